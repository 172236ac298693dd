"""What keeps the program from running ends it with one sentence and an exit status of its own."""

import asyncio
from pathlib import Path

from bot.faults import ExitStatus
from tests.process.program import Ended, Program
from tests.support.loopback import LoopbackDiscord

TOKEN = "a-token-for-the-loopback"


def sentences(ended: Ended) -> list[str]:
    """What is said to the operator besides what is logged."""
    assert "Traceback" not in ended.err + ended.out
    return [line for line in ended.err.splitlines() if not line.startswith('{"')]


def test_each_fault_has_the_exit_status_that_supervisors_know() -> None:
    assert {status.name: status.value for status in ExitStatus} == {
        "SETTINGS": 10,
        "NO_TOKEN": 11,
        "WRONG_TOKEN": 12,
        "INTENT_REFUSED": 13,
        "STORE": 14,
        "DATA": 15,
        "DISCORD_UNREACHABLE": 16,
        "REFUSED": 17,
    }


def files(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_without_a_token(used: Program) -> None:
    ended = await used.run("run")

    assert ended.status == ExitStatus.NO_TOKEN
    assert sentences(ended) == ["tierbot: There is no token: set DISCORD_TOKEN, or discord.token in config.yaml."]


async def test_with_a_blank_token(used: Program) -> None:
    assert (await used.with_(DISCORD_TOKEN=" ").run("run")).status == ExitStatus.NO_TOKEN


async def test_with_a_token_that_discord_refuses(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord:
        for ended in await used.on(discord, token="another").run_each([["run"], ["sync"], ["invite"]]):
            assert ended.status == ExitStatus.WRONG_TOKEN
            assert sentences(ended) == ["tierbot: Discord refused the token: check DISCORD_TOKEN."]


async def test_with_an_intent_that_discord_refuses(used: Program) -> None:
    async with LoopbackDiscord(TOKEN, intents_refused=True) as discord:
        ended = await used.on(discord).with_(TIERBOT_DISCORD__MESSAGE_CONTENT="true").run("run")

    assert ended.status == ExitStatus.INTENT_REFUSED
    (sentence,) = sentences(ended)
    assert sentence.startswith("tierbot: Discord refused the message-content intent: switch it on ")


async def test_without_the_intent_nothing_is_refused(used: Program) -> None:
    async with LoopbackDiscord(TOKEN, intents_refused=True) as discord, used.on(discord).started("run"):
        await discord.wait_ready()

        assert "Tier 2" in (await discord.slash("tier", {"country": "Thailand"})).data["embeds"][0]["title"]


async def test_where_discord_cannot_be_reached(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord:
        program = used.on(discord)

    ended = await program.run("run")

    assert ended.status == ExitStatus.DISCORD_UNREACHABLE
    (sentence,) = sentences(ended)
    assert sentence.startswith("tierbot: Discord can't be reached: ")


BROKEN_SETTINGS = {
    "discord: [": "no valid YAML",
    "discord:\n  tokn: x\n": "discord.tokn: there is no such setting",
    "discord:\n  message_content: perhaps\n": "discord.message_content: ",
    "- a\n- b\n": "no settings in it",
    "discord:\n  api_base: http://proxy.example/api\n": "unencrypted to proxy.example",
}


async def test_with_broken_settings(used: Program) -> None:
    commands = []
    for number, content in enumerate(BROKEN_SETTINGS):
        (used.folder / f"{number}.yaml").write_text(content, encoding="utf-8")
        commands.append(["--config", f"{number}.yaml", "run"])

    all_ended = await used.with_(DISCORD_TOKEN=TOKEN).run_each(commands)

    for ended, words in zip(all_ended, BROKEN_SETTINGS.values(), strict=True):
        assert ended.status == ExitStatus.SETTINGS
        first, fault = sentences(ended)
        assert first == "tierbot: The settings can't be used:"
        assert words in fault


async def test_with_broken_settings_in_the_file_it_finds_by_itself(used: Program) -> None:
    (used.folder / "config.yaml").write_text("database: 5", encoding="utf-8")

    assert (await used.run("ask", "Thailand")).status == ExitStatus.SETTINGS


async def test_with_settings_that_are_not_there(used: Program) -> None:
    for ended in await used.run_each([["--config", "missing.yaml", "run"], ["-c", ".", "resolve", "Thailand"]]):
        assert ended.status == ExitStatus.SETTINGS
        assert sentences(ended)[1].startswith("There is no settings file ")


async def test_with_a_database_that_is_a_text_file(new: Program) -> None:
    (new.folder / "tierbot.db").write_text("not a database\n" * 500, encoding="utf-8")
    commands = [["run"], ["chat"], ["resolve", "Thailand"], ["ask", "Thailand"], ["migrate"], ["sync"], ["invite"]]

    for ended in await new.with_(DISCORD_TOKEN=TOKEN).run_each(commands):
        assert ended.status == ExitStatus.STORE
        assert sentences(ended) == ["tierbot: The store can't be used: tierbot.db: the file is not a SQLite database."]

    assert (new.folder / "tierbot.db").read_text(encoding="utf-8") == "not a database\n" * 500


async def test_with_a_database_in_a_folder_that_is_not_there(new: Program) -> None:
    several = [["ask", "Thailand"]] * 3  # at once, since what a database's thread does at the end is a matter of timing

    for ended in await new.with_(DATABASE_URL="sqlite:///no/such/tierbot.db").run_each(several):
        assert ended.status == ExitStatus.STORE
        (sentence,) = sentences(ended)
        assert "no/such/tierbot.db: the database file can't be opened" in sentence


async def test_with_a_database_that_is_damaged(used: Program) -> None:
    file = used.folder / "tierbot.db"
    content = file.read_bytes()
    file.write_bytes(content[:8192] + b"\xff" * 65536 + content[8192 + 65536 :])

    ended = await used.run("ask", "Thailand")

    assert ended.status == ExitStatus.STORE
    assert len(sentences(ended)) == 1


async def test_with_a_database_address_that_cannot_be_used(new: Program) -> None:
    urls = ("postgresql://db.example/tierbot", "sqlite://", "nonsense")

    for ended in await asyncio.gather(*(new.with_(DATABASE_URL=url).run("ask", "Thailand") for url in urls)):
        assert ended.status == ExitStatus.STORE
        assert len(sentences(ended)) == 1

    assert files(new.folder) == []


async def test_with_a_wrong_command_line(used: Program) -> None:
    commands = [["nonsense"], ["resolve"], ["ask", "a", "b"], ["ask", "Thailand", "--jsonl"]]

    for ended in await used.run_each(commands):
        assert ended.status == 2
        assert "Usage: tierbot" in "\n".join(sentences(ended))
