"""What is asked of those that were told: their tier, their number, others like them, and where the answer is from."""

import pytest

from tests.support.talk import last

GOES_ON = (
    (
        ("what tier is Uganda", "out of how many", "which countries share that rank in east africa"),
        "10 countries are on",
    ),
    (("what tier is Uganda", "how many are on that tier"), "105 countries are on Tier 2 like Uganda"),
    (
        ("has North Korea ever been anything but tier 3?", "has anyone been tier 3 as long as them?"),
        "Longest on Tier 3 without a break",
    ),
    (("what tier is Iran", "anyone there longer than it?"), "Longest on Tier 3 without a break"),
    (
        ("Which EU countries are not Tier 1?", "any of them on the watch list?", "was that different in 2019"),
        "2 countries in the European Union were on the Tier 2 Watch List in the 2019 report.",
    ),
    (("is there any country w/o a tier", "do they get sanctions too"), "What follows from Special Case"),
    (("is there any country w/o a tier", "why not"), "Special Case"),
    (("who is on the watch list in asia", "do they lose US aid"), "No. What follows from Tier 2 Watch List"),
    (("what tier is Laos", "do they lose US aid"), "What follows from Tier 3"),
    (
        ("which countries in Southeast Asia are Tier 3?", "And on the watch list?", "how many is that altogether"),
        "4 countries in Southeast Asia are on the Tier 2 Watch List or Tier 3",
    ),
    (("how many countries are on tier 1", "and on tier 2", "so together how many"), "139 countries are on Tier 1 or"),
    (
        ("list countries that are tier 2 in South America", "only those that were tier 1 before"),
        "1 country among those",
    ),
    (
        ("what tier is russia", "is it the worst in europe", "who else in europe is tier 3"),
        "1 country in Europe besides Russia is on Tier 3",
    ),
    (
        ("was Namibia ever tier 1", "is it the best in southern africa", "who else was tier 1 in southern africa"),
        "0 countries in Southern Africa besides Namibia were at some time on Tier 1",
    ),
    (
        ("was there ever a year when no african country was tier 1", "which year"),
        "Fewest countries on Tier 1 in Africa",
    ),
    (("is poland tier 1", "yes or no"), "Yes. Poland: Tier 1"),
    (("what tier is Vietnam", "whats your source for that"), "Vietnam: Tier 2"),
    (("Is Tier 2 Watch List counted as Tier 2?", "How many are Tier 2 without it"), "106 countries are on Tier 2"),
    (("Is Tier 2 Watch List counted as Tier 2?", "How many are Tier 2 with it"), "131 countries are on Tier 2 or"),
    (("i think bolivia used to be tier 3, when was that", "and now its better?"), "Yes. Bolivia from 2018 to 2025"),
    (("how was Laos in 2016", "is it worse now"), "Yes. Laos from 2016 to 2025"),
    (("Zimbabwe in 2016?", "zambia?", "is it any better"), "Yes. Zambia stands better than Zimbabwe in the 2016"),
    (
        ("is it true that Rwanda remained on the watch list in 2025", 'And that "Burundi was upgraded in 2023"?'),
        "No. Burundi: Tier 2 in the 2023 report. Unchanged from 2022.",
    ),
    (("history of Angola", "summarise that in one sentence"), "Angola from 2001 to 2025: Tier 2 in 2025, 6 changes"),
    (("what tier is Burma", "and before the coup?"), "Burma (Myanmar) from 2001 to 2025"),
    (("korea tier", "south", "north lol"), "Democratic People's Republic of Korea (North Korea): Tier 3"),
    (("What tier is Syria?", "and how many people live there"), ""),
)
"""Conversations, with how the last answer begins."""
ALONE = (
    ("What tier is Fiji, and has it been on Tier 3 before?", "2008"),
    ("what's the Child Soldiers Prevention Act", "Child soldiers list"),
    ("what is the Trafficking Victims Protection Act", "Trafficking Victims Protection Act"),
    ("How exactly does a country get upgraded?", "How tiers are decided"),
    ("what does a country have to do to move up", "How tiers are decided"),
    ("how does a country get downgraded automatically", "Automatic downgrade"),
    ("who in the government signs it", "Who writes the report"),
    ("who signs the waiver", "Waiver of the automatic downgrade"),
    ("is uk ranked higher than us", "No. United Kingdom and United States of America are both on Tier 1"),
    ("How many countries in Africa are on tier 3 compared to Asia?", "4 countries in Africa"),
    ("We screen Tier 3 jurisdictions. Is Macau one?", "Yes. Macau"),
    ("We only buy from Tier 1 countries. Is Peru one of them?", "No. Peru"),
    ("how many are Tier 2, watch list excluded", "106 countries are on Tier 2 in"),
    ("how does the number of tier 3 countries in Africa compare to Asia", "8 countries in Asia"),
)
UNKNOWN_GROUPS = (
    "I'm looking into small island states. Which of them are on Tier 3?",
    "I study francophone countries. How many of those are on tier 2?",
    "is it normal that rich countries are always tier 1",
)


@pytest.mark.parametrize(("said", "told"), GOES_ON)
def test_what_goes_on_with_an_answer_is_of_what_that_told(said: tuple[str, ...], told: str) -> None:
    _, answer = last(*said)

    assert answer.startswith(told) if told else not answer


@pytest.mark.parametrize(("said", "told"), ALONE)
def test_a_question_by_itself_is_answered(said: str, told: str) -> None:
    _, answer = last(said)

    assert told in answer


@pytest.mark.parametrize("said", UNKNOWN_GROUPS)
def test_no_list_is_told_for_a_group_that_it_cannot_be_limited_to(said: str) -> None:
    _, answer = last(said)

    assert answer.startswith("That is a question about the report that I can't answer.")


def test_a_group_that_is_known_is_one_in_another_sentence_too() -> None:
    _, answer = last("I am writing on EU countries. Which of them are on tier 2?")

    assert answer.startswith("11 countries in the European Union are on Tier 2")


def test_us_are_those_who_ask_where_they_said_who_they_are() -> None:
    _, answer = last("I'm from Peru. is Laos better than us")

    assert answer.startswith("No. Peru stands better than Laos")
