"""`/data status` and `/data reports`: what waits for an editor."""

import hashlib
import json

from discord import app_commands
from discord.ext import commands

from bot.discord_app.data.acting import Form, Interaction, act, button, view_of
from bot.discord_app.data.proposing import propose, show
from bot.discord_app.data.reading import country_from
from bot.discord_app.data.refusing import escaped
from bot.discord_app.desk import Desk
from bot.editing.change import Conflict, RefusedError, Step, by_key, record_from
from bot.editing.making import Why, set_tier
from bot.editing.wording import describe
from bot.report.records import Confidence, Records
from bot.report.tier import Tier
from bot.store.complaints import complaint_with, drop_complaint, drop_old_complaints, open_complaints
from bot.store.conflicts import list_conflicts

_CONFLICTS_SHOWN = 8
_COMPLAINTS_A_PAGE = 4


class StatusLeaves(commands.Cog):
    """What waits for an editor."""

    desk: Desk

    @app_commands.command(name="status", description="The data's version, conflicts with shipped data, weak ratings.")
    async def status(self, interaction: Interaction) -> None:
        """Show where the data stands and what there is to do."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await _show_status(self.desk, interaction)

    @app_commands.command(name="reports", description="What people say is wrong with answers.")
    async def reports(self, interaction: Interaction) -> None:
        """List the complaints that nobody settled, oldest first."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await _show_complaints(self.desk, interaction, 0)


async def _show_status(desk: Desk, interaction: Interaction) -> None:
    records, report = await desk.editor.records(), desk.service.snapshot.report
    conflicts = await list_conflicts(desk.database)
    lines = [f"Data {records.version}, revision {records.revision}. The newest report is that of {report.newest_year}."]
    lines += [
        f"The {year} report: {missing} tier(s) are missing."
        for year in sorted({report.newest_year, *(known.year for known in records.reports)})
        if year >= report.newest_year and (missing := report.ratings_to_come(year))
    ]
    lines.append(f"Conflicts between the shipped data and editors' changes: {len(conflicts)}")
    view = view_of()
    for number, conflict in enumerate(conflicts[:_CONFLICTS_SHOWN], 1):
        lines.append(f"{number}. {escaped(_conflict(desk, records, conflict))}")
        for label, name in ((f"{number}: keep ours", "keep"), (f"{number}: take theirs", "take")):
            view.add_item(button(label, name, _digest(conflict)))
    if len(conflicts) > _CONFLICTS_SHOWN:
        lines.append(f"… and {len(conflicts) - _CONFLICTS_SHOWN} more, once these are settled.")
    weak = [rating for rating in records.ratings if rating.confidence is not Confidence.HIGH]
    for confidence in (Confidence.LOW, Confidence.MEDIUM):
        found = sorted((r for r in weak if r.confidence is confidence), key=lambda r: (-r.year, r.iso3))
        lines.append(f"Ratings of {confidence} confidence: {len(found)}")
        if confidence is Confidence.LOW:
            named = (
                f"- {report.countries[r.iso3].name} {r.year}: {r.tier.word} ({', '.join(r.sources)})" for r in found
            )
            lines += map(escaped, named)
    await show(interaction, lines, view)


def _conflict(desk: Desk, records: Records, conflict: Conflict) -> str:
    ours = by_key(conflict.part, getattr(records, conflict.part)).get(conflict.key)
    theirs = record_from(conflict.part, conflict.shipped)
    if ours is None and theirs is None:
        return f"{conflict.part}, {conflict.key}"
    told = describe(desk.service.snapshot.report.countries, Step(conflict.part, conflict.key, ours, theirs))
    return f"{told} (ours → theirs, data {conflict.data_version})"


def _digest(conflict: Conflict) -> str:
    seen = json.dumps([conflict.part, *conflict.key, conflict.shipped], sort_keys=True)
    return hashlib.sha256(seen.encode()).hexdigest()[:20]


