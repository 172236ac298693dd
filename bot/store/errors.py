"""What can go wrong with the store, in plain words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

_PLAIN_WORDS = (
    ("unable to open database file", "the database file can't be opened: check its folder and its permissions"),
    ("file is not a database", "the file is not a SQLite database"),
    ("malformed", "the database is damaged: restore it from a backup"),
    ("readonly", "the database can't be written to: check the permissions of the file and its folder"),
    ("locked", "the database is in use by another program and stayed locked"),
    ("full", "the disk is full"),
    ("disk i/o error", "the disk reported an error"),
)


class StoreError(Exception):
    """The store can't do what was asked; the message says why in one sentence."""


@contextmanager
def in_plain_words(where: str) -> Iterator[None]:
    """Turn the database's own errors into a `StoreError` that names the database `where`."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        reason = str(error.orig if isinstance(error, DBAPIError) else error)
        for sign, words in _PLAIN_WORDS:
            if sign in reason.lower():
                raise StoreError(f"{where}: {words}.") from error
        raise StoreError(f"{where}: {reason}.") from error
