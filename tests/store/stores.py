"""Stores in temporary files, always closed."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import CursorResult, Executable, and_, insert, update

from bot.store.database import Database
from bot.store.migrate import migrate
from bot.store.tables import metadata

COUNTRY = {"iso3": "NOR", "iso2": "NO", "name": "Norway", "common_name": "Norway"}
REPORT = {"year": 2025, "released": "", "released_source": "", "totals_source": "", "url": "", "note": ""}
RATING = {"iso3": "NOR", "year": 2025, "tier": "1", "confidence": "high", "sources": ("a", "b")}
OWN = {"origin": "editor", "revision": 1, "base": None, "removed": False, "position": 0}
"""What the store keeps about an editor's own row."""


@asynccontextmanager
async def opened(folder: Path, *, migrated: bool = True) -> AsyncIterator[Database]:
    """The database of `folder`, which is made where there is none yet."""
    database = Database(f"sqlite:///{folder / 'tierbot.db'}")
    try:
        if migrated:
            await migrate(database)
        yield database
    finally:
        await database.close()


async def write(database: Database, *statements: Executable) -> None:
    """Run the statements in one transaction."""
    async with database.writing() as connection:
        for statement in statements:
            await connection.execute(statement)


async def ask(database: Database, statement: Executable) -> list[tuple[Any, ...]]:
    """The rows that a statement gives."""
    async with database.reading() as connection:
        result: CursorResult[Any] = await connection.execute(statement)
        return [tuple(row) for row in result]


def adding(table: str, values: Mapping[str, Any]) -> Executable:
    """An editor's addition."""
    return insert(metadata.tables[table]).values({**OWN, **values})


def editing(table: str, key: Mapping[str, Any], **changes: Any) -> Executable:  # noqa: ANN401  # the values of columns
    """An editor's change."""
    found = metadata.tables[table]
    of_key = and_(*(found.c[name] == value for name, value in key.items()))
    return update(found).where(of_key).values(origin="editor", **changes)


def removing(table: str, **key: Any) -> Executable:  # noqa: ANN401  # the values of columns
    """An editor's removal."""
    return editing(table, key, removed=True)
