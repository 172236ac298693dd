"""Driving the bot through simcord, as people use it: `await alice.asks("Thailand")`.

Nothing but this module knows simcord, which is young and reaches into discord.py.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import discord
import simcord
import structlog

from bot.config import DiscordSettings
from bot.discord_app.client import TierBot
from bot.service import Service
from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class Reply:
    """A message of the bot's, as it stands at the moment it is looked at."""

    message: simcord.ResponseMessage

    @property
    def embed(self) -> discord.Embed:
        (embed,) = self.message.embeds
        return embed

    @property
    def title(self) -> str:
        return self.embed.title or ""

    @property
    def text(self) -> str:
        """Everything there is to read."""
        texts: list[str | None] = [self.message.content]
        for embed in self.message.embeds:
            texts += [embed.title, embed.description, *(field.value for field in embed.fields), embed.footer.text]
        return "\n".join(text for text in texts if text)

    @property
    def only_for_asker(self) -> bool:
        return self.message.ephemeral

    @property
    def buttons(self) -> list[str]:
        return [button["label"] for row in self.message.components for button in row["components"]]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a channel, or in direct messages with the bot."""

    actor: Any
    channel: simcord.ChannelHandle | None = None

    def in_(self, channel: simcord.ChannelHandle) -> "Person":
        return Person(self.actor, channel)

    @property
    def _where(self) -> tuple[simcord.ChannelHandle, ...]:
        return () if self.channel is None else (self.channel,)

    async def asks(self, country: str, **options: str | int | bool) -> Reply:
        return _reply(await self.actor.slash(*self._where, "tier", country=country, **options))

    async def types(self, text: str, **filled: str | int | bool) -> Sequence[tuple[str, str]]:
        """The name and value of each country offered while typing."""
        choices = await self.actor.autocomplete(*self._where, "tier", "country", text, **filled)
        return [(choice["name"], choice["value"]) for choice in choices]

    async def says(self, text: str) -> None:
        await self.actor.send(*self._where, text)

    async def presses(self, label: str, reply: Reply) -> Reply:
        return _reply(await self.actor.click(reply.message, label=label))


def _reply(result: simcord.InteractionResult) -> Reply:
    assert result.response is not None, "the bot gave no answer"
    return Reply(result.response)


class Discord:
    """A simulated Discord with one server, the bot in it, and the people that a test brings."""

    def __init__(
        self, env: simcord.Env, service: Service, database: Database, log: Sequence[Mapping[str, Any]]
    ) -> None:
        self._env, self._service, self._database = env, service, database
        self.log = log
        self._guild = env.create_guild()
        self.channel = self._guild.create_text_channel("general")

    @property
    def bot(self) -> TierBot:
        assert isinstance(self._env.bot, TierBot)
        return self._env.bot

    def member(self, name: str) -> Person:
        """Somebody in the server's channel."""
        return Person(self._guild.add_member(self._env.create_user(name)), self.channel)

    def stranger(self, name: str) -> Person:
        """Somebody who shares no server with the bot, and writes to it directly."""
        return Person(self._env.create_user(name))

    def new_channel(self, name: str, *, bot_may_not: Sequence[str] = ()) -> simcord.ChannelHandle:
        me = self._guild.me
        assert me is not None
        denied = discord.PermissionOverwrite(**dict.fromkeys(bot_may_not, False))
        return self._guild.create_text_channel(name, overwrites={me: denied} if bot_may_not else None)

    def new_thread(self, channel: simcord.ChannelHandle) -> simcord.ChannelHandle:
        self._env.backend.create_thread(channel.id, "a thread", self._guild.owner.id)
        return channel.threads[-1]

    async def restart(self, settings: DiscordSettings | None = None) -> None:
        """Start the bot anew, over the same store, perhaps with other settings."""
        await self._env.restart_bot(TierBot(self._service, self._database, settings or DiscordSettings()))

    def refuse_next_answer(self, status: int, code: int = 0) -> None:
        self._env.inject_error("POST", "/interactions/*/callback", status=status, code=code, message="refused")

    @property
    def failures(self) -> list[BaseException]:
        """What failed in the bot so far. A test that does not look at a failure fails at its end."""
        return self._env.errors

    @property
    def errors_logged(self) -> list[Mapping[str, Any]]:
        return [entry for entry in self.log if entry["log_level"] not in {"debug", "info"}]

    @property
    def registrations(self) -> int:
        """How often the bot registered its commands."""
        return sum(request.method == "PUT" and "commands" in request.path for request in self._env.http_requests)

    @property
    def last_sent(self) -> dict[str, Any]:
        """The message that the bot's last request held, as Discord gets it."""
        body = self._env.http_requests[-1].json
        assert body is not None
        data: dict[str, Any] = body["data"]
        return data


@asynccontextmanager
async def discord_with_bot(
    service: Service, database: Database, settings: DiscordSettings | None = None
) -> AsyncIterator[Discord]:
    """A simulated Discord with the bot running over a service and its store; what the bot logs is in `log`."""
    bot = TierBot(service, database, settings or DiscordSettings())
    with structlog.testing.capture_logs() as log:
        async with simcord.run(bot, shard_count=1) as env:
            yield Discord(env, service, database, log)
