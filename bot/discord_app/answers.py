"""`/answers`: what moderators can do about the answers in their server."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.desk import Desk
from bot.discord_app.pages import say
from bot.store.replies import Reply

MOST_RECENT = 20


@app_commands.default_permissions(manage_messages=True)
@app_commands.allowed_installs(guilds=True, users=False)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
class AnswersCommands(commands.GroupCog, group_name="answers", group_description="My answers in this server"):
    """Who may use these is up to the server's settings for integrations; by default those who manage messages."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @app_commands.command(description="Pause all answers to messages that are not addressed to me.")
    async def pause(self, interaction: discord.Interaction) -> None:
        """Pause unasked answers in the whole server."""
        new = await self._desk.wishes.paused.add(_guild_id(interaction))
        again = "" if new else " already"
        await say(interaction, f"Unasked answers are{again} paused in this server. `/answers resume` ends that.")

    @app_commands.command(description="Let me answer clear questions in Q&A channels again.")
    async def resume(self, interaction: discord.Interaction) -> None:
        """End the pause."""
        was_paused = await self._desk.wishes.paused.remove(_guild_id(interaction))
        await say(
            interaction,
            "I answer clear questions in Q&A channels again." if was_paused else "Unasked answers were not paused.",
        )

    @app_commands.command(description="List my last answers in this server's channels.")
    async def recent(self, interaction: discord.Interaction) -> None:
        """List the last answers to messages: ids and links, no text."""
        replies = self._desk.replies.of_guild(_guild_id(interaction), MOST_RECENT)
        if not replies:
            await say(interaction, "I answered no messages here in the last 24 hours.")
            return
        await say(interaction, "My last answers to messages here, newest first:", *map(_line, replies))

    @app_commands.command(description="Stop answering a person in this server.")
    @app_commands.describe(member="Whom I should not answer here")
    async def mute(self, interaction: discord.Interaction, member: discord.Member | discord.User) -> None:
        """Mute a person for the bot."""
        new = await self._desk.wishes.muted.add(_guild_id(interaction), member.id)
        again = "" if new else " already"
        await say(interaction, f"<@{member.id}> is{again} muted for me in this server: I answer nothing they ask here.")

    @app_commands.command(description="Answer a person in this server again.")
    @app_commands.describe(member="Whom I should answer here again")
    async def unmute(self, interaction: discord.Interaction, member: discord.Member | discord.User) -> None:
        """End a mute."""
        was_muted = await self._desk.wishes.muted.remove(_guild_id(interaction), member.id)
        state = "no longer muted for me" if was_muted else "not muted for me"
        await say(interaction, f"<@{member.id}> is {state} in this server.")


def _guild_id(interaction: discord.Interaction) -> int:
    assert interaction.guild_id is not None  # noqa: S101  # a command for servers
    return interaction.guild_id


def _line(reply: Reply) -> str:
    base = f"https://discord.com/channels/{reply.guild_id}/{reply.channel_id}"
    kind = "unasked" if reply.unasked else "asked"
    gone = "removed" if reply.removed else "taken back"
    answer = f"[answer {reply.reply_id}](<{base}/{reply.reply_id}>)" if reply.reply_id is not None else gone
    return f"- <t:{reply.at}:R>, {kind}: {answer} to [message {reply.question_id}](<{base}/{reply.question_id}>)"
