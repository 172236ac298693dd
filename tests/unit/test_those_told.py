"""What a few words ask of those that a list, a count or changes told holds whom the ratings say."""

from collections.abc import Callable, Collection

import pytest

from bot.answers.kinds import ChangesAnswer, CountAnswer, ListAnswer
from bot.report.records import Code
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT, on

SERVICE = shipped_service()
GROUPS = {group.name: group for group in SERVICE.snapshot.gazetteer.groups}
ONE, TWO, THREE = Tier.ONE, Tier.TWO, Tier.THREE


def told(*said: str) -> Collection[Code]:
    service = Service(SERVICE.snapshot)
    (part,) = [service.ask(text, "conversation").answer for text in said][-1].parts
    assert isinstance(part, ListAnswer | CountAnswer | ChangesAnswer)
    return {one.place.code for one in (part.moved if isinstance(part, ChangesAnswer) else part.members)}


def all_of(is_one: Callable[[Code], bool]) -> Collection[Code]:
    return {code for code in REPORT.countries if is_one(code)}


def lies(code: Code, name: str) -> bool:
    return REPORT.country(code) in GROUPS[name]


def moved(code: Code, year: int, way: int) -> bool:
    """Whether a country went up (-1) or down (1) with a report."""
    before, after = on(code, year - 1), on(code, year)
    if before is None or after is None or before.rank is None or after.rank is None:
        return False
    return (after.rank - before.rank) * way > 0


def was(code: Code, tier: Tier) -> bool:
    return any(rating.tier is tier for rating in REPORT.ratings_of(code))


OF_2015 = "which countries were on tier 3 in 2015?"
OF_THE_EU = "which EU countries are on tier 1?"


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        ((OF_2015, "which still are?"), lambda c: on(c, 2015) is THREE is on(c)),
        ((OF_2015, "who stayed on it?"), lambda c: on(c, 2015) is THREE is on(c)),
        ((OF_2015, "which no longer are?"), lambda c: on(c, 2015) is THREE and on(c) not in (THREE, None)),
        ((OF_2015, "how many got out"), lambda c: on(c, 2015) is THREE and on(c) not in (THREE, None)),
        (
            (OF_2015, "which still are?", "and which aren't?"),
            lambda c: on(c, 2015) is THREE and on(c) not in (THREE, None),
        ),
        ((OF_2015, "which of those were there in 2005 too?"), lambda c: on(c, 2015) is THREE is on(c, 2005)),
        (
            ("how many EU countries were tier 1 in 2012", "which of the 2012 ones still are"),
            lambda c: lies(c, "the European Union") and on(c, 2012) is ONE is on(c),
        ),
        (("who is on tier 3?", "who stayed on it?"), lambda c: on(c, 2024) is THREE is on(c)),
        ((OF_THE_EU, "which aren't?"), lambda c: lies(c, "the European Union") and on(c) not in (ONE, None)),
        ((OF_THE_EU, "the others?"), lambda c: lies(c, "the European Union") and on(c) not in (ONE, None)),
        ((OF_THE_EU, "how many are not?"), lambda c: lies(c, "the European Union") and on(c) not in (ONE, None)),
        ((OF_THE_EU, "who's missing?"), lambda c: lies(c, "the European Union") and on(c) not in (ONE, None)),
        (
            (OF_THE_EU, "which EU members are not on it"),
            lambda c: lies(c, "the European Union") and on(c) not in (ONE, None),
        ),
        (
            (OF_THE_EU, "which aren't?", "and the ones that are?"),
            lambda c: lies(c, "the European Union") and on(c) is ONE,
        ),
        (
            ("which Gulf states are on tier 2?", "how many were on tier 3 before?"),
            lambda c: lies(c, "the Gulf states") and on(c) is TWO and was(c, THREE),
        ),
        (
            ("which african countries have never been on tier 3?", "and which have?"),
            lambda c: lies(c, "Africa") and was(c, THREE),
        ),
        (
            ("tier 1 in South America", "what about Chile", "and the rest?"),
            lambda c: lies(c, "South America") and on(c) is ONE and c != "CHL",
        ),
        (
            ("tier 1 in South America", "what about Peru", "the list again please"),
            lambda c: lies(c, "South America") and on(c) is ONE,
        ),
    ],
)
def test_of_a_list(said: tuple[str, ...], is_one: Callable[[Code], bool]) -> None:
    assert told(*said) == all_of(is_one)


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        (
            ("who was downgraded in 2024", "and in 2025?", "who was downgraded both times"),
            lambda c: moved(c, 2024, 1) and moved(c, 2025, 1),
        ),
        (
            ("who was upgraded in 2025", "who was upgraded in 2024", "who was both times?"),
            lambda c: moved(c, 2024, -1) and moved(c, 2025, -1),
        ),
        (
            ("which ASEAN countries moved in 2025?", "and which didn't?"),
            lambda c: lies(c, "ASEAN") and on(c) is not None and on(c) is on(c, 2024),
        ),
        (
            ("who left tier 3 in 2025?", "where did they go?"),
            lambda c: on(c, 2024) is THREE and on(c) not in (THREE, None),
        ),
        (
            ("who left tier 3 in 2025?", "and who replaced them?"),
            lambda c: on(c) is THREE and on(c, 2024) not in (THREE, None),
        ),
    ],
)
def test_of_changes(said: tuple[str, ...], is_one: Callable[[Code], bool]) -> None:
    assert told(*said) == all_of(is_one)


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        (("Gulf tiers this year", "any upgrades?"), lambda c: lies(c, "the Gulf states") and moved(c, 2025, -1)),
        (("tier 2 in South Asia", "who moved down in 2024?"), lambda c: lies(c, "South Asia") and moved(c, 2024, 1)),
        (("who in ECOWAS has tier 1", "who's been tier 1 ever"), lambda c: lies(c, "ECOWAS") and was(c, ONE)),
        (
            ("watch list caribbean", "what about jamaica", "anyone else there on tier 1?"),
            lambda c: lies(c, "the Caribbean") and on(c) is ONE,
        ),
        (("tier 2 in South Asia", "which countries were upgraded in 2025?"), lambda c: moved(c, 2025, -1)),
        (("tier 2 in South Asia", "which countries are on tier 3 worldwide?"), lambda c: on(c) is THREE),
        (
            ("what is tier 3", "which tiers do the Nordics have"),
            lambda c: lies(c, "the Nordic countries") and on(c) is not None,
        ),
        (
            ("how is Eritrea doing", "who else in the region is tier 3"),
            lambda c: lies(c, "Sub-Saharan Africa") and on(c) is THREE and c != "ERI",
        ),
    ],
)
def test_the_part_of_the_world_that_was_spoken_of(said: tuple[str, ...], is_one: Callable[[Code], bool]) -> None:
    assert told(*said) == all_of(is_one)
