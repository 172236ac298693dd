"""Lists of those that stood on one tier at one time and on another at another hold whom the ratings say, no others."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from bot.answers.kinds import ChangesAnswer, ListAnswer
from bot.answers.wording import plain_text
from bot.questions.intent import Intent
from bot.report.change import ChangeKind, kind_of_step
from bot.report.records import Code
from bot.report.tier import Tier
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT, on

SERVICE = shipped_service()
NEWEST = REPORT.newest_year
ONE, TWO, WATCH, THREE = Tier.ONE, Tier.TWO, Tier.WATCH_LIST, Tier.THREE


def times(code: Code, tier: Tier, first: int = 0, last: int = NEWEST) -> int:
    return sum(rating.tier is tier for rating in REPORT.ratings_of(code) if first <= rating.year <= last)


def steps(code: Code) -> list[ChangeKind]:
    return [kind_of_step(before.tier, after.tier) for before, after in pairwise(REPORT.ratings_of(code))]


def is_rated_now(code: Code) -> bool:
    return on(code, NEWEST) is not None


def stepped(code: Code, year: int, kind: ChangeKind) -> bool:
    step = REPORT.change(code, year)
    return step is not None and step.kind is kind


def told(text: str) -> set[Code]:
    answer = SERVICE.ask(text).answer
    (part,) = answer.parts
    assert isinstance(part, ListAnswer | ChangesAnswer)
    listed = part.members if isinstance(part, ListAnswer) else part.moved
    return {one.place.code for one in listed}


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("on the watch list in 2024 and tier 3 in 2025, who", lambda c: on(c, 2024) is WATCH and on(c, 2025) is THREE),
        ("countries that were tier 1 in 2010 but tier 2 now", lambda c: on(c, 2010) is ONE and on(c, NEWEST) is TWO),
        (
            "which tier 3 countries were on tier 2 in 2020",
            lambda c: on(c, NEWEST) is THREE and on(c, 2020) is TWO,
        ),
        (
            "Which of the countries that are on Tier 2 today stood on Tier 3 in 2011?",
            lambda c: on(c, NEWEST) is TWO and on(c, 2011) is THREE,
        ),
        ("tier 1 countries that were once tier 3", lambda c: on(c, NEWEST) is ONE and times(c, THREE)),
        ("how many tier 1 countries were once on the watch list", lambda c: on(c, NEWEST) is ONE and times(c, WATCH)),
        ("tier 2 countries with a tier 1 past", lambda c: on(c, NEWEST) is TWO and times(c, ONE)),
        (
            "which tier 2 countries have never been on the watch list",
            lambda c: on(c, NEWEST) is TWO and not times(c, WATCH),
        ),
        ("who has been both tier 1 and tier 3", lambda c: times(c, ONE) and times(c, THREE)),
        (
            "has any country been in every single tier",
            lambda c: times(c, ONE) and times(c, TWO) and times(c, WATCH) and times(c, THREE),
        ),
        (
            "which countries were tier 1 but are not anymore",
            lambda c: times(c, ONE) and is_rated_now(c) and on(c, NEWEST) is not ONE,
        ),
        (
            "which countries are not tier 1 but were in 2018",
            lambda c: on(c, 2018) is ONE and is_rated_now(c) and on(c, NEWEST) is not ONE,
        ),
        ("which countries were tier 1 in 2004 and still are", lambda c: on(c, 2004) is ONE and on(c, NEWEST) is ONE),
        ("which countries were on tier 3 only once", lambda c: times(c, THREE) == 1),
        ("countries that were tier 1 in exactly two reports", lambda c: times(c, ONE) == 2),
        ("who was on the watch list more than ten times", lambda c: times(c, WATCH) > 10),
        ("which countries were never downgraded", lambda c: is_rated_now(c) and ChangeKind.DOWNGRADED not in steps(c)),
        (
            "which tier 1 countries were never upgraded",
            lambda c: on(c, NEWEST) is ONE and ChangeKind.UPGRADED not in steps(c),
        ),
        (
            "who was not downgraded since 2018",
            lambda c: (
                is_rated_now(c) and not any(stepped(c, year, ChangeKind.DOWNGRADED) for year in range(2018, NEWEST + 1))
            ),
        ),
        (
            "which countries did not improve in 2025",
            lambda c: on(c, 2024) is not None and is_rated_now(c) and not stepped(c, 2025, ChangeKind.UPGRADED),
        ),
        ("which countries never changed tier", lambda c: is_rated_now(c) and set(steps(c)) <= {ChangeKind.UNCHANGED}),
        (
            "which countries were upgraded in 2024 and downgraded in 2025",
            lambda c: stepped(c, 2024, ChangeKind.UPGRADED) and stepped(c, 2025, ChangeKind.DOWNGRADED),
        ),
        (
            "who went up in 2024 and again in 2025",
            lambda c: stepped(c, 2024, ChangeKind.UPGRADED) and stepped(c, 2025, ChangeKind.UPGRADED),
        ),
        (
            "which countries were upgraded in 2024 but not in 2025",
            lambda c: (
                stepped(c, 2024, ChangeKind.UPGRADED) and is_rated_now(c) and not stepped(c, 2025, ChangeKind.UPGRADED)
            ),
        ),
        (
            "which countries went from tier 3 in 2022 to tier 2 in 2025",
            lambda c: on(c, 2022) is THREE and on(c, 2025) is TWO,
        ),
        (
            "which countries moved from tier 3 to tier 2 between 2015 and 2020",
            lambda c: on(c, 2015) is THREE and on(c, 2020) is TWO,
        ),
        (
            "who went from tier 3 to tier 1 since 2010",
            lambda c: times(c, THREE, first=2010) and on(c, NEWEST) is ONE,
        ),
        ("which countries have been on tier 3", lambda c: times(c, THREE)),
        ("which countries avoided tier 3 in every report", lambda c: not times(c, THREE)),
        ("former tier 1 countries", lambda c: times(c, ONE) and is_rated_now(c) and on(c, NEWEST) is not ONE),
        (
            "who has been on tier 3 for five years in a row",
            lambda c: [on(c, year) for year in range(NEWEST - 4, NEWEST + 1)] == [THREE] * 5,
        ),
        (
            "which countries were last on tier 3 in 2023",
            lambda c: on(c, 2023) is THREE and not times(c, THREE, first=2024),
        ),
        ("countries that were tier 3 only in 2008", lambda c: on(c, 2008) is THREE and times(c, THREE) == 1),
        (
            "which countries stand better now than in 2015",
            lambda c: (
                (before := on(c, 2015)) is not None
                and (now := on(c, NEWEST)) is not None
                and kind_of_step(before, now) is ChangeKind.UPGRADED
            ),
        ),
        (
            "who wasn't downgraded this year",
            lambda c: (
                is_rated_now(c) and on(c, NEWEST - 1) is not None and not stepped(c, NEWEST, ChangeKind.DOWNGRADED)
            ),
        ),
        (
            "which countries stayed the same in 2025",
            lambda c: on(c, NEWEST) is not None and on(c, NEWEST) is on(c, NEWEST - 1),
        ),
        (
            "which countries returned to tier 1 in 2024",
            lambda c: on(c, 2024) is ONE and on(c, 2023) is not ONE and times(c, ONE, last=2023),
        ),
        (
            "which countries reached tier 1 for the first time in 2023",
            lambda c: on(c, 2023) is ONE and not times(c, ONE, last=2022),
        ),
    ],
)
def test_a_list_with_two_conditions_holds_those_that_meet_both(text: str, fits: Callable[[Code], object]) -> None:
    wanted = {code for code in REPORT.countries if REPORT.ratings_of(code) and fits(code)}
    assert wanted
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "which countries went from tier 2 to tier 3 in 2025",
        "is the watch list worse than tier 2",
        "what separates tier 2 from tier 3",
        "how many countries are tier 1 and how many are tier 3",
        "which countries are tier 1 and which are tier 3",
        "was Japan on tier 1 once and on tier 2 later",
        "which countries are on tier 1 or tier 2",
    ],
)
def test_two_tiers_that_are_no_two_conditions_limit_nothing(text: str) -> None:
    assert SERVICE.read(text).also == ()


def test_what_limits_a_list_is_said_with_it() -> None:
    text = plain_text(SERVICE.ask("tier 1 countries that were once tier 3").answer)
    assert text.startswith(
        "5 countries are on Tier 1 in the 2025 report and were at some time on Tier 3 in the reports"
    )
    nobody = plain_text(SERVICE.ask("african countries that were tier 3 last year and are tier 2 now").answer)
    assert nobody.startswith(
        "No country in Africa is on Tier 2 in the 2025 report that was on Tier 3 in the 2024 report."
    )


def test_a_list_with_two_conditions_goes_on_with_a_part_of_the_world() -> None:
    SERVICE.ask("tier 2 countries that were once tier 1", "stands")
    asked = SERVICE.ask("only those in Africa", "stands")
    assert asked.question.intent is Intent.LIST
    (part,) = asked.answer.parts
    assert isinstance(part, ListAnswer)
    assert {one.place.code for one in part.members} <= {c for c in REPORT.countries if times(c, ONE)}
    assert all(one.tier is TWO for one in part.members)
