"""What the store keeps of servers, channels and people: it lasts, and it goes when it should."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.store.channels import ChannelModes
from bot.store.modes import ChannelMode
from bot.store.replies import KEPT_SECONDS, Replies, Reply
from bot.store.tables import metadata
from bot.store.unmatched import LONGEST_NAME, count_unmatched, unmatched
from bot.store.wishes import Wishes
from tests.store.stores import ask, opened

GUILD, OTHER_GUILD = 2**64 - 1, 2**64 - 2
DAY = 24 * 3600


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


async def test_modes_of_channels_last(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        modes = ChannelModes(database)
        await modes.set(GUILD, 2**64 - 3, ChannelMode.MENTIONS)
        await modes.set(GUILD, 2**64 - 3, ChannelMode.QUESTIONS)
        await modes.set(OTHER_GUILD, 5, ChannelMode.OFF)

    async with opened(tmp_path) as database:
        modes = ChannelModes(database)
        await modes.load()
        assert modes.get(2**64 - 3) is ChannelMode.QUESTIONS
        assert modes.get(6) is None
        assert modes.get(None) is None
        assert modes.of_guild(GUILD) == {2**64 - 3: ChannelMode.QUESTIONS}


async def test_modes_of_a_channel_or_server_that_is_gone_are_forgotten(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        modes = ChannelModes(database)
        for guild, channel in ((GUILD, 1), (GUILD, 2), (OTHER_GUILD, 3)):
            await modes.set(guild, channel, ChannelMode.OFF)

        await modes.forget(2)
        await modes.forget(99)
        assert (modes.get(1), modes.get(2)) == (ChannelMode.OFF, None)
        await modes.forget_guild(GUILD)

        for known in (modes, ChannelModes(database)):
            await known.load()
            assert (known.get(1), known.get(2), known.get(3)) == (None, None, ChannelMode.OFF)


async def test_wishes_last_until_they_are_taken_back(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        wishes = Wishes(database)
        assert await wishes.opted_out.add(7)
        assert not await wishes.opted_out.add(7)
        assert await wishes.paused.add(GUILD)
        for guild, person in ((GUILD, 7), (GUILD, 8), (OTHER_GUILD, 7)):
            await wishes.muted.add(guild, person)

    async with opened(tmp_path) as database:
        wishes = Wishes(database)
        await wishes.load()
        assert wishes.opted_out.has(7)
        assert wishes.paused.has(GUILD)
        assert not wishes.paused.has(OTHER_GUILD)
        assert wishes.muted.all_with("person_id", 7) == [(OTHER_GUILD, 7), (GUILD, 7)]
        assert await wishes.opted_out.remove(7)
        assert not await wishes.opted_out.remove(7)
        await wishes.forget_guild(GUILD)
        assert await ask(database, metadata.tables["opted_out"].select()) == []
        assert await ask(database, metadata.tables["paused_guilds"].select()) == []
        assert await ask(database, metadata.tables["muted_members"].select()) == [(OTHER_GUILD, 7)]
        assert (wishes.muted.has(GUILD, 8), wishes.muted.has(OTHER_GUILD, 7)) == (False, True)


def reply(question: int, clock: Clock, **more: object) -> Reply:
    return replace(Reply(question, question + 1, 3, GUILD, 5, unasked=True, at=int(clock())), **more)  # type: ignore[arg-type]


async def test_replies_are_known_by_both_ends_and_last(tmp_path: Path) -> None:
    clock = Clock()
    async with opened(tmp_path) as database:
        replies = Replies(database, clock)
        await replies.keep(reply(10, clock))
        await replies.keep(reply(20, clock, guild_id=None, asker_id=6))
        await replies.unlink(reply(10, clock), removed=True)

    async with opened(tmp_path) as database:
        replies = Replies(database, clock)
        await replies.load()
        assert replies.of_question(10) == reply(10, clock, reply_id=None, removed=True)
        assert replies.of_reply(11) is None
        assert replies.of_reply(21) == replies.of_question(20) == reply(20, clock, guild_id=None, asker_id=6)
        assert replies.of_reply(999) is None


async def test_replies_are_dropped_after_a_day(tmp_path: Path) -> None:
    clock = Clock()
    async with opened(tmp_path) as database:
        replies = Replies(database, clock)
        await replies.keep(reply(10, clock))
        clock.now += KEPT_SECONDS + 1
        await replies.keep(reply(20, clock))

        assert replies.of_question(10) is None
        assert len(await ask(database, metadata.tables["replies"].select())) == 1
        clock.now += KEPT_SECONDS + 1
        again = Replies(database, clock)
        await again.load()
        assert again.of_question(20) is None
        assert await ask(database, metadata.tables["replies"].select()) == []


async def test_replies_of_a_person_a_server_or_a_message_are_forgotten(tmp_path: Path) -> None:
    clock = Clock()
    async with opened(tmp_path) as database:
        replies = Replies(database, clock)
        for question, person, guild in ((10, 5, GUILD), (20, 6, GUILD), (30, 6, OTHER_GUILD), (40, 6, None)):
            await replies.keep(reply(question, clock, asker_id=person, guild_id=guild))
        assert [one.question_id for one in replies.of_guild(GUILD, 5)] == [20, 10]
        assert [one.question_id for one in replies.of_guild(GUILD, 1)] == [20]

        await replies.forget(40, 99)
        await replies.forget_person(5)
        await replies.forget_guild(OTHER_GUILD)

        assert [one.question_id for one in replies.of_person(6)] == [20]
        assert replies.of_person(5) == []
        left = await ask(database, metadata.tables["replies"].select())
        assert [row[0] for row in left] == [20]


async def test_unmatched_names_are_counted_without_a_person_and_dropped(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        for name, now in (("narnia", 0), ("mordor", DAY), ("mordor", 2 * DAY), (" " * 5, DAY), ("x" * 99, 3 * DAY)):
            await count_unmatched(database, name, now, keep_days=90)

        assert [(one.name, one.count, one.last) for one in await unmatched(database, 9)] == [
            ("mordor", 2, 2 * DAY),
            ("x" * LONGEST_NAME, 1, 3 * DAY),
            ("narnia", 1, 0),
        ]
        assert set(metadata.tables["unmatched_names"].c.keys()) == {"name", "count", "last", "ignored"}

        await count_unmatched(database, "oz", 91 * DAY, keep_days=90)

        assert {one.name for one in await unmatched(database, 9)} == {"mordor", "x" * LONGEST_NAME, "oz"}


async def test_names_are_kept_up_to_a_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.unmatched.MOST_NAMES", 2)
    async with opened(tmp_path) as database:
        for name in ("a", "b", "c", "a"):
            await count_unmatched(database, name, 0, keep_days=90)

        assert [(one.name, one.count) for one in await unmatched(database, 9)] == [("a", 2), ("b", 1)]
