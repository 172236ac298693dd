"""The log of changes: reading it, and replacing who made them by a pseudonym."""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.editing.change import (
    Change,
    Conflict,
    Key,
    Kind,
    Record,
    Step,
    conflicts_from_plain,
    conflicts_to_plain,
    record_from,
    values_of,
)
from bot.store.database import Database
from bot.store.tables import change_steps, changes, posts

SHELL = "the command line"
SHIPPED_DATA = "the shipped data"


@dataclass(frozen=True, slots=True)
class Who:
    """Who makes a change: a person of Discord's, or what `name` says."""

    person_id: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One change in the log; `at` is in seconds since 1970."""

    revision: int
    at: int
    kind: Kind
    who: Who
    reason: str
    source: str
    undoes: int | None
    count: int
    """How many records it changed."""
    steps: tuple[Step, ...] = ()
    """What it did to which records; read only by `entry` and `history`."""
    settled: tuple[Conflict, ...] = ()
    """The conflicts with shipped data that ended with it."""

    @property
    def reopened(self) -> tuple[Conflict, ...]:
        """The conflicts that undoing it opens again: what newer shipped data ended, it ended for good."""
        return () if self.kind is Kind.SHIPPED else self.settled


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries of the log are wanted: those older than `before`, of a country, a person, a span of time."""

    before: int | None = None
    country: str | None = None
    person_id: int | None = None
    since: int | None = None
    until: int | None = None


async def read_log(database: Database, wanted: Wanted, limit: int) -> Sequence[Entry]:
    """The entries, newest first.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        return [_entry(row) for row in await connection.execute(_entries(wanted).limit(limit))]


async def read_entry(database: Database, revision: int) -> Entry | None:
    """One entry with its steps, or None where no change has this revision.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        row = (await connection.execute(_entries(Wanted()).where(changes.c.revision == revision))).first()
        return None if row is None else _entry(row, await _steps(connection, revision))


