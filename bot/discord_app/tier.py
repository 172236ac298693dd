"""The command `/tier`."""

from collections.abc import Collection

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.discord_app.reply import reply
from bot.places.resolve import LONGEST_NAME
from bot.service import Service

log = structlog.get_logger(__name__)

MOST_CHOICES = 25
LONGEST_CHOICE = 100


class TierCommands(commands.Cog):
    """Which tier a country has."""

    def __init__(self, service: Service, question_channels: Collection[int]) -> None:
        self._service = service
        self._question_channels = frozenset(question_channels)

    @app_commands.command(description="Which tier a country has in the Trafficking in Persons Report, and why.")
    @app_commands.describe(
        country="The country or territory, by any of its names",
        year="The report year, from 2001 on (the newest if left out)",
        public="Show the answer to everybody in this channel",
    )
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def tier(
        self,
        interaction: discord.Interaction,
        country: app_commands.Range[str, 1, LONGEST_NAME],
        year: app_commands.Range[int, 1900, 2100] | None = None,
        public: bool = False,  # noqa: FBT001, FBT002  # an option of the command
    ) -> None:
        """Answer with the tier, or ask which country is meant."""
        answer = self._service.tier(country, year)
        await reply(interaction, answer, ephemeral=not public and not self._in_question_channel(interaction))

    @tier.autocomplete("country")
    async def complete_country(self, interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Countries for what is typed so far, each with its tier. An error would leave the person with nothing."""
        try:
            year = interaction.namespace.year
            options = self._service.complete(typed, year if isinstance(year, int) else None, MOST_CHOICES)
        except Exception:
            log.exception("autocomplete failed")
            return []
        return [
            app_commands.Choice(
                name=f"{option.place.title} — {option.tier.word if option.tier else 'not rated'}"[:LONGEST_CHOICE],
                value=option.place.code,
            )
            for option in options
        ]

    def _in_question_channel(self, interaction: discord.Interaction) -> bool:
        channel = interaction.channel
        parent = getattr(channel, "parent_id", None)  # a thread or forum post counts with its channel
        return not self._question_channels.isdisjoint({interaction.channel_id, parent})
