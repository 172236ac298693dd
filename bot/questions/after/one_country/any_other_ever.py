"""Whether any other than those that were told ever was on the tier spoken of: "did another African country?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, UNANSWERED, About, Intent
from bot.questions.limits import Span, TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_IS = r"(?:is|are|was|were|has|have|had|did|does|do|would)"
_KIND = (
    r"(?:REGION|big|bigger|large|larger|small|smaller|major|rich|poor|western|single|neighbou?ring|of|in|from|the|them|"
    r"those|these)"
)
_ONE = r"(?:countr(?:y|ies)|nations?|states?|governments?|members?|places?|territor(?:y|ies)|ones?)"
_OTHER = (
    rf"(?:(?:(?:any|another|some|no|which|what|an)(?: {_KIND})* others?|another|other|others)"
    rf"(?: {_KIND})*(?: {_ONE})?(?: {_KIND})*|"
    rf"(?:any(?:one|body)?|who|which|what|some(?:one|body)?|no(?:body| one)|any {_ONE}) else(?: {_KIND})*(?: {_ONE})?"
    rf"(?: {_KIND})*)"
)
_ONCE = (
    r"(?:ever|once|never|always|before|at (?:any|some) (?:time|point)|in the past|already|at all|also|too|as well|yet)"
)
_THERE = r"(?:(?:on|in|at|a|an|the|up|down|to) )*(?:TIER0|there|it|that|so|such(?: a)?|one)"
_BEEN = (
    rf"(?:be|been|get|got|gotten|become|became|reach(?:ed)?|ma[dk]e|c[ao]me|have|had|hold|held|stand|stood|{_IS}|fall|"
    rf"fell|fallen|drop|dropped|rise|rose|risen|land|landed|manage|managed|achieve|achieved)"
)
_LEFT = r"(?:lose|lost|leave|left|(?:drop|dropped|fall|fell|fallen|slip|slipped|come|came) (?:from|off|out of))"
_EVER_THERE = expression(
    rf"{LEAD}(?:{_IS} )?(?:(?:there|it)(?: (?:been|{_ONCE}))* )?(?:{_ONCE} )*(?P<who>{_OTHER})"
    rf"(?: (?:that|who|which|{_IS}|{_ONCE}|{_BEEN}|{_THERE}|{_LEFT}))*"
)
_LEFT_IT = expression(rf"\b{_LEFT}\b")
_BEFORE = expression(r"\b(?:before|earlier|previously)\b")
_OVER_YEARS = (("never", About.NEVER), ("always", About.ALWAYS))
_ASKS_WHICH = expression(r"\b(?:which|who|what)\b(?: \w+)* (?:others?|else)\b")
_SURELY_EVER = expression(r"\b(?:ever|once|never|always|before|been|in the past|at (?:any|some) (?:time|point))\b")


def any_other_ever(said: Sentence, before: Question) -> Question | None:
    """Who else ever was, or never was, on the tier of a country or a list that was told; None where nobody asks that.

    Those that were told are left out. What asks of a move that a country made is not of its tier.
    """
    dated = said.years.years or said.years.span is not None
    if said.places or dated or before.intent in UNANSWERED or not _SURELY_EVER.search(said.text):
        return None
    left = _LEFT_IT.search(said.text) is not None
    tiers = before.leaving if left and before.leaving is not None and not said.tiers else _tiers(said, before)
    if tiers is None or (found := _EVER_THERE.fullmatch(said.text)) is None:
        return None
    told = frozenset(code for place in before.subject for code in place.codes)
    of_many = before.intent in OF_MANY and not before.places
    without = before.members | before.where.without if of_many else told
    if not (without or of_many):
        return None
    about = next((about for word, about in _OVER_YEARS if word in said.text.split()), About.EVER)
    asks_which = _ASKS_WHICH.search(found["who"]) is not None
    where = replace(_where(said, before), without=without)
    listed = Question(Intent.LIST, about=about, tiers=(tiers,), where=where, wants_yes_or_no=not asks_which)
    if left and about is About.EVER:
        earlier = before.years[0] - 1 if before.years and _BEFORE.search(said.text) else None
        return replace(listed, intent=Intent.CHANGES, about=About.MOVED, leaving=tiers, span=Span(None, earlier))
    return None if left else listed


def _tiers(said: Sentence, before: Question) -> TierSet | None:
    """The tier that the message names, or that was spoken of; None where there is none, or a move was asked for."""
    if said.tiers:
        return said.tiers[0] if len(said.tiers) == 1 and not said.tiers[0].negated else None
    moved = before.leaving is not None or before.direction is not About.NOTHING_MORE or before.relation is not None
    counted = before.number is not None or before.times is not None or before.course is not None
    tiers = before.affirmed or before.spoken_of
    return None if moved or counted or len(tiers) != 1 or tiers[0].negated else tiers[0]


def _where(said: Sentence, before: Question) -> Where:
    """The part of the world that is named, or that of the list that goes on."""
    listed = before.intent in OF_MANY and not before.places
    return said.where if said.where.groups or not listed else replace(before.where, those=frozenset())
