"""What is asked of another time behind a tier of now is asked of the country by itself."""

import pytest

from bot.questions.sentences.half_written import spelled_out


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("so bulgaria tier 2, was it ever 1", "has bulgaria ever been on tier 1?"),
        ("kenya tier 2 now, ever been 3?", "has kenya ever been on tier 3?"),
        ("Laos is 3, was it ever 2", "has Laos ever been on tier 2?"),
        ("nepal - watch list, was it ever a tier 1", "has nepal ever been on tier 1?"),
        ("Thailand tier 2, was it ever downgraded", "has Thailand ever been downgraded?"),
        ("poland tier 1? always?", "has poland always been on tier 1?"),
        (
            "the report says china is tier 3 since 2017, but wasnt it tier 3 in 2013 also",
            "was china on tier 3 in 2013?",
        ),
    ],
)
def test_it_is_asked_of_the_country(said: str, asked: str) -> None:
    assert spelled_out(said) == asked


@pytest.mark.parametrize(
    "text",
    [
        "which countries are always tier 1?",
        "were there ever 3 countries on tier 3",
        "has Kenya ever been upgraded",
        "Poland was tier 2 in 2020, was it?",
    ],
)
def test_what_asks_for_something_else_stays_as_it_is(text: str) -> None:
    assert spelled_out(text) == text
