"""What was done about a country that was told: the United States are who does it, and no country asked about."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    "then",
    [
        "did the US react?",
        "What did Washington do?",
        "Does the US sanction it for that?",
        "Did the US cut aid because of that?",
        "what does America do about that",
        "how did the american government respond to that?",
        "Has the state department done anything about it?",
        "was it sanctioned?",
        "have they been punished by the US?",
        "does the US still give it aid?",
        "did the US sanction it in 2025?",
        "So what is the US doing?",
        "Did Biden waive that?",
        "Has that led to sanctions by the US?",
        "What are the US sanctions?",
        "what was the reaction of the US?",
        "how does the US treat it?",
    ],
)
def test_what_was_done_about_it_is_told_by_what_follows_from_its_tier(then: str) -> None:
    question, told = last("Is Cambodia Tier 3?", then)

    assert (question.intent, question.about, codes(question)) == (Intent.DEFINE, About.CONSEQUENCES, {"KHM"})
    assert "Cambodia is on Tier 3" in told
    assert "is not known here" in told


def test_the_country_stays_what_is_spoken_of() -> None:
    question, told = last("What tier is Iran?", "Does the US sanction it for that?", "And since when is it on tier 3")

    assert codes(question) == {"IRN"}
    assert "since 2006" in told


def test_those_told_before_are_those_two() -> None:
    said = ("Is Cambodia still at the bottom?", "and Laos?", "Did the US cut aid?", "is Vietnam better than those two")

    assert codes(last(*said)[0]) == {"VNM", "KHM", "LAO"}


def test_whether_it_was_done_to_those_of_a_list_gets_no_yes() -> None:
    question, told = last("Which countries are on Tier 3?", "Did the US cut their aid?")

    assert (question.intent, question.about) == (Intent.DEFINE, About.CONSEQUENCES)
    assert told.startswith("What follows from Tier 3")


@pytest.mark.parametrize(
    ("then", "kind", "of"),
    [
        ("what about the US?", Intent.TIER, {"USA"}),
        ("and what does the US do against trafficking?", Intent.FINDINGS, {"USA"}),
        ("Did the US do better?", Intent.COMPARE, {"USA", "KHM"}),
        ("what does America say about that?", Intent.FINDINGS, {"KHM"}),
        ("what did the US say?", Intent.FINDINGS, {"KHM"}),
        ("did the United States comment on it?", Intent.FINDINGS, {"KHM"}),
        ("Does the US agree with that?", Intent.UNKNOWN, set()),
        ("is the US involved?", Intent.UNKNOWN, set()),
    ],
)
def test_what_is_of_the_united_states_themselves(then: str, kind: Intent, of: set[str]) -> None:
    question, _ = last("Is Cambodia Tier 3?", then)

    assert (question.intent, codes(question)) == (kind, of)


@pytest.mark.parametrize(
    ("text", "kind", "of"),
    [
        ("What did the US do to Cuba after the downgrade?", Intent.DEFINE, {"CUB"}),
        ("How did the US respond to Cambodia's downgrade?", Intent.DEFINE, {"KHM"}),
        ("What was the US response to Cambodia's scam centers?", Intent.FINDINGS, {"KHM"}),
        ("What is the US view of China?", Intent.FINDINGS, {"CHN"}),
        ("Which countries did the US sanction for trafficking?", Intent.DEFINE, set()),
        ("Did the US sanction anyone?", Intent.UNKNOWN, set()),
        ("Who has been sanctioned by the US?", Intent.UNKNOWN, set()),
    ],
)
def test_the_same_of_a_country_that_is_named(text: str, kind: Intent, of: set[str]) -> None:
    question, _ = last(text)

    assert (question.intent, codes(question)) == (kind, of)
