"""Over the limit: unasked answers stop, mentions get one notice, and commands and direct messages say when."""

import pytest

from bot.config import DiscordSettings, LimitSettings, Settings
from tests.e2e.conftest import StartBot

NAMES = ("Thailand", "Laos", "Japan", "Kenya", "Peru", "Chad", "Cuba")


def limited(**limits: int) -> Settings:
    return Settings(discord=DiscordSettings(message_content=True), limits=LimitSettings(**limits))


async def test_unasked_answers_stop_silently_and_come_back(start_bot: StartBot) -> None:
    async with start_bot(limited(person=3, person_seconds=60)) as discord:
        alice = discord.member("alice", manage_channels=True)
        await alice.uses("channel set", mode="questions")

        for name in NAMES:
            await alice.says(f"what tier is {name}?")
        assert len(discord.replies()) == 3

        await discord.advance(21)
        await alice.says("what tier is Nepal?")
        assert "Nepal" in discord.replies()[3].title


async def test_a_mention_gets_one_notice_and_then_silence(start_bot: StartBot) -> None:
    async with start_bot(limited(person=2)) as discord:
        alice, bob = discord.member("alice"), discord.member("bob")

        for name in NAMES:
            await alice.says(f"{discord.mention} {name}")
        await bob.says(f"{discord.mention} Nepal")

        *_, notice, for_bob = discord.replies()
        assert len(discord.replies()) == 4
        assert notice.text.startswith("That was a lot at once. Please ask again <t:")
        assert "Nepal" in for_bob.title


@pytest.mark.parametrize("limit", ["channel", "server"])
async def test_a_channel_and_a_server_have_their_limits(start_bot: StartBot, limit: str) -> None:
    async with start_bot(limited(**{limit: 2})) as discord:
        people = [discord.member(f"person{number}") for number in range(4)]

        for person, name in zip(people, NAMES, strict=False):
            await person.says(f"{discord.mention} {name}")

        assert [bool(reply.message.embeds) for reply in discord.replies()] == [True, True, False, False]
        await people[0].directly().says("Peru")
        assert "Peru" in discord.direct_replies(people[0].directly())[0].title


async def test_direct_messages_are_told_when_to_ask_again(start_bot: StartBot) -> None:
    async with start_bot(limited(person=1, person_seconds=30)) as discord:
        dan = discord.stranger("dan")

        for name in NAMES:
            await dan.says(name)

        replies = discord.direct_replies(dan)
        assert len(replies) == 4
        assert "Please ask again <t:" in replies[1].text


async def test_commands_are_told_when_to_ask_again(start_bot: StartBot) -> None:
    async with start_bot(limited(private=2, private_seconds=30, person=1)) as discord:
        alice = discord.member("alice")
        question = await alice.asks("Korea", public=True)
        for _ in range(2):
            await alice.asks("Thailand")

        for told in (
            await alice.asks("Laos"),
            await alice.asks("Laos", public=True),
            await alice.uses("ask", text="what tier is Laos?"),
            await alice.looks_up(await alice.says("Laos")),
            await alice.presses("North Korea", question),
        ):
            assert told.only_for_asker
            assert "Please ask again <t:" in told.text
        assert "Which one do you mean" in question.title
        await discord.advance(30)
        assert "Lao" in (await alice.asks("Laos")).title


async def test_an_edit_over_the_limit_leaves_the_reply_as_it_is(start_bot: StartBot) -> None:
    async with start_bot(limited(person=1)) as discord:
        alice = discord.member("alice")
        question = await alice.says(f"{discord.mention} Thailand")

        await alice.edits(question, f"{discord.mention} Laos")

        (reply,) = discord.replies()
        assert "Thailand" in reply.title
