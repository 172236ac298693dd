"""Fit what words weigh for each kind of question (bot/questions/leanings.csv) to the golden questions tuned on.

Run ``python -m tools.weigh_words`` from the root after questions were added or the marking of messages changed; it
takes a minute or two. Learns by logistic regression over all kinds, with a penalty on large weights, and says how many
of the questions, and of those held back, lean to the kind that they are of.
"""

import csv
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bot.questions.leaning import KINDS, leaning, leanings
from bot.questions.marking import whole
from tests.support.knowledge import shipped_service

ROOT = Path(__file__).parent.parent
QUESTIONS = ROOT / "tests" / "golden" / "questions.csv"
TABLE = ROOT / "bot" / "questions" / "leanings.csv"
FEWEST = 2
"""Questions that a word must stand in to be weighed."""
ROUNDS = 150
RATE = 0.5
PENALTY = 0.67


class Example(NamedTuple):
    """A question that stands alone: its words, and the kinds that it may be read as, the likeliest first."""

    words: frozenset[str]
    kinds: tuple[str, ...]


def examples(part: str) -> Iterator[Example]:
    """The questions of a part that stand alone, or begin a conversation."""
    messages = shipped_service().snapshot.reader.messages
    begun = set()
    with QUESTIONS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["conversation"] in begun:
                continue
            if row["conversation"]:
                begun.add(row["conversation"])
            if row["part"] == part:
                everything = whole(messages.marker.sentences(row["text"]))
                words = messages.words(everything)
                yield Example(words, tuple(row["intent"].split("/")))


def fitted(learned: Sequence[Example]) -> dict[str, list[float]]:
    """What each word weighs for each kind, after gradient descent with steps that shrink as a weight moves."""
    seen = Counter(word for example in learned for word in example.words)
    table = {word: [0.0] * len(KINDS) for word in ("", *sorted(word for word in seen if seen[word] >= FEWEST))}
    squares = {word: [1e-6] * len(KINDS) for word in table}
    cases = [(["", *(word for word in example.words if word in table)], example.kinds[0]) for example in learned]
    for _ in range(ROUNDS):
        slopes = {word: [PENALTY * one if word else 0.0 for one in row] for word, row in table.items()}
        for words, kind in cases:
            errors = _errors([table[word] for word in words], kind)
            for word in words:
                slope = slopes[word]
                for index, error in enumerate(errors):
                    slope[index] += error
        for word, slope in slopes.items():
            row, square = table[word], squares[word]
            for index, value in enumerate(slope):
                square[index] += value * value
                row[index] -= RATE * value / math.sqrt(square[index])
    return table


def _errors(rows: Iterable[Sequence[float]], kind: str) -> list[float]:
    """By how much each kind is thought too likely."""
    sums = [sum(column) for column in zip(*rows, strict=True)]
    most = max(sums)
    shares = [math.exp(each - most) for each in sums]
    total = sum(shares)
    return [share / total - (each == kind) for share, each in zip(shares, KINDS, strict=True)]


def write(table: dict[str, list[float]], path: Path = TABLE) -> None:
    """Write the table, a word to a line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["word", *KINDS])
        writer.writerows([word, *(f"{weight:.2f}" for weight in row)] for word, row in table.items())


def main() -> None:
    """Fit, write, and tell how many lean the right way."""
    write(fitted(list(examples("tuned"))))
    leanings.cache_clear()
    for part in ("tuned", "held back"):
        told = [leaning(example.words).kind in example.kinds for example in examples(part)]
        print(f"{part}: {sum(told)} of {len(told)} lean to their kind")


if __name__ == "__main__":
    main()
