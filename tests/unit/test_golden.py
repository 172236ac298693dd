"""The golden questions: what is read out of them, and that talk gets silence. `benchmarks/questions.py` tells more."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import pytest

from benchmarks.golden import PARTS, QUESTION_FILES, answered_questions, overheard, rows_of, silent_messages
from benchmarks.questions import Outcome, judge_questions, judge_silence
from tests.support.knowledge import shipped_service

pytestmark = pytest.mark.timeout(600)  # a file of questions takes a minute, and more on a busy machine


class Shares(NamedTuple):
    """The least shares of a file of questions that are to go right."""

    read: float
    answered: float
    unasked: float
    """Answered unasked, or met with silence, as wanted."""
    followed: float
    """Of what goes on with an answer: answered unasked."""


LEAST = {
    ("questions", "tuned"): Shares(read=0.985, answered=0.975, unasked=0.965, followed=0.92),
    ("questions", "held back"): Shares(read=0.94, answered=0.90, unasked=0.92, followed=0.865),
    ("questions_2", "tuned"): Shares(read=0.95, answered=0.935, unasked=0.97, followed=0.92),
    ("questions_2", "held back"): Shares(read=0.865, answered=0.845, unasked=0.905, followed=0.815),
    ("questions_3", "tuned"): Shares(read=0.945, answered=0.935, unasked=0.98, followed=0.89),
    ("questions_3", "held back"): Shares(read=0.84, answered=0.825, unasked=0.95, followed=0.86),
    ("questions_4", "tuned"): Shares(read=0.93, answered=0.89, unasked=0.935, followed=0.82),
    ("questions_4", "held back"): Shares(read=0.89, answered=0.86, unasked=0.86, followed=0.78),
}
LEAST_OVERHEARD = {"tuned": 0.90, "held back": 0.79}
"""Of messages of a channel that want an answer: answered with nobody addressed."""
MOST_OVERHEARD = {"tuned": 0.003, "held back": 0.03}
"""Of those that want none: answered all the same."""
MOST_TALK_ANSWERED = 0.0034
MOST_TALK_ANSWERED_BEHIND_EIGHT = 0.02
"""Of talk right behind an answer to one of eight questions that much talk could go on with."""
MOST_TALK_ANSWERED_BEHIND = {"tuned": 0.01, "held back": 0.02}
"""The same behind every golden question that stands alone in turn, which talk goes on with more easily."""
EIGHT = (
    "what tier is Laos",
    "which countries are on tier 3",
    "what is the watch list",
    "was Thailand ever on tier 3",
    "who got downgraded this year",
    "why is Japan not on tier 1",
    "Japan and Italy",
    "how long has China been tier 3",
)


@cache
def outcomes(file: str) -> Sequence[Outcome]:
    """How the questions of one golden file went."""
    (path,) = (path for path in QUESTION_FILES if path.stem == file)
    return tuple(judge_questions(shipped_service(), rows_of(path)))


def share(right: Sequence[bool]) -> float:
    return sum(right) / len(right)


def file_param(file: str, *others: str) -> pytest.ParameterSet:
    """A golden file, and what is asked of it, for one process of the tests: its questions are then asked once."""
    return pytest.param(file, *others, marks=pytest.mark.xdist_group(file))


@pytest.mark.parametrize(("file", "part"), [file_param(*key) for key in LEAST])
def test_questions_are_read_and_answered_addressed_and_unasked(file: str, part: str) -> None:
    least, those = LEAST[file, part], [outcome for outcome in outcomes(file) if outcome.part == part]
    shares = Shares(
        read=share([outcome.read for outcome in those]),
        answered=share([outcome.answered for outcome in those]),
        unasked=share([outcome.unasked for outcome in those if outcome.unasked is not None]),
        followed=share([outcome.followed for outcome in those if outcome.followed is not None]),
    )
    assert all(reached >= wanted for reached, wanted in zip(shares, least, strict=True)), shares


def test_every_file_of_questions_has_its_least_shares() -> None:
    assert {file.stem for file in QUESTION_FILES} == {file for file, _ in LEAST}


@pytest.mark.parametrize("part", PARTS)
def test_messages_of_a_channel_are_answered_where_they_want_that(part: str) -> None:
    wanted, others = (
        [spoke for _, spoke in judge_silence(shipped_service(), overheard(part, wanted=so))] for so in (True, False)
    )
    assert share(wanted) >= LEAST_OVERHEARD[part]
    assert share(others) <= MOST_OVERHEARD[part]


def test_talk_right_behind_an_answer_is_not_answered() -> None:
    for part in PARTS:
        messages = silent_messages(part, after_an_answer=True)
        for after, most in (
            (EIGHT, MOST_TALK_ANSWERED_BEHIND_EIGHT),
            (answered_questions(part), MOST_TALK_ANSWERED_BEHIND[part]),
        ):
            told = [spoke for _, spoke in judge_silence(shipped_service(), messages, after)]
            assert share(told) <= most, part


@pytest.mark.parametrize("file", [file_param(path.stem) for path in QUESTION_FILES])
def test_no_tier_is_told_that_the_report_did_not_give(file: str) -> None:
    assert [outcome.text for outcome in outcomes(file) if outcome.wrong_tier] == []


def test_talk_is_not_answered() -> None:
    told = list(judge_silence(shipped_service(), silent_messages("tuned")))
    answered = [text for text, spoke in told if spoke]
    assert len(answered) <= MOST_TALK_ANSWERED * len(told), answered
