"""In which years one country stood better or worse than another, or several the same: "when were all three equal?"."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent, Relation
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import relation

_OF_YEARS = expression(
    r"^(?:(?:so|and|but|ok|hey|hi|please|tell me|,) )*(?:(?:in|for|during|on|of) )?"
    r"(?:(?:which|what|how many) (?:years?|reports?|editions?|tip reports?)|"
    r"(?:since|until|till|from) (?:when|which year|what year)|when|how (?:often|many times|long)|"
    r"(?:when|what|which) (?:was|is) the (?:first|last) (?:time|year|report)|"
    r"(?:the )?(?:first|last) (?:time|year|report))\b"
)
_HOW = r"(?:better|worse|higher|lower|ahead|above|below|behind|superior|inferior)"
_BESIDE = expression(
    rf"\bPLACE0 (?:(?!PLACE|or\b|and\b)\w+ ){{0,5}}?{_HOW}"
    r"(?: (?:ranked|rated|placed|off|of|tier|than|in|on|the|ranking|rating|rank|grade|a))* PLACE1\b|"
    r"\bPLACE0 (?:(?:first|last|ever|also|s|had|has|have|been|was) )*"
    r"(?:outrank\w*|outperform\w*|outd[oi]\w*|beat\w*) (?:the )?PLACE1\b"
)
_ALIKE = expression(
    r"\bPLACE0 (?:(?:,|and|&|the|PLACE\d+) )*(?:and|&) (?:the )?PLACE\d+ (?:(?!or\b)\w+ ){0,5}?"
    r"(?:same|equal|identical|different|unequal|alike|level|tied|apart)\b"
)
_ALONE = expression(r"\b(?:same|identical|different) (?:years?|reports?|editions?|time)\b")
_IN_THE_YEAR_WHEN = expression(
    r"\bin (?:the|that) (?:same )?(?:year|report) (?:when|that|in which|where) (?:the )?PLACE\d+ "
    r"(?:(?!PLACE)\S+ )*TIER\d+"
)
"""What is asked of a year that another question would have to tell first."""
_ALWAYS = expression(
    r"^(?:(?:so|and|but|ok|hey|hi|please|well|i think|that|,) )*(?:(?:is|was|has|had|did) )?(?:the )?PLACE0 "
    r"(?:(?:is|was|has|had|s|been) )*always (?:(?:been|be|was|done|did|ranked|rated|stood|on|in|a|much|far|way) )*"
    rf"(?:{_HOW}(?: (?:ranked|rated|placed|off|of|tier|than|in|on|the|ranking|rating|rank|grade|a))* PLACE1\b|"
    r"(?:outrank\w*|outperform\w*|beat\w*) (?:the )?PLACE1\b)"
)
_EVERY_YEAR = expression(
    r"^(?:(?:so|and|but|ok|hey|hi|please|well|i think|that|,) )*(?:(?:is|was|has|had|did) )?(?:the )?PLACE0 "
    rf"(?:(?:is|was|has|had|s|been|ranked|rated|done|did) )*{_HOW}"
    r"(?: (?:ranked|rated|placed|off|of|tier|than|in|on|the|ranking|rating|rank|grade|a))* PLACE1 "
    r"(?:(?:in|for) )?(?:every|each|all)(?: (?:single|the|of|those|these))* (?:year|report|edition|time|years|reports)"
    r"(?: , right)?$"
)
"""What claims that it was so in each year: "Kenya was always better than Uganda"."""
_TWO = 2


def years_apart(sentence: Sentence) -> Question | None:
    """The years that a sentence asks for in which countries stood so to each other; None if it asks for none."""
    text = sentence.text
    if len(sentence.places) < _TWO or sentence.years.years or sentence.where.groups:
        return None
    if sentence.tiers:
        return Question(Intent.UNKNOWN, places_of(sentence)) if _IN_THE_YEAR_WHEN.search(text) else None
    how = relation(text)
    if (
        len(sentence.places) == _TWO
        and how in (Relation.BETTER, Relation.WORSE)
        and (_ALWAYS.match(text) or _EVERY_YEAR.match(text))
    ):
        always = Question(Intent.HISTORY, places_of(sentence), about=About.ALWAYS, span=sentence.years.span)
        return replace(always, relation=how, beside=True, wants_yes_or_no=True)
    beside = _ALIKE.search(text) or (_BESIDE.search(text) if len(sentence.places) == _TWO else None)
    if not _OF_YEARS.match(text) or _ALONE.search(text) or beside is None:
        return None
    if how is None or how is Relation.SWAPPED:
        return None
    return Question(
        Intent.HISTORY,
        places_of(sentence),
        about=About.YEARS,
        span=sentence.years.span,
        relation=how,
        beside=True,
        together=True,
    )
