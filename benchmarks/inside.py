"""A bot that measures itself in a process of its own, for `benchmarks.messages`, which starts it.

`python -m benchmarks.inside {bare,tierbot} {messages,lag}`, with the environment and in a folder of that one's making.
"""

import asyncio
import itertools
import json
import os
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter_ns
from typing import Any, TypeAlias

import discord
from discord.ext import commands

from benchmarks.bare_bot import bare_bot, use_addresses
from benchmarks.bare_bot import run as run_bare
from tests.support.loopback_payloads import Guild, Json, member_of, message_from_bot

Times: TypeAlias = dict[str, list[int]]
"""Nanoseconds, by mode."""

RESULT = Path("lag.json")
EVERY = 0.005
"""Seconds from one timer to the next."""

SERVERS = tuple(Guild(id=10**18 + 1000 * number, channel_id=10**18 + 1000 * number + 1) for number in range(1, 11))
MODES = ("mentions", "questions")


def mode_of(server: Guild) -> str:
    """What the bot may do in the one channel of a server: every second one is a Q&A channel."""
    return MODES[SERVERS.index(server) % 2]


def said(number: int, server: Guild, person: int, text: str) -> Json:
    """MESSAGE_CREATE of a person's message."""
    author: Json = {"id": str(10**17 + person), "username": f"person{person}", "global_name": None, "avatar": None}
    author |= {"discriminator": "0", "public_flags": 0}
    member = {key: value for key, value in member_of({}).items() if key not in {"user", "permissions"}}
    message = message_from_bot(str(number), str(server.channel_id))
    return message | {"guild_id": str(server.id), "author": author, "member": member, "content": text}


def intents() -> discord.Intents:
    """What tierbot asks for where it reads messages."""
    return discord.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=True)


async def handle(bot: commands.AutoShardedBot, texts: Sequence[str], numbers: Iterator[int]) -> Times:
    """Hand messages over as the gateway does, each text in each mode, and time each to the end of what it sets off."""
    parse = bot._connection.parsers["MESSAGE_CREATE"]  # noqa: SLF001  # what the gateway calls with a decoded event
    times: Times = {mode: [] for mode in MODES}
    for server in SERVERS[:2]:  # one mode after the other, so that neither works in caches that the other filled
        for text in texts:
            number = next(numbers)
            event: Any = json.loads(json.dumps(said(number, server, number % 500, text)))
            started = perf_counter_ns()
            parse(event)
            await asyncio.sleep(0)  # the task that discord.py made for on_message is the next to run
            times[mode_of(server)].append(perf_counter_ns() - started)
            if any(task.get_name() == "discord.py: on_message" for task in asyncio.all_tasks()):
                raise RuntimeError(f"this message was answered: {text}")
    return times


@asynccontextmanager
async def the_bot(subject: str) -> AsyncIterator[commands.AutoShardedBot]:
    """The bot, as it is made when it runs."""
    if subject == "bare":
        yield bare_bot(intents())
        return
    from bot.app import open_service, settings_or_fatal  # noqa: PLC0415  # the bare bot does without
    from bot.discord_app.client import TierBot  # noqa: PLC0415
    from bot.discord_app.run import prepare  # noqa: PLC0415
    from bot.logs import set_up_logging  # noqa: PLC0415

    settings = settings_or_fatal(None)
    set_up_logging(settings.log)
    async with open_service(settings) as (service, database):
        bot = TierBot(service, database, settings)
        prepare(service.snapshot)
        yield bot


async def measure_messages(subject: str) -> None:
    """Connect; then, for each line of texts on standard input, write a line of times."""
    use_addresses()
    async with the_bot(subject) as bot, bot:
        await bot.login(os.environ["DISCORD_TOKEN"])
        connecting = asyncio.create_task(bot.connect())
        await bot.wait_until_ready()
        numbers = itertools.count(discord.utils.time_snowflake(discord.utils.utcnow()))
        for line in sys.stdin:  # nothing is to run meanwhile
            print(json.dumps(await handle(bot, json.loads(line), numbers)), flush=True)
        await bot.close()
        await connecting


async def measure_lag(subject: str) -> None:
    """Run the bot as it is run, until SIGTERM; then leave when each timer was due, and by how much it was late."""
    samples: list[tuple[float, float]] = []
    loop = asyncio.get_running_loop()

    def tick(due: float) -> None:
        now = loop.time()
        while due <= now:  # whatever was due while nothing ran waited too
            samples.append((due, now - due))
            due += EVERY
        loop.call_at(due, tick, due)

    tick(loop.time())
    if subject == "bare":
        await run_bare(intents())
    else:
        from bot.app import settings_or_fatal  # noqa: PLC0415
        from bot.discord_app.run import run_bot  # noqa: PLC0415
        from bot.logs import set_up_logging  # noqa: PLC0415

        settings = settings_or_fatal(None)
        set_up_logging(settings.log)
        await run_bot(settings)
    RESULT.write_text(json.dumps(samples), encoding="utf-8")  # noqa: ASYNC240  # nothing else runs any more


def main() -> None:
    """Measure what is asked for."""
    subject, what = sys.argv[1:]
    asyncio.run({"messages": measure_messages, "lag": measure_lag}[what](subject))


if __name__ == "__main__":
    main()
