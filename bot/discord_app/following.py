"""Answering messages, and letting each reply follow its question: edited with it, removed with it."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Iterable
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

import discord
import structlog

from bot.discord_app.desk import Desk
from bot.discord_app.hearing import Hearing, Wanted, may_speak, permissions_in
from bot.discord_app.repeats import Repeats
from bot.discord_app.reply import Drawn, draw, text_only, view_for
from bot.store.errors import StoreError
from bot.store.replies import Reply

log = structlog.get_logger(__name__)

MOST_HEARD = 2_000
"""Messages known to have been looked at, so that none is answered twice."""
MOST_WAITING = 50
"""Messages of threads that Discord has not told of yet."""
STILL_NEW_SECONDS = 600
"""How long after it was written a message that got no answer may become a question by an edit."""

LONGEST_FINISH = 2.0
"""Seconds that a stop waits for replies under way."""

_WITHHELD = "Discord does not show me what you wrote there. Please mention me in your question."
_ORDINARY_REFUSALS = frozenset({10003, 10008, 50001, 50007, 50013, 50083, 90001, 160002})
"""Discord's codes for what may happen at any time: gone, closed, archived, blocked, or not allowed."""


class Following:
    """Every message that may want an answer comes through here, and every edit and deletion after it."""

    def __init__(self, client: discord.Client, desk: Desk, hearing: Hearing) -> None:
        self._client = client
        self._desk = desk
        self._hearing = hearing
        self._repeats = Repeats(desk.clock)
        self._heard: dict[int, int] = {}  # a digest of the content that was looked at last
        self._waiting: dict[int, discord.Message] = {}
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._under_way: set[asyncio.Task[object]] = set()

    async def finish(self) -> None:
        """Wait a little for replies under way, so that what was sent is written down too. Never raises."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=LONGEST_FINISH)

    async def hear(self, message: discord.Message) -> None:
        """Answer a new message, if it wants an answer. Never raises."""
        if message.id in self._heard or self._desk.replies.of_question(message.id) is not None:
            return
        wanted = self._wanted(message)
        if wanted is not None:  # in a Q&A channel, most messages end here
            async with self._busy_with(message.id), self._reporting():
                self._remember_heard(message)
                await self._answer(message, wanted)

    def wait_for_thread(self, message: discord.Message) -> None:
        """Keep a message of a thread that is not known yet: Discord may tell of the thread after the message."""
        self._waiting.setdefault(message.channel.id, message)
        if len(self._waiting) > MOST_WAITING:
            del self._waiting[next(iter(self._waiting))]

    async def thread_known(self, thread: discord.Thread) -> None:
        """Look again at the message that came before its thread. Never raises."""
        message = self._waiting.pop(thread.id, None)
        if message is not None:
            message.channel = thread
            if self._hearing.concerns(message):
                await self.hear(message)

    async def edited(self, message: discord.Message) -> None:
        """Let the reply follow an edited message. Never raises."""
        if message.edited_at is None:  # a link's preview was added, or the message pinned
            return
        known = self._desk.replies.of_question(message.id)
        if known is None and message.id not in self._locks:
            age = message.edited_at - message.created_at
            if age.total_seconds() > STILL_NEW_SECONDS or not self._hearing.concerns(message):
                return
        async with self._busy_with(message.id), self._reporting():
            if self._heard.get(message.id) == hash(message.content):
                return
            self._remember_heard(message)
            known = self._desk.replies.of_question(message.id)
            if known is not None and known.removed:
                return
            wanted = self._wanted(message)
            if known is not None:
                await self._answer_again(message, wanted, known)
            elif wanted is not None:
                await self._answer(message, wanted)

    async def deleted(self, message_ids: Iterable[int]) -> None:
        """Let go of deleted replies, and delete the replies of deleted messages. Never raises."""
        replies = self._desk.replies
        for id_ in message_ids:
            if id_ in self._locks or replies.of_question(id_) is not None:
                async with self._busy_with(id_), self._reporting():
                    known = replies.of_question(id_)
                    await self._store(replies.forget(id_))
                    if known is not None:
                        await self._delete(known)
            elif replies.of_reply(id_) is not None:
                await self.removed(id_)

    async def removed(self, reply_id: int) -> None:
        """Somebody removed a reply, or is about to: its question gets no other. Never raises."""
        known = self._desk.replies.of_reply(reply_id)
        if known is not None:
            self._repeats.forget(known.channel_id, reply_id)
            await self._store(self._desk.replies.unlink(known, removed=True))

    def _wanted(self, message: discord.Message) -> Wanted | None:
        try:
            return self._hearing.wanted(message)
        except Exception:  # one message must not end the listening
            log.exception("a message could not be read", reference=secrets.token_hex(4))
            return None

    async def _answer(self, message: discord.Message, wanted: Wanted) -> None:
        permissions = permissions_in(message)
        if not may_speak(message, permissions):
            return
        drawn = self._drawn_within_limits(message, wanted, permissions)
        if drawn is None:
            return
        sent = await _send(message, drawn, permissions)
        await self._keep(message, wanted, sent.id, drawn)
        await self._desk.count_unmatched(wanted.answer)

    async def _answer_again(self, message: discord.Message, wanted: Wanted | None, known: Reply) -> None:
        if wanted is None:
            await self._store(self._desk.replies.unlink(known, removed=False))
            await self._delete(known)
            return
        permissions = permissions_in(message)
        if known.reply_id is None and not may_speak(message, permissions):
            return
        drawn = self._drawn_within_limits(message, wanted, permissions, known)
        if drawn is None:
            return
        if known.reply_id is None:
            reply_id = (await _send(message, drawn, permissions)).id
        else:
            reply_id = known.reply_id
            try:
                await self._message(known, reply_id).edit(**drawn.to_edit())
            except discord.NotFound:  # removed while the bot was not there to see it
                await self.removed(reply_id)
                return
        await self._keep(message, wanted, reply_id, drawn)

    def _drawn_within_limits(
        self, message: discord.Message, wanted: Wanted, permissions: discord.Permissions, known: Reply | None = None
    ) -> Drawn | None:
        """The message to send, or None where nothing more may be said now."""
        guild, person, channel = message.guild, message.author.id, message.channel.id
        # What somebody may need at once does not wait for what others asked.
        in_guild = (channel, guild.id) if guild is not None and wanted.pointable else (None, None)
        wait = self._desk.limits.take(person, *in_guild)
        if wait > 0:
            first_of_it = wanted.addressed and known is None
            if first_of_it and self._desk.limits.may_notify(person, channel, private=guild is None):
                return text_only(self._desk.wait_sentence(wait), person)
            return None
        if guild is not None and not message.content and not self._desk.settings.discord.message_content:
            return text_only(_WITHHELD, person)
        asks_back = any(view_for(part, person) is not None for part in wanted.answer.parts)
        if guild is not None and wanted.pointable and wanted.answer.parts and not asks_back:
            first = self._repeats.first(channel, wanted.answer)
            if first is not None and (known is None or first != known.reply_id):
                return text_only(f"I answered that a moment ago: {_link(guild.id, channel, first)}", person)
        as_text, doubtable = not permissions.embed_links, self._desk.takes_complaints
        return draw(wanted.answer, person, self._desk.pages, removable=True, as_text=as_text, doubtable=doubtable)

    async def _keep(self, message: discord.Message, wanted: Wanted, reply_id: int, drawn: Drawn) -> None:
        guild, channel = message.guild, message.channel.id
        self._repeats.forget(channel, reply_id)
        if drawn.answers:
            self._repeats.remember(channel, wanted.answer, reply_id)
        reply = Reply(
            message.id,
            reply_id,
            channel,
            guild.id if guild is not None else None,
            message.author.id,
            unasked=not wanted.addressed,
            at=int(self._desk.clock()),
        )
        await self._store(self._desk.replies.keep(reply))

    async def _delete(self, known: Reply) -> None:
        if known.reply_id is not None:
            self._repeats.forget(known.channel_id, known.reply_id)
            await self._message(known, known.reply_id).delete()

    def _message(self, known: Reply, reply_id: int) -> discord.PartialMessage:
        channel = self._client.get_partial_messageable(known.channel_id, guild_id=known.guild_id)
        return channel.get_partial_message(reply_id)

    def _remember_heard(self, message: discord.Message) -> None:
        self._heard[message.id] = hash(message.content)
        if len(self._heard) > MOST_HEARD:
            del self._heard[next(iter(self._heard))]

    @asynccontextmanager
    async def _busy_with(self, message_id: int) -> AsyncIterator[None]:
        """One thing at a time for each message, so that an edit or a deletion waits for the reply under way."""
        lock = self._locks.get(message_id)
        if lock is None:
            lock = self._locks[message_id] = asyncio.Lock()
        task = asyncio.current_task()
        if task is not None:
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        async with lock:
            yield

    @asynccontextmanager
    async def _reporting(self) -> AsyncIterator[None]:
        """Log what fails; nobody asked for an account of it in the channel."""
        try:
            yield
        except discord.HTTPException as error:
            ordinary = error.code in _ORDINARY_REFUSALS or "message_reference" in error.text  # the question is gone
            say = log.info if ordinary else log.warning
            say("Discord refused a reply", status=error.status, code=error.code)
        except Exception:  # one message must not end the listening
            log.exception("a message could not be answered", reference=secrets.token_hex(4))

    async def _store(self, writing: Awaitable[None]) -> None:
        try:
            await writing
        except StoreError as error:
            log.warning("a reply could not be written down", error=str(error))


async def _send(message: discord.Message, drawn: Drawn, permissions: discord.Permissions) -> discord.Message:
    if permissions.read_message_history:
        return await message.reply(**drawn.to_send(), mention_author=False)
    return await message.channel.send(**drawn.to_send())  # Discord lets nobody reply who may not read back


def _link(guild_id: int, channel_id: int, message_id: int) -> str:
    return f"https://discord.com/channels/{guild_id}/{channel_id}/{message_id}"
