"""Who may change the data: nobody but editors, in the home server, at the moment they act."""

from typing import Any

import discord as dpy
import pytest
from discord import app_commands
from sqlalchemy import insert

from bot.config import EditorsSettings, Settings, UnmatchedSettings
from bot.discord_app.client import TEAM_SECONDS
from bot.discord_app.data.acting import button, view_of
from bot.discord_app.gate import Gate
from bot.store.drafts import drafts_of
from bot.store.tables import metadata, unmatched_names
from tests.e2e.conftest import StartBot
from tests.e2e.homes import SET, WHY, at_home
from tests.store.stores import ask, write
from tests.support.discord import Person

FINDING = "ABW-2025-1"
LEAVES: dict[str, dict[str, object]] = {
    "set-tier": SET,
    "clear-tier": {"country": "THA", "year": 2025, **WHY},
    "finding add": {"country": "THA"},
    "finding edit": {"country": "ABW", "finding": FINDING},
    "finding remove": {"country": "ABW", "finding": FINDING, "reason": "x"},
    "alias add": {"name": "Siamland", "country": "THA", "kind": "informal", "reason": "x"},
    "alias remove": {"name": "Siam", "country": "THA", "reason": "x"},
    "alias list": {"country": "THA"},
    "country edit": {"country": "THA", "name": "Siamland", **WHY},
    "report add": {"year": 2026, "released": "2026-07-01", "source": "x"},
    "report edit": {"year": 2025, "countries": 188, **WHY},
    "glossary edit": {"term": "tip-report"},
    "import": {"file": ("ratings.csv", b"x"), **WHY},
    "export": {},
    "log": {},
    "show": {"revision": 1},
    "undo": {"revision": 1},
    "history": {"country": "THA"},
    "unmatched": {},
    "status": {},
    "reports": {},
}
REFUSED = "Only the editors"


