"""What a few words ask of the question before them, put in full."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last

LISTED = ("which countries were on the watch list in 2024 and on tier 2 in 2025?",)

THEN = ("in 2010, which countries were in tier 3?", "which of them still are")
COHORT = ("How many countries that were on the Watch List in 2020 are now on Tier 2 or Tier 1?",)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("how many countries were downgraded in 2025?", "and 2024 compared to 2023"), "19 countries were downgraded"),
        (("how many countries were upgraded in 2025?", "2024 vs 2023"), "22 countries were upgraded"),
        (
            ("Colombia and Venezuela, 2010 to 2025", "In which of those years were they equal?"),
            "never on the same tier",
        ),
        (("Iran vs Syria", "were they ever on the same tier?"), "Yes. Iran and Syria were on the same tier"),
        (("Is India as bad as Pakistan?", "and over the last fifteen years, who was better"), "India, in 6"),
        (("which country fell furthest in 2025?", "did any jump two tiers"), "in the 2025 report"),
        ((*LISTED, "and 2WL in both"), "14 countries were on the Tier 2 Watch List in each"),
        (("Has Zimbabwe been downgraded?", "when before"), "Zimbabwe was downgraded in 2004"),
        (("When did Belize leave Tier 3?", "and how long was it on 3"), "6 reports"),
        (("Has Italy always been on tier 1?", "when was Italy not"), "Italy was on Tier 2 in 2019"),
        (
            (*THEN, "which made it to Tier 1"),
            "No country is on Tier 1 in the 2025 report that was on Tier 3 in the 2010",
        ),
        ((*THEN, "and which are on the watch list now"), "2 countries are on the Tier 2 Watch List"),
        (
            (*COHORT, "how many fell to Tier 3"),
            "4 countries are on Tier 3 in the 2025 report and were on the Tier 2 Watch",
        ),
        (
            (*COHORT, "how many fell to Tier 3", "and how many are still on it"),
            "7 countries are on the Tier 2 Watch List",
        ),
        (("any country in Europe on the watch list?", "when was the last time there was one"), "Malta, Serbia"),
        (("how many countries are on tier 3", "what % is this"), "20 of 188"),
    ],
)
def test_a_few_words_are_put_in_full(said: tuple[str, ...], told: str) -> None:
    assert told in last(*said)[1]


def test_the_share_of_those_once_there_is_not_that_of_those_there_now() -> None:
    question, _ = last("how many countries have been on tier 3 at least once", "what percentage is that")

    assert question.intent is Intent.UNKNOWN


def test_moves_the_other_way_are_of_all_again() -> None:
    _, told = last(
        "who was downgraded in 2025?", "which of them are in the Americas?", "and upgraded in the same region?"
    )

    assert told.startswith("3 countries in the Americas were upgraded")


@pytest.mark.parametrize(
    "asked", ["are any of our neighbours on the watch list?", "which countries that it borders are better"]
)
def test_neighbours_are_not_told(asked: str) -> None:
    question, told = last("how does Jordan compare with Lebanon and Iraq?", asked)

    assert question.intent in (Intent.UNKNOWN, Intent.NONE)
    assert "25 countries" not in told


def test_an_unknown_group_is_not_the_one_before() -> None:
    assert last("Arab League on tier 3", "francophone countries on Tier 3?")[0].intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    ("asked", "country"),
    [("and us, ever better than tier 3?", "IRN"), ("what about us in 2005", "IRN"), ("and my own country?", "IRN")],
)
def test_us_is_where_somebody_is_from(asked: str, country: str) -> None:
    question, _ = last("I'm a student from Iran. Which tier is Oman on?", asked)

    assert codes(question) == {country}


def test_those_better_than_us_in_a_part_of_the_world() -> None:
    question, told = last("in the model UN I'm Egypt. which tier is Egypt on?", "who's better than us in north africa")

    assert question.about is About.LIKE
    assert told.startswith("No country in North Africa stands better than Egypt")
