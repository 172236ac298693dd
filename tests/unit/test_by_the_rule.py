"""Downgrades that are called automatic: from the Watch List to Tier 3."""

import pytest

from bot.questions.intent import Intent
from tests.support.talk import last


@pytest.mark.parametrize(
    "said",
    [
        ("was South Africa ever automatically downgraded",),
        ("did South Africa get automatically downgraded",),
        ("Is South Africa on the watch list?", "did it ever get automatically downgraded"),
        ("has Kenya ever been auto downgraded or not",),
    ],
)
def test_what_was_never_on_tier_3_did_not_fall_so(said: tuple[str, ...]) -> None:
    answer = last(*said)[1]
    assert answer.startswith("No. ")
    assert "was never downgraded to Tier 3" in answer


@pytest.mark.parametrize("said", ["has Malaysia been auto-downgraded", "was China's drop in 2013 automatic"])
def test_what_fell_to_tier_3_gets_no_yes(said: str) -> None:
    question, answer = last(said)
    assert question.intent in {Intent.HISTORY, Intent.CHANGES}
    assert not answer.startswith(("Yes", "No"))
    assert "Tier 2 Watch List" in answer


def test_a_step_to_a_tier_where_it_never_was_is_denied() -> None:
    assert last("did South Africa ever fall from the watch list to tier 3")[1].startswith("No. South Africa was never")
    assert not last("did Malaysia ever go from tier 2 to tier 3")[1].startswith("No")


@pytest.mark.parametrize("said", ["so it could be tier 3 in 2026?", "it may fall to tier 3 then?"])
def test_what_may_come_is_told_by_the_rule(said: str) -> None:
    listed = "Is South Africa on the watch list?"
    assert "2027" in last(listed, said)[1]
    assert last(listed, said, "who else is in that situation")[1].startswith("24 countries besides South Africa")


def test_what_could_be_in_a_report_that_is_there_is_no_outlook() -> None:
    assert "Automatic downgrade" not in last("was Kenya tier 2 in 2012", "it could be tier 3 in 2013?")[1]
