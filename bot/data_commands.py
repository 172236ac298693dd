"""The commands of the command line that concern the data as a whole: backup, restore, import, export."""

import asyncio
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import click

from bot.app import fatal_store_errors, open_editor
from bot.faults import ExitStatus, FatalError

if TYPE_CHECKING:
    from bot.config import Settings
    from bot.editing.change import Change
    from bot.editing.incoming import Incoming
    from bot.editing.wording import Countries
    from bot.editing.year_list import Doubt
    from bot.editor import Editor
    from bot.report.records import Code


class Context(Protocol):
    """What every command gets."""

    def settings(self, *, quiet: bool = True) -> "Settings":
        """The settings in force."""


@dataclass(frozen=True, slots=True)
class _Import:
    paths: tuple[Path, ...]
    year: int | None
    reason: str
    source: str
    replace: bool
    dry_run: bool


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def backup(context: Context, file: Path) -> None:
    """Copy the database to FILE, also while the bot runs."""
    from bot.store.backup import back_up  # noqa: PLC0415
    from bot.store.database import file_of  # noqa: PLC0415

    settings = context.settings()
    with fatal_store_errors():
        back_up(file_of(settings.database.url), file)
    click.echo(f"The database is copied to {file} ({file.stat().st_size:,} bytes).")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def restore(context: Context, file: Path) -> None:
    """Put the copy FILE in the place of the database. Refused while the bot runs; what was there is kept."""
    from bot.editor import backups_of  # noqa: PLC0415
    from bot.store.backup import restore as put_back  # noqa: PLC0415
    from bot.store.database import file_of  # noqa: PLC0415

    settings = context.settings()
    with fatal_store_errors():
        where = file_of(settings.database.url)
        kept = put_back(file, where, backups_of(settings, where))
    click.echo(f"{where} is as it was in {file}.")
    if kept is not None:
        click.echo(f"What was there before is kept in {kept}.")


@click.command("import")
@click.argument("paths", type=click.Path(path_type=Path, exists=True), nargs=-1, required=True)
@click.option("--year", type=int, help="The report year of a .txt file with a year's tiers.")
@click.option("--reason", default="imported from the shell", show_default=True, help="Why, for the log.")
@click.option("--source", default="", help="Where it comes from, for the log (default: the files' names).")
@click.option("--replace", is_flag=True, help="Remove what is missing from the files (of the years that are in them).")
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.pass_obj
def import_data(  # noqa: PLR0913, PLR0917  # its options
    context: Context, paths: tuple[Path, ...], year: int | None, reason: str, source: str, replace: bool, dry_run: bool
) -> None:
    """Bring in files of the formats of data/: .csv, .yaml, folders and .zip of them, or a year's tiers in a .txt."""
    settings = context.settings()
    asyncio.run(_import(settings, _Import(paths, year, reason, source or _named(paths), replace, dry_run)))


@click.command("export")
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--year", type=int, help="Only what belongs to this report year.")
@click.option("--since", type=int, help="Only what changed after this revision.")
@click.option("--dry-run", is_flag=True, help="Only say what would be written.")
@click.pass_obj
def export_data(context: Context, target: Path, year: int | None, since: int | None, dry_run: bool) -> None:
    """Write the data as the files of data/ into the folder TARGET, or into one archive if it ends in .zip."""
    if year is not None and since is not None:
        raise click.UsageError("Give --year or --since, not both.")
    settings = context.settings()
    files = asyncio.run(_exported(settings, year, since))
    if not files:
        click.echo("There is nothing to export.")
        return
    if not dry_run:
        try:
            with click.progressbar(length=len(files), label="Exporting", file=sys.stderr) as bar:
                _write(target, files, bar.update)
            stale = _without_stale(target, files)
        except OSError as error:
            raise FatalError(f"{target} can't be written: {error.strerror}.", ExitStatus.STORE) from error
        for name in stale:
            click.echo(f"Removed {name}, which was of an earlier export")
    for name, text in files.items():
        click.echo(f"{'Would write' if dry_run else 'Wrote'} {name} ({len(text.encode()):,} bytes)")


async def _import(settings: "Settings", wanted: _Import) -> None:
    from bot.dataset.faults import FaultyDataError  # noqa: PLC0415
    from bot.editing.change import RefusedError  # noqa: PLC0415
    from bot.editing.difference import preview  # noqa: PLC0415
    from bot.editing.wording import ALL, describe_all, describe_preview  # noqa: PLC0415
    from bot.store.changing import StaleError  # noqa: PLC0415
    from bot.store.log import SHELL, Who  # noqa: PLC0415

    async with open_editor(settings) as editor:
        try:
            change = await _change(editor, wanted)
            countries = _countries(editor)
            for line in describe_preview(countries, preview(await editor.records(), change), ALL, ALL):
                click.echo(line)
            stays = [step for step in change.steps if step.after is not None]
            for line in describe_all(countries, stays, ALL, ALL):
                click.echo(f"- {line}")
            if wanted.dry_run:
                click.echo("Nothing was changed: this was a dry run.")
                return
            with click.progressbar(length=len(change.steps), label="Importing", file=sys.stderr) as bar:
                entry = await editor.make(change, Who(name=SHELL), progress=lambda done, _: bar.update(done - bar.pos))
        except FaultyDataError as error:
            raise FatalError(f"Nothing was changed:\n{error}", ExitStatus.REFUSED) from error
        except RefusedError as error:
            raise FatalError(f"Nothing was changed: {error}", ExitStatus.REFUSED) from error
        except StaleError as error:
            raise FatalError("Nothing was changed: somebody else was first. Try again.", ExitStatus.REFUSED) from error
    click.echo(f"Imported as revision {entry.revision}: {entry.count} records.")


