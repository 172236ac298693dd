"""Measure how questions in people's own words are read and answered: python -m benchmarks.questions [--chat FILE].

The golden questions of `tests/golden/` come in two parts: those that the phrasings are tuned on, and those held back,
of which only the totals are looked at. `--chat` takes a file of ordinary chat, a message to a line, and tells how many
of them would have been answered unasked.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from time import perf_counter_ns

from benchmarks.golden import PARTS, Row, answered_questions, question_rows, silent_messages
from bot.answers.answer import TierAnswer
from bot.answers.wording import plain_text
from bot.questions.intent import UNANSWERED, Intent
from bot.service import Asked, Service
from tests.support.knowledge import shipped_service

STEP_AFTER = 30
"""One in so many messages of chat is tried after an answer too, none of them learned from (`tools/weigh_signs.py`)."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one golden question went: whether kind, countries and year are right, and the answer holds what it must."""

    part: str
    kind: str
    text: str
    read: bool
    answered: bool
    wrong_tier: bool
    nanoseconds: int
    unasked: bool | None
    """Whether it spoke unasked as wanted; None where either will do."""
    followed: bool | None
    """Whether it answered unasked what goes on with its own answer; None of what does not, or has no answer."""


def judge_questions(service: Service, rows: Iterable[Row]) -> Iterator[Outcome]:
    """Ask golden questions, each in its conversation where it has one: once addressed to the bot, once not."""
    addressed, overheard = Service(service.snapshot), Service(service.snapshot)
    for row in rows:
        conversation = row["conversation"] or None
        started = perf_counter_ns()
        asked = addressed.ask(row["text"], conversation)
        took = perf_counter_ns() - started
        follows = overheard.spoken_of(conversation) is not None
        spoke = overheard.ask(row["text"], conversation, addressed=False).question.unasked
        yield _judge(service, row, asked, took, spoke=spoke, follows=follows)


def judge_silence(service: Service, messages: Iterable[str], after: Sequence[str] = ()) -> Iterator[tuple[str, bool]]:
    """Each message with whether it would have been answered unasked; `after` answers to the same person in turn."""
    asked = cycle(after or [""])
    for message in messages:
        conversation = next(asked) or None
        if conversation is not None:
            service.ask(conversation, conversation)
        yield message, service.overhear(message, conversation) is not None


def _judge(service: Service, row: Row, asked: Asked, nanoseconds: int, *, spoke: bool, follows: bool) -> Outcome:
    kinds = row["intent"].split("/")
    question = asked.question
    codes = sorted({code for place in question.places for code in place.codes})
    year = question.year(service.snapshot.report.newest_year)
    dated = len(kinds) > 1 or str(year or "") == row["year"]
    meant = [sorted(one.split()) for one in row["countries"].split("/")]
    nobody = question.intent is Intent.NONE  # whatever country such talk names
    read = question.intent in kinds and (codes in meant or nobody) and dated
    text = plain_text(asked.answer).casefold()
    return Outcome(
        part=row["part"],
        kind=kinds[0],
        text=row["text"],
        read=read,
        answered=read and all(_holds(text, wanted.casefold()) for wanted in row["says"].split("|") if wanted),
        wrong_tier=any(_is_wrong(service, part) for part in asked.answer.parts if isinstance(part, TierAnswer)),
        nanoseconds=nanoseconds,
        unasked=None if row["unasked"] == "?" else spoke is (row["unasked"] == "yes"),
        followed=spoke if follows and kinds[0] not in UNANSWERED else None,
    )


def _holds(text: str, wanted: str) -> bool:
    if wanted[0] == "^":
        return text.startswith(wanted[1:])
    return wanted[1:] not in text if wanted[0] == "!" else wanted in text


def _is_wrong(service: Service, part: TierAnswer) -> bool:
    rating = service.snapshot.report.rating(part.place.code, part.year)
    return rating is None or rating.tier is not part.tier


def main() -> None:
    """Print both parts' figures by kind, the silence kept, and the time that a question takes."""
    parser = argparse.ArgumentParser(description="Measure how questions are read.")
    parser.add_argument("--chat", type=Path, metavar="FILE", help="ordinary chat, a message to a line")
    options = parser.parse_args()
    service = shipped_service()
    outcomes = list(judge_questions(service, question_rows()))
    for part in PARTS:
        _print_part(part, [outcome for outcome in outcomes if outcome.part == part])
    times = sorted(outcome.nanoseconds / 1e6 for outcome in outcomes)
    print(
        f"from question to answer: median {times[len(times) // 2]:.2f} ms, p99 {times[len(times) * 99 // 100]:.2f} ms"
    )
    for part in PARTS:
        _print_silence(f"talk answered that wants silence, {part}", judge_silence(service, silent_messages(part)))
        talk, after = silent_messages(part, after_an_answer=True), answered_questions(part)
        _print_silence(f"the same after an answer to the same person, {part}", judge_silence(service, talk, after))
    if options.chat:
        chat = options.chat.read_text(encoding="utf-8").splitlines()
        _print_silence("ordinary chat answered unasked", judge_silence(service, chat))
        some, after = chat[1::STEP_AFTER], answered_questions("held back")
        _print_silence("some of it after an answer to the same person", judge_silence(service, some, after))


def _print_silence(name: str, told: Iterable[tuple[str, bool]]) -> None:
    spoke = [spoke for _, spoke in told]
    print(f"{name}: {sum(spoke)} of {len(spoke)}", flush=True)


def _print_part(part: str, outcomes: list[Outcome]) -> None:
    read, answered = sum(o.read for o in outcomes), sum(o.answered for o in outcomes)
    count = len(outcomes)
    shares = f"{100 * read / count:.1f}% read right, {100 * answered / count:.1f}% answered right"
    print(f"{part}: {count} questions, {shares}")
    wanted = [outcome.unasked for outcome in outcomes if outcome.unasked is not None]
    print(f"  spoke unasked, or kept silent, as wanted: {sum(wanted)} of {len(wanted)}")
    followed = [outcome.followed for outcome in outcomes if outcome.followed is not None]
    print(f"  answered unasked what goes on with an answer: {sum(followed)} of {len(followed)}")
    right, every = Counter(o.kind for o in outcomes if o.answered), Counter(o.kind for o in outcomes)
    print("  " + ", ".join(f"{kind} {right[kind]}/{number}" for kind, number in every.items()))


if __name__ == "__main__":
    main()
