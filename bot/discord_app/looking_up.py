"""`/ask`, and the entry "Look up tiers" in the menu of a message."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.answers.answer import Answer
from bot.discord_app.desk import Desk
from bot.discord_app.hearing import text_of
from bot.discord_app.pages import say
from bot.discord_app.reply import reply

LONGEST_QUESTION = 1000

_NO_COUNTRY = "I find no country in this message."
_NOT_UNDERSTOOD = frozenset({"none", "unknown", "help"})


class AskCommands(commands.Cog):
    """Questions in one's own words."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @app_commands.command(description="Ask about the Trafficking in Persons Report in your own words.")
    @app_commands.describe(
        text="Your question, such as: is Thailand still on the watch list?",
        public="Show the answer to everybody in this channel",
    )
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def ask(
        self,
        interaction: discord.Interaction,
        text: app_commands.Range[str, 1, LONGEST_QUESTION],
        public: bool = False,  # noqa: FBT001, FBT002  # an option of the command
    ) -> None:
        """Answer a question."""
        asked = self._desk.service.ask(text, (interaction.user.id, interaction.channel_id))
        await reply(interaction, self._desk, asked.answer, public=public)


def lookup_menu(desk: Desk) -> app_commands.ContextMenu:
    """The menu entry that looks up the countries of a message, and answers the person who chose it alone."""

    async def look_up(interaction: discord.Interaction, message: discord.Message) -> None:
        answer = _about(desk, text_of(message))
        if answer.parts:
            await reply(interaction, desk, answer, public=False, private=True)
        else:
            await say(interaction, _NO_COUNTRY)

    return app_commands.ContextMenu(
        name="Look up tiers",
        callback=look_up,
        allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
    )


def _about(desk: Desk, text: str) -> Answer:
    """The answer to a message, or the tiers of the countries that it names where it asks nothing."""
    asked = desk.service.ask(text)
    if str(asked.question.intent) not in _NOT_UNDERSTOOD and asked.answer.parts:
        return asked.answer
    parts = {}
    for mention in desk.service.spot(text):
        certain = len(mention.codes) == 1
        found = desk.service.tier_of(mention.codes[0]) if certain else desk.service.tier(mention.text)
        parts[mention.codes] = found.parts
    return Answer(tuple(part for some in parts.values() for part in some)) if parts else Answer()
