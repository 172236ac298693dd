"""What goes on with an answer and keeps its limits: others than those told, that year, one of those, at any time."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last

SCAMS = "what does the report say about scam centers in Cambodia"


@pytest.mark.parametrize(
    "said",
    [
        "which other countries have scam centres",
        "who else has scam centers?",
        "are there others with that?",
        "who else?",
    ],
)
def test_others_are_not_those_of_whom_it_was_told(said: str) -> None:
    question, answer = last(SCAMS, said)
    assert question.intent is Intent.FINDINGS
    assert not question.places
    assert "Laos" in answer
    assert "- Cambodia" not in answer


def test_problems_like_that_are_those_that_were_told() -> None:
    question, answer = last(
        "what does the report say about Taiwan's fishing fleet",
        "are there other countries with problems like that on the boats?",
    )
    assert question.topic == ("fishing", "fleet")
    assert "Taiwan" not in answer


def test_a_topic_is_asked_of_others_besides() -> None:
    question, answer = last("besides Cambodia, which countries have scam centres")
    assert not question.places
    assert "- Cambodia" not in answer


def test_other_countries_than_one_are_not_that_one() -> None:
    assert not last("is there anything about brick kilns in other countries than Pakistan")[0].places


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (("has Malaysia been downgraded in 2021?", "and thailand that year"), "Yes. Thailand: Tier 2 Watch List"),
        (("did Malta get upgraded in 2025", "and Serbia that year?"), "Yes. Serbia"),
        (("did Malta get upgraded in 2025", "and Kenya the same year"), "No. Kenya"),
        (("why is Libya a special case", "was it one in 2012 as well"), "No. Libya: Tier 3"),
        (("why is Haiti a special case?", "was it one after the earthquake in 2010 too"), "Yes. Haiti"),
        (("Yemen", "was it one in 2010"), "No. Yemen"),
        (
            ("show me china's history", "when was the last time it was NOT tier 3"),
            "China was last on the Tier 2 Watch List",
        ),
        (("Singapore 2020", "nice climb. who else got to the top that year?"), "2 countries moved to Tier 1"),
        (("Chad now vs 2010", "did it improve"), "Chad from 2010 to 2025"),
        (("Italy 2015 and 2025", "did it fall in between?"), "Yes. Italy was downgraded in 2019"),
    ],
)
def test_what_is_asked_of_the_year_or_the_tier_that_was_told(said: tuple[str, ...], begins: str) -> None:
    assert last(*said)[1].startswith(begins)


@pytest.mark.parametrize(
    "opening",
    [
        "where is Chad now and where was it ten years ago",
        "Chad now and ten years ago",
        "Chad now vs 2015",
        "Chad in 2015",
    ],
)
def test_ever_is_at_any_time(opening: str) -> None:
    question, answer = last(opening, "has it ever gone up")
    assert (question.intent, question.about, codes(question)) == (Intent.HISTORY, About.EVER, {"TCD"})
    assert "2010" in answer


@pytest.mark.parametrize("text", ["where is Japan now and ten years ago", "how is Japan ranked today compared to 2015"])
def test_now_and_then_are_told_together(text: str) -> None:
    assert last(text)[1].startswith("Japan from 2015 to 2025")


def test_those_on_the_list_that_is_left_out_are_left_out() -> None:
    _, answer = last("in 2022 how many were plain tier 2 without the watch list people")
    assert answer.startswith("99 countries were on Tier 2 in the 2022 report")
