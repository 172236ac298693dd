"""Which report looks at a month, and what else is asked of the report and of the bot itself."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "year"),
    [
        ("If an event happened in May 2023, which annual report covers it?", 2024),
        ("which report covers May 2023?", 2024),
        ("which report would an arrest in June 2022 show up in?", 2023),
        ("something that happened in February 2021 is in which report", 2021),
        ("which edition looks at summer 2023", 2024),
    ],
)
def test_the_report_that_looks_at_a_month_is_told(said: str, year: int) -> None:
    question, told = last(said)

    assert (question.term, question.years) == ("report-period", (year,))
    assert f"The {year} report looks at 1 April {year - 1} to 31 March {year}." in told


def test_it_is_asked_further() -> None:
    assert "24 June 2024" in last("which report covers May 2023?", "When was that one released?")[1]


@pytest.mark.parametrize("said", ["which report is from june 2016", "who was upgraded in the report of June 2024"])
def test_the_month_of_a_report_is_another_thing(said: str) -> None:
    assert last(said)[0].term != "report-period"


@pytest.mark.parametrize("said", ["where does your data come from?", "where do your numbers come from"])
def test_where_its_data_is_from_is_told(said: str) -> None:
    question, _ = last(said)

    assert (question.intent, question.about) == (Intent.HELP, About.ABOUT)


def test_where_somebody_comes_from_is_not() -> None:
    assert last("where does your family come from")[0].intent is Intent.NONE


@pytest.mark.parametrize(
    "said",
    [
        "Does the report publish the names of the brands and factories that were caught with forced labour?",
        "which brands are named for forced labor in the report",
        "does it have a list of companies with forced labor",
    ],
)
def test_firms_are_not_named(said: str) -> None:
    assert last(said)[0].intent is Intent.UNKNOWN


def test_in_there_is_the_report_where_nothing_was_asked() -> None:
    assert "Pakistan" in last("anything in there about brick kilns")[1]
    assert last("Philippines tier", "anything in there about POGOs")[1].startswith("Philippines")
