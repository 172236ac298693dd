"""Questions of every kind in a channel: how their answers look, long ones by pages, and how talk goes on."""

import re

import pytest

from bot.config import DiscordSettings
from bot.discord_app.paging import KEPT_SECONDS
from tests.e2e.conftest import StartBot

READS = DiscordSettings(message_content=True)
LONG = "all the changes since 2005"


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("is Bahrain tier 1?", "Yes. Bahrain: Tier 1"),
        ("is Italy on the watch list?", "No. Italy: Tier 2"),
        ("which is worse, Laos or Thailand?", "Thailand stands better than Laos"),
        ("has Japan ever been tier 1?", "Yes. Japan was on Tier 1"),
        ("how many countries are tier 1 this year?", "33 countries are on Tier 1"),
        ("which countries in Africa are tier 3?", "countries in Africa are on Tier 3"),
        ("who got upgraded this year?", "countries were upgraded in the 2025 report"),
        ("what is a special case?", "Special Case:"),
        ("why is Italy on the watch list?", "That is not so: Italy is on Tier 2"),
        ("which countries have scam compounds according to the report?", "Findings on this about"),
        ("my boss took my passport, what do i do", "call the local emergency number first"),
        ("who will be tier 1 in 2030?", "can't answer"),
    ],
)
async def test_each_kind_of_question_has_its_answer(start_bot: StartBot, question: str, title: str) -> None:
    async with start_bot() as discord:
        await discord.member("alice").says(f"{discord.mention} {question}")

        (reply,) = discord.replies()
        assert title in reply.title


async def test_a_long_list_comes_by_pages_that_anybody_can_turn(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice, bob = discord.member("alice"), discord.member("bob")
        await alice.says(f"{discord.mention} {LONG}")
        (first,) = discord.replies()
        assert first.all_buttons == ["Remove", "◀ Back", "More ▶"]
        assert "Page 1 of" in first.text

        second = await bob.presses("More ▶", first)

        assert "Page 2 of" in second.text
        assert second.title == first.title
        assert len(second.embed.description or "") <= 4096
        again = await bob.presses("◀ Back", second)
        assert "Page 1 of" in again.text


async def test_every_line_of_a_long_list_stands_on_one_of_its_pages(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        await alice.says(f"{discord.mention} {LONG}")
        (page,) = discord.replies()
        lines = []
        for _ in range(200):
            lines += [line for line in (page.embed.description or "").splitlines() if line.startswith("•")]
            at, of = re.findall(r"Page (\d+) of (\d+)", page.text)[0]
            if at == of:
                break
            page = await alice.presses("More ▶", page)

        moves = [move for year in range(2005, 2026) for move in discord.bot.service.snapshot.report.changes(year)]
        told = [step for _, step in moves if step.kind in {"upgraded", "downgraded", "reclassified"}]
        assert len(lines) == len(told)
        assert len(set(lines)) == len(lines)


async def test_a_page_whose_list_is_gone_says_so(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        await alice.says(f"{discord.mention} {LONG}")
        (first,) = discord.replies()
        await discord.restart()

        gone = await alice.presses("More ▶", first)

        assert "ask again" in gone.text
        assert gone.only_for_asker
        assert KEPT_SECONDS > 0


async def test_a_name_with_two_readings_is_asked_about_unasked_where_the_rest_is_clear(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice", manage_channels=True)
        await alice.uses("channel set", mode="questions")
        await alice.says("korean food is great?")
        await alice.says("korea tier?")

        (reply,) = discord.replies()
        assert "can be more than one country" in reply.title


async def test_a_follow_up_to_its_own_answer_is_answered_in_a_question_channel(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice, bob = discord.member("alice", manage_channels=True), discord.member("bob")
        await alice.uses("channel set", mode="questions")
        await alice.says("what tier is Thailand?")
        await bob.says("and Laos?")
        await alice.says("lol ok")
        await alice.says("and Laos?")

        thailand, laos = discord.replies()
        assert "Thailand: Tier 2" in thailand.title
        assert "Laos: Tier 3" in laos.title


async def test_a_conversation_is_that_of_one_person_in_one_channel(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice, bob = discord.member("alice"), discord.member("bob")
        await alice.says(f"{discord.mention} is Malaysia still on tier 3?")
        await bob.says(f"{discord.mention} why?")
        await alice.says(f"{discord.mention} and Laos?")
        await alice.says(f"{discord.mention} why?")

        _, puzzled, laos, why = discord.replies()
        assert "Laos" not in puzzled.text
        assert "Yes. Laos" in laos.title
        assert "Laos: Tier 3" in why.title


async def test_a_privacy_wish_ends_the_conversation(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        await alice.says(f"{discord.mention} what tier is Laos?")
        await alice.uses("privacy delete")
        await alice.says(f"{discord.mention} why?")

        _, puzzled = discord.replies()
        assert "Laos" not in puzzled.text
