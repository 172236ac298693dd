"""The yes or no that comes first in answers about one country, or a few, over the years."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.answers.histories import ranks_by_year, span_of
from bot.answers.kinds import HistoryAnswer, TierRun
from bot.answers.movers import of_course
from bot.questions.intent import About, Relation
from bot.questions.limits import Number
from bot.questions.question import Question

_TWO = 2
_OF_ENDS = frozenset({About.AT_FIRST, About.FIRST, About.LAST, About.UNTIL, About.HOW_LONG})
"""What asks how a stay on a tier began or ended."""


def verdict(question: Question, parts: Sequence[HistoryAnswer]) -> bool | None:
    """The yes or no that a question about the past asks for."""
    if not question.wants_yes_or_no or not parts or _came_back(question, parts):
        return None
    if question.among is not None:
        each = [verdict(replace(question, among=None), [part]) for part in parts]
        return None if None in each else each.count(True) in question.among
    if question.relation is not None and question.compares_in_time:
        return _of_two(question, question.relation, parts)
    if all(part.moved for part in parts):
        return _have_moved(question, parts)
    if question.about is About.TREND and not question.tiers:
        return _since_then(question, parts)
    lasted = question.number is not None and question.about is About.HOW_LONG
    if not lasted and (not question.tiers or question.leaving is not None or question.reaching is not None):
        return _was_otherwise(question, parts)
    in_one_year = question.solely and bool(question.years)
    if (question.number is not None or question.times is not None) and not in_one_year:
        return _so_often(question, parts)
    return _was_there(question, parts)


def _have_moved(question: Question, parts: Sequence[HistoryAnswer]) -> bool | None:
    """Whether all of the countries moved so, with the same report where that is asked."""
    if question.together:
        return bool(set.intersection(*({move.year for move in part.moves} for part in parts)))
    each = [_has_moved(question, part) for part in parts]
    return None if None in each else all(so is not question.denied for so in each)


def _has_moved(question: Question, part: HistoryAnswer) -> bool | None:
    """Whether a country moved so at all, so often, or first or last in the year asked about; None if not known."""
    if question.about is About.FIRST and part.moves:
        first = part.moves[0]
        return first.year == (question.years[0] if question.years else part.last) if first.is_dated else None
    if question.about is About.LAST and question.years and part.moves:
        return part.moves[-1].year == question.years[0] if part.moves[-1].is_dated else None
    if question.course is not None:
        return bool(of_course(part.moves, question.course)) if not part.missing else None
    if question.times is not None:
        return question.times.is_met(len(part.moves)) if not part.missing else None
    return bool(part.moves)


def _came_back(question: Question, parts: Sequence[HistoryAnswer]) -> bool:
    """Whether it is asked if a country has left a tier by now, and it did, but is on it again."""
    left = question.leaving if question.differs else None
    return left is not None and any(part.moves and part.runs[-1].tier in left for part in parts)


def _was_there(question: Question, parts: Sequence[HistoryAnswer]) -> bool | None:
    """Whether the countries were on a tier at all, always, or at first in a year."""
    always = all(all(run.tier in part.tiers for run in _counted(question, part)) for part in parts)
    if question.about is About.ALWAYS:
        return always
    if question.about in _OF_ENDS and (question.about is not About.HOW_LONG or question.years):
        return _began_or_ended(question, parts)
    if question.solely:
        return all(set(part.years) == set(question.years) for part in parts)
    if question.denied and question.earlier and any(part.runs[-1].tier not in part.tiers for part in parts):
        return None  # the first time of what it is not now
    once = all(any(run.tier in part.tiers for run in _counted(question, part)) for part in parts)
    if question.about in (About.EVER, About.YEARS, About.HOW_LONG, About.WHEN):
        none = not any(run.tier in part.tiers for part in parts for run in _counted(question, part))
        return none if question.denied else once
    if question.about in (About.NOTHING_MORE, About.TREND):
        began = question.span.first if question.span is not None else None
        unrated = began is not None and any(part.first > began for part in parts)  # in the first of those years
        return once if once is always and not (once and unrated) else None  # nor where it was so in some of them
    return None


def _began_or_ended(question: Question, parts: Sequence[HistoryAnswer]) -> bool | None:
    """Whether the countries were on a tier at first, first or last in a year, or up to it; None where that is open."""
    year = question.years[0] if question.years else None
    if question.about is About.AT_FIRST:
        so = all(part.runs[0].tier in part.tiers for part in parts)
        return so if year is None or all(part.first == year for part in parts) else None
    if question.about is About.UNTIL:
        return _was_until(question.span.last, parts[0]) if question.span is not None and len(parts) == 1 else None
    if question.about is About.HOW_LONG and year is not None:
        return _has_been_since(year, parts[0], alone=question.solely) if len(parts) == 1 else None
    if question.about is About.LAST:
        return _was_last_in(year, parts) if year is not None else all(part.years for part in parts)
    return all(bool(part.years) and part.years[0] == (year or part.last) for part in parts)


def _has_been_since(year: int, part: HistoryAnswer, *, alone: bool) -> bool | None:
    """Whether the stay on a tier that lasts began in a year; None where it began earlier, unless then `alone`."""
    run = part.runs[-1]
    if run.tier not in part.tiers or run.first > year:
        return False
    return True if run.first == year else False if alone else None


def _was_until(year: int | None, part: HistoryAnswer) -> bool | None:
    """Whether a country was on a tier up to a year, that included or not; None where it was so beyond it."""
    around = (year - 1, year, year + 1) if year is not None else ()
    if year is None or not part.first < year <= part.last or not set(part.missing).isdisjoint(around):
        return None
    before, then, after = (one in part.years for one in around)
    if then:
        return None if after or year == part.last else True
    return before


def _was_last_in(year: int, parts: Sequence[HistoryAnswer]) -> bool | None:
    """Whether the countries were on a tier in a year, and not again; None where they still are."""
    if any(part.years and part.years[-1] == year == part.last for part in parts):
        return None
    return all(bool(part.years) and part.years[-1] == year for part in parts)


def _counted(question: Question, part: HistoryAnswer) -> Sequence[TierRun]:
    """The runs that count: all, but for the one that lasts where it is asked for what was before."""
    if not question.earlier or question.span is not None or question.years:
        return part.runs
    return part.runs[:-1] if len(part.runs) > 1 or question.about is About.EVER else part.runs


def _so_often(question: Question, parts: Sequence[HistoryAnswer]) -> bool | None:
    """Whether a country was on a tier in so many reports, or so often; None where that is open."""
    if len(parts) != 1:
        return None
    claimed = question.number or question.times
    if claimed is None or claimed.vague:
        return None
    if question.about is About.HOW_LONG:
        return _has_lasted(claimed, parts[0])
    if question.about is About.LAST:
        return claimed.is_met(parts[0].last - parts[0].years[-1]) if parts[0].years else None
    spells = [run.last - run.first + 1 for run in parts[0].runs if run.tier in parts[0].tiers]
    if question.times is not None and question.times.running:  # so many stays, one after another
        if len(parts[0].runs) == len(spells) == 1 and not question.denied:
            return None  # what was never elsewhere did not come back, and is there all the same
        told = {question.times.is_met(count) for count in (len(spells), _stays(parts[0]))}
        return told.pop() is not question.denied if len(told) == 1 else None
    if claimed.running:
        now = spells[-1] if spells and parts[0].runs[-1].tier in parts[0].tiers else 0
        told = {longest in claimed for longest in (max(spells, default=0), *((now,) if claimed.loose else ()))}
        return told.pop() if len(told) == 1 else None  # by now or ever, where it leaves that open
    reports = len(parts[0].years)
    # so many reports in all, or one after the other; once may be one report, or several one after the other
    other = max(spells, default=0) if question.number is not None else len(spells)
    told = {claimed.is_met(count) for count in (reports, other)}
    return told.pop() if len(told) == 1 else None


def _stays(part: HistoryAnswer) -> int:
    """How many stays a country had on some tiers, if it was there in the years that no rating is at hand for."""
    there = [run for run in part.runs if run.tier in part.tiers]
    known_apart = [
        (before, after)
        for before, after in pairwise(there)
        if not set(range(before.last + 1, after.first)) <= set(part.missing)
    ]
    return len(known_apart) + 1 if there else 0


def _has_lasted(claimed: Number, part: HistoryAnswer) -> bool | None:
    """Whether a country has been on a tier for so long by now; None where it is even longer than was said."""
    last = part.runs[-1]
    lasted = last.last - last.first + 1 if last.tier in part.tiers else 0
    if claimed.most is not None and claimed.least == claimed.most < lasted:
        return None
    return lasted in claimed


def _since_then(question: Question, parts: Sequence[HistoryAnswer]) -> bool | None:
    """Whether a country stands better, worse or the same at the end of some years; None where it went to and fro."""
    span = span_of(question)
    so_far = question.times is not None or (question.course is not None and question.course.rungs > 1)
    if so_far or len(parts) != 1 or span.first != parts[0].first or span.last not in (None, parts[0].last):
        return None  # nor whether it moved so often or so far
    tiers = [run.tier for run in parts[0].runs]
    if question.relation is Relation.SAME and question.years:  # the same as it was then, whatever was between
        return tiers[0] is tiers[-1]
    if question.relation is Relation.SAME:
        return len(set(tiers)) == 1 or (None if tiers[0] is tiers[-1] else False)
    if question.relation is Relation.OTHER:
        return len(set(tiers)) > 1
    ranks = [tier.rank for tier in tiers if tier.rank is not None]
    if len(ranks) < len(tiers):
        return None
    if question.relation in (Relation.BETTER, Relation.WORSE):
        return ranks[-1] < ranks[0] if question.relation is Relation.BETTER else ranks[-1] > ranks[0]
    if question.direction not in (About.UP, About.DOWN):
        return None
    way = 1 if question.direction is About.UP else -1
    gains = [way * (before - after) for before, after in pairwise(ranks)]
    return True if sum(gains) > 0 else None if max(gains, default=0) > 0 else False


def _of_two(question: Question, how: Relation, parts: Sequence[HistoryAnswer]) -> bool | None:
    if len(parts) != _TWO:
        return None
    return _was_longer(how, parts) if question.about is About.HOW_LONG else _was_first(question, how, parts)


def _was_longer(how: Relation, parts: Sequence[HistoryAnswer]) -> bool | None:
    """Whether the first country was on a tier for longer than the second: up to now if both are, else at most.

    None where it was so at most, but not in all, or the other way round.
    """
    both_now = all(part.runs[-1].tier in part.tiers for part in parts)
    first, second = (_longest(part, last=both_now) for part in parts)
    totals = [len(part.years) for part in parts]
    if not both_now and (first > second) is not (totals[0] > totals[1]):
        return None
    return first > second if how is Relation.BETTER else first < second


def _was_first(question: Question, how: Relation, parts: Sequence[HistoryAnswer]) -> bool | None:
    """Whether the first country was on a tier sooner or later than the second, more recently, or in more reports."""
    first, second = (part.years for part in parts)
    better = how is Relation.BETTER
    if question.about is About.YEARS:
        return len(first) > len(second) if better else len(first) < len(second)
    if not first or not second:
        return None if not (first or better) else bool(first) is better
    end = 0 if question.about is About.FIRST else -1
    sooner = first[end] < second[end]
    return (first[end] != second[end]) and sooner is (better is (question.about is About.FIRST))


def _longest(part: HistoryAnswer, *, last: bool) -> int:
    """The reports of the longest run on the tiers asked about, or of the last run alone."""
    runs = part.runs[-1:] if last else part.runs
    return max((run.last - run.first + 1 for run in runs if run.tier in part.tiers), default=0)


def _ever_stood_so(how: Relation | None, parts: Sequence[HistoryAnswer], *, always: bool) -> bool | None:
    """Whether one country was ever better or worse than another in the same report; or several level, in any or all."""
    if len(parts) < _TWO:
        return None
    ranks = list(ranks_by_year(parts).values())
    if how in (Relation.SAME, Relation.OTHER):
        so = [(len(set(of_all)) == 1) is (how is Relation.SAME) for of_all in ranks]
        return all(so) if always else any(so)
    if len(parts) != _TWO or how is None:
        return None
    if how is Relation.SWAPPED:
        return _ever_swapped(ranks)
    so = [(first < second) if how is Relation.BETTER else (first > second) for first, second in ranks]
    return all(so) if always else any(so)


def _ever_swapped(ranks: Sequence[Sequence[int]]) -> bool | None:
    """Whether each of two countries ever had the tier that the other had before; None where only their order turned."""
    if not {tuple(of_two) for of_two in ranks}.isdisjoint((two, one) for one, two in ranks if one != two):
        return True
    turned = any(one < two for one, two in ranks) and any(one > two for one, two in ranks)
    return None if turned else False


def _was_otherwise(question: Question, parts: Sequence[HistoryAnswer]) -> bool | None:
    """Whether the countries were ever better, worse or just not what they are last; or have always been the same."""
    if question.beside or question.relation is Relation.SWAPPED:
        return _ever_stood_so(question.relation, parts, always=question.about is About.ALWAYS)
    if question.tiers:
        return None  # which tier was left or reached was asked, and no move of the kind is known
    if question.about is About.ALWAYS and question.relation in (None, Relation.SAME):
        return all(len({run.tier for run in part.runs}) == 1 for part in parts)
    if question.about is not About.EVER or question.years or question.relation in (None, Relation.SAME):
        return None
    if question.relation is Relation.OTHER:
        return all((len({run.tier for run in part.runs}) > 1) is not question.denied for part in parts)
    better = question.relation is Relation.BETTER
    ranks = [[run.tier.rank for run in part.runs if run.tier.rank is not None] for part in parts]
    if not all(ranks) or any(part.runs[-1].tier.rank is None for part in parts):
        return None
    so = [(min(of_one) < of_one[-1]) if better else (max(of_one) > of_one[-1]) for of_one in ranks]
    return all(one is not question.denied for one in so)
