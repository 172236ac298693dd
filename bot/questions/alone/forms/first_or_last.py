"""Who moved first or last of all: "the last country to leave Tier 1", "when was a European country last downgraded?".

That is told by the moves of the first, or the last, of all reports with which there were any.
"""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.wants import direction, ways

_END = r"(?:(?P<first>first|earliest)|last|latest|most recent|newest)"
_COUNTRY = r"(?:countr(?:y|ies)|states?|nations?|governments?|members?|ones?|REGION|places?)"
_ONE = Pieced(
    rf"\b{_END}(?: (?:REGION|ever|\d+|two|three|few))*(?: {_COUNTRY})?(?: (?:of|in|from) (?:the |all )*REGION)?(?: "
    rf"ever)?"
    r" (?:to|that|which|who|upgraded|downgraded|demoted|promoted)\b"
)
_TIME = expression(
    rf"\b{_END} time (?:that |when |ever )*(?:(?:an?|any|some|one|the|another|other|single|of) )*(?:\w+ )?{_COUNTRY}\b"
)
_WHEN = expression(
    rf"\bwhen (?:was|were|did|has|have|is) (?:(?:an?|any|some|one|the|single) )*(?:REGION )?{_COUNTRY} "
    rf"(?:(?:in|from|of) (?:the )?REGION )?(?:ever )?{_END}\b"
)
_STEP = expression(
    rf"\b(?:when|what|which|where|in (?:what|which) (?:year|report)) (?:\w+ )?(?:is|was|were|saw|had|came) (?:the "
    rf")?{_END} "
    r"(?:REGION )?(?:tier )?(?:upgrade|downgrade|promotion|demotion|rise|fall|drop)\b"
)
"""What asks for the time of a move, and not for a country: "when was the last upgrade in Asia?"."""
_WHO_LAST = expression(
    rf"\b(?:which|what|who)(?: (?:\w+ )?(?:REGION )?{_COUNTRY})?(?: (?:in|from|of) (?:the )?REGION)? (?:\w+ ){{0,2}}?"
    r"(?:upgraded|downgraded|demoted|promoted|fell|fallen|dropped|rose|moved up|moved down|went up|went down)"
    r" (?:most recently|(?P<first>first)|last|latest)(?: of all)?(?= \?|$)"
)
_WAS_FIRST = Pieced(
    r"(?:(?:so|and|but|ok) )*(?:was|is) (?:the )?PLACE0 (?:really )?(?:the )?(?:very )?first (?:ever )?"
    r"REGION (?:country|state|member|nation|one) (?:ever )?"
    r"(?:to (?:reach|be|get|make|become|have|join|hit|earn)(?: (?:on|in|to|it to))?|on|in|with)(?: the)? TIER0"
)
_ASKED = (_ONE, _TIME, _WHEN, _STEP, _WHO_LAST)
_NAMED_RECORD = expression(r"\b(?:how many|how often|since when|than|for the|before|again|after that|then|next)\b")


def first_or_last(sentence: Sentence) -> Question | None:
    """The moves that a sentence asks for of the first, or the last, report that had any; None where it asks no such."""
    text = sentence.text
    asked, found = next(((one, found) for one in _ASKED if (found := one.search(text)) is not None), (None, None))
    if found is None or sentence.years.years or _NAMED_RECORD.search(text) or len(sentence.tiers) > _MOST_TIERS:
        return None
    leaving, reaching = ways(sentence, strictly=True)
    way = direction(text)
    if sentence.tiers and leaving is None and (reaching is None or asked is _STEP):
        return None
    if not (leaving or reaching or way):
        return None
    amount = About.FIRST if found["first"] else About.LAST
    if amount is About.FIRST and asked is _TIME and not (way or leaving):
        return None  # who was there first, which a list tells
    wanted = Question(
        Intent.CHANGES, about=way or About.MOVED, span=sentence.years.span or Span(), leaving=leaving, reaching=reaching
    )
    return replace(wanted, where=sentence.where, amount=amount)


def was_first(sentence: Sentence) -> Question | None:
    """Whether a country was the first of its part of the world on a tier; None where a sentence asks no such thing."""
    if not _WAS_FIRST.fullmatch(sentence.text) or len(sentence.places) != 1 or len(sentence.tiers) != 1:
        return None
    wanted = Question(Intent.LIST, about=About.FIRST, tiers=sentence.tiers, where=sentence.where)
    return replace(wanted, only=sentence.places, wants_yes_or_no=True)


_MOST_TIERS = 2
