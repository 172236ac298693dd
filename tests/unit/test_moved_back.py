"""Who moved, since a year, of those who moved in that."""

import pytest

from bot.questions.intent import Intent
from tests.support.talk import last


@pytest.mark.parametrize(
    ("said", "kind", "holds"),
    [
        ("of the countries downgraded in 2022, how many have recovered", Intent.COUNT, "17 upgrades of 14 countries"),
        ("which countries downgraded in 2022 have recovered", Intent.CHANGES, "17 upgrades of 14 countries"),
        ("which of those downgraded in 2022 are back up", Intent.CHANGES, "17 upgrades of 14 countries"),
        ("list the countries downgraded in 2020 that have since been upgraded", Intent.CHANGES, "24 upgrades of 19"),
        ("have any of the countries upgraded in 2021 fallen back since", Intent.CHANGES, "7 downgrades in the reports"),
        ("how many of the african countries downgraded in 2022 recovered", Intent.COUNT, "3 upgrades in Africa"),
    ],
)
def test_those_who_moved_are_told_with_what_they_did_since(said: str, kind: Intent, holds: str) -> None:
    question, answer = last(said)
    assert question.intent is kind
    assert holds in answer


def test_after_a_list_they_are_those_of_the_year_that_is_named_in_its_part_of_the_world() -> None:
    said = ("who was upgraded in europe in 2022", "and of the ones downgraded in 2022, how many recovered")
    assert last(*said)[1].startswith("2 upgrades in Europe in the reports of 2023 to 2025 of countries that were down")
    assert "Serbia" in last(*said, "which were they")[1]


def test_of_those_in_front_means_the_same_as_behind() -> None:
    _, answer = last("show me the countries that were downgraded in 2023", "and of those, how many recovered")
    assert answer.startswith("16 upgrades of 15 countries among those listed before")


@pytest.mark.parametrize(
    "said", ["who was downgraded in 2022", "which countries were downgraded in 2022 and upgraded in 2023"]
)
def test_moves_of_the_years_that_are_named_are_no_moves_since(said: str) -> None:
    assert last(said)[0].span is None
