"""`/about` and `/help`."""

import discord
from discord import app_commands
from discord.ext import commands

from bot import __version__
from bot.answers.wording import FOLLOW_UP
from bot.discord_app.desk import Desk
from bot.discord_app.pages import say

_SOURCE = "https://www.state.gov/trafficking-in-persons-report/"

_COMMANDS = (
    ("/tier", "the tier of a country, now or in a report year"),
    ("/ask", "a question in your own words"),
    ("Look up tiers", "in the menu of a message (under Apps): the countries it names"),
    ("/privacy", "what is stored about you, and whether I may answer you unasked"),
    ("/about", "what I am and how I run"),
)
_FOR_MODERATORS = (
    ("/channel", "in which channels I answer (Manage Channels)"),
    ("/answers", "pause unasked answers, see the last ones, mute a person for me (Manage Messages)"),
)


class AboutCommands(commands.Cog):
    """What the bot is, and what it can be asked."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @app_commands.command(description="What this bot is, its data and how it runs.")
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def about(self, interaction: discord.Interaction) -> None:
        """Say which version runs, on which data, and what it may read."""
        report = self._desk.service.snapshot.report
        reads = self._desk.settings.discord.message_content
        await say(
            interaction,
            "I answer questions about the U.S. State Department's Trafficking in Persons Report. "
            "I am not affiliated with it.",
            f"- Version {__version__}, data {report.version}, revision {report.revision}; "
            f"the newest report here is that of {report.newest_year}.",
            "- Message content: on. In Q&A channels I read messages and answer clear questions."
            if reads
            else "- Message content: off. I read only what is addressed to me.",
            f"- Source: the report itself, <{_SOURCE}>; each answer names its own.",
            "- The data is kept right by editors, in my home server."
            if self._desk.settings.home_server is not None
            else "- No home server is set, so nobody can change the data from Discord.",
            "- Privacy: I store no message text. `/privacy show` lists what is stored about you.",
        )

    @app_commands.command(description="What can be asked, and the commands.")
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def help(self, interaction: discord.Interaction) -> None:
        """List what can be asked."""
        lines = [FOLLOW_UP, "Mention me, reply to me or write to me directly, or use a command:"]
        lines += [f"- **{name}**: {what}" for name, what in _COMMANDS]
        if interaction.guild_id is not None:
            lines.append("For those who look after this server:")
            lines += [f"- **{name}**: {what}" for name, what in _FOR_MODERATORS]
        if interaction.guild_id is not None and interaction.guild_id == self._desk.settings.home_server:
            lines.append("- **/data**: the data that every server sees (editors only)")
        await say(interaction, *lines)
