"""The Discord client: what it is made of, what it asks Discord for, and what it listens to."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial

import aiohttp
import discord
import structlog
from discord.ext import commands
from typing_extensions import override

from bot.config import DiscordSettings, Settings
from bot.discord_app.about import AboutCommands
from bot.discord_app.answers import AnswersCommands
from bot.discord_app.channel import ChannelCommands
from bot.discord_app.choosing import ChooseButton
from bot.discord_app.complaining import WrongButton
from bot.discord_app.data.acting import ActButton, ActMenu, answer_forgotten_form
from bot.discord_app.data.commands import DataCommands
from bot.discord_app.data.posting import post_changes, redraw_posts
from bot.discord_app.desk import Desk
from bot.discord_app.failures import FailureReportingTree
from bot.discord_app.following import Following
from bot.discord_app.hearing import Hearing
from bot.discord_app.looking_up import AskCommands, lookup_menu
from bot.discord_app.paging import PageButton
from bot.discord_app.privacy import PrivacyCommands
from bot.discord_app.removing import RemoveButton
from bot.discord_app.sync import leave_former_homes, sync_commands
from bot.discord_app.tier import TierCommands
from bot.editor import LOOK_SECONDS
from bot.service import Service
from bot.store.database import Database
from bot.store.errors import StoreError

log = structlog.get_logger(__name__)

TEAM_SECONDS = 300
"""How often it is looked up who is in the team: whoever left it edits no longer than that."""


class TierBot(commands.AutoShardedBot):
    """The bot. It answers from `service`; `database` keeps what it remembers of Discord."""

    def __init__(
        self,
        service: Service,
        database: Database,
        settings: Settings,
        *,
        sync_at_start: bool = True,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Make the client; it connects when started. Members and messages are not kept in memory."""
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=_intents(settings.discord),
            allowed_mentions=discord.AllowedMentions.none(),
            activity=discord.CustomActivity("/tier country"),
            max_messages=None,
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            tree_cls=FailureReportingTree,
        )
        self.service = service
        self.settings = settings.discord
        self.desk = Desk(service, database, settings, clock)
        self.home = settings.home_server
        self._hearing = Hearing(self.desk)
        self._following = Following(self, self.desk, self._hearing)
        self._database = database
        self._sync_at_start = sync_at_start

    @override
    async def setup_hook(self) -> None:
        await self.desk.load()
        self._hearing.me = self.user.id if self.user is not None else 0
        await self.add_cog(TierCommands(self.desk))
        await self.add_cog(AskCommands(self.desk))
        await self.add_cog(ChannelCommands(self.desk))
        await self.add_cog(AnswersCommands(self.desk))
        await self.add_cog(PrivacyCommands(self.desk))
        await self.add_cog(AboutCommands(self.desk))
        self.tree.add_command(lookup_menu(self.desk))
        self.add_dynamic_items(ChooseButton, RemoveButton, PageButton, WrongButton, ActButton, ActMenu)
        await self._let_editors_in()
        if self._sync_at_start:
            try:
                log.info(await self.sync(guild=self.settings.development_guild))
            except discord.HTTPException as error:  # the commands registered before still work
                log.warning("the commands could not be registered", error=str(error))

    async def _let_editors_in(self) -> None:
        self.desk.gate.know(self.application)
        assert isinstance(self.tree, FailureReportingTree)  # noqa: S101  # made so above
        self.tree.gate = self.desk.gate
        if self.home is None:
            log.info("there is no home server (home_server), so there is no /data")
        else:
            await self.add_cog(DataCommands(self.desk), guild=discord.Object(self.home))

    @override
    async def close(self) -> None:
        await self._following.finish()
        await super().close()

    async def watch(self, pause: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        """Look regularly, without end, whether another process changed the data and who is in the team."""
        await asyncio.gather(self.desk.editor.watch(pause), self._watch_team(pause), self._watch_posts(pause))

    async def _watch_posts(self, pause: Callable[[float], Awaitable[object]]) -> None:
        while True:
            await pause(LOOK_SECONDS)
            if self.is_ready():
                await post_changes(self.desk, self)
                await redraw_posts(self.desk, self)

    async def _watch_team(self, pause: Callable[[float], Awaitable[object]]) -> None:
        while True:
            await pause(TEAM_SECONDS)
            if not self.is_ready():
                continue
            try:
                self.desk.gate.know(await self.application_info())
            except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
                log.warning("the team could not be looked up", error=str(error))

    async def sync(self, *, guild: int | None, dry_run: bool = False, force: bool = False) -> str:
        """Register the commands if they changed, those of the home server there: see `bot.discord_app.sync`."""
        sync = partial(sync_commands, self.tree, self.application_id, self._database, dry_run=dry_run, force=force)
        done = await sync(guild=guild)
        if not dry_run:
            await leave_former_homes(self.tree, self.application_id, self._database, self.home)
        if self.home is None or self.home == guild:
            return done
        try:
            at_home = await sync(guild=self.home, only_its_own=True)
        except discord.Forbidden:
            at_home = f"There is no /data: the bot is not in the home server ({self.home})."
        return f"{done} {at_home}"

    async def forget_reply(self, reply_id: int) -> None:
        """Remember that somebody removed a reply, so that its question gets no other."""
        await self._following.removed(reply_id)

    async def on_ready(self) -> None:
        """Say that the bot is there, unless it is leaving; Discord calls this again after some reconnects."""
        if self.is_closed():
            return
        log.info("ready", user=str(self.user), servers=len(self.guilds), shards=self.shard_count)

    @override
    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that wants an answer. Most don't, and cost next to nothing."""
        if self._hearing.concerns(message):
            await self._following.hear(message)
        elif message.guild is not None and isinstance(message.channel, discord.PartialMessageable):
            self._following.wait_for_thread(message)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer a form that was opened before a restart; all else is answered elsewhere."""
        if interaction.type is discord.InteractionType.modal_submit:
            await answer_forgotten_form(interaction)

    async def on_thread_create(self, thread: discord.Thread) -> None:
        """Look again at a message that came before its thread."""
        await self._following.thread_known(thread)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Let a reply follow its question."""
        await self._following.edited(payload.message)

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Let a reply go with its question, and a question keep silence after its reply."""
        await self._following.deleted((payload.message_id,))

    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """The same for many at once."""
        await self._following.deleted(payload.message_ids)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Forget a server that the bot is no longer in."""
        await self._forget(self.desk.forget_guild(guild.id))

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """Forget a channel that is gone."""
        await self._forget(self.desk.modes.forget(channel.id))

    async def on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        """Forget a thread that is gone."""
        await self._forget(self.desk.modes.forget(payload.thread_id))

    async def _forget(self, forgetting: Awaitable[None]) -> None:
        try:
            await forgetting
        except StoreError as error:
            log.warning("what is gone could not be forgotten", error=str(error))


def _intents(settings: DiscordSettings) -> discord.Intents:
    intents = discord.Intents.none()
    intents.guilds = intents.guild_messages = intents.dm_messages = True
    intents.message_content = settings.message_content
    return intents
