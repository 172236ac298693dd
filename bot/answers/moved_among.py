"""Which of several countries moved with a report, or from one report to a later one."""

from dataclasses import replace

from bot.answers.answer import Answer
from bot.answers.choosing import year_of
from bot.answers.comparisons import compared
from bot.answers.kinds import CompareAnswer, ComparedPlace
from bot.answers.lists import is_asked_for
from bot.answers.places import Step
from bot.questions.intent import About
from bot.questions.question import Question
from bot.report.change import Change, kind_of_step
from bot.report.records import Code
from bot.report.snapshot import Report


def moved_among(report: Report, question: Question) -> Answer:
    """Which of several countries moved, as the question says, and how all stand.

    With the report of its year, or from the first of its two years to the second.
    """
    then = min(question.years) if len(question.years) > 1 else None
    question = replace(question, years=(max(question.years),)) if then is not None else question
    year = year_of(question, report)
    codes = tuple(dict.fromkeys(place.codes[0] for place in question.places))
    steps = {code: report.change(code, year) if then is None else _between(report, code, then, year) for code in codes}
    moved = tuple(code for code, step in steps.items() if step is not None and is_asked_for(question, step))
    about = question.about if question.about in (About.UP, About.DOWN) else About.MOVED
    parts = []
    for part in compared(report, question, codes).parts:
        if not isinstance(part, CompareAnswer):
            return Answer((part,))
        places = tuple(_with(place, steps[place.place.code], then) for place in part.places)
        parts.append(replace(part, places=places, about=str(about), moved=moved, then=then))
    return Answer(tuple(parts))


def _between(report: Report, code: Code, then: int, year: int) -> Change | None:
    """The step of a country from one report to a later one, whatever was between; None where it had no tier in one."""
    before, after = report.rating(code, then), report.rating(code, year)
    if before is None or after is None:
        return None
    return Change(kind_of_step(before.tier, after.tier), year, after.tier, before.tier, then)


def _with(place: ComparedPlace, step: Change | None, then: int | None) -> ComparedPlace:
    """A country with where it stood in an earlier report, if that is not the one just before."""
    if then is None:
        return place
    return replace(place, since=None, step=Step(step.kind, step.before, then) if step is not None else None)
