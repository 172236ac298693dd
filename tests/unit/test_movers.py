"""Who moved so often, so many reports in a row or so far at once, and in which years all of a group were on a tier."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.kinds import ChangesAnswer, HistoryAnswer, ListAnswer
from bot.answers.kinds_of_records import MoversAnswer, YearsOfAllAnswer
from bot.answers.movers import of_course
from bot.answers.wording import plain_text
from bot.questions.intent import Intent
from bot.questions.limits import Course, Number
from bot.report.change import TierMove
from bot.report.records import Code
from bot.report.tier import Tier
from tests.support.knowledge import shipped_service
from tests.support.ratings import REPORT

SERVICE = shipped_service()
UP, DOWN = -1, 1


class Step(NamedTuple):
    year: int
    way: int
    before: Tier
    after: Tier
    dated: bool


def steps(code: Code, first: int = 2001) -> Sequence[Step]:
    found = []
    for before, after in pairwise(REPORT.ratings_of(code)):
        if before.tier is not after.tier and before.tier.rank and after.tier.rank and after.year >= first:
            way = UP if after.tier.rank < before.tier.rank else DOWN
            found.append(Step(after.year, way, before.tier, after.tier, before.year == after.year - 1))
    return found


def in_a_row(code: Code, way: int, number: int, first: int = 2001) -> bool:
    years = {step.year for step in steps(code, first) if step.way == way and step.dated}
    return any(all(year + more in years for more in range(number)) for year in years)


def two_at_once(step: Step) -> bool:
    rungs = [Tier.ONE, Tier.TWO, Tier.THREE] if step.year < 2004 else [Tier.ONE, Tier.TWO, Tier.WATCH_LIST, Tier.THREE]
    return step.dated and abs(rungs.index(step.before) - rungs.index(step.after)) >= 2


def told(text: str) -> MoversAnswer:
    asked = SERVICE.ask(text)
    (part,) = asked.answer.parts
    assert isinstance(part, MoversAnswer)
    assert asked.question.intent in (Intent.CHANGES, Intent.COUNT)
    return part


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("which countries were downgraded twice", lambda c: sum(s.way == DOWN for s in steps(c)) >= 2),
        ("how many countries were upgraded three times or more", lambda c: sum(s.way == UP for s in steps(c)) >= 3),
        ("who was upgraded exactly once", lambda c: sum(s.way == UP for s in steps(c)) == 1),
        ("who was downgraded more than once since 2015", lambda c: sum(s.way == DOWN for s in steps(c, 2015)) >= 2),
        ("which countries have been downgraded again and again", lambda c: sum(s.way == DOWN for s in steps(c)) >= 2),
        (
            "who fell to Tier 3 three times or more",
            lambda c: sum(s.way == DOWN and s.after is Tier.THREE for s in steps(c)) >= 3,
        ),
        ("which countries were downgraded two years in a row", lambda c: in_a_row(c, DOWN, 2)),
        ("countries upgraded back to back", lambda c: in_a_row(c, UP, 2)),
        ("which countries climbed two years running since 2015", lambda c: in_a_row(c, UP, 2, 2015)),
        ("who was downgraded in three straight reports", lambda c: in_a_row(c, DOWN, 3)),
        ("who fell two tiers at once", lambda c: any(s.way == DOWN and two_at_once(s) for s in steps(c))),
        ("countries that skipped a tier going up", lambda c: any(s.way == UP and two_at_once(s) for s in steps(c))),
        (
            "which countries went down two steps in 2024?",
            lambda c: any(s.way == DOWN and s.year == 2024 and two_at_once(s) for s in steps(c)),
        ),
        (
            "what was the biggest drop ever, which country?",
            lambda c: any(s.way == DOWN and two_at_once(s) for s in steps(c)),
        ),
    ],
)
def test_those_are_told_whose_moves_were_so(text: str, fits: Callable[[Code], bool]) -> None:
    assert {mover.place.code for mover in told(text).movers} == {code for code in REPORT.countries if fits(code)}


def test_the_moves_that_make_the_row_are_told_and_no_others() -> None:
    part = told("which countries were downgraded two years in a row")
    (madagascar,) = (mover for mover in part.movers if mover.place.code == "MDG")
    assert [move.year for move in madagascar.moves] == [2009, 2010, 2011]


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("did any country jump two tiers in 2018?", False),
        ("has any country ever dropped two tiers in one year?", True),
        ("has Vietnam been upgraded in back to back years?", True),
        ("has Thailand ever been upgraded two years in a row", False),
        ("has Germany ever dropped by two tiers", False),
        ("has South Korea ever jumped two tiers in one year", True),
        ("did Madagascar ever fall three years in a row?", True),
        ("was there a year when every G7 member was tier 1", True),
        ("have all EU countries ever been on Tier 1 in the same year?", False),
    ],
)
def test_a_yes_or_no_is_given(text: str, yes: bool) -> None:  # noqa: FBT001
    assert SERVICE.ask(text).answer.verdict is yes


@pytest.mark.parametrize(
    ("text", "where", "tiers"),
    [
        ("in which years were all Nordics on tier 1", "the Nordic countries", {Tier.ONE}),
        ("when were all ASEAN countries off tier 3", "ASEAN", set(Tier) - {Tier.THREE}),
        ("which years was every G7 country on Tier 1", "the G7", {Tier.ONE}),
    ],
)
def test_the_years_are_told_in_which_all_of_a_group_were_on_a_tier(text: str, where: str, tiers: set[Tier]) -> None:
    (part,) = SERVICE.ask(text).answer.parts
    assert isinstance(part, YearsOfAllAnswer)
    assert part.where.words == where
    group = SERVICE.read(text).where.groups[0]
    for year in REPORT.years:
        there = [rating.tier for rating in REPORT.in_year(year) if REPORT.country(rating.iso3) in group]
        assert (year in part.years) is (len(there) > 1 and set(there) <= tiers)


def test_those_who_lost_a_tier_and_came_back_to_it() -> None:
    (part,) = SERVICE.ask("which countries lost Tier 1 and got it back").answer.parts
    assert isinstance(part, ListAnswer)

    def stays(code: Code) -> int:
        on = [rating.tier is Tier.ONE for rating in REPORT.ratings_of(code)]
        return sum(now and not before for before, now in zip([False, *on], on, strict=False))

    assert {member.place.code for member in part.members} == {code for code in REPORT.countries if stays(code) >= 2}


def test_who_moved_from_one_tier_to_another_in_no_new_report_is_told_of_all() -> None:
    answer = SERVICE.ask("which countries went from Tier 3 to Tier 1").answer
    assert "in the 2025 report" in plain_text(answer)
    assert "South Korea" in plain_text(answer)


def test_what_denies_it_is_not_answered_as_its_opposite() -> None:
    assert SERVICE.ask("who was never downgraded twice").question.intent is Intent.UNKNOWN


TIER_MOVES = st.lists(st.tuples(st.integers(2002, 2025), st.booleans(), st.integers(0, 3)), max_size=12).map(
    lambda drawn: [
        TierMove(year, Tier.ONE, Tier.TWO, year - 1 if dated else year - 2, rungs)
        for year, dated, rungs in sorted({year: (year, dated, rungs) for year, dated, rungs in drawn}.values())
    ]
)


@given(moves=TIER_MOVES, running=st.integers(2, 4))
def test_a_row_is_of_reports_one_after_the_other(moves: Sequence[TierMove], running: int) -> None:
    kept = of_course(moves, Course(running=running))
    years = {move.year for move in moves if move.is_dated}
    in_rows = {
        year + more for year in years if all(year + i in years for i in range(running)) for more in range(running)
    }
    assert [move.year for move in kept] == sorted(in_rows)


@given(moves=TIER_MOVES, rungs=st.integers(2, 3), least=st.integers(1, 4))
def test_moves_are_all_of_a_course_or_only_those_that_go_so_far(
    moves: Sequence[TierMove], rungs: int, least: int
) -> None:
    assert all(move.rungs >= rungs for move in of_course(moves, Course(rungs=rungs)))
    assert len(of_course(moves, Course(times=Number(least)))) in (0, len(moves))


def test_histories_still_tell_every_move() -> None:
    (part,) = SERVICE.ask("has Malaysia ever been downgraded").answer.parts
    assert isinstance(part, HistoryAnswer)
    assert [move.year for move in part.moves] == [step.year for step in steps("MYS") if step.way == DOWN]


@pytest.mark.parametrize(
    ("before", "after", "year", "rungs"),
    [
        (Tier.TWO, Tier.THREE, 2003, 1),
        (Tier.TWO, Tier.THREE, 2004, 2),
        (Tier.THREE, Tier.ONE, 2002, 2),
        (Tier.THREE, Tier.ONE, 2020, 3),
        (Tier.TWO, Tier.SPECIAL_CASE, 2020, 0),
    ],
)
def test_tiers_lie_apart_by_those_that_there_were_in_the_year(before: Tier, after: Tier, year: int, rungs: int) -> None:
    assert REPORT.rungs(before, after, year) == REPORT.rungs(after, before, year) == rungs


def test_who_stands_elsewhere_by_most_tiers_is_told_by_those_of_the_last_year() -> None:
    (part,) = SERVICE.ask("who dropped furthest between 2001 and 2003").answer.parts

    assert isinstance(part, ChangesAnswer)
    assert part.rungs == 1
