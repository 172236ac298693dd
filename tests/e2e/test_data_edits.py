"""`/data` from the command to the answer that everybody gets."""

import pytest

from bot.editing.making import Why, set_tier
from bot.report.tier import Tier
from bot.store.drafts import drafts_of
from bot.store.log import Who
from tests.e2e.conftest import StartBot
from tests.e2e.homes import SET, WHY, at_home


async def test_a_tier_is_set_after_a_look_and_everybody_is_answered_with_it(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        shown = await home.ann.uses("data set-tier", **SET)
        assert shown.only_for_asker
        assert "Thailand 2025: Tier 2 (high) → Tier 3 (high)" in shown.text
        assert "the report says so" in shown.text
        assert home.tier() is Tier.TWO

        done = await home.ann.presses("Confirm", shown)

        assert done.text == "Done: revision 2. `/data undo 2` takes it back."
        assert done.all_buttons == []
        assert "Tier 3" in (await home.bob.asks("Thailand")).title
        assert ("Thailand — Tier 3", "THA") in await home.bob.types("thail")
        entry = await home.entry()
        assert (entry.who.person_id, entry.reason, entry.source) == (home.ann.id, WHY["reason"], WHY["source"])


async def test_cancelling_changes_nothing_and_ends_it(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        shown = await home.ann.uses("data set-tier", **SET)
        assert "Cancelled" in (await home.ann.presses("Cancel", shown)).text
        assert await drafts_of(home.discord.database, home.ann.id) == []
        assert await home.revision() == 1


COMMANDS: dict[str, tuple[dict[str, object], str]] = {
    "set-tier": (SET, "Tier 2 (high) → Tier 3"),
    "clear-tier": ({"country": "Thailand", "year": 2024, **WHY}, "→ no tier"),
    "finding remove": ({"country": "ABW", "finding": "ABW-2025-1", "reason": "wrong"}, "removed (progress)"),
    "alias add": ({"name": "Siamland", "country": "THA", "kind": "informal", "reason": "x"}, "alias “Siamland”"),
    "alias remove": ({"name": "Aruban", "country": "ABW", "reason": "x"}, "removed kind demonym"),
    "country edit": ({"country": "MMR", "name": "Myanmar (Burma)", **WHY}, "name: Burma → Myanmar (Burma)"),
    "report add": (
        {"year": 2026, "released": "2026-07-01", "source": "x", "countries": 188},
        "reports, 2026: added released 2026-07-01",
    ),
    "report edit": ({"year": 2001, "released": "2001-07-12", **WHY}, "released: nothing → 2001-07-12"),
    "undo": ({"revision": 2, "reason": "a mistake"}, "Laos"),
}


@pytest.mark.parametrize("command", COMMANDS)
async def test_each_command_shows_survives_a_restart_and_changes(start_bot: StartBot, command: str) -> None:
    options, words = COMMANDS[command]
    async with at_home(start_bot) as home:
        await home.confirms(home.eve, "data clear-tier", country="LAO", year=2025, **WHY)
        shown = await home.ann.uses(f"data {command}", **options)
        assert words in shown.text.replace("\\", ""), shown.text
        await home.discord.restart(home.settings)

        done = await home.ann.presses("Confirm", shown)

        assert "Done: revision 3" in done.text
        entry = await home.entry()
        assert (str(entry.kind), entry.who.person_id) == (command, home.ann.id)


FORMS: dict[str, tuple[dict[str, object], dict[str, str]]] = {
    "finding add": ({"country": "LAO"}, {"text": "A law came.", "source": "https://example.org/"}),
    "finding edit": ({"country": "ABW", "finding": "ABW-2025-1"}, {"text": "Aruba prosecuted more people."}),
    "glossary edit": ({"term": "tip-report"}, {"text": "A yearly report."}),
    "import": ({"year": 2025, **WHY}, {"list": "Tier 3: Laos, Thailand"}),
}


@pytest.mark.parametrize("command", FORMS)
async def test_what_a_form_shows_survives_a_restart_too(start_bot: StartBot, command: str) -> None:
    options, typed = FORMS[command]
    async with at_home(start_bot) as home:
        shown = await home.ann.fills(await home.ann.opens(f"data {command}", **options), **typed)
        assert "Nothing is changed yet" in shown.text
        await home.discord.restart(home.settings)

        assert "Done: revision 2" in (await home.ann.presses("Confirm", shown)).text

        entry = await home.entry()
        assert (str(entry.kind), entry.who.person_id) == (command, home.ann.id)


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "undo"])
async def test_the_second_editor_is_told_what_the_first_changed(start_bot: StartBot, command: str) -> None:
    options, _ = COMMANDS[command]
    async with at_home(start_bot) as home:
        mine = await home.ann.uses(f"data {command}", **options)
        await home.confirms(home.eve, f"data {command}", **options)

        refused = await home.ann.presses("Confirm", mine)

        assert "since you looked" in refused.text
        assert f"<@{home.eve.id}>" in refused.text
        assert await home.revision() == 2


