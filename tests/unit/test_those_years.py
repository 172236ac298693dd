"""What a message takes for known of years, reports and lists that were asked about before it."""

from itertools import starmap

import pytest

from tests.support.talk import codes, last

SAME_YEARS = (
    (("Philippines from 2014-2018?", "And what about Cambodia for the same years"), "Cambodia from 2014 to 2018"),
    (("Peru between 2010 and 2015", "same period for Chile"), "Chile from 2010 to 2015"),
    (("Ghana since 2015", "and Togo over those years"), "Togo from 2015 to 2025"),
    (
        ("How has Bangladesh done since 2016", "In which of those years was it on the Watch List?"),
        "Bangladesh was on the Tier 2 Watch List in 2017–2019 (3 years).",
    ),
    (
        ("who was on the watch list in 2005 and still is today", "who was tier 3 then and tier 1 now"),
        "No country is on Tier 1 in the 2025 report that was on Tier 3 in the 2005 report.",
    ),
    (
        ("which countries were on tier 3 in 2010", "who is tier 3 now and was tier 2 then"),
        "3 countries are on Tier 3 in the 2025 report and were on Tier 2 in the 2010 report.",
    ),
    (("what happened in 2016", "why so many tier 3s"), "27 countries were on Tier 3 in the 2016 report."),
)
"""Conversations, with how the last answer begins."""
BEFORE_THAT = (
    (("why was South Africa downgraded", "when was it last on the watch list before that"), "2023"),
    (("when did Chad fall to tier 3", "had it been on tier 3 before that"), "2009 and 2023"),
    (("was Laos downgraded in 2025", "when was it last downgraded before that"), "2024"),
    (("did Cyprus climb in 2022?", "had it been up there before that"), "2016"),
)
ITS_REPORT = (
    (("Was there a 2020 report despite covid?", "when was it released"), "25 June 2020"),
    (("when did the 2015 report come out", "how many countries did it cover"), "2015 report covers 188"),
    (("when did the report come out", "when was it released"), "29 September 2025"),
)


@pytest.mark.parametrize(("said", "told"), SAME_YEARS)
def test_the_years_that_were_asked_about_are_kept(said: tuple[str, ...], told: str) -> None:
    _, answer = last(*said)

    assert answer.startswith(told)


def test_which_of_two_moved_is_told_of_the_years_that_were_asked_about() -> None:
    question, answer = last("Philippines from 2014-2018?", "And Cambodia for the same years", "Which of them improved")

    assert codes(question) == {"PHL", "KHM"}
    assert answer.startswith("Of Philippines and Cambodia, Philippines and Cambodia stand better in the 2018 report")


def test_what_got_worse_is_a_move_and_no_comparison_of_the_countries() -> None:
    _, answer = last("tiers of Spain, Portugal, Italy, Malta and Greece", "which got worse since 2015")

    assert answer.startswith("Of these 5 countries, Portugal and Italy stand worse in the 2025 report")


@pytest.mark.parametrize(("said", "told"), BEFORE_THAT)
def test_before_that_is_before_the_move_that_was_told(said: tuple[str, ...], told: str) -> None:
    _, answer = last(*said)

    assert told in answer.splitlines()[0]
    assert "2025" not in answer.splitlines()[0] or told == "2016"


@pytest.mark.parametrize(("said", "told"), ITS_REPORT)
def test_it_is_the_report_that_was_asked_about(said: tuple[str, ...], told: str) -> None:
    _, answer = last(*said)

    assert told in answer


def test_years_with_nothing_between_them_are_all_told() -> None:
    (_, several), (_, listed) = starmap(
        last, [("how did nigeria do in 2009 2010 2011",), ("how did nigeria do in 2009, 2010 and 2011",)]
    )

    assert several == listed
