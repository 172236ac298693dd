"""How many there were on a tier: in which years so many, in which regions most, and of two years or parts beside."""

from collections import Counter
from collections.abc import Callable, Mapping

import pytest

from bot.answers.kinds import CountAnswer, ListAnswer
from bot.answers.kinds_of_records import RecordPartsAnswer, RecordYearsAnswer
from bot.questions.intent import Intent
from bot.report.records import Region
from bot.report.tier import Tier
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT

SERVICE = shipped_service()


def on(tier: Tier, first: int = 2001) -> Mapping[int, int]:
    return {year: sum(rating.tier is tier for rating in REPORT.in_year(year)) for year in REPORT.years if year >= first}


def by_region(tier: Tier, year: int) -> Mapping[Region | None, int]:
    return Counter(REPORT.country(rating.iso3).region for rating in REPORT.in_year(year) if rating.tier is tier)


@pytest.mark.parametrize(
    ("text", "tier", "so_many"),
    [
        ("when were there more than 50 countries on the watch list", Tier.WATCH_LIST, lambda n: n > 50),
        ("years with more than 25 tier 3 countries", Tier.THREE, lambda n: n > 25),
        ("in which reports were fewer than 30 countries on tier 1", Tier.ONE, lambda n: n < 30),
        ("since when have there been over 100 tier 2 countries", Tier.TWO, lambda n: n > 100),
        ("in which report did tier 1 exceed 30 countries for the first time", Tier.ONE, lambda n: n > 30),
    ],
)
def test_the_years_are_told_in_which_there_were_so_many(text: str, tier: Tier, so_many: Callable[[int], bool]) -> None:
    (part,) = SERVICE.ask(text).answer.parts
    assert isinstance(part, RecordYearsAnswer)
    counts = on(tier, 2004 if tier is Tier.WATCH_LIST else 2001)
    assert part.years == tuple(year for year, count in counts.items() if so_many(count))
    assert {one.year: one.count for one in part.every} == counts


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("tier 3 was never above 30 countries, true or false", max(on(Tier.THREE).values()) <= 30),
        ("have there ever been more than 35 countries on tier 1?", max(on(Tier.ONE).values()) > 35),
        ("were there ever more than 60 countries on the watch list?", max(on(Tier.WATCH_LIST).values()) > 60),
        ("was 2018 the record year for tier 1?", on(Tier.ONE)[2018] == max(on(Tier.ONE).values())),
        ("was 2016 the year with the most tier 1 countries?", on(Tier.ONE)[2016] == max(on(Tier.ONE).values())),
        ("is every tier 1 country european?", set(by_region(Tier.ONE, 2025)) == {Region.EUROPE}),
        ("are all tier 3 countries in africa or asia", False),
    ],
)
def test_a_yes_or_no_is_given_by_the_numbers(text: str, yes: bool) -> None:  # noqa: FBT001
    assert SERVICE.ask(text).answer.verdict is yes


@pytest.mark.parametrize(
    ("text", "tier", "year"),
    [
        ("does europe have the most tier 1 countries of all regions", Tier.ONE, 2025),
        ("region with most watch list countries in 2015", Tier.WATCH_LIST, 2015),
        ("is asia the region with most tier 3s", Tier.THREE, 2025),
    ],
)
def test_the_regions_are_told_by_their_numbers(text: str, tier: Tier, year: int) -> None:
    (part,) = SERVICE.ask(text).answer.parts
    assert isinstance(part, RecordPartsAnswer)
    counts = by_region(tier, year)
    assert {one.region: one.count for one in part.every} == {region: counts[region] for region in Region}
    assert part.parts[0].count == max(counts.values())


def test_the_regions_are_told_by_their_shares() -> None:
    (part,) = SERVICE.ask("which region had the largest share of tier 3 in 2016").answer.parts
    assert isinstance(part, RecordPartsAnswer)
    totals = Counter(REPORT.country(rating.iso3).region for rating in REPORT.in_year(2016))
    assert {one.region: one.total for one in part.every} == {region: totals[region] for region in Region}
    shares = [one.count / one.total for one in part.every]
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize(
    ("text", "tier", "years"),
    [
        ("nr of tier 1 countries in 2004 vs 2024", Tier.ONE, (2004, 2024)),
        ("how many tier 3 nations in 2016 compared with 2006", Tier.THREE, (2006, 2016)),
        ("difference in tier 3 numbers between 2016 and 2025", Tier.THREE, (2016, 2025)),
        ("what was the increase in tier 1 between 2021 and 2025", Tier.ONE, (2021, 2025)),
    ],
)
def test_both_of_two_years_are_counted(text: str, tier: Tier, years: tuple[int, int]) -> None:
    parts = [part for part in SERVICE.ask(text).answer.parts if isinstance(part, CountAnswer)]
    assert [(part.year, part.count) for part in parts] == [(year, on(tier)[year]) for year in years]


@pytest.mark.parametrize(
    "text",
    [
        "was there ever a year when more countries were on tier 3 than on tier 1",
        "highest ever percentage of countries on tier 3",
        "what percentage of upgrades in 2025 were african",
        "are all african tier 3 countries south of the sahara",
        "tier totals by region 2025",
    ],
)
def test_what_no_number_tells_is_declined(text: str) -> None:
    assert SERVICE.ask(text).question.intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("every asean country except singapore, with its tier", "SGP"),
        ("has any country in latin america ever been on tier 1 besides colombia", "COL"),
        ("when did the middle east last have a tier 1 country other than bahrain", "BHR"),
        ("show me all balkan countries but not serbia", "SRB"),
    ],
)
def test_a_list_leaves_out_the_countries_that_it_is_to_leave_out(text: str, without: str) -> None:
    asked = SERVICE.ask(text)
    (part,) = asked.answer.parts
    assert isinstance(part, ListAnswer)
    assert part.members
    assert without not in {member.place.code for member in part.members}
    assert asked.question.where.without == {without}
