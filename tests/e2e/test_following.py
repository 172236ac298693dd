"""A reply follows its question: edited with it, removed with it, and never put back once somebody removed it."""

import pytest
from sqlalchemy import text

from bot.config import DiscordSettings
from bot.store.tables import metadata
from tests.e2e.conftest import StartBot
from tests.store.stores import ask, write
from tests.support.discord import Discord, Person

READS = DiscordSettings(message_content=True)


async def questioner(discord: Discord) -> Person:
    """Somebody in a Q&A channel."""
    alice = discord.member("alice", manage_channels=True)
    await alice.uses("channel set", mode="questions")
    return alice


async def test_an_edited_question_gets_its_reply_edited(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.says(f"{discord.mention} Thailand")

        await alice.edits(question, f"{discord.mention} Laos")

        (reply,) = discord.replies()
        assert "Lao" in reply.title
        assert reply.all_buttons == ["Remove"]


async def test_it_follows_after_a_restart(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        first = await alice.says(f"{discord.mention} Thailand")
        second = await alice.says(f"{discord.mention} Laos")
        dan = discord.stranger("dan")
        direct = await dan.says("Thailand")

        await discord.restart()
        await alice.edits(first, f"{discord.mention} Japan")
        await alice.deletes(second)
        await dan.edits(direct, "Japan")

        (reply,) = discord.replies()
        assert "Japan" in reply.title
        assert "Japan" in discord.direct_replies(dan)[0].title


async def test_what_stops_being_a_question_loses_its_reply_and_gets_one_when_it_is_one_again(
    start_bot: StartBot,
) -> None:
    async with start_bot(READS) as discord:
        alice = await questioner(discord)
        question = await alice.says("what tier is Thailand?")
        assert len(discord.replies()) == 1

        await alice.edits(question, "never mind")
        assert discord.replies() == []

        await alice.edits(question, "what tier is Laos?")
        assert "Lao" in discord.replies()[0].title


async def test_a_mention_that_is_edited_away_takes_the_reply_with_it(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice")
        question = await alice.says(f"{discord.mention} Thailand")

        await alice.edits(question, "Thailand")

        assert discord.replies() == []


async def test_without_the_intent_too(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.says(f"{discord.mention} Thailand")

        await alice.edits(question, "nothing")

        assert discord.replies() == []


async def test_a_message_that_becomes_a_question_soon_is_answered(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = await questioner(discord)
        soon, late = await alice.says("hmm"), await alice.says("hmm")

        await alice.edits(soon, "what tier is Thailand?")
        assert len(discord.replies()) == 1
        await discord.advance(3600)
        await alice.edits(late, "what tier is Laos?")

        assert len(discord.replies()) == 1


async def test_a_deleted_question_takes_its_reply_with_it(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.says(f"{discord.mention} Thailand")

        await alice.deletes(question)

        assert discord.replies() == []
        assert await ask(discord.database, metadata.tables["replies"].select()) == []


async def test_so_do_questions_deleted_in_bulk(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        questions = [await alice.says(f"{discord.mention} {name}") for name in ("Thailand", "Laos")]
        kept = await alice.says(f"{discord.mention} Japan")

        await discord.deletes_in_bulk(*questions)

        (reply,) = discord.replies()
        assert reply.message.reference.message_id == kept.id  # type: ignore[union-attr]


@pytest.mark.parametrize("restarted", [False, True])
async def test_a_reply_that_somebody_deleted_stays_deleted(start_bot: StartBot, *, restarted: bool) -> None:
    async with start_bot() as discord:
        alice, moderator = discord.member("alice"), discord.member("mod", manage_messages=True)
        question = await alice.says(f"{discord.mention} Thailand")
        await moderator.deletes(discord.replies()[0])
        if restarted:
            await discord.restart()

        await alice.edits(question, f"{discord.mention} Laos")
        await discord.updates(question, "MESSAGE_CREATE")

        assert discord.replies() == []


async def test_a_reply_that_was_deleted_while_the_bot_was_away_is_not_put_back(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.says(f"{discord.mention} Thailand")
        discord.refuse_next_message("PATCH", 404, 10008)

        await alice.edits(question, f"{discord.mention} Laos")
        await alice.edits(question, f"{discord.mention} Japan")

        assert "Thailand" in discord.replies()[0].title
        assert discord.requests.count("PATCH") == 1
        assert discord.errors_logged == []


async def test_a_links_preview_is_no_edit(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.says(f"{discord.mention} Thailand https://example.org/")
        before = discord.requests

        await discord.updates(question)
        await alice.edits(question, question.content)

        assert discord.requests == before


async def test_after_a_day_it_follows_no_longer(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.says(f"{discord.mention} Thailand")
        await discord.advance(25 * 3600)
        await alice.says(f"{discord.mention} Laos")

        await alice.edits(question, f"{discord.mention} Japan")
        await alice.deletes(question)

        assert ["Thailand" in reply.title for reply in discord.replies()] == [True, False]
        assert len(await ask(discord.database, metadata.tables["replies"].select())) == 1


async def test_only_ids_are_kept(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.says(f"{discord.mention} Thailand")

        (row,) = await ask(discord.database, metadata.tables["replies"].select())

        reply = discord.replies()[0].message
        assert row[:5] == (question.id, reply.id, discord.channel.id, discord.guild_id, alice.id)
        assert all(isinstance(value, int) for value in row)


@pytest.mark.parametrize("name", ["alice", "mod"])
@pytest.mark.parametrize("restarted", [False, True])
async def test_the_asker_and_moderators_can_remove_a_reply(start_bot: StartBot, name: str, *, restarted: bool) -> None:
    async with start_bot() as discord:
        people = {"alice": discord.member("alice"), "mod": discord.member("mod", manage_messages=True)}
        question = await people["alice"].says(f"{discord.mention} Thailand")
        if restarted:
            await discord.restart()

        await people[name].removes(discord.replies()[0])
        await people["alice"].edits(question, f"{discord.mention} Laos")

        assert discord.replies() == []
        assert discord.errors_logged == []


async def test_others_can_not(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        await discord.member("alice").says(f"{discord.mention} Thailand")

        told = await discord.member("bob").presses("Remove", discord.replies()[0])

        assert told.only_for_asker
        assert told.text == "Only the person who asked, and moderators, can remove this."
        assert len(discord.replies()) == 1


async def test_a_direct_reply_can_be_removed(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        dan = discord.stranger("dan")
        await dan.says("Thailand")

        await dan.removes(discord.direct_replies(dan)[0])

        assert discord.direct_replies(dan) == []


async def test_the_same_question_within_a_minute_gets_a_pointer(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice, bob = await questioner(discord), discord.member("bob")
        await alice.says("what tier is Thailand?")

        await bob.says(f"{discord.mention} thailand 2025")

        first, pointer = discord.replies()
        link = f"https://discord.com/channels/{discord.guild_id}/{discord.channel.id}/{first.message.id}"
        assert pointer.text == f"I answered that a moment ago: {link}"
        assert pointer.all_buttons == ["Remove"]
        await discord.advance(61)
        await bob.says("which tier is Thailand on?")
        assert "Thailand: Tier 2" in discord.replies()[2].title


async def test_a_pointer_becomes_an_answer_when_its_question_changes(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        await alice.says(f"{discord.mention} Thailand")
        again = await alice.says(f"{discord.mention} Thailand")

        await alice.edits(again, f"{discord.mention} Laos")

        assert "Lao" in discord.replies()[1].title
        assert "moment ago" not in discord.replies()[1].text


async def test_another_question_place_or_time_gets_an_answer(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice, dan = discord.member("alice"), discord.stranger("dan")
        elsewhere = alice.in_(discord.new_channel("elsewhere"))
        await alice.says(f"{discord.mention} Thailand")
        await alice.says(f"{discord.mention} Thailand 2019")
        await elsewhere.says(f"{discord.mention} Thailand")
        await dan.says("Thailand")
        await dan.says("Thailand")

        for reply in (*discord.replies(), *discord.replies(elsewhere.channel), *discord.direct_replies(dan)):
            assert "Thailand" in reply.title


async def test_a_reply_that_is_gone_is_not_pointed_at(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        question = await alice.says(f"{discord.mention} Thailand")
        await alice.deletes(question)
        await alice.says(f"{discord.mention} Thailand")
        await alice.removes(discord.replies()[0])

        await alice.says(f"{discord.mention} Thailand")

        assert "Thailand" in discord.replies()[0].title


async def test_a_question_that_is_gone_before_its_reply_leaves_nothing(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        await discord.says_and_takes_back(discord.member("alice"), f"{discord.mention} Thailand")

        assert discord.replies() == []
        assert discord.errors_logged == []
        assert await ask(discord.database, metadata.tables["replies"].select()) == []


async def test_a_store_that_fails_keeps_no_answer_back(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        await write(discord.database, text("DROP TABLE replies"))
        alice = discord.member("alice")

        question = await alice.says(f"{discord.mention} Thailand")
        assert "Thailand" in discord.replies()[0].title
        await alice.edits(question, f"{discord.mention} Laos")
        assert "Lao" in discord.replies()[0].title
        await alice.deletes(question)

        assert discord.replies() == []
        assert {entry["event"] for entry in discord.errors_logged} == {"a reply could not be written down"}
