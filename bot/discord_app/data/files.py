"""`/data import` and `/data export`."""

import asyncio
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.dataset.faults import Fault, FaultyDataError
from bot.discord_app.data.acting import ActMenu, Form, Interaction, act, button, view_of
from bot.discord_app.data.proposing import propose, show
from bot.discord_app.data.reading import country_from
from bot.discord_app.data.refusing import escaped
from bot.discord_app.data.tiers import Reason, SourceText, Year
from bot.discord_app.desk import Desk
from bot.discord_app.written import written_file
from bot.editing.change import RefusedError
from bot.editing.incoming import MOST_BYTES, REMOVED, Incoming, read_incoming, read_text_of
from bot.editing.making import Why
from bot.editing.outgoing import archive, dataset_file, of_year, write_files
from bot.editing.wording import Countries
from bot.editing.year_list import Doubt, YearList, as_incoming, read_year_list, settled
from bot.report.tier import Tier
from bot.store.changing import NoDraftError
from bot.store.drafts import drop_draft, keep_draft, read_draft, replace_draft

_LONGEST_LIST = 4000
_MOST_OPTIONS = 24
_MOST_FAULTS = 2000
_LONGEST_FAULT = 500
_LEAVE_OUT = "leave it out"
_ANSWERED = "That name is answered already, and nothing was taken for this one."


