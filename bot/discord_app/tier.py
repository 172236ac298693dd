"""The command `/tier`."""

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.discord_app.desk import Desk
from bot.discord_app.reply import reply
from bot.places.resolve import LONGEST_NAME

log = structlog.get_logger(__name__)

MOST_CHOICES = 25
LONGEST_CHOICE = 100


class TierCommands(commands.Cog):
    """Which tier a country has."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

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
        await reply(interaction, self._desk, self._desk.service.tier(country, year), public=public)

    @tier.autocomplete("country")
    async def complete_country(self, interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Countries for what is typed so far, each with its tier. An error would leave the person with nothing."""
        try:
            year = interaction.namespace.year
            options = self._desk.service.complete(typed, year if isinstance(year, int) else None, MOST_CHOICES)
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
