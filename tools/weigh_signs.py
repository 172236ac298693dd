"""Fit what each sign of a message weighs to what wants an answer and what silence, where nobody addressed the bot.

Run ``python -m tools.weigh_signs CHAT`` from the root, CHAT being a file of ordinary chat, a message to a line, which
is not kept in the repository. Learns from it, from the examples of the phrasings, from the golden questions tuned on,
and from the talk that wants silence, by logistic regression with a penalty on large weights: once for messages by
themselves (bot/questions/unasked/sign_weights.csv), once for those after an answer to the same person
(going_on_weights.csv beside it). Says how many of each would be answered at which `from`.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

from benchmarks.golden import answered_questions, overheard, question_rows, silent_messages
from bot.questions.intent import UNANSWERED
from bot.questions.question import Question
from bot.questions.sentences.phrasings import phrasings
from bot.service import Service
from tests.support.knowledge import shipped_service
from tools import logistic, weigh_first_look
from tools.logistic import Case
from tools.weigh_first_look import looks_by_others

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "bot" / "questions" / "unasked" / "sign_weights.csv"
AFTER_TABLE = ROOT / "bot" / "questions" / "unasked" / "going_on_weights.csv"


class Fit(NamedTuple):
    """How a table is fitted: what a mistake in each source counts, and what `tools/logistic.py` says of the others."""

    importance: Mapping[str, float]
    penalty: float
    rarity: float
    most: int


ALONE = Fit({"examples": 1.0, "questions": 1.0, "talk": 8.0, "chat": 10.0}, penalty=10.0, rarity=2.5, most=35_000)
AFTER = Fit({"questions": 1.0, "talk": 8.0, "chat": 2.0}, penalty=20.0, rarity=1.0, most=20_000)
"""After an answer most of what is asked goes on with it; and less has been seen, so that rare signs tell less."""
FEWEST = 3
"""Messages that must have a sign for it to be weighed."""
LEAST = 0.02
"""What a sign must weigh to be kept."""
NEARLY = -2.5
"""What chat must weigh at a first look to be learned from; after a question of the same person all is read."""
STEP = 2
"""One in so many messages of chat is learned from, so that the others tell how it does on what it never saw."""
AFTER_STEP = 36
"""The same after an answer: there nearly all is read, so that fewer tell enough."""
TALKS_AFTER = 4
"""How often each message of talk is learned from there, after an answer of another kind each time."""


class Example(NamedTuple):
    """A message as far as it is weighed: the signs that it has, and whether it wants an answer."""

    source: str
    signs: tuple[str, ...]
    wanted: bool


def examples(chat: Path) -> Iterator[Example]:
    """Every message that has an answer at all, and so needs weighing."""
    reader = shipped_service().snapshot.reader
    looks = looks_by_others(list(weigh_first_look.examples(chat)))
    for source, text, wanted in _messages(chat):
        if (source != "chat" or reader.overhearing.may_be_about_report(text, NEARLY)) and (
            found := reader.weighed(text, looks.get(text))
        ) is not None:
            yield Example(source, tuple(found), wanted)


def _messages(chat: Path) -> Iterator[tuple[str, str, bool]]:
    for phrasing in phrasings():
        if phrasing.intent not in UNANSWERED:
            yield from (("examples", text, True) for text in phrasing.examples)
    yield from _questions()
    yield from ((source, text, False) for source, text in _talk_and_chat(chat, STEP))


def _questions() -> Iterator[tuple[str, str, bool]]:
    for row in question_rows("tuned"):
        if not row["conversation"] and row["unasked"] != "?":
            yield "questions", row["text"], row["unasked"] == "yes"
    yield from (("questions", text, True) for text in overheard("tuned", wanted=True))


def _talk_and_chat(
    chat: Path, step: int, talks: int = 1, *, after_an_answer: bool = False
) -> Iterator[tuple[str, str]]:
    yield from [("talk", text) for text in silent_messages("tuned", after_an_answer=after_an_answer)] * talks
    yield from [("talk", text) for text in overheard("tuned", wanted=False)] * talks
    with chat.open(encoding="utf-8") as file:
        yield from (("chat", line.rstrip("\n")) for number, line in enumerate(file) if number % step == 0)


def examples_after(chat: Path) -> Iterator[Example]:
    """Every message after an answer that has an answer itself: what goes on with it, and talk and chat that do not."""
    snapshot = shipped_service().snapshot
    service = Service(snapshot)
    for row in question_rows("tuned"):
        if not row["conversation"]:
            continue
        wanted = row["intent"].split("/")[0] not in UNANSWERED
        before = service.spoken_of(row["conversation"])
        if before is not None and (found := snapshot.reader.weighed(row["text"], None, before)) is not None:
            yield Example("questions", tuple(found), wanted)
        service.ask(row["text"], row["conversation"])
    answered = cycle(_answered(service))
    for source, text in _talk_and_chat(chat, AFTER_STEP, TALKS_AFTER, after_an_answer=True):
        if (found := snapshot.reader.weighed(text, None, next(answered))) is not None:
            yield Example(source, tuple(found), wanted=False)


def _answered(service: Service) -> Iterator[Question]:
    """What was asked and answered before talk that does not go on with it."""
    for text in answered_questions("tuned"):
        service.ask(text, text)
        if (before := service.spoken_of(text)) is not None:
            yield before


def fitted(learned: Sequence[Example], fit: Fit) -> dict[str, float]:
    """The weight of each sign that enough messages have; the constant is left in the sign ""."""
    seen = Counter(name for example in learned for name in example.signs)
    cases = [Case(example.signs, example.wanted, fit.importance[example.source]) for example in learned]
    known = (name for name in seen if seen[name] >= FEWEST)
    return logistic.fitted(cases, known, penalty=fit.penalty, rarity=fit.rarity, most=fit.most)


def write(weights: Mapping[str, float], path: Path = TABLE) -> None:
    """Write the table, a sign to a line, without those that weigh next to nothing."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["sign", "weight"])
        writer.writerows([name, f"{weight:.2f}"] for name, weight in sorted(weights.items()) if abs(weight) >= LEAST)


def main() -> None:
    """Fit, write, and tell what would be answered."""
    parser = argparse.ArgumentParser(description="Fit the weights of the signs that the bot speaks on.")
    parser.add_argument("chat", type=Path, help="a file of ordinary chat, a message to a line")
    chat = parser.parse_args().chat
    _fit(list(examples(chat)), ALONE, TABLE)
    _fit(list(examples_after(chat)), AFTER, AFTER_TABLE)


def _fit(learned: Sequence[Example], fit: Fit, table: Path) -> None:
    weights = fitted(learned, fit)
    constant = weights.pop("")
    write(weights, table)
    print(table.name)
    for edge in map(float, range(5)):
        over = [
            example
            for example in learned
            if sum(round(weights.get(name, 0), 2) for name in example.signs) >= edge - constant
        ]
        counts = {source: sum(example.source == source for example in over) for source in fit.importance}
        wanted = sum(example.wanted for example in over)
        print(f"from {edge - constant:.1f}: {wanted} questions of {sum(e.wanted for e in learned)} answered, {counts}")


if __name__ == "__main__":
    main()
