"""Countries that a message names in front of what it asks of them, and whose country "mine" is."""

import pytest

from bot.questions.intent import Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    ("said", "countries"),
    [
        ("Our suppliers are in Thailand (seafood). Tier and main concerns, please.", {"THA"}),
        ("Just arrived in Kyrgyzstan for Peace Corps. What's the situation here?", {"KGZ"}),
        ("We host refugees from Syria, Eritrea, and Sudan. All three Tier 3?", {"SYR", "ERI", "SDN"}),
        ("Ports: Jamaica, Mexico, Cuba. Which of these ports of call are in Tier 3 countries?", {"JAM", "MEX", "CUB"}),
        ("my teacher gave me Suriname lol. gimme everything", {"SUR"}),
        ("Honestly, is my country doing ok? I'm from Uruguay", {"URY"}),
        ("Writing about Nigeria. History please", {"NGA"}),
    ],
)
def test_what_is_asked_of_the_countries_named_in_front(said: str, countries: set[str]) -> None:
    assert codes(last(said)[0]) == countries


@pytest.mark.parametrize(
    "said",
    [
        "I made pad thai yesterday and it was terrible. What do you guys use instead of tamarind?",
        "My sister wants to backpack across Colombia alone. Bad idea?",
        "Prince Group chairman of Cambodia: where's he now",
        "I love Japan! So clean.",
    ],
)
def test_talk_of_a_country_stays_talk(said: str) -> None:
    assert last(said)[0].intent in (Intent.NONE, Intent.UNKNOWN)


def test_lists_of_all_stay_lists() -> None:
    assert "20 countries" in last("We work in Nepal. Which countries are on Tier 3?")[1]


def test_a_country_that_was_only_named_is_kept() -> None:
    assert codes(last("hi, my teacher gave me Suriname for homework", "which tier was it in 2010")[0]) == {"SUR"}


def test_where_somebody_is_from_is_not_where_they_work() -> None:
    said = "I'm a nurse from Zimbabwe working in the UK. Is the UK Tier 1?"

    assert codes(last(said, "and my own country?")[0]) == {"ZWE"}


@pytest.mark.parametrize(
    "said",
    [
        "translated from French: which tier is Mali on",
        "Sorry, I don't speak good English, which tier is Mali on",
        "I work in HR. Which tier is Mali on?",
    ],
)
def test_languages_and_trades_are_no_countries(said: str) -> None:
    assert codes(last(said)[0]) == {"MLI"}


@pytest.mark.parametrize(
    ("said", "country"),
    [("is Dar es Salaam tier 2?", "TZA"), ("Tel Aviv rating", "ISR"), ("what tier is Karachi in?", "PAK")],
)
def test_a_city_stands_for_its_country(said: str, country: str) -> None:
    assert codes(last(said)[0]) == {country}


def test_a_city_after_a_country() -> None:
    assert "Tanzania: Tier 2" in last("Kenya tier", "and Dar es Salaam")[1]


def test_the_dutch_islands_are_countries_of_their_own() -> None:
    question, answer = last("which tier are the Dutch islands in the Caribbean on")
    assert [group.name for group in question.where.groups] == ["the Dutch Caribbean"]
    assert all(name in answer for name in ("Aruba", "Curaçao", "Sint Maarten"))
