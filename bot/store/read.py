"""Reading the whole store as records, in one transaction."""

from dataclasses import fields
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dataset.files import FILES, DataFile
from bot.editing.change import Key
from bot.report.records import Records
from bot.store.database import Database
from bot.store.tables import metadata, state


async def read_records(database: Database) -> Records:
    """Everything that is in the store, as it stands at one revision.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        return await records_in(connection)


async def read_revision(database: Database) -> int:
    """The revision that the store is at.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        return int((await connection.execute(select(state.c.revision))).scalar_one())


async def changed_after(database: Database, revision: int) -> list[tuple[str, Key]]:
    """The parts and keys of the records that are there and were written after a revision.

    Raises:
        StoreError: the database can't be used.
    """
    found: list[tuple[str, Key]] = []
    async with database.reading() as connection:
        for file in FILES:
            table = metadata.tables[file.part]
            query = select(*(table.c[name] for name in file.key)).where(table.c.revision > revision, ~table.c.removed)
            found += [(file.part, tuple(row)) for row in await connection.execute(query)]
    return found


async def records_in(connection: AsyncConnection) -> Records:
    """Everything that is in the store, as a transaction sees it."""
    parts = {file.part: await _read_part(connection, file) for file in FILES}
    now = (await connection.execute(select(state))).one()
    return Records(**parts, version=now.data_version, revision=now.revision)


async def _read_part(connection: AsyncConnection, file: DataFile[Any]) -> tuple[Any, ...]:
    table = metadata.tables[file.part]
    keys = [table.c[name] for name in file.key]
    columns = [table.c[field.name] for field in fields(file.record)]
    rows = await connection.execute(select(*columns).where(~table.c.removed).order_by(table.c.position, *keys))
    return tuple(file.record(*row) for row in rows)
