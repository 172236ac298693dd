"""A whole report, or all that is known of a country, asked for in a few words."""

import pytest

from bot.questions.intent import About, Intent
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("Summarise the 2025 report", "20 moved up and 11 moved down"),
        ("Give me the key facts of the 2025 report", "Tier 1: 33; Tier 2: 106"),
        ("Tell me something about the 2024 report", "22 moved up and 19 moved down"),
        ("2025 report in a nutshell", "29 September 2025"),
        ("what are the key takeaways of the latest report?", "Tier 3: 20"),
        ("give me an overview of the 2001 report", "Tier 3: 23"),
    ],
)
def test_a_report_is_told_in_short(said: str, holds: str) -> None:
    question, text = last(said)

    assert (question.intent, question.about) == (Intent.DEFINE, About.AT_A_GLANCE)
    assert holds in text


def test_the_numbers_are_those_of_the_ratings() -> None:
    report = shipped_service().snapshot.report
    for year in report.years:
        _, text = last(f"summary of the {year} report")
        for tier in {rating.tier for rating in report.in_year(year)}:
            assert f"{tier.word}: {len(report.in_year(year, tier=tier))}" in text


def test_another_report_is_told_in_short_too() -> None:
    question, _ = last("Summarise the 2025 report", "and 2024?")

    assert (question.about, question.years) == (About.AT_A_GLANCE, (2024,))


@pytest.mark.parametrize(
    "said", ["what is the TIP report", "when was the 2025 report released", "what is in the report"]
)
def test_what_asks_for_less_gets_no_more(said: str) -> None:
    assert last(said)[0].about is not About.AT_A_GLANCE


@pytest.mark.parametrize(
    "said",
    [
        "Hello bot, what do you know about Namibia",
        "what can you say about Namibia?",
        "Do you have info on Namibia?",
        "Do you know anything about Namibia?",
        "Write me a short summary about Namibia",
        "can you give me a brief overview of Namibia please",
    ],
)
def test_all_that_is_known_of_a_country_is_told(said: str) -> None:
    question, text = last(said)

    assert codes(question) == {"NAM"}
    assert "Tier 2 in the 2025 report" in text


def test_what_follows_is_of_the_country() -> None:
    question, text = last("Hello bot, what do you know about Namibia", "Why did it drop from tier 1")

    assert codes(question) == {"NAM"}
    assert "Downgraded in 2023 from Tier 1" in text


def test_what_is_new_is_who_moved() -> None:
    assert "20 up, 11 down" in last("What's new in the TIP report this year?")[1]


def test_two_reports_are_compared_by_their_numbers() -> None:
    _, text = last("compare 2024 and 2025")

    assert "Tier 2: 98" in text
    assert "Tier 2: 106" in text
    assert "Thailand" in last("Thailand", "compare 2024 and 2025")[1]


@pytest.mark.parametrize(
    "said", ["what were the highlights last year", "compare 2023 and 2024", "overview of last year"]
)
def test_what_may_be_asked_of_any_year_is_not_answered_unasked(said: str) -> None:
    assert Service(shipped_service().snapshot).overhear(said) is None
