"""What was asked one after another in a conversation: of which countries, years and tiers, and of both ways to move."""

from collections.abc import Sequence

from bot.places.resolve import Resolution
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.limits import TierSet, Where
from bot.questions.question import Question
from bot.report.records import Code

MOST_IN_TURN = 12
"""Countries asked about one after another that "which of them" may mean."""
_FEW = 4
"""Countries of a list that "which one" may mean, once one of them was asked about."""
_OF_ONE_REPORT = frozenset({Intent.TIER, Intent.COMPARE, Intent.FINDINGS, Intent.CHANGES})
"""What asks how a country stands or moved, one way or another."""


def year_before(question: Question, before: Question, newest_year: int) -> int | None:
    """The report year that was asked about just before, of the same countries, where it is another one."""
    year, earlier = question.year(newest_year), before.year(newest_year)
    if not _asks_the_same(question, before) or year is None or earlier is None:
        return None
    return earlier if earlier != year else before.year_before


def years_in_turn(question: Question, before: Question, newest_year: int) -> tuple[int, ...]:
    """The report years of which the same was asked one after another, up to that of the question."""
    year = question.year(newest_year)
    if year is None:
        return ()
    earlier = before.years_in_turn if _asks_the_same(question, before) else ()
    return earlier if earlier[-1:] == (year,) else (*earlier, year)


def tiers_in_turn(question: Question, before: Question) -> tuple[TierSet, ...]:
    """The tiers of the lists that were asked for one after another, up to that of the question."""
    plain = question.intent in (Intent.LIST, Intent.COUNT) and question.about is About.NOTHING_MORE
    if not plain or question.places or len(question.tiers) != 1 or question.also:
        return ()
    same = (question.where, question.years, question.span) == (before.where, before.years, before.span)
    earlier = before.tiers_in_turn if same else ()
    return tuple(dict.fromkeys((*earlier, question.tiers[0])))


def parts_in_turn(question: Question, before: Question) -> tuple[Where, ...]:
    """The parts of the world of which the same was listed or counted one after another, up to that of the question."""
    where = question.where
    plain = len(where.groups) == 1 and where == Where(where.groups)
    if not plain or question.places or question.intent not in OF_MANY or question.also:
        return ()
    same = (question.tiers, question.years, question.span, question.about, question.direction) == (
        before.tiers,
        before.years,
        before.span,
        before.about,
        before.direction,
    )
    earlier = before.parts_in_turn if same else ()
    return tuple(dict.fromkeys((*earlier, where)))


def _asks_the_same(question: Question, before: Question) -> bool:
    """Whether two questions are of the same countries, or of all that are on the same tiers in the same parts."""
    if question.intent in OF_MANY and before.intent in OF_MANY and not question.places:
        return question.tiers == before.tiers and question.where == before.where
    return bool(question.subject) and codes_of(question.subject) == codes_of(before.subject)


def in_turn(question: Question, before: Question, listed: tuple[Resolution, ...]) -> tuple[Resolution, ...]:
    """The countries of which the same was asked one after another, up to those of the question.

    Of the few that were `listed` before, all, while only these are asked about: "why is the first there?", "which one
    has been there longest?".
    """
    places = _in_turn(question, before)
    if question.places and len(listed) <= _FEW and codes_of(places) <= codes_of(listed):
        return listed
    return places


def _in_turn(question: Question, before: Question) -> tuple[Resolution, ...]:
    codes = codes_of(before.in_turn)
    if not question.places or codes_of(question.places) <= codes:
        return before.in_turn  # one of them is spoken of, or none
    alike = {question.intent, before.intent} <= _OF_ONE_REPORT or (
        (question.intent, question.about) == (before.intent, before.about)
    )
    earlier = before.in_turn if alike else ()
    return (*earlier, *(place for place in question.places if not earlier or place.codes not in codes))[-MOST_IN_TURN:]


def both_ways(question: Question, before: Question) -> bool:
    """Whether moves were asked for the one way after the other, of the same countries and years."""
    if question.places or before.places or question.intent not in OF_MANY or before.intent not in OF_MANY:
        return False
    same = (question.years, question.span, question.where) == (before.years, before.span, before.where)
    stepless = not (question.leaving or question.reaching or before.leaving or before.reaching)
    return same and stepless and {_way(question), _way(before)} == {About.UP, About.DOWN}


def _way(question: Question) -> About:
    """Up or down, where moves that way were asked for."""
    moves = question.intent is Intent.CHANGES or question.about is About.MOVES
    about = question.direction if question.about is About.MOVES else question.about
    return about if moves else About.NOTHING_MORE


def codes_of(places: Sequence[Resolution]) -> set[tuple[Code, ...]]:
    """The codes of each of some countries."""
    return {place.codes for place in places}
