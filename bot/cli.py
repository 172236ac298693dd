"""The command line. Each command loads only what it needs, so that scripts start fast."""

import asyncio
import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot import __version__
from bot.app import open_database, open_service, prepare, settings_or_fatal
from bot.data_commands import DATA_COMMANDS
from bot.faults import ExitStatus, FatalError

if TYPE_CHECKING:
    from bot.config import Settings
    from bot.editing.change import Conflict
    from bot.service import Service
    from bot.store.seed import Seeding


@dataclass(frozen=True, slots=True)
class Context:
    """What every command gets: where the settings are."""

    config: Path | None

    def settings(self, *, quiet: bool = True) -> "Settings":
        """The settings in force, and logging as they say; only warnings where the command's own output matters.

        Raises:
            FatalError: they can't be used.
        """
        from bot.logs import set_up_logging  # noqa: PLC0415

        settings = settings_or_fatal(self.config)
        set_up_logging(settings.log.model_copy(update={"level": "WARNING"}) if quiet else settings.log)
        return settings

    def quiet_service(self) -> "Service":
        """A service over the store, for a command that answers and ends.

        Raises:
            FatalError: the settings or the store can't be used.
        """
        settings = self.settings()

        async def load() -> "Service":
            async with open_service(settings) as (service, _):
                return service

        return asyncio.run(load())


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tierbot")
@click.option(
    "--config", "-c", type=click.Path(path_type=Path), help="Settings file (default: config.yaml if there is one)."
)
@click.pass_context
def cli(context: click.Context, config: Path | None) -> None:
    """Answers about the Trafficking in Persons Report: which tier a country has, since when, and why."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # what a terminal can't show, or was no text, must not end the program
            stream.reconfigure(errors="replace")
    context.obj = Context(config)


@cli.command()
@click.option("--or-chat", is_flag=True, help="Where no token is set, say so and open the chat in this terminal.")
@click.pass_obj
def run(context: Context, or_chat: bool) -> None:
    """Run the bot on Discord until it is told to stop (SIGTERM, SIGINT)."""
    settings = context.settings(quiet=False)
    if settings.discord.token is None:
        if not or_chat:
            raise FatalError(
                "There is no token: set DISCORD_TOKEN, or discord.token in config.yaml.", ExitStatus.NO_TOKEN
            )
        click.echo("DISCORD_TOKEN is not set, so here is the chat in this terminal instead.")
        _chat(context)
        return
    from bot.discord_app.run import run_bot  # noqa: PLC0415

    asyncio.run(run_bot(settings))


@cli.command()
@click.pass_obj
def chat(context: Context) -> None:
    """Ask in this terminal."""
    _chat(context)


def _chat(context: Context) -> None:
    from bot.terminal.chat import chat as run_chat  # noqa: PLC0415

    run_chat(context.quiet_service())


def _answers_lines(field: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The options of a command that answers one argument, or with --jsonl the `field` of each line it reads."""

    def add(command: Callable[..., None]) -> Callable[..., None]:
        lines = f'Read {{"id": …, "{field}": …}} lines from stdin and answer each.'
        command = click.option("--jsonl", is_flag=True, help=lines)(command)
        command = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")(command)
        return click.argument("text", required=False)(command)

    return add


@dataclass(frozen=True, slots=True)
class _Answering:
    """How a command answers: the field of a line it reads, its answer for scripts, and for people."""

    field: str
    reply: "Callable[[Service, dict[str, Any]], dict[str, Any]]"
    show: "Callable[[Service, str], None]"


def _answer(context: Context, text: str | None, as_json: bool, jsonl: bool, how: _Answering) -> None:
    from bot.terminal.lines import dump, stream  # noqa: PLC0415

    if (text is None) != jsonl:
        raise click.UsageError("Give either one argument, or --jsonl and lines on standard input.")
    service = context.quiet_service()
    if text is None:
        stream(sys.stdin.buffer, _write_line, partial(how.reply, service))
    elif as_json:
        _write_line(dump({how.field: text, **how.reply(service, {how.field: text})}))
    else:
        how.show(service, text)


@cli.command()
@_answers_lines("q")
@click.pass_obj
def resolve(context: Context, text: str | None, as_json: bool, jsonl: bool) -> None:
    """Say which country the name TEXT stands for."""
    from bot.terminal.draw import draw_resolution  # noqa: PLC0415
    from bot.terminal.lines import resolved  # noqa: PLC0415

    _answer(context, text, as_json, jsonl, _Answering("q", resolved, draw_resolution))