class FileLeaves(commands.Cog):
    """What concerns many records at once."""

    desk: Desk

    @app_commands.command(name="import", description="Bring in a file, or paste a year's tiers (if no file is given).")
    @app_commands.describe(
        reason="Why",
        source="Where it comes from",
        file="A .csv, .yaml or .zip as /data export gives them, or a .txt with a year's tiers",
        year="The report year of a text with tiers",
        replace="Remove what is missing from the file (of the years that are in it)",
    )
    async def import_file(  # its options
        self,
        interaction: Interaction,
        reason: Reason,
        source: SourceText,
        file: discord.Attachment | None = None,
        year: Year | None = None,
        replace: bool = False,  # noqa: FBT001, FBT002  # an option of the command
    ) -> None:
        """Show what the file would change, or every fault in it."""
        about = {"reason": reason, "source": source, "replace": replace, "year": year}
        if file is None:
            await interaction.response.send_modal(self._list_form(about))
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        if file.size > MOST_BYTES:
            raise RefusedError(f"The file has {file.size:,} bytes, at most {MOST_BYTES:,} are taken.")
        await interaction.edit_original_response(content="Reading and checking the file …")
        data = await file.read()
        with_faults = _Faults(interaction)
        async with with_faults:
            if file.filename.lower().endswith(".txt"):
                await _begin_list(self.desk, interaction, read_text_of(file.filename, data), about)
            else:
                await _propose_import(self.desk, interaction, await _read_file(file.filename, data), about)

    def _list_form(self, about: Mapping[str, Any]) -> discord.ui.Modal:
        if about["year"] is None:
            raise RefusedError("Attach a file, or give the report year whose tiers you want to paste.")

        async def begin(sent: Interaction, filled: dict[str, str]) -> None:
            await sent.response.defer(ephemeral=True, thinking=True)
            async with _Faults(sent):
                await _begin_list(self.desk, sent, filled["list"], about)

        form = Form(f"The tiers of the {about['year']} report", begin)
        return form.text("list", "Tier 1: Argentina, Australia, …", longest=_LONGEST_LIST, long=True)

    @app_commands.command(name="export", description="Get the data as files that /data import takes.")
    @app_commands.describe(year="Only what belongs to this report year", since="Only what changed after this revision")
    async def export(
        self, interaction: Interaction, year: Year | None = None, since: app_commands.Range[int, 0] | None = None
    ) -> None:
        """Send an archive."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        if year is not None and since is not None:
            raise RefusedError("Give the year or the revision, not both.")
        records = await self.desk.editor.records()
        if since is not None:
            files = await self.desk.editor.files_since(since)
        elif year is not None:
            files = write_files(records, of_year(year))
        else:
            files = {**dataset_file(records), **write_files(records)}
        if not files:
            await show(interaction, ["There is nothing to export."])
            return
        which = f"-{year}" if year is not None else f"-since-{since}" if since is not None else ""
        name = f"tierbot{which}-revision-{records.revision}.zip"
        lines = [f"{name}: {', '.join(files)}."]
        if any(file.startswith(REMOVED) for file in files):
            lines.append(f"The files whose names begin with “{REMOVED}” hold what was removed: importing takes it out.")
        await interaction.edit_original_response(
            content="\n".join(lines), attachments=[discord.File(io.BytesIO(archive(files)), name)]
        )


class _Faults:
    """Lists the faults of a file, as many as anybody will read, where one ends what is done."""

    def __init__(self, interaction: Interaction) -> None:
        self._interaction = interaction

    async def __aenter__(self) -> None:
        """Begin."""

    async def __aexit__(self, _kind: object, error: BaseException | None, _traceback: object) -> bool:
        if not isinstance(error, FaultyDataError):
            return False
        lines = [f"Nothing was changed. {len(error.faults):,} fault(s):"]
        lines += [escaped(str(fault)[:_LONGEST_FAULT]) for fault in error.faults[:_MOST_FAULTS]]
        if len(error.faults) > _MOST_FAULTS:
            lines.append(f"… and {len(error.faults) - _MOST_FAULTS:,} more")
        await show(self._interaction, lines, files=written_file(self._interaction))
        return True


async def _read_file(name: str, data: bytes) -> Incoming:
    """Read a file while others are answered."""
    return await asyncio.to_thread(read_incoming, {name: data})


async def _propose_import(
    desk: Desk, interaction: Interaction, incoming: Incoming, about: Mapping[str, Any], notes: tuple[str, ...] = ()
) -> None:
    why = Why(about["reason"], about["source"])
    change = await desk.editor.incoming(incoming, why, replace=bool(about["replace"]))
    await propose(desk, interaction, change, notes)


async def _begin_list(desk: Desk, interaction: Interaction, text: str, about: Mapping[str, Any]) -> None:
    """Read a year's tiers, and ask about what is doubtful.

    Raises:
        FaultyDataError: something in it can't be taken for a tier.
    """
    if about["year"] is None:
        raise RefusedError("Give the report year whose tiers the text holds.")
    records = await desk.editor.records()
    gazetteer = desk.service.snapshot.gazetteer
    found = await asyncio.to_thread(read_year_list, gazetteer, records, text, int(about["year"]))
    if found.faults:
        raise FaultyDataError(found.faults)
    draft = await keep_draft(desk.database, interaction.user.id, _to_plain(found, about), int(desk.clock()))
    await _go_on(desk, interaction, draft, found, about)


async def _go_on(
    desk: Desk, interaction: Interaction, draft: str, found: YearList, about: Mapping[str, Any], said: str = ""
) -> None:
    """Ask about the next doubtful name, or show what the list would change. What is `said` stands before a question.

    The id of what asks holds how many names are left, so that it is known which of them an answer is about.
    """
    countries = desk.service.snapshot.report.countries
    if not found.doubts:
        incoming = as_incoming(await desk.editor.records(), found, int(about["year"]), str(about["source"]))
        await _propose_import(desk, interaction, incoming, about, tuple(_notes(countries, found)))
        await drop_draft(desk.database, draft, interaction.user.id)
        return
    doubt, asked = found.doubts[0], f"{draft}.{len(found.doubts)}"
    left = f" ({len(found.doubts)} names are left to ask about.)" if len(found.doubts) > 1 else ""
    options = [
        discord.SelectOption(label=countries[code].name[:100], value=code) for code in doubt.options[:_MOST_OPTIONS]
    ]
    options.append(discord.SelectOption(label=_LEAVE_OUT.capitalize(), value="-"))
    view = view_of(ActMenu("doubt", asked, options), button("Another country …", "doubt-name", asked),
                   button("Cancel", "cancel", draft))  # fmt: skip
    question = f"Line {doubt.line}, {doubt.tier.word}: which country is “{escaped(doubt.name)}”?{left}"
    await show(interaction, [said, question] if said else [question], view)


def _notes(countries: Countries, found: YearList) -> Iterator[str]:
    """What was read otherwise than it is written."""
    for name, code in found.guessed:
        yield f"“{name}” is taken for {countries[code].name}."
    for doubt, picked in found.picked:
        taken = "left out" if picked is None else f"taken for {countries[picked].name}"
        yield f"Line {doubt.line}, {doubt.tier.word}: “{doubt.name}” is {taken}, as you said."


async def _take(desk: Desk, interaction: Interaction, asked: str, code: str | None) -> None:
    """Take the name that was asked about for a country, or for none; what is answered already stays as it is."""
    draft, _, left = asked.partition(".")
    seen = await read_draft(desk.database, draft, interaction.user.id, int(desk.clock()))
    if seen is None or "list" not in seen:
        raise NoDraftError
    found, about = _from_plain(seen["list"]), seen["about"]
    if left != str(len(found.doubts)):
        await _go_on(desk, interaction, draft, found, about, _ANSWERED)
        return
    settled(found, found.doubts.pop(0), code)
    if found.faults:
        raise FaultyDataError(found.faults)
    if not await replace_draft(desk.database, draft, interaction.user.id, seen, _to_plain(found, about)):
        await _take(desk, interaction, asked, code)  # somebody was faster: see what is asked now
        return
    await _go_on(desk, interaction, draft, found, about)


@act("doubt")
async def _doubt(desk: Desk, interaction: Interaction, argument: str) -> None:
    asked, _, code = argument.rpartition("=")
    await interaction.response.defer()
    async with _Faults(interaction):
        await _take(desk, interaction, asked, None if code == "-" else code)


@act("doubt-name")
async def _doubt_name(desk: Desk, interaction: Interaction, asked: str) -> None:
    async def take(sent: Interaction, filled: dict[str, str]) -> None:
        await sent.response.defer()
        async with _Faults(sent):
            await _take(desk, sent, asked, country_from(desk, filled["country"]))

    await interaction.response.send_modal(Form("Which country is it?", take).text("country", "Country", longest=100))


def _to_plain(found: YearList, about: Mapping[str, Any]) -> dict[str, Any]:
    listed = {
        "tiers": found.tiers,
        "lines": found.lines,
        "guessed": found.guessed,
        "doubts": [_plain_doubt(doubt) for doubt in found.doubts],
        "picked": [[_plain_doubt(doubt), code] for doubt, code in found.picked],
    }
    return {"list": listed, "about": dict(about)}


def _from_plain(plain: Mapping[str, Any]) -> YearList:
    return YearList(
        {code: Tier(tier) for code, tier in plain["tiers"].items()},
        dict(plain["lines"]),
        [(name, code) for name, code in plain["guessed"]],
        [_doubt_of(doubt) for doubt in plain["doubts"]],
        list[Fault](),
        [(_doubt_of(doubt), code) for doubt, code in plain.get("picked", ())],
    )


def _plain_doubt(doubt: Doubt) -> list[Any]:
    return [doubt.line, doubt.name, doubt.tier, list(doubt.options)]


def _doubt_of(plain: Sequence[Any]) -> Doubt:
    line, name, tier, options = plain
    return Doubt(line, name, Tier(tier), tuple(options))
