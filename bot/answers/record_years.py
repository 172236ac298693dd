"""Answers about the report years in which the most countries, or the fewest, were on a tier or moved."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.answer import Answer
from bot.answers.choosing import lies_in, tiers_in, tiers_of, where_in_words
from bot.answers.kinds_of_records import CountedYear, RecordYearsAnswer
from bot.answers.lists import is_asked_for
from bot.answers.over_years import span_of
from bot.questions.question import About, Question
from bot.report.records import Code
from bot.report.snapshot import Report


def record_years(report: Report, question: Question) -> Answer:
    """The report years with the most or the fewest countries on the tiers asked about, or with such moves.

    Years count from the first report with any such country, so that no tier was rarest before there was one.
    """
    first, last = span_of(report, question)
    every = [CountedYear(year, _count(report, question, year)) for year in range(first, last + 1)]
    while every and not every[0].count:
        every.pop(0)
    fewest = question.about is About.YEAR_OF_FEWEST
    record = (min if fewest else max)((one.count for one in every), default=0)
    part = RecordYearsAnswer(
        fewest,
        tiers_of(question.tiers),
        str(question.direction),
        tiers_in(question.leaving),
        tiers_in(question.reaching),
        where_in_words(report, question.where),
        tuple(one.year for one in every if one.count == record),
        record,
        tuple(every),
    )
    return Answer((part,))


def counted_in(report: Report, question: Question, year: int) -> Sequence[Code]:
    """The countries anywhere that a record counts in one report: those on the tiers asked about, or that moved so."""
    if question.direction is About.NOTHING_MORE:
        tiers = tiers_of(question.tiers)
        return [rating.iso3 for rating in report.in_year(year) if rating.tier in tiers]
    moves = replace(question, about=About.MOVES)
    return [code for code, step in report.moves(year) if is_asked_for(moves, step)]


def _count(report: Report, question: Question, year: int) -> int:
    return sum(lies_in(report.country(code), question.where) for code in counted_in(report, question, year))
