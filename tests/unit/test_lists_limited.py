"""What limits a list: the first letter of names, what was found of those on a tier, since when they have been there.

What no list can be limited by is left without an answer, so that none is told without the limit.
"""

import pytest

from bot.answers.kinds import FindingsAnswer, ListAnswer
from bot.answers.kinds_of_records import SuperlativeAnswer
from bot.places.fold import fold
from bot.questions.intent import Intent
from bot.report.records import FindingKind
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service

SERVICE = shipped_service()
REPORT = SERVICE.snapshot.report


def only_part(text: str) -> object:
    (part,) = Service(SERVICE.snapshot).ask(text).answer.parts
    return part


@pytest.mark.parametrize("letter", ["a", "b", "n", "r", "s", "u", "y"])
@pytest.mark.parametrize(
    "asked", ["tier 2 countries beginning with {}", "which countries that start with {} are on tier 2"]
)
def test_a_list_by_the_first_letter_of_names(asked: str, letter: str) -> None:
    part = only_part(asked.format(letter.upper()))
    assert isinstance(part, ListAnswer)
    assert {member.place.code for member in part.members} == {
        rating.iso3
        for rating in REPORT.in_year(REPORT.newest_year, tier=Tier.TWO)
        if any(
            fold(name).removeprefix("the ").startswith(letter)
            for name in (REPORT.country(rating.iso3).name, REPORT.country(rating.iso3).common_name)
        )
    }


@pytest.mark.parametrize(
    "text", ["who is on tier 3 and since when", "Tier 3 countries and how long they have been there"]
)
def test_each_of_those_on_a_tier_is_told_with_its_years(text: str) -> None:
    part = only_part(text)
    assert isinstance(part, SuperlativeAnswer)
    there = {rating.iso3 for rating in REPORT.in_year(REPORT.newest_year, tier=Tier.THREE)}
    assert {holder.place.code for holder in part.holders} == there
    assert all(holder.runs[-1].last == REPORT.newest_year for holder in part.holders)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("what's the biggest problem in ASEAN countries on tier 3", FindingKind.SHORTCOMING),
        ("what progress did Tier 1 countries in Asia make", FindingKind.PROGRESS),
    ],
)
def test_what_was_found_of_those_on_a_tier(text: str, kind: FindingKind) -> None:
    part = only_part(text)
    assert isinstance(part, FindingsAnswer)
    assert part.findings
    assert {one.finding.kind for one in part.findings} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "which Muslim countries are tier 3",
        "poor African countries on the watch list",
        "which monarchies are on tier 2",
        "northeast Asia tier 3",
        "which African countries ending in A are on the watch list",
        "which countries near Kenya are on tier 3",
        "tier 3 countries that got US aid",
        "which allies of the US are on tier 3",
        "which AUKUS members are on tier 2",
        "which countries along the Mekong are on tier 3",
    ],
)
def test_no_list_is_told_without_what_limits_it(text: str) -> None:
    assert SERVICE.read(text).intent is Intent.UNKNOWN


def test_a_region_that_is_none_of_the_report_is_no_part_of_the_world() -> None:
    assert SERVICE.read("countries in the Levant on tier 3").intent is Intent.TIER
