"""`tierbot run` against a Discord on this machine: from the start to a signal."""

import asyncio
import json
import signal

import pytest

from tests.process.program import Program, stopped
from tests.support.loopback import LoopbackDiscord
from tests.support.loopback_payloads import HUMAN, Json

TOKEN = "a-token-for-the-loopback"
ALL = "Look up tiers, about, answers, ask, channel, help, privacy, tier"
SECONDS_TO_END = 5

BOTH_SIGNALS = pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])


async def test_from_an_empty_folder_to_an_answer(new: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord, new.on(discord).started("run") as process:
        await discord.wait_ready()
        answer = await discord.slash("tier", {"country": "Thailand"})

        assert answer.data["embeds"][0]["title"] == "🇹🇭 Thailand: Tier 2 in the 2025 report."
        assert {command["name"] for command in discord.commands[None]} == set(ALL.split(", "))
        assert (await stopped(process, signal.SIGTERM, SECONDS_TO_END)).status == 0
        assert (new.folder / "tierbot.db").exists()


async def test_a_mention_is_answered_by_a_reply_that_outlives_the_process(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord:
        async with used.on(discord).started("run") as process:
            await discord.wait_ready()
            question = await discord.say("which tier is Thailand on?", mention=True)
            sent = await discord.wait_request("POST", r"/channels/\d+/messages$")
            assert str(sent.json["message_reference"]["message_id"]) == question["id"]
            assert sent.json["embeds"][0]["title"] == "🇹🇭 Thailand: Tier 2 in the 2025 report."
            assert (await stopped(process, signal.SIGTERM, SECONDS_TO_END)).status == 0
        async with used.on(discord).started("run"):
            await discord.wait_ready()
            deleted = {"id": question["id"], "channel_id": question["channel_id"], "guild_id": question["guild_id"]}
            await discord.dispatch("MESSAGE_DELETE", deleted)
            await discord.wait_request("DELETE", r"/channels/\d+/messages/\d+$")


@BOTH_SIGNALS
async def test_a_signal_ends_it_soon_and_without_complaint(used: Program, sign: signal.Signals) -> None:
    async with LoopbackDiscord(TOKEN) as discord, used.on(discord).started("run") as process:
        await discord.wait_ready()
        await discord.slash("tier", {"country": "Thailand"})

        ended = await stopped(process, sign, SECONDS_TO_END)

        assert ended.status == 0
        assert "Traceback" not in ended.err
        log = [json.loads(line) for line in ended.err.splitlines()]
        assert log[-1]["event"] == "stopping"
        assert {entry["level"] for entry in log if entry["logger"] != "discord.client"} == {"info"}
        assert ended.out == ""


@BOTH_SIGNALS
async def test_a_signal_ends_it_while_it_connects(used: Program, sign: signal.Signals) -> None:
    async with LoopbackDiscord(TOKEN) as discord, used.on(discord).started("run") as process:
        await discord.wait_request("GET", "/users/@me")

        ended = await stopped(process, sign, SECONDS_TO_END)

        assert ended.status == 0
        assert "Traceback" not in ended.err


async def test_a_second_start_does_not_register_the_commands_again(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord:
        for starts in (1, 2):
            async with used.on(discord).started("run") as process:
                await discord.wait_ready()
                await discord.slash("tier", {"country": "Thailand"})
                assert (await stopped(process, signal.SIGTERM, SECONDS_TO_END)).status == 0
            assert len(discord.identifies) == starts

        assert discord.syncs == 1


INSTALLED_BY_THE_PERSON: Json = {"authorizing_integration_owners": {"1": HUMAN["id"]}}
SERVER_WITHOUT_BOT: Json = {"guild_id": "1000000000000000999", "app_permissions": "0"}
GROUP: Json = {"id": "1000000000000000888", "type": 3, "recipients": [HUMAN], "last_message_id": None}


async def test_it_answers_people_who_installed_it_for_themselves(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord, used.on(discord).started("run"):
        await discord.wait_ready()
        in_group = {"context": 2, "channel": GROUP, "channel_id": GROUP["id"]}
        for where, guild in ((SERVER_WITHOUT_BOT, True), (in_group, False)):
            extra = INSTALLED_BY_THE_PERSON | where

            answer = await discord.slash("tier", {"country": "Thailand"}, guild=guild, extra=extra)

            assert "Thailand: Tier 2" in answer.data["embeds"][0]["title"]


async def test_a_button_of_a_country_that_is_gone_gets_a_sentence(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord, used.on(discord).started("run") as process:
        await discord.wait_ready()
        message = (await discord.slash("tier", {"country": "Korea"})).message
        assert message is not None
        message["components"][0]["components"][0]["custom_id"] = "tier:1:ZZZ:newest:1"

        told = await discord.press("tier:1:ZZZ:newest:1", message=message)

        assert "This button is out of date" in told.data["content"]
        assert told.data["flags"] == 64
        assert "error" not in (await stopped(process, signal.SIGTERM, SECONDS_TO_END)).err


async def test_it_goes_on_where_it_was_after_a_lost_connection(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord, used.on(discord).started("run"):
        await discord.wait_ready()
        await discord.disconnect(code=4000)
        await discord.wait_ready()

        answer = await discord.slash("tier", {"country": "Thailand"})

        assert "Thailand: Tier 2" in answer.data["embeds"][0]["title"]
        assert discord.resumes == 1


async def test_the_token_is_never_logged(used: Program) -> None:
    token = "MTAwMDAwMDAwMDAwMDAwMDAwMQ.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB"
    async with LoopbackDiscord(token) as discord:
        program = used.on(discord).with_(TIERBOT_LOG__LEVEL="DEBUG")
        async with program.started("run") as process:
            await discord.wait_ready()
            await discord.slash("tier", {"country": "Thailand"})
            ended = await stopped(process, signal.SIGTERM, SECONDS_TO_END)

        assert ended.err
        assert token not in ended.err + ended.out


async def test_it_waits_for_nothing_but_memory_while_it_answers(used: Program) -> None:
    async with LoopbackDiscord(TOKEN) as discord, used.on(discord).started("run"):
        await discord.wait_ready()
        (used.folder / "tierbot.db").unlink()

        answers = await asyncio.gather(*(discord.slash("tier", {"country": "Thailand"}) for _ in range(20)))

        assert all("Thailand: Tier 2" in answer.data["embeds"][0]["title"] for answer in answers)
