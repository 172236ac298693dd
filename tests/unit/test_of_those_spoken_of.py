"""What is asked of several countries, of a list or of one country's tier in the message behind it."""

from collections.abc import Sequence

import pytest

from bot.questions.intent import Intent
from tests.support.talk import codes, last

GULF = "Qatar, Kuwait, Oman and Saudi tiers"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ([GULF, "Any that went up this year?"], "Yes. Of Qatar, Kuwait, Oman and Saudi Arabia, Kuwait was upgraded"),
        ([GULF, "any upgrades?"], "Yes. Of Qatar, Kuwait, Oman and Saudi Arabia, Kuwait was upgraded"),
        ([GULF, "did anyone drop this year?"], "No. None of Qatar, Kuwait, Oman and Saudi Arabia was downgraded"),
        (["sweden, norway and finland", "which one isnt tier 1"], "1 country among those listed before is on Tier 2"),
        (["kenya and ghana", "sorry forgot togo"], "Kenya, Ghana and Togo"),
    ],
)
def test_any_of_several_countries_is_enough(said: Sequence[str], told: str) -> None:
    assert last(*said)[1].startswith(told)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["which eu countries arent tier 1", "did italy ever have it"], "Yes. Italy was on Tier 1"),
        (["which nordic countries aren't tier 1", "when did norway lose it"], "Norway left Tier 1 in 2021"),
        (["is greece tier 1", "did it ever have it"], "No. Greece was never on Tier 1"),
    ],
)
def test_the_tier_that_those_told_are_not_on_is_meant_by_it(said: Sequence[str], told: str) -> None:
    assert last(*said)[1].startswith(told)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["which countries in asia are tier 1", "when did they get there"], "2002: Republic of Korea (South Korea)"),
        (["list eu countries not on tier 1", "which of them used to be", "when did they lose it"], "2006: Portugal"),
        (["who dropped to tier 3 this year", "where did they come from"], "Chad: Tier 2 Watch List → Tier 3"),
        (["did anyone go from tier 3 to tier 1 directly", "ever?"], "2 moves from Tier 3 to Tier 1"),
        (["how long has italy been tier 2", "is that a record"], "Longest on Tier 2 without a break"),
        (["how many tier 3 countries does asia have", "more than africa?"], "Yes. 8 countries in Asia"),
        (["list tier 3", "how many was it in 2020", "any of them new this year?"], "Laos"),
    ],
)
def test_those_of_a_list_are_asked_about_once_more(said: Sequence[str], told: str) -> None:
    assert told in last(*said)[1]


@pytest.mark.parametrize(
    "said",
    [
        ["how many countries are tier 3", "why did that go up"],
        ["how many are on the watch list", "why so many"],
        ["who writes the report", "isnt that a conflict of interest"],
    ],
)
def test_nothing_is_told_of_why_they_are_so_many_or_of_bias(said: Sequence[str]) -> None:
    assert last(*said)[0].intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["kenya", "what happens if we go down one more"], "What follows from Tier 2 Watch List"),
        (["brazil tier", "what happens if it falls one tier"], "What follows from Tier 3"),
        (["chad tier", "what happens if they drop another notch"], "No. Tier 3"),
    ],
)
def test_a_fall_by_one_tier_is_to_the_next(said: Sequence[str], told: str) -> None:
    assert last(*said)[1].startswith(told)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (["is mauritius tier 1", "and madagascar for completeness"], "MDG"),
        (["what tier is bangladesh", "and pakistan, thats the last one for the textile tab"], "PAK"),
    ],
)
def test_a_country_named_beside_anything_else_is_asked_about(said: Sequence[str], code: str) -> None:
    question, told = last(*said)

    assert codes(question) == {code}
    assert "Tier 2" in told


@pytest.mark.parametrize(
    "text", ["the beaches in Madagascar are lovely, booking a flight", "Peru is a beautiful place"]
)
def test_talk_of_another_country_is_not(text: str) -> None:
    assert last("is mauritius tier 1", text)[0].intent in (Intent.NONE, Intent.UNKNOWN)
