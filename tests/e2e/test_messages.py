"""Which messages the bot answers, and how."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answers.wording import FOLLOW_UP
from bot.config import DiscordSettings
from tests.e2e.conftest import StartBot

READS = DiscordSettings(message_content=True)
QUESTION = "what tier is Thailand?"


async def test_a_mention_is_answered_as_a_reply_that_pings_nobody(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        question = await discord.member("alice").says(f"{discord.mention} {QUESTION}")

        (reply,) = discord.replies()
        assert "Thailand: Tier 2 in the 2025 report" in reply.title
        assert reply.message.reference is not None  # type: ignore[union-attr]
        assert reply.message.reference.message_id == question.id  # type: ignore[union-attr]
        assert discord.last_body["allowed_mentions"] == {"parse": [], "replied_user": False}
        assert reply.all_buttons == ["Remove"]


@pytest.mark.parametrize("text", ["{me}thailand tier", "tier of Thailand? {me}", "hey {me} thailand {me}", "{me} 🇹🇭"])
async def test_the_mention_may_stand_anywhere(start_bot: StartBot, text: str) -> None:
    async with start_bot() as discord:
        await discord.member("alice").says(text.format(me=discord.mention))

        assert "Thailand: Tier 2" in discord.replies()[0].title


@pytest.mark.parametrize("text", ["", "hmm", "thanks!", "🙂"])
async def test_a_mention_that_asks_nothing_is_told_what_can_be_asked(start_bot: StartBot, text: str) -> None:
    async with start_bot() as discord:
        await discord.member("alice").says(f"{discord.mention} {text}")

        assert len(discord.replies()) == 1
        assert discord.replies()[0].text


async def test_a_reply_to_the_bot_is_answered(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice, bob = discord.member("alice"), discord.member("bob")
        await alice.says(f"{discord.mention} {QUESTION}")

        await bob.says("what tier is Laos?", to=discord.replies()[0])

        assert "Lao" in discord.replies()[1].title


async def test_a_reply_to_somebody_else_is_not(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice, bob = discord.member("alice"), discord.member("bob")
        first = await alice.says("hello")

        await bob.says(QUESTION, to=first)

        assert discord.replies() == []


async def test_direct_messages_are_always_answered(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        dan = discord.stranger("dan")

        await dan.says("Thailand")
        await dan.says("hello there")
        await dan.says("my cat is asleep")

        answer, greeting, pointer = discord.direct_replies(dan)
        assert "Thailand: Tier 2" in answer.title
        assert greeting.title.startswith("Hello!")
        assert pointer.text == FOLLOW_UP


async def test_elsewhere_it_is_silent(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        await discord.member("alice").says(QUESTION)

        assert discord.replies() == []


async def test_a_question_channel_gets_answers_to_clear_questions_alone(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice", manage_channels=True)
        await alice.uses("channel set", mode="questions")

        for text in ("hello", "I was in Thailand", "korean food?", "that tier 3 sub", "lol", QUESTION):
            await alice.says(text)

        (reply,) = discord.replies()
        assert "Thailand: Tier 2" in reply.title


async def test_threads_and_posts_below_a_question_channel_count_with_it(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice", manage_channels=True)
        post = discord.new_forum_post(alice, "Help")
        thread = discord.new_thread(discord.channel)
        await alice.uses("channel set", mode="questions")
        await alice.uses("channel set", mode="questions", channel=discord.parent_of(post))

        for place in (post, thread):
            await alice.in_(place).says(QUESTION)
            assert "Thailand: Tier 2" in discord.replies(place)[0].title


async def test_the_title_of_a_post_counts_as_its_beginning(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice", manage_channels=True)
        post = discord.new_forum_post(alice, "What tier is Thailand?")
        await alice.uses("channel set", mode="questions", channel=discord.parent_of(post))

        await discord.begins_post(alice, post, "I could not find it.")
        await alice.in_(post).says("Thanks all!")

        (reply,) = discord.replies(post)
        assert "Thailand: Tier 2" in reply.title


async def test_a_post_that_discord_tells_of_after_its_message_is_answered(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice", manage_channels=True)
        forum = discord.parent_of(discord.new_forum_post(alice, "Another"))
        await alice.uses("channel set", mode="questions", channel=forum)
        post = discord.new_forum_post(alice, "Help", forum=forum, told_of=False)

        await alice.in_(post).says(QUESTION)
        assert discord.replies(post) == []
        await discord.tells_of(post)

        assert "Thailand: Tier 2" in discord.replies(post)[0].title


async def test_a_reply_whose_text_discord_withholds_is_told_to_mention_the_bot(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        answer = await alice.asks("Thailand", public=True)

        await alice.says("and Laos?", to=answer)

        assert discord.replies()[-1].text.endswith("Please mention me in your question.")


async def test_a_channel_of_the_settings_is_a_question_channel_until_something_else_is_set(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        await discord.restart(DiscordSettings(message_content=True, question_channels=(discord.channel.id,)))
        alice = discord.member("alice", manage_channels=True)
        await alice.says(QUESTION)
        assert len(discord.replies()) == 1

        await alice.uses("channel set", mode="mentions")
        await alice.says("what tier is Laos?")

        assert len(discord.replies()) == 1


async def test_a_channel_that_is_off_gets_no_answer_at_all(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice", manage_channels=True)
        await alice.uses("channel off")

        await alice.says(f"{discord.mention} {QUESTION}")

        assert discord.replies() == []
        private = await alice.asks("Thailand", public=True)
        assert private.only_for_asker
        assert "switched off in this channel" in private.text


async def test_bots_webhooks_and_discord_itself_are_never_answered(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        text = f"{discord.mention} {QUESTION}"
        alice = discord.member("alice", manage_channels=True)
        await alice.uses("channel set", mode="questions")

        await discord.other_bot("robo").says(text)
        await discord.webhook_says(text)
        await discord.somebody_joins(alice)

        assert discord.replies() == []


async def test_a_message_that_comes_again_is_answered_once(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        question = await discord.member("alice").says(f"{discord.mention} {QUESTION}")

        await discord.updates(question, "MESSAGE_CREATE")
        await discord.restart()
        await discord.updates(question, "MESSAGE_CREATE")

        assert len(discord.replies()) == 1


async def test_without_the_message_content_intent_nothing_else_is_read(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        await discord.restart(DiscordSettings(question_channels=(discord.channel.id,)))
        alice = discord.member("alice")

        await alice.says(QUESTION)
        assert discord.replies() == []

        await alice.says(f"{discord.mention} {QUESTION}")
        assert len(discord.replies()) == 1


@pytest.mark.parametrize("missing", ["send_messages", "view_channel"])
async def test_where_it_may_not_speak_it_does_not_try(start_bot: StartBot, missing: str) -> None:
    async with start_bot() as discord:
        closed = discord.new_channel("closed", bot_may_not=[missing])

        await discord.member("alice").in_(closed).says(f"{discord.mention} {QUESTION}")

        assert discord.requests == []
        assert discord.errors_logged == []


async def test_in_a_thread_it_needs_the_permission_for_threads(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        closed = discord.new_thread(discord.new_channel("closed", bot_may_not=["send_messages_in_threads"]))

        await discord.member("alice").in_(closed).says(f"{discord.mention} {QUESTION}")

        assert discord.requests == []


async def test_without_cards_it_answers_in_plain_text(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        plain = discord.new_channel("plain", bot_may_not=["embed_links"])

        await discord.member("alice").in_(plain).says(f"{discord.mention} {QUESTION}")

        (reply,) = discord.replies(plain)
        assert reply.message.embeds == []
        assert "Thailand: Tier 2 in the 2025 report" in reply.message.content
        assert "Source: " in reply.message.content
        assert len(reply.message.content) <= 2000


async def test_where_it_may_not_read_back_it_answers_without_replying(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        forgetful = discord.new_channel("forgetful", bot_may_not=["read_message_history"])

        await discord.member("alice").in_(forgetful).says(f"{discord.mention} {QUESTION}")

        (reply,) = discord.replies(forgetful)
        assert "Thailand" in reply.title
        assert reply.message.reference is None  # type: ignore[union-attr]


@pytest.mark.parametrize(("status", "code", "errors"), [(403, 50013, 0), (404, 10008, 0), (503, 0, 1)])
async def test_a_refused_reply_is_no_failure_of_the_bot(
    start_bot: StartBot, status: int, code: int, errors: int
) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        discord.refuse_next_message("POST", status, code)
        await alice.says(f"{discord.mention} {QUESTION}")
        assert discord.replies() == []
        assert len(discord.errors_logged) == errors

        await alice.says(f"{discord.mention} Laos")
        assert len(discord.replies()) == 1


async def test_many_countries_get_three_cards_and_the_rest_by_name(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        await discord.member("alice").says(f"{discord.mention} Thailand, Laos, Japan, Kenya, Peru")

        (reply,) = discord.replies()
        assert 1 <= len(reply.message.embeds) <= 3
        assert sum(len(embed) for embed in reply.message.embeds) <= 6000
        for name in ("Thailand", "Lao", "Japan", "Kenya", "Peru"):
            assert name in reply.text


async def test_a_button_below_a_reply_puts_the_answer_in_its_place(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        await alice.says(f"{discord.mention} which tier is Korea on")
        (question,) = discord.replies()
        assert question.all_buttons == ["South Korea", "North Korea", "Remove"]

        await alice.presses("North Korea", question)

        (answer,) = discord.replies()
        assert "North Korea): Tier 3" in answer.title
        assert answer.all_buttons == ["Remove"]


async def test_a_button_leaves_the_other_cards_of_a_reply(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice")
        await alice.says(f"{discord.mention} tier of Korea and Peru?")
        (reply,) = discord.replies()
        titles = [embed.title or "" for embed in reply.message.embeds]
        assert "Which one do you mean" in titles[-1]

        await alice.presses("North Korea", reply)

        peru, korea = [embed.title or "" for embed in discord.replies()[0].message.embeds]
        assert "Peru" in peru
        assert "North Korea): Tier 3" in korea


@pytest.mark.parametrize(
    "text",
    [
        "@everyone zyx tier?",
        "what tier is @here",
        "**zyx** [a](https://evil.example) tier of zyxland?",
        "tier of <@123456789012345678>?",
        "what tier is `zyxland` ||x||",
        "tier\u202eof\u202czyxland?",
        "what tier is z\u0335\u0322y\u0336x\u0337land?",
    ],
)
async def test_nothing_harmful_gets_through_to_a_reply(start_bot: StartBot, text: str) -> None:
    async with start_bot() as discord:
        await discord.member("alice").says(f"{discord.mention} {text}")

        (reply,) = discord.replies()
        assert discord.last_body["allowed_mentions"] == {"parse": [], "replied_user": False}
        for harm in ("@everyone", "@here", "<@", "**zyx**", "](http", "||x||"):
            assert harm not in reply.text
        assert discord.errors_logged == []


_SECONDS = itertools.count(1)
_ODD = st.text(max_size=300) | st.sampled_from(
    ["tier", "Thailand", "@everyone", "<@1>", "```", "\u202e", "korea ", "?"]
)


@given(parts=st.lists(_ODD, max_size=12))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_no_text_makes_it_fail(start_bot: StartBot, parts: list[str]) -> None:
    async with start_bot(READS) as discord:
        alice = discord.stranger("alice")
        await discord.advance(next(_SECONDS))  # the examples share a store: each has message ids of its own

        await alice.says(" ".join(parts)[:4000].strip() or "?")

        (reply,) = discord.direct_replies(alice)
        assert discord.errors_logged == []
        text = reply.text
        assert "@everyone" not in text
        assert "<@" not in text
