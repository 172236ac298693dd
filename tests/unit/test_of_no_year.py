"""Lists of a time that no report dates are declined, for the newest would mislead; others are told."""

import pytest

from bot.questions.intent import Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    "text",
    [
        "which countries were tier 3 under bush",
        "during obama's presidency who dropped to tier 3",
        "did anyone leave tier 3 under biden",
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
        ("who was under tier 2 in 2010", Intent.LIST),
        ("what tier was Iraq under Saddam", Intent.HISTORY),
        ("compare Thailand and Vietnam before covid", Intent.HISTORY),
        ("first report ever: who was tier 3", Intent.LIST),
    ],
)
def test_years_that_are_known_and_single_countries_are_told(text: str, intent: Intent) -> None:
    question, _ = last(text)

    assert question.intent is intent


@pytest.mark.parametrize("text", ["Costa Rica 2 or watch list?", "costa rica: 1, 2 or WL?", "Costa Rica 2 or tier 3?"])
def test_of_tiers_by_number_beside_one_in_words_none_is_denied(text: str) -> None:
    _, answer = last(text)

    assert answer.startswith("Costa Rica: Tier 2 ")


@pytest.mark.parametrize("text", ["my mum wants to know if Spain is tier 1", "my nephew says Spain is tier 1, right?"])
def test_who_wants_to_know_is_nothing_else(text: str) -> None:
    _, answer = last(text)

    assert answer.startswith("Yes. Spain: Tier 1 ")


@pytest.mark.parametrize(
    "text",
    [
        "tell me the tier of every country bordering China",
        "countries neighbouring Ukraine and their tiers",
        "which countries border Mali and what are their tiers",
    ],
)
def test_the_neighbours_of_a_country_are_not_the_country(text: str) -> None:
    question, _ = last(text)

    assert question.intent is Intent.UNKNOWN


@pytest.mark.parametrize("text", ["is its neighbour Laos on Tier 3", "which tier is neighbouring Laos on"])
def test_a_neighbour_that_is_named_is_told(text: str) -> None:
    question, _ = last(text)

    assert (question.intent, codes(question)) == (Intent.TIER, {"LAO"})
