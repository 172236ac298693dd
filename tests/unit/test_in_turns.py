"""The gateway takes turns with everything else."""

import asyncio
from typing import Any

import aiohttp
import discord.shard
import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot.discord_app.in_turns import AT_ONCE, GatewayInTurns, read_in_turns
from tests.support.loopback import LoopbackDiscord

FLOOD = 100_000
"""Far more events than are read in one turn."""


class FullSocket:
    """A websocket on which the next event has always arrived."""

    async def receive(self, timeout: float) -> aiohttp.WSMessage:  # noqa: ASYNC109  # as aiohttp's own
        assert timeout > 0
        return aiohttp.WSMessage(aiohttp.WSMsgType.TEXT, '{"op": 11, "d": null, "s": null, "t": null}', None)


@pytest.fixture
async def gateway() -> GatewayInTurns:
    socket: Any = FullSocket()
    made = GatewayInTurns(socket, loop=asyncio.get_running_loop())
    made.shard_id, made._max_heartbeat_timeout = 0, 60.0  # as discord.py does when it connects
    return made


async def test_something_else_has_a_turn_however_many_events_are_waiting(gateway: GatewayInTurns) -> None:
    other = asyncio.Event()
    asyncio.get_running_loop().call_soon(other.set)

    read = 0
    while not other.is_set() and read < FLOOD:
        await gateway.poll_event()
        read += 1

    assert read < FLOOD


async def test_what_is_read_in_no_time_is_read_in_one_turn(
    gateway: GatewayInTurns, monkeypatch: pytest.MonkeyPatch
) -> None:
    soon = gateway._reads_since + AT_ONCE / 2
    monkeypatch.setattr("bot.discord_app.in_turns.perf_counter", lambda: soon)
    other = asyncio.Event()
    asyncio.get_running_loop().call_soon(other.set)

    for _ in range(100):
        await gateway.poll_event()

    assert not other.is_set()


async def test_every_shard_reads_in_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discord.shard, "DiscordWebSocket", discord.shard.DiscordWebSocket)
    read_in_turns()

    async with LoopbackDiscord("a token") as server:
        monkeypatch.setattr(Route, "BASE", server.api_base)
        monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", URL(server.gateway_url))
        async with discord.AutoShardedClient(intents=discord.Intents(guilds=True)) as client:
            await client.login("a token")
            connecting = asyncio.create_task(client.connect())
            await client.wait_until_ready()

            shards = [shard._parent.ws for shard in client.shards.values()]

            await client.close()
            await connecting

    assert [type(shard) for shard in shards] == [GatewayInTurns]
