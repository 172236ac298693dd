"""Making a change in the store: in one transaction with its entry in the log and a new revision, or not at all."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeAlias

from sqlalchemy import Table, and_, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection
from typing_extensions import override

from bot.dataset.files import FILE_OF_PART, FILES
from bot.editing.change import Change, Conflict, Key, Kind, RefusedError, Step, values_of
from bot.report.records import Records
from bot.store.conflicts import check_conflicts, conflicts_in, end_conflict, open_conflict
from bot.store.database import Database
from bot.store.log import Entry, Who, entry_of, last_touched, touched_after, undone_by, write_entry
from bot.store.merge import EDITOR, SHIPPED, digest
from bot.store.read import records_in
from bot.store.tables import drafts, metadata, state

_WRITTEN_AT_ONCE = 50

Progress: TypeAlias = Callable[[int, int], None]

_SELECT_ONE_BY_ONE = 50
"""From more steps than these in one part on, its whole table is read at once."""


class StaleError(Exception):
    """Somebody changed the same records since the editor looked at them: `later` holds those changes."""

    def __init__(self, later: Iterable[Entry]) -> None:
        self.later = tuple(later)
        super().__init__(f"changed since by revision {', '.join(str(entry.revision) for entry in self.later)}")


class NoDraftError(Exception):
    """The change was confirmed or cancelled already, or is too old."""

    @override
    def __str__(self) -> str:
        return "This was confirmed or cancelled already, or it is too old."


@dataclass(frozen=True, slots=True)
class Made:
    """A change that was made: its entry in the log, and the records as they are now."""

    entry: Entry
    records: Records


@dataclass(frozen=True, slots=True)
class Making:
    """A change to make, who makes it and when, and the draft that ends with it.

    `check` gives the records as they are after the change, of a revision; it raises `RefusedError` where it can't be.
    """

    change: Change
    who: Who
    at: int
    check: Callable[[Records, Change, int], Awaitable[Records]]
    draft: str | None = None
    progress: Progress = lambda _done, _total: None
    """Told how many records of how many are written."""


async def make_change(database: Database, making: Making, known: Records | None = None) -> Made:
    """Make a change; `known` are the records as they were read last, which spares reading them again.

    Raises:
        StaleError: the same records were changed since the editor looked.
        RefusedError: the change can't be made.
        NoDraftError: its draft is gone.
        StoreError: the database can't be used; then nothing changed.
    """
    change = making.change
    async with database.writing() as connection:
        if making.draft is not None:
            gone = await connection.execute(delete(drafts).where(drafts.c.id == making.draft))
            if not gone.rowcount:
                raise NoDraftError
        now = (await connection.execute(select(state))).one()
        rows = await _rows_of(connection, change)
        steps = await _still_to_do(connection, change, rows)
        change = replace(change, steps=steps)
        conflicts = await conflicts_in(connection)
        check_conflicts(change, conflicts, rows)
        records = known
        if records is None or records.revision != now.revision:
            records = await records_in(connection)
        revision = now.revision + 1
        after = await making.check(records, change, revision)
        try:
            await _write(connection, steps, rows, revision, making.progress)
        except IntegrityError as error:
            raise RefusedError("Other records need what this would remove.") from error
        for conflict in change.settles:
            await end_conflict(connection, conflict.part, conflict.key)
        still_open = {(conflict.part, conflict.key) for conflict in await conflicts_in(connection)}
        settled = [conflict for conflict in conflicts if (conflict.part, conflict.key) not in still_open]
        for conflict in change.reopens:
            await open_conflict(connection, conflict, revision)
        await connection.execute(update(state).values(revision=revision))
        entry = await write_entry(connection, revision, change, making.who, making.at, settled)
    return Made(entry, after)


async def changed_since(database: Database, change: Change) -> tuple[Entry, ...]:
    """The later changes of the same records, for which a change would be refused now.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        try:
            await _still_to_do(connection, change, await _rows_of(connection, change))
        except StaleError as error:
            return error.later
    return ()


