"""Tests for lists of those that are not on a tier, and of those that came to it, which are never told as the others."""

import pytest

from bot.questions.intent import Intent
from tests.support.talk import last


@pytest.mark.parametrize(
    "said",
    [
        "what countries in europe havent made it to tier 1?",
        "which European countries didn't make it to Tier 1",
        "who in Europe hasn't reached Tier 1",
        "who hasn't managed to get to tier 1 in Europe",
        "European countries that have not attained Tier 1",
        "which countries in Europe aren't good enough for Tier 1",
    ],
)
def test_who_has_not_made_it_is_not_told_as_who_has(said: str) -> None:
    question, answer = last(said)

    assert question.intent is Intent.LIST
    assert "Norway" in answer
    assert "France" not in answer


def test_what_else_says_not_keeps_its_meaning() -> None:
    assert last("Is Peru on Tier 1?", "wasn't it Tier 2?")[1].startswith("Yes")


@pytest.mark.parametrize(
    "said",
    [
        "Which African countries dropped to the Watch List this year?",
        "which African states went to the Watch List in 2025",
        "name the African countries that slid to the watch list in 2025",
    ],
)
def test_who_came_to_a_tier_is_not_told_as_who_is_there(said: str) -> None:
    question, answer = last(said)

    assert question.intent is Intent.CHANGES
    assert "South Africa" in answer
    assert "Algeria" not in answer
