"""Who is praised or criticised at all, for nothing that is named: "who was praised in 2025?"."""

from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_REPORT = r"(?:the |this |that |its |tip |us |newest |new |latest |last |trafficking |annual |YEAR |state department )*"
_COUNTRIES = r"(?:countries|country|nations?|states|governments?|ones?|members)"
_PRAISED = (
    r"(?:prais(?:e|es|ed|ing)|commend(?:s|ed)?|applaud(?:s|ed)?|laud(?:s|ed)?|credit(?:s|ed)?|complimented|"
    r"congratulated|(?:shout(?: |-)?outs?|kudos|good words|positive mentions?))"
)
_CRITICISED = (
    r"(?:criti(?:cis|ciz|que)(?:e|es|ed|d)|blam(?:e|es|ed)|condemn(?:s|ed)?|slam(?:s|med)?|scold(?:s|ed)?|"
    r"(?:call(?:s|ed)?|singl(?:e|es|ed)) out|denounced|faulted|roasted|bashed|shamed|(?:bad|negative) mentions?)"
)
_LIGHT = r"(?:(?:got|gets?|was|were|is|are|being|been|has|have|a|any|some|most(?:ly)?|also|all|explicitly|by name) )*"
_KIND = rf"(?:(?P<praised>{_PRAISED})|(?P<blamed>{_CRITICISED}))"
_FOR_IT = (
    r"(?: (?:(?:for|over|on|about) (?:(?:its|their|the|making|any|good|real|significant|some|great|bad|poor|lack of|"
    r"human|anti|weak|strong) )*(?:efforts?|progress|work|improvements?|response|record|action|shortcomings|"
    r"failings|failures|performance|trafficking)|"
    rf"(?:in|by|of|from) {_REPORT}(?:report|reports|edition|tip|state department|us|americans|PLACE0|YEAR|year)|"
    r"YEAR(?: report| edition)?|by name|at all|too|then|please|this time|"
    r"(?:in|from|of) (?:the )?REGION))*"
)
_WHO = (
    rf"(?:who|whom|(?:which|what|any|list|name|the|all|of|REGION) (?:(?:REGION|the|all|of) )*{_COUNTRIES}|{_COUNTRIES})"
)
_PRAISED_AT_ALL = Pieced(
    r"(?:(?:so|and|but|ok|hey|hi|please|tell me|list|show me|give me) )*"
    rf"(?:{_WHO} (?:(?:that|which|who|in REGION|in the REGION) )*{_LIGHT}{_KIND}|"
    rf"{_WHO} (?:(?:does|do|did|has|have|is|are) )(?:it|they|{_REPORT}(?:report|state department|us|americans|PLACE0)) "
    rf"{_LIGHT}(?P<active>(?P<they>{_PRAISED})|{_CRITICISED})){_FOR_IT}"
)


def who_is_praised(sentence: Sentence) -> Question | None:
    """The findings of all countries that praise, or criticise, where a sentence asks whom; else None."""
    if sentence.tiers or sentence.years.span is not None or len(sentence.years.years) > 1:
        return None
    if any(place.codes != ("USA",) for place in sentence.places):
        return None
    if (asked := _PRAISED_AT_ALL.fullmatch(sentence.text)) is None:
        return None
    about = About.PROGRESS if asked["praised"] or asked["they"] else About.SHORTCOMING
    return Question(Intent.FINDINGS, years=sentence.years.years, about=about, where=sentence.where)