async def history(database: Database, country: str, limit: int) -> Sequence[Entry]:
    """What was changed about a country, newest first, each with the steps that concern it.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        rows = (await connection.execute(_entries(Wanted(country=country)).limit(limit))).all()
        return [_entry(row, await _steps(connection, row.revision, country)) for row in rows]


async def pseudonymise(database: Database, person_id: int) -> str | None:
    """Put a pseudonym in the place of a person in the whole log; says which, or None where they are not in it.

    The posts that show them are outdated then.

    Raises:
        StoreError: the database can't be used.
    """
    pseudonym = f"editor {secrets.token_hex(3)}"
    theirs = changes.c.person_id == person_id
    shown = posts.c.message_id.is_not(None), posts.c.revision.in_(select(changes.c.revision).where(theirs))
    async with database.writing() as connection:
        await connection.execute(update(posts).where(*shown).values(outdated=True))
        replaced = await connection.execute(update(changes).where(theirs).values(person_id=None, name=pseudonym))
    return pseudonym if replaced.rowcount else None


async def count_of(database: Database, person_id: int) -> int:
    """How many changes in the log are a person's.

    Raises:
        StoreError: the database can't be used.
    """
    query = select(func.count()).select_from(changes).where(changes.c.person_id == person_id)
    async with database.reading() as connection:
        return int((await connection.execute(query)).scalar_one())


async def write_entry(  # what an entry is made of
    connection: AsyncConnection,
    revision: int,
    change: Change,
    who: Who,
    at: int,
    settled: Sequence[Conflict] = (),
) -> Entry:
    """Write a change into the log, with the conflicts that ended with it, in the transaction that makes it."""
    row = {
        "revision": revision,
        "at": at,
        "kind": change.kind,
        "person_id": who.person_id,
        "name": who.name,
        "reason": change.reason,
        "source": change.source,
        "undoes": change.undoes,
        "settled": _json(conflicts_to_plain(settled)) if settled else None,
    }
    await connection.execute(insert(changes).values(row))
    rows = [
        {
            "revision": revision,
            "place": place,
            "part": step.part,
            "key": key_text(step.key),
            "country": step.country,
            "before": _json(values_of(step.before)),
            "after": _json(values_of(step.after)),
        }
        for place, step in enumerate(change.steps)
    ]
    if rows:
        await connection.execute(insert(change_steps), rows)
    told = change.kind, who, change.reason, change.source, change.undoes
    return Entry(revision, at, *told, len(rows), change.steps, tuple(settled))


async def last_touched(connection: AsyncConnection, part: str, key: Key) -> Entry | None:
    """The newest change of a record, with what it did to it."""
    theirs = change_steps.c.part == part, change_steps.c.key == key_text(key)
    newest = select(func.max(change_steps.c.revision)).where(*theirs).scalar_subquery()
    row = (await connection.execute(_entries(Wanted()).where(changes.c.revision == newest))).first()
    if row is None:
        return None
    steps = await _steps(connection, row.revision)
    return _entry(row, tuple(step for step in steps if (step.part, step.key) == (part, key)))


async def touched_after(connection: AsyncConnection, revision: int) -> Mapping[tuple[str, Key], int]:
    """The parts and keys of the records that were changed after a revision, each with the newest that did.

    Whoever ends a conflict decides about its record, so that this counts, also where the record stays as it is.
    """
    columns = change_steps.c
    query = select(columns.part, columns.key, func.max(columns.revision)).where(columns.revision > revision)
    rows = await connection.execute(query.group_by(columns.part, columns.key))
    touched = {(part, tuple(json.loads(key))): newest for part, key, newest in rows}
    ended = select(changes.c.revision, changes.c.settled).where(changes.c.revision > revision, changes.c.settled != "")
    for at, settled in await connection.execute(ended):
        for conflict in conflicts_from_plain(json.loads(settled)):
            record = conflict.part, conflict.key
            touched[record] = max(at, touched.get(record, 0))
    return touched


async def there_at(database: Database, revision: int) -> list[tuple[str, Key, Record]]:
    """The parts, keys and records as they were at a revision, of all that was changed since and was there then.

    Raises:
        StoreError: the database can't be used.
    """
    columns, first = change_steps.c, dict[tuple[str, str], str | None]()
    query = select(columns.part, columns.key, columns.before).where(columns.revision > revision)
    async with database.reading() as connection:
        for part, key, before in await connection.execute(query.order_by(columns.revision, columns.place)):
            first.setdefault((part, key), before)
    return [(part, tuple(json.loads(key)), _record(part, text)) for (part, key), text in first.items() if text]


async def entry_of(connection: AsyncConnection, revision: int) -> Entry | None:
    """The entry of a revision, without its steps."""
    row = (await connection.execute(_entries(Wanted()).where(changes.c.revision == revision))).first()
    return None if row is None else _entry(row)


async def undone_by(connection: AsyncConnection, revision: int) -> Entry | None:
    """The newest entry that undoes a revision, if there is one."""
    row = (await connection.execute(_entries(Wanted()).where(changes.c.undoes == revision))).first()
    return None if row is None else _entry(row)


def key_text(key: Sequence[object]) -> str:
    """The key of a record as it is kept."""
    return json.dumps(list(key), ensure_ascii=False)


def _entries(wanted: Wanted) -> Select[Any]:
    of_change = change_steps.c.revision == changes.c.revision
    count = select(func.count()).select_from(change_steps).where(of_change).scalar_subquery()
    query = select(changes, count.label("steps")).order_by(changes.c.revision.desc())
    if wanted.before is not None:
        query = query.where(changes.c.revision < wanted.before)
    if wanted.country is not None:
        concerned = select(change_steps).where(of_change, change_steps.c.country == wanted.country).exists()
        query = query.where(or_(concerned, changes.c.settled.contains(f'"{wanted.country}"')))
    if wanted.person_id is not None:
        query = query.where(changes.c.person_id == wanted.person_id)
    if wanted.since is not None:
        query = query.where(changes.c.at >= wanted.since)
    if wanted.until is not None:
        query = query.where(changes.c.at < wanted.until)
    return query


async def _steps(connection: AsyncConnection, revision: int, country: str | None = None) -> tuple[Step, ...]:
    query = select(change_steps).where(change_steps.c.revision == revision).order_by(change_steps.c.place)
    if country is not None:
        query = query.where(change_steps.c.country == country)
    return tuple(
        Step(row.part, tuple(json.loads(row.key)), _record(row.part, row.before), _record(row.part, row.after))
        for row in await connection.execute(query)
    )


def _entry(row: Row[Any], steps: tuple[Step, ...] = ()) -> Entry:
    told = Kind(row.kind), Who(row.person_id, row.name), row.reason, row.source, row.undoes
    settled = conflicts_from_plain(json.loads(row.settled)) if row.settled else ()
    return Entry(row.revision, row.at, *told, row.steps, steps, settled)


def _json(values: object) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)


def _record(part: str, text: str | None) -> Any:  # noqa: ANN401  # one of the records
    return record_from(part, json.loads(text)) if text is not None else None
