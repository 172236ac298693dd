"""Those who write the report, asked of themselves, and the other of two countries of one name."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize("first", ["who writes the report", "what's the USA's tier"])
@pytest.mark.parametrize(
    "then", ["lol what did they give themselves", "and where do they place themselves", "and what about themselves"]
)
def test_they_who_rank_themselves_are_the_united_states(first: str, then: str) -> None:
    question, told = last(first, then)

    assert (question.intent, codes(question)) == (Intent.TIER, {"USA"})
    assert "Tier 1" in told


def test_of_another_country_they_are_that() -> None:
    assert codes(last("what's Peru's tier", "what did they give themselves")[0]) <= {"PER"}


def test_what_it_should_do_itself_is_a_finding() -> None:
    question, _ = last("what should the US itself do better according to its own report")

    assert (question.intent, question.about) == (Intent.FINDINGS, About.SHOULD)


@pytest.mark.parametrize(
    ("first", "then", "of"),
    [
        ("Congo Brazzaville and waiver, what was that", "n the other congo, anything this yr?", "COD"),
        ("which tier is DRC on", "n the other congo", "COG"),
        ("DRC tier", "what about the other congo in 2020?", "COG"),
    ],
)
def test_the_other_of_one_name_is_told(first: str, then: str, of: str) -> None:
    assert codes(last(first, then)[0]) == {of}


def test_lanka_is_short_for_sri_lanka() -> None:
    assert codes(last("Pakistan vs India vs Lanka")[0]) == {"PAK", "IND", "LKA"}
    assert codes(last("Pakistan vs India vs Lanka", "lanka in 2021 tho? remember it was lower")[0]) == {"LKA"}


def test_how_often_it_was_put_on_a_tier_counts_its_years_there() -> None:
    assert "15 years" in last("how many times was Russia put on Tier 3")[1]
    assert "moved to Tier 3 in 2013" in last("how many times did Russia move to Tier 3")[1]


@pytest.mark.parametrize(
    "said",
    [
        "got a link to the official page on Rwanda for 2025? need to cite it",
        "what's the source link for Rwanda being on the watch list, my teacher wants citations",
        "can you give me a citation for Rwanda's tier",
    ],
)
def test_the_source_of_a_tier_stands_under_it(said: str) -> None:
    question, told = last(said)

    assert (question.intent, codes(question)) == (Intent.TIER, {"RWA"})
    assert "Source: " in told


@pytest.mark.parametrize(
    "said",
    [
        "so they grade themselves?? since what year",
        "since when do they grade themselves",
        "so they rank themselves too, since when?",
    ],
)
def test_since_when_they_grade_themselves_is_told(said: str) -> None:
    assert "ranked since the 2010 report" in last("who makes the report", said)[1]
