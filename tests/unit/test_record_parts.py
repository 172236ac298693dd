"""In which of the report's regions the most countries, or the fewest, were on a tier or moved."""

from collections.abc import Callable

import pytest

from bot.answers.kinds_of_records import RecordPartsAnswer
from bot.answers.wording import plain_text
from bot.report.change import ChangeKind
from bot.report.records import Region
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT

SERVICE = shipped_service()
NAMES = {Tier.ONE: "tier 1", Tier.TWO: "tier 2", Tier.WATCH_LIST: "the watch list", Tier.THREE: "tier 3"}


def told(*said: str) -> RecordPartsAnswer:
    service = Service(SERVICE.snapshot)
    (part,) = [service.ask(text, "conversation").answer for text in said][-1].parts
    assert isinstance(part, RecordPartsAnswer)
    return part


def on_it(tier: Tier, year: int) -> dict[Region, int]:
    ratings = [rating for rating in REPORT.in_year(year) if rating.tier is tier]
    return {region: sum(REPORT.country(one.iso3).region is region for one in ratings) for region in Region}


@pytest.mark.parametrize("year", [2005, 2014, 2025])
@pytest.mark.parametrize("tier", NAMES)
@pytest.mark.parametrize(("how", "best"), [("most", max), ("fewest", min)])
def test_the_region_with_the_most_or_fewest(tier: Tier, year: int, how: str, best: Callable[..., int]) -> None:
    part = told(f"which region had the {how} {NAMES[tier]} countries in {year}")
    counts = on_it(tier, year)
    assert {one.region: one.count for one in part.every} == counts
    assert {one.region for one in part.parts} == {
        region for region in Region if counts[region] == best(counts.values())
    }
    assert part.year == year


def test_moves_are_counted_too() -> None:
    part = told("which region had the most downgrades in 2025")
    fell = [code for code, step in REPORT.changes(2025) if step.kind is ChangeKind.DOWNGRADED]
    assert {one.region: one.count for one in part.every} == {
        region: sum(REPORT.country(code).region is region for code in fell) for region in Region
    }


def test_another_year_tier_or_end_goes_on_with_it() -> None:
    first = "which region has the most tier 1 countries?"
    assert told(first, "and the fewest?").fewest
    assert told(first, "and in 2010?").year == 2010
    assert told(first, "and tier 3?").tiers == (Tier.THREE,)


def test_it_names_the_regions_as_questions_call_them() -> None:
    text = plain_text(SERVICE.answer(SERVICE.read("tier 3 countries by region")))
    names = {group.name for group in SERVICE.snapshot.gazetteer.groups if len(group.regions) == 1}
    assert text.startswith("Most countries on Tier 3 in the 2025 report: East Asia and the Pacific, 7.")
    assert sum(name in text for name in names) >= len(Region)
