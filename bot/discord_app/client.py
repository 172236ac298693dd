"""The Discord client: what it is made of and what it asks Discord for."""

import discord
import structlog
from discord.ext import commands
from typing_extensions import override

from bot.config import DiscordSettings
from bot.discord_app.choosing import ChooseButton
from bot.discord_app.failures import FailureReportingTree
from bot.discord_app.sync import sync_commands
from bot.discord_app.tier import TierCommands
from bot.service import Service
from bot.store.database import Database

log = structlog.get_logger(__name__)


class TierBot(commands.AutoShardedBot):
    """The bot. It answers from `service`; `database` is only asked which commands were registered last."""

    def __init__(
        self, service: Service, database: Database, settings: DiscordSettings, *, sync_at_start: bool = True
    ) -> None:
        """Make the client; it connects when started. Members and messages are not kept in memory."""
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=_intents(settings),
            allowed_mentions=discord.AllowedMentions.none(),
            activity=discord.CustomActivity("/tier country"),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            tree_cls=FailureReportingTree,
        )
        self.service = service
        self.settings = settings
        self._database = database
        self._sync_at_start = sync_at_start

    @override
    async def setup_hook(self) -> None:
        await self.add_cog(TierCommands(self.service, self.settings.question_channels))
        self.add_dynamic_items(ChooseButton)
        if self._sync_at_start:
            try:
                log.info(await self.sync(guild=self.settings.development_guild))
            except discord.HTTPException as error:  # the commands registered before still work
                log.warning("the commands could not be registered", error=str(error))

    async def sync(self, *, guild: int | None, dry_run: bool = False, force: bool = False) -> str:
        """Register the commands if they changed: see `bot.discord_app.sync`."""
        return await sync_commands(
            self.tree, self.application_id, self._database, guild=guild, dry_run=dry_run, force=force
        )

    async def on_ready(self) -> None:
        """Say that the bot is there; Discord calls this again after some reconnects."""
        log.info("ready", user=str(self.user), servers=len(self.guilds), shards=self.shard_count)

    @override
    async def on_message(self, message: discord.Message) -> None:
        """Messages are no prefix commands."""


def _intents(settings: DiscordSettings) -> discord.Intents:
    intents = discord.Intents.none()
    intents.guilds = True
    if settings.message_content:
        intents.guild_messages = intents.dm_messages = intents.message_content = True
    return intents