async def touching(database: Database, records: Container[tuple[str, Key]], after: int) -> list[int]:
    """The revisions after one that changed any of these records last, in order.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        touched = await touched_after(connection, after)
    return sorted({revision for record, revision in touched.items() if record in records})


async def _rows_of(connection: AsyncConnection, change: Change) -> Mapping[tuple[str, Key], Any]:
    wanted: defaultdict[str, list[Key]] = defaultdict(list)
    for step in change.steps:
        wanted[step.part].append(step.key)
    for conflict in (*change.settles, *change.reopens):
        wanted[conflict.part].append(conflict.key)
    found = {}
    for part, keys in wanted.items():
        table, names = metadata.tables[part], FILE_OF_PART[part].key
        if len(keys) > _SELECT_ONE_BY_ONE:
            for row in (await connection.execute(select(table))).mappings():
                found[part, tuple(row[name] for name in names)] = row
            continue
        for key in keys:
            one = (await connection.execute(select(table).where(is_key(table, names, key)))).mappings().first()
            if one is not None:
                found[part, key] = one
    return found


async def _still_to_do(
    connection: AsyncConnection, change: Change, rows: Mapping[tuple[str, Key], Any]
) -> tuple[Step, ...]:
    """The steps, but for sources that somebody else added meanwhile.

    Raises:
        StaleError: a record is not as the editor saw it.
    """
    todo, later = [], dict[int, Entry]()
    touched = await touched_after(connection, change.seen)
    for step in change.steps:
        row = rows.get((step.part, step.key))
        now = _record(step.part, row)
        is_new_source = step.part == "sources" and step.before is None
        if is_new_source and now is not None:
            continue
        todo.append(step)
        revision = _changed_at(step, row, touched)
        if now == step.before and (is_new_source or revision <= change.seen):
            continue
        entry = await last_touched(connection, step.part, step.key)
        if entry is None or entry.revision < revision:
            entry = await entry_of(connection, revision)
        if entry is None:  # written before there was a log
            entry = Entry(revision, 0, Kind.SHIPPED, Who(name="somebody"), "", "", None, 1, (step,))
        later.setdefault(entry.revision, entry)
    for conflict in (*change.settles, *change.reopens):
        row = rows.get((conflict.part, conflict.key))
        revision = _changed_at(conflict, row, touched)
        if revision > change.seen and (entry := await entry_of(connection, revision)) is not None:
            later.setdefault(revision, entry)
    if change.undoes is not None and (entry := await undone_by(connection, change.undoes)) is not None:
        later.setdefault(entry.revision, entry)
    if later:
        raise StaleError(later[revision] for revision in sorted(later, reverse=True))
    return tuple(todo)


def _changed_at(of: Step | Conflict, row: Any, touched: Mapping[tuple[str, Key], int]) -> int:  # noqa: ANN401  # a row
    """The revision that last changed a record, as its row and the log tell."""
    return max(row["revision"] if row is not None else 0, touched.get((of.part, of.key), 0))


async def _write(
    connection: AsyncConnection,
    steps: Sequence[Step],
    rows: Mapping[tuple[str, Key], Any],
    revision: int,
    progress: Progress,
) -> None:
    by_part: defaultdict[str, list[Step]] = defaultdict(list)
    for step in steps:
        by_part[step.part].append(step)
    done = 0
    for file in FILES:  # what others need comes first, and goes last
        put_in = [step for step in by_part[file.part] if step.after is not None]
        for first in range(0, len(put_in), _WRITTEN_AT_ONCE):
            at_once = put_in[first : first + _WRITTEN_AT_ONCE]
            await _put_in(connection, file.part, at_once, rows, revision)
            done += len(at_once)
            progress(done, len(steps))
    for file in reversed(FILES):
        for step in by_part[file.part]:
            if step.after is None:
                await _take_out(connection, step, rows[step.part, step.key], revision)
                done += 1
                progress(done, len(steps))


async def _put_in(
    connection: AsyncConnection, part: str, steps: Iterable[Step], rows: Mapping[tuple[str, Key], Any], revision: int
) -> None:
    table, names = metadata.tables[part], FILE_OF_PART[part].key
    added = []
    for step in steps:
        values, row = values_of(step.after) or {}, rows.get((part, step.key))
        if row is None:
            added.append({**values, "origin": EDITOR, "revision": revision, "base": None, "removed": False})
            continue
        is_shipped = row["base"] is not None and digest(values) == row["base"]
        kept = {"origin": SHIPPED if is_shipped else EDITOR, "revision": revision, "removed": False}
        await connection.execute(update(table).where(is_key(table, names, step.key)).values(**values, **kept))
        if is_shipped:
            await end_conflict(connection, part, step.key)
    if added:
        last = (await connection.execute(select(func.max(table.c.position)))).scalar()
        first = 0 if last is None else last + 1
        await connection.execute(insert(table), [{**row, "position": first + n} for n, row in enumerate(added)])


async def _take_out(connection: AsyncConnection, step: Step, row: Any, revision: int) -> None:  # noqa: ANN401  # a row
    """Take a record out: a shipped one is only marked, so that it does not come back with newer shipped data."""
    table, names = metadata.tables[step.part], FILE_OF_PART[step.part].key
    this = is_key(table, names, step.key)
    if row["base"] is None:
        await end_conflict(connection, step.part, step.key)
        await connection.execute(delete(table).where(this))
    else:
        await connection.execute(update(table).where(this).values(origin=EDITOR, revision=revision, removed=True))


def is_key(table: Table, names: Iterable[str], key: Key) -> Any:  # noqa: ANN401  # an SQL expression
    """The condition that a row of a table has this key."""
    return and_(*(table.c[name] == value for name, value in zip(names, key, strict=True)))


def _record(part: str, row: Any) -> Any:  # noqa: ANN401  # a row and a record
    if row is None or row["removed"]:
        return None
    record = FILE_OF_PART[part].record
    return record(**{field.name: row[field.name] for field in fields(record)})
