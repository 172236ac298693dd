"""Saying that a database is in use, so that none is put in its place meanwhile.

The lock is the operating system's: it ends with the process that holds it, however that ends.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.store.errors import StoreError


@contextmanager
def in_use(where: str) -> Iterator[None]:
    """Hold the database as one of those that use it.

    Raises:
        StoreError: it is being restored, or its folder can't be written to.
    """
    with _lock(where, alone=False, refusal=f"{where}: the database is being restored from a backup."):
        yield


@contextmanager
def alone_with(where: str) -> Iterator[None]:
    """Hold the database alone.

    Raises:
        StoreError: another process uses it, or its folder can't be written to.
    """
    refusal = f"{where}: the database is in use: stop the bot, and whatever else uses it, first."
    with _lock(where, alone=True, refusal=refusal):
        yield


@contextmanager
def _lock(where: str, *, alone: bool, refusal: str) -> Iterator[None]:
    path = Path(f"{Path(where).resolve()}.lock")  # one for all paths that lead to the database
    try:
        file = path.open("ab")
    except OSError as error:
        raise StoreError(f"{path} can't be opened: {error.strerror}.") from error
    with file:
        if sys.platform != "win32":  # Windows refuses by itself to replace a file that is open
            import fcntl  # noqa: PLC0415  # not everywhere

            try:
                fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            except OSError as error:
                raise StoreError(refusal) from error
        yield
