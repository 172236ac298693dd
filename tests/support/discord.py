"""Driving the bot through simcord, as people use it: `await alice.asks("Thailand")`.

Nothing but this module knows simcord, which is young and reaches into discord.py.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import discord
import simcord
import structlog
from simcord.backend import serializers
from simcord.enums import MessageType

from bot.config import DiscordSettings, Settings
from bot.discord_app.client import TierBot
from bot.service import Service
from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class Reply:
    """A message of the bot's, as it stands at the moment it is looked at."""

    message: simcord.ResponseMessage | discord.Message

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
        return bool(self.message.flags.ephemeral)

    @property
    def buttons(self) -> list[str]:
        """The buttons that pick something."""
        return [label for label in self.all_buttons if label != "Remove"]

    @property
    def all_buttons(self) -> list[str]:
        if isinstance(self.message, discord.Message):
            rows = [row for row in self.message.components if isinstance(row, discord.ActionRow)]
            return [button.label or "" for row in rows for button in row.children if isinstance(button, discord.Button)]
        return [item["label"] for row in self.message.components for item in row["components"] if "label" in item]

    @property
    def options(self) -> dict[str, str]:
        """What its menu offers: the values by their labels."""
        assert not isinstance(self.message, discord.Message)
        menus = [item for row in self.message.components for item in row["components"] if "options" in item]
        return {option["label"]: option["value"] for menu in menus for option in menu["options"]}

    @property
    def files(self) -> list[discord.Attachment]:
        return self.message.attachments


@dataclass(frozen=True, slots=True)
class Form:
    """A form that the bot opened."""

    result: simcord.InteractionResult

    @property
    def filled(self) -> dict[str, str]:
        """What stands in it already, by the names of its fields."""
        chosen = {f["custom_id"]: o["value"] for f in self._fields for o in f.get("options", ()) if o.get("default")}
        return {f["custom_id"]: f.get("value") or "" for f in self._fields if "options" not in f} | chosen

    @property
    def menus(self) -> set[str]:
        """The fields that are menus."""
        return {field["custom_id"] for field in self._fields if "options" in field}

    @property
    def _fields(self) -> list[dict[str, Any]]:
        modal = self.result.modal
        assert modal is not None, "the bot opened no form"
        return [label["component"] for label in modal["components"]]


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

    async def uses(self, command: str, **options: object) -> Reply:
        return _reply(await self.actor.slash(*self._where, command, **options))

    async def uses_for_all_pages(self, command: str) -> list[str]:
        """The text of every message that a command answers with."""
        result = await self.actor.slash(*self._where, command)
        return [page.content for page in (result.response, *result.followups)]

    def directly(self) -> "Person":
        """The same person, writing to the bot directly."""
        return self if self.channel is None else Person(self.actor.user)

    async def looks_up(self, message: discord.Message) -> Reply:
        return _reply(await self.actor.context_menu(*self._where, "Look up tiers", message))

    @property
    def id(self) -> int:
        id_: int = self.actor.id
        return id_

    @property
    def commands(self) -> tuple[str, ...]:
        """The commands that this person is offered."""
        offered: tuple[str, ...] = self.actor.available_commands(*self._where)
        return offered

    async def says(self, text: str, *, to: Reply | discord.Message | None = None) -> discord.Message:
        """Write a message, perhaps as a reply to another."""
        if self.channel is None:
            sent: discord.Message = await self.actor.send_dm(text)
        else:
            target = to.message if isinstance(to, Reply) else to
            sent = await self.actor.send(self.channel, text, **({} if target is None else {"reply_to": target}))
        return sent

    async def edits(self, message: discord.Message, text: str) -> None:
        await self.actor.edit(message, text)

    async def deletes(self, message: discord.Message | Reply) -> None:
        await self.actor.delete(message.message if isinstance(message, Reply) else message)

    async def presses(self, label: str, reply: Reply) -> Reply:
        return _last(await self.actor.click(reply.message, label=label))

    async def opens(self, command: str, **options: object) -> Form:
        """Use a command that opens a form."""
        return Form(await self.actor.slash(*self._where, command, **options))

    async def presses_for_form(self, label: str, reply: Reply) -> Form:
        return Form(await self.actor.click(reply.message, label=label))

    async def fills(self, form: Form, **values: str) -> Reply:
        """Send a form, with what stands in it where nothing else is given."""
        filled = {name: [value] if name in form.menus else value for name, value in (form.filled | values).items()}
        return _last(await self.actor.submit_modal(form.result, filled))

    async def chooses(self, label: str, reply: Reply) -> Reply:
        """Choose from the menu of a reply."""
        return _last(await self.actor.select(reply.message, [reply.options[label]]))

    async def is_offered(self, command: str, option: str, typed: str, **filled: object) -> list[str]:
        """The values offered while something is typed into an option of a command."""
        choices = await self.actor.autocomplete(*self._where, command, option, typed, **filled)
        return [choice["value"] for choice in choices]

    async def removes(self, reply: Reply) -> None:
        await self.actor.click(reply.message, label="Remove")


