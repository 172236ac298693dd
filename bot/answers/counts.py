"""Answers on how many countries are on some tiers, or moved."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from bot.answers.answer import Answer, OutOfRangeAnswer
from bot.answers.choosing import limit_of, rated_in, tiers_of
from bot.answers.kinds import ChangesAnswer, CountAnswer
from bot.answers.lists import OVER_YEARS, changed, listed, members_of, out_of_range
from bot.answers.over_years import STEPS
from bot.questions.intent import OF_SIZES, OUTERMOST, SINCE_A_YEAR, About
from bot.questions.limits import Where
from bot.questions.question import Question
from bot.report.snapshot import Report
from bot.report.tier import Tier

_AS_A_LIST = SINCE_A_YEAR | {About.LIKE, About.FIRST, About.LAST}
_TWO = 2


def counted(report: Report, question: Question) -> Answer:
    """How many countries are on the tiers asked about, or moved."""
    if question.about is About.MOVES:
        return changed(report, question)
    if question.about in OVER_YEARS | OUTERMOST | _AS_A_LIST or question.also:
        return listed(report, question)
    if question.about in OF_SIZES and question.direction in STEPS:
        return _more_moved(report, question)
    parts = tuple(_counts(report, question))
    return Answer(parts, _verdict_on(parts, question))


def _more_moved(report: Report, question: Question) -> Answer:
    """Whether more, or fewer, rose or fell in one year, or one part of the world, than in another, with both."""
    named = question.years or (report.newest_year,)
    years = named[:1] if question.by_part else _compared_years(report, named, ())[:_TWO]
    moves = replace(question, about=About.MOVES, wants_yes_or_no=False)
    parts = [part for year in years for part in changed(report, replace(moves, years=(year,))).parts]
    counts = [len(part.moved) for part in parts if isinstance(part, ChangesAnswer)]
    if len(counts) < _TWO or not question.wants_yes_or_no:
        return Answer(tuple(parts))
    return Answer(tuple(parts), _is_more(question, counts))


def _is_more(question: Question, counts: Sequence[int]) -> bool:
    """Whether there are more, or fewer, of the first than of the second, as the question says."""
    return counts[0] > counts[1] if question.about is About.MORE else counts[0] < counts[1]


def _verdict_on(parts: Sequence[CountAnswer | OutOfRangeAnswer], question: Question) -> bool | None:
    """Whether there are as many as was said, or more on one tier, or in one year, than in another."""
    counts = [part.count for part in parts if isinstance(part, CountAnswer)]
    if not question.wants_yes_or_no or len(counts) < len(parts):
        return None
    if question.about in OF_SIZES and len(counts) == _TWO:
        return _is_more(question, counts)
    if len(counts) == 1 and question.share is not None:
        return question.share.is_so(counts[0], next(part.total or 0 for part in parts if isinstance(part, CountAnswer)))
    if len(counts) != 1 or question.number is None or question.number.vague:
        return None
    return counts[0] in question.number


def _counts(report: Report, question: Question) -> Iterator[CountAnswer | OutOfRangeAnswer]:
    spanned = tuple(year for year in report.years if question.span is not None and year in question.span)
    years: Sequence[int] = question.years or spanned or (report.newest_year,)
    compares = question.about in OF_SIZES or question.about is About.EACH
    shared = question.share is not None or question.about is About.SHARE
    of_tier = question.about is About.SHARE and question.by_part
    each_tier = compares and len(question.tiers) == _TWO
    each_year = question.about is About.EACH and len(question.tiers) <= 1
    if compares and not question.by_part and (each_year or len(question.tiers) == 1):
        years = _compared_years(report, years, spanned)
        years = sorted(years) if each_year else years
    all_sets = [(one,) for one in question.tiers] if each_tier else [question.tiers]
    each_part = [replace(question.where, groups=(one,)) for one in question.where.groups]
    parts = each_part if question.by_part and not of_tier else [question.where]
    each = zip(all_sets, parts, strict=True) if each_tier and question.by_part else product(all_sets, parts)
    for year, (sets, where) in product(years, tuple(each)):
        if (out := out_of_range(report, year)) is not None:
            yield out
            continue
        tiers = tiers_of(sets)
        found = rated_in(report, year, tiers, where)
        by_tier = tuple((tier, sum(rating.tier is tier for rating in found)) for tier in tiers)
        every_tier = len(tiers) == len(Tier)
        apart = each_tier or (question.by_part and not of_tier)
        limit = limit_of(report, where)
        named = len(years) == 1 and not apart and (bool(limit) or not every_tier)
        yield CountAnswer(
            year,
            tiers,
            limit,
            len(found),
            by_tier,
            None if limit else _official(report, year, tiers),
            every_tier=every_tier,
            members=members_of(report, found) if named else (),
            newest=year == report.newest_year,
            total=_whole(report, year, tiers, where, of_tier=of_tier) if shared else None,
            of_tier=of_tier,
        )


def _whole(report: Report, year: int, tiers: Sequence[Tier], where: Where, *, of_tier: bool) -> int:
    """How many there are in all, of which a share is asked for: on the tiers anywhere, or there on any tier."""
    whole = rated_in(report, year, tiers, Where()) if of_tier else rated_in(report, year, tuple(Tier), where)
    return len(whole)


def _compared_years(report: Report, years: Sequence[int], spanned: Sequence[int]) -> Sequence[int]:
    """The two report years whose numbers are compared: the first that is said to have more, or fewer, than the other.

    Those at the ends of a span, or the year asked about and the newest; the newest and the one before it for none.
    """
    if len(spanned) > 1:
        return spanned[-1], spanned[0]
    if tuple(years) == (report.newest_year,):
        return report.newest_year, report.newest_year - 1
    return years if len(years) > 1 else (report.newest_year, *years)


def _official(report: Report, year: int, tiers: Sequence[Tier]) -> int | None:
    """The report's own total for these tiers, where it is known."""
    whole = report.report_year(year)
    if len(tiers) == len(Tier):
        return whole.countries
    known = [whole.total(tier) for tier in tiers]
    return None if None in known else sum(total for total in known if total is not None)
