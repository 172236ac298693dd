"""`/data import` and `/data export`, and what waits for an editor."""

import asyncio
import io
import os
import time
import zipfile
from pathlib import Path

import discord
import pytest
from sqlalchemy import insert

from bot.config import ComplaintsSettings, EditorsSettings, UnmatchedSettings
from bot.dataset.files import data_folder, read_version
from bot.discord_app.complaining import WrongButton
from bot.discord_app.data.refusing import escaped, unescaped
from bot.discord_app.gate import Gate
from bot.editing.outgoing import archive
from bot.report.tier import Tier
from bot.store.complaints import open_complaints
from bot.store.conflicts import list_conflicts
from bot.store.drafts import drafts_of, keep_draft, read_draft, replace_draft
from bot.store.seed import seed
from bot.store.tables import metadata, unmatched_names
from bot.store.unmatched import unmatched
from tests.dataset.copies import append, copy_data, keep_rows, replace
from tests.e2e.conftest import StartBot
from tests.e2e.homes import SET, WHY, Home, at_home
from tests.store.stores import ask, write

HEAD = "iso3,year,tier,confidence,sources\n"
ABOUT = {"reason": "new data", "source": "https://www.state.gov/reports/2026"}


def csv(*rows: str) -> tuple[str, bytes]:
    return "ratings.csv", (HEAD + "".join(f"{row}\n" for row in rows)).encode()


async def test_a_file_is_shown_then_brought_in_whole(start_bot: StartBot, tmp_path: Path) -> None:
    async with at_home(start_bot) as home:
        file = csv("THA,2025,3,high,elim", "LAO,2025,1,high,elim")
        shown = await home.ann.uses("data import", file=file, **ABOUT)
        assert "tiers: 0 added, 2 changed, 0 removed" in shown.text
        assert "Tier 1 34 (the report: 33)" in shown.text
        assert "Upgraded in 2025" in shown.text
        await home.discord.restart(home.settings)
        done = await home.ann.presses("Confirm", shown)
        assert "revision 2" in done.text
        assert (home.tier("THA"), home.tier("LAO")) == (Tier.THREE, Tier.ONE)
        assert [path.name.endswith("before-import.db") for path in (tmp_path / "backups").iterdir()] == [True]


async def test_where_no_copy_can_be_made_nothing_comes_in_and_that_is_said(start_bot: StartBot, tmp_path: Path) -> None:
    async with at_home(start_bot) as home:
        (tmp_path / "backups").write_text("a file where the folder should be")
        shown = await home.ann.uses("data import", file=csv("THA,2025,3,high,elim"), **ABOUT)
        refused = await home.ann.presses("Confirm", shown)
        assert "Nothing was changed, for the data can't be stored now." in refused.text
        assert f"{tmp_path / 'backups'}: " in refused.text.replace("\\", "")
        assert home.tier() is Tier.TWO
        assert "Tier 2" in (await home.bob.asks("Thailand")).title
        (tmp_path / "backups").unlink()
        assert "Done: revision 2" in (await home.ann.presses("Confirm", shown)).text


