"""Clear questions that were told something else, or nothing: each gets what it asks for."""

import pytest

from bot.questions.intent import About, Intent
from tests.support.talk import last


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("has Canada ever gone from tier 3 to tier 2", "No. Canada never left Tier 3, for it was never there"),
        ("Kenya dropped to tier 3 and came back to tier 2, right?", "No. Kenya never left Tier 3"),
        ("Malaysia lost tier 2 and took it back, no?", "Yes. Malaysia was on Tier 2 in 2002–2005, 2017 and 2024"),
        ("Japan lost tier 1 and never regained it, true?", "Yes. Japan was on Tier 1 in 2018–2019"),
        ("Germany never got back to tier 1, right?", "No. Germany was on Tier 1 in 2001–2018 and 2022–2025"),
        ("Malta dropped to the watch list and recovered, right?", "Yes. Malta left the Tier 2 Watch List in 2012"),
        ("was Spain ever back on tier 1", "Spain was on Tier 1 in 2001–2025"),  # it was never off it
        ("Did Thailand leave Tier 3 and then return to it?", "No. Thailand was on Tier 3 in 2014–2015"),
    ],
)
def test_a_way_from_a_tier_and_back_gets_a_yes_or_a_no(text: str, answer: str) -> None:
    assert last(text)[1].startswith(answer)


@pytest.mark.parametrize("text", ["are there fines for tier 3", "what does tier 3 cost a country"])
def test_fines_are_among_what_follows_from_a_tier(text: str) -> None:
    question, _ = last(text)

    assert (question.intent, question.about) == (Intent.DEFINE, About.CONSEQUENCES)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("which region does best", "Largest share of countries on Tier 1 in the 2025 report: Europe, 19 of 45"),
        ("what part of the world does worst", "Largest share of countries on Tier 3 in the 2025 report: East Asia"),
    ],
)
def test_the_best_and_the_worst_region_are_told_by_their_shares(text: str, answer: str) -> None:
    assert last(text)[1].startswith(answer)


@pytest.mark.parametrize("said", ["total of both?", "what do they add up to", "how many in both lists combined"])
def test_lists_asked_in_turn_are_counted_together(said: str) -> None:
    assert last("who is on tier 3", "and the watch list", said)[1].startswith("45 countries")


@pytest.mark.parametrize(
    "text", ["anyone selling a used copy of the tvpa commentary?", "is there a good pho place near the embassy of Laos"]
)
def test_what_is_of_other_things_gets_no_findings(text: str) -> None:
    assert last(text)[0].intent in (Intent.NONE, Intent.UNKNOWN)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("is Fiji on the watch list again or has it moved up?", "Yes. Fiji: Tier 2 Watch List"),
        ("is Brazil still on tier 2 or did it fall", "No. Brazil: Tier 2 Watch List"),
        ("has Bahrain got off the watch list or is it still there", "Yes. Bahrain: Tier 1"),
        ("Does Taiwan have its own ranking or is it under China", "Yes. Taiwan: Tier 1"),
        ("Is Greenland separate or under Denmark", "No. Greenland: the report does not rate it"),
    ],
)
def test_a_choice_between_two_is_answered_by_the_first(text: str, answer: str) -> None:
    assert last(text)[1].startswith(answer)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("and worst?", "Largest share of countries on Tier 3 in the 2025 report: East Asia"),
        ("which one is the worst?", "Largest share of countries on Tier 3 in the 2025 report: East Asia"),
        ("and in 2010?", "Largest share of countries on Tier 1 in the 2010 report: Europe"),
    ],
)
def test_the_other_end_of_the_regions_goes_on(said: str, answer: str) -> None:
    assert last("which region does best", said)[1].startswith(answer)


@pytest.mark.parametrize(
    ("asked", "said", "answer"),
    [
        ("how many were tier 1 in 2012", "was that up from the year before?", "Yes. 33 countries were on Tier 1"),
        ("how many were tier 1 in 2012", "up or down from 2011?", "32 countries were on Tier 1 in the 2011 report"),
        ("how many were tier 1 in 2012", "did that go up from 2011", "Yes. 33 countries were on Tier 1 in the 2012"),
        ("how many are on tier 3", "is that down from 2020", "No: 20 countries are on Tier 3 in the 2025 report"),
        ("how many are on tier 3", "is that an increase on last year", "No: 20 countries are on Tier 3"),
        ("how many were upgraded in 2020", "is that up from the year before", "No: 22 countries were upgraded"),
        ("how many are on tier 3", "more or fewer than last year?", "21 countries were on Tier 3 in the 2024 report"),
        ("how many special cases in 2008", "were there more in 2018", "No: 4 countries were Special Cases in the 2018"),
        ("how many are on tier 3", "who went down last year", "19 countries were downgraded in the 2024 report"),
    ],
)
def test_a_number_is_set_beside_that_of_another_year(asked: str, said: str, answer: str) -> None:
    assert last(asked, said)[1].startswith(answer)
