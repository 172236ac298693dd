"""Lists of a time that no report dates are declined, for the newest would mislead; others are told."""

import pytest

from bot.questions.intent import Intent
from tests.support.talk import last


@pytest.mark.parametrize(
    "text",
    [
        "which countries were tier 3 under trump",
        "during trump's presidency who dropped to tier 3",
        "did anyone leave tier 3 under the conservatives",
        "who was on the watch list during covid",
        "how many countries were tier 1 before the war",
        "who was tier 1 back in the day",
    ],
)
def test_a_list_of_a_time_of_no_known_year_is_declined(text: str) -> None:
    question, _ = last(text)

    assert question.intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("which countries were downgraded in recent years", Intent.CHANGES),
        ("who has been on tier 3 in most years", Intent.LIST),
        ("who dropped to tier 3 in this years report", Intent.CHANGES),
        ("in how many years did ASEAN have a Tier 1 country", Intent.COUNT),
        ("who was under tier 2 in 2010", Intent.LIST),
        ("what tier was Iraq under Saddam", Intent.HISTORY),
        ("compare Thailand and Vietnam before covid", Intent.HISTORY),
        ("first report ever: who was tier 3", Intent.LIST),
        ("which countries were tier 3 under bush", Intent.LIST),
        ("did anyone leave tier 3 under biden", Intent.CHANGES),
    ],
)
def test_years_that_are_known_and_single_countries_are_told(text: str, intent: Intent) -> None:
    question, _ = last(text)

    assert question.intent is intent


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("who was downgraded in the first three reports", "2001 to 2003"),
        ("what was Japan in the first two reports", "from 2001 to 2002"),
        ("who was on tier 3 over the first 5 years", "2001 to 2005"),
    ],
)
def test_the_first_reports_are_those_from_2001_on(text: str, years: str) -> None:
    _, answer = last(text)

    assert years in answer
