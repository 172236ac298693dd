"""A country that somebody goes on with, and tells of themselves behind it; and what earned it its tier."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last


@pytest.mark.parametrize(
    "said",
    [
        "and liberia? last contract was liberia flag",
        "and liberia? my last ship was there",
        "what about Liberia? worked there for a year",
    ],
)
def test_what_is_told_behind_a_name_asks_nothing(said: str) -> None:
    question, told = last("how is panama ranked", said)

    assert (question.intent, codes(question)) == (Intent.TIER, {"LBR"})
    assert told.startswith("Liberia: Tier 2 Watch List in the 2025 report")


def test_what_asks_behind_a_name_is_asked() -> None:
    assert last("how is panama ranked", "and liberia? my boss says tier 3")[1].startswith("No")
    assert last("how is panama ranked", "and liberia? i need it for 2020")[0].years == (2020,)


@pytest.mark.parametrize(
    "said",
    [
        "lol how, what have they done to deserve that",
        "What earned them that?",
        "what landed it there",
        "how come, what did they do",
        "what has it done to earn such a low rank",
    ],
)
def test_what_earned_it_its_tier_is_why(said: str) -> None:
    question, _ = last("chad tier", said)

    assert (question.intent, question.about, codes(question)) == (Intent.FINDINGS, About.WHY, {"TCD"})


def test_the_ones_of_a_part_are_named() -> None:
    question, told = last("how many were on tier 3 in 2023", "please name just the ones in Africa")

    assert question.intent is Intent.LIST
    assert "Chad" in told


def test_the_part_with_none_is_the_one_with_the_fewest() -> None:
    assert last("which region has the most tier 1 countries", "which has none at all")[1].startswith("Fewest countries")
