"""How a country stood in the year that was told, beside another."""

import pytest

from bot.questions.after.filled_in.than_then import beside_another_year
from bot.questions.intent import Intent
from bot.questions.question import Question
from tests.support.talk import last

NEWEST = 2025


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("is that better or worse than the year before", "Ghana: Tier 2 Watch List in the 2015 report. Downgraded"),
        ("was that up or down from the year before?", "Ghana: Tier 2 Watch List in the 2015 report. Downgraded"),
        ("and compared to the previous year, better or worse", "Ghana: Tier 2 Watch List in the 2015 report. Down"),
        ("is it better or worse than 2014", "Ghana: Tier 2 Watch List in the 2015 report. Downgraded in 2015"),
        ("was that an improvement on 2014?", "No. Ghana from 2014 to 2015: Tier 2 Watch List in 2015"),
        ("is that worse than 2012?", "Yes. Ghana from 2012 to 2015: Tier 2 Watch List in 2015"),
        ("so better than the year after?", "No. Ghana from 2015 to 2016: Tier 2 Watch List throughout"),
        ("did it improve on the previous year?", "No. Ghana from 2014 to 2015"),
        ("is this worse than what it had in 2012?", "Yes. Ghana from 2012 to 2015"),
        ("had it gone down from 2012?", "Yes. Ghana from 2012 to 2015"),
        ("is that lower than now?", "Yes. Ghana from 2015 to 2025"),
        ("was that a step up from the previous report", "No. Ghana from 2014 to 2015"),
    ],
)
def test_a_past_year_is_set_beside_another(said: str, answer: str) -> None:
    assert last("what was Ghana in 2015", said)[1].startswith(answer)


@pytest.mark.parametrize(
    "said", ["and the year before?", "is that better than Togo", "better than 2030?", "why is that worse than 2014"]
)
def test_what_asks_something_else_stays_as_it_is(said: str) -> None:
    before, _ = last("what was Ghana in 2015")

    assert beside_another_year(said, before, NEWEST) == said


def test_a_year_of_many_countries_is_set_beside_none() -> None:
    before = Question(Intent.LIST, years=(2015,))

    assert beside_another_year("better than in 2014?", before, NEWEST) == "better than in 2014?"


@pytest.mark.parametrize(
    "said", ["is that up or down from the one before?", "is that better or worse than the one before?"]
)
def test_the_newest_report_is_set_beside_the_one_before(said: str) -> None:
    assert last("Kuwait tier please", said)[1].startswith("Kuwait: Tier 2 in the 2025 report. Upgraded in 2025")


@pytest.mark.parametrize("said", ["is that up from the previous report?", "is it different from the one before?"])
def test_what_is_set_beside_the_year_before_is_not_asked_of_that(said: str) -> None:
    assert last("Kuwait tier please", said)[1].startswith("Yes. Kuwait: Tier 2 in the 2025 report. Upgraded in 2025")
