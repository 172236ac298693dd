"""Where somebody is, told beside a question of another country, is no part of it."""

import pytest

from bot.questions.intent import Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    "text",
    [
        "I'm in France and need the tier of Spain",
        "I live in France but want to know Spain's ranking",
        "We're based in France, what's the tier of Spain",
        "Currently in France, looking for the tier of Spain",
        "from France here, tier of Spain?",
        "what tier is Spain, I'm in France",
        "my brother lives in Mali, which tier is Spain?",
    ],
)
def test_the_other_country_alone_is_asked_about(text: str) -> None:
    question, _ = last(text)

    assert (question.intent, codes(question)) == (Intent.TIER, {"ESP"})


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("I live in Peru and Chile, what tier are they?", {"PER", "CHL"}),
        ("I'm going from Peru to Chile, which tiers are they", {"PER", "CHL"}),
        ("I'm in Fiji, what tier are we and Tonga", {"FJI", "TON"}),
        ("I'm in Kenya, is it better than Uganda?", {"KEN", "UGA"}),
        ("what tier is Peru and I am in Chile too", {"PER", "CHL"}),
    ],
)
def test_both_are_asked_about_where_a_message_is_of_both(text: str, named: set[str]) -> None:
    question, _ = last(text)

    assert codes(question) == named


def test_where_somebody_is_from_is_kept_for_what_they_ask_next() -> None:
    question, _ = last("Hi, I'm from Ghana, what tier is Togo on?", "and my country?")

    assert codes(question) == {"GHA"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("What about the DRC and the Congo, I always mix them up", {"COD", "COG"}),
        ("I always mix up Slovakia and Slovenia, what tiers are they", {"SVK", "SVN"}),
        ("tier of Niger (I keep mixing it up with Nigeria)", {"NER"}),
    ],
)
def test_that_names_are_mixed_up_is_told_in_passing(text: str, named: set[str]) -> None:
    question, _ = last(text)

    assert codes(question) == named
    assert question.intent is (Intent.COMPARE if len(named) > 1 else Intent.TIER)


@pytest.mark.parametrize("text", ["trafficking vs smuggling, I always mix them up", "why do people confuse them"])
def test_meanings_that_are_mixed_up_stay(text: str) -> None:
    assert last(text)[0].intent in (Intent.DEFINE, Intent.NONE)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("what is georgia on (the country, not the state)", "GEO"),
        ("what is jordan on, the country not the shoes", "JOR"),
        ("Turkey, the country not the bird, which tier?", "TUR"),
    ],
)
def test_a_name_is_that_of_a_country_where_it_is_said_to_be(text: str, code: str) -> None:
    question, _ = last(text)

    assert (question.intent, codes(question)) == (Intent.TIER, {code})


def test_an_everyday_word_without_that_is_not() -> None:
    assert last("what is georgia on")[0].intent is Intent.NONE
