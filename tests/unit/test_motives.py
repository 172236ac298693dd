"""Motives of those who rank, of which no report tells."""

import pytest

from bot.questions.intent import Intent
from tests.support.talk import codes, last

UPGRADED = "why was Vietnam upgraded in 2023"


@pytest.mark.parametrize(
    "said",
    [
        "was that because of the US wanting better relations?",
        "is it because the US wants better relations",
        "was that just because america needs them against china?",
        "so was it due to trump trying to make a deal",
    ],
)
def test_they_have_no_answer_and_do_not_change_whom_it_is_about(said: str) -> None:
    assert last(UPGRADED, said)[0].intent is Intent.UNKNOWN
    assert codes(last(UPGRADED, said, "is it tier 2 now")[0]) == {"VNM"}


def test_a_course_is_compared_with_that_of_the_one_spoken_of() -> None:
    question, _ = last(UPGRADED, "how does it compare with the Philippines over the years")
    assert (question.intent, codes(question)) == (Intent.HISTORY, {"VNM", "PHL"})