async def _settle(desk: Desk, interaction: Interaction, digest: str, *, take_theirs: bool) -> None:
    await interaction.response.defer(ephemeral=True, thinking=True)
    conflict = next((found for found in await list_conflicts(desk.database) if _digest(found) == digest), None)
    if conflict is None:
        raise RefusedError("That conflict is settled already, or is with another shipped record by now.")
    await propose(desk, interaction, await desk.editor.settle(conflict, take_theirs=take_theirs))


@act("keep")
async def _keep(desk: Desk, interaction: Interaction, digest: str) -> None:
    await _settle(desk, interaction, digest, take_theirs=False)


@act("take")
async def _take(desk: Desk, interaction: Interaction, digest: str) -> None:
    await _settle(desk, interaction, digest, take_theirs=True)


async def _show_complaints(desk: Desk, interaction: Interaction, skip: int) -> None:
    await drop_old_complaints(desk.database, desk.clock(), desk.settings.complaints.keep_days)
    found = await open_complaints(desk.database, _COMPLAINTS_A_PAGE + 1, skip)
    if not found:
        await show(interaction, [f"There are no {'more ' if skip else ''}reports of wrong answers."])
        return
    countries = desk.service.snapshot.report.countries
    lines, view = ["What people say is wrong, oldest first:"], view_of()
    for row, one in enumerate(found[:_COMPLAINTS_A_PAGE]):
        name = countries[one.country].name if one.country in countries else one.country
        on = " ".join(filter(None, (name, str(one.year or "")))) or "a term"
        about = f"**{one.id}** <t:{one.at}:R> <@{one.person_id}> on {escaped(on)} ({escaped(one.shown)})"
        lines.append(f"{about}: {escaped(one.text)}")
        for label, act_name in ((f"{one.id}: edit", "edit-complaint"), (f"{one.id}: resolve", "resolve")):
            made = button(label, act_name, one.id)
            made.item.row = row
            view.add_item(made)
    if len(found) > _COMPLAINTS_A_PAGE:
        view.add_item(button("More", "complaints", skip + _COMPLAINTS_A_PAGE))
    await show(interaction, lines, view)


@act("complaints")
async def _more_complaints(desk: Desk, interaction: Interaction, skip: str) -> None:
    await interaction.response.defer()
    await _show_complaints(desk, interaction, int(skip))


@act("resolve")
async def _resolve(desk: Desk, interaction: Interaction, id_: str) -> None:
    await interaction.response.defer()
    await drop_complaint(desk.database, int(id_))
    await _show_complaints(desk, interaction, 0)


@act("edit-complaint")
async def _edit(desk: Desk, interaction: Interaction, id_: str) -> None:
    one = await complaint_with(desk.database, int(id_))
    if one is None:
        raise RefusedError("That report is settled already, or too old.")
    if not one.year:
        raise RefusedError("That report is about a term, not about a tier: `/data glossary edit` changes those.")
    seen = await desk.editor.records()
    rating = desk.service.snapshot.report.rating(one.country, one.year)

    async def change_tier(sent: Interaction, filled: dict[str, str]) -> None:
        await sent.response.defer(ephemeral=True, thinking=True)
        why = Why(filled["reason"], filled["source"])
        code = one.country or country_from(desk, filled["country"])
        change = set_tier(seen, code, one.year, Tier(filled["tier"]), why)
        await propose(desk, sent, await desk.editor.checked(change), then=f"resolve:{one.id}")

    form = Form(f"The tier of {one.country or 'a country'} in {one.year}", change_tier)
    if not one.country:
        form.text("country", "Country", longest=100)
    form.choice("tier", "Tier", [(str(tier), tier.word) for tier in Tier], str(rating.tier) if rating else "1")
    form.text("reason", "Why", f"a reader's report #{one.id}", longest=300, long=True)
    form.text("source", "Source")
    await interaction.response.send_modal(form)
