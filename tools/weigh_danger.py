"""Fit bot/questions/weighed/danger.csv: what the words of a message weigh for a call for help.

Run ``python -m tools.weigh_danger`` from the root after calls were added to tests/golden/calls.csv, or the marking of
messages changed; it takes some seconds. Learns by logistic regression from the calls that are tuned on, and from the
golden questions and the talk that are none: not from questions labelled "help", some of which are calls. Says how many
calls, held back ones too, are told from what is none.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.golden import CALLS, overheard, question_rows, rows_of, silence_rows
from bot.questions.sentences.marking import Sentence, whole
from bot.questions.weighed.danger import is_weighed, of_danger
from bot.questions.weighed.leaning import traits_of
from bot.questions.weighed.sums import every_weight, sums
from tests.support.knowledge import shipped_service
from tools.logistic import Case, fitted

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "bot" / "questions" / "weighed" / "danger.csv"
PENALTY = 0.4
FEWEST = 3
"""Messages that a trait must stand in to be weighed."""
LEAST = 0.2
"""What a trait must weigh to be kept."""
SURE = -1.0
"""The sum from which on a message is taken for a call: to miss one is worse than to point somebody to help in vain."""
IMPORTANCE = {"calls": 3.0, "questions": 4.0, "talk": 0.5}
SCALE = 4.0
"""What each of n traits counts for by the root of n, so that long messages are no surer than short ones."""


def calls(part: str) -> Iterator[tuple[str, bool]]:
    """The messages of a part that use such words, and whether they are calls for help."""
    yield from ((row["text"], row["help"] == "yes") for row in rows_of(CALLS) if row["part"] == part)


def marked(text: str) -> tuple[Sentence, frozenset[str]]:
    """A message, marked, with what of it is weighed."""
    messages = shipped_service().snapshot.reader.messages
    everything = whole(messages.sentences(text))
    traits = traits_of(messages.words(everything), messages.with_topics(everything))
    return everything, frozenset(filter(is_weighed, traits))


def cases() -> Iterator[Case]:
    """What is learned from."""
    known = set()
    for text, is_call in calls("tuned"):
        known.add(text)
        yield Case(tuple(marked(text)[1]), is_call, IMPORTANCE["calls"])
    for source, rows in (("questions", question_rows("tuned")), ("talk", silence_rows("tuned"))):
        for row in rows:
            may_be_call = "help" in row.get("intent", "")
            if row["text"] not in known and not may_be_call:
                yield Case(tuple(marked(row["text"])[1]), wanted=False, importance=IMPORTANCE[source])
    for text in overheard("tuned", wanted=True):
        yield Case(tuple(marked(text)[1]), wanted=False, importance=IMPORTANCE["questions"])


def write(table: dict[str, float]) -> None:
    """Write the table, a trait to a line, the constant first."""
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["trait", "weight"])
        kept = sorted(trait for trait, weight in table.items() if not trait or abs(weight) >= LEAST)
        writer.writerows([trait, f"{table[trait]:.2f}"] for trait in kept)


def told(messages: Iterable[tuple[str, bool]]) -> Counter[tuple[bool, bool]]:
    """How many are calls, and are taken for such."""
    return Counter((is_call, of_danger(*marked(text), {}) is not None) for text, is_call in messages)


def main() -> None:
    """Fit, write, and tell how well calls are told."""
    learned = list(cases())
    seen = Counter(trait for case in learned for trait in case.names)
    table = fitted(learned, (trait for trait in seen if seen[trait] >= FEWEST), penalty=PENALTY, scale=SCALE)
    write({trait: SCALE * weight for trait, weight in table.items()} | {"": table[""] - SURE})
    every_weight.cache_clear()
    sums.cache_clear()
    for part in ("tuned", "held back"):
        found = told(calls(part))
        print(f"{part}: {found[True, True]} of {found[True, True] + found[True, False]} calls told,", end=" ")
        print(f"{found[False, True]} of {found[False, True] + found[False, False]} others taken for one")
    for part in ("tuned", "held back"):
        others = told((row["text"], False) for row in question_rows(part) if "help" not in row["intent"])
        print(f"questions, {part}: {others[False, True]} of {others.total()} taken for a call")


if __name__ == "__main__":
    main()
