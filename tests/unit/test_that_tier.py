"""A country's step to or from "it", the tier that was spoken of; and since when, of those that moved in a year."""

import pytest

from bot.questions.after.filled_in.that_tier import with_that_tier
from tests.support.talk import last

IRELAND = "when did ireland lose tier 1"
LEFT_IN_2019 = "Which countries lost Tier 1 in 2019?"


@pytest.mark.parametrize(
    ("before", "said", "answer"),
    [
        (IRELAND, "n has britain ever lost it", "No. United Kingdom never left Tier 1"),
        (IRELAND, "and britain, did they ever lose it?", "No. United Kingdom never left Tier 1"),
        (IRELAND, "has Norway lost it too?", "Yes. Norway was downgraded from Tier 1 in 2021"),
        ("when did Kuwait leave Tier 3", "did Qatar ever leave it?", "Yes. Qatar left Tier 3 in 2003"),
        ("is Qatar on Tier 2", "did Kuwait ever leave it?", "Yes. Kuwait left Tier 2 in 2005"),
        (LEFT_IN_2019, "Has Slovakia regained it since?", "No. Slovakia was never upgraded to Tier 1"),
        (
            "Which countries fell out of Tier 1 between the 2018 and the 2019 report?",
            "Has Germany regained Tier 1 since, and if so in which edition?",
            "Yes. Germany was upgraded to Tier 1 in 2022",
        ),
    ],
)
def test_it_is_the_tier_that_was_spoken_of(before: str, said: str, answer: str) -> None:
    assert last(before, said)[1].startswith(answer)


def test_the_next_country_is_asked_the_same() -> None:
    assert last(LEFT_IN_2019, "Has Germany regained Tier 1 since?", "And Italy?")[1].startswith("No. Italy was never")


@pytest.mark.parametrize("said", ["has it ever lost it", "has any of them regained it since?", "why did it lose it"])
def test_what_names_no_country_stays_as_it_is(said: str) -> None:
    assert with_that_tier(said, last(IRELAND)[0]) == said


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("Did Chile reach Tier 1, and if so when?", "Yes. Chile moved to Tier 1 in 2014"),
        ("Has Spain been downgraded and if so when was that?", "No. Spain was never downgraded"),
        ("Has Georgia left the Watch List, and if so when?", "Yes. Georgia left the Tier 2 Watch List in 2005"),
        ("is Italy on tier 1, if so since when?", "Italy is not on Tier 1 now"),
    ],
)
def test_whether_and_if_so_when(said: str, answer: str) -> None:
    assert last(said)[1].startswith(answer)


@pytest.mark.parametrize(
    ("before", "said", "answer"),
    [
        ("who was downgraded to the watch list in 2023", "has any of them left it since", "Yes. 10 moves among those"),
        ("which countries fell to Tier 3 in 2022", "which of them left it since then", "4 moves of 3 countries among"),
        ("who was upgraded to tier 1 in 2024", "has anyone lost it since", "No. No country among those listed"),
        ("which countries fell to Tier 3 in 2022", "and who left?", "2 countries moved from Tier 3 in the 2022 report"),
        (LEFT_IN_2019, "has any of them regained it since", "Yes. 3 upgrades among those listed before to Tier 1"),
        ("who lost tier 1 in 2021", "did Israel ever get it back?", "No. Israel was never upgraded to Tier 1"),
    ],
)
def test_those_who_left_it_since_are_of_later_reports(before: str, said: str, answer: str) -> None:
    assert last(before, said)[1].startswith(answer)


@pytest.mark.parametrize("said", ["which are no longer there", "is any of them not there any more", "which are not"])
def test_those_no_longer_there_are_told(said: str) -> None:
    told = last("who reached tier 1 in 2016", said)[1].removeprefix("Yes. ")

    assert told.startswith("2 countries among those listed before are on another tier than Tier 1")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("limit that to Asia", "1 country in Asia was downgraded in the 2025 report."),
        ("Limit that to Africa and name them.", "5 countries in Africa were downgraded in the 2025 report."),
        ("restrict this to africa please", "5 countries in Africa were downgraded in the 2025 report."),
    ],
)
def test_a_list_is_limited_to_a_part(said: str, answer: str) -> None:
    assert last("How many downgrades were there in the 2025 report?", said)[1].startswith(answer)


def test_what_came_of_a_step_is_asked_behind_the_tag() -> None:
    assert last("Germany lost tier 1 in 2019 right? is it back")[1].startswith("Germany from 2018 to 2025: Tier 1 in")
    assert last("Germany lost tier 1 in 2019, right?")[1].startswith("Yes. Germany: Tier 2 in the 2019 report")
