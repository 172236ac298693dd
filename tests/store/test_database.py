import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from bot.store import database as database_module
from bot.store.database import Database
from bot.store.errors import StoreError
from bot.store.migrate import migrate
from bot.store.synced import last_synced, remember_synced
from bot.store.tables import countries, synced_commands
from tests.store.stores import COUNTRY, adding, ask, opened, write


async def pragmas(database: Database, *, writing: bool) -> dict[str, object]:
    async with database.writing() if writing else database.reading() as connection:
        names = ("journal_mode", "foreign_keys", "synchronous", "query_only")
        return {name: (await connection.execute(text(f"PRAGMA {name}"))).scalar() for name in names}


@contextmanager
def in_use_by_another_program(file: Path, lock: str) -> Iterator[None]:
    other = sqlite3.connect(file, isolation_level=None)
    try:
        other.execute(f"BEGIN {lock}")
        yield
        other.execute("ROLLBACK")
    finally:
        other.close()


def leave_wal(file: Path) -> None:
    """Switch the file back to the journal that every new file begins with."""
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA journal_mode=DELETE").fetchall() == [("delete",)]
    connection.close()


@pytest.mark.parametrize("writing", [True, False], ids=["writing", "reading"])
async def test_what_is_committed_lasts_and_foreign_keys_hold(writing: bool, tmp_path: Path) -> None:  # noqa: FBT001
    async with opened(tmp_path) as database:
        in_force = await pragmas(database, writing=writing)

    full = 2
    assert in_force == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": full, "query_only": int(not writing)}


