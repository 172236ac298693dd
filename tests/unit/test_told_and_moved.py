"""What is asked of the moves of those that an answer told, of where they once were, and of what was asked in turn."""

from collections.abc import Callable

import pytest

from bot.answers.answer import Answer
from bot.report.records import Code
from bot.report.tier import Tier
from bot.service import Service
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT, on
from tests.unit.test_those_told import all_of, lies, moved, told, was

SERVICE = shipped_service()
ONE, TWO, WATCH, THREE = Tier.ONE, Tier.TWO, Tier.WATCH_LIST, Tier.THREE
AMERICAS, AFRICA = "the Americas", "Africa"


def answer(*said: str) -> Answer:
    service = Service(SERVICE.snapshot)
    return [service.ask(text, "conversation").answer for text in said][-1]


def is_worse(code: Code, year: int) -> bool | None:
    """Whether a country stands worse now than in the report of a year, False where better; None where as it did."""
    then, now = on(code, year), on(code)
    if then is None or now is None or then.rank is None or now.rank is None or then.rank == now.rank:
        return None
    return now.rank > then.rank


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        (
            ("tier 3 countries right now", "how many of those were downgraded this year"),
            lambda c: on(c) is THREE and moved(c, 2025, 1),
        ),
        (
            ("eu countries on tier 2", "how many of those were downgraded last year"),
            lambda c: lies(c, "the European Union") and on(c) is TWO and moved(c, 2024, 1),
        ),
        (
            ("arab league watch list", "how many of them moved up last year"),
            lambda c: lies(c, "the Arab League") and on(c) is WATCH and moved(c, 2024, -1),
        ),
        (
            ("watch list in the americas", "how many of them were upgraded to it"),
            lambda c: lies(c, AMERICAS) and on(c) is WATCH and moved(c, 2025, -1),
        ),
        (
            ("who's tier 1 in the americas", "how many of those were upgraded since 2015"),
            lambda c: lies(c, AMERICAS) and on(c) is ONE and any(moved(c, year, -1) for year in range(2015, 2026)),
        ),
        (
            ("which gulf states were on tier 3 in 2008", "have any of those been tier 1 before"),
            lambda c: lies(c, "the Gulf states") and on(c, 2008) is THREE and was(c, ONE),
        ),
        (
            ("upgraded this year in africa", "have any of those been tier 3 before"),
            lambda c: lies(c, AFRICA) and moved(c, 2025, -1) and was(c, THREE),
        ),
        (
            ("Who was downgraded this year?", "Who among them used to be tier 1"),
            lambda c: moved(c, 2025, 1) and was(c, ONE),
        ),
        (
            ("which eu countries got worse in 2019", "which one is tier 1 again"),
            lambda c: lies(c, "the European Union") and moved(c, 2019, 1) and on(c) is ONE,
        ),
        (
            ("how many countries got upgraded in 2024", "which of the upgraded ones fell back this year"),
            lambda c: moved(c, 2024, -1) and moved(c, 2025, 1),
        ),
        (("who left tier 3 in 2016", "so how many were left on it"), lambda c: on(c, 2016) is THREE),
        (("tier 3 in 2012", "who left", "so how many remained"), lambda c: on(c, 2012) is THREE is on(c)),
        (("who left tier 1 in 2021", "how many were left", "how many are on it now"), lambda c: on(c) is ONE),
        (
            ("watch list in africa", "and in 2015", "which ones are on both"),
            lambda c: lies(c, AFRICA) and on(c) is WATCH is on(c, 2015),
        ),
        (
            ("watch list 2023", "2024", "2025", "who was on it in all three"),
            lambda c: all(on(c, year) is WATCH for year in (2023, 2024, 2025)),
        ),
        (
            ("which african countries got worse in 2025", "and which stayed"),
            lambda c: lies(c, AFRICA) and on(c) is not None and on(c) is on(c, 2024),
        ),
        (
            ("tier 3 in 2023 in africa", "who's new on it"),
            lambda c: lies(c, AFRICA) and on(c, 2023) is THREE and on(c, 2022) is not THREE,
        ),
        (
            ("watch list countries that were upgraded in 2024", "and those that got downgraded"),
            lambda c: on(c, 2023) is WATCH and moved(c, 2024, 1),
        ),
        (
            ("downgraded in africa 2023", "which are still worse"),
            lambda c: lies(c, AFRICA) and moved(c, 2023, 1) and is_worse(c, 2022),
        ),
        (
            ("who was downgraded in 2023", "how many of those are better now"),
            lambda c: moved(c, 2023, 1) and is_worse(c, 2023) is False,
        ),
        (
            ("who is tier 1 in latin america", "any that weren't in 2015"),
            lambda c: lies(c, "Latin America") and on(c) is ONE is not on(c, 2015),
        ),
        (
            ("list the countries that rose in 2023", "any that fell in 2025"),
            lambda c: moved(c, 2023, -1) and moved(c, 2025, 1),
        ),
        (
            ("who was downgraded this year?", "are any of those on tier 3 now", "and on the watch list"),
            lambda c: moved(c, 2025, 1) and on(c) is WATCH,
        ),
        (
            ("did any african country reach tier 1 in 2024", "which ones ever did"),
            lambda c: lies(c, AFRICA) and was(c, ONE),
        ),
        (
            ("upgrades in latin america 2025", "and downgrades", "how many is that altogether"),
            lambda c: lies(c, "Latin America") and (moved(c, 2025, 1) or moved(c, 2025, -1)),
        ),
    ],
)
def test_of_those_that_were_told(said: tuple[str, ...], is_one: Callable[[Code], bool]) -> None:
    assert set(told(*said)) == all_of(is_one)


