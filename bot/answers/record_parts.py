"""Answers about the parts of the world with the most countries, or the fewest, on a tier, or with the most moves."""

from collections import Counter
from fractions import Fraction

from bot.answers.answer import Answer
from bot.answers.choosing import tiers_in, tiers_of, year_of
from bot.answers.kinds_of_records import CountedPart, RecordPartsAnswer
from bot.answers.lists import out_of_range
from bot.answers.over_years import span_of
from bot.answers.places import Place, place_of
from bot.answers.record_years import counted_in
from bot.questions.intent import About
from bot.questions.question import Question
from bot.report.records import Region
from bot.report.snapshot import Report

_MOST_NAMED = 45
"""Countries that are named, part by part."""


def record_parts(report: Report, question: Question) -> Answer:
    """The report's regions by how many of their countries were on the tiers asked about, or moved so, in one year.

    Moves are counted in all years of a span, where one is named.
    """
    moves = question.direction is not About.NOTHING_MORE
    first, year = (
        span_of(report, question) if moves and question.span is not None else (None, year_of(question, report))
    )
    if (out := out_of_range(report, year)) is not None:
        return Answer((out,))
    fewest = question.about is About.PART_OF_FEWEST
    years = range(year if first is None else first, year + 1)
    codes = tuple(code for one in years for code in counted_in(report, question, one))
    counts = Counter(report.country(code).region for code in codes)
    totals = Counter(report.country(rating.iso3).region for rating in report.in_year(year))
    by_share = question.share is not None

    def size(part: CountedPart) -> Fraction:
        return Fraction(part.count, max(part.total, 1)) if by_share else Fraction(part.count)

    named = codes if len(codes) <= _MOST_NAMED else ()

    def those_of(region: Region) -> tuple[Place, ...]:
        every = (place_of(report.country(code)) for code in named if report.country(code).region is region)
        return tuple(sorted(every, key=lambda one: one.title))

    parts = (CountedPart(region, counts[region], totals[region], those_of(region)) for region in Region)
    every = tuple(sorted(parts, key=size, reverse=not fewest))
    part = RecordPartsAnswer(
        fewest,
        year,
        tiers_of(question.tiers),
        str(question.direction),
        tiers_in(question.leaving),
        tiers_in(question.reaching),
        tuple(part for part in every if size(part) == size(every[0])),
        every,
        newest=year == report.newest_year,
        by_share=by_share,
        first=first,
    )
    return Answer((part,))
