"""The commands that set the bot up, and the ones that answer in a terminal."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from bot import __version__
from tests.conftest import Seeded
from tests.process.program import Program
from tests.support.loopback import LoopbackDiscord
from tests.support.loopback_payloads import APPLICATION_ID

TOKEN = "a-token-for-the-loopback"
ALL = "Look up tiers, about, answers, ask, channel, help, privacy, tier"


async def test_sync_registers_the_commands_once(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord:
        tierbot = used.on(discord)
        said = [await tierbot.run("sync", *options) for options in (["--dry-run"], [], [], ["--force"])]

        assert [(ended.status, ended.out) for ended in said] == [
            (0, f"Would register everywhere: {ALL}.\n"),
            (0, f"Registered everywhere: {ALL}.\n"),
            (0, f"The commands registered everywhere are up to date ({ALL}).\n"),
            (0, f"Registered everywhere: {ALL}.\n"),
        ]
        assert discord.syncs == 2
        assert {command["name"] for command in discord.commands[None]} == set(ALL.split(", "))
        assert discord.identifies == []


async def test_sync_in_one_server_leaves_the_others_alone(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord:
        guild = discord.guilds[0].id

        ended = await used.on(discord).run("sync", "--guild", str(guild))

        assert (ended.status, ended.out) == (0, f"Registered in server {guild}: {ALL}.\n")
        assert set(discord.commands) == {str(guild)}


async def test_a_start_after_sync_registers_nothing(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord:
        await used.on(discord).run("sync")
        async with used.on(discord).started("run"):
            await discord.wait_ready()
            await discord.slash("tier", {"country": "Thailand"})

        assert discord.syncs == 1


async def test_invite_prints_an_address_that_asks_for_what_answering_needs(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord:
        ended = await used.on(discord).run("invite")

    assert ended.status == 0
    (address,) = ended.out.splitlines()
    assert address.startswith(f"https://discord.com/oauth2/authorize?client_id={APPLICATION_ID}")
    assert "scope=bot+applications.commands" in address
    assert "permissions=274877991936" in address


async def test_what_is_logged_does_not_mix_with_the_output(new: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord:
        ended = await new.on(discord).run("invite")

    (address,) = ended.out.splitlines()
    assert address.startswith("https://")


def rows(file: Path) -> dict[str, int]:
    """How many rows each table has."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}


async def test_migrate_lists_the_conflicts_that_nobody_has_settled(used: Program) -> None:
    with closing(sqlite3.connect(used.folder / "tierbot.db")) as store:
        store.execute("UPDATE ratings SET tier = '3', origin = 'editor', base = 'x' WHERE iso3 = 'THA' AND year = 2025")
        store.execute("UPDATE state SET fingerprint = 'x'")
        store.commit()

    first, again = await used.run("migrate"), await used.run("migrate")

    assert "1 conflicts with editors' changes" in first.out
    for ended in (first, again):
        (line,) = [line for line in ended.out.splitlines() if line.startswith("Conflict")]
        assert line.startswith("Conflict in ratings (THA, 2025): the editor's record stays; shipped is {")
        assert '"tier": "2"' in line


async def test_four_processes_may_make_the_same_store_at_once(new: Program, seeded: Seeded) -> None:
    ended = await asyncio.gather(*(new.run("migrate") for _ in range(4)))

    assert [one.status for one in ended] == [0, 0, 0, 0], [one.err for one in ended]
    assert rows(new.folder / "tierbot.db") == rows(seeded.file)


async def test_migrating_again_changes_nothing(used: Program) -> None:
    before = rows(used.folder / "tierbot.db")

    ended = await used.run("migrate")

    assert ended.status == 0
    assert ": 0 records added, 0 changed, 0 withdrawn, 0 conflicts" in ended.out
    assert rows(used.folder / "tierbot.db") == before


async def test_check_finds_the_shipped_data_and_settings_fine(new: Program) -> None:
    ended = await new.run("check")

    assert ended.status == 0
    assert ended.out.splitlines() == [
        "Settings: fine.",
        "Message content intent: not asked for.",
        "Home server: none (home_server is not set), so there is no /data.",
        "Data: fine.",
    ]


async def test_version(new: Program) -> None:
    assert (await new.run("--version")).out == f"tierbot, version {__version__}\n"


async def test_ask_answers_one_question(used: Program) -> None:
    ended = await used.run("ask", "Which tier was Thailand on in 2014?")

    assert ended.status == 0
    assert "Thailand: Tier 3 in the 2014 report." in ended.out
    assert ended.err == ""


async def test_spot_says_which_countries_a_message_names_and_where(used: Program) -> None:
    some, none = await used.run_each([["spot", "from south sudan to korea"], ["spot", "turkey for dinner"]])

    assert some.out.splitlines() == [
        "5-16  south sudan  South Sudan  (exact)",
        "20-25  korea  Republic of Korea or Democratic People's Republic of Korea  (alias)",
    ]
    assert none.out == "No country or territory is named.\n"


async def test_resolve_says_what_a_name_stands_for(used: Program) -> None:
    names = ("Burma", "Aambia", "xyzzyqq")

    burma, near, nothing = await used.run_each([["resolve", name] for name in names])

    assert burma.out.startswith("MMR  Burma  (")
    assert near.out.startswith("ZMB?  Did you mean Zambia?")
    assert nothing.out == "No country or territory is called so.\n"


async def test_an_argument_that_is_no_utf_8_is_no_trouble(used: Program) -> None:
    commands = [
        [command, *options, b"Xyzzy\xff"] for command in ("resolve", "ask", "spot") for options in ([], ["--json"])
    ]

    for command, ended in zip(commands, await used.run_each(commands), strict=True):
        assert (ended.status, ended.err) == (0, ""), command


async def test_a_terminal_that_cannot_show_every_character_is_no_trouble(used: Program) -> None:
    ended = await used.with_(PYTHONIOENCODING="ascii").run("ask", "Thailand")

    assert (ended.status, ended.err) == (0, "")
    assert "Thailand: Tier 2 in the 2025 report." in ended.out