async def test_every_leaf_is_known_to_these_tests(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        tree = home.discord.bot.tree
        (data,) = [c for c in tree.get_commands(guild=dpy.Object(home.discord.guild_id)) if c.name == "data"]
        assert isinstance(data, app_commands.Group)
        leaves = {c.qualified_name for c in data.walk_commands() if isinstance(c, app_commands.Command)}
        assert leaves == {f"data {name}" for name in LEAVES}
        assert "data" not in {command.name for command in tree.get_commands()}
        assert {f"data {name}" for name in LEAVES} <= set(home.ann.commands)
        elsewhere = home.discord.in_another_server(home.ann)
        assert not [name for name in elsewhere.commands if name.startswith("data")]


@pytest.mark.parametrize("leaf", LEAVES)
async def test_each_command_refuses_whoever_is_no_editor_even_an_administrator(start_bot: StartBot, leaf: str) -> None:
    async with at_home(start_bot) as home:
        before = await home.revision()
        refused = await home.bob.uses(f"data {leaf}", **LEAVES[leaf])
        assert REFUSED in refused.text
        assert refused.only_for_asker
        assert await home.revision() == before
        assert await drafts_of(home.discord.database, home.bob.id) == []
        (logged,) = [entry for entry in home.discord.errors_logged if entry["event"] == "an edit was refused"]
        assert (logged["person"], logged["what"]) == (home.bob.id, "data")


async def test_nothing_is_offered_to_others_while_they_type(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        assert await home.ann.is_offered("data set-tier", "country", "thai") == ["THA"]
        assert await home.bob.is_offered("data set-tier", "country", "thai") == []
        assert await home.ann.is_offered("data glossary edit", "term", "tip") != []
        assert FINDING in await home.ann.is_offered("data finding edit", "finding", "prosecuted", country="Aruba")


async def test_a_role_makes_an_editor_as_long_as_they_have_it(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        role = discord.new_role("editors")
        dan = discord.member_with("dan", role)
        await discord.restart(Settings(home_server=discord.guild_id, editors=EditorsSettings(roles=(role.id,))))
        shown = await dan.uses("data set-tier", **SET)
        assert "Nothing is changed yet" in shown.text

        discord.loses_role(dan, role)

        assert REFUSED in (await dan.presses("Confirm", shown)).text
        assert REFUSED in (await dan.uses("data status")).text
        assert discord.service.snapshot.report.revision == 1


async def test_a_former_editor_with_an_old_button_or_form_is_refused(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        shown = await home.ann.uses("data set-tier", **SET)
        form = await home.ann.opens("data finding edit", country="ABW", finding=FINDING)
        done = await home.confirms(home.eve, "data clear-tier", country="LAO", year=2025, **WHY)
        assert "revision 2" in done.text
        entry = await home.ann.uses("data show", revision=2)
        gate = Gate(Settings(home_server=home.discord.guild_id))
        home.discord.bot.desk.gate = home.discord.bot.tree.gate = gate  # type: ignore[attr-defined]

        for label, reply in (("Confirm", shown), ("Cancel", shown), ("Undo", entry)):
            assert REFUSED in (await home.ann.presses(label, reply)).text
        assert REFUSED in (await home.ann.fills(form, text="Something else.")).text
        assert await home.revision() == 2


async def test_whatever_a_former_editor_was_shown_is_of_no_use_to_them(start_bot: StartBot) -> None:
    async with at_home(start_bot, unmatched=UnmatchedSettings(count=True)) as home:
        database = home.discord.database
        await write(database, insert(unmatched_names).values(name="siamland", count=1, last=5, ignored=False))
        form = await home.bob.presses_for_form("Wrong?", await home.bob.asks("Thailand"))
        await home.bob.fills(form, text="It is wrong.")
        unmatched, reports = await home.ann.uses("data unmatched"), await home.ann.uses("data reports")
        asked = await home.ann.uses("data import", file=("x.txt", b"Tier 1: Congo"), year=2025, **WHY)
        alias_form = await home.ann.presses_for_form("siamland: alias of …", unmatched)
        edit_form = await home.ann.presses_for_form("1: edit", reports)
        tables = ("unmatched_names", "complaints", "drafts", "ratings", "aliases")
        before = [await ask(database, metadata.tables[table].select()) for table in tables]
        settings = home.settings.model_copy(update={"editors": EditorsSettings(users=(home.eve.id,))})
        home.discord.bot.desk.gate = home.discord.bot.tree.gate = Gate(settings)  # type: ignore[attr-defined]

        for label, reply in (
            ("siamland: ignore", unmatched), ("siamland: alias of …", unmatched), ("1: resolve", reports),
            ("1: edit", reports), ("Another country …", asked), ("Cancel", asked),
        ):  # fmt: skip
            assert REFUSED in (await home.ann.presses(label, reply)).text, label
        assert REFUSED in (await home.ann.chooses("Republic of the Congo", asked)).text
        assert REFUSED in (await home.ann.fills(alias_form, country="Thailand")).text
        assert REFUSED in (await home.ann.fills(edit_form, source="x")).text
        assert [await ask(database, metadata.tables[table].select()) for table in tables] == before


async def test_a_button_that_somebody_forges_is_refused_and_logged(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        await home.confirms(home.ann, "data set-tier", **SET)
        channel = home.discord.bot.get_partial_messageable(home.discord.channel.id)
        for name, argument in (("undo", "2"), ("confirm", "x"), ("resolve", "1"), ("nonsense", "")):
            await channel.send("forged", view=view_of(button("Go", name, argument)))
            assert REFUSED in (await home.bob.presses("Go", home.discord.replies()[-1])).text
        logged = [entry["what"] for entry in home.discord.errors_logged if entry["event"] == "an edit was refused"]
        assert logged == ["data:1:undo=2", "data:1:confirm=x", "data:1:resolve=1", "data:1:nonsense="]
        assert await home.revision() == 2


async def test_a_forged_button_or_one_from_elsewhere_is_refused(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        shown = await home.ann.uses("data set-tier", **SET)
        (draft,) = await drafts_of(home.discord.database, home.ann.id)
        assert draft["content"]["change"]["kind"] == "set-tier"

        home.discord.bot.desk.gate.home = 1
        assert "home server only" in (await home.ann.presses("Confirm", shown)).text
        assert await home.revision() == 1


async def test_another_editor_can_not_confirm_what_they_were_not_shown(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        await home.ann.uses("data set-tier", **SET)
        tables = home.discord.database
        async with tables.reading() as connection:
            id_ = (await connection.exec_driver_sql("SELECT id FROM drafts")).scalar_one()
        channel = home.discord.bot.get_partial_messageable(home.discord.channel.id)
        for argument, name in ((id_, "confirm"), ("x" * 16, "confirm"), ("9", "nonsense"), ("1", "undo")):
            await channel.send("forged", view=view_of(button("Go", name, argument)))
            forged = home.discord.replies()[-1]
            assert "Nothing was changed" in (await home.eve.presses("Go", forged)).text or name == "confirm"
        assert await home.revision() == 1


def test_the_owner_or_the_whole_team_always_may() -> None:
    person = {"id": "7", "username": "o", "discriminator": "0", "avatar": None}
    about: dict[str, Any] = {
        "id": "1", "name": "x", "description": "", "icon": None, "bot_public": True, "bot_require_code_grant": False,
        "verify_key": "", "owner": person, "flags": 0,
    }  # fmt: skip
    state = dpy.Client(intents=dpy.Intents.none())._connection
    gate = Gate(Settings())
    gate.know(dpy.AppInfo(state, about))  # type: ignore[arg-type]
    assert gate.owners == {7}
    member = {"user": {**person, "id": "8"}, "team_id": "5", "membership_state": 2, "role": "developer"}
    invited = {**member, "user": {**person, "id": "9"}, "membership_state": 1}
    reader = {**member, "user": {**person, "id": "10"}, "role": "read_only"}
    team = {"id": "5", "name": "t", "icon": None, "owner_user_id": "7", "members": [member, invited, reader]}
    gate.know(dpy.AppInfo(state, {**about, "team": team}))  # type: ignore[typeddict-item]
    assert gate.owners == {8}


async def test_the_owner_edits_and_the_team_does_where_there_is_one(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        own, dan, lea = (discord.member(name) for name in ("own", "dan", "lea"))
        settings = Settings(home_server=discord.guild_id)
        discord.application = {"owner": discord.account_of(own)}
        await discord.restart(settings)
        shown = await own.uses("data set-tier", **SET)
        assert REFUSED in (await dan.uses("data status")).text
        assert "Done: revision 2" in (await own.presses("Confirm", shown)).text
        shown = await own.uses("data undo", revision=2)

        def member(person: Person, state: int, role: str) -> dict[str, Any]:
            return {"user": discord.account_of(person), "team_id": "5", "membership_state": state, "role": role}

        members = [member(dan, 2, "developer"), member(lea, 2, "read_only")]
        discord.application["team"] = {
            "id": "5", "name": "t", "icon": None, "owner_user_id": str(dan.id), "members": members,
        }  # fmt: skip
        await discord.restart(settings)

        assert REFUSED in (await own.presses("Confirm", shown)).text
        assert REFUSED in (await lea.uses("data undo", revision=2)).text
        assert "Done: revision 3" in (await dan.presses("Confirm", await dan.uses("data undo", revision=2))).text


async def test_whoever_leaves_the_team_is_no_editor_soon(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        gate = discord.bot.desk.gate
        known, gate.owners = gate.owners, frozenset({7})
        assert known
        assert known != gate.owners
        pauses: list[float] = []

        async def pause(seconds: float) -> None:
            pauses.append(seconds)
            if pauses.count(TEAM_SECONDS) > 1:
                raise StopAsyncIteration

        with pytest.raises(StopAsyncIteration):
            await discord.bot._watch_team(pause)
        assert gate.owners == known
        assert pauses == [TEAM_SECONDS, TEAM_SECONDS]


async def test_without_a_home_server_there_is_no_data_command_and_it_is_said(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice", administrator=True)
        assert not [name for name in alice.commands if name.startswith("data")]
        assert "No home server is set" in (await alice.uses("about")).text
        assert any("no home server" in entry["event"] for entry in discord.log)
        assert "Wrong?" not in (await alice.asks("Thailand")).all_buttons


async def test_a_server_that_is_the_home_no_longer_loses_the_commands(start_bot: StartBot) -> None:
    async with at_home(start_bot) as home:
        discord = home.discord
        assert [name for name in home.ann.commands if name.startswith("data")]
        elsewhere = discord.in_another_server(home.ann)
        assert elsewhere.channel is not None
        there = discord.guild_of(elsewhere)
        await discord.restart(home.settings.model_copy(update={"home_server": there}))
        assert not [name for name in home.ann.commands if name.startswith("data")]
        assert [name for name in elsewhere.commands if name.startswith("data")]
        assert "Data 2025" in (await elsewhere.uses("data status")).text
        await discord.restart(Settings())
        assert not [name for name in elsewhere.commands if name.startswith("data")]
