"""Going on with the rules: what the two years, and Tier 3, mean for the country that was spoken of before."""

import pytest

from bot.questions.intent import About, Intent
from bot.questions.question import Question
from tests.support.knowledge import shipped_service


def last_of(turns: str) -> Question:
    service = shipped_service()
    for turn in turns.split(" / "):
        asked = service.ask(turn, turns).question
    return asked


@pytest.mark.parametrize(
    ("turns", "code"),
    [
        ("Nepal tier / could it fall further?", "NPL"),
        ("Nepal tier / could it fall further? / when at the earliest?", "NPL"),
        ("Hong Kong? / will it be downgraded automatically next year?", "HKG"),
        ("Brazil? / can it go to tier 3 next year?", "BRA"),
        ("Solomon Islands? / so must it go down next time?", "SLB"),
        ("Vanuatu's tier in 2025 / what happens to it next year", "VUT"),
        ("Algeria / is it in danger", "DZA"),
        ("Niger on the watch list since when / what next", "NER"),
        ("Turkmenistan / does it risk the automatic downgrade next year?", "TKM"),
        ("Rwanda? / could it fall further? / and Fiji?", "FJI"),
        ("Rwanda? / could it fall further? / and Fiji? / and Kenya?", "KEN"),
    ],
)
def test_the_rule_is_of_the_country_spoken_of(turns: str, code: str) -> None:
    asked = last_of(turns)
    assert (asked.intent, asked.about) == (Intent.DEFINE, About.OUTLOOK)
    assert [place.codes for place in asked.places] == [(code,)]


@pytest.mark.parametrize(
    ("turns", "term"),
    [
        ("Niger on the watch list since when / what next / can that be avoided", "waiver"),
        ("Zimbabwe? / then will it automatically go to tier 3? / can that be avoided?", "waiver"),
        ("South Sudan / what consequences does that have / can these be waived?", "restrictions"),
        ("South Sudan / what consequences does that have / can these be waived? / by whom?", "restrictions"),
    ],
)
def test_what_was_explained_is_what_may_be_waived(turns: str, term: str) -> None:
    assert last_of(turns).term == term


@pytest.mark.parametrize(
    "turns",
    [
        "What is the two-year rule? / which countries are affected now?",
        "what if a country is on the Watch List for 2 years? / which countries does this concern now",
    ],
)
def test_those_the_rule_may_bring_down_are_listed(turns: str) -> None:
    asked = last_of(turns)
    assert (asked.intent, asked.about) == (Intent.LIST, About.TWO_YEARS)


def test_what_follows_is_of_the_country_spoken_of() -> None:
    asked = last_of("Which tier does Cuba have / does it lose American money because of that?")
    assert (asked.about, [place.codes for place in asked.places]) == (About.CONSEQUENCES, [("CUB",)])


def test_nobody_can_tell_what_it_will_be() -> None:
    assert last_of("Kenya? / will it be tier 1 next year?").about is not About.OUTLOOK
