"""Lists, counts and changes, over random parts of the world, tiers and years, hold whom the ratings say, no others."""

import random
from collections.abc import Callable
from typing import NamedTuple

import pytest

from bot.answers.kinds import ChangesAnswer, CountAnswer, ListAnswer
from bot.places.groups import Group
from bot.report.records import Code
from bot.report.tier import Tier
from tests.support.knowledge import shipped_records, shipped_service
from tests.support.ratings import REPORT, on, since

SERVICE = shipped_service()
GROUPS = SERVICE.snapshot.gazetteer.groups
NAMES = {
    Tier.ONE: ("tier 1", "the top tier"),
    Tier.TWO: ("tier 2",),
    Tier.WATCH_LIST: ("the watch list", "tier 2 watch list"),
    Tier.THREE: ("tier 3",),
    Tier.SPECIAL_CASE: ("a special case",),
}
DRAWS = 15
GAPS = {(gap.iso3, gap.year) for gap in shipped_records().gaps}
"""Countries and years of which a tier is missing here that the report has."""


class Asked(NamedTuple):
    """What a list is limited to: a part of the world, two tiers and a year."""

    part: Group
    tier: Tier
    other: Tier
    year: int


def ever(code: Code, tier: Tier) -> bool:
    return any(rating.tier is tier for rating in REPORT.ratings_of(code))


def always(code: Code, asked: Asked) -> bool:
    """Whether a country was on a tier in every report that rated it since a year, of which there are two at least."""
    ratings = since(code, asked.year)
    return len(ratings) > 1 and all(rating.tier is asked.tier for rating in ratings)


def is_in(code: Code, asked: Asked) -> bool:
    return REPORT.country(code) in asked.part


def went_down(code: Code, year: int) -> bool:
    before, after = on(code, year - 1), on(code, year)
    if before is None or after is None or before.rank is None or after.rank is None:
        return False
    return after.rank > before.rank


def went_up(code: Code, year: int) -> bool:
    before, after = on(code, year - 1), on(code, year)
    if before is None or after is None or before.rank is None or after.rank is None:
        return False
    return after.rank < before.rank


def stands_beside(code: Code, year: int, way: int) -> bool:
    """Whether a country stood worse than Japan in a year (1), or better (-1)."""
    own, japan = on(code, year), on("JPN", year)
    if own is None or own.rank is None or japan is None or japan.rank is None:
        return False
    return (own.rank - japan.rank) * way > 0


