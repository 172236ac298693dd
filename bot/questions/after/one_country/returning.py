"""Whether a country came back to a tier that it had lost: "did Germany ever get back to Tier 1?"."""

import re
from dataclasses import replace

from bot.questions.intent import About, Intent
from bot.questions.limits import Number
from bot.questions.question import Question

_BACK = re.compile(
    r"\b(?:get|gets|got|gotten|come|came|go|went|gone|move|moved|climb|climbed|fall|fell|fallen|drop|dropped|win|won|be|"
    r"been|make|made|gain|gained|earn|earned|have|had)(?: \w+){0,2}? (?:back|again)\b|"
    r"\b(?:regain|regained|return|returned|recover|recovered)\b"
)
_OF_MOVES = frozenset({About.EVER, About.WHEN, About.FIRST, About.LAST, About.TREND})


def as_returned(question: Question, text: str) -> Question:
    """The question, asked of a second stay on the tier, where a marked text speaks of a way back to it, in no year."""
    plain = question.intent is Intent.HISTORY and question.about in _OF_MOVES and question.wants_yes_or_no
    reached = (question.reaching,) if question.reaching is not None else question.tiers
    if not plain or question.denied or len(question.places) != 1 or len(reached) != 1 or not _BACK.search(text):
        return question
    if question.years or question.span is not None:  # back since then, of which the year that it left tells nothing
        return question if question.leaving is None else replace(question, wants_yes_or_no=False)
    stayed = replace(question, about=About.EVER, tiers=reached, leaving=None, reaching=None, relation=None)
    return replace(stayed, direction=About.NOTHING_MORE, number=None, times=Number(2, running=True))
