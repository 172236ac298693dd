"""The connection to the database: one writer at a time, every transaction whole."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.store.errors import StoreError, in_plain_words

BUSY_SECONDS = 20
"""How long a transaction waits for another process, such as one that seeds the same new store."""

_WRITES = "tierbot_writes"


class Database:
    """A SQLite database. Close it when done: an open connection keeps the process alive."""

    def __init__(self, url: str) -> None:
        """Prepare the connection to `url` (`sqlite:///relative/path` or `sqlite:////absolute/path`).

        Raises:
            StoreError: the address can't be used, or the file can't be opened.
        """
        self.where, self._engine = _engine(url)
        with in_plain_words(self.where):
            # Found out here, for aiosqlite's thread ends with a traceback when it can't open the file.
            sqlite3.connect(self.where).close()
        self._writer = asyncio.Lock()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that sees one state of the database throughout and can't write.

        Raises:
            StoreError: the database can't be used.
        """
        with in_plain_words(self.where):
            async with self._engine.connect() as connection, connection.begin():
                yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that holds the only writer's place from its beginning; commits at the end, or changes nothing.

        Raises:
            StoreError: the database can't be used.
        """
        with in_plain_words(self.where):
            async with self._writer, self._engine.connect() as connection:
                await connection.execution_options(**{_WRITES: True})
                async with connection.begin():
                    yield connection

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()


def file_of(address: str) -> str:
    """The file that a database address names.

    Raises:
        StoreError: it names none.
    """
    return str(_url(address).database)


def _url(address: str) -> URL:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):  # their words may quote a password
        raise StoreError("The database address is no address such as sqlite:///tierbot.db.") from None
    if url.get_backend_name() != "sqlite":
        raise StoreError(f"tierbot keeps its data in SQLite (sqlite:///tierbot.db); {url.drivername} is not supported.")
    if url.host or url.database in (None, "", ":memory:"):
        raise StoreError(
            "The database address names no file: three slashes stand before it, as in sqlite:///tierbot.db."
        )
    return url


def _engine(address: str) -> tuple[str, AsyncEngine]:
    url = _url(address)
    engine = create_async_engine(
        url.set(drivername="sqlite+aiosqlite"),
        pool_size=2,  # the writer and one reader
        max_overflow=0,
        connect_args={"timeout": BUSY_SECONDS},
    )
    event.listen(engine.sync_engine, "connect", _set_up)
    event.listen(engine.sync_engine, "begin", _begin)
    return str(url.database), engine


def _set_up(connection: Any, _record: object) -> None:  # noqa: ANN401  # SQLAlchemy's adapter of a driver's connection
    """Prepare a new connection: transactions are begun by `_begin` alone, and what is committed lasts."""
    connection.isolation_level = None
    cursor = connection.cursor()
    try:
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA synchronous=FULL")
        # Only one of several processes that open a new file at once can switch it; the others find it switched.
        with suppress(sqlite3.OperationalError):
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.fetchall()
    finally:
        cursor.close()


def _begin(connection: Connection) -> None:
    # BEGIN IMMEDIATE: a transaction that reads first and writes later would fail when another wrote in between.
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
