"""`/ask`, the menu entry "Look up tiers", `/about` and `/help`, and the names that could not be matched."""

import pytest

from bot import __version__
from bot.config import DiscordSettings, Settings, UnmatchedSettings
from bot.store.unmatched import unmatched
from tests.e2e.conftest import StartBot


async def test_ask_answers_in_ones_own_words(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice, dan = discord.member("alice"), discord.stranger("dan")

        private = await alice.uses("ask", text="what tier is Thailand?")
        public = await alice.uses("ask", text="what tier is Thailand?", public=True)

        assert private.only_for_asker
        assert not public.only_for_asker
        for reply in (private, public, await dan.uses("ask", text="thailand's tier")):
            assert "Thailand: Tier 2" in reply.title


async def test_ask_without_a_question_says_what_can_be_asked(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        reply = await discord.member("alice").uses("ask", text="qwertz asdf", public=True)

        assert reply.only_for_asker
        assert reply.text


async def test_the_menu_looks_up_the_countries_of_a_message(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice, bob = discord.member("alice"), discord.member("bob")
        question = await alice.says("what tier is Thailand?")
        talk = await alice.says("We flew from Japan to Peru, and back through Kenya.")
        nothing = await alice.says("hello")

        answered, found, none = [await bob.looks_up(message) for message in (question, talk, nothing)]

        assert "Thailand: Tier 2" in answered.title
        for name in ("Japan", "Peru", "Kenya"):
            assert name in found.text
        assert none.text == "I find no country in this message."
        assert all(reply.only_for_asker for reply in (answered, found, none))
        assert discord.replies() == []


async def test_the_menus_answer_is_private_even_in_a_question_channel(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        await discord.restart(DiscordSettings(question_channels=(discord.channel.id,)))
        alice = discord.member("alice")

        assert (await alice.looks_up(await alice.says("Thailand"))).only_for_asker


async def test_about_says_what_runs(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")

        off = await alice.uses("about")
        await discord.restart(DiscordSettings(message_content=True))
        on = await alice.uses("about")

        assert off.only_for_asker
        for word in (__version__, "data 2025.1", "revision", "2025", "state.gov", "no message text"):
            assert word in off.text
        assert "Message content: off" in off.text
        assert "Message content: on" in on.text


async def test_help_lists_every_command(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")

        told = await alice.uses("help")

        assert told.only_for_asker
        for command in discord.bot.tree.get_commands():
            assert command.name in told.text or command.name == "help"
        assert "/channel" not in (await discord.stranger("dan").uses("help")).text


@pytest.mark.parametrize("counts", [True, False])
async def test_names_that_could_not_be_matched_are_counted_where_the_operator_wants_it(
    start_bot: StartBot, *, counts: bool
) -> None:
    async with start_bot(Settings(unmatched=UnmatchedSettings(count=counts))) as discord:
        alice = discord.member("alice")
        for name in ("Xyzzyqq", "xyzzýqq", "@bob", "x1234567", "https://x.example/y", "Thailand"):
            await alice.asks(name)

        kept = [(one.name, one.count) for one in await unmatched(discord.database, 9)]

        assert kept == ([("xyzzyqq", 2)] if counts else [])
