"""Which tiers, years and countries a question is about, worked out from its words and the report."""

from collections.abc import Container, Iterable, Sequence

from bot.answers.places import Limit, PartCounted
from bot.answers.worded import both
from bot.places.fold import fold
from bot.places.groups import Group
from bot.questions.limits import TierSet, Where
from bot.questions.question import Question
from bot.report.change import ChangeKind
from bot.report.records import Code, Country, Rating, Region
from bot.report.snapshot import Report
from bot.report.tier import Tier

TIER_ORDER = tuple(Tier)
"""The tiers as they are listed, best first."""


def tiers_of(sets: Iterable[TierSet]) -> tuple[Tier, ...]:
    """The tiers that are on any of some sets, and on none that is negated; all where there are no sets."""
    sets = tuple(sets)
    wanted = [one for one in sets if not one.negated]
    unwanted = [one for one in sets if one.negated]
    return tuple(
        tier
        for tier in Tier
        if (not wanted or any(tier in one for one in wanted)) and all(tier in one for one in unwanted)
    )


def tiers_in(one: TierSet | None) -> tuple[Tier, ...]:
    """The tiers of a set; none where there is no set."""
    return tiers_of((one,)) if one is not None else ()


def lies_in(country: Country, where: Where) -> bool:
    """Whether a country lies where a question is limited to."""
    if country.iso3 in where.without or (where.those and country.iso3 not in where.those):
        return False
    if where.within is not None and not lies_in(country, where.within):
        return False
    if where.initial and not _begins_with(country, where.initial):
        return False
    if not where.groups:
        return True
    return any(country in group for group in where.groups) is not where.outside


def _begins_with(country: Country, initial: str) -> bool:
    """Whether a country's name, in full or as people say it, begins with a letter."""
    return any(fold(name).removeprefix("the ").startswith(initial) for name in (country.name, country.common_name))


def limit_of(report: Report, where: Where) -> Limit:
    """What a question is limited to: "Africa besides Chad", "the Balkans outside the European Union"."""
    groups = (*where.groups, *(where.within.groups if where.within is not None else ()))
    return Limit(_in_words(report, where), tuple(_as_counted(report, group) for group in groups))


def _as_counted(report: Report, group: Group) -> PartCounted:
    """A part of the world with the regions, and the countries besides, that it was taken to hold."""
    every = (report.country(code) for code in group.countries if code in report.countries)
    besides = [one for one in every if one.region not in group.regions]
    elsewhere = {one.region for one in besides}
    named = tuple(sorted(one.common_name for one in besides))
    return PartCounted(group.name, _in_order(group.regions), named, _in_order(elsewhere))


def _in_order(regions: Container[Region | None]) -> tuple[Region, ...]:
    return tuple(region for region in Region if region in regions)


def _in_words(report: Report, where: Where) -> str:
    names = " and ".join(group.name for group in where.groups)
    part = f"outside {names}" if names and where.outside else names
    if where.within is not None:
        wider = _in_words(report, where.within)
        part = f"{wider} {part}" if where.outside else f"both {wider} and {names}"
    those = "among those listed before" if where.those else ""
    limited = f"{part} {those}".strip()
    if where.initial:
        limited = ", ".join(one for one in (limited, f"under {where.initial.upper()} by name") if one)
    left_out = sorted(report.country(code).name for code in where.without)
    return f"{limited} besides {both(left_out)}".lstrip() if left_out else limited


def year_of(question: Question, report: Report) -> int:
    """The report year that a question is about, the newest if it names none."""
    return question.years[0] if question.years else report.newest_year


def rated_in(report: Report, year: int, tiers: Iterable[Tier], where: Where) -> Sequence[Rating]:
    """The ratings of a year on some tiers, in some parts of the world, by tier and the countries' names."""
    wanted = tuple(tiers)
    found = [
        rating
        for rating in report.in_year(year)
        if rating.tier in wanted and lies_in(report.country(rating.iso3), where)
    ]
    return sorted(found, key=lambda rating: TIER_ORDER.index(rating.tier))


def when_it_was(report: Report, question: Question, code: Code, step: ChangeKind | None) -> int | None:
    """The last report year in which a country was on the tier that is named, or moved there, by such a `step` if any.

    None if that was in none, or if it is there still.
    """
    there = question.reaching or (question.tiers[0] if question.tiers and step is None else None)
    ratings = report.ratings_of(code)
    if there is None or question.leaving is not None or not ratings or ratings[-1].tier in there:
        return None
    for rating in reversed(ratings):
        if rating.tier in there:
            change = report.change(code, rating.year)
            moved = change is not None and change.before not in (None, rating.tier)
            if question.reaching is None or (moved and change is not None and step in (None, change.kind)):
                return rating.year
    return None
