"""Who came to a tier or left it, both together: "which countries joined or left Tier 3?", "did that list change?".

Such moves are told as those with one tier that is both left and reached.
"""

from collections.abc import Sequence

from bot.questions.alone.forms.stands import asked
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_CAME = (
    r"(?:joined|entered|added(?: to)?|reached|(?:came|moved|went|got|put) (?:on(?:to)?|to|in(?:to)?)|on(?:to)?|"
    r"in(?:to)?|came|new)"
)
_LEFT = (
    r"(?:left|lost|dropped(?: off| from)?|removed(?: from)?|(?:came|moved|went|got|fell|taken) (?:off|out of)|off|"
    r"out of|from)"
)
_BOTH = expression(
    rf"\b(?:{_CAME} (?:(?:the|a|it|TIER0) )*(?:or|and|and who|or who|and which) (?:\w+ )?{_LEFT}|"
    rf"{_LEFT} (?:(?:the|a|it|TIER0) )*(?:or|and|and who|or who|and which) (?:\w+ )?{_CAME})\b"
    r"(?=(?: (?:the|on|in|of|list))* TIER0|.*(?<=TIER0 )\w)"
)
_LIST = (
    r"(?:TIER0 (?:country |countries )?(?:list|group|club)|"
    r"(?:list|group) of (?:the )?(?:countries on )?(?:the )?TIER0(?: countries)?)"
)
_CHANGED = expression(
    rf"\b(?:did|has|have|was|were|how|what|which|any)\b.*\b{_LIST} (?:\w+ ){{0,2}}?"
    r"(?:change|changed|altered|different|differ)\b|"
    rf"\b(?:what|any|which|is there any(?:thing)?) (?:\w+ ){{0,2}}?(?:changed?|changes|new|different) "
    rf"(?:(?:on|in|to|with|about) )*(?:the )?(?:{_LIST}|(?<=on )TIER0|(?<=with )TIER0|(?<=in )TIER0)"
)
_THAT_LIST = expression(r"\b(?:that|this|the|their|your) (?:list|group)\b(?! of)")
_WATCH_LIST = expression(r"\bTIER0\b(?! (?:list|country|countries|group))")
_DID_IT = expression(r"(?:(?:and|so|but|ok|,) )*(?:did|has|have|was|were|is there) ")
_PAIR = 2


def with_that_list(sentences: Sequence[Sentence], everything: Sentence) -> Sequence[Sentence]:
    """Sentences with the one tier that a message names, where one of them asks if "that list" changed."""
    if len(everything.tiers) != 1 or everything.tiers[0].negated or len(sentences) < _PAIR:
        return sentences
    return [
        replace(one, text=_THAT_LIST.sub("TIER0 list", one.text, count=1), tiers=everything.tiers)
        if not one.tiers and _THAT_LIST.search(one.text)
        else one
        for one in sentences
    ]


def on_and_off(sentence: Sentence, newest_year: int) -> Question | None:
    """The moves to a tier and away from it that a sentence asks for together; None where it asks for no such."""
    if len(sentence.tiers) != 1 or sentence.places or sentence.tiers[0].negated or len(sentence.tiers[0].tiers) != 1:
        return None
    text = _WATCH_LIST.sub("TIER0 list", sentence.text) if Tier.WATCH_LIST in sentence.tiers[0] else sentence.text
    changed = _CHANGED.search(text) is not None
    if not (changed or _BOTH.search(text)):
        return None
    tiers, years, span = sentence.tiers[0], sentence.years.years, sentence.years.span
    if len(years) == _PAIR:
        span, years = Span(min(years), max(years)), ()
    if span is not None and span.first is not None:  # what was so in the first report is what it is compared with
        last = span.last or newest_year
        span, years = (None, (last,)) if last == span.first + 1 else (Span(span.first + 1, last), ())
    wants = changed and _DID_IT.match(text) is not None
    moves = Question(Intent.CHANGES, years=years, about=About.MOVED, span=span, leaving=tiers, reaching=tiers)
    moves = replace(moves, tiers=(tiers,), where=sentence.where)
    return replace(moves, wants_yes_or_no=True) if wants else asked(sentence, moves)
