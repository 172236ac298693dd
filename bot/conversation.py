"""What is kept of a question and its answer, for what the same person may ask next: "was it always there?"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.answer import Answer
from bot.answers.kinds import ChangesAnswer, CountAnswer, ListAnswer
from bot.places.names import Match
from bot.places.resolve import Resolution
from bot.questions.question import Intent, Question, TierSet
from bot.report.records import Code
from bot.report.snapshot import Report

MOST_RECENT = 4
"""Countries asked about earlier in a conversation that "which of the two?" may mean."""
MOST_FOUND = 3
"""Countries of an answer that "they" may mean; of more, nobody says "they" and means each."""
_OF_A_STAND = frozenset({Intent.TIER, Intent.CHANGES, Intent.FINDINGS, Intent.HISTORY})


def remembered(question: Question, answer: Answer, before: Question | None, report: Report) -> Question:
    """The question as the next one may refer to it, with what was found and what was asked `before` it."""
    earlier = (*before.recent, *before.places) if before is not None else ()
    return replace(
        question,
        recent=earlier[-MOST_RECENT:],
        own=question.own or (before.own if before is not None else ()),
        stood=_stood(question, report),
        found=() if question.places else _found(answer, report),
    )


def _stood(question: Question, report: Report) -> TierSet | None:
    """The tier that was told of the one country asked about; at the end of a history."""
    codes = [code for place in question.places for code in place.codes]
    year = report.newest_year if question.intent is Intent.HISTORY else question.year(report.newest_year)
    if len(codes) != 1 or question.intent not in _OF_A_STAND or year is None:
        return None
    rating = report.rating(codes[0], year)
    return TierSet(frozenset({rating.tier})) if rating is not None else None


def _found(answer: Answer, report: Report) -> tuple[Resolution, ...]:
    """The countries that a list told, if they were few."""
    codes: list[Code] = []
    for part in answer.parts:
        if isinstance(part, ListAnswer | CountAnswer):
            codes += [member.place.code for member in part.members]
        elif isinstance(part, ChangesAnswer):
            codes += [moved.place.code for moved in part.moved]
    return _resolutions(list(dict.fromkeys(codes)), report) if len(set(codes)) <= MOST_FOUND else ()


def _resolutions(codes: Sequence[Code], report: Report) -> tuple[Resolution, ...]:
    return tuple(Resolution(report.country(code).common_name, (code,), Match.EXACT) for code in codes)