async def test_others_are_answered_while_a_large_file_is_read(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        longest, read = 0.0, asyncio.Event()

        async def beat() -> None:
            nonlocal longest
            while not read.is_set():
                began = time.perf_counter()
                os.sched_yield()  # else the file, which is read beside, waits for the interpreter
                await asyncio.sleep(0)
                longest = max(longest, time.perf_counter() - began)

        beating = asyncio.create_task(beat())
        began = time.perf_counter()
        told = await home.ann.uses("data import", file=csv(*(["U,x,9,q,d"] * 20_000)), **ABOUT)
        took = time.perf_counter() - began
        read.set()
        await beating
        assert "60,000 fault(s)" in told.text
        assert longest < took / 4


async def test_of_a_file_that_others_were_faster_than_nothing_comes_in(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        shown = await home.ann.uses("data import", file=csv("THA,2025,3,high,elim", "LAO,2025,1,high,elim"), **ABOUT)
        await home.confirms(home.eve, "data set-tier", **SET)
        assert "since you looked" in (await home.ann.presses("Confirm", shown)).text
        assert home.tier("LAO") is not Tier.ONE


async def test_what_is_missing_is_listed_as_removed_where_it_is_replaced(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        shown = await home.ann.uses("data import", file=csv("THA,2025,3,high,elim"), replace=True, **ABOUT)
        assert "0 added, 1 changed, 187 removed" in shown.text
        assert [file.filename for file in shown.files] == ["preview.txt"]
        text = (await shown.files[0].read()).decode()
        removed = {line for line in text.splitlines() if line.endswith("→ no tier")}
        assert len(removed) == 187
        assert "- Afghanistan 2025: Tier 3 (high) → no tier" in removed
        assert "more" not in text
        assert "Cancelled" in (await home.ann.presses("Cancel", shown)).text


async def test_a_preview_leaves_out_nothing_and_changes_no_letter(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        records = await home.discord.bot.desk.editor.records()
        rated = [rating.iso3 for rating in records.ratings if rating.year == 2025 and rating.tier is not Tier.ONE]
        shown = await home.ann.uses("data import", file=csv(*(f"{code},2025,1,high,elim" for code in rated)), **ABOUT)
        text = (await shown.files[0].read()).decode()
        assert text.count("→ Tier 1 (high)") == len(rated)
        assert "Upgraded in 2025 (" in text
        assert " more" not in text

        note = "\\o/ *" + "long " * 100 + "end"
        notes = ("aliases.csv", f"name,iso3,kind,note\nOddland,THA,former,{note}\n".encode())
        shown = await home.ann.uses("data import", file=notes, **ABOUT)
        assert note in (await shown.files[0].read()).decode()


async def test_of_very_many_faults_the_first_are_listed(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        told = await home.ann.uses("data import", file=csv(*(["U,x,9,q,d"] * 20_000)), **ABOUT)
        assert "Nothing was changed. 60,000 fault(s):" in told.text
        assert (await told.files[0].read()).decode().endswith("… and 58,000 more")
        long = ("x.txt", b"Tier 1: " + b"Japn, " * 20_000)
        assert "at most 65,536" in (await home.ann.uses("data import", file=long, year=2025, **ABOUT)).text


@pytest.mark.parametrize("text", ["a\\b *c* \\_", "https://x.org/a_b<c> *d*", "@everyone <@1> [x](y) \\\\"])
def test_what_is_escaped_comes_back(text: str) -> None:
    assert unescaped(escaped(text)) == text


async def test_every_fault_is_listed_with_its_line(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        rows = [f"XX{letter},2025,3,high,elim" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"] * 2
        told = await home.ann.uses("data import", file=csv(*rows[:26], "THA,2025,9,high,elim"), **ABOUT)
        assert "Nothing was changed. 27 fault(s):" in told.text
        assert "ratings.csv:28: tier:" in told.text
        assert [f"ratings.csv:{line}: iso3:" in told.text for line in (2, 27)] == [True, True]
        told = await home.ann.uses("data import", file=csv(*rows[:26]), **ABOUT)
        whole = told.text + "".join([(await file.read()).decode() for file in told.files])
        for line in range(2, 28):
            assert f"ratings.csv:{line}: iso3:" in whole
        assert await home.revision() == 1


LIST = "Tier 1: Thailand, Laos\nTier 3: Congo, Narnia, Niger\n"


@pytest.mark.parametrize("pasted", [True, False])
async def test_a_pasted_year_asks_about_what_is_doubtful(start_bot: StartBot, *, pasted: bool) -> None:
    async with at_home(start_bot) as home:
        if pasted:
            form = await home.ann.opens("data import", year=2025, **ABOUT)
            asked = await home.ann.fills(form, list=LIST)
        else:
            asked = await home.ann.uses("data import", file=("list.txt", LIST.encode()), year=2025, **ABOUT)
        assert "Line 2, Tier 3: which country is “Congo”? (2 names" in asked.text
        assert "Republic of the Congo" in asked.options
        await home.discord.restart(home.settings)
        asked = await home.ann.chooses("Republic of the Congo", asked)
        assert "which country is “Narnia”?" in asked.text
        assert list(asked.options) == ["Leave it out"]
        named = await home.ann.fills(await home.ann.presses_for_form("Another country …", asked), country="Japan")
        shown = named if "Nothing is changed yet" in named.text else asked
        assert "Republic of the Congo 2025" in shown.text
        assert "Japan 2025: Tier 2 (high) → Tier 3 (high)" in shown.text
        assert "Line 2, Tier 3: “Congo” is taken for Republic of the Congo, as you said." in shown.text
        assert "Line 2, Tier 3: “Narnia” is taken for Japan, as you said." in shown.text
        await home.ann.presses("Confirm", shown)
        tiers = {code: home.tier(code) for code in ("THA", "LAO", "COG", "JPN", "NER")}
        assert tiers == {"THA": Tier.ONE, "LAO": Tier.ONE, "COG": Tier.THREE, "JPN": Tier.THREE, "NER": Tier.THREE}
        assert await drafts_of(home.discord.database, home.ann.id) == []


async def test_an_answer_is_for_the_name_that_was_asked_about(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        asked = await home.ann.uses("data import", file=("list.txt", LIST.encode()), year=2025, **ABOUT)
        forms = [await home.ann.presses_for_form("Another country …", asked) for _ in range(3)]
        await home.ann.fills(forms[0], country="Republic of the Congo")
        told = await home.ann.fills(forms[1], country="Japan")
        assert "That name is answered already" in told.text
        assert "which country is “Narnia”?" in told.text
        shown = await home.ann.chooses("Leave it out", told)
        assert "Line 2, Tier 3: “Narnia” is left out, as you said." in shown.text
        assert "Japan" not in shown.text
        late = await home.ann.fills(forms[2], country="Japan")
        assert "confirmed or cancelled already" in late.text
        (draft,) = await drafts_of(home.discord.database, home.ann.id)
        assert "JPN" not in str(draft)


async def test_of_two_answers_at_once_one_is_taken(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        database, person = home.discord.database, home.ann.id
        draft = await keep_draft(database, person, {"list": 1}, 9)
        assert await replace_draft(database, draft, person, {"list": 1}, {"list": 2})
        assert not await replace_draft(database, draft, person, {"list": 1}, {"list": 3})
        assert not await replace_draft(database, draft, person + 1, {"list": 2}, {"list": 3})
        assert await read_draft(database, draft, person, 9) == {"list": 2}


async def test_a_list_that_makes_no_sense_is_refused_with_lines(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        told = await home.ann.uses("data import", file=("x.txt", b"Laos\nTier 1: Laos, Laos"), year=2025, **ABOUT)
        assert "text:1: “Laos” stands below no tier" in told.text
        assert "text:2: “Laos” stands twice" in told.text
        pasted = await home.ann.opens("data import", year=2025, **ABOUT)
        told = await home.ann.fills(pasted, list="Tier 1: Japan\nTier 2: Japan")
        assert "text:2: “Japan” stands twice" in told.text
        assert [await file.read() for file in told.files] == [b"Tier 1: Japan\nTier 2: Japan"]


async def test_a_new_report_is_the_newest_once_its_tiers_are_in(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        await home.confirms(
            home.ann, "data report add", year=2026, released="2026-07-01", countries=188, source=ABOUT["source"]
        )
        records = await home.discord.bot.desk.editor.records()
        rated = [rating for rating in records.ratings if rating.year == 2025]
        rows = [f"{rating.iso3},2026,{rating.tier},high,elim" for rating in rated]
        await home.confirms(home.ann, "data import", file=csv(*rows[:100]), **ABOUT)
        assert "2025 report" in (await home.bob.asks("Thailand")).title
        assert "The 2026 report: 88 tier(s) are missing." in (await home.ann.uses("data status")).text
        await home.confirms(home.ann, "data import", file=csv(*rows), **ABOUT)
        assert "2026 report" in (await home.bob.asks("Thailand")).title
        await home.confirms(home.ann, "data clear-tier", country="LAO", year=2026, **WHY)
        assert "2026 report" in (await home.bob.asks("Thailand")).title
        assert "not in the data yet" in (await home.bob.asks("Laos")).text


async def test_what_is_exported_comes_in_again_without_a_change(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        await home.confirms(home.ann, "data set-tier", **SET)
        for options, names in (({}, 14), ({"year": 2025}, 4), ({"since": 1}, 2)):
            told = await home.ann.uses("data export", **options)
            (file,) = told.files
            data = await file.read()
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                assert len(packed.namelist()) >= names
            again = await home.ann.uses("data import", file=("all.zip", data), replace=True, **ABOUT)
            if "since" not in options:
                assert "Nothing would change" in again.text
        assert "nothing to export" in (await home.ann.uses("data export", since=2)).text


async def test_changes_since_a_revision_say_what_was_removed_and_take_it_out_elsewhere(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        await home.confirms(home.ann, "data set-tier", **{**SET, "country": "MCO"})
        await home.confirms(home.ann, "data set-tier", **SET)
        await home.confirms(home.ann, "data clear-tier", country="LAO", year=2025, **WHY)
        await home.confirms(home.ann, "data finding remove", country="ABW", finding="ABW-2025-1", reason="wrong")
        await home.confirms(home.ann, "data clear-tier", country="MCO", year=2025, **WHY)
        edited = await home.discord.bot.desk.editor.records()
        told = await home.ann.uses("data export", since=1)
        assert "removed-ratings.csv, removed-findings.yaml." in told.text
        assert "begin with “removed-”" in told.text
        data = await told.files[0].read()
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            assert b"MCO" not in packed.read("removed-ratings.csv")  # came and went
            assert packed.read("removed-ratings.csv").count(b"\n") == 2
        again = await home.ann.uses("data import", file=("changes.zip", data), **ABOUT)
        assert "Nothing would change" in again.text
        for revision in (5, 4, 3):
            await home.confirms(home.ann, "data undo", revision=revision)
        assert home.tier("LAO") is not None

        shown = await home.ann.uses("data import", file=("changes.zip", data), **ABOUT)

        assert "tiers: 0 added, 1 changed, 1 removed" in shown.text
        await home.ann.presses("Confirm", shown)
        now = await home.discord.bot.desk.editor.records()
        assert (now.ratings, now.findings) == (edited.ratings, edited.findings)
        both = {**dict.fromkeys(("ratings.csv", "removed-ratings.csv"), csv("THA,2025,3,high,elim")[1])}
        packed_twice = archive({name: text.decode() for name, text in both.items()})
        refused = await home.ann.uses("data import", file=("x.zip", packed_twice), **ABOUT)
        assert "removed-ratings.csv:2: iso3: THA, 2025 comes in and is taken out" in refused.text


async def conflicting(home: Home, tmp_path: Path) -> None:
    """Have newer shipped data come that differs from what an editor wrote."""
    await home.confirms(home.ann, "data set-tier", **{**SET, "country": "LAO", "year": 2024, "tier": "1"})
    copy = copy_data(tmp_path)
    line = next(row for row in (data_folder() / "ratings.csv").read_text().splitlines() if row.startswith("LAO,2024"))
    replace(copy / "ratings.csv", f"{line}\n", "LAO,2024,3,high,elim\n")
    japan = next(row for row in (data_folder() / "ratings.csv").read_text().splitlines() if row.startswith("JPN,2025"))
    replace(copy / "ratings.csv", f"{japan}\n", japan.replace(",2,", ",1,", 1) + "\n")
    keep_rows(copy / "aliases.csv", lambda row: row["name"] != "Siam")
    append(copy / "aliases.csv", "Land of smiles,THA,informal,\n")
    replace(copy / "dataset.yaml", f'"{read_version(copy)}"', '"2099.1"')
    await seed(home.discord.database, copy)


@pytest.mark.parametrize(("label", "tier"), [("1: keep ours", Tier.ONE), ("1: take theirs", Tier.THREE)])
async def test_a_conflict_with_shipped_data_is_settled(
    start_bot: StartBot, tmp_path: Path, label: str, tier: Tier
) -> None:
    async with at_home(start_bot) as home:
        await conflicting(home, tmp_path)
        status = await home.ann.uses("data status")
        assert "Conflicts between the shipped data and editors' changes: 1" in status.text
        assert "Laos 2024: Tier 1 (high) → Tier 3 (high) (ours → theirs, data 2099.1)" in status.text
        shown = await home.ann.presses(label, status)
        await home.discord.restart(home.settings)
        assert "Done" in (await home.ann.presses("Confirm", shown)).text
        assert home.tier("LAO", 2024) is tier
        assert await list_conflicts(home.discord.database) == []
        assert "settled already" in (await home.ann.presses(label, status)).text
        assert (await home.entry()).kind == label.removeprefix("1: ")


@pytest.mark.parametrize(("label", "tier"), [("1: keep ours", Tier.ONE), ("1: take theirs", Tier.THREE)])
async def test_a_settled_conflict_is_opened_again_by_undoing_that_and_settled_by_undoing_the_undo(
    start_bot: StartBot, tmp_path: Path, label: str, tier: Tier
) -> None:
    async with at_home(start_bot) as home:
        await conflicting(home, tmp_path)
        before = await list_conflicts(home.discord.database)
        await home.ann.presses("Confirm", await home.ann.presses(label, await home.ann.uses("data status")))
        shown = await home.ann.uses("data show", revision=4)
        assert "Laos 2024: data 2099.1 has Tier 3 (high); that conflict is settled" in shown.text
        assert "that conflict is settled" in (await home.ann.uses("data history", country="Laos")).text
        assert "**4**" in (await home.ann.uses("data log", country="Laos")).text
        assert "**4**" not in (await home.ann.uses("data log", country="Japan")).text
        asked = await home.ann.presses("Undo", shown)
        assert "the conflict is open again" in asked.text
        await home.discord.restart(home.settings)
        assert "Done: revision 5" in (await home.ann.presses("Confirm", asked)).text
        assert await list_conflicts(home.discord.database) == before
        assert home.tier("LAO", 2024) is Tier.ONE
        assert "1: keep ours" in (await home.ann.uses("data status")).all_buttons
        again = await home.ann.uses("data undo", revision=4)
        assert "Revision 5, undo of revision 4" in again.text

        await home.confirms(home.eve, "data undo", revision=5)

        assert home.tier("LAO", 2024) is tier
        assert await list_conflicts(home.discord.database) == []


async def test_a_button_settles_only_the_conflict_that_was_shown(start_bot: StartBot, tmp_path: Path) -> None:
    async with at_home(start_bot) as home:
        await conflicting(home, tmp_path)
        status = await home.ann.uses("data status")
        confirm = await home.ann.presses("1: keep ours", status)
        newer = tmp_path / "data"
        replace(newer / "ratings.csv", "LAO,2024,3,high,elim\n", "LAO,2024,2,high,elim\n")
        replace(newer / "dataset.yaml", '"2099.1"', '"2099.2"')
        await seed(home.discord.database, newer)

        for label in ("1: keep ours", "1: take theirs"):
            assert "is with another shipped record by now" in (await home.ann.presses(label, status)).text
        assert "Another record is shipped by now" in (await home.ann.presses("Confirm", confirm)).text
        again = await home.ann.uses("data status")
        assert "Laos 2024: Tier 1 (high) → Tier 2 (high) (ours → theirs, data 2099.2)" in again.text
        await home.ann.presses("Confirm", await home.ann.presses("1: take theirs", again))
        assert home.tier("LAO", 2024) is Tier.TWO


async def test_what_newer_shipped_data_changed_is_told_and_taken_back(start_bot: StartBot, tmp_path: Path) -> None:
    async with at_home(start_bot) as home:
        await conflicting(home, tmp_path)
        shown = await home.ann.uses("data show", revision=3)
        assert "shipped data by the shipped data" in shown.text
        assert "Japan 2025: Tier 2 (high) → Tier 1 (high)" in shown.text
        assert "alias “Siam” of Thailand: removed" in shown.text
        assert "alias “Land of smiles” of Thailand: added" in shown.text
        assert "Tier 1" in (await home.ann.uses("data history", country="Japan")).text
        assert "undo" in (await home.confirms(home.ann, "data undo", revision=3)).text
        assert home.tier("JPN") is Tier.TWO
        names = (await home.ann.uses("data alias list", country="Thailand")).text
        assert "Siam (former)" in names
        assert "Land of smiles" not in names
        assert len(await list_conflicts(home.discord.database)) == 1
        await seed(home.discord.database, tmp_path / "data")  # as at every start
        assert home.tier("JPN") is Tier.TWO
        await home.confirms(home.eve, "data undo", revision=4)
        assert home.tier("JPN") is Tier.ONE


async def test_ratings_of_low_confidence_are_a_work_list(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        status = await home.ann.uses("data status")
        whole = status.text + "".join([(await file.read()).decode() for file in status.files])
        low = [r for r in (await home.discord.bot.desk.editor.records()).ratings if r.confidence == "low"]
        assert f"Ratings of low confidence: {len(low)}" in whole
        assert whole.count("\n- ") >= len(low)


async def test_names_that_matched_nothing_become_aliases_or_are_ignored(start_bot: StartBot) -> None:
    async with at_home(start_bot, unmatched=UnmatchedSettings(count=True)) as home:
        rows = [{"name": f"name {n}", "count": 10 - n, "last": 5, "ignored": False} for n in range(6)]
        await write(home.discord.database, *(insert(unmatched_names).values(row) for row in rows))
        listed = await home.ann.uses("data unmatched")
        assert "name 0: 10×" in listed.text
        more = await home.ann.presses("More", listed)
        assert "name 5" in more.text
        listed = await home.ann.uses("data unmatched")
        form = await home.ann.presses_for_form("name 0: alias of …", listed)
        shown = await home.ann.fills(form, country="Thailand")
        assert "alias “name 0” of Thailand" in shown.text
        await home.ann.presses("Confirm", shown)
        assert "Thailand" in (await home.bob.asks("name 0")).title
        listed = await home.ann.uses("data unmatched")
        assert "name 0" not in listed.text
        after = await home.ann.presses("name 1: ignore", listed)
        assert "name 1:" not in after.text
        assert [one.name for one in await unmatched(home.discord.database, 9)] == [f"name {n}" for n in (2, 3, 4, 5)]


async def test_without_counting_that_is_said(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        assert "`unmatched.count` is off" in (await home.ann.uses("data unmatched")).text


async def test_whoever_finds_an_answer_wrong_is_heard_by_the_editors(start_bot: StartBot) -> None:
    async with at_home(start_bot, complaints=ComplaintsSettings(per_day=2)) as home:
        answer = await home.bob.asks("Thailand")
        assert answer.all_buttons == ["Wrong?"]
        await home.discord.restart(home.settings)
        form = await home.bob.presses_for_form("Wrong?", answer)
        thanks = await home.bob.fills(form, text="It is on Tier 1,\n@everyone!")
        assert thanks.only_for_asker
        assert "Thank you. The editors" in thanks.text
        await home.bob.fills(await home.bob.presses_for_form("Wrong?", answer), text="Really.")
        refused = await home.bob.fills(await home.bob.presses_for_form("Wrong?", answer), text="Truly.")
        assert "a lot for one day" in refused.text

        listed = await home.ann.uses("data reports")
        assert f"<@{home.bob.id}> on Thailand 2025 (Tier 2 now, revision 1): It is on Tier 1," in listed.text
        form = await home.ann.presses_for_form("1: edit", listed)
        assert form.filled["tier"] == "2"
        assert form.filled["reason"] == "a reader's report #1"  # what they wrote is not kept in the log
        shown = await home.ann.fills(form, tier="1", source="https://www.state.gov/x")
        await home.ann.presses("Confirm", shown)
        assert home.tier() is Tier.ONE
        after = await home.ann.presses("2: resolve", await home.ann.uses("data reports"))
        assert "There are no reports" in after.text
        assert await open_complaints(home.discord.database, 9) == []


async def test_what_was_said_is_dropped_after_a_while(start_bot: StartBot) -> None:
    async with at_home(start_bot, complaints=ComplaintsSettings(keep_days=2)) as home:
        form = await home.bob.presses_for_form("Wrong?", await home.bob.asks("Thailand"))
        await home.bob.fills(form, text="It is wrong.")
        await home.discord.advance(49 * 3600)
        assert "There are no reports" in (await home.ann.uses("data reports")).text


async def test_answers_to_messages_and_choices_can_be_doubted_too(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        await home.bob.says(f"{home.discord.mention} Thailand")
        assert home.discord.replies()[-1].all_buttons == ["Remove", "Wrong?"]
        chosen = await home.bob.presses("South Korea", await home.bob.asks("Korea"))
        assert "Wrong?" in chosen.all_buttons


@pytest.mark.parametrize(
    ("question", "about", "title"),
    [
        ("all the changes since 2005", "2025", "931 moves"),
        ("which countries are tier 3?", "2025", "on Tier 3"),
        ("how many countries are tier 1 this year?", "2025", "33 countries"),
        ("which is worse, Laos or Thailand?", "2025", "Thailand stands better"),
        ("has Japan ever been tier 1?", "Japan 2025", "Yes. Japan was"),
        ("why is Thailand on tier 2?", "Thailand 2025", "Thailand"),
        ("what is a special case?", "a term", "Special Case"),
    ],
)
async def test_every_kind_of_answer_can_be_doubted(start_bot: StartBot, question: str, about: str, title: str) -> None:
    async with at_home(start_bot) as home:
        await home.bob.says(f"{home.discord.mention} {question}")
        answer = home.discord.replies()[-1]
        assert answer.all_buttons[:2] == ["Remove", "Wrong?"]
        if "More ▶" in answer.all_buttons:
            answer = await home.bob.presses("More ▶", answer)
            assert "Wrong?" in answer.all_buttons
        await home.discord.restart(home.settings)
        await home.bob.fills(await home.bob.presses_for_form("Wrong?", answer), text="I know better.")

        listed = await home.ann.uses("data reports")

        assert f"<@{home.bob.id}> on {about} (" in listed.text
        assert title in listed.text
        assert "revision 1): I know better." in listed.text
        if about == "a term":
            assert "`/data glossary edit`" in (await home.ann.presses("1: edit", listed)).text.replace("\\", "")
            return
        form = await home.ann.presses_for_form("1: edit", listed)
        country = {} if "country" not in form.filled else {"country": "Chad"}
        assert ("country" in form.filled) == (about == "2025")
        shown = await home.ann.fills(form, tier="SC", source="https://www.state.gov/x", **country)
        await home.ann.presses("Confirm", shown)
        assert (await home.entry()).kind == "set-tier"


async def test_of_several_answers_each_can_be_doubted(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        await home.bob.says(f"{home.discord.mention} tier of Thailand in 2024 and 2025?")
        buttons = home.discord.replies()[-1].all_buttons
        assert sorted(buttons) == ["Remove", "Thailand 2024 wrong?", "Thailand 2025 wrong?"]


async def test_who_picks_a_country_can_still_doubt_the_other_answers(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        await home.bob.says(f"{home.discord.mention} tier of Thailand and Congo?")
        (answer,) = home.discord.replies()
        assert [label for label in answer.all_buttons if label.lower().endswith("wrong?")] == ["Wrong?"]
        await home.discord.restart(home.settings)
        (pick, *_) = [label for label in answer.all_buttons if "Congo" in label]
        await home.bob.presses(pick, answer)

        (answer,) = home.discord.replies()
        assert answer.all_buttons == ["Remove", "Thailand 2025 wrong?", f"{pick} 2025 wrong?"]
        for name in ("Thailand", pick):
            form = await home.bob.presses_for_form(f"{name} 2025 wrong?", answer)
            await home.bob.fills(form, text=f"Not {name}.")
        listed = (await home.ann.uses("data reports")).text
        assert "on Thailand 2025 (Tier 2 now, revision 1): Not Thailand." in listed
        assert f"Congo 2025 (Tier 2 Watch List now, revision 1): Not {pick}." in listed


async def test_what_was_typed_comes_back_whoever_is_refused(start_bot: StartBot) -> None:
    async with at_home(start_bot, complaints=ComplaintsSettings(per_day=1)) as home:
        answer = await home.bob.asks("Thailand")
        await home.bob.fills(await home.bob.presses_for_form("Wrong?", answer), text="It is wrong.")
        told = await home.bob.fills(await home.bob.presses_for_form("Wrong?", answer), text="A long and careful text.")
        assert "lot for one day" in told.text
        assert "You wrote:\nA long and careful text." in told.text

        form = await home.ann.opens("data glossary edit", term="tip-report")
        home.discord.bot.desk.gate = Gate(home.settings.model_copy(update={"editors": EditorsSettings()}))
        told = await home.ann.fills(form, text="Typed with care.")
        assert "Only the editors" in told.text
        assert "Typed with care." in told.text


async def test_a_forged_doubt_of_nothing_is_refused(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        for title in ("", " . "):
            await home.discord.bot.get_partial_messageable(home.discord.channel.id).send(
                "x", view=discord.ui.View(timeout=None).add_item(WrongButton("-", 0, title, label="Forged"))
            )
            told = await home.bob.presses("Forged", home.discord.replies()[-1])
            assert told.text == "Nobody looks at such reports here any longer. Nothing was kept."


async def test_privacy_covers_what_people_say_and_what_editors_did(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        await home.ann.fills(
            await home.ann.presses_for_form("Wrong?", await home.ann.asks("Thailand")), text="It is wrong."
        )
        await home.confirms(home.ann, "data set-tier", **SET)
        pending = await home.ann.uses("data clear-tier", country="LAO", year=2025, **WHY)
        shown = await home.ann.uses("privacy show")
        assert "1 time(s) you said that an answer is wrong" in shown.text
        assert "1 change(s) of the data" in shown.text
        assert "1 change(s) you neither confirmed" in shown.text
        assert "It is wrong." in (await shown.files[0].read()).decode()

        told = await home.ann.uses("privacy delete")

        assert "Your changes of the data stay, in the name of “editor " in told.text
        entry = await home.entry(2)
        assert entry.who.person_id is None
        assert entry.who.name in told.text
        assert home.tier() is Tier.THREE
        for table in ("changes", "drafts", "complaints"):
            assert str(home.ann.id) not in str(await ask(home.discord.database, metadata.tables[table].select()))
        assert "confirmed or cancelled already" in (await home.ann.presses("Confirm", pending)).text
        assert (await home.ann.uses("privacy show")).text == "Nothing is stored about you."
