"""What every answer on Discord passes: where it may go, who may have it, how often, and what is kept of it."""

import asyncio
import time
from collections.abc import Callable

import discord
import structlog

from bot.answers.answer import Answer, UnknownPlaceAnswer
from bot.config import Settings
from bot.discord_app.gate import Gate
from bot.discord_app.limits import Limits
from bot.discord_app.paging import Pages
from bot.editor import Editor
from bot.places.fold import fold
from bot.service import Service
from bot.store.channels import ChannelModes
from bot.store.complaints import drop_old_complaints
from bot.store.database import Database
from bot.store.errors import StoreError
from bot.store.modes import ChannelMode
from bot.store.posts import begin_posts
from bot.store.replies import Replies
from bot.store.unmatched import LONGEST_NAME, count_unmatched
from bot.store.wishes import Wishes

log = structlog.get_logger(__name__)

_MUTED = "The moderators of this server have muted you for this bot."


class Desk:
    """The service, the settings, and what the bot remembers of servers, channels and people."""

    def __init__(
        self, service: Service, database: Database, settings: Settings, clock: Callable[[], float] = time.time
    ) -> None:
        self.service = service
        self.database = database
        self.settings = settings
        self.clock = clock
        self.modes = ChannelModes(database)
        self.wishes = Wishes(database)
        self.replies = Replies(database, clock)
        self.limits = Limits(settings.limits, clock)
        self.editor = Editor(database, service, settings, clock)
        self.gate = Gate(settings)
        self.pages = Pages()
        self.posting = asyncio.Lock()
        self.redrawing = asyncio.Lock()
        self._question_channels = frozenset(settings.discord.question_channels)

    async def load(self) -> None:
        """Take what is stored into memory, so that no answer waits for a disk.

        Raises:
            StoreError: the database can't be used.
        """
        await self.modes.load()
        await self.wishes.load()
        await self.replies.load()
        await begin_posts(self.database, self.settings.editors.log_channel)
        await drop_old_complaints(self.database, self.clock(), self.settings.complaints.keep_days)

    @property
    def takes_complaints(self) -> bool:
        """Whether people can say that an answer is wrong: where there are editors who see it."""
        return self.settings.home_server is not None and self.settings.complaints.per_day > 0

    async def forget_guild(self, guild_id: int) -> None:
        """Forget everything about a server.

        Raises:
            StoreError: the database can't be used.
        """
        await self.modes.forget_guild(guild_id)
        await self.wishes.forget_guild(guild_id)
        await self.replies.forget_guild(guild_id)

    def mode(self, channel_id: int | None, parent_id: int | None = None) -> ChannelMode:
        """The mode of a channel, or of a thread or post below the channel `parent_id`.

        What was set for the thread goes first, then for its channel, then what the settings say.
        """
        mode = self.modes.get(channel_id) or self.modes.get(parent_id)
        if mode is not None:
            return mode
        by_settings = channel_id in self._question_channels or parent_id in self._question_channels
        return ChannelMode.QUESTIONS if by_settings else ChannelMode.MENTIONS

    def for_all(self, interaction: discord.Interaction, *, wanted: bool) -> tuple[bool, bool]:
        """Whether everybody is shown the answer to a command, and whether that was wanted where it may not be."""
        if interaction.guild_id is None:
            return wanted, False
        mode = self.mode(interaction.channel_id, getattr(interaction.channel, "parent_id", None))
        if mode is ChannelMode.OFF:
            return False, wanted
        return wanted or mode is ChannelMode.QUESTIONS, False

    def refusal(self, interaction: discord.Interaction, *, for_all: bool) -> str | None:
        """Why a person gets no answer to a command now, in a sentence; None, and a token less, where they get one."""
        guild, person = interaction.guild_id, interaction.user.id
        if guild is not None and self.wishes.muted.has(guild, person):
            return _MUTED
        limits = self.limits
        wait = limits.take(person, interaction.channel_id, guild) if for_all else limits.take_private(person)
        return self.wait_sentence(wait) if wait > 0 else None

    def wait_sentence(self, seconds: float) -> str:
        """What somebody is told who has to wait."""
        return f"That was a lot at once. Please ask again <t:{int(self.clock() + seconds) + 1}:R>."

    async def count_unmatched(self, answer: Answer) -> None:
        """Count the names that an answer could not match, where the settings say so. Never raises."""
        if not self.settings.unmatched.count:
            return
        for part in answer.parts:
            if isinstance(part, UnknownPlaceAnswer) and (name := _countable(part.name)):
                try:
                    await count_unmatched(self.database, name, self.clock(), self.settings.unmatched.keep_days)
                except StoreError as error:
                    log.warning("a name could not be counted", error=str(error))


def _countable(name: str) -> str:
    """The name as it is kept: folded, clipped, and nothing at all where it holds an id or an address."""
    if "@" in name or "/" in name or any(character.isdigit() for character in name):
        return ""
    return fold(name)[:LONGEST_NAME].strip()
