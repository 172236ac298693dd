"""Names that could not be matched: the name alone with a count, and no person. Only where the operator wants it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update

from bot.store.database import Database
from bot.store.tables import unmatched_names

LONGEST_NAME = 60
MOST_NAMES = 10_000
"""So many names are kept at most: where there are more, new ones are not taken up until old ones are dropped."""

_DAY = 24 * 3600


@dataclass(frozen=True, slots=True)
class UnmatchedName:
    """A name, how often it was asked about, and when last (seconds since 1970)."""

    name: str
    count: int
    last: int


async def count_unmatched(database: Database, name: str, now: float, keep_days: int) -> None:
    """Count a name once more, and drop the names that nobody asked about for `keep_days` days.

    Raises:
        StoreError: the database can't be used.
    """
    name = name[:LONGEST_NAME].strip()
    async with database.writing() as connection:
        old = unmatched_names.c.last < int(now) - keep_days * _DAY
        await connection.execute(delete(unmatched_names).where(old, ~unmatched_names.c.ignored))
        if not name:
            return
        again = update(unmatched_names).where(unmatched_names.c.name == name)
        counted = await connection.execute(again.values(count=unmatched_names.c.count + 1, last=int(now)))
        if counted.rowcount:
            return
        names = (await connection.execute(select(unmatched_names.c.name).offset(MOST_NAMES - 1).limit(1))).first()
        if names is None:
            await connection.execute(insert(unmatched_names).values(name=name, count=1, last=int(now), ignored=False))


async def unmatched(database: Database, limit: int, skip: int = 0) -> Sequence[UnmatchedName]:
    """The names asked about most, the most frequent first, without those that editors ignore.

    Raises:
        StoreError: the database can't be used.
    """
    columns = unmatched_names.c
    wanted = select(columns.name, columns.count, columns.last).where(~columns.ignored)
    wanted = wanted.order_by(columns.count.desc(), columns.last.desc(), columns.name).offset(skip).limit(limit)
    async with database.reading() as connection:
        return [UnmatchedName(**row) for row in (await connection.execute(wanted)).mappings()]


async def ignore_unmatched(database: Database, name: str) -> bool:
    """List a name no longer, however often it comes; says whether it was listed.

    Raises:
        StoreError: the database can't be used.
    """
    listed = unmatched_names.c.name == name, ~unmatched_names.c.ignored
    async with database.writing() as connection:
        return bool((await connection.execute(update(unmatched_names).where(*listed).values(ignored=True))).rowcount)


async def drop_unmatched(database: Database, name: str) -> None:
    """Forget a name: it is matched now.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.writing() as connection:
        await connection.execute(delete(unmatched_names).where(unmatched_names.c.name == name))
