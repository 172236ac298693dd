"""The cases: what people type and write, with what is right; some of them are held back."""

import csv
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

CHAT = 3000  # messages
_TWO_NAMES = "two_names"
_CODE = re.compile(r"[A-Z]{3}")
_MENTION = re.compile(r"([A-Z]{3}):(\d+)-(\d+)")


class Mention(NamedTuple):
    """A country in a message, from character `start` to `end` (exclusive); both are -1 where they are not known."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NameCase:
    """What somebody typed for a country, and the countries that it stands for: none where it is no country."""

    group: str
    text: str
    codes: frozenset[str]

    @property
    def ambiguous(self) -> bool:
        """Whether it is one name with several readings; of two names in one text nobody need be asked which."""
        return len(self.codes) > 1 and self.group != _TWO_NAMES


@dataclass(frozen=True, slots=True)
class MessageCase:
    """A message and the countries that it names."""

    text: str
    mentions: tuple[Mention, ...]


Case = TypeVar("Case", NameCase, MessageCase)


@dataclass(frozen=True, slots=True)
class Cases:
    """Names to resolve, texts that are no country, messages to spot countries in."""

    names: tuple[NameCase, ...]
    strangers: tuple[NameCase, ...]
    messages: tuple[MessageCase, ...]
    talk: tuple[str, ...] = ()
    """Messages of a Q&A channel that want silence, which are only timed."""
    chat: tuple[str, ...] = ()
    """Ordinary chat, where a file of it was given; only timed as well."""

    def part(self, *, held_back: bool) -> "Cases":
        """The cases that are held back for reporting only, or the others, which tierbot is tuned on."""
        return Cases(
            tuple(_of_part(self.names, held_back)),
            tuple(_of_part(self.strangers, held_back)),
            tuple(_of_part(self.messages, held_back)),
            self.talk,
            self.chat,
        )


def is_held_back(text: str) -> bool:
    """Whether the case of this text is held back: a third of all, by nothing but the text."""
    return hashlib.sha256(text.encode()).digest()[0] % 3 == 0


def read_cases(folder: Path, talk: Path | None = None, chat: Path | None = None) -> Cases:
    """The cases of a folder, the messages of a file of talk, and `CHAT` messages from all over a file of chat.

    Raises:
        ValueError: a row is not what its columns ask for.
        OSError: a file cannot be read.
    """
    return Cases(
        tuple(NameCase(row["group"], row["text"], _codes(row["codes"])) for row in _rows(folder / "resolve.csv")),
        tuple(NameCase(row["group"], row["text"], frozenset()) for row in _rows(folder / "none.csv")),
        tuple(MessageCase(row["text"], _mentions(row)) for row in _rows(folder / "messages.csv")),
        tuple(row["text"] for row in _rows(talk)) if talk is not None else (),
        _from_all_over(chat.read_text(encoding="utf-8").splitlines()) if chat is not None else (),
    )


def _from_all_over(messages: Sequence[str]) -> tuple[str, ...]:
    return tuple(messages[:: max(1, len(messages) // CHAT)][:CHAT])


def _of_part(cases: Iterable[Case], held_back: bool) -> Iterator[Case]:  # noqa: FBT001  # private
    return (case for case in cases if is_held_back(case.text) == held_back)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, strict=True)


def _codes(joined: str) -> frozenset[str]:
    codes = joined.split(";") if joined else []
    if not all(_CODE.fullmatch(code) for code in codes):
        raise ValueError(f"not alpha-3 codes joined by semicolons: {joined!r}")
    return frozenset(codes)


def _mentions(row: dict[str, str]) -> tuple[Mention, ...]:
    found = [_MENTION.fullmatch(mention) for mention in row["mentions"].split()]
    mentions = tuple(Mention(match[1], int(match[2]), int(match[3])) for match in found if match)
    if len(mentions) < len(found) or any(not 0 <= m.start < m.end <= len(row["text"]) for m in mentions):
        raise ValueError(f"not mentions of this message: {row['mentions']!r} in {row['text']!r}")
    return mentions
