"""Who stands best or worst of all is told where the bot is asked, and passed over where anything might be meant."""

import pytest

from bot.questions.intent import About, Intent
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.talk import last

SERVICE = shipped_service()
WORST = [
    "which country is worst in the world?",
    "who is the worst in the world",
    "which countries are the worst",
]


@pytest.mark.parametrize("said", [*WORST, "worst country on earth for trafficking"])
def test_the_worst_of_all_are_those_on_tier_3(said: str) -> None:
    asked, answer = last(said)
    assert (asked.intent, asked.about) == (Intent.LIST, About.WORST)
    assert answer.startswith("20 countries are on Tier 3, the worst tier")


@pytest.mark.parametrize("said", [*WORST, "who is the best in the world", "which country is the best"])
def test_nobody_is_told_that_unasked(said: str) -> None:
    assert Service(SERVICE.snapshot).overhear(said) is None


def test_behind_a_part_of_the_world_they_are_those_of_that() -> None:
    _, answer = last("list the Balkans", "which countries are the best")
    assert answer.startswith("1 country in the Balkans is on Tier 1")


@pytest.mark.parametrize(("said", "number"), [("Balkans", 11), ("how about the gulf states", 6), ("the Nordics?", 5)])
def test_a_part_of_the_world_named_alone_is_listed(said: str, number: int) -> None:
    asked, answer = last(said)
    assert asked.intent is Intent.LIST
    assert answer.startswith(f"{number} countries in ")
    assert Service(SERVICE.snapshot).overhear(said) is None