def _countries(editor: "Editor") -> "Countries":
    return editor.service.snapshot.report.countries


async def _change(editor: "Editor", wanted: _Import) -> "Change":
    from bot.editing.making import Why  # noqa: PLC0415

    why = Why(wanted.reason, wanted.source)
    return await editor.incoming(await _incoming(editor, wanted), why, replace=wanted.replace)


async def _incoming(editor: "Editor", wanted: _Import) -> "Incoming":
    from bot.editing.incoming import read_incoming  # noqa: PLC0415

    files = {path.name: path.read_bytes() for path in _found(wanted.paths)}
    texts = [name for name in files if name.lower().endswith(".txt") and name != "plain_words.txt"]
    if not texts:
        return read_incoming(files)
    if wanted.year is None or len(files) > 1:
        raise click.UsageError("A .txt file holds the tiers of one year: give it alone, and --year.")
    return await _year_list(editor, texts[0], files[texts[0]], wanted)


async def _year_list(editor: "Editor", name: str, data: bytes, wanted: _Import) -> "Incoming":
    from bot.dataset.faults import Fault, FaultyDataError  # noqa: PLC0415
    from bot.editing.incoming import read_text_of  # noqa: PLC0415
    from bot.editing.wording import country_name  # noqa: PLC0415
    from bot.editing.year_list import as_incoming, read_year_list, settled  # noqa: PLC0415

    assert wanted.year is not None  # noqa: S101  # seen to before
    records = await editor.records()
    found = read_year_list(editor.service.snapshot.gazetteer, records, read_text_of(name, data), wanted.year, name)
    asks = not found.faults and sys.stdin.isatty()
    faults = list[Fault]()
    for doubt in found.doubts:
        if asks:
            settled(found, doubt, _asked(editor, doubt), name)
            continue
        options = (
            " or ".join(country_name(_countries(editor), code) for code in doubt.options) or "no country that I know"
        )
        faults.append(Fault(name, doubt.line, "", f"“{doubt.name}” may be {options}: write the report's name"))
    if faults := [*found.faults, *faults]:
        raise FaultyDataError(faults)
    for written, code in found.guessed:
        click.echo(f"“{written}” is taken for {country_name(_countries(editor), code)}.")
    return as_incoming(records, found, wanted.year, wanted.source)


def _asked(editor: "Editor", doubt: "Doubt") -> "Code | None":
    """Ask which country a doubtful name stands for, until that is clear; None where it is to be left out."""
    countries = _countries(editor)
    click.echo(f"Line {doubt.line}, {doubt.tier.word}: which country is “{doubt.name}”?")
    for number, code in enumerate(doubt.options, 1):
        click.echo(f"  {number}  {countries[code].name}")
    while True:
        typed = click.prompt("A number, another country, or - to leave it out").strip()
        if typed == "-":
            return None
        if typed.isdecimal() and 0 < int(typed) <= len(doubt.options):
            return doubt.options[int(typed) - 1]
        codes = editor.service.resolve(typed).codes
        if len(codes) == 1:
            return codes[0]
        click.echo(f"“{typed}” is not one country.")


async def _exported(settings: "Settings", year: int | None, since: int | None) -> dict[str, str]:
    from bot.editing.outgoing import dataset_file, of_year, write_files  # noqa: PLC0415

    async with open_editor(settings) as editor:
        records = await editor.records()
        if since is not None:
            return await editor.files_since(since)
        if year is not None:
            return write_files(records, of_year(year))
        return {**dataset_file(records), **write_files(records)}


def _write(target: Path, files: Mapping[str, str], done: Callable[[int], object]) -> None:
    from bot.editing.outgoing import archive  # noqa: PLC0415

    if target.suffix.lower() == ".zip":
        target.write_bytes(archive(files))
        done(len(files))
        return
    target.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (target / name).write_text(text, encoding="utf-8", newline="\n")
        done(1)


def _without_stale(target: Path, files: Iterable[str]) -> list[str]:
    """Take out of a folder what an earlier export said was removed: an import of the folder would remove it again."""
    from bot.dataset.files import FILES  # noqa: PLC0415
    from bot.editing.incoming import REMOVED  # noqa: PLC0415

    known = {f"{REMOVED}{file.name}" for file in FILES} - set(files)
    stale = sorted(path.name for path in target.iterdir() if path.name in known) if target.is_dir() else []
    for name in stale:
        (target / name).unlink()
    return stale


def _found(paths: Iterable[Path]) -> list[Path]:
    """The files that are meant; those of folders one by one."""
    found: list[Path] = []
    for path in paths:
        inside = [file for file in sorted(path.iterdir()) if file.is_file()] if path.is_dir() else [path]
        found += inside
    return found


def _named(paths: Iterable[Path]) -> str:
    return ", ".join(path.name or str(path) for path in paths)


DATA_COMMANDS = (backup, restore, import_data, export_data)
