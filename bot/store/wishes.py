"""Who wants, or gets, no answers: opt-outs, pauses and mutes. Held in memory, written through."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Table, and_, delete, insert, select

from bot.store.database import Database
from bot.store.tables import muted_members, opted_out, paused_guilds


class IdSet:
    """A set of ids, or of combinations of them, that is a table of the store too."""

    def __init__(self, database: Database, table: Table) -> None:
        self._database = database
        self._table = table
        self._ids: set[tuple[int, ...]] = set()

    async def load(self) -> None:
        """Take what is stored into memory.

        Raises:
            StoreError: the database can't be used.
        """
        async with self._database.reading() as connection:
            self._ids = {tuple(row) for row in await connection.execute(select(self._table))}

    def has(self, *ids: int) -> bool:
        """Whether the ids are in the set."""
        return ids in self._ids

    def all_with(self, column: str, value: int) -> Sequence[tuple[int, ...]]:
        """Every combination with this id in a column, in order."""
        place = list(self._table.c.keys()).index(column)
        return sorted(ids for ids in self._ids if ids[place] == value)

    async def add(self, *ids: int) -> bool:
        """Put the ids in; says whether they were new.

        Raises:
            StoreError: the database can't be used; then nothing changes.
        """
        if ids in self._ids:
            return False
        async with self._database.writing() as connection:
            await connection.execute(delete(self._table).where(self._is(ids)))
            await connection.execute(insert(self._table).values(ids))
        self._ids.add(ids)
        return True

    async def remove(self, *ids: int) -> bool:
        """Take the ids out; says whether they were there.

        Raises:
            StoreError: the database can't be used; then nothing changes.
        """
        if ids not in self._ids:
            return False
        async with self._database.writing() as connection:
            await connection.execute(delete(self._table).where(self._is(ids)))
        self._ids.discard(ids)
        return True

    async def remove_all_with(self, column: str, value: int) -> None:
        """Take out every combination with this id in a column.

        Raises:
            StoreError: the database can't be used.
        """
        self._ids.difference_update(self.all_with(column, value))
        async with self._database.writing() as connection:
            await connection.execute(delete(self._table).where(self._table.c[column] == value))

    def _is(self, ids: tuple[int, ...]) -> ColumnElement[bool]:
        return and_(*(column == value for column, value in zip(self._table.c, ids, strict=True)))


class Wishes:
    """What people and moderators asked the bot to leave alone."""

    def __init__(self, database: Database) -> None:
        self.opted_out = IdSet(database, opted_out)
        """People who want no answers to what they did not address to the bot."""
        self.paused = IdSet(database, paused_guilds)
        """Servers where nothing is answered that was not addressed to the bot."""
        self.muted = IdSet(database, muted_members)
        """Server and person: whom the bot does not answer there."""

    async def load(self) -> None:
        """Take what is stored into memory.

        Raises:
            StoreError: the database can't be used.
        """
        for ids in (self.opted_out, self.paused, self.muted):
            await ids.load()

    async def forget_guild(self, guild_id: int) -> None:
        """Forget what moderators of a server decided.

        Raises:
            StoreError: the database can't be used.
        """
        await self.paused.remove(guild_id)
        await self.muted.remove_all_with("guild_id", guild_id)
