"""Copies of the database: whole, kept in number, and put back only where nobody uses it."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.config import BackupsSettings, DatabaseSettings, Settings
from bot.editing.incoming import read_incoming
from bot.editing.making import set_tier
from bot.editor import backups_of
from bot.report.tier import Tier
from bot.store.backup import Backups, back_up, restore
from bot.store.changing import StaleError
from bot.store.errors import StoreError
from bot.store.lease import alone_with, in_use
from bot.store.migrate import migrate
from bot.store.tables import ratings
from tests.conftest import Seeded
from tests.store.stores import ask, opened
from tests.store.test_changing import ANN, WHY, editing


def none_kept(folder: Path) -> Backups:
    return Backups(str(folder / "tierbot.db"), folder / "backups", 3)


async def test_a_copy_is_made_while_the_data_is_changed_and_put_back_whole(seeded: Seeded, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    async with editing(seeded, tmp_path) as editor:
        before = await editor.records()
        await asyncio.to_thread(back_up, editor.database.where, copy)
        await editor.make(set_tier(before, "THA", 2025, Tier.THREE, WHY), ANN)
        assert not copy.with_name("copy.db-wal").exists()

    kept = restore(copy, str(tmp_path / "tierbot.db"), none_kept(tmp_path))

    async with editing(seeded, tmp_path, fresh=False) as editor:
        assert await editor.records() == before
    assert kept is not None
    restore(kept, str(tmp_path / "tierbot.db"), none_kept(tmp_path))
    tier = select(ratings.c.tier).where(ratings.c.iso3 == "THA", ratings.c.year == 2025)
    async with opened(tmp_path) as database:
        assert await ask(database, tier) == [(Tier.THREE,)]


def test_nothing_is_put_back_while_somebody_uses_the_database(seeded: Seeded, tmp_path: Path) -> None:
    where = str(seeded.copy_to(tmp_path))
    back_up(where, tmp_path / "copy.db")
    with in_use(where), in_use(where), pytest.raises(StoreError, match="is in use: stop the bot"):
        restore(tmp_path / "copy.db", where, none_kept(tmp_path))
    with alone_with(where), pytest.raises(StoreError, match="is being restored"), in_use(where):
        pass
    restore(tmp_path / "copy.db", where, none_kept(tmp_path))


def test_a_link_to_the_database_is_the_database(seeded: Seeded, tmp_path: Path) -> None:
    where, link = seeded.copy_to(tmp_path), tmp_path / "link.db"
    link.symlink_to(where)
    back_up(str(where), tmp_path / "copy.db")
    for used, other in ((where, link), (link, where)):
        with in_use(str(used)), pytest.raises(StoreError, match="is in use: stop the bot"):
            restore(tmp_path / "copy.db", str(other), none_kept(tmp_path))
    before = where.stat().st_ino
    restore(tmp_path / "copy.db", str(link), none_kept(tmp_path))
    assert link.is_symlink()
    assert where.stat().st_ino != before


def test_the_copy_that_is_put_back_is_kept(seeded: Seeded, tmp_path: Path) -> None:
    where = str(seeded.copy_to(tmp_path))
    kept = Backups(where, tmp_path / "kept", 2)
    oldest, newer = [kept.make("restore", datetime(2026, 1, day, tzinfo=UTC)) for day in (1, 2)]
    assert oldest is not None
    made = restore(oldest, where, kept)
    assert set(kept.list()) == {oldest, newer, made}


async def test_an_import_that_is_stale_makes_no_copy(seeded: Seeded, tmp_path: Path) -> None:
    async with editing(seeded, tmp_path) as editor:
        came = read_incoming({"ratings.csv": b"iso3,year,tier,confidence,sources\nTHA,2025,3,high,elim\n"})
        change = await editor.incoming(came, WHY, replace=False)
        await editor.make(set_tier(await editor.records(), "THA", 2025, Tier.ONE, WHY), ANN)
        with pytest.raises(StaleError):
            await editor.make(change, ANN)
    assert not (tmp_path / "backups").exists()


def test_only_a_sound_copy_of_this_program_is_put_back(seeded: Seeded, tmp_path: Path) -> None:
    where = str(seeded.copy_to(tmp_path))
    good, other, newer = tmp_path / "good.db", tmp_path / "other.db", tmp_path / "newer.db"
    back_up(where, good)
    back_up(where, newer)
    torn = tmp_path / "torn.db"
    torn.write_bytes(good.read_bytes()[:-40_000])
    (tmp_path / "text.db").write_text("hello " * 1000)
    for path, statement in ((other, "CREATE TABLE x (y)"), (newer, "UPDATE alembic_version SET version_num = '9999'")):
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(statement)
    before = Path(where).read_bytes()
    for name, words in (
        ("nothing.db", "There is no file"),
        ("text.db", "not a SQLite database"),
        ("torn.db", "damaged"),
        ("other.db", "none of tierbot's"),
        ("newer.db", "newer version"),
        ("tierbot.db", "itself"),
    ):
        with pytest.raises(StoreError, match=words):
            restore(tmp_path / name, where, none_kept(tmp_path))
    assert Path(where).read_bytes() == before


def test_a_damaged_database_is_replaced_and_kept_aside(seeded: Seeded, tmp_path: Path) -> None:
    where = seeded.copy_to(tmp_path)
    back_up(str(where), tmp_path / "copy.db")
    where.write_bytes(b"not a database" * 1000)
    kept = restore(tmp_path / "copy.db", str(where), none_kept(tmp_path))
    assert kept is not None
    assert kept.read_bytes().startswith(b"not a database")
    with closing(sqlite3.connect(where)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_place_that_can_not_be_written_is_told(seeded: Seeded, tmp_path: Path) -> None:
    where = str(seeded.copy_to(tmp_path))
    with pytest.raises(StoreError, match="can't be written: there is no folder"):
        back_up(where, tmp_path / "no" / "such" / "folder.db")
    with pytest.raises(StoreError, match="no database to copy"):
        back_up(str(tmp_path / "none.db"), tmp_path / "copy.db")
    with pytest.raises(StoreError, match="the database itself"):
        back_up(where, Path(where))


def test_the_last_copies_are_kept(seeded: Seeded, tmp_path: Path) -> None:
    where = str(seeded.copy_to(tmp_path))
    kept = Backups(where, tmp_path / "kept", 2)
    made = [kept.make("import", datetime(2026, 1, day, tzinfo=UTC)) for day in (1, 2, 3)]
    assert kept.list() == [made[2], made[1]]
    migration = kept.make("migration", datetime(2025, 1, 1, tzinfo=UTC))
    kept.make("import", datetime(2026, 1, 4, tzinfo=UTC))
    assert len(kept.list()) == 3
    assert migration in kept.list()
    assert Backups(where, tmp_path / "none", 0).make("import") is None
    assert not (tmp_path / "none").exists()


def test_the_settings_say_where_they_go(tmp_path: Path) -> None:
    elsewhere = Settings(backups=BackupsSettings(folder=tmp_path / "else", keep=1))
    assert backups_of(elsewhere, "x/tierbot.db") == Backups("x/tierbot.db", tmp_path / "else", 1)
    beside = Settings(database=DatabaseSettings(url="sqlite:///x/tierbot.db"))
    assert backups_of(beside, "x/tierbot.db").folder == Path("x/backups")


async def test_a_copy_is_made_before_a_migration_of_what_is_there(tmp_path: Path) -> None:
    called: list[int] = []
    async with opened(tmp_path, migrated=False) as database:
        assert await migrate(database, lambda: called.append(1))
        assert called == []
        async with database.writing() as connection:
            await connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
        with pytest.raises(StoreError):
            await migrate(database, lambda: called.append(1))
        assert called == [1]
