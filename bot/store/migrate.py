"""Bringing the tables of a database up to date."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.store.database import Database
from bot.store.errors import StoreError

NEWEST_SCHEMA = "0003"
"""The newest migration. Known here so that a start with nothing to migrate need not load Alembic."""

_MIGRATIONS = Path(__file__).parent / "migrations"


async def migrate(database: Database, before: Callable[[], object] | None = None) -> bool:
    """Run every migration that the database lacks, all or none; says whether there was any.

    `before` is called, in a thread, before a database that has tables already is changed.

    Raises:
        StoreError: the database can't be used, or a newer version of tierbot made it.
    """
    async with database.reading() as connection:
        schema = await connection.run_sync(_schema)
    if schema == NEWEST_SCHEMA:
        return False
    if schema is not None and before is not None:
        await asyncio.to_thread(before)
    async with database.writing() as connection:
        if await connection.run_sync(_schema) == NEWEST_SCHEMA:  # another process was first
            return False
        await connection.run_sync(_upgrade, database.where)
    return True


def _schema(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _upgrade(connection: Connection, where: str) -> None:
    from alembic import command  # noqa: PLC0415  # 100 ms that most starts need not spend
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise StoreError(f"{where}: the database was made by another version of tierbot ({error}).") from error
