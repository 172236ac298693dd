"""Answers about how the countries of a part of the world were rated over the years."""

from dataclasses import replace

from bot.answers.answer import Answer
from bot.answers.choosing import lies_in
from bot.answers.histories import history
from bot.answers.lists import changed
from bot.questions.intent import About, Intent
from bot.questions.limits import Span
from bot.questions.question import Question
from bot.report.snapshot import Report


def courses_there(report: Report, question: Question, at_most: int) -> Answer:
    """How each country there was rated; where there are more than `at_most`, who moved in those years."""
    there = [one for one in report.countries.values() if lies_in(one, question.where)]
    each = [history(report, question, one.iso3) for one in sorted(there, key=lambda one: one.common_name)]
    parts = tuple(part for part in each if part is not None)
    if len(parts) <= at_most:
        return Answer(parts)
    span = question.span if question.span not in (None, Span()) else Span(report.years[0])
    return changed(report, replace(question, intent=Intent.CHANGES, about=About.MOVED, span=span))
