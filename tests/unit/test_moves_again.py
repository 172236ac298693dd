"""Moves after moves, and moves to a tier and from it together."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import last

AGAIN = (
    (
        ("which countries moved up two years in a row", "or fell two years in a row"),
        "23 countries were downgraded in 2",
    ),
    (
        ("which countries fell two years in a row", "and three years in a row?"),
        "1 country was downgraded in 3 reports in a row",
    ),
    (
        ("has any country ever gone straight from tier 3 to tier 1", "what about two steps up"),
        "12 countries were upgraded by 2 tiers or more at once in the reports of 2001 to 2025",
    ),
    (("Did anybody improve by two tiers in 2025?", "anyone ever?"), "Yes. 12 countries were upgraded by 2 tiers"),
    (("did any country fall by two steps in 2024", "and ever?"), "Yes. 14 countries were downgraded by 2 tiers"),
    (
        ("are there countries that dropped from Tier 1 in the past five years", "and came back to it?"),
        "3 countries among those listed before are on Tier 1",
    ),
    (
        ("Which countries left Tier 3 in 2025?", "Which of those went straight to Tier 2?"),
        "No country among those listed before moved to Tier 2",
    ),
    (
        ("who fell to tier 3 this year", "which of those came from the watch list"),
        "2 countries among those listed before moved from the Tier 2 Watch List",
    ),
    (
        ("which African countries improved in the last report", "did any of them go up two tiers"),
        "No. No country in Africa was upgraded by 2 tiers or more at once in the 2025 report",
    ),
    (
        ("which countries fell this year", "did any of them fall by more than one tier"),
        "No. No country was downgraded by 2 tiers or more at once in the 2025 report",
    ),
    (
        ("who fell in 2004", "any of them two steps?"),
        "Yes. 4 countries were downgraded by 2 tiers or more at once in the 2004 report",
    ),
    (("who moved up in 2022", "how many of them jumped two levels"), "No country was upgraded by 2 tiers"),
    (("has the uk ever lost tier 1", "any g7 country?"), "Yes. 4 moves in the G7 from Tier 1"),
    (("has Peru ever been downgraded", "and in Central America?"), "22 downgrades of 7 countries in Central America"),
)
"""Conversations, with how the last answer begins."""
ON_AND_OFF = (
    "which countries joined or left tier 3 in 2025",
    "who was added to or removed from tier 3 in 2025",
    "how did the tier 3 list change between 2024 and 2025",
    "what changed on the list of tier 3 countries in 2025",
)


@pytest.mark.parametrize(("said", "told"), AGAIN)
def test_other_moves_are_told_after_moves(said: tuple[str, ...], told: str) -> None:
    _, answer = last(*said)

    assert answer.startswith(told)


def test_two_downgrades_in_a_row_are_moves_of_two_reports() -> None:
    question, _ = last("Which countries got two downgrades in a row?")

    assert (question.intent, question.about) == (Intent.CHANGES, About.MOVERS)
    assert question.course is not None
    assert question.course.running == 2


@pytest.mark.parametrize("said", ON_AND_OFF)
def test_those_that_came_and_those_that_left_are_told_together(said: str) -> None:
    _, answer = last(said)

    assert answer.startswith("5 countries moved to Tier 3 or from it in the 2025 report: 3 up, 2 down.")


def test_a_list_that_is_named_in_another_sentence_is_told_to_have_changed() -> None:
    said = "We treat every Tier 3 country as high risk. Did that list change between 2024 and 2025?"

    assert last(said)[1].startswith("Yes. 5 countries moved to Tier 3 or from it")
    assert last(said, "So which do I have to add?")[1].startswith("2 countries moved to Tier 3")
    assert last(said, "So which do I have to add?", "And which can I remove?")[1].startswith("3 countries moved from")


def test_that_list_is_the_one_that_was_told() -> None:
    _, answer = last("which countries are on tier 1", "did that list change in 2025")

    assert answer.startswith("Yes. 2 countries moved to Tier 1 or from it in the 2025 report")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("who is on tier 3 in asia", "did that change since 2020"), "Yes. 14 moves of 8 countries in Asia to Tier 3"),
        (("who is on tier 1 in Europe", "did that change from last year"), "Yes. 1 country in Europe moved to Tier 1"),
        (("what changed on tier 3 in 2024",), "7 countries moved to Tier 3 or from it in the 2024 report"),
        (("did the watch list change in 2025",), "Yes. 29 countries moved to the Tier 2 Watch List or from it"),
        (("what tier is Peru", "did that change in 2020"), "No. Peru: Tier 2 in the 2020 report"),
    ],
)
def test_what_changed_is_told_of_the_list_that_was_asked_for(said: tuple[str, ...], told: str) -> None:
    _, answer = last(*said)

    assert answer.startswith(told)


def test_who_fell_the_most_in_a_year_is_told_by_one_step() -> None:
    _, answer = last("which african country fell the most in 2024")

    assert answer.startswith("1 country in Africa was downgraded by 2 tiers at once in the 2024 report")


def test_who_improved_the_most_is_told_by_both_ends_of_the_years() -> None:
    _, answer = last("which improved the most since 2015")

    assert answer.startswith("13 countries stand better by 2 tiers in the 2025 report than in the 2015 one, the most")
    assert "- Belize: Tier 3 → Tier 2\n" in answer
    assert "counts as a tier of its own" in answer


def test_of_one_tier_at_most_none_is_said_to_count_by_itself() -> None:
    _, answer = last("which african countries fell the most since 2018")

    assert answer.startswith("7 countries in Africa stand worse by 1 tier")
    assert "tier of its own" not in answer


def test_who_was_automatically_downgraded_came_from_the_watch_list() -> None:
    _, answer = last("who was auto downgraded in 2025")

    assert answer.startswith("2 countries moved from the Tier 2 Watch List to Tier 3 in the 2025 report.")