LISTS: dict[str, Callable[[Code, Asked], bool]] = {
    "which countries are on {tier}": lambda c, a: on(c) is a.tier,
    "list all {tier} countries in {part}": lambda c, a: on(c) is a.tier and is_in(c, a),
    "which countries in {part} were on {tier} in {year}": lambda c, a: on(c, a.year) is a.tier and is_in(c, a),
    "which countries in {part} are not on {tier}": lambda c, a: on(c) not in (a.tier, None) and is_in(c, a),
    "which governments werent given {tier} in {part}": lambda c, a: on(c) not in (a.tier, None) and is_in(c, a),
    "who in {part} isn't currently on {tier}": lambda c, a: on(c) not in (a.tier, None) and is_in(c, a),
    "which countries in {part} rank below Japan in {year}": lambda c, a: stands_beside(c, a.year, 1) and is_in(c, a),
    "who in {part} was better than Japan in {year}": lambda c, a: stands_beside(c, a.year, -1) and is_in(c, a),
    "which countries in {part} did not receive {tier} in {year}": lambda c, a: (
        on(c, a.year) not in (a.tier, None) and is_in(c, a)
    ),
    "which countries in {part} are neither {tier} nor {other}": lambda c, a: (
        on(c) not in (a.tier, a.other, None) and is_in(c, a)
    ),
    "all countries in {part} except {tier}": lambda c, a: on(c) not in (a.tier, None) and is_in(c, a),
    "{part} countries, minus the {tier} ones": lambda c, a: on(c) not in (a.tier, None) and is_in(c, a),
    "{part} countries apart from those in {tier}": lambda c, a: on(c) not in (a.tier, None) and is_in(c, a),
    "{part} countries without the {tier} ones": lambda c, a: on(c) not in (a.tier, None) and is_in(c, a),
    "who was last year on {tier}": lambda c, a: on(c, 2024) is a.tier,
    "ignoring Kenya, who in {part} is on {tier}": lambda c, a: on(c) is a.tier and is_in(c, a) and c != "KEN",
    "leaving Kenya aside, who in {part} is on {tier}": lambda c, a: on(c) is a.tier and is_in(c, a) and c != "KEN",
    "countries outside {part} on {tier}": lambda c, a: on(c) is a.tier and not is_in(c, a),
    "which countries were on {tier} or {other} in {year}": lambda c, a: on(c, a.year) in (a.tier, a.other),
    "how many countries in {part} are on {tier}": lambda c, a: on(c) is a.tier and is_in(c, a),
    "how many countries were on {tier} in {year}": lambda c, a: on(c, a.year) is a.tier,
    "{part} countries that are not on {tier}, which are they": lambda c, a: on(c) not in (a.tier, None) and is_in(c, a),
    "which countries were on {tier} in both 2002 and {year}": lambda c, a: on(c, 2002) is a.tier is on(c, a.year),
    "who in {part} was on {tier} in {year} and still in 2025": lambda c, a: (
        on(c, a.year) is a.tier is on(c) and is_in(c, a)
    ),
    "which countries were on {tier} in {year} and still are": lambda c, a: on(c, a.year) is a.tier is on(c),
    "who in {part} was on {tier} in {year} but is not now": lambda c, a: (
        on(c, a.year) is a.tier and on(c) not in (a.tier, None) and is_in(c, a)
    ),
    "which countries have never been on {tier}": lambda c, a: bool(REPORT.ratings_of(c)) and not ever(c, a.tier),
    "which countries in {part} have ever been on {tier}": lambda c, a: ever(c, a.tier) and is_in(c, a),
    "{part} members that were never on {tier}, not even once": lambda c, a: (
        bool(REPORT.ratings_of(c)) and not ever(c, a.tier) and is_in(c, a)
    ),
    "how many countries in {part} have never been on {tier}": lambda c, a: (
        bool(REPORT.ratings_of(c)) and not ever(c, a.tier) and is_in(c, a)
    ),
    "which countries in {part} have ever been on {tier} since {year}": lambda c, a: (
        any(rating.tier is a.tier for rating in since(c, a.year)) and is_in(c, a)
    ),
    "which countries were never on {tier} since {year}": lambda c, a: (
        bool(since(c, a.year)) and all(rating.tier is not a.tier for rating in since(c, a.year))
    ),
    "which countries have stayed on {tier} every single year since {year}": always,
    "countries in {part} which were on {tier} without interruption since {year}": lambda c, a: (
        always(c, a) and is_in(c, a)
    ),
    "name the {part} states that always were on {tier} since {year}": lambda c, a: always(c, a) and is_in(c, a),
    "which countries moved from {tier} to {other} in {year}": lambda c, a: (
        on(c, a.year - 1) is a.tier and on(c, a.year) is a.other
    ),
    "who left {tier} in {year}": lambda c, a: on(c, a.year - 1) is a.tier and on(c, a.year) not in (a.tier, None),
    "who got downgraded in {year}": lambda c, a: went_down(c, a.year),
    "who got downgraded in {year}? i only remember Chad": lambda c, a: went_down(c, a.year),
    "who was downgraded to {tier} in {year}": lambda c, a: went_down(c, a.year) and on(c, a.year) is a.tier,
    "which countries in {part} were upgraded in {year}": lambda c, a: went_up(c, a.year) and is_in(c, a),
    "which countries besides China and Laos are on {tier}": lambda c, a: on(c) is a.tier and c not in ("CHN", "LAO"),
    "how many {tier} countries are there without China": lambda c, a: on(c) is a.tier and c != "CHN",
    "who is on {tier} in {part} except Kenya": lambda c, a: on(c) is a.tier and is_in(c, a) and c != "KEN",
    "{part} by tier": lambda c, a: on(c) is not None and is_in(c, a),
    "was anybody added to the report in {year}?": lambda c, a: (
        on(c, a.year) is not None and on(c, a.year - 1) is None and (c, a.year - 1) not in GAPS
    ),
    "were any countries dropped from the {year} report altogether?": lambda c, a: (
        on(c, a.year) is None and on(c, a.year - 1) is not None and (c, a.year) not in GAPS
    ),
    "tier changes {year}": lambda c, a: on(c, a.year - 1) is not None is not on(c, a.year) is not on(c, a.year - 1),
    "{tier} countries {year} {part}": lambda c, a: on(c, a.year) is a.tier and is_in(c, a),
    "{part} {tier} {year}": lambda c, a: on(c, a.year) is a.tier and is_in(c, a),
}


def draws() -> list[tuple[Asked, str, str]]:
    """What to ask for, and how its tiers are named; always the same."""
    rng = random.Random(7)
    drawn = []
    for _ in range(DRAWS):
        tier, other = rng.sample(list(NAMES), 2)
        asked = Asked(rng.choice(GROUPS), tier, other, rng.randint(2003, 2025))
        drawn.append((asked, rng.choice(NAMES[tier]), rng.choice(NAMES[other])))
    return drawn


@pytest.mark.parametrize("template", LISTS)
def test_a_list_holds_whom_the_ratings_say(template: str) -> None:
    for asked, tier, other in draws():
        text = template.format(part=asked.part.name, tier=tier, other=other, year=asked.year)
        (part,) = SERVICE.answer(SERVICE.read(text)).parts

        assert isinstance(part, ListAnswer | CountAnswer | ChangesAnswer), text
        members = part.moved if isinstance(part, ChangesAnswer) else part.members
        assert {member.place.code for member in members} == {
            code for code in REPORT.countries if LISTS[template](code, asked)
        }, text
