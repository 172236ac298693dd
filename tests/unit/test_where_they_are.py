"""Where somebody is, told beside a question of another country, is no part of it."""

import pytest

from bot.questions.intent import About, Intent
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


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("has Canada ever gone from tier 3 to tier 2", "No. Canada never left Tier 3, for it was never there"),
        ("Kenya dropped to tier 3 and came back to tier 2, right?", "No. Kenya never left Tier 3"),
        ("Malaysia lost tier 2 and took it back, no?", "Yes. Malaysia was on Tier 2 in 2002–2005, 2017 and 2024"),
        ("Did Thailand leave Tier 3 and then return to it?", "No. Thailand was on Tier 3 in 2014–2015"),
    ],
)
def test_a_way_from_a_tier_and_back_gets_a_yes_or_a_no(text: str, answer: str) -> None:
    assert last(text)[1].startswith(answer)


@pytest.mark.parametrize("text", ["are there fines for tier 3", "what does tier 3 cost a country"])
def test_fines_are_among_what_follows_from_a_tier(text: str) -> None:
    question, _ = last(text)

    assert (question.intent, question.about) == (Intent.DEFINE, About.CONSEQUENCES)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("which region does best", "Largest share of countries on Tier 1 in the 2025 report: Europe, 19 of 45"),
        ("what part of the world does worst", "Largest share of countries on Tier 3 in the 2025 report: East Asia"),
    ],
)
def test_the_best_and_the_worst_region_are_told_by_their_shares(text: str, answer: str) -> None:
    assert last(text)[1].startswith(answer)


@pytest.mark.parametrize("said", ["total of both?", "what do they add up to", "how many in both lists combined"])
def test_lists_asked_in_turn_are_counted_together(said: str) -> None:
    assert last("who is on tier 3", "and the watch list", said)[1].startswith("45 countries")


@pytest.mark.parametrize(
    "text", ["anyone selling a used copy of the tvpa commentary?", "is there a good pho place near the embassy of Laos"]
)
def test_what_is_of_other_things_gets_no_findings(text: str) -> None:
    assert last(text)[0].intent in (Intent.NONE, Intent.UNKNOWN)
