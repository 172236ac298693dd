"""Lists from the very first report on, and at the other end; and why a country came to its tier by several steps."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import last

FIVE = "Austria, Belgium, Netherlands, Spain, United Kingdom"


@pytest.mark.parametrize(
    "said",
    [
        ("Which countries have always been on Tier 1?", "since the very first report?"),
        ("Always Tier 1 since the first report?",),
        ("Which ones have been Tier 1 since the first report in 2001?",),
        ("Since the first report, how many countries were always on Tier 1?",),
    ],
)
def test_since_the_first_report_is_in_every_one(said: tuple[str, ...]) -> None:
    told = last(*said)[1]

    assert told.startswith("5 countries were always on Tier 1 in the reports of 2001 to 2025.")
    assert FIVE in told


def test_moves_since_the_first_report_are_of_all_years() -> None:
    assert "in the reports of 2001 to 2025" in last("How many countries were upgraded since the first report?")[1]


@pytest.mark.parametrize(
    "text", ["Which countries have only been on tier 3 ever?", "which states only were on tier 3 ever"]
)
def test_only_ever_there_is_always_there(text: str) -> None:
    question, told = last(text)

    assert (question.intent, question.about) == (Intent.LIST, About.ALWAYS)
    assert told.startswith("2 countries")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            ("Which countries have always been on Tier 1?", "and Norway?", "And the other extreme: always Tier 3?"),
            "2 countr",
        ),
        (
            ("Which countries have always been on Tier 1?", "and the other extreme?"),
            "2 countries were always on Tier 3",
        ),
        (("Which countries are on Tier 3?", "and the opposite?"), "33 countries are on Tier 1"),
        (("Which countries are on Tier 1 in Africa?", "and at the other end?"), "4 countries in Africa are on Tier 3"),
    ],
)
def test_the_other_end(said: tuple[str, ...], told: str) -> None:
    assert last(*said)[1].startswith(told)


def test_who_is_new_in_the_report_moved_to_no_tier() -> None:
    question, _ = last("Which countries are on tier 2?", "which are new in the report since 2010?")

    assert (question.intent, question.about) == (Intent.CHANGES, About.ADDED)


@pytest.mark.parametrize(
    "text",
    [
        "Can you explain why Nicaragua is tier 3 although it used to be tier 1?",
        "Why did Nicaragua go from Tier 1 to Tier 3?",
        "Why is Nicaragua tier 3 when it was tier 1 before?",
    ],
)
def test_why_it_is_there_after_several_steps(text: str) -> None:
    question, told = last(text)

    assert (question.intent, question.about) == (Intent.FINDINGS, About.WHY)
    assert told.startswith("Nicaragua: Tier 3 in the 2025 report")


@pytest.mark.parametrize(
    "text",
    [
        "Why is Tajikistan tier 1 even though it used to be tier 3?",
        "Can you explain why Mali is tier 3 although it used to be tier 2?",
        "Why did Spain go from tier 1 to tier 3?",
        "Why did Sri Lanka go from tier 3 to tier 1?",
    ],
)
def test_what_is_not_so_is_said_to_be_none(text: str) -> None:
    assert last(text)[1].startswith("That is not so")
