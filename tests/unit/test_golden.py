"""The golden questions: what is read out of them, and that talk gets silence. `benchmarks/questions.py` tells more."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from benchmarks.questions import Outcome, answered_questions, judge_questions, judge_silence, silent_messages
from tests.support.knowledge import shipped_service

FOLDER = Path(__file__).parent.parent / "golden"
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
def every_outcome() -> Sequence[Outcome]:
    return tuple(judge_questions(shipped_service(), FOLDER / "questions.csv"))


def outcomes(part: str) -> list[Outcome]:
    return [outcome for outcome in every_outcome() if outcome.part == part]


def share(right: list[bool]) -> float:
    return sum(right) / len(right)


def test_the_questions_tuned_on_are_read_and_answered() -> None:
    tuned = outcomes("tuned")
    assert share([outcome.read for outcome in tuned]) >= 0.98
    assert share([outcome.answered for outcome in tuned]) >= 0.97


def test_questions_held_back_are_read_and_answered_nearly_as_well() -> None:
    held_back = outcomes("held back")
    assert share([outcome.read for outcome in held_back]) >= 0.92
    assert share([outcome.answered for outcome in held_back]) >= 0.885


def test_questions_in_a_channel_are_answered_and_other_messages_met_with_silence() -> None:
    tuned, held_back = (
        [outcome.unasked for outcome in outcomes(part) if outcome.unasked is not None]
        for part in ("tuned", "held back")
    )
    assert share(tuned) >= 0.91
    assert share(held_back) >= 0.87


def test_what_goes_on_with_an_answer_is_answered_unasked() -> None:
    for part in ("tuned", "held back"):
        assert share([outcome.followed for outcome in outcomes(part) if outcome.followed is not None]) >= 0.81


def test_talk_right_behind_an_answer_is_not_answered() -> None:
    for part in ("tuned", "held back"):
        messages = silent_messages(part)
        for after, most in (
            (EIGHT, MOST_TALK_ANSWERED_BEHIND_EIGHT),
            (answered_questions(part), MOST_TALK_ANSWERED_BEHIND[part]),
        ):
            told = [spoke for _, spoke in judge_silence(shipped_service(), messages, after)]
            assert share(told) <= most, part


def test_no_tier_is_told_that_the_report_did_not_give() -> None:
    assert [outcome.text for outcome in every_outcome() if outcome.wrong_tier] == []


def test_talk_is_not_answered() -> None:
    told = list(judge_silence(shipped_service(), silent_messages("tuned")))
    answered = [text for text, spoke in told if spoke]
    assert len(answered) <= MOST_TALK_ANSWERED * len(told), answered
