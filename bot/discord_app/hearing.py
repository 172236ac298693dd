"""Which messages the bot answers: those addressed to it, and clear questions in the channels that want them."""

import re
from dataclasses import dataclass

import discord

from bot.answers.answer import Answer
from bot.discord_app.desk import Desk
from bot.store.modes import ChannelMode

_ORDINARY = frozenset({discord.MessageType.default, discord.MessageType.reply})
_MARKUP = re.compile(r"<(?:@[!&]?|#|a?:\w{1,64}:|/[^<>:]{1,100}:)\d{1,20}>|<t:-?\d{1,20}(?::\w)?>")

NEVER_POINTED_AT = frozenset({"help"})
"""Intents whose answer somebody may need at once and whole, however often it was given."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An answer that a message wants: whether it spoke to the bot, and whether a pointer to the same answer will do."""

    answer: Answer
    addressed: bool
    pointable: bool


class Hearing:
    """Tells the messages that are for the bot from all others. Nothing here waits for anything."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.me = 0
        """The bot's own id, once it is logged in."""

    def concerns(self, message: discord.Message) -> bool:
        """Whether a message may want an answer. Short, for most messages don't."""
        author = message.author
        if author.bot or message.type not in _ORDINARY or message.webhook_id is not None:
            return False
        if message.guild is None:
            return isinstance(message.channel, discord.DMChannel)
        if self.addressed(message):
            return True
        if not message.content or self._mode(message) is not ChannelMode.QUESTIONS:
            return False
        may = self._desk.service.may_answer(text_of(message), _conversation(message))
        return may and self._invites(message)

    def addressed(self, message: discord.Message) -> bool:
        """Whether a message speaks to the bot: by a mention, in a reply, or directly."""
        if message.guild is None:
            return True
        me = self.me
        for user in message.mentions:
            if user.id == me:
                return True
        reference = message.reference
        if reference is None or message.type is not discord.MessageType.reply:
            return False
        replied_to = reference.resolved
        if isinstance(replied_to, discord.Message):
            return replied_to.author.id == me
        return reference.message_id is not None and self._desk.replies.of_reply(reference.message_id) is not None

    def wanted(self, message: discord.Message) -> Wanted | None:
        """The answer that a message wants, or None where the bot is to be silent."""
        addressed = self.addressed(message)
        if not (self._may_be_answered(message) if addressed else self._invites(message)):
            return None
        service = self._desk.service
        hear = service.ask if addressed else service.overhear
        asked = hear(text_of(message), _conversation(message))
        if asked is None or not (addressed or asked.answer.parts):
            return None
        return Wanted(asked.answer, addressed, pointable=str(asked.question.intent) not in NEVER_POINTED_AT)

    def _may_be_answered(self, message: discord.Message) -> bool:
        guild = message.guild
        if guild is None:
            return True
        if self._desk.wishes.muted.has(guild.id, message.author.id):
            return False
        return self._mode(message) is not ChannelMode.OFF

    def _invites(self, message: discord.Message) -> bool:
        """Whether a message that is not addressed to the bot may be answered where it is, if it is a question."""
        guild = message.guild
        if guild is None or self._mode(message) is not ChannelMode.QUESTIONS:
            return False
        wishes, person = self._desk.wishes, message.author.id
        return not (wishes.paused.has(guild.id) or wishes.opted_out.has(person) or wishes.muted.has(guild.id, person))

    def _mode(self, message: discord.Message) -> ChannelMode:
        channel = message.channel
        return self._desk.mode(channel.id, getattr(channel, "parent_id", None))


def _conversation(message: discord.Message) -> tuple[int, int]:
    """Who speaks where: what follow-ups go by."""
    return message.author.id, message.channel.id


def text_of(message: discord.Message) -> str:
    """What a message says, without mentions and the like; a forum post's first message begins with its title."""
    text = message.content
    if "<" in text:
        text = _MARKUP.sub(" ", text)
    channel = message.channel
    if isinstance(channel, discord.Thread) and channel.id == message.id:
        text = f"{channel.name}\n{text}"
    return text.strip()


def permissions_in(message: discord.Message) -> discord.Permissions:
    """What the bot may do where a message is. Where that can't be told, Discord will say it."""
    guild, channel = message.guild, message.channel
    if guild is None or isinstance(channel, discord.PartialMessageable | discord.DMChannel):
        return discord.Permissions.all()
    try:
        return channel.permissions_for(guild.me)
    except discord.ClientException:  # a thread whose channel is not known
        return discord.Permissions.all()


def may_speak(message: discord.Message, permissions: discord.Permissions) -> bool:
    """Whether the permissions let the bot answer a message."""
    in_thread = isinstance(message.channel, discord.Thread)
    speaks = permissions.send_messages_in_threads if in_thread else permissions.send_messages
    return permissions.view_channel and speaks