BAD: list[tuple[str, dict[str, object], str]] = [
    ("set-tier", {**SET, "country": "Narnia"}, "no country called"),
    ("set-tier", {**SET, "country": "Congo"}, "may be"),
    ("set-tier", {**SET, "year": 2050}, "no 2050 report"),
    ("set-tier", {**SET, "year": 2003, "tier": "2WL"}, "Watch List exists since 2004"),
    ("set-tier", {**SET, "reason": "  "}, "reason is missing"),
    ("clear-tier", {"country": "MCO", "year": 2025, **WHY}, "has no tier"),
    ("finding edit", {"country": "ABW", "finding": "nothing"}, "no finding"),
    ("finding edit", {"country": "THA", "finding": "ABW-2025-1"}, "another country"),
    ("finding remove", {"country": "THA", "finding": "ABW-2025-1", "reason": "x"}, "another country"),
    ("glossary edit", {"term": "nothing"}, "no entry"),
    ("alias add", {"name": "Laos", "country": "THA", "kind": "short", "reason": "x"}, "is a name of Laos"),
    ("alias add", {"name": "banana", "country": "THA", "kind": "short", "reason": "x"}, "everyday word"),
    ("alias remove", {"name": "banana", "country": "THA", "reason": "x"}, "no alias"),
    ("country edit", {"country": "THA", **WHY}, "Nothing would change"),
    ("country edit", {"country": "THA", "narrative": "https://x.org/", **WHY}, "give both"),
    ("report add", {"year": 2025, "released": "2026-07-01", "source": "x"}, "there already"),
    ("report add", {"year": 2026, "released": "someday", "source": "x"}, "neither"),
    ("report edit", {"year": 2025, "countries": 5, **WHY}, "add up to 188"),
    ("show", {"revision": 99}, "no revision 99"),
    ("undo", {"revision": 99}, "no revision 99"),
    ("undo", {"revision": 1}, "has nothing before it"),
    ("log", {"since": "yesterday!"}, "is no date"),
    ("export", {"year": 2025, "since": 1}, "not both"),
    ("import", {"file": ("list.txt", b"Tier 1: Laos"), **WHY}, "Give the report year"),
    ("import", {**WHY}, "Attach a file"),
    ("import", {"file": ("a.xlsx", b"x"), **WHY}, "is neither"),
    ("import", {"file": ("ratings.csv", "iso3,year".encode("utf-16")), **WHY}, "UTF-16"),
]


@pytest.mark.parametrize(("command", "options", "words"), BAD)
async def test_what_makes_no_sense_is_refused_in_words(
    start_bot: StartBot, command: str, options: dict[str, object], words: str
) -> None:
    async with at_home(start_bot) as home:
        refused = await home.ann.uses(f"data {command}", **options)
        assert words in refused.text.replace("\\", ""), refused.text
        assert "Reference" not in refused.text
        assert await home.revision() == 1


