"""`/channel`: in which channels of a server the bot answers, and what."""

from typing import Literal, TypeAlias

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.desk import Desk
from bot.discord_app.pages import say
from bot.store.modes import ChannelMode

Channel: TypeAlias = (
    discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.ForumChannel | discord.Thread
)
Mode: TypeAlias = Literal["off", "mentions", "questions"]

_MEANING = {
    ChannelMode.OFF: "I answer no messages there, and commands only privately.",
    ChannelMode.MENTIONS: "I answer those who mention me or reply to me.",
    ChannelMode.QUESTIONS: "I answer those who mention me or reply to me, and clear questions about the report.",
}
_NO_CONTENT = (
    "Nothing was changed: I can't read messages that don't mention me, for the message-content intent is off. Whoever "
    "runs this bot can switch it on (discord.message_content). Mentions, replies and commands work without it."
)


@app_commands.default_permissions(manage_channels=True)
@app_commands.allowed_installs(guilds=True, users=False)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
class ChannelCommands(commands.GroupCog, group_name="channel", group_description="In which channels I answer"):
    """Who may use these is up to the server's settings for integrations; by default those who manage channels."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @app_commands.command(name="set", description="Set whom I answer in a channel and the threads below it.")
    @app_commands.describe(
        mode="off: nobody; mentions: who addresses me; questions: clear questions about the report too",
        channel="The channel (this one if left out)",
    )
    async def set_mode(self, interaction: discord.Interaction, mode: Mode, channel: Channel | None = None) -> None:
        """Set the mode of a channel, if the bot can do there what the mode asks of it."""
        await self._set(interaction, ChannelMode(mode), channel)

    @app_commands.command(name="off", description="Answer no messages in a channel and the threads below it.")
    @app_commands.describe(channel="The channel (this one if left out)")
    async def off(self, interaction: discord.Interaction, channel: Channel | None = None) -> None:
        """Switch a channel off."""
        await self._set(interaction, ChannelMode.OFF, channel)

    @app_commands.command(name="list", description="List the channels where something is set.")
    async def list_modes(self, interaction: discord.Interaction) -> None:
        """List what is set, and what the operator's settings say where nothing is."""
        guild = interaction.guild
        assert guild is not None  # noqa: S101  # a command for servers
        modes = dict(self._desk.modes.of_guild(guild.id))
        by_default = [
            id_
            for id_ in self._desk.settings.discord.question_channels
            if id_ not in modes and guild.get_channel_or_thread(id_) is not None
        ]
        lines = [f"- <#{id_}>: **{mode}**" for id_, mode in sorted(modes.items())]
        lines += [f"- <#{id_}>: **{ChannelMode.QUESTIONS}** (by the operator's settings)" for id_ in by_default]
        lines.append(f"Everywhere else: **{ChannelMode.MENTIONS}**. {_MEANING[ChannelMode.MENTIONS]}")
        if self._desk.wishes.paused.has(guild.id):
            lines.append("All unasked answers are paused in this server (`/answers resume`).")
        if not self._desk.settings.discord.message_content:
            lines.append("The message-content intent is off, so clear questions are not answered unasked anywhere.")
        await say(interaction, *lines)

    async def _set(self, interaction: discord.Interaction, mode: ChannelMode, channel: Channel | None) -> None:
        guild = interaction.guild
        target = channel if channel is not None else interaction.channel
        assert guild is not None and target is not None  # noqa: PT018, S101  # a command for servers
        if mode is ChannelMode.QUESTIONS and not self._desk.settings.discord.message_content:
            await say(interaction, _NO_CONTENT)
            return
        missing = [] if mode is ChannelMode.OFF else _missing(guild, target.id)
        if missing:
            await say(
                interaction,
                f"Nothing was changed: in <#{target.id}> I lack {_named(missing)}. "
                "Give it to me there, and set the mode again.",
            )
            return
        await self._desk.modes.set(guild.id, target.id, mode)
        lines = [f"<#{target.id}> is set to **{mode}**. {_MEANING[mode]}"]
        if mode is not ChannelMode.OFF and not _permissions(guild, target.id).embed_links:
            lines.append("I lack Embed Links there, so my answers will be plain text.")
        if mode is ChannelMode.QUESTIONS and self._desk.wishes.paused.has(guild.id):
            lines.append("All unasked answers are paused in this server, though (`/answers resume`).")
        await say(interaction, *lines)


def _permissions(guild: discord.Guild, channel_id: int) -> discord.Permissions:
    channel = guild.get_channel_or_thread(channel_id)
    if channel is None:
        return discord.Permissions.none()
    try:
        return channel.permissions_for(guild.me)
    except discord.ClientException:  # a thread below a channel that the bot may not see
        return discord.Permissions.none()


def _missing(guild: discord.Guild, channel_id: int) -> list[str]:
    """What the bot lacks to read and answer in a channel."""
    found = _permissions(guild, channel_id)
    in_threads = isinstance(guild.get_channel_or_thread(channel_id), discord.Thread | discord.ForumChannel)
    wanted = {
        "View Channel": found.view_channel,
        "Read Message History": found.read_message_history,
        "Send Messages in Threads" if in_threads else "Send Messages": (
            found.send_messages_in_threads if in_threads else found.send_messages
        ),
    }
    return [name for name, given in wanted.items() if not given]


def _named(names: list[str]) -> str:
    """Permissions in a sentence."""
    plural = "permissions" if len(names) > 1 else "permission"
    return f"the {plural} {', '.join(f'**{name}**' for name in names)}"
