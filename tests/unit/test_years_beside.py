"""The year beside the one that was spoken of, or some years from it, is put into the text in figures."""

import pytest

from bot.places.resolve import Resolution
from bot.questions.after.filled_in.years_beside import with_year_beside
from bot.questions.intent import Intent
from bot.questions.limits import Span
from bot.questions.question import Question

NEWEST = 2025
OF_2015 = Question(Intent.TIER, years=(2015,), wants_yes_or_no=True)
SINCE_2015 = Question(Intent.HISTORY, span=Span(2015, None), wants_yes_or_no=True)
TOLD_2015 = Question(Intent.HISTORY, told=2015)
OF_NOW = Question(Intent.TIER)


@pytest.mark.parametrize("before", [OF_2015, SINCE_2015, TOLD_2015])
@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("and the year before?", "and in 2014?"),
        ("a year later?", "in 2016?"),
        ("two years earlier?", "in 2013?"),
        ("and how many three years later", "and how many in 2018"),
        ("what about Ten years on?", "what about in 2025?"),
        ("and 5 reports before that, was it lower?", "and in 2010, was it lower?"),
    ],
)
def test_it_counts_from_the_year_that_was_spoken_of(before: Question, said: str, read: str) -> None:
    assert with_year_beside(said, before, NEWEST) == read


def test_it_counts_from_the_newest_report_where_no_year_was_spoken_of() -> None:
    assert with_year_beside("and two years earlier?", OF_NOW, NEWEST) == "and in 2023?"
    of_some_years = Question(Intent.HISTORY, span=Span(2021, None))
    assert with_year_beside("and the year before?", of_some_years, NEWEST) == "and in 2024?"


@pytest.mark.parametrize(
    "said",
    [
        "was it there for two years before that?",
        "more than ten years later?",
        "what comes after two years on it?",
        "two years ago?",
        "and the two years after that?",
        "what was it before?",
    ],
)
def test_what_lasted_and_what_is_told_from_now_on_are_left_as_they_are(said: str) -> None:
    assert with_year_beside(said, OF_2015, NEWEST) == said


@pytest.mark.parametrize(
    ("places", "said", "read"),
    [
        (1, "and after?", "and after that"),
        (1, "ok and before that", "what about before that"),
        (1, "and next?", "in 2016"),
        (2, "and after?", "and since 2015"),
        (0, "and after?", "in 2016"),
    ],
)
def test_what_comes_after_a_report_is_told_of_countries_over_the_years(places: int, said: str, read: str) -> None:
    before = Question(Intent.TIER if places else Intent.LIST, (Resolution("Laos", ("LAO",)),) * places, (2015,))
    assert with_year_beside(said, before, NEWEST) == read
