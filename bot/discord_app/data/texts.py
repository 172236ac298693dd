"""`/data finding …` and `/data glossary edit`: texts, in forms that hold what is there now."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.dataset.check import LONGEST_FINDING
from bot.discord_app.data.acting import Form, Interaction
from bot.discord_app.data.reading import KINDS, country_from, offer_countries, offer_findings, offer_terms, year_from
from bot.discord_app.data.tiers import Name, Reason, check_and_propose
from bot.discord_app.desk import Desk
from bot.editing.change import RefusedError
from bot.editing.making import (
    LONGEST_SOURCE,
    Statement,
    add_finding,
    edit_finding,
    edit_term,
    finding_with,
    remove_finding,
)
from bot.report.records import Finding, FindingKind

_LONGEST_ID = 100
PickedId = app_commands.Range[str, 1, _LONGEST_ID]


class TextLeaves(commands.Cog):
    """What concerns findings and the glossary."""

    desk: Desk

    finding = app_commands.Group(name="finding", description="What a report found about a country")
    glossary = app_commands.Group(name="glossary", description="The report's terms")

    @finding.command(name="add", description="Add a finding of a report about a country, in our own words.")
    @app_commands.describe(country="The country", tells_why="Whether it says why the country has that year's tier")
    async def finding_add(
        self,
        interaction: Interaction,
        country: Name,
        tells_why: bool = False,  # noqa: FBT001, FBT002  # an option of the command
    ) -> None:
        """Open an empty form."""
        code = country_from(self.desk, country)
        name = self.desk.service.snapshot.report.countries[code].name
        newest = self.desk.service.snapshot.report.newest_year
        empty = Finding("", code, newest, FindingKind.SHORTCOMING, "", "", reason=tells_why)

        async def add(sent: Interaction, filled: dict[str, str]) -> None:
            await sent.response.defer(ephemeral=True, thinking=True)
            change = add_finding(await self.desk.editor.records(), code, _said(filled, tells_why=tells_why))
            await check_and_propose(self.desk, sent, change)

        await interaction.response.send_modal(_fields(Form(f"New finding: {name}", add), empty))

    @finding.command(name="edit", description="Correct a finding.")
    @app_commands.describe(country="The country", finding="The finding, by some of its words")
    async def finding_edit(self, interaction: Interaction, country: Name, finding: PickedId) -> None:
        """Open a form with the finding as it is."""
        seen = await self.desk.editor.records()
        known = finding_with(seen, finding)
        if known.iso3 != country_from(self.desk, country):
            raise RefusedError("That finding is of another country.")

        async def edit(sent: Interaction, filled: dict[str, str]) -> None:
            await sent.response.defer(ephemeral=True, thinking=True)
            change = edit_finding(seen, known.id, _said(filled, tells_why=known.reason))
            await check_and_propose(self.desk, sent, change)

        await interaction.response.send_modal(_fields(Form(f"Finding {known.id}", edit), known))

    @finding.command(name="remove", description="Take a finding out.")
    @app_commands.describe(country="The country", finding="The finding, by some of its words", reason="Why")
    async def finding_remove(self, interaction: Interaction, country: Name, finding: PickedId, reason: Reason) -> None:
        """Show what would be taken out."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        records = await self.desk.editor.records()
        if finding_with(records, finding).iso3 != country_from(self.desk, country):
            raise RefusedError("That finding is of another country.")
        await check_and_propose(self.desk, interaction, remove_finding(records, finding, reason=reason))

    @glossary.command(name="edit", description="Correct an entry of the glossary.")
    @app_commands.describe(term="The term")
    async def glossary_edit(self, interaction: Interaction, term: PickedId) -> None:
        """Open a form with the entry as it is."""
        seen = await self.desk.editor.records()
        known = next((entry for entry in seen.terms if entry.id == term), None)
        if known is None:
            raise RefusedError(f"The glossary has no entry “{term}”: pick one of those that are offered.")

        async def edit(sent: Interaction, filled: dict[str, str]) -> None:
            await sent.response.defer(ephemeral=True, thinking=True)
            also = filled["also"].splitlines()
            change = edit_term(
                seen, known.id, term=filled["term"], also=also, text=filled["text"], source=filled["source"]
            )
            await check_and_propose(self.desk, sent, change)

        form = Form(f"Glossary: {known.term}", edit)
        form.text("term", "Term", known.term, longest=100)
        form.text("also", "Also called (one a line)", "\n".join(known.also), longest=1000, long=True, required=False)
        form.text("text", "Explanation", known.text, longest=2000, long=True)
        form.text("source", "Sources (one a line)", "\n".join(known.sources), longest=1000, long=True)
        await interaction.response.send_modal(form)

    @finding_add.autocomplete("country")
    @finding_edit.autocomplete("country")
    @finding_remove.autocomplete("country")
    async def complete_finding_country(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Countries for what is typed so far."""
        return offer_countries(self.desk, typed)

    @finding_edit.autocomplete("finding")
    @finding_remove.autocomplete("finding")
    async def complete_finding(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Findings for what is typed so far."""
        return await offer_findings(self.desk, interaction, typed)

    @glossary_edit.autocomplete("term")
    async def complete_term(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Terms for what is typed so far."""
        return await offer_terms(self.desk, typed)


def _fields(form: Form, finding: Finding) -> discord.ui.Modal:
    form.choice("kind", "Kind", KINDS, str(finding.kind))
    form.text("year", "Report year", str(finding.year), longest=4)
    form.text("text", "What the report found, in our own words", finding.text, longest=LONGEST_FINDING, long=True)
    form.text("source", "Source", finding.source, longest=LONGEST_SOURCE)
    return form


def _said(filled: dict[str, str], *, tells_why: bool) -> Statement:
    kind, year = FindingKind(filled["kind"]), year_from(filled["year"])
    return Statement(year, kind, filled["text"], filled["source"], tells_why)
