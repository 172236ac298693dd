"""Running the bot: connecting, being told to stop, and what can keep it from running."""

import asyncio
import gc
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

import aiohttp
import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.app import open_service
from bot.config import DiscordSettings, Settings
from bot.discord_app.client import TierBot
from bot.discord_app.in_turns import AT_ONCE, read_in_turns
from bot.faults import ExitStatus, FatalError
from bot.service import Snapshot

log = structlog.get_logger(__name__)

LONGEST_CLOSE = 4.0
"""Seconds that closing the connections may take after a signal."""

PAUSE, LONG_PAUSE = 0.001, 0.05
"""Seconds for whatever else is to be done, between turns of `AT_ONCE`, while the bot gets ready for all questions.

The pause is long where there turns out to be much else: a pause that ends so late that others waited too.
"""
LATE = 0.004

PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    embed_links=True,
    read_message_history=True,  # without it, Discord lets nobody send a reply
)
"""What the bot needs in a server to answer messages; commands are answered through their interaction without any."""

_BAD_TOKEN = 4004


# This bot joins no voice channel: it need not be told what it would take.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


async def run_bot(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT.

    Raises:
        FatalError: the settings, the store or Discord keep it from running.
    """
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows has no signal handlers in the event loop
            asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    token = _token(settings.discord)
    async with open_service(settings) as (service, database):
        _use_addresses(settings.discord)
        read_in_turns()
        bot = TierBot(service, database, settings)
        preparing = asyncio.create_task(asyncio.to_thread(prepare, service.snapshot))
        preparing_more = asyncio.create_task(_prepare_more(service.snapshot, preparing))
        async with bot:
            await _run_until(stop, bot, token)
        preparing_more.cancel()
        await preparing


def prepare(snapshot: Snapshot) -> None:
    """Have everything indexed before the first questions come, while Discord lets us in.

    Keep the garbage collector, too, from going through the whole report every few seconds, which stops everything.
    """
    snapshot.prepare()
    gc.collect()
    gc.freeze()


async def _prepare_more(snapshot: Snapshot, preparing: asyncio.Task[None]) -> None:
    """Build little by little, once the rest is prepared, what each question would else wait for that needs it first."""
    await asyncio.wait({preparing})
    now = asyncio.get_running_loop().time
    worked_since = now()
    for _ in snapshot.prepare_more():
        if (paused_at := now()) - worked_since < AT_ONCE:
            continue
        await asyncio.sleep(PAUSE)
        if now() - paused_at > PAUSE + LATE:
            await asyncio.sleep(LONG_PAUSE)
        worked_since = now()


async def _run_until(stop: asyncio.Event, bot: TierBot, token: str) -> None:
    running = asyncio.create_task(bot.start(token))
    stopping = asyncio.create_task(stop.wait())
    watching = asyncio.create_task(bot.watch())
    try:
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if stop.is_set():
            log.info("stopping")
            with suppress(TimeoutError):
                async with asyncio.timeout(LONGEST_CLOSE):
                    await bot.close()
        else:
            with _fatal_discord_errors():
                await running
    finally:
        for task in (running, stopping, watching):
            task.cancel()
        await asyncio.gather(running, stopping, watching, return_exceptions=True)


async def sync_once(settings: Settings, *, guild: int | None, dry_run: bool, force: bool) -> str:
    """Log in, register the commands if they changed, and log out; says what was done.

    Raises:
        FatalError: the settings, the store or Discord keep it from doing so.
    """
    async with open_service(settings) as (service, database):
        bot = TierBot(service, database, settings, sync_at_start=False)
        async with _logged_in(bot, settings):
            scope = guild if guild is not None else settings.discord.development_guild
            return await bot.sync(guild=scope, dry_run=dry_run, force=force)


async def invite_address(settings: Settings) -> str:
    """The address that adds the bot to a server, with the permissions it needs and no others.

    Raises:
        FatalError: the settings, the store or Discord keep it from finding its own id.
    """
    async with open_service(settings) as (service, database):
        bot = TierBot(service, database, settings, sync_at_start=False)
        async with _logged_in(bot, settings):
            assert bot.application_id is not None  # noqa: S101  # known once logged in
            return discord.utils.oauth_url(
                bot.application_id, permissions=PERMISSIONS, scopes=("bot", "applications.commands")
            )


@asynccontextmanager
async def _logged_in(bot: TierBot, settings: Settings) -> AsyncIterator[None]:
    token = _token(settings.discord)
    _use_addresses(settings.discord)
    with _fatal_discord_errors():
        async with bot:
            await bot.login(token)
            yield


def _token(settings: DiscordSettings) -> str:
    if settings.token is None:
        raise FatalError("There is no token: set DISCORD_TOKEN, or discord.token in config.yaml.", ExitStatus.NO_TOKEN)
    return settings.token.get_secret_value()


def _use_addresses(settings: DiscordSettings) -> None:
    """Point discord.py, which has no option for it, at other addresses of the API and the gateway."""
    if settings.api_base is not None:
        Route.BASE = settings.api_base.rstrip("/")
    if settings.gateway_url is not None:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.gateway_url)


@contextmanager
def _fatal_discord_errors() -> Iterator[None]:
    """Turn what Discord refuses into a fault that ends the program."""
    try:
        yield
    except discord.LoginFailure as error:
        raise FatalError("Discord refused the token: check DISCORD_TOKEN.", ExitStatus.WRONG_TOKEN) from error
    except discord.PrivilegedIntentsRequired as error:
        raise FatalError(
            "Discord refused the message-content intent: switch it on for the application in Discord's developer "
            "portal, or set discord.message_content to false.",
            ExitStatus.INTENT_REFUSED,
        ) from error
    except discord.ConnectionClosed as error:
        if error.code == _BAD_TOKEN:
            raise FatalError("Discord refused the token: check DISCORD_TOKEN.", ExitStatus.WRONG_TOKEN) from error
        raise FatalError(f"Discord closed the connection ({error.code}).", ExitStatus.DISCORD_UNREACHABLE) from error
    except (discord.HTTPException, discord.GatewayNotFound, aiohttp.ClientError, OSError) as error:
        raise FatalError(f"Discord can't be reached: {error}", ExitStatus.DISCORD_UNREACHABLE) from error
