"""Answers about the report years in which all of a part of the world were on some tiers."""

from bot.answers.answer import Answer
from bot.answers.choosing import lies_in, limit_of, tiers_of
from bot.answers.kinds_of_records import YearsOfAllAnswer
from bot.answers.over_years import span_of
from bot.questions.question import Question
from bot.report.snapshot import Report

_TWO = 2


def years_of_all(report: Report, question: Question) -> Answer:
    """The report years, of those asked about, in which all rated in a part of the world were on the tiers asked about.

    Years in which fewer than two of them were rated do not count.
    """
    first, last = span_of(report, question)
    tiers = tiers_of(question.tiers)
    found = []
    for year in range(first, last + 1):
        there = [one.tier for one in report.in_year(year) if lies_in(report.country(one.iso3), question.where)]
        if len(there) >= _TWO and all(tier in tiers for tier in there):
            found.append(year)
    part = YearsOfAllAnswer(limit_of(report, question.where), tiers, tuple(found), first, last)
    return Answer((part,), bool(found) if question.wants_yes_or_no else None)