async def test_a_reading_transaction_cannot_write(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        with pytest.raises(StoreError, match="can't be written to"):
            async with database.reading() as connection:
                await connection.execute(adding("countries", COUNTRY))

        assert await ask(database, select(func.count()).select_from(countries)) == [(0,)]


async def test_a_connection_that_read_can_write_next_and_read_again(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        for number in range(5):
            await write(database, adding("countries", {**COUNTRY, "iso3": f"XX{'ABCDE'[number]}"}))
            assert await ask(database, select(func.count()).select_from(countries)) == [(number + 1,)]


async def test_a_write_that_raises_changes_nothing(tmp_path: Path) -> None:
    async def fail(database: Database) -> None:
        async with database.writing() as connection:
            await connection.execute(adding("countries", COUNTRY))
            raise LookupError("halfway")

    async with opened(tmp_path) as database:
        with pytest.raises(LookupError, match="halfway"):
            await fail(database)

        assert await ask(database, select(countries.c.iso3)) == []


async def test_a_write_whose_last_statement_fails_changes_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        with pytest.raises(StoreError, match="UNIQUE constraint failed"):
            await write(database, adding("countries", COUNTRY), adding("countries", COUNTRY))

        assert await ask(database, select(countries.c.iso3)) == []


async def test_a_write_that_is_cancelled_changes_nothing_and_frees_the_writers_place(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        written = asyncio.Event()

        async def write_and_wait() -> None:
            async with database.writing() as connection:
                await connection.execute(adding("countries", COUNTRY))
                written.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(write_and_wait())
        await written.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

        assert await ask(database, select(countries.c.iso3)) == []
        await write(database, adding("countries", {**COUNTRY, "iso3": "XKX"}))
        assert await ask(database, select(countries.c.iso3)) == [("XKX",)]


async def test_a_reader_sees_one_state_throughout(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        count = select(func.count()).select_from(countries)
        async with database.reading() as connection:
            before = (await connection.execute(count)).scalar()
            await write(database, adding("countries", COUNTRY))
            after = (await connection.execute(count)).scalar()

        assert (before, after) == (0, 0)
        assert await ask(database, count) == [(1,)]


async def increase(database: Database, times: int) -> None:
    """Read a number, give way to whoever else wants to write, and put back a greater one."""
    for _ in range(times):
        async with database.writing() as connection:
            number = (await connection.execute(select(synced_commands.c.digest))).scalar()
            await asyncio.sleep(0)
            await connection.execute(synced_commands.update().values(digest=str(int(number or 0) + 1)))


async def test_two_databases_on_one_file_lose_no_change_and_are_never_refused(tmp_path: Path) -> None:
    async with opened(tmp_path) as one, opened(tmp_path) as other:
        await remember_synced(one, 1, "", "0")

        async with asyncio.TaskGroup() as tasks:
            for database in (one, other):
                for _ in range(4):
                    tasks.create_task(increase(database, 5))

        assert await last_synced(other, 1, "") == "40"


async def test_a_task_that_fails_leaves_nothing_while_others_commit(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:

        async def fail(scope: str) -> None:
            async with database.writing() as connection:
                await connection.execute(synced_commands.insert().values(application_id="1", scope=scope, digest="x"))
                await asyncio.sleep(0)
                raise LookupError

        commits = [remember_synced(database, 1, f"good {n}", "x") for n in range(20)]
        failures = [fail(f"bad {n}") for n in range(20)]
        both = [task for pair in zip(failures, commits, strict=True) for task in pair]
        outcomes = await asyncio.gather(*both, return_exceptions=True)

        assert [type(outcome) for outcome in outcomes] == [LookupError, type(None)] * 20
        scopes = {scope for (scope,) in await ask(database, select(synced_commands.c.scope))}
        assert scopes == {f"good {n}" for n in range(20)}


async def test_many_readers_and_writers_at_once_all_come_through(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        reads = [last_synced(database, n, "") for n in range(30)]
        writes = [remember_synced(database, n, "", str(n)) for n in range(30)]

        await asyncio.gather(*reads, *writes)

        assert [await last_synced(database, n, "") for n in range(30)] == [str(n) for n in range(30)]


async def test_readers_come_through_while_writers_wait_for_each_other(tmp_path: Path) -> None:
    async with opened(tmp_path) as database, asyncio.TaskGroup() as tasks, database.writing():
        for number in range(3):
            tasks.create_task(remember_synced(database, number, "", "x"))
        for _ in range(10):
            await asyncio.sleep(0)

        async with asyncio.timeout(10):
            assert await last_synced(database, 0, "") is None


async def test_a_database_that_another_program_writes_to_can_be_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path) as database:
        await remember_synced(database, 1, "", "x")
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)
    leave_wal(tmp_path / "tierbot.db")

    with in_use_by_another_program(tmp_path / "tierbot.db", "IMMEDIATE"):
        async with opened(tmp_path, migrated=False) as database:
            assert await last_synced(database, 1, "") == "x"


async def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "tierbot.db").write_text("these are notes, not a database\n" * 100, encoding="utf-8")

    async with opened(tmp_path, migrated=False) as database:
        with pytest.raises(StoreError, match=r"tierbot\.db: the file is not a SQLite database\.$"):
            await migrate(database)

    assert (tmp_path / "tierbot.db").read_text(encoding="utf-8").startswith("these are notes")


async def open_and_migrate(folder: Path) -> None:
    async with opened(folder):
        pass


async def test_a_missing_folder_is_pointed_out(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"tierbot\.db: the database file can't be opened: check its folder"):
        await open_and_migrate(tmp_path / "missing")


async def test_a_folder_in_place_of_the_file_is_pointed_out(tmp_path: Path) -> None:
    (tmp_path / "tierbot.db").mkdir()

    with pytest.raises(StoreError, match="the database file can't be opened"):
        await open_and_migrate(tmp_path)


async def test_a_damaged_database_is_said_to_be_so(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        await write(database, *(adding("countries", {**COUNTRY, "iso3": f"X{n:02}"}) for n in range(50)))
    file = tmp_path / "tierbot.db"
    page = 4096
    whole = file.read_bytes()
    file.write_bytes(whole[:page] + b"\xff" * (len(whole) - page))

    async with opened(tmp_path, migrated=False) as database:
        with pytest.raises(StoreError, match=r"the database is damaged: restore it from a backup\.$"):
            await ask(database, select(countries))


@pytest.mark.parametrize("writing", [True, False], ids=["writing", "reading"])
async def test_a_database_that_stays_locked_is_given_up_in_the_end(
    writing: bool,  # noqa: FBT001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with opened(tmp_path):
        pass
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)
    file = tmp_path / "tierbot.db"
    leave_wal(file)  # in which nobody is kept from reading

    with in_use_by_another_program(file, "EXCLUSIVE"):
        async with opened(tmp_path, migrated=False) as database:
            with pytest.raises(StoreError, match="in use by another program and stayed locked"):
                async with database.writing() if writing else database.reading() as connection:
                    await connection.execute(select(countries))

    async with opened(tmp_path) as database:
        assert await ask(database, select(countries.c.iso3)) == []


@pytest.mark.parametrize("address", ["sqlite://", "sqlite:///", "sqlite:///:memory:"])
def test_a_database_in_memory_is_refused(address: str) -> None:
    with pytest.raises(StoreError, match="names no file"):
        Database(address)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://tierbot:s3cret@db.example.org/tierbot",
        "postgres://tierbot:s3cret@db.example.org:5432/tierbot",
        "mysql+aiomysql://tierbot:s3cret@db.example.org/tierbot",
        "nosuch://tierbot:s3cret@db.example.org/tierbot",
    ],
)
def test_another_kind_of_database_is_refused_without_telling_its_password(address: str) -> None:
    with pytest.raises(StoreError, match="is not supported") as caught:
        Database(address)

    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    "address",
    ["", "tierbot.db", "/var/lib/tierbot.db", "postgres://tierbot:s3cret@db.example.org:port/tierbot"],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(StoreError) as caught:
        Database(address)

    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("address", ["sqlite://tierbot.db", "sqlite://data/tierbot.db"])
def test_a_slash_too_few_is_pointed_out(address: str) -> None:
    with pytest.raises(StoreError, match="sqlite:///"):
        Database(address)
