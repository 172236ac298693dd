import asyncio
import gc
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.app import open_service
from bot.config import DatabaseSettings, Settings
from bot.service import Service


def pytest_collection_finish() -> None:
    """Keep the garbage collector from going through all that the tests have loaded, as the bot does once it has begun.

    Else its pauses are taken for delays of the bot's.
    """
    gc.collect()
    gc.freeze()


@dataclass(frozen=True, slots=True)
class Seeded:
    """A store with the shipped data in it, made once for all tests, and the service over it."""

    file: Path
    service: Service

    def copy_to(self, folder: Path) -> Path:
        """Give a test a store of its own."""
        return Path(shutil.copy(self.file, folder / "tierbot.db"))


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Seeded:
    file = tmp_path_factory.mktemp("seeded") / "tierbot.db"
    settings = Settings(database=DatabaseSettings(url=f"sqlite:///{file}"))

    async def service() -> Service:
        async with open_service(settings) as (service, _):
            return service

    return Seeded(file, asyncio.run(service()))
