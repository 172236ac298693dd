"""Which reply belongs to which message: ids only, for a day, held in memory and written through."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace

from sqlalchemy import delete, insert, select

from bot.store.database import Database
from bot.store.tables import replies

KEPT_SECONDS = 24 * 3600
"""How long a reply follows its question."""

_CLEAN_UP_EVERY = 600


@dataclass(frozen=True, slots=True)
class Reply:
    """A message that was answered. `reply_id` is None where the reply is gone, `removed` where somebody removed it."""

    question_id: int
    reply_id: int | None
    channel_id: int
    guild_id: int | None
    asker_id: int
    unasked: bool
    at: int
    removed: bool = False


class Replies:
    """The replies of the last day, by their questions and by themselves."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock
        self._by_question: dict[int, Reply] = {}  # in the order in which they were written
        self._question_of: dict[int, int] = {}
        self._cleaned_up = clock()

    async def load(self) -> None:
        """Take what is stored into memory, and drop what is too old.

        Raises:
            StoreError: the database can't be used.
        """
        oldest = int(self._clock()) - KEPT_SECONDS
        async with self._database.reading() as connection:
            wanted = select(replies).where(replies.c.at > oldest).order_by(replies.c.at, replies.c.question_id)
            rows = (await connection.execute(wanted)).mappings().all()
            any_older = (await connection.execute(select(replies.c.at).where(replies.c.at <= oldest).limit(1))).first()
        for row in rows:
            self._hold(Reply(**row))
        if any_older is not None:
            await self._drop_stored(oldest)

    def of_question(self, question_id: int) -> Reply | None:
        """What is known about a message that was answered within the last day, or None."""
        return self._by_question.get(question_id)

    def of_reply(self, reply_id: int) -> Reply | None:
        """What is known about a reply of the last day, or None."""
        question = self._question_of.get(reply_id)
        return self._by_question.get(question) if question is not None else None

    def of_guild(self, guild_id: int, limit: int) -> Sequence[Reply]:
        """The last replies in a server, newest first."""
        found = (reply for reply in reversed(self._by_question.values()) if reply.guild_id == guild_id)
        return [reply for reply, _ in zip(found, range(limit), strict=False)]

    def of_person(self, person_id: int) -> Sequence[Reply]:
        """The replies to a person, oldest first."""
        return [reply for reply in self._by_question.values() if reply.asker_id == person_id]

    async def keep(self, reply: Reply) -> None:
        """Remember a reply, in place of what was known about its question.

        Raises:
            StoreError: the database can't be used; it is known in memory all the same.
        """
        self._hold(reply)
        async with self._database.writing() as connection:
            await connection.execute(delete(replies).where(replies.c.question_id == reply.question_id))
            await connection.execute(insert(replies).values(asdict(reply)))
        if self._clock() - self._cleaned_up >= _CLEAN_UP_EVERY:
            self._cleaned_up = self._clock()
            await self._drop_old()

    async def unlink(self, reply: Reply, *, removed: bool) -> None:
        """Remember that a reply is gone; `removed` says that somebody removed it, so that no other may follow.

        Raises:
            StoreError: the database can't be used; it is known in memory all the same.
        """
        await self.keep(replace(reply, reply_id=None, removed=removed))

    async def forget(self, *question_ids: int) -> None:
        """Forget messages that are gone.

        Raises:
            StoreError: the database can't be used.
        """
        await self._forget([reply for id_ in question_ids if (reply := self._by_question.get(id_)) is not None])

    async def forget_person(self, person_id: int) -> None:
        """Forget every reply to a person.

        Raises:
            StoreError: the database can't be used.
        """
        await self._forget(self.of_person(person_id))
        async with self._database.writing() as connection:
            await connection.execute(delete(replies).where(replies.c.asker_id == person_id))

    async def forget_guild(self, guild_id: int) -> None:
        """Forget every reply in a server.

        Raises:
            StoreError: the database can't be used.
        """
        await self._forget([reply for reply in self._by_question.values() if reply.guild_id == guild_id])

    async def _forget(self, gone: Sequence[Reply]) -> None:
        for reply in gone:
            self._let_go(reply.question_id)
        if gone:
            async with self._database.writing() as connection:
                for reply in gone:
                    await connection.execute(delete(replies).where(replies.c.question_id == reply.question_id))

    async def _drop_old(self) -> None:
        oldest = int(self._clock()) - KEPT_SECONDS
        for reply in [reply for reply in self._by_question.values() if reply.at <= oldest]:
            self._let_go(reply.question_id)
        await self._drop_stored(oldest)

    async def _drop_stored(self, oldest: int) -> None:
        async with self._database.writing() as connection:
            await connection.execute(delete(replies).where(replies.c.at <= oldest))

    def _hold(self, reply: Reply) -> None:
        known = self._by_question.get(reply.question_id)
        if known is not None and known.reply_id is not None:
            self._question_of.pop(known.reply_id, None)
        self._by_question[reply.question_id] = reply
        if reply.reply_id is not None:
            self._question_of[reply.reply_id] = reply.question_id

    def _let_go(self, question_id: int) -> None:
        known = self._by_question.pop(question_id, None)
        if known is not None and known.reply_id is not None:
            self._question_of.pop(known.reply_id, None)