async def test_forms_hold_what_is_there_and_what_is_sent_is_checked(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        form = await home.ann.opens("data finding edit", country="Aruba", finding="ABW-2025-1")
        assert form.filled["kind"] == "progress"
        assert form.filled["year"] == "2025"
        assert form.filled["text"].startswith("In 2024 Aruba prosecuted")
        refused = await home.ann.fills(form, year="last", text="Typed with care.")
        assert "no report year" in refused.text
        assert "You wrote:" in refused.text
        assert "Typed with care." in refused.text

        form = await home.ann.opens("data finding edit", country="Aruba", finding="ABW-2025-1")
        shown = await home.ann.fills(form, text="Aruba prosecuted more people.", kind="law")
        assert "kind: progress → law" in shown.text
        await home.ann.presses("Confirm", shown)
        assert (await home.entry()).kind == "finding edit"

        new = await home.ann.opens("data finding add", country="Laos")
        assert new.filled["year"] == "2025"
        shown = await home.ann.fills(new, text="A law came.", source="https://example.org/")
        await home.ann.presses("Confirm", shown)
        assert "A law came." in (await home.bob.asks("Laos")).text or (await home.entry()).kind == "finding add"

        term = await home.ann.opens("data glossary edit", term="tip-report")
        assert "TIP Report" in term.filled["also"].splitlines()
        await home.ann.presses("Confirm", await home.ann.fills(term, text="A yearly report."))
        assert (await home.entry()).kind == "glossary edit"


async def test_a_form_that_somebody_else_was_faster_than_is_stale(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        mine = await home.ann.opens("data finding edit", country="ABW", finding="ABW-2025-1")
        await home.confirms(home.eve, "data finding remove", country="ABW", finding="ABW-2025-1", reason="gone")
        refused = await home.ann.fills(mine, text="Something else.")
        assert "since you looked" in refused.text
        assert "finding remove" in refused.text
        assert refused.text.endswith("You wrote:\n2025\nSomething else.\n" + mine.filled["source"])


async def test_what_was_typed_comes_back_whole_also_where_it_is_long(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        mine = await home.ann.opens("data glossary edit", term="tip-report")
        theirs = await home.eve.opens("data glossary edit", term="tip-report")
        await home.eve.presses("Confirm", await home.eve.fills(theirs, text="A yearly report."))
        refused = await home.ann.fills(mine, text="long *words* " * 150)
        assert "since you looked" in refused.text
        assert "What you wrote is in the file." in refused.text
        assert "long *words* " * 150 in (await refused.files[0].read()).decode()


async def test_a_form_from_before_a_restart_changes_nothing_and_is_answered(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        form = await home.ann.opens("data finding edit", country="ABW", finding="ABW-2025-1")
        from bot.discord_app.data import acting

        acting._open_forms.clear()
        await home.discord.restart(home.settings)
        told = (await home.ann.fills(form, text="Something @everyone typed with care.")).text
        assert "I was restarted" in told
        assert "You wrote:" in told
        assert "Something @\u200beveryone typed with care." in told
        assert await home.revision() == 1


async def test_a_form_that_was_dismissed_is_forgotten_after_an_hour(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        from bot.discord_app.data import acting

        acting._open_forms.clear()
        store = home.discord.bot._connection._view_store
        dismissed = await home.ann.opens("data finding edit", country="ABW", finding="ABW-2025-1")
        await home.discord.advance(acting.FORM_SECONDS - 60)
        slow = await home.ann.opens("data finding edit", country="ABW", finding="ABW-2025-1")
        assert len(store._modals) == len(acting._open_forms) == 2
        await home.discord.advance(120)
        assert len(store._modals) == len(acting._open_forms) == 1
        assert "longer than an hour" in (await home.ann.fills(dismissed, text="Something else.")).text
        assert "Nothing is changed yet" in (await home.ann.fills(slow, text="Something else.")).text


async def test_a_channel_that_is_gone_keeps_no_change_back(start_bot: StartBot) -> None:
    async with at_home(start_bot, editors={"log_channel": 2**60}) as home:
        done = await home.confirms(home.ann, "data set-tier", **SET)
        assert "Done" in done.text
        assert any(entry["event"] == "a change could not be posted" for entry in home.discord.log)


async def test_the_log_history_and_a_revision_are_shown(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        records = await home.discord.bot.desk.editor.records()
        for code in [r.iso3 for r in records.ratings if r.year == 2025][:10]:
            change = set_tier(records, code, 2025, Tier.SPECIAL_CASE, Why("many", "a source"))
            await home.discord.bot.desk.editor.make(change, Who(person_id=home.ann.id))
        await home.confirms(home.eve, "data set-tier", **SET)

        log = await home.ann.uses("data log")
        assert log.only_for_asker
        assert "**12**" in log.text
        assert "**4**" not in log.text
        older = await home.ann.presses("Older", log)
        assert "**4**" in older.text
        assert "shipped data by the shipped data" in older.text
        assert "**12**" in (await home.ann.uses("data log", person=home.eve.actor)).text
        assert "**11**" not in (await home.ann.uses("data log", person=home.eve.actor)).text
        assert "No change fits" in (await home.ann.uses("data log", country="JPN")).text
        assert "**12**" in (await home.ann.uses("data log", since="2000-01-01", until="2100-01-01")).text
        assert "No change fits" in (await home.ann.uses("data log", until="2000-01-01")).text
        assert "Tier 2 (high) → Tier 3" in (await home.ann.uses("data history", country="Thailand")).text
        assert "Nothing was changed" in (await home.ann.uses("data history", country="Japan")).text
        assert "Tier 2 (high) → Tier 3" in (await home.ann.uses("data show", revision=12)).text
        names = await home.ann.uses("data alias list", country="Thailand")
        assert "Siam (former)" in names.text


async def test_a_full_disk_is_told_and_the_bot_goes_on(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        shown = await home.ann.uses("data set-tier", **{**SET, "reason": "x" * 300})
        async with home.discord.database.writing() as connection:
            await connection.exec_driver_sql("UPDATE drafts SET at = at")
            pages = (await connection.exec_driver_sql("PRAGMA page_count")).scalar_one()
            await connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        refused = ""
        for _ in range(60):
            asked = await home.eve.uses("data set-tier", **{**SET, "reason": "y" * 300, "source": "z" * 500})
            if "disk is full" in asked.text:
                refused = asked.text
                break
        assert "Nothing was changed, for the data can't be stored now." in refused
        assert "Tier 2" in (await home.bob.asks("Thailand")).title
        async with home.discord.database.writing() as connection:
            await connection.exec_driver_sql("PRAGMA max_page_count=1000000")
        assert "Done" in (await home.ann.presses("Confirm", shown)).text


async def test_a_look_is_good_for_a_day(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        shown = await home.ann.uses("data set-tier", **SET)
        late = await home.ann.uses("data set-tier", **{**SET, "country": "LAO"})
        await home.discord.advance(23 * 3600)
        assert "Done" in (await home.ann.presses("Confirm", shown)).text
        await home.discord.advance(2 * 3600)
        assert "too old" in (await home.ann.presses("Confirm", late)).text
        assert await home.revision() == 2
