"""The countries around one that is named are a part of the world."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.knowledge import shipped_service
from tests.support.talk import codes, last

GAZETTEER = shipped_service().snapshot.gazetteer
KENYAS = {"ETH", "SOM", "SSD", "TZA", "UGA"}


def test_borders_are_known_from_both_sides() -> None:
    for code, group in GAZETTEER.around.items():
        assert all(code in GAZETTEER.around[other].countries for other in group.countries)


@pytest.mark.parametrize(
    "said",
    [
        "What tier are the neighbours of Kenya on?",
        "What are Kenya's neighbours on?",
        "tiers of the countries bordering Kenya",
        "Tell me which countries border Kenya and their tiers",
        "which tier do Kenya's neighboring countries have",
        "How are Kenya's neighbors ranked?",
    ],
)
def test_all_that_border_on_a_country_are_listed_with_their_tiers(said: str) -> None:
    question, text = last(said)

    assert (question.intent, question.places) == (Intent.LIST, ())
    assert question.where.groups[0].countries == KENYAS
    assert "5 countries in the neighborhood of Kenya are rated in the 2025 report." in text


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("Which countries bordering Russia are Tier 1?", "Estonia, Finland, Georgia, Lithuania, Poland"),
        ("Need to know which Tier 3 countries border Thailand", "Burma (Myanmar), Cambodia, Laos"),
        ("which of Thailand's neighbours are on tier 3", "Burma (Myanmar), Cambodia, Laos"),
        ("how many countries bordering China are tier 3", "5 countries"),
        ("which neighbours of Brazil were downgraded in 2025", "Bolivia"),
        ("were any of Germany's neighbours ever on tier 3", "No"),
        ("does Germany border a tier 3 country", "No. No country in the neighborhood of Germany"),
        ("does Poland have neighbours on tier 3", "Yes. 2 countries in the neighborhood of Poland"),
        ("is any neighbour of Spain tier 3", "No. No country in the neighborhood of Spain"),
        ("which EU countries border Ukraine and what tier are they", "4 countries in both the European Union"),
    ],
)
def test_a_question_is_limited_to_them(said: str, holds: str) -> None:
    assert holds in last(said)[1]


def test_they_are_those_of_the_country_that_was_spoken_of() -> None:
    asked = ("What tier is Kenya on?", "and its neighbours?")
    question, text = last(*asked)

    assert question.where.groups[0].countries == KENYAS
    assert "South Sudan" in text
    assert "South Sudan" in last(*asked, "which of them is the worst")[1]
    assert last(*asked, "are any of its neighbours on the watch list?")[0].where.groups[0].countries == KENYAS


def test_a_tier_that_a_country_has_is_its_own() -> None:
    assert codes(last("does Canada have tier 1")[0]) == {"CAN"}


def test_they_are_those_of_the_own_country_and_of_the_year() -> None:
    own, _ = last("I'm from Albania, how are we doing?", "What about Peru?", "and our neighbours?")
    dated, _ = last("germany, which tier in 2023", "and its neighbours?")

    assert own.where.groups[0].name == "the neighborhood of Albania"
    assert dated.years == (2023,)


def test_those_that_are_named_are_meant() -> None:
    assert codes(last("What tier is Georgia on?", "and its neighbours Armenia and Azerbaijan?")[0]) == {"ARM", "AZE"}
    assert codes(last("What tier is Laos on?", "and its neighbour Cambodia?")[0]) == {"KHM"}


def test_where_there_are_none_nothing_is_told() -> None:
    question, _ = last("neighbours of Japan and their tiers")

    assert (question.intent, question.about) == (Intent.UNKNOWN, About.NOTHING_MORE)


@pytest.mark.parametrize(
    "said",
    ["compare Kenya with its neighbours", "is Kenya better than its neighbors", "tiers of Kenya and its neighbours"],
)
def test_beside_all_of_them_a_country_is_listed_with_them(said: str) -> None:
    question, text = last(said)

    assert question.intent is Intent.LIST
    assert question.where.groups[0].countries == {*KENYAS, "KEN"}
    assert "6 countries in Kenya and its neighbors are rated in the 2025 report." in text
