from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import TypeAlias

import pytest

from bot.config import DiscordSettings, Settings
from bot.service import Service
from bot.store.database import Database
from tests.conftest import Seeded
from tests.support.discord import Discord, discord_with_bot

StartBot: TypeAlias = Callable[..., AbstractAsyncContextManager[Discord]]


@pytest.fixture
def start_bot(seeded: Seeded, tmp_path: Path) -> StartBot:
    """Start the bot in a simulated Discord, perhaps with settings of its own; the store is a copy for one test."""
    url = f"sqlite:///{seeded.copy_to(tmp_path)}"

    @asynccontextmanager
    async def start(settings: DiscordSettings | Settings | None = None) -> AsyncIterator[Discord]:
        database = Database(url)
        try:
            service = Service(seeded.service.snapshot)  # with conversations of its own, and edits that swap it
            async with discord_with_bot(service, database, settings) as discord:
                yield discord
        finally:
            await database.close()

    return start
