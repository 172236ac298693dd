"""`/data log`, `show`, `undo` and `history`: who changed what, and taking it back."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.data.acting import Interaction, act, button, view_of
from bot.discord_app.data.proposing import propose, show
from bot.discord_app.data.reading import country_from, day_from, offer_countries
from bot.discord_app.data.refusing import escaped, who_text
from bot.discord_app.data.tiers import Name, Reason
from bot.discord_app.desk import Desk
from bot.discord_app.embeds import clip
from bot.editing.change import RefusedError
from bot.editing.wording import ALL, told
from bot.store.log import Entry, Wanted, history, read_entry, read_log

_ENTRIES_A_PAGE = 8
_MOST_HISTORY = 30
_LONGEST_REASON = 90
_HEAD = 2
"""Lines about a change before what it did."""
_DAY = 24 * 3600
Day = app_commands.Range[str, 10, 10]


class LogLeaves(commands.Cog):
    """What concerns the log of changes."""

    desk: Desk

    @app_commands.command(name="log", description="List the changes of the data, newest first.")
    @app_commands.describe(
        country="Only those of this country",
        person="Only those this person made",
        since="Only those from this day on, such as 2026-01-31 (UTC)",
        until="Only those up to and on this day",
    )
    async def log(
        self,
        interaction: Interaction,
        country: Name | None = None,
        person: discord.User | None = None,
        since: Day | None = None,
        until: Day | None = None,
    ) -> None:
        """Show a page of the log."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        code = country_from(self.desk, country) if country is not None else None
        end = day_from(until)
        wanted = Wanted(
            country=code,
            person_id=person.id if person is not None else None,
            since=day_from(since),
            until=end + _DAY if end is not None else None,
        )
        await _show_log(self.desk, interaction, wanted)

    @app_commands.command(name="show", description="Show what a revision changed.")
    @app_commands.describe(revision="The number of the revision")
    async def show(self, interaction: Interaction, revision: app_commands.Range[int, 1]) -> None:
        """Show an entry of the log whole."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        entry = await read_entry(self.desk.database, revision)
        if entry is None:
            raise RefusedError(f"There is no revision {revision} in the log.")
        countries = self.desk.service.snapshot.report.countries
        lines = [_line(entry, whole=True), f"Source: {escaped(entry.source)}"]
        lines += [f"- {escaped(line)}" for line in told(countries, entry.steps, entry.settled, ALL)]
        view = view_of(button("Undo", "undo", entry.revision, danger=True)) if len(lines) > _HEAD else None
        await show(interaction, lines, view)

    @app_commands.command(name="undo", description="Take a change back, by a new one that says so.")
    @app_commands.describe(revision="The number of the revision", reason="Why")
    async def undo(self, interaction: Interaction, revision: app_commands.Range[int, 1], reason: Reason = "") -> None:
        """Show what undoing would change."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await propose(self.desk, interaction, await self.desk.editor.undo(revision, reason))

    @app_commands.command(name="history", description="What was changed about a country.")
    @app_commands.describe(country="The country")
    async def history(self, interaction: Interaction, country: Name) -> None:
        """List the changes of a country, each with what it did."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        code = country_from(self.desk, country)
        countries = self.desk.service.snapshot.report.countries
        entries = await history(self.desk.database, code, _MOST_HISTORY)
        lines = [f"What was changed about {escaped(countries[code].name)}, newest first:"]
        for entry in entries:
            lines.append(_line(entry, whole=True))
            lines += [f"- {escaped(line)}" for line in told(countries, entry.steps, entry.settled)]
        await show(interaction, lines if entries else ["Nothing was changed about it here."])

    @log.autocomplete("country")
    @history.autocomplete("country")
    async def complete_log_country(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Countries for what is typed so far."""
        return offer_countries(self.desk, typed)


async def _show_log(desk: Desk, interaction: Interaction, wanted: Wanted) -> None:
    entries = await read_log(desk.database, wanted, _ENTRIES_A_PAGE + 1)
    if not entries:
        await show(interaction, ["No change fits that."])
        return
    shown = entries[:_ENTRIES_A_PAGE]
    lines = [_line(entry) for entry in shown]
    view = view_of()
    if len(entries) > _ENTRIES_A_PAGE:
        rest = (shown[-1].revision, wanted.country, wanted.person_id, wanted.since, wanted.until)
        view.add_item(button("Older", "log", "|".join("" if value is None else str(value) for value in rest)))
    await show(interaction, lines, view)


@act("log")
async def _older(desk: Desk, interaction: Interaction, argument: str) -> None:
    before, country, person, since, until = argument.split("|")
    await interaction.response.defer()
    wanted = Wanted(
        before=int(before),
        country=country or None,
        person_id=int(person) if person else None,
        since=int(since) if since else None,
        until=int(until) if until else None,
    )
    await _show_log(desk, interaction, wanted)


@act("undo")
async def _undo(desk: Desk, interaction: Interaction, revision: str) -> None:
    await interaction.response.defer(ephemeral=True, thinking=True)
    await propose(desk, interaction, await desk.editor.undo(int(revision), ""))


def _line(entry: Entry, *, whole: bool = False) -> str:
    undoes = f" of revision {entry.undoes}" if entry.undoes is not None else ""
    reason = escaped(entry.reason if whole else clip(entry.reason, _LONGEST_REASON))
    count = f", {entry.count} record(s)" if entry.count else ""
    return f"**{entry.revision}** <t:{entry.at}:f> {entry.kind}{undoes} by {who_text(entry)}{count}: {reason}"
