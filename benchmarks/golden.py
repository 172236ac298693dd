"""The golden questions, talk and calls of `tests/golden/`, and the tables of sentences beside them.

Questions, talk and calls come in two parts each: "tuned", which the phrasings and the weights are made with, and "held
back", of which only the totals are looked at. Each file of questions was written later than the one before it, and is
harder.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

GOLDEN = Path(__file__).parent.parent / "tests" / "golden"
QUESTION_FILES = tuple(sorted(GOLDEN.glob("questions*.csv")))
SILENCE = GOLDEN / "silence.csv"
CALLS = GOLDEN / "calls.csv"
TURNS = GOLDEN / "turns.csv"
"""Sentences with turns of speech, each with what is read for it; they come in no parts."""
TERMS = GOLDEN / "terms.csv"
"""What people ask for terms of the glossary by, each with the id of the term; it comes in no parts either."""
OVERHEARD = GOLDEN / "overheard.csv"
"""Messages of a channel by themselves, and whether they want an answer unasked: nothing else is said of them."""
PARTS = ("tuned", "held back")
GROUPS_THAT_MAY_GO_ON = frozenset({"fragment", "short"})
"""Groups of talk that says nothing by itself ("since when", "and now?"): behind an answer it goes on with that."""

Row = dict[str, str]


def rows_of(file: Path) -> Iterator[Row]:
    """The rows of a golden file, by the names of its columns."""
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def question_rows(part: str | None = None) -> Iterator[Row]:
    """The questions of all files, those of a `part` alone if one is given."""
    for file in QUESTION_FILES:
        yield from (row for row in rows_of(file) if part in (None, row["part"]))


def silence_rows(part: str | None = None) -> Iterator[Row]:
    """The messages that want silence, those of a `part` alone if one is given."""
    yield from (row for row in rows_of(SILENCE) if part in (None, row["part"]))


def overheard(part: str, *, wanted: bool) -> list[str]:
    """The messages of a channel, of a part, that want an answer unasked, or that want none."""
    said = "yes" if wanted else "no"
    return [row["text"] for row in rows_of(OVERHEARD) if row["part"] == part and row["wanted"] == said]


def answered_questions(part: str) -> list[str]:
    """The questions of a part that stand alone and want an answer, unasked too."""
    return [row["text"] for row in question_rows(part) if not row["conversation"] and row["unasked"] == "yes"]


def silent_messages(part: str, *, after_an_answer: bool = False) -> list[str]:
    """The messages of a part that want silence, or that still do right behind an answer to the same person."""
    return [
        row["text"] for row in silence_rows(part) if not after_an_answer or row["group"] not in GROUPS_THAT_MAY_GO_ON
    ]
