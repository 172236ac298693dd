"""Fit bot/questions/unasked/first_look.csv: what a message has that is worth reading, to questions, talk and chat.

Run ``python -m tools.weigh_first_look CHAT`` from the root, CHAT being a file of ordinary chat, a message to a line,
which is not kept in the repository. Run it before tools/weigh_signs.py, which weighs what passes. So many questions
that want an answer pass as `KEPT` says; says how much of everything else does.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.golden import answered_questions, overheard, silence_rows
from bot.places.spot import spot
from bot.questions.sentences.tokens import heads
from bot.questions.unasked.first_look import COUNTRY, REGION, first_look, signs_in
from tests.support.knowledge import shipped_service
from tools.logistic import Case, fitted

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "bot" / "questions" / "unasked" / "first_look.csv"
PENALTY = 8.0
FEWEST, FEWEST_IN_QUESTIONS = 40, 3
"""Messages that a word must stand in to be weighed: any, or questions."""
LEAST = 0.3
"""What a word must weigh to be kept."""
KEPT = 0.99
"""The share of the questions which want an answer that is to pass."""
STEP = 4
"""One in so many messages of chat is learned from, none of them one that tools/weigh_signs.py does not learn from."""
IMPORTANCE = {"questions": 3.0, "talk": 2.0, "chat": 1.0}


class Example(NamedTuple):
    """A message, with what it has."""

    source: str
    text: str
    signs: frozenset[str]


def examples(chat: Path) -> Iterator[Example]:
    """The questions that want an answer in a channel, the talk that wants silence, and some of the chat."""
    yield from (_example("questions", text) for text in answered_questions("tuned"))
    yield from (_example("talk", row["text"]) for row in silence_rows("tuned"))
    yield from (_example("questions", text) for text in overheard("tuned", wanted=True))
    yield from (_example("talk", text) for text in overheard("tuned", wanted=False))
    with chat.open(encoding="utf-8") as file:
        yield from (_example("chat", line.rstrip("\n")) for number, line in enumerate(file) if number % STEP == 0)


def _example(source: str, text: str) -> Example:
    snapshot = shipped_service().snapshot
    reader, first = snapshot.reader, heads(text)
    signs = set(signs_in(text, first, reader.overhearing.years))
    if spot(snapshot.gazetteer, text):
        signs.add(COUNTRY)
    if reader.messages.marker.names_region(text, first):
        signs.add(REGION)
    return Example(source, text, frozenset(signs))


def known(learned: Sequence[Example]) -> list[str]:
    """The words that stand in enough messages to be weighed."""
    seen = Counter(sign for example in learned for sign in example.signs)
    asked = Counter(sign for example in learned if example.source == "questions" for sign in example.signs)
    return sorted(sign for sign in seen if seen[sign] >= FEWEST or asked[sign] >= FEWEST_IN_QUESTIONS)


def table_of(learned: Sequence[Example]) -> dict[str, float]:
    """What each word weighs, so that the share of the questions passes that is to."""
    cases = [Case(tuple(e.signs), e.source == "questions", IMPORTANCE[e.source]) for e in learned]
    table = fitted(cases, known(learned), penalty=PENALTY)
    wanted = sorted(weighed(table, example) for example in learned if example.source == "questions")
    return table | {"": table[""] - wanted[int(len(wanted) * (1 - KEPT))]}


def looks_by_others(learned: Sequence[Example], parts: int = 5) -> dict[str, float]:
    """What each message weighs by what was learned from the others, those of its own part left out."""
    looks = {}
    for part in range(parts):
        table = table_of([example for number, example in enumerate(learned) if number % parts != part])
        looks.update({example.text: weighed(table, example) for example in learned[part::parts]})
    return looks


def weighed(table: dict[str, float], example: Example) -> float:
    """What a message weighs."""
    return table[""] + sum(table.get(sign, 0.0) for sign in example.signs)


def write(table: dict[str, float], path: Path = TABLE) -> None:
    """Write the table, a word to a line, the constant first."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["word", "weight"])
        rows = sorted(table.items())
        always = {"", COUNTRY, REGION}
        writer.writerows([word, f"{weight:.2f}"] for word, weight in rows if abs(weight) >= LEAST or word in always)


def main() -> None:
    """Fit, write, and tell what passes."""
    parser = argparse.ArgumentParser(description="Fit the weights of the first look at a message.")
    parser.add_argument("chat", type=Path, help="a file of ordinary chat, a message to a line")
    learned = list(examples(parser.parse_args().chat))
    table = table_of(learned)
    write(table)
    first_look.cache_clear()
    for source in IMPORTANCE:
        passes = [weighed(table, example) >= 0 for example in learned if example.source == source]
        print(f"{source}: {sum(passes)} of {len(passes)} are read")


if __name__ == "__main__":
    main()
