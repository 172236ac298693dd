"""Answers about the parts of the world with the most countries, or the fewest, on a tier, or with the most moves."""

from collections import Counter

from bot.answers.answer import Answer
from bot.answers.choosing import tiers_in, tiers_of, year_of
from bot.answers.kinds_of_records import CountedPart, RecordPartsAnswer
from bot.answers.lists import out_of_range
from bot.answers.record_years import counted_in
from bot.questions.question import About, Question
from bot.report.records import Region
from bot.report.snapshot import Report


def record_parts(report: Report, question: Question) -> Answer:
    """The report's regions by how many of their countries were on the tiers asked about, or moved so, in one year."""
    year = year_of(question, report)
    if (out := out_of_range(report, year)) is not None:
        return Answer((out,))
    fewest = question.about is About.PART_OF_FEWEST
    counts = Counter(report.country(code).region for code in counted_in(report, question, year))
    every = tuple(
        sorted(
            (CountedPart(region, counts[region]) for region in Region),
            key=lambda part: part.count if fewest else -part.count,
        )
    )
    part = RecordPartsAnswer(
        fewest,
        year,
        tiers_of(question.tiers),
        str(question.direction),
        tiers_in(question.leaving),
        tiers_in(question.reaching),
        tuple(part for part in every if part.count == every[0].count),
        every,
        newest=year == report.newest_year,
    )
    return Answer((part,))
