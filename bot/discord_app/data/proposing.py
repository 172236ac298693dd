"""Showing an editor what a change would do, and making it when they confirm. A restart in between loses nothing."""

import asyncio
import io
from collections.abc import Sequence

import discord
import structlog

from bot.discord_app.data.acting import Interaction, act, button, view_of
from bot.discord_app.data.posting import post_changes
from bot.discord_app.data.refusing import escaped, unescaped
from bot.discord_app.desk import Desk
from bot.discord_app.embeds import clip, length
from bot.editing.change import Change, Kind, change_from_plain, change_to_plain
from bot.editing.difference import preview
from bot.editing.wording import ALL, LONGEST_VALUE, MOST_NAMED, describe_all, describe_conflict, describe_preview
from bot.store.changing import NoDraftError
from bot.store.complaints import drop_complaint
from bot.store.drafts import drop_draft, keep_draft, read_draft
from bot.store.errors import StoreError
from bot.store.log import Who
from bot.store.unmatched import drop_unmatched

log = structlog.get_logger(__name__)

LONGEST_MESSAGE = 2000
_LARGE = 8
"""From more steps than these on, a change is shown in numbers first."""


async def propose(
    desk: Desk, interaction: Interaction, change: Change, notes: tuple[str, ...] = (), *, then: str = ""
) -> None:
    """Show a change that has been found possible, with buttons that make it or let it be.

    The interaction must be deferred or unanswered. `then` names what else is done once it is made: see `finish`.

    Raises:
        StoreError: the draft can't be kept.
        discord.HTTPException: Discord refused it.
    """
    content = {"change": change_to_plain(change), "then": then}
    draft = await keep_draft(desk.database, interaction.user.id, content, int(desk.clock()))
    short = await asyncio.to_thread(described, desk, change)
    whole = await asyncio.to_thread(described, desk, change, ALL, ALL)
    lines = [f"**{change.kind}**", *map(escaped, (*notes, *short))]
    full = [str(change.kind), *notes, *whole, f"Reason: {change.reason}", f"Source: {change.source}"]
    last = [f"Reason: {escaped(change.reason)}", f"Source: {escaped(change.source)}", "Nothing is changed yet."]
    view = view_of(button("Confirm", "confirm", draft, primary=True), button("Cancel", "cancel", draft))
    await show(interaction, lines, view, last, full if short != whole else ())


def described(desk: Desk, change: Change, most: int = MOST_NAMED, longest: int = LONGEST_VALUE) -> list[str]:
    """What a change does, in lines; of each kind so many at most."""
    countries = desk.service.snapshot.report.countries
    lines = [f"- {describe_conflict(countries, one)}; the editors' record stays" for one in change.settles]
    lines += [f"- {describe_conflict(countries, one)}; the conflict is open again" for one in change.reopens]
    if len(change.steps) > _LARGE or change.kind is Kind.IMPORT:
        lines += describe_preview(countries, preview(desk.editor.known, change), most, longest)
    return lines + [f"- {line}" for line in describe_all(countries, change.steps, most, longest)]


async def show(  # what a message is made of
    interaction: Interaction,
    lines: Sequence[str],
    view: discord.ui.View | None = None,
    last: Sequence[str] = (),
    full: Sequence[str] = (),
    files: Sequence[discord.File] = (),
) -> None:
    """Answer with lines, privately; what has no room in a message is in a file that holds all of it, beside `files`.

    The `last` lines have room in any case. `full` is what the file holds, unescaped, where the lines leave things out.

    Raises:
        discord.HTTPException: Discord refused it.
    """
    whole, end = "\n".join([*lines, *last]), "\n".join(last)
    in_file = "\n".join(full) or unescaped(whole)
    if length(whole) > LONGEST_MESSAGE or full:
        files = [discord.File(io.BytesIO(in_file.encode()), "preview.txt"), *files]
        begin = clip("\n".join(lines), LONGEST_MESSAGE - length(end) - 100)
        whole = f"{begin}\n… the whole of it is in the file.\n{end}"
    if interaction.response.is_done():
        await interaction.edit_original_response(content=whole, view=view, attachments=files)
    elif view is None:
        await interaction.response.send_message(whole, files=files, ephemeral=True)
    else:
        await interaction.response.send_message(whole, view=view, files=files, ephemeral=True)


@act("confirm")
async def _confirm(desk: Desk, interaction: Interaction, draft: str) -> None:
    await interaction.response.defer()
    found = await read_draft(desk.database, draft, interaction.user.id, int(desk.clock()))
    if found is None or "change" not in found:
        raise NoDraftError
    change = change_from_plain(found["change"])
    if change.kind is Kind.IMPORT:
        await interaction.edit_original_response(content=f"Writing {len(change.steps)} records …")
    try:
        entry = await desk.editor.make(change, Who(person_id=interaction.user.id), draft)
    except Exception:
        if change.kind is Kind.IMPORT and interaction.message is not None:
            await interaction.edit_original_response(content=interaction.message.content)
        raise
    await finish(desk, found.get("then", ""))
    await interaction.edit_original_response(
        content=f"Done: revision {entry.revision}. `/data undo {entry.revision}` takes it back.",
        view=None,
        attachments=[],
    )
    await post_changes(desk, interaction.client)


@act("cancel")
async def _cancel(desk: Desk, interaction: Interaction, draft: str) -> None:
    dropped = await drop_draft(desk.database, draft, interaction.user.id)
    content = "Cancelled. Nothing was changed." if dropped else str(NoDraftError())
    await interaction.response.edit_message(content=content, view=None, attachments=[])


async def finish(desk: Desk, then: str) -> None:
    """Do what was to be done once a change is made: "drop:" a name that is matched now, "resolve:" a complaint.

    Never raises for the store: the change itself is made.
    """
    what, _, argument = then.partition(":")
    try:
        if what == "drop":
            await drop_unmatched(desk.database, argument)
        elif what == "resolve":
            await drop_complaint(desk.database, int(argument))
    except StoreError as error:
        log.warning("what a change settles could not be put away", error=str(error))
