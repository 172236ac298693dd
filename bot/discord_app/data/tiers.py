"""`/data set-tier`, `clear-tier`, `country edit`, `report add` and `report edit`."""

from typing import Any, Literal

from discord import app_commands
from discord.ext import commands

from bot.discord_app.data.acting import Interaction
from bot.discord_app.data.proposing import propose
from bot.discord_app.data.reading import TIERS, country_from, offer_countries
from bot.discord_app.desk import Desk
from bot.editing.change import Change, RefusedError
from bot.editing.making import (
    LONGEST_REASON,
    LONGEST_SOURCE,
    Why,
    add_report,
    clear_tier,
    edit_country,
    edit_report,
    set_tier,
)
from bot.places.resolve import LONGEST_NAME
from bot.report.records import Confidence, Region, ReportYear
from bot.report.tier import Tier

Name = app_commands.Range[str, 1, LONGEST_NAME]
Year = app_commands.Range[int, 2001, 2100]
Reason = app_commands.Range[str, 1, LONGEST_REASON]
SourceText = app_commands.Range[str, 1, LONGEST_SOURCE]
Total = app_commands.Range[int, 0, 300]

_REGION_CHOICES = [app_commands.Choice(name=region.full_name, value=str(region)) for region in Region]


async def check_and_propose(desk: Desk, interaction: Interaction, change: Change) -> None:
    """See whether a change can be made now, and show it.

    Raises:
        RefusedError, StaleError, StoreError: see `Editor.checked`.
    """
    if not interaction.response.is_done():
        await interaction.response.defer(ephemeral=True, thinking=True)
    await propose(desk, interaction, await desk.editor.checked(change))


class TierLeaves(commands.Cog):
    """What concerns ratings, and countries and reports as a whole."""

    desk: Desk

    country = app_commands.Group(name="country", description="A country's name, region and narrative")
    report = app_commands.Group(name="report", description="A yearly report as a whole")

    @app_commands.command(name="set-tier", description="Set the tier of a country in a report year.")
    @app_commands.describe(
        country="The country or territory",
        year="The report year",
        tier="The tier that the report gives it",
        reason="Why you set it, for the log",
        source="Where the report says so: an address, or the id of a known source",
        confidence="How sure it is (high for an official address, else medium, if left out)",
    )
    @app_commands.choices(tier=TIERS)
    async def set_tier(  # noqa: PLR0913, PLR0917  # its options
        self,
        interaction: Interaction,
        country: Name,
        year: Year,
        tier: app_commands.Choice[str],
        reason: Reason,
        source: SourceText,
        confidence: Literal["high", "medium", "low"] | None = None,
    ) -> None:
        """Show what the new tier would change."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        records, code = await self.desk.editor.records(), country_from(self.desk, country)
        sure = Confidence(confidence) if confidence is not None else None
        change = set_tier(records, code, year, Tier(tier.value), Why(reason, source), sure)
        await check_and_propose(self.desk, interaction, change)

    @app_commands.command(name="clear-tier", description="Take the tier of a country in a report year out.")
    @app_commands.describe(country="The country", year="The report year", reason="Why", source="Where that is said")
    async def clear_tier(
        self, interaction: Interaction, country: Name, year: Year, reason: Reason, source: SourceText
    ) -> None:
        """Show what would be taken out."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        records, code = await self.desk.editor.records(), country_from(self.desk, country)
        await check_and_propose(self.desk, interaction, clear_tier(records, code, year, Why(reason, source)))

    @country.command(name="edit", description="Change the report's name of a country, its region or narrative link.")
    @app_commands.describe(
        country="The country",
        reason="Why",
        source="Where that is said",
        name="The name as the report writes it",
        region="The report's region",
        narrative="The address of the report's chapter on it (- takes it away); needs the year",
        year="The report year of the narrative",
    )
    @app_commands.choices(region=_REGION_CHOICES)
    async def country_edit(  # noqa: PLR0913, PLR0917  # its options
        self,
        interaction: Interaction,
        country: Name,
        reason: Reason,
        source: SourceText,
        name: Name | None = None,
        region: app_commands.Choice[str] | None = None,
        narrative: SourceText | None = None,
        year: Year | None = None,
    ) -> None:
        """Show what would change."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        records, code = await self.desk.editor.records(), country_from(self.desk, country)
        if (narrative is None) != (year is None):
            raise RefusedError("A narrative link belongs to a report year: give both, or neither.")
        link = (year, narrative.strip().removeprefix("-")) if narrative is not None and year is not None else None
        new = Region(region.value) if region is not None else None
        change = edit_country(records, code, Why(reason, source), name, new, link)
        await check_and_propose(self.desk, interaction, change)

    @report.command(name="add", description="Add a report year. It is the newest once nearly all its tiers are in.")
    @app_commands.describe(
        year="The year printed on the report", released="The day it came out, such as 2026-09-29", source="Where from",
        countries="How many countries it rates", tier_1="On Tier 1", tier_2="On Tier 2", watch_list="On the Watch List",
        tier_3="On Tier 3", special_case="Special Cases",
    )  # fmt: skip
    async def report_add(  # noqa: PLR0913, PLR0917  # its options
        self,
        interaction: Interaction,
        year: Year,
        released: app_commands.Range[str, 7, 10],
        source: SourceText,
        countries: Total | None = None,
        tier_1: Total | None = None,
        tier_2: Total | None = None,
        watch_list: Total | None = None,
        tier_3: Total | None = None,
        special_case: Total | None = None,
    ) -> None:
        """Show the new report."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        totals = (countries, tier_1, tier_2, watch_list, tier_3, special_case)
        totals_source = source if any(total is not None for total in totals) else ""
        report = ReportYear(year, released.strip(), source, *totals, totals_source=totals_source)
        change = add_report(await self.desk.editor.records(), report, Why(f"the {year} report", source))
        await check_and_propose(self.desk, interaction, change)

    @report.command(name="edit", description="Change what is known of a report as a whole.")
    @app_commands.describe(
        year="The report year", reason="Why", source="Where that is said", released="The day it came out",
        countries="How many countries it rates", tier_1="On Tier 1", tier_2="On Tier 2", watch_list="On the Watch List",
        tier_3="On Tier 3", special_case="Special Cases", url="The report's address",
    )  # fmt: skip
    async def report_edit(  # noqa: PLR0913, PLR0917  # its options
        self,
        interaction: Interaction,
        year: Year,
        reason: Reason,
        source: SourceText,
        released: app_commands.Range[str, 7, 10] | None = None,
        countries: Total | None = None,
        tier_1: Total | None = None,
        tier_2: Total | None = None,
        watch_list: Total | None = None,
        tier_3: Total | None = None,
        special_case: Total | None = None,
        url: SourceText | None = None,
    ) -> None:
        """Show what would change."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        totals: dict[str, Any] = {
            "countries": countries, "tier_1": tier_1, "tier_2": tier_2, "tier_2wl": watch_list, "tier_3": tier_3,
            "special_case": special_case,
        }  # fmt: skip
        changes = {name: total for name, total in totals.items() if total is not None}
        if changes:
            changes["totals_source"] = source
        if released is not None:
            changes |= {"released": released.strip(), "released_source": source}
        if url is not None:
            changes["url"] = url.strip()
        change = edit_report(await self.desk.editor.records(), year, changes, Why(reason, source))
        await check_and_propose(self.desk, interaction, change)

    @set_tier.autocomplete("country")
    @clear_tier.autocomplete("country")
    @country_edit.autocomplete("country")
    async def complete_tier_country(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Countries for what is typed so far."""
        return offer_countries(self.desk, typed)
