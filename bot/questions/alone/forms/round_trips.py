"""Lists of those that went from a tier to another and back, or were on each of the tiers that are counted up."""

from collections.abc import Sequence

from bot.questions.alone.forms.stands import Stand, is_of_countries, listed
from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.limits import Number, Stood, TierSet
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_ALL_OF = expression(
    r"\b(?:been|stood|ranked|rated|sat|were|was) (?:(?:on|in|at|through) )*(?:every one of |each of |"
    r"all(?: of)?(?: the)? |every |each )TIER0(?: (?:,|and|or|wl) ?(?:(?:the|on|and) )*TIER\d+)+\b"
)
_THERE_AND_BACK = expression(
    r"\b(?:from|left|lost|leave|lose) (?:the )?TIER0\b(?: (?:,|then|down|up|(?:in)?to|and|dropped|fell|rose|went|moved|"
    r"slipped|the|TIER1))* (?:and|then|but|,)(?: (?:then|later|again|,))* "
    r"(?:(?:went|came|got|made it|moved|climbed|fell|dropped|up|down) )*(?:back|returned|regained)\b"
    r"(?: (?:again|up|down|(?:in)?to|on|onto|it|the|TIER[12]))*"
    r"(?: (?:later|again|afterwards|since|ever))*$"
)
_UP_AND_DOWN = expression(
    r"\b(?:(?:went|gone|moved|go|goes|been|rose|fell|climbed|dropped|upgraded|downgraded|up|down) )+"
    r"(?:and|then|but)(?: (?:then|later|soon|right|straight|back|again|went|fell|rose|climbed|dropped|moved|was|were|"
    r"upgraded|downgraded|up|down))* (?:again|back|back (?:up|down))\b"
)
"""Those that moved one way and then back, which is told only where the tiers are named."""
_ENDS = frozenset({Tier.ONE, Tier.THREE})
"""Tiers from which there is but one way away and back, so that two stays are one such trip."""
_TWO, _THREE = 2, 3


def of_round_trips(sentence: Sentence) -> Question | None:
    """The list that a sentence asks for of those that were on several tiers in turn; None where it asks for none."""
    tiers = sentence.tiers
    undated = not (sentence.places or tiers or sentence.years.years)
    if undated and is_of_countries(sentence.text) and _UP_AND_DOWN.search(sentence.text):
        return Question(Intent.UNKNOWN)
    if len(tiers) < _TWO or sentence.places or sentence.years.years or not is_of_countries(sentence.text):
        return None
    if any(one.negated or one.bounded for one in tiers):
        return None
    if _ALL_OF.search(sentence.text):
        return _on_each(sentence, sorted({tier for one in tiers for tier in one.tiers}, key=str))
    back = len(tiers) == _TWO or (len(tiers) == _THREE and tiers[0].tiers == tiers[2].tiers)
    if not back or not _THERE_AND_BACK.search(sentence.text):
        return None
    return _returned(sentence) if len(tiers[0].tiers) == 1 and tiers[0].tiers <= _ENDS else Question(Intent.UNKNOWN)


def _returned(sentence: Sentence) -> Question:
    """Those who were on a tier at two times at least, and on the one between them, where that is named."""
    first, second = sentence.tiers[:2]
    span, once = sentence.years.span, Number(1)
    between = (Stood(second, span=span, reports=once),) if second.tiers != first.tiers else ()
    return listed(
        sentence, Stand(first, (), span, once, over_years=True), Stood(first, span=span, stays=Number(2)), *between
    )


def _on_each(sentence: Sentence, tiers: Sequence[Tier]) -> Question:
    span, once = sentence.years.span, Number(1)
    first, *others = (TierSet(frozenset({tier})) for tier in tiers)
    also = (Stood(other, span=span, reports=once) for other in others)
    return listed(sentence, Stand(first, (), span, once, over_years=True), *also)
