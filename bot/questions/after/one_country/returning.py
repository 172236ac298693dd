"""Whether a country came back to a tier that it had lost: "did Germany ever get back to Tier 1?"."""

import re

from bot.questions.alone.referring import of_it
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Number, Span
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_BACK = expression(
    r"\b(?:get|gets|got|gotten|come|came|go|went|gone|move|moved|climb|climbed|fall|fell|fallen|drop|dropped|win|won|be|"
    r"been|make|made|gain|gained|earn|earned|have|had)(?: \w+){0,2}? (?:back|again)\b|"
    r"\b(?:regain|regained|return|returned|recover|recovered)\b|\bever back (?:on|in|at|to)\b"
)
_PUT_BACK = expression(
    r"(?:(?:and|but|then|so|was|is|did|it|they|later|again|,) )*(?:put|placed|added|moved|sent|fell|fall|"
    r"dropped|went|go|"
    r"came|come|returned|relisted|re listed|got|get)(?: (?:back|again))*(?: (?:on|to|there|it|in|that|"
    r"list|the|down))*\b(?P<rest>.*)"
)
_REGAINED = expression(
    r"(?:(?:and|but|then|so|ok|or) )*(?:(?:did|has|have) )?(?:(?:it|they|he|she) )?(?:(?:ever|later|since|"
    r"then|again) )*"
    r"(?:(?:regain|recover|reclaim)(?:e?d)?(?: (?:it|that|the tier))?|"
    r"(?:g[eo]t|gotten|won|win|take|took|taken|earn(?:ed)?|have|had) (?:it|that) back|"
    r"back (?:on|to|in) (?:it|that)|(?:return|came|come) (?:back )?to it)"
    r"(?: (?:ever|again|yet|though|then|at (?:any|some) (?:point|time)))*"
)
"""Whether it got the tier back that was spoken of, whenever it lost it."""
_WHEN_BACK = expression(
    r"(?:(?:and|but|then|so|ok) )*(?:when|in (?:which|what) year|since when)(?: (?:did|has|was|is|had|will))* "
    r"(?:it|they) (?:(?:ever|later|then|again|finally|been) )*"
    r"(?:(?:get|got|come|came|go|went|gone|move|moved|climb|climbed|be|make it)"
    r" (?:it )?back(?: (?:up|on it|to it|there|again|on|in))*|back(?: (?:up|on it|there))*|recover(?:ed)?|"
    r"return(?:ed)?(?: (?:to it|there))?|regain(?:ed)?(?: it)?|put back)(?: (?:again|then|up|to it|up there))*"
)
"""When it came back to the tier from which it fell, after why it did."""
_OF_MOVES = frozenset({About.EVER, About.WHEN, About.FIRST, About.LAST, About.TREND})


def as_returned(question: Question, text: str) -> Question:
    """The question, asked of a second stay on the tier, where a marked text speaks of a way back to it, in no year."""
    plain = question.intent is Intent.HISTORY and question.about in _OF_MOVES and question.wants_yes_or_no
    reached = (question.reaching,) if question.reaching is not None else question.tiers
    if not plain or len(question.places) != 1 or len(reached) != 1 or not _BACK.search(text):
        return question
    if question.years or question.span is not None:  # back since then, of which the year that it left tells nothing
        return question if question.leaving is None else replace(question, wants_yes_or_no=False)
    stayed = replace(question, about=About.EVER, tiers=reached, leaving=None, reaching=None, relation=None)
    return replace(stayed, direction=About.NOTHING_MORE, number=None, times=Number(2, running=True))


def regained(said: Sentence, before: Question) -> Question | None:
    """Whether the country was on the tier spoken of again after it lost it, or when: "regained?", "got it back?"."""
    if (when := _when_back(said, before)) is not None:
        return when
    named = said.places or said.tiers or said.years.years or said.years.span is not None or said.where.groups
    if named or before.intent is not Intent.HISTORY or len(before.subject) != 1 or not _REGAINED.fullmatch(said.text):
        return None
    tiers = (before.leaving,) if before.leaving is not None else before.tiers
    if len(tiers) != 1 or tiers[0].negated:
        return None
    stayed = Question(Intent.HISTORY, before.subject, about=About.EVER, tiers=tiers, wants_yes_or_no=True)
    return replace(stayed, times=Number(2, running=True))


def _when_back(said: Sentence, before: Question) -> Question | None:
    """When the country rose again after the fall that was told, if it did: "and when did it get back?"."""
    fell = before.direction is About.DOWN or before.about is About.DOWN
    year = before.told or (before.years[0] if len(before.years) == 1 else None)
    told = before.intent in (Intent.FINDINGS, Intent.CHANGES) and fell
    named = said.places or said.tiers or said.years.years or said.years.span is not None or said.where.groups
    if not told or year is None or named or len(before.places) != 1 or not _WHEN_BACK.fullmatch(said.text):
        return None
    return Question(Intent.HISTORY, before.places, about=About.WHEN, direction=About.UP, span=Span(year, None))


def put_back(said: Sentence, before: Question) -> Question | None:
    """Whether the country that left a tier came back to it with a later report: "and put back on it in 2019?"."""
    said, before = of_it(said, before)
    left = before.leaving if before.intent is Intent.CHANGES and len(before.places) == 1 else None
    found = None if left is None or said.places or said.tiers else _PUT_BACK.fullmatch(said.text)
    back = found is not None and re.search(r"\b(?:back|again|returned|relisted|re listed)\b", said.text) is not None
    if not back or len(said.years.years) != 1 or len(before.years) != 1 or said.years.years[0] <= before.years[0]:
        return None
    again = replace(before, years=said.years.years, leaving=None, reaching=left, about=About.MOVED)
    return replace(again, direction=About.NOTHING_MORE)