PAIRS = [
    ("China", "Vietnam"),
    ("Vietnam", "China"),
    ("Spain", "Portugal"),
    ("Zambia", "Zimbabwe"),
    ("Laos", "Cambodia"),
]
CODES = {
    "China": "CHN",
    "Vietnam": "VNM",
    "Spain": "ESP",
    "Portugal": "PRT",
    "Zambia": "ZMB",
    "Zimbabwe": "ZWE",
    "Laos": "LAO",
    "Cambodia": "KHM",
}


@pytest.mark.parametrize(("first", "second"), PAIRS)
@pytest.mark.parametrize("ask", ["{}?", "why is {} there?", "{} in 2016?"])
@pytest.mark.parametrize(("said", "way"), [("is it any better", 1), ("so is it worse?", -1), ("is that better", 1)])
def test_it_is_the_country_that_was_asked_about_last(first: str, second: str, ask: str, said: str, way: int) -> None:
    year = 2016 if "2016" in ask else 2025
    one, two = (REPORT.rating(CODES[name], year) for name in (first, second))
    assert one is not None
    assert two is not None
    assert one.tier.rank is not None
    assert two.tier.rank is not None
    better = (one.tier.rank - two.tier.rank) * way > 0
    assert answer(ask.format(first), f"and {second}?", said).verdict is better


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (("why is Spain on tier 2", "is it"), False),
        (("why is Spain on tier 1", "is it"), True),
        (("why was thailand tier 3 in 2014", "was it?"), True),
        (("russia and india", "and iran", "are they all tier 3 now"), False),
        (("russia", "and iran", "are they both on tier 3"), True),
        (("compare israel and jordan", "lebanon?", "are these all tier 2"), True),
        (("Slovenia lost tier 1 in 2023?", "is it back"), True),
        (("what changed for germany in 2019", "why", "did it get back up"), True),
        (("Egypt", "what about 2023", "ok so it went up"), True),
        (("Kazakhstan", "what about 2023", "so no change?"), True),
        (("Egypt", "what about 2023", "so no change?"), False),
        (("which gulf state is tier 1 in 2025", "was that one ever tier 3"), True),
        (("tier 1 in africa 2025", "were any of those tier 3 once"), False),
        (("tier 1 countries in africa", "any others"), False),
        (("list the special cases", "were there more of them in 2015"), False),
        (("has anyone gone straight from tier 1 to watch list", "when", "and tier 1 to tier 3?"), False),
        (("who's tier 1 in the americas", "have they all always been"), False),
        (("is angola on the watch list", "what about zambia", "none of them?"), True),
        (("is qatar tier 1", "and uae", "saudi", "are any of them tier 3"), False),
        (("japan", "south korea", "taiwan", "are all three tier 1"), False),
        (("how many upgrades this year", "more than downgrades?"), True),
        (("nigeria 2020", "and now", "did it improve"), True),
        (("which countries are special cases", "are they all in africa"), False),
        (("tier 3 in the middle east", "were all of them tier 3 in 2010"), False),
        (("why did turkey get upgraded in 2022", "did it"), False),
        (("who is tier 2 in the nordics", "only norway?"), True),
        (("is india better than pakistan", "is it better than it was in 2010"), True),
        (("israel lost tier 1 when", "is it back yet", "and norway", "is it back yet"), False),
    ],
)
def test_yes_or_no_of_what_was_told(said: tuple[str, ...], *, verdict: bool) -> None:
    assert answer(*said).verdict is verdict
