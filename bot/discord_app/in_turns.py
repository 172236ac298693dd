"""Reading Discord's gateway in turns with everything else, however much of it is waiting."""

import asyncio
from time import perf_counter
from typing import Any, override

import discord.shard
from discord.gateway import DiscordWebSocket

AT_ONCE = 0.002
"""Seconds that reading events, or getting ready for questions, may take before everything else has a turn."""


class GatewayInTurns(DiscordWebSocket):
    """The gateway of a shard, which lets everything else have a turn after reading for a while.

    In discord.py nothing else runs before all that has arrived is read, and then all that it sets off runs at once: in
    a flood that is hundreds of messages. What is not read meanwhile waits in the socket, and Discord waits with it.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  # as discord.py's own
        """Make it as discord.py does."""
        super().__init__(*args, **kwargs)
        self._reads_since = perf_counter()

    @override
    async def poll_event(self) -> None:
        await super().poll_event()
        if perf_counter() - self._reads_since >= AT_ONCE:
            await asyncio.sleep(0)
            self._reads_since = perf_counter()


def read_in_turns() -> None:
    """Have every shard that is made from now on read in turns; discord.py has no option for it."""
    setattr(discord.shard, DiscordWebSocket.__name__, GatewayInTurns)