def _reply(result: simcord.InteractionResult) -> Reply:
    assert result.response is not None, "the bot gave no answer"
    return Reply(result.response)


def _last(result: simcord.InteractionResult) -> Reply:
    """What the bot said last: the message itself may stay as it is, with a word to the person after it."""
    return Reply(result.followups[-1]) if result.followups else _reply(result)


class Clock:
    """The time in the simulated Discord, for the bot too."""

    env: simcord.Env | None = None

    def __call__(self) -> float:
        return self.env.now().timestamp() if self.env is not None else 0.0


class Discord:
    """A simulated Discord with one server, the bot in it, and the people that a test brings."""

    def __init__(
        self, env: simcord.Env, service: Service, database: Database, log: Sequence[Mapping[str, Any]]
    ) -> None:
        self._env, self._service, self._database = env, service, database
        self.log = log
        self.database = database
        self._clock = Clock()
        self._clock.env = env
        self._guild = env.create_guild()
        self.channel = self._guild.create_text_channel("general")
        self.application: dict[str, Any] = {}
        """What Discord says of the bot's application from the next start on, besides what the simulator does."""

    @property
    def bot(self) -> TierBot:
        assert isinstance(self._env.bot, TierBot)
        return self._env.bot

    def member(self, name: str, **permissions: bool) -> Person:
        """Somebody in the server's channel, perhaps with permissions of their own."""
        roles = []
        if permissions:
            roles = [self._guild.create_role(f"of {name}", permissions=discord.Permissions(**permissions))]
        return Person(self._guild.add_member(self._env.create_user(name), roles=roles), self.channel)

    def other_bot(self, name: str) -> Person:
        return Person(self._guild.add_member(self._env.create_user(name, bot=True)), self.channel)

    async def webhook_says(self, text: str) -> None:
        await self._guild.create_webhook(self.channel).send(text)

    async def somebody_joins(self, person: Person) -> None:
        """A message of Discord's own, in somebody's name."""
        self._guild.create_system_message(self.channel, MessageType.NEW_MEMBER, author=person.actor)
        await self._env.settle()

    @property
    def mention(self) -> str:
        """What people write to speak to the bot."""
        assert self.bot.user is not None
        return f"<@{self.bot.user.id}>"

    def replies(self, channel: simcord.ChannelHandle | None = None) -> list[Reply]:
        """The bot's messages in a channel, oldest first."""
        assert self.bot.user is not None
        history = (channel or self.channel).history()
        return [Reply(message) for message in history if message.author.id == self.bot.user.id]

    def direct_replies(self, person: Person) -> list[Reply]:
        return self.replies(person.actor.dm_channel)

    async def advance(self, seconds: float) -> None:
        await self._env.advance_time(seconds)

    async def updates(self, message: discord.Message, event: str = "MESSAGE_UPDATE") -> None:
        """Tell of a message once more, as it stands: after a link's preview was added, or the connection resumed."""
        stored = self._env.backend.get_message(message.channel.id, message.id)
        payload = dict(serializers.message_payload(self._env.backend, stored))
        self._env.backend.emit(event, payload)
        await self._env.settle()

    async def deletes_in_bulk(self, *messages: discord.Message) -> None:
        self._env.backend.bulk_delete_messages(messages[0].channel.id, [message.id for message in messages])
        await self._env.settle()

    async def says_and_takes_back(self, author: Person, text: str) -> None:
        """A message that is deleted before the bot can have answered it."""
        message = self._env.backend.create_message(self.channel.id, author.id, text)
        self._env.backend.delete_message(self.channel.id, message.id)
        await self._env.settle()

    async def leaves_server(self) -> None:
        """The bot is taken out of the server."""
        self._env.backend.remove_guild(self._guild.id)
        await self._env.settle()

    async def loses_channel(self, channel: simcord.ChannelHandle) -> None:
        self._env.backend.delete_channel(channel.id)
        await self._env.settle()

    def new_forum_post(
        self, author: Person, title: str, *, forum: simcord.ChannelHandle | None = None, told_of: bool = True
    ) -> simcord.ChannelHandle:
        """An empty post in a forum, its own if none is given; Discord need not tell of it yet."""
        forum = forum or self._guild.create_forum_channel("forum")
        self._env.backend.create_thread(forum.id, title, author.id, broadcast=told_of)
        return forum.threads[-1]

    async def begins_post(self, author: Person, post: simcord.ChannelHandle, text: str) -> None:
        """Write the first message of a post, which has the post's own id."""
        backend = self._env.backend
        backend.commit_message(replace(backend.prepare_message(post.id, author.id, text), id=post.id))
        await self._env.settle()

    async def tells_of(self, post: simcord.ChannelHandle) -> None:
        channel = self._env.backend.get_channel(post.id)
        payload = {**serializers.channel_payload(self._env.backend, channel), "newly_created": True}
        self._env.backend.emit("THREAD_CREATE", payload)
        await self._env.settle()

    def parent_of(self, thread: simcord.ChannelHandle) -> simcord.ChannelHandle:
        parent = self._env.backend.get_channel(thread.id).parent_id
        return next(channel for channel in self._guild.channels.values() if channel.id == parent)

    @property
    def last_body(self) -> dict[str, Any]:
        """What the bot's last request held."""
        body: dict[str, Any] | None = self._env.http_requests[-1].json
        assert body is not None
        return body

    @property
    def guild_id(self) -> int:
        return self._guild.id

    def new_role(self, name: str) -> Any:  # noqa: ANN401  # simcord's role
        return self._guild.create_role(name)

    def member_with(self, name: str, role: Any) -> Person:  # noqa: ANN401  # simcord's role
        return Person(self._guild.add_member(self._env.create_user(name), roles=[role]), self.channel)

    def loses_role(self, person: Person, role: Any) -> None:  # noqa: ANN401  # simcord's role
        self._env.backend.get_guild(self._guild.id).members[person.id].role_ids.remove(role.id)

    @property
    def service(self) -> Service:
        return self._service

    def in_another_server(self, person: Person) -> Person:
        """The same person in another server of the bot's."""
        guild = self._env.create_guild("elsewhere")
        return Person(guild.add_member(person.actor.user), guild.create_text_channel("general"))

    def guild_of(self, person: Person) -> int:
        guild_id: int = person.actor.guild.id
        return guild_id

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

    async def restart(self, settings: DiscordSettings | Settings | None = None) -> None:
        """Start the bot anew, over the same store, perhaps with other settings."""
        bot = TierBot(self._service, self._database, _whole(settings), clock=self._clock)

        async def application_info() -> discord.AppInfo:
            about = {**dict(await bot.http.application_info()), **self.application}
            return discord.AppInfo(bot._connection, about)  # type: ignore[arg-type]

        bot.application_info = application_info  # type: ignore[method-assign]  # simcord's belongs to nobody
        await self._env.restart_bot(bot)

    def account_of(self, person: Person) -> dict[str, Any]:
        """A person as Discord tells of them."""
        return dict(serializers.user_payload(self._env.backend.users[person.id]))

    def refuse_next_message(self, method: str, status: int, code: int = 0, path: str = "/channels/*/messages*") -> None:
        self._env.inject_error(method, path, status=status, code=code, message="refused")

    def before_next_message(self, does: Callable[[], Awaitable[object]]) -> None:
        """Have something happen while the bot's next message is on its way to Discord; it is lost if that raises."""
        whole = self.bot.http.request

        async def request(route: Any, **more: Any) -> Any:  # noqa: ANN401  # as discord.py has it
            if not route.path.startswith("/channels/"):
                return await whole(route, **more)
            self.bot.http.request = whole  # type: ignore[method-assign]
            await does()
            return await whole(route, **more)

        self.bot.http.request = request  # type: ignore[method-assign]

    @property
    def requests(self) -> list[str]:
        """Everything the bot asked of Discord about messages, in order."""
        return [request.method for request in self._env.http_requests if "/messages" in request.path]

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
    service: Service, database: Database, settings: DiscordSettings | Settings | None = None
) -> AsyncIterator[Discord]:
    """A simulated Discord with the bot running over a service and its store; what the bot logs is in `log`."""
    clock = Clock()
    bot = TierBot(service, database, _whole(settings), clock=clock)
    with structlog.testing.capture_logs() as log:
        async with simcord.run(bot, shard_count=1) as env:
            clock.env = env
            yield Discord(env, service, database, log)


def _whole(settings: DiscordSettings | Settings | None) -> Settings:
    return settings if isinstance(settings, Settings) else Settings(discord=settings or DiscordSettings())
