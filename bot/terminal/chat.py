"""The chat in a terminal: a prompt with history and completion, or plain lines where the input is no terminal."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from rich.console import Console
from typing_extensions import override

from bot.answers.wording import FOLLOW_UP
from bot.service import Service
from bot.terminal.draw import draw

PROMPT = "tier> "
_LEAVE = frozenset({"exit", "quit", "/exit", "/quit", "/q"})
_COMPLETIONS = 10


class CountryCompleter(Completer):
    """Completes the name of a country: behind `/tier`, or the word under the cursor."""

    def __init__(self, service: Service) -> None:
        self._service = service

    @override
    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        before = document.text_before_cursor
        typed = before.removeprefix("/tier ") if before.startswith("/tier ") else before.split(" ")[-1]
        if len(typed) < 2 or typed.startswith("/"):
            return
        for option in self._service.complete(typed, None, _COMPLETIONS):
            tier = option.tier.word if option.tier else "not rated"
            yield Completion(option.place.name, start_position=-len(typed), display_meta=tier)


def chat(service: Service) -> None:
    """Answer line after line until the input ends or the person leaves."""
    console = Console(highlight=False)
    console.print(f"Ask about a country, such as [bold]/tier Thailand 2019[/bold]. {FOLLOW_UP}")
    console.print("[dim]Leave with Ctrl-D or “exit”.[/dim]")
    for line in _lines(service):
        text = line.strip()
        if text.casefold() in _LEAVE:
            return
        if text:
            draw(console, service.ask(text, conversation=chat).answer)


def _lines(service: Service) -> Iterator[str]:
    if not sys.stdin.isatty():
        yield from sys.stdin
        return
    session: PromptSession[str] = PromptSession(
        history=_history(), completer=CountryCompleter(service), complete_while_typing=True
    )
    while True:
        try:
            yield session.prompt(PROMPT)
        except KeyboardInterrupt:  # drops the line, as in a shell
            continue
        except EOFError:
            return


def _history() -> History:
    folder = Path(click.get_app_dir("tierbot"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "history"
        file.touch(mode=0o600)
    except OSError:
        return InMemoryHistory()
    return FileHistory(file)
