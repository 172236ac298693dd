"""Seeding the store from the shipped data, and bringing it in step with a newer shipped data set."""

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Table, and_, bindparam, delete, exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dataset.files import FILES, DataFile, fingerprint, read_records
from bot.editing.change import Change, Conflict, Key, Kind, Step, record_from
from bot.report.records import Records
from bot.store.conflicts import end_conflict, open_conflict
from bot.store.database import Database
from bot.store.log import SHIPPED_DATA, Who, write_entry
from bot.store.merge import EDITOR, SHIPPED, Plan, StoredRow, Values, digest, plan_merge
from bot.store.tables import metadata, state

_BOOKKEEPING = ("origin", "revision", "base", "removed", "position")


@dataclass(frozen=True, slots=True)
class Seeding:
    """What seeding did: how many records it added, changed and took out, and how many conflicts it found."""

    data_version: str
    added: int = 0
    changed: int = 0
    withdrawn: int = 0
    conflicts: int = 0

    @property
    def did_anything(self) -> bool:
        """Whether the store changed."""
        return bool(self.added or self.changed or self.withdrawn or self.conflicts)


async def seed(database: Database, folder: Path) -> Seeding:
    """Bring the store in step with the data files in `folder`; quick when it already is.

    Raises:
        FaultyDataError: the data files can't be read.
        StoreError: the database can't be used.
    """
    mark = fingerprint(folder)
    async with database.reading() as connection:
        known = (await connection.execute(select(state.c.fingerprint, state.c.data_version))).first()
    if known is not None and known.fingerprint == mark:
        return Seeding(known.data_version)
    records = read_records(folder)
    async with database.writing() as connection:
        now = (await connection.execute(select(state))).first()
        if now is not None and now.fingerprint == mark:  # another process was first
            return Seeding(now.data_version)
        outcome, steps, ended = await _merge(connection, records, revision=(now.revision if now else 0) + 1)
        revision = (now.revision if now else 0) + outcome.did_anything
        row = {"id": 1, "revision": revision, "data_version": records.version, "fingerprint": mark}
        await connection.execute(insert(state).values(row) if now is None else update(state).values(row))
        if outcome.did_anything:
            change = _as_change(outcome, steps if now else ())  # what a store begins with has nothing before it
            await write_entry(connection, revision, change, Who(name=SHIPPED_DATA), int(time.time()), ended)
    return outcome


def _as_change(outcome: Seeding, steps: Iterable[Step]) -> Change:
    told = f"{outcome.added} records added, {outcome.changed} changed, {outcome.withdrawn} withdrawn"
    return Change(Kind.SHIPPED, tuple(steps), told, f"data {outcome.data_version}", seen=0)


async def _merge(
    connection: AsyncConnection, records: Records, revision: int
) -> tuple[Seeding, Iterator[Step], Sequence[Conflict]]:
    """Bring every table in step; says what that did, as a whole and to each record.

    Last come the records that editors took out and that are shipped no longer: nothing is left to differ about.
    """
    tables = [(file, await _stored(connection, file)) for file in FILES]
    plans = [(file, stored, plan_merge(stored, _shipped(file, records))) for file, stored in tables]
    for file, _, plan in plans:
        await _write(connection, file, plan, revision, records)
    needed: set[tuple[str, Key]] = set()
    for file, _, plan in reversed(plans):
        needed |= {(file.part, key) for key in await _delete(connection, file, plan, revision, records.version)}
    seeding = Seeding(
        records.version,
        added=sum(len(plan.insert) for _, _, plan in plans),
        changed=sum(len(plan.update) for _, _, plan in plans),
        withdrawn=sum(len(plan.delete) for _, _, plan in plans) - len(needed),
        conflicts=sum(len(plan.conflicts) for _, _, plan in plans) + len(needed),
    )
    steps = (step for file, stored, plan in plans for step in _steps(file.part, stored, plan))
    ended = [
        Conflict(file.part, key, None, records.version)
        for file, stored, plan in plans
        for key, row in stored.items()
        if row.removed and key in plan.delete and (file.part, key) not in needed
    ]
    return seeding, (step for step in steps if (step.part, step.key) not in needed), ended


async def _stored(connection: AsyncConnection, file: DataFile[Any]) -> Mapping[Key, StoredRow]:
    return {
        tuple(row[name] for name in file.key): StoredRow(
            {name: value for name, value in row.items() if name not in _BOOKKEEPING},
            row["origin"],
            row["base"],
            removed=row["removed"],
        )
        for row in (await connection.execute(select(metadata.tables[file.part]))).mappings()
    }


