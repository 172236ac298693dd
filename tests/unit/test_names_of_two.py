"""Names that share a word: one beside its other reading, and one completed by the country asked about before."""

import pytest

from bot.places.names import Match
from bot.places.resolve import Resolution
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.report.records import Code
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()


def asked_of(*said: str) -> set[tuple[Code, ...]]:
    """The countries that the last of some messages of one person is of."""
    service = Service(SERVICE.snapshot)
    return {place.codes for place in [service.ask(text, "conversation").question for text in said][-1].places}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Congo or the DRC", {("COG",), ("COD",)}),
        ("is the DRC better than Congo", {("COG",), ("COD",)}),
        ("Korea vs South Korea", {("PRK",), ("KOR",)}),
        ("compare Kenya and Congo", {("KEN",), ("COD", "COG")}),
        ("congo, dr congo i mean", {("COD",)}),
    ],
)
def test_an_ambiguous_name_beside_one_of_its_readings_is_the_other(text: str, codes: set[tuple[Code, ...]]) -> None:
    assert asked_of(text) == codes


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (("tier of Guinea", "equatorial?"), "GNQ"),
        (("tier of Guinea", "and the Equatorial one", "and Bissau"), "GNB"),
        (("tier of Sudan", "and south?"), "SSD"),
        (("tier of South Korea", "what about the north"), "PRK"),
        (("tier of Sudan", "and Kenya"), "KEN"),
        (("tier of Sudan", "children?"), "SDN"),
    ],
)
def test_half_a_name_is_completed_by_the_country_asked_about_where_that_is_one(
    said: tuple[str, ...], code: Code
) -> None:
    assert asked_of(*said) == {(code,)}


def test_a_number_without_a_place_of_its_own_is_passed_over() -> None:
    places = tuple(Resolution(name, (code,), Match.EXACT) for name, code in (("France", "FRA"), ("Japan", "JPN")))
    sentence = Sentence("PLACE0 and PLACE1 are far away from PLACE4 and PLACE5", asked=False, places=places)
    assert places_of(sentence) == places
