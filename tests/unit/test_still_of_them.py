"""Tests for questions that stay with the countries, the list or the group that was spoken of."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import codes, last

_THREE = "Between Kenya, Uganda and Tanzania: who's been on the Watch List most often?"
_NAMED = {"KEN", "UGA", "TZA"}


@pytest.mark.parametrize("said", ["and who was downgraded most recently", "which of them was downgraded most recently"])
def test_who_moved_last_is_asked_of_those_that_were_named(said: str) -> None:
    question, answer = last(_THREE, said)
    assert (question.intent, question.about, codes(question)) == (Intent.HISTORY, About.LAST, _NAMED)
    assert "Kenya was last downgraded in 2012" in answer


@pytest.mark.parametrize("said", ["who is on the Watch List?", "and which are on the Watch List", "any on Tier 3?"])
def test_who_is_on_a_tier_is_asked_of_those_that_were_named(said: str) -> None:
    _, answer = last("Compare Kenya, Uganda and Tanzania", said)
    assert "Algeria" not in answer
    assert "Afghanistan" not in answer


def test_how_many_of_them_counts_those_that_were_named() -> None:
    _, answer = last("Compare Kenya, Uganda and Tanzania", "how many of them are on tier 2?")
    assert answer.startswith("3 countries among those listed before")


def test_the_best_of_those_that_were_named_is_no_list_of_the_world() -> None:
    question, _ = last(
        _THREE, "and who was downgraded most recently", "and upgraded?", "so which is the best one today"
    )
    assert (question.intent, codes(question)) == (Intent.COMPARE, _NAMED)


def test_those_asked_about_in_turn_are_all_meant() -> None:
    _, answer = last(
        "what changed for mexico, guatemala and honduras btwn 2020 and 2025?",
        "and el salvador?",
        "so of all four who changed",
    )
    assert answer.startswith("None of Mexico, Guatemala, Honduras and El Salvador")


def test_who_moved_between_two_years_that_were_compared() -> None:
    _, answer = last("Compare Barbados, Saint Lucia and Trinidad, 2020 vs 2025", "Which deteriorated?")
    assert "Saint Lucia stands worse" in answer
    assert "Bolivia" not in answer


@pytest.mark.parametrize(
    "said", ["which countries are on tier 3?", "who lost Tier 1 in 2023?", "who else fell in 2025?"]
)
def test_a_question_of_all_stays_one_of_all(said: str) -> None:
    question, _ = last("Compare Kenya, Uganda and Tanzania", said)
    assert not question.places
    assert not question.where.those


def test_which_one_is_of_the_list_that_was_told() -> None:
    question, answer = last("list tier 3 in Africa", "which one fell in 2025?")
    assert question.where.those == {"TCD", "ERI", "SSD", "SDN"}
    assert "Chad" in answer


@pytest.mark.parametrize("said", ["And those on the Watch List?", "and which are on tier 1"])
def test_a_group_that_is_not_known_stays_unknown(said: str) -> None:
    question, _ = last("Which muslim countries are on Tier 3?", said)
    assert question.intent is Intent.UNKNOWN


def test_a_country_of_a_message_that_was_not_understood_is_spoken_of() -> None:
    _, answer = last("my mum is a maid in kuwait, is it ok there?", "what tier")
    assert answer.startswith("Kuwait: Tier 2")


def test_those_listed_that_moved_in_some_years() -> None:
    question, answer = last(
        "list Tier 3 and Tier 2 Watch List in Southeast Asia", "And which have improved since 2023?"
    )
    assert question.about is About.UP
    assert "Laos" not in answer


def test_those_that_stand_better_after_those_that_stand_worse() -> None:
    _, answer = last("Which African countries are rated lower in 2025 than in 2020?", "and higher than in 2020?")
    assert "17 countries in Africa stand better" in answer


def test_those_that_rose_instead() -> None:
    _, answer = last(
        "which countries on the watch list in 2008 were Tier 3 in 2013", "how about those that moved up instead"
    )
    assert answer.startswith("21 countries were on Tier 1 or Tier 2 in the 2013 report")


def test_who_did_not_move_so_in_those_years() -> None:
    question, _ = last("which African countries were upgraded since 2020?", "which ones haven't")
    assert (question.about, question.direction) == (About.NEVER, About.UP)


@pytest.mark.parametrize(
    ("said", "told"), [("new entries this year?", {"Chad", "Laos"}), ("exits this year?", {"Brunei", "Djibouti"})]
)
def test_entries_and_exits_are_of_the_tier_that_was_listed(said: str, told: set[str]) -> None:
    _, answer = last("Tier 3 list please", said)
    assert all(name in answer for name in told)
    assert "Bolivia" not in answer


def test_how_many_lie_elsewhere_keeps_the_tier_of_a_share() -> None:
    _, answer = last("More than half of all Tier 3 countries are in Asia, true?", "how many are in africa")
    assert answer.startswith("4 countries in Africa are on Tier 3")


def test_whom_the_rule_of_two_years_concerns() -> None:
    question, _ = last("who is on the watch list for the second year?", "which countries does that apply to")
    assert question.about is About.TWO_YEARS


def test_the_record_of_moves_in_a_part_of_the_world() -> None:
    _, answer = last("how many times did Bolivia go up and down?", "is that the record in South America")
    assert "Bolivia, 11 changes" in answer


def test_who_moved_in_a_part_of_the_world_after_the_years_of_a_country() -> None:
    _, answer = last("Was Norway always on Tier 1?", "so which nordic slipped")
    assert answer.startswith("3 downgrades in the Nordic countries in the reports of 2001 to 2025")


def test_whether_any_other_ever_was_there() -> None:
    question, answer = last("Is Papua New Guinea the only Pacific country on Tier 3?", "has any other been tier 3")
    assert question.about is About.EVER
    assert answer.startswith("Yes. 3 countries in the Pacific besides Papua New Guinea")


def test_a_country_that_was_put_back() -> None:
    _, answer = last("Cuba was removed from Tier 3 in 2015 - correct?", "and put back under Trump in 2019")
    assert answer.startswith("Yes. Cuba")


def test_the_bigger_of_two_tiers_is_of_the_year_that_was_asked_for() -> None:
    _, answer = last(
        "Are there more countries on Tier 1 or on the Watch List?",
        "and in 2015",
        "and which is bigger, tier 3 or tier 1",
    )
    assert "23 countries were on Tier 3 in the 2015 report" in answer
