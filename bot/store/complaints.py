"""What people say is wrong with an answer, for the editors: limited per person, and kept for a while."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select

from bot.store.database import Database
from bot.store.tables import complaints

LONGEST_TEXT = 500
MOST_COMPLAINTS = 5_000
"""So many are kept at most: where there are more, no new ones are taken."""

_DAY = 24 * 3600


@dataclass(frozen=True, slots=True)
class Complaint:
    """What somebody says is wrong: about which country ("" for no single one) and year (0 for none), what they were
    shown, in their own words, and when.
    """

    id: int
    person_id: int
    at: int
    country: str
    year: int
    shown: str
    text: str


@dataclass(frozen=True, slots=True)
class NewComplaint:
    """A complaint that comes in."""

    person_id: int
    country: str
    year: int
    shown: str
    text: str


async def keep_complaint(database: Database, new: NewComplaint, now: float, per_day: int, keep_days: int) -> bool:
    """Keep a complaint, unless the person had `per_day` within a day; drops those older than `keep_days` days.

    Raises:
        StoreError: the database can't be used.
    """
    at = int(now)
    lately = select(func.count()).where(complaints.c.person_id == new.person_id, complaints.c.at > at - _DAY)
    async with database.writing() as connection:
        await connection.execute(delete(complaints).where(complaints.c.at < at - keep_days * _DAY))
        there = (await connection.execute(select(func.count()).select_from(complaints))).scalar_one()
        if there >= MOST_COMPLAINTS or (await connection.execute(lately)).scalar_one() >= per_day:
            return False
        row = {"person_id": new.person_id, "at": at, "country": new.country, "year": new.year}
        await connection.execute(insert(complaints).values(**row, shown=new.shown, text=new.text[:LONGEST_TEXT]))
    return True


async def drop_old_complaints(database: Database, now: float, keep_days: int) -> None:
    """Drop the complaints that are older than `keep_days` days.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.writing() as connection:
        await connection.execute(delete(complaints).where(complaints.c.at < int(now) - keep_days * _DAY))


async def open_complaints(database: Database, limit: int, skip: int = 0) -> Sequence[Complaint]:
    """The complaints that nobody settled, oldest first.

    Raises:
        StoreError: the database can't be used.
    """
    query = select(complaints).order_by(complaints.c.id).offset(skip).limit(limit)
    async with database.reading() as connection:
        return [Complaint(**row) for row in (await connection.execute(query)).mappings()]


async def complaint_with(database: Database, id_: int) -> Complaint | None:
    """One complaint, or None where it is gone.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        row = (await connection.execute(select(complaints).where(complaints.c.id == id_))).mappings().first()
    return None if row is None else Complaint(**row)


async def drop_complaint(database: Database, id_: int) -> bool:
    """Settle a complaint; says whether it was there.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.writing() as connection:
        return bool((await connection.execute(delete(complaints).where(complaints.c.id == id_))).rowcount)


async def complaints_of(database: Database, person_id: int) -> Sequence[Complaint]:
    """The complaints of a person.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        rows = await connection.execute(select(complaints).where(complaints.c.person_id == person_id))
        return [Complaint(**row) for row in rows.mappings()]


async def drop_complaints_of(database: Database, person_id: int) -> int:
    """Drop all complaints of a person; says how many.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.writing() as connection:
        return (await connection.execute(delete(complaints).where(complaints.c.person_id == person_id))).rowcount
