"""The composition root: settings -> store -> snapshot -> service."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from pathlib import Path

import structlog

from bot.config import Settings, SettingsError, load_settings
from bot.dataset.faults import FaultyDataError
from bot.dataset.files import data_folder
from bot.dataset.lexicon import read_lexicon
from bot.editor import Editor, backups_of
from bot.faults import ExitStatus, FatalError
from bot.service import Service, take_snapshot
from bot.store.database import Database
from bot.store.errors import StoreError
from bot.store.lease import in_use
from bot.store.migrate import migrate
from bot.store.read import read_records
from bot.store.seed import Seeding, seed

log = structlog.get_logger(__name__)


def settings_or_fatal(file: Path | None) -> Settings:
    """The settings in force.

    Raises:
        FatalError: they can't be used.
    """
    try:
        return load_settings(file)
    except SettingsError as error:
        raise FatalError(f"The settings can't be used:\n{error}", ExitStatus.SETTINGS) from error


@contextmanager
def fatal_store_errors() -> Iterator[None]:
    """Turn what is wrong with the store or the shipped data into a fault that ends the program."""
    try:
        yield
    except StoreError as error:
        raise FatalError(f"The store can't be used: {error}", ExitStatus.STORE) from error
    except FaultyDataError as error:
        raise FatalError(f"The shipped data can't be used:\n{error}", ExitStatus.DATA) from error


@asynccontextmanager
async def open_database(settings: Settings) -> AsyncIterator[Database]:
    """The database of the settings, migrated; closed at the end.

    Raises:
        FatalError: it can't be used.
    """
    with fatal_store_errors():
        database = Database(settings.database.url)
        try:
            with in_use(database.where):
                await migrate(database, partial(backups_of(settings, database.where).make, "migration"))
                yield database
        finally:
            await database.close()


async def prepare(database: Database) -> Seeding:
    """Bring the store in step with the shipped data.

    Raises:
        StoreError, FaultyDataError: see `seed`.
    """
    seeding = await seed(database, data_folder())
    if seeding.did_anything:
        log.info("store in step with the shipped data", data=seeding.data_version, added=seeding.added,
                 changed=seeding.changed, withdrawn=seeding.withdrawn, conflicts=seeding.conflicts)  # fmt: skip
    return seeding


async def load_service(database: Database, settings: Settings) -> Service:
    """The service over what is in the store now.

    Raises:
        StoreError, FaultyDataError: the store or the names in other languages can't be read.
    """
    records = await read_records(database)
    snapshot = take_snapshot(records, read_lexicon(data_folder()), settings.names.certainty)
    return Service(snapshot, settings.conversations.minutes * 60)


@asynccontextmanager
async def open_service(settings: Settings) -> AsyncIterator[tuple[Service, Database]]:
    """A service over the store of the settings, which is made, migrated and seeded as needed.

    Raises:
        FatalError: the store or the shipped data can't be used.
    """
    async with open_database(settings) as database:
        await prepare(database)
        yield await load_service(database, settings), database


@asynccontextmanager
async def open_editor(settings: Settings) -> AsyncIterator[Editor]:
    """An editor of the store of the settings, which is made, migrated and seeded as needed.

    Raises:
        FatalError: the store or the shipped data can't be used.
    """
    async with open_service(settings) as (service, database):
        yield Editor(database, service, settings)
