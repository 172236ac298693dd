"""What people and the log are told when an answer fails."""

import discord as discord_py
import pytest

from tests.e2e.conftest import StartBot


@pytest.mark.parametrize(("status", "code"), [(400, 50035), (404, 10003), (503, 0)])
async def test_a_failing_answer_becomes_a_sentence_with_a_reference_that_is_in_the_log(
    start_bot: StartBot, status: int, code: int
) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        discord.refuse_next_answer(status, code)

        told = await alice.asks("Thailand", public=True)

        (entry,) = discord.errors_logged
        assert told.only_for_asker
        assert told.text == f"Something went wrong on my side. Please try again. (Reference: {entry['reference']})"
        assert entry["exc_info"].status == status
        assert len(discord.failures) == 1


@pytest.mark.parametrize("permission", ["embed_links", "send_messages"])
async def test_a_missing_permission_is_named(start_bot: StartBot, permission: str) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice").in_(discord.new_channel("closed", bot_may_not=[permission]))
        discord.refuse_next_answer(403, 50013)

        told = await alice.asks("Thailand")

        assert told.text.startswith(f"I lack a permission here: {permission.replace('_', ' ')}. (Reference: ")
        (failure,) = discord.failures
        assert isinstance(failure, discord_py.app_commands.CommandInvokeError)
        assert isinstance(failure.original, discord_py.Forbidden)


async def test_a_refusal_with_every_permission_there_names_none(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        discord.refuse_next_answer(403, 50013)

        told = await alice.asks("Thailand")

        assert told.text.startswith("Discord does not let me answer here. (Reference: ")
        assert len(discord.failures) == 1


async def test_each_failure_has_a_reference_of_its_own(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        told = []
        for _ in range(3):
            discord.refuse_next_answer(400, 50035)
            told.append((await alice.asks("Thailand")).text)

        assert len(set(told)) == 3
        assert len(discord.failures) == 3


async def test_nothing_of_the_failure_itself_is_shown(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        discord.refuse_next_answer(400, 50035)

        told = await alice.asks("Thailand")

        for word in ("Traceback", "HTTPException", "50035", "refused", "Bad Request", ".py"):
            assert word not in told.text
        assert len(discord.failures) == 1


async def test_an_answer_that_came_too_late_is_no_error(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        discord.refuse_next_answer(404, 10062)

        with pytest.raises(AssertionError, match="gave no answer"):
            await alice.asks("Thailand")

        assert discord.errors_logged == []
        assert len(discord.failures) == 1


async def test_the_bot_goes_on_after_a_failure(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        discord.refuse_next_answer(400, 50035)
        await alice.asks("Thailand")

        assert "Thailand: Tier 2" in (await alice.asks("Thailand")).title
        assert len(discord.failures) == 1
