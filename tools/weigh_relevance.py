"""Fit bot/questions/weighed/relevance.csv: what the words of a message weigh for its being of the report at all.

Run ``python -m tools.weigh_relevance CHAT`` from the root after questions were added or the marking of messages
changed, CHAT being a file of ordinary chat, a message to a line, which is not kept in the repository. Learns by
logistic regression from the golden questions tuned on, by themselves: those that have an answer, with what wants one in
a channel, and those that have none, with chat that names a country. Says how many of either, held back ones too, would
be taken for what they are.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from benchmarks.golden import PARTS, overheard, question_rows
from bot.places.spot import spot
from bot.questions.intent import UNANSWERED, Intent
from bot.questions.sentences.marking import whole
from bot.questions.sentences.phrasings import phrasings
from bot.questions.unasked.speaking import LONGEST_UNASKED
from bot.questions.weighed.leaning import traits_of
from bot.questions.weighed.relevance import BESIDE_THE_POINT, OF_THE_REPORT, SCALE, relevance
from bot.questions.weighed.sums import every_weight, sums
from tests.support.knowledge import shipped_service
from tools.logistic import Case, fitted

TABLE = Path(__file__).parent.parent / "bot" / "questions" / "weighed" / "relevance.csv"
PENALTY, RARITY, MOST = 10.0, 1.0, 20_000
FEWEST = 3
"""Messages that a trait must stand in to be weighed."""
IMPORTANCE = {"of the report": 1.0, "examples": 3.0, "beside the point": 4.5, "chat": 0.02}
STEP, STEP_OF_OTHERS = 2, 160
"""One in so many messages of chat is learned from where it names a country, and where it names none."""


def traits(text: str) -> frozenset[str]:
    """What is weighed of a message by itself."""
    messages = shipped_service().snapshot.reader.messages
    everything = whole(messages.sentences(text))
    return traits_of(messages.words(everything), messages.with_topics(everything))


def questions(part: str) -> Iterator[tuple[str, bool]]:
    """The questions of a part that stand alone, and whether they have an answer; not those that may be read either way.

    Calls for help and greetings are neither.
    """
    for row in question_rows(part):
        kinds = set(row["intent"].split("/"))
        unanswered = kinds & UNANSWERED
        if not row["conversation"] and Intent.HELP not in kinds and (not unanswered or unanswered == kinds):
            yield row["text"], not unanswered
    yield from ((text, True) for text in overheard(part, wanted=True))


def examples() -> Iterator[str]:
    """The examples of the phrasings that have an answer."""
    for phrasing in phrasings():
        if phrasing.intent not in UNANSWERED | {Intent.HELP}:
            yield from phrasing.examples


def chat_messages(file: Path) -> Iterator[str]:
    """Messages of chat that name a country, and a few others."""
    gazetteer = shipped_service().snapshot.gazetteer
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            text = line.rstrip("\n")
            if number % STEP or len(text) > LONGEST_UNASKED:
                continue
            if number % STEP_OF_OTHERS == 0 or spot(gazetteer, text):
                yield text


def cases(chat: Path) -> Iterator[Case]:
    """What is learned from."""
    for text, is_of_it in questions("tuned"):
        yield Case(tuple(traits(text)), is_of_it, IMPORTANCE["of the report" if is_of_it else "beside the point"])
    yield from (Case(tuple(traits(text)), wanted=True, importance=IMPORTANCE["examples"]) for text in examples())
    yield from (Case(tuple(traits(text)), wanted=False, importance=IMPORTANCE["chat"]) for text in chat_messages(chat))


def fit(learned: Sequence[Case]) -> dict[str, float]:
    """What each trait that enough messages have weighs."""
    seen = Counter(chain.from_iterable(case.names for case in learned))
    known = (name for name in seen if seen[name] >= FEWEST)
    return fitted(learned, known, penalty=PENALTY, rarity=RARITY, most=MOST, scale=SCALE)


def write(table: Mapping[str, float], path: Path = TABLE) -> None:
    """Write the table, a trait to a line, the constant first."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["trait", "weight"])
        writer.writerows([name, f"{weight:.3f}"] for name, weight in sorted(table.items()) if round(weight, 3))


def main() -> None:
    """Fit, write, and tell what would be taken for what."""
    parser = argparse.ArgumentParser(description="Fit what words weigh for a question of the report.")
    parser.add_argument("chat", type=Path, help="a file of ordinary chat, a message to a line")
    write(fit(list(cases(parser.parse_args().chat))))
    every_weight.cache_clear()
    sums.cache_clear()
    for part in PARTS:
        told = [(is_of_it, relevance(traits(text))) for text, is_of_it in questions(part)]
        for so, name in ((True, "with an answer"), (False, "beside the point")):
            weights = [weight for is_of_it, weight in told if is_of_it is so]
            beside = sum(weight < BESIDE_THE_POINT for weight in weights)
            surely = sum(weight >= OF_THE_REPORT for weight in weights)
            print(f"{part}, {name}: of {len(weights)} {beside} beside the point, {surely} surely of the report")


if __name__ == "__main__":
    main()
