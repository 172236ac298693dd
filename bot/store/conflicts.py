"""Conflicts between editors' changes and the shipped data: where they are kept, ended and opened again."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.editing.change import Change, Conflict, Key, RefusedError
from bot.store.database import Database
from bot.store.log import key_text
from bot.store.merge import digest
from bot.store.tables import conflicts


async def list_conflicts(database: Database) -> Sequence[Conflict]:
    """The conflicts between editors' changes and the shipped data that nobody has settled.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        return await conflicts_in(connection)


async def conflicts_in(connection: AsyncConnection) -> Sequence[Conflict]:
    """The open conflicts, as a transaction sees them."""
    rows = await connection.execute(select(conflicts).order_by(conflicts.c.part, conflicts.c.key))
    return [
        Conflict(r.part, tuple(json.loads(r.key)), json.loads(r.shipped) if r.shipped else None, r.data_version)
        for r in rows
    ]


async def open_conflict(connection: AsyncConnection, conflict: Conflict, revision: int) -> None:
    """Note a conflict, in the place of an older one of the same record."""
    await end_conflict(connection, conflict.part, conflict.key)
    shipped = None if conflict.shipped is None else json.dumps(dict(conflict.shipped), ensure_ascii=False)
    row = {"part": conflict.part, "key": key_text(conflict.key), "shipped": shipped, "revision": revision}
    await connection.execute(insert(conflicts).values(**row, data_version=conflict.data_version))


async def end_conflict(connection: AsyncConnection, part: str, key: Key) -> None:
    """Forget the conflict of a record, if it has one."""
    await connection.execute(delete(conflicts).where(conflicts.c.part == part, conflicts.c.key == key_text(key)))


def check_conflicts(change: Change, now: Sequence[Conflict], rows: Mapping[tuple[str, Key], Any]) -> None:
    """See that the conflicts that a change ends or opens again are as its editor saw them.

    Raises:
        RefusedError: one is settled by now, or another record is shipped.
    """
    open_now = {(conflict.part, conflict.key): conflict for conflict in now}
    for conflict in change.settles:
        found = open_now.get((conflict.part, conflict.key))
        if found is None:
            raise RefusedError("That conflict is settled already.")
        if found.shipped != conflict.shipped:
            raise RefusedError("Another record is shipped by now than the one you saw: look at it and decide again.")
    for conflict in change.reopens:
        row = rows.get((conflict.part, conflict.key))
        base = None if conflict.shipped is None else digest(conflict.shipped)
        if (row["base"] if row is not None else None) != base:
            raise RefusedError("Another record is shipped by now than the one that the conflict was with.")
