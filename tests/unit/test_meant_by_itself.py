"""Tests for what a message by itself means by a language, a department, cities in a row, and two of a kind."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    "said",
    [
        "I'm translating a text from French. Is Togo on Tier 2?",
        "I read in a German newspaper that Togo is on tier 2. right?",
        "Was Togo on Tier 2? It says so in German",
    ],
)
def test_a_language_is_no_country(said: str) -> None:
    assert codes(last(said)[0]) == {"TGO"}


def test_the_state_department_is_no_country() -> None:
    assert codes(last("How often has the U.S. State Department downgraded Malaysia?")[0]) == {"MYS"}


def test_cities_in_a_row_are_all_meant() -> None:
    question, _ = last("We fly to Addis Ababa, Lagos, Jakarta and Manila. Which tier is each on?")
    assert codes(question) == {"ETH", "IDN", "PHL"}


@pytest.mark.parametrize(
    "said", ["Are there more countries on Tier 1 or on Tier 3?", "which has more countries, tier 1 or tier 3?"]
)
def test_two_tiers_are_counted_each(said: str) -> None:
    question, answer = last(said)
    assert question.about is About.EACH
    assert "33 countries" in answer
    assert "20 countries" in answer


@pytest.mark.parametrize("said", ["Tier 3 in East and West Africa", "who is tier 3 in eastern and western Africa?"])
def test_two_sides_of_one_part_of_the_world(said: str) -> None:
    assert [group.name for group in last(said)[0].where.groups] == ["East Africa", "West Africa"]


def test_one_region_that_is_named_by_two_sides() -> None:
    assert [group.name for group in last("Tier 3 in South and Central Asia")[0].where.groups] == [
        "South and Central Asia"
    ]


def test_an_arrow_between_two_tiers() -> None:
    question, _ = last("Tier 1 -> Tier 2 downgrades in Europe between 2019 and 2023")
    assert question.leaving is not None
    assert question.reaching is not None


def test_a_share_of_those_on_a_tier_is_not_one_of_a_part_of_the_world() -> None:
    _, answer = last("More than half of all Tier 3 countries are in Asia, true?")
    assert answer.startswith("8 of 20 countries (40%)")


@pytest.mark.parametrize(
    "said",
    ["what share of Tier 3 countries are authoritarian?", "which region had more downgrades than upgrades in 2025"],
)
def test_what_is_not_told_is_not_answered(said: str) -> None:
    assert last(said)[0].intent is Intent.UNKNOWN


def test_the_loss_of_a_tier_is_no_claim_to_be_on_it() -> None:
    _, answer = last("What led to Israel's loss of Tier 1 in 2021?")
    assert "not so" not in answer


def test_without_any_change_is_in_every_report() -> None:
    assert last("who has been tier 2 since 2001 without any change")[0].about is About.ALWAYS


def test_since_when_each_of_a_list_is_there() -> None:
    question, _ = last("make a table with Tier 3 countries and since when each has been Tier 3")
    assert (question.about, question.everyone) == (About.LONGEST_NOW, True)


def test_how_often_each_was_there_is_compared() -> None:
    question, _ = last("compare how often Cyprus and Malta have been on the Watch List")
    assert (question.intent, question.about) == (Intent.HISTORY, About.YEARS)


@pytest.mark.parametrize(
    "said",
    [
        "did Switzerland or Austria have better skiing in 2019",
        "did Denmark do better than Finland at the hockey worlds in 2025",
        "who was downgraded in the credit ratings this year",
    ],
)
def test_sports_and_credit_are_other_matters(said: str) -> None:
    assert last(said)[0].intent is Intent.NONE


def test_a_region_that_ranks_is_no_call_for_help() -> None:
    question, _ = last("For a Rotary club talk I want to show how our region, Scandinavia, ranks. Could you help?")
    assert question.about is not About.DANGER


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("does Taiwan count as China in this", "TWN"),
        ("does Greenland count as Denmark", "GRL"),
        ("is Macau counted as China", "MAC"),
    ],
)
def test_what_may_be_part_of_another_is_told_alone(said: str, code: str) -> None:
    assert codes(last(said)[0]) == {code}


def test_who_moved_most_is_asked_of_the_report() -> None:
    assert last("who was upgraded the most times")[0].about is About.MOST_MOVES


def test_the_difference_of_two_tiers_that_were_told_is_one_of_meanings() -> None:
    assert last("Peru vs Chile", "what is the difference between these two tiers")[0].intent is Intent.DEFINE


def test_the_country_of_a_city_is_told_the_line_of_its_country() -> None:
    question, answer = last("a woman in a flat in Manchester is locked in and made to clean, who can help her")

    assert codes(question) == {"GBR"}
    assert "08000 121 700" in answer
