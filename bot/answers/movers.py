"""Answers about those who moved so often, with so many reports in a row, or so far at once."""

from collections.abc import Iterator, Sequence

from bot.answers.answer import Answer
from bot.answers.choosing import lies_in, limit_of, tiers_in
from bot.answers.kinds_of_records import Mover, MoversAnswer
from bot.answers.lists import ANY_STEP
from bot.answers.over_years import STEPS, span_of
from bot.answers.places import place_of
from bot.questions.limits import Course
from bot.questions.question import Question
from bot.report.change import TierMove, kind_of_step
from bot.report.snapshot import Report


def movers(report: Report, question: Question) -> Answer:
    """The countries whose moves were of the course asked about, with those moves; a yes or no where that is asked."""
    course = question.course or Course()
    first, last = span_of(report, question)
    every = {
        code: [move for move in report.moves_of(code) if first <= move.year <= last and _is_asked_for(question, move)]
        for code, country in report.countries.items()
        if lies_in(country, question.where)
    }
    if course.farthest:
        rungs = max((move.rungs for moves in every.values() for move in moves if move.is_dated), default=1)
        course = Course(rungs=rungs)
    fitting = {code: moves for code, found in every.items() if (moves := of_course(found, course))}
    found = [Mover(place_of(report.country(code)), tuple(moves)) for code, moves in fitting.items()]
    one_by_one = course.running > 1 or course.rungs > 1
    found.sort(key=lambda mover: (mover.moves[0].year if one_by_one else -len(mover.moves), mover.place.name))
    part = MoversAnswer(
        first,
        last,
        str(question.direction or "moved"),
        tiers_in(question.leaving),
        tiers_in(question.reaching),
        limit_of(report, question.where),
        course.times.least,
        course.times.most,
        course.running,
        course.rungs,
        farthest=question.course is not None and question.course.farthest,
        movers=tuple(found),
    )
    return Answer((part,), bool(found) is not question.denied if question.wants_yes_or_no else None)


def of_course(moves: Sequence[TierMove], course: Course) -> Sequence[TierMove]:
    """Those of a country's moves that make a course; none where it had no such course."""
    if course.rungs > 1:
        return [move for move in moves if move.is_dated and move.rungs >= course.rungs]
    if course.running > 1:
        return list(_in_a_row(moves, course.running))
    return moves if len(moves) in course.times else ()


def _in_a_row(moves: Sequence[TierMove], running: int) -> Iterator[TierMove]:
    """The moves of those rows of reports that have at least so many of them, one after the other."""
    row: list[TierMove] = []
    for move in [*moves, None]:
        if move is not None and move.is_dated and (not row or move.since == row[-1].year):
            row.append(move)
            continue
        if len(row) >= running:
            yield from row
        row = [move] if move is not None and move.is_dated else []


def _is_asked_for(question: Question, move: TierMove) -> bool:
    kinds = STEPS.get(question.direction, ANY_STEP)
    left = question.leaving is None or (move.before in question.leaving and move.after not in question.leaving)
    reached = question.reaching is None or (move.after in question.reaching and move.before not in question.reaching)
    return kind_of_step(move.before, move.after) in kinds and left and reached
