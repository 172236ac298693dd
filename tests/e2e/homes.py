"""The bot in its home server, with an editor."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from bot.config import EditorsSettings, Settings
from bot.dataset.faults import FaultyDataError
from bot.editing.change import RefusedError
from bot.report.tier import Tier
from bot.store.changing import NoDraftError, StaleError
from bot.store.errors import StoreError
from bot.store.log import Entry, read_entry
from bot.store.read import read_revision
from tests.e2e.conftest import StartBot
from tests.support.discord import Discord, Person, Reply

REFUSALS = (RefusedError, StaleError, NoDraftError, FaultyDataError, StoreError)
WHY = {"reason": "the report says so", "source": "https://www.state.gov/reports/2025"}
SET = {"country": "THA", "year": 2025, "tier": "3", **WHY}


@dataclass(frozen=True, slots=True)
class Home:
    """The home server: `ann` and `eve` are editors, `bob` is none."""

    discord: Discord
    ann: Person
    eve: Person
    bob: Person
    settings: Settings

    def tier(self, code: str = "THA", year: int = 2025) -> Tier | None:
        """What the bot answers from now."""
        rating = self.discord.service.snapshot.report.rating(code, year)
        return rating.tier if rating is not None else None

    async def revision(self) -> int:
        """The revision that the store is at."""
        return await read_revision(self.discord.database)

    async def entry(self, revision: int | None = None) -> Entry:
        """The newest entry of the log, or another."""
        entry = await read_entry(self.discord.database, revision or await self.revision())
        assert entry is not None
        return entry

    async def confirms(self, person: Person, command: str, **options: object) -> Reply:
        """Use a command and confirm what it shows."""
        shown = await person.uses(command, **options)
        assert "Nothing is changed yet." in shown.text, shown.text
        return await person.presses("Confirm", shown)


@asynccontextmanager
async def at_home(start_bot: StartBot, **more: Any) -> AsyncIterator[Home]:  # noqa: ANN401  # settings
    """The bot with a home server, two editors and somebody who is none."""
    async with start_bot() as discord:
        ann, eve, bob = discord.member("ann"), discord.member("eve"), discord.member("bob", administrator=True)
        editors = EditorsSettings(users=(ann.id, eve.id), **more.pop("editors", {}))
        settings = Settings(home_server=discord.guild_id, editors=editors, **more)
        await discord.restart(settings)
        yield Home(discord, ann, eve, bob, settings)
        for failure in discord.failures:  # a refusal passes the command tree as one
            assert isinstance(getattr(failure, "original", failure), REFUSALS), failure