@cli.command()
@_answers_lines("text")
@click.pass_obj
def spot(context: Context, text: str | None, as_json: bool, jsonl: bool) -> None:
    """Say which countries the message TEXT names, and where."""
    from bot.terminal.draw import draw_mentions  # noqa: PLC0415
    from bot.terminal.lines import spotted  # noqa: PLC0415

    _answer(context, text, as_json, jsonl, _Answering("text", spotted, draw_mentions))


@cli.command()
@_answers_lines("text")
@click.pass_obj
def ask(context: Context, text: str | None, as_json: bool, jsonl: bool) -> None:
    """Answer TEXT, a question in your own words."""
    from bot.terminal.draw import draw_answer  # noqa: PLC0415
    from bot.terminal.lines import answered  # noqa: PLC0415

    _answer(context, text, as_json, jsonl, _Answering("text", answered, draw_answer))


def _write_line(line: str) -> None:
    sys.stdout.buffer.write(line.encode("utf-8") + b"\n")
    sys.stdout.buffer.flush()


@cli.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--data", type=click.Path(path_type=Path, file_okay=False), help="Folder of data files to check.")
@click.pass_obj
def check(context: Context, file: Path | None, data: Path | None) -> None:
    """Check the settings (FILE, or those in force) and every data file; list each fault."""
    from bot.dataset.check import check_folder  # noqa: PLC0415
    from bot.dataset.files import data_folder  # noqa: PLC0415

    settings = settings_or_fatal(file or context.config)
    click.echo(f"Settings: fine{f' ({file})' if file else ''}.")
    intent = "asked for" if settings.discord.message_content else "not asked for"
    click.echo(f"Message content intent: {intent}.")
    if settings.home_server is None:
        click.echo("Home server: none (home_server is not set), so there is no /data.")
    else:
        click.echo(f"Home server: {settings.home_server}.")
    folder = data or data_folder()
    faults = check_folder(folder)
    for fault in faults:
        click.echo(str(fault), err=True)
    if faults:
        raise FatalError(f"{len(faults)} fault(s) in the data files.", ExitStatus.DATA)
    click.echo("Data: fine.")


@cli.command()
@click.pass_obj
def migrate(context: Context) -> None:
    """Bring the database's tables and the shipped data in it up to date; list conflicts that nobody has settled."""
    from bot.store.conflicts import list_conflicts  # noqa: PLC0415
    from bot.terminal.lines import dump  # noqa: PLC0415

    settings = context.settings()

    async def migrated() -> "tuple[Seeding, Sequence[Conflict]]":
        async with open_database(settings) as database:
            return await prepare(database), await list_conflicts(database)

    seeding, conflicts = asyncio.run(migrated())
    click.echo(
        f"Data {seeding.data_version}: {seeding.added} records added, {seeding.changed} changed, "
        f"{seeding.withdrawn} withdrawn, {seeding.conflicts} conflicts with editors' changes."
    )
    for conflict in conflicts:
        shipped = "no longer shipped" if conflict.shipped is None else f"shipped is {dump(dict(conflict.shipped))}"
        key = ", ".join(map(str, conflict.key))
        click.echo(f"Conflict in {conflict.part} ({key}): the editor's record stays; {shipped}")


@cli.command()
@click.option("--guild", type=int, help="Register the commands in this server only.")
@click.option("--dry-run", is_flag=True, help="Only say what would be sent.")
@click.option("--force", is_flag=True, help="Send the commands even if they have not changed.")
@click.pass_obj
def sync(context: Context, guild: int | None, dry_run: bool, force: bool) -> None:
    """Register the slash commands with Discord, if they changed."""
    from bot.discord_app.run import sync_once  # noqa: PLC0415

    click.echo(asyncio.run(sync_once(context.settings(), guild=guild, dry_run=dry_run, force=force)))


@cli.command()
@click.pass_obj
def invite(context: Context) -> None:
    """Print the address that adds the bot to a server, with the least permissions it needs."""
    from bot.discord_app.run import invite_address  # noqa: PLC0415

    click.echo(asyncio.run(invite_address(context.settings())))


for data_command in DATA_COMMANDS:
    cli.add_command(data_command)
