"""Answers about the report years in which the most countries, or the fewest, were on a tier or moved."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.answers.answer import Answer
from bot.answers.choosing import lies_in, limit_of, tiers_in, tiers_of
from bot.answers.kinds_of_records import CountedYear, RecordYearsAnswer
from bot.answers.lists import is_asked_for
from bot.answers.over_years import span_of
from bot.questions.intent import About
from bot.questions.question import Question
from bot.report.records import Code
from bot.report.snapshot import Report


def record_years(report: Report, question: Question) -> Answer:
    """The report years with the most or the fewest countries on the tiers asked about, or with such moves.

    Or those with so many as were asked for. Years count from the first report that could have any such country, so that
    no tier was rarest before there was one. Where a year is named, it is judged whether that is one of them; of several
    that are set beside each other, it is told which has most.
    """
    every = [CountedYear(year, _count(report, question, year)) for year in _compared(report, question)]
    fewest = question.about is About.YEAR_OF_FEWEST
    record = (min if fewest else max)((one.count for one in every), default=0)
    number = question.number if question.about is About.YEARS_WITH else None
    years = tuple(one.year for one in every if (one.count == record if number is None else one.count in number))
    part = RecordYearsAnswer(
        fewest,
        tiers_of(question.tiers),
        str(question.direction),
        tiers_in(question.leaving),
        tiers_in(question.reaching),
        limit_of(report, question.where),
        years,
        record,
        tuple(every),
        number.least if number is not None else None,
        number.most if number is not None else None,
    )
    if not question.wants_yes_or_no:
        return Answer((part,))
    if number is None and not question.years:  # whether there was one without any
        return Answer((part,), not record if fewest else None)
    so = bool(years) if number is not None else set(question.years) <= set(years)
    return Answer((part,), so is not question.denied)


def _compared(report: Report, question: Question) -> Iterable[int]:
    """The report years of which one is to be told: those that are named side by side, or all that there are."""
    if len(question.years) > 1 and not question.wants_yes_or_no:
        return sorted(year for year in set(question.years) if year in report.years)
    first, last = span_of(report, replace(question, years=()))
    return range(max(first, _first_possible(report, question)), last + 1)


def _first_possible(report: Report, question: Question) -> int:
    """The first report that could have any of those counted: of moves the second one, of a tier its first."""
    if question.direction is not About.NOTHING_MORE:
        return report.years[1]
    return min((report.tier_text(tier).since for tier in tiers_of(question.tiers)), default=report.years[0])


def counted_in(report: Report, question: Question, year: int) -> Sequence[Code]:
    """The countries anywhere that a record counts in one report: those on the tiers asked about, or that moved so."""
    if question.direction is About.NOTHING_MORE:
        tiers = tiers_of(question.tiers)
        return [rating.iso3 for rating in report.in_year(year) if rating.tier in tiers]
    moves = replace(question, about=About.MOVES)
    return [code for code, step in report.moves(year) if is_asked_for(moves, step)]


def _count(report: Report, question: Question, year: int) -> int:
    return sum(lies_in(report.country(code), question.where) for code in counted_in(report, question, year))
