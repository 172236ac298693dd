"""Who falls next, which nobody can tell: what the rule of two years says of it is told all the same."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last

_DUE = ("Nepal", "Vanuatu", "Algeria", "Zimbabwe")


@pytest.mark.parametrize(
    "said",
    [
        ("Will Nepal be downgraded next year?",),
        ("will Nepal fall to Tier 3 in 2026?",),
        ("I heard Nepal is on the watch list", "How long can it stay there?", "So will it be tier 3 next year"),
        ("which countries are on the watch list", "Which one is Nepal?", "So is it likely to fall?"),
    ],
)
def test_the_rule_is_told_of_the_country_asked_about(said: tuple[str, ...]) -> None:
    question, text = last(*said)

    assert question.intent is Intent.UNKNOWN
    assert "Nepal is on the Tier 2 Watch List in the 2025 report, for 2 years running" in text
    assert "is not known here" in text


@pytest.mark.parametrize("said", ["Will Kenya be downgraded next year?", "will Laos be tier 3 next year"])
def test_nothing_is_told_of_those_that_the_rule_does_not_reach(said: str) -> None:
    question, text = last(said)

    assert question.intent is Intent.UNKNOWN
    assert "running" not in text


@pytest.mark.parametrize(
    "said",
    [
        "Which countries are next to be downgraded?",
        "who will fall to tier 3 next year",
        "Who's next to drop to tier 3?",
    ],
)
def test_those_that_the_rule_may_bring_down_are_told(said: str) -> None:
    question, text = last(said)

    assert question.intent is Intent.UNKNOWN
    assert all(name in text for name in _DUE)
    assert "Brazil" not in text


def test_of_those_told_only_some_may_fall_by_it() -> None:
    _, text = last("Which countries in Asia are on the watch list", "So these would be downgraded next year?")

    assert "Fiji, Hong Kong, Kyrgyzstan, Maldives, Nepal, Solomon Islands and Vanuatu." in text
    assert "Brunei" not in text


@pytest.mark.parametrize(
    ("said", "intent", "about", "holds"),
    [
        (
            ("Will Nepal be downgraded next year?", "and Maldives, same thing?"),
            Intent.DEFINE,
            About.OUTLOOK,
            "Maldives",
        ),
        (
            ("is Nepal at risk of tier 3", "which other countries face that in 2026?"),
            Intent.LIST,
            About.TWO_YEARS,
            "13",
        ),
        (("Who's next to drop to tier 3?", "which of them are in Africa?"), Intent.LIST, About.TWO_YEARS, "Niger"),
        (("Who's next to drop to tier 3?", "Can that be avoided?"), Intent.DEFINE, About.TERM, "Waiver"),
        (
            ("Why Tunisia", "What should it do?", "And what would happen if it does not?"),
            Intent.DEFINE,
            About.OUTLOOK,
            "2027",
        ),
    ],
)
def test_the_next_question_goes_on_with_the_rule(
    said: tuple[str, ...], intent: Intent, about: About, holds: str
) -> None:
    question, text = last(*said)

    assert (question.intent, question.about) == (intent, about)
    assert holds in text


@pytest.mark.parametrize("last_said", ["and what happens if we stay there", "could we fall further?"])
def test_we_are_the_country_that_somebody_is_from(last_said: str) -> None:
    question, text = last("I am a student from Brazil. What is tier 2 watch list?", last_said)

    assert codes(question) == {"BRA"}
    assert "in that of 2026, it goes to Tier 3 in that of 2027" in text


def test_by_when_it_falls_is_told_once_more() -> None:
    question, _ = last("is Nepal at risk of tier 3", "by when?")

    assert (question.about, codes(question)) == (About.OUTLOOK, {"NPL"})


def test_which_falls_the_rule_brought_is_not_known() -> None:
    question, text = last("Which countries fell to Tier 3 automatically in the past?")

    assert question.intent is Intent.UNKNOWN
    assert "is not known here" in text
    assert "Laos" not in text


@pytest.mark.parametrize("then", ["how many of them will drop", "which of them will fall to tier 3 next year?"])
def test_who_of_a_list_will_fall_is_no_list(then: str) -> None:
    question, text = last("who is on the watch list", then)

    assert question.intent is Intent.UNKNOWN
    assert "Nepal" in text
    assert "Brazil" not in text


def test_those_at_the_limit_are_not_all_on_the_list() -> None:
    _, text = last("how many years can a country stay on the watch list", "which ones are at their limit")

    assert text.startswith("14 countries")


@pytest.mark.parametrize(
    "said",
    [
        ("Did Solomon Islands get a waiver?", "Can it get one again?"),
        ("Which countries got a waiver in 2025?", "can they get another one?"),
    ],
)
def test_whether_a_waiver_may_be_had_again(said: tuple[str, ...]) -> None:
    assert "no country has been on the Watch List for a fourth year running" in last(*said)[1]
