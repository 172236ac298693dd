"""The countries that an answer told, in the order in which it told them: what "they", or "the second one", may mean."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from bot.answers.answer import Answer
from bot.answers.kinds import ChangesAnswer, CountAnswer, FindingsAnswer, ListAnswer
from bot.answers.kinds_of_records import MoversAnswer, RankedAnswer, SuperlativeAnswer
from bot.places.names import Match
from bot.places.resolve import Resolution
from bot.questions.question import Question
from bot.report.records import Code
from bot.report.snapshot import Report

MOST_FOUND = 3
"""Countries of an answer that "they" may mean; of more, nobody says "they" and means each."""


def few_told(answer: Answer, report: Report) -> tuple[Resolution, ...]:
    """The countries that a list told, if they were few, or the one that holds a record alone."""
    codes = told_of_all(answer) or _holders(answer)[:1]
    return resolutions(codes, report) if len(set(codes)) <= MOST_FOUND else ()


def in_order(question: Question, answer: Answer, before: Question, report: Report) -> tuple[Resolution, ...]:
    """The countries that were asked about together, or listed, in their order; those of before, where one is of them.

    They stay while only one of them is asked about, or the meaning of something.
    """
    if len(question.places) > 1:
        ranked = [part for part in answer.parts if isinstance(part, RankedAnswer)]
        first = [one.place.code for part in ranked for one in part.places]
        return tuple(sorted(question.places, key=lambda place: _at(first, place)))
    codes = [*told_of_all(answer), *_holders(answer)]
    if not question.places and codes:
        return resolutions(codes, report)
    known = {place.codes for place in before.in_order}
    return before.in_order if all(place.codes in known for place in question.places) else ()


def told_of_all(answer: Answer) -> Sequence[Code]:
    """The codes of all countries that a list, a count or changes told, or the findings on a topic."""
    codes: list[Code] = []
    for part in answer.parts:
        if isinstance(part, ListAnswer | CountAnswer):
            codes += [member.place.code for member in part.members]
        elif isinstance(part, MoversAnswer):
            codes += [mover.place.code for mover in part.movers]
        elif isinstance(part, ChangesAnswer):
            codes += [moved.place.code for moved in part.moved]
        elif isinstance(part, FindingsAnswer) and part.place is None:
            codes += [place.code for place in part.places]
    return codes


def told_or_holding(answer: Answer) -> Sequence[Code]:
    """The codes of all countries that "they" may mean: those told of many, or those told to hold a record."""
    holders = [one for part in answer.parts if isinstance(part, SuperlativeAnswer) for one in part.holders]
    return told_of_all(answer) or [one.place.code for one in holders]


def _holders(answer: Answer) -> Sequence[Code]:
    """Who holds a record, and who comes next, as far as nobody shares a place with another."""
    holders = [one for part in answer.parts if isinstance(part, SuperlativeAnswer) for one in part.holders]
    counts = [one.count for one in holders]
    alone = list(takewhile(lambda one: counts.count(one.count) == 1, holders))
    return [one.place.code for one in alone]


def _at(codes: Sequence[Code], place: Resolution) -> int:
    return codes.index(place.codes[0]) if place.codes and place.codes[0] in codes else len(codes)


def resolutions(codes: Iterable[Code], report: Report) -> tuple[Resolution, ...]:
    """Countries by their codes, each once, as if somebody had named them."""
    each = dict.fromkeys(codes)
    return tuple(Resolution(report.country(code).common_name, (code,), Match.EXACT) for code in each)
