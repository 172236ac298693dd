"""Whether a country went from one tier to another by several steps, where it is asked why it did."""

from bot.questions.question import Question
from bot.report.records import Code
from bot.report.snapshot import Report

_SOON = 2
"""Reports before and behind one in which a country may have gone from one tier to another by more than one step."""


def went(report: Report, question: Question, code: Code, year: int) -> bool:
    """Whether a country went from the one tier to the other by steps in reports near that of `year`."""
    leaving, reaching = question.leaving or (), question.reaching or ()
    ratings = [one for one in report.ratings_of(code) if abs(one.year - year) <= _SOON]
    return any(
        one.tier in leaving and two.tier in reaching and one.year < two.year for one in ratings for two in ratings
    )


def came_by_steps(report: Report, question: Question, code: Code) -> bool:
    """Whether a country is on the tier that it is said to have gone to, from the other one by way of a third."""
    leaving, reaching = question.leaving, question.reaching
    ratings = report.ratings_of(code)
    if leaving is None or reaching is None or question.years or not ratings or ratings[-1].tier not in reaching:
        return False
    steps = [change for one in ratings if (change := report.change(code, one.year)) is not None]
    at_once = any(one.before in leaving and one.after in reaching for one in steps)
    return not at_once and any(one.tier in leaving for one in ratings)
