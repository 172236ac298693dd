"""Copies of the whole database: made while it is in use, kept in a folder, and put in its place again."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.store.errors import StoreError, in_plain_words
from bot.store.lease import alone_with
from bot.store.migrate import NEWEST_SCHEMA

_PAGES_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Backups:
    """Where copies of the database at `where` are kept, and how many of each kind; none are made where that is 0."""

    where: str
    folder: Path
    keep: int

    def make(self, before: str, now: datetime | None = None, spare: Path | None = None) -> Path | None:
        """Copy the database before something happens to it, and let the oldest copies of that kind go, but `spare`.

        Blocks: call it in a thread.

        Raises:
            StoreError: it can't be copied.
        """
        if not self.keep:
            return None
        stamp = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%S%f")
        file = self.folder / f"tierbot-{stamp}-before-{before}.db"
        with _files():
            self.folder.mkdir(parents=True, exist_ok=True)
        back_up(self.where, file)
        with _files():
            same = [old for old in self.list() if old.name.endswith(f"-before-{before}.db")]
            for old in same[self.keep :]:
                if spare is None or not old.samefile(spare):
                    old.unlink()
        return file

    def list(self) -> list[Path]:
        """The copies that are kept, newest first."""
        return sorted(self.folder.glob("tierbot-*-before-*.db"), reverse=True)


def back_up(where: str, file: Path) -> None:
    """Copy the database at `where`, also while it is in use, to `file`, which is whole or not there.

    Blocks: call it in a thread.

    Raises:
        StoreError: the database can't be read, or the file not written.
    """
    if not Path(where).exists():
        raise StoreError(f"{where}: there is no database to copy.")
    if file.exists() and file.samefile(where):
        raise StoreError(f"{file} is the database itself.")
    if not file.parent.is_dir():
        raise StoreError(f"{file} can't be written: there is no folder {file.parent}.")
    partial = file.with_name(f"{file.name}.partial")
    try:
        with in_plain_words(where), _files():
            partial.unlink(missing_ok=True)
            partial.touch()  # what keeps it from being written is no fault of the database's
            _copy(where, partial)
            partial.replace(file)
    finally:
        with _files():
            partial.unlink(missing_ok=True)


def restore(file: Path, where: str, backups: Backups) -> Path | None:
    """Put a copy in the place of the database at `where`; says where what was there before is kept.

    Blocks: call it where nothing else runs.

    Raises:
        StoreError: the database is in use, or the file is no sound copy of one of this version's.
    """
    _check(file)
    target = Path(where).resolve()
    if target.exists() and target.samefile(file):
        raise StoreError(f"{file} is the database itself.")
    with alone_with(where), in_plain_words(where), _files():
        new = target.with_name(f"{target.name}.restoring")
        new.unlink(missing_ok=True)
        _copy(str(file), new)
        kept = _put_aside(target, backups, file)
        _end_journal(target)
        # What is left of the old database's journal would be taken for the new one's.
        for ending in ("-wal", "-shm", "-journal"):
            target.with_name(target.name + ending).unlink(missing_ok=True)
        new.replace(target)
        _make_last(target.parent)
    return kept


def _put_aside(target: Path, backups: Backups, spare: Path) -> Path | None:
    """Keep what is to be replaced: as a copy, or as it is where it is damaged."""
    if not target.exists():
        return None
    try:
        return backups.make("restore", spare=spare)
    except StoreError:
        damaged = target.with_name(f"{target.name}.damaged")
        target.replace(damaged)
        wal = target.with_name(f"{target.name}-wal")
        if wal.exists():
            wal.replace(damaged.with_name(f"{damaged.name}-wal"))
        return damaged


def _end_journal(target: Path) -> None:
    """Bring what the journal holds into the database, so that deleting the journal loses nothing, whenever it stops."""
    if target.exists():
        with closing(sqlite3.connect(target)) as connection, suppress(sqlite3.Error):
            connection.execute("PRAGMA journal_mode=DELETE")


def _check(file: Path) -> None:
    """See that a file is a sound copy.

    Raises:
        StoreError: it is not.
    """
    if not file.is_file():
        raise StoreError(f"There is no file {file}.")
    address = f"{file.resolve().as_uri()}?mode=ro"
    with in_plain_words(str(file)), closing(sqlite3.connect(address, uri=True)) as connection:
        if (found := connection.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            raise StoreError(f"{file}: the copy is damaged ({found}).")
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not {"alembic_version", "state"} <= tables:
            raise StoreError(f"{file} is a database, but none of tierbot's.")
        schema = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if schema is None or schema[0] > NEWEST_SCHEMA:
            raise StoreError(f"{file}: the copy was made by a newer version of tierbot.")


def _copy(source: str, target: Path) -> None:
    address = f"{Path(source).resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as read, closing(sqlite3.connect(target)) as written:
        read.backup(written, pages=_PAGES_AT_ONCE)
        written.execute("PRAGMA journal_mode=DELETE")  # one file, with nothing beside it
    with target.open("rb") as file:
        os.fsync(file.fileno())


def _make_last(folder: Path) -> None:
    """Have the folder's new state on the disk."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _files() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(f"{error.filename or 'The file'}: {error.strerror}.") from error
