"""In which year the most countries, or the fewest, were on a tier or moved; and whether more rose than fell."""

from collections.abc import Callable, Mapping

import pytest

from bot.answers.kinds_of_records import RecordYearsAnswer
from bot.answers.wording import plain_text
from bot.questions.intent import Intent
from bot.report.change import Change, ChangeKind
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT

SERVICE = shipped_service()
NAMES = {Tier.ONE: "tier 1", Tier.TWO: "tier 2", Tier.WATCH_LIST: "the watch list", Tier.THREE: "tier 3"}
STEPS = {"upgrades": ChangeKind.UPGRADED, "downgrades": ChangeKind.DOWNGRADED}


def told(*said: str) -> RecordYearsAnswer:
    service = Service(SERVICE.snapshot)
    (part,) = [service.ask(text, "conversation").answer for text in said][-1].parts
    assert isinstance(part, RecordYearsAnswer)
    return part


def on_it(tier: Tier) -> Mapping[int, int]:
    counts = {year: sum(rating.tier is tier for rating in REPORT.in_year(year)) for year in REPORT.years}
    return {year: count for year, count in counts.items() if year >= (2004 if tier is Tier.WATCH_LIST else 2001)}


def moves(is_one: Callable[[Change], bool]) -> Mapping[int, int]:
    return {year: sum(is_one(step) for _, step in REPORT.changes(year)) for year in REPORT.years if year > 2001}


def assert_record(part: RecordYearsAnswer, counts: Mapping[int, int], best: Callable[..., int]) -> None:
    record = best(counts.values())
    assert part.years == tuple(year for year, count in counts.items() if count == record)
    assert part.count == record
    assert {one.year: one.count for one in part.every} == counts


@pytest.mark.parametrize("tier", NAMES)
@pytest.mark.parametrize(("how", "best"), [("most", max), ("fewest", min)])
def test_the_year_with_the_most_or_fewest_countries_on_a_tier(tier: Tier, how: str, best: Callable[..., int]) -> None:
    assert_record(told(f"in which year did {NAMES[tier]} have the {how} countries?"), on_it(tier), best)
    assert_record(told(f"which report had the {how} countries on {NAMES[tier]}"), on_it(tier), best)


@pytest.mark.parametrize("way", STEPS)
@pytest.mark.parametrize(("how", "best"), [("most", max), ("fewest", min)])
def test_the_year_with_the_most_or_fewest_moves_one_way(way: str, how: str, best: Callable[..., int]) -> None:
    assert_record(told(f"which year had the {how} {way}?"), moves(lambda step: step.kind is STEPS[way]), best)


def test_moves_to_a_tier_alone_are_counted_where_one_is_named() -> None:
    part = told("which year had the most upgrades to tier 1")
    assert_record(part, moves(lambda step: step.kind is ChangeKind.UPGRADED and step.after is Tier.ONE), max)
    assert part.reaching == (Tier.ONE,)


def test_a_part_of_the_world_and_years_limit_it() -> None:
    part = told("in which year did africa have the most tier 3 countries")
    africa = next(group for group in SERVICE.snapshot.gazetteer.groups if group.name == "Africa")
    african = [code for code, country in REPORT.countries.items() if country in africa]
    counts = {
        year: sum((rating := REPORT.rating(code, year)) is not None and rating.tier is Tier.THREE for code in african)
        for year in REPORT.years
    }
    assert_record(part, counts, max)
    assert told("which year since 2015 had the most tier 3 countries").every[0].year == 2015


def test_it_goes_on_with_the_other_record_and_another_tier() -> None:
    first = "in what year was the tier 3 group biggest?"
    assert_record(told(first, "and smallest"), on_it(Tier.THREE), min)
    assert_record(told(first, "and for tier 1?"), on_it(Tier.ONE), max)


def test_it_is_worded() -> None:
    text = plain_text(Service(SERVICE.snapshot).ask("when was the watch list at its longest?").answer)
    assert text.startswith("Most countries on the Tier 2 Watch List, in the reports of 2004 to 2025: 2010, 58.")


@pytest.mark.parametrize("year", range(2002, 2026))
def test_whether_more_rose_than_fell(year: int) -> None:
    up, down = (moves(lambda step, kind=kind: step.kind is kind)[year] for kind in STEPS.values())  # type: ignore[misc]
    for text, so in (
        (f"did more countries rise than fall in {year}?", up > down),
        (f"were there more downgrades than upgrades in {year}", down > up),
        (f"were there fewer upgrades than downgrades in {year}?", down > up),
        (f"did upgrades outnumber downgrades in {year}", up > down),
    ):
        question = SERVICE.read(text)
        assert (question.intent, SERVICE.answer(question).verdict) == (Intent.CHANGES, so), text


def test_a_choice_gets_no_verdict() -> None:
    assert SERVICE.answer(SERVICE.read("more promotions or more demotions in 2025?")).verdict is None


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("has any country ever crashed straight from tier 1 to tier 3", "No. No country moved from Tier 1 to Tier 3"),
        ("how many went from tier 2 to tier 1 in 2024?", "3 countries moved from Tier 2 to Tier 1 in the 2024 report"),
        ("how many countries are in the worst tier", "20 countries are on Tier 3"),
    ],
)
def test_steps_and_ends_of_the_scale_are_counted(text: str, begins: str) -> None:
    assert plain_text(SERVICE.answer(SERVICE.read(text))).startswith(begins)