def _shipped(file: DataFile[Any], records: Records) -> Mapping[Key, Values]:
    return {tuple(getattr(item, name) for name in file.key): asdict(item) for item in getattr(records, file.part)}


def _steps(part: str, stored: Mapping[Key, StoredRow], plan: Plan) -> Iterator[Step]:
    """What a merge does to the records that are there to be seen."""
    for key, after in {**plan.insert, **plan.update, **dict.fromkeys(plan.delete)}.items():
        row = stored.get(key)
        before = row.values if row is not None and not row.removed else None
        step = Step(part, key, record_from(part, before), record_from(part, after))
        if step.before != step.after:
            yield step


async def _write(connection: AsyncConnection, file: DataFile[Any], plan: Plan, revision: int, records: Records) -> None:
    table = metadata.tables[file.part]
    places = {
        tuple(getattr(item, name) for name in file.key): place for place, item in enumerate(getattr(records, file.part))
    }
    if plan.insert:
        rows = [_shipped_row(values, revision, places[key]) for key, values in plan.insert.items()]
        await connection.execute(insert(table), rows)
    for key, values in plan.update.items():
        row = _shipped_row(values, revision, places[key])
        await connection.execute(update(table).where(_is(table, file.key, key)).values(row))
        await end_conflict(connection, file.part, key)
    await _put_in_order(connection, table, file, places)
    for key, shipped_values in plan.conflicts.items():
        await _note_conflict(connection, file, key, shipped_values, revision, records.version)


async def _put_in_order(
    connection: AsyncConnection, table: Table, file: DataFile[Any], places: Mapping[Key, int]
) -> None:
    """Give every shipped row its place in the file: one that came in moves all behind it."""
    columns = [table.c[name] for name in file.key]
    now = {tuple(row[:-1]): row[-1] for row in await connection.execute(select(*columns, table.c.position))}
    moved = update(table).where(*(table.c[name] == bindparam(f"key_{name}") for name in file.key))
    rows = [
        {**{f"key_{name}": value for name, value in zip(file.key, key, strict=True)}, "position": place}
        for key, place in places.items()
        if now.get(key, place) != place
    ]
    if rows:
        await connection.execute(moved.values(position=bindparam("position")), rows)


def _shipped_row(values: Values, revision: int, position: int) -> dict[str, Any]:
    kept = {"origin": SHIPPED, "revision": revision, "base": digest(values), "removed": False, "position": position}
    return {**values, **kept}


async def _delete(
    connection: AsyncConnection, file: DataFile[Any], plan: Plan, revision: int, version: str
) -> set[Key]:
    """Take out what is no longer shipped; a row that an editor's record needs stays, as the editors' own.

    Gives the keys of those that stayed.
    """
    table = metadata.tables[file.part]
    needed = set[Key]()
    for key in plan.delete:
        if await _is_needed(connection, table, key):
            await connection.execute(
                update(table).where(_is(table, file.key, key)).values(origin=EDITOR, removed=False)
            )
            await _note_conflict(connection, file, key, None, revision, version)
            needed.add(key)
        else:
            await connection.execute(delete(table).where(_is(table, file.key, key)))
            await end_conflict(connection, file.part, key)
    return needed


async def _is_needed(connection: AsyncConnection, table: Table, key: Key) -> bool:
    for other in metadata.sorted_tables:
        for constraint in other.foreign_key_constraints:
            if constraint.referred_table is table:
                column = other.c[constraint.column_keys[0]]
                if (await connection.execute(select(exists().where(column == key[0])))).scalar():
                    return True
    return False


async def _note_conflict(  # the parts of one conflict
    connection: AsyncConnection, file: DataFile[Any], key: Key, values: Values | None, revision: int, version: str
) -> None:
    table = metadata.tables[file.part]
    base = None if values is None else digest(values)
    await connection.execute(update(table).where(_is(table, file.key, key)).values(base=base))
    await open_conflict(connection, Conflict(file.part, key, values, version), revision)


def _is(table: Table, names: Sequence[str], key: Key) -> Any:  # noqa: ANN401  # an SQL expression
    return and_(*(table.c[name] == value for name, value in zip(names, key, strict=True)))
