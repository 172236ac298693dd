"""What a text tells beside a question, which asks nothing itself: in brackets, or in a sentence of its own."""

import re
from collections.abc import Callable, Container, Sequence

from bot.questions.alone.journeys import OCCASION
from bot.questions.expression import expression
from bot.questions.sentences.marking import Marker, Sentence, whole
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.sentences.wants import direction

LEAD = r"(?:(?:and|so|but|lol|ok|well|sorry|btw|also|ngl|tbh|honestly|yeah|because|since|as|cause|bc|cuz|cos) )*"
NAMES = expression(r"PLACE|TIER|YEAR|SPAN|REGION")
_ASKS = expression(
    r"\b(?:(?:which|what|who|when|where|why|how)(?! to\b)|whose|tell|(?<!\ba )list|name|compare|show|same|both|"
    r"either|neither|each|them|those|these|means?|meant|real|really|said|says|years?|right|correct|true|wrong|"
    r"is it|was it|did it|has it|does it|if|whether|or)\b"
)
OF_THEIR_OWN = expression(
    rf"^{LEAD}(?:my|our) \w+ |"
    r"^(?:\w+ ){1,3}(?:years?|months?|weeks?|days?|times)(?: (?:running|in a row|now|long|on end|"
    r"straight))? (?=(?:i|we)\b)|"
    rf"^{LEAD}(?:that|this|it) (?:is|was) (?:when|where|why|how|what) (?=(?:i|we|my|our|somebody|someone|people)\b)|"
    r"\bnever (?=(?:\w+ )?(?:heard|hear|knew|know|seen|saw|noticed|thought|met|been there|"
    r"spoke|talked|mentioned)\b)|(?<=\bfor) (?:\w+ )?years\b"
)
"""What somebody tells of themselves in words that questions have, too: "my mum lived there for years"."""
_OF_A_SUBJECT = ("report", "of trafficking", "off topic", "other things")
_BRACKETS = expression(r"\s*\((?P<told>[^()]{3,80})\)")
_NOT_THAT = expression(r"(?:not|no|nothing (?:to do )?with|unrelated to|forget|ignore|i do not mean) (?:\w+ ){0,3}\w+")
"""What a word is said not to stand for: "India v Pakistan (not cricket)"."""
_OF_THE_REPORT = expression(r"\b(?:tiers?|rank\w*|rat(?:ed|ings?)|list\w*|report\w*|years?|change[ds]?|moved?)\b")
_COMMITTEE = expression(r"\b(?:committee|council|assembly|conference|seminar|class|course|mun)\b")
"""Where somebody speaks for a country, or learns of it."""
_LIMITS = expression(
    r"\b(?:not|no|only|just|except|excluding|excl|including|include|incl|without|besides|but|minus|plus|also|apart|"
    r"separately|together|overall|average|now|then|today|still|currently|north\w*|south\w*|east\w*|"
    r"west\w*|central|former|republic|democratic|i|me|my|he|she|him|her|we|us|our|they)\b"
)
"""What may limit what is asked, or tell of somebody."""


def without_brackets(text: str, marker: Marker, is_topic: Callable[[str], bool], names: Container[str]) -> str:
    """A text without what stands in brackets beside a question and is no part of it: "(politely, chair is strict)".

    A topic may be meant there, or a word of `names`.
    """
    if "(" not in text:
        return text

    def is_meant(word: str) -> bool:
        return word in names or is_topic(word)

    of_one = _OF_MANY.search(text) is None

    def tells_nothing(sentences: Sequence[Sentence]) -> bool:
        not_those = of_one and len(sentences) == 1 and _NOT_THOSE.fullmatch(sentences[0].text) is not None
        return not_those or _tells_nothing(sentences, is_meant)

    return _BRACKETS.sub(lambda told: "" if tells_nothing(marker.sentences(told["told"])) else told[0], text)


_NOT_THOSE = expression(
    r"(?:(?:and|or|but|,) )*not (?:the )?PLACE\d+(?:(?: (?:and|or|but|,))*(?: not)? (?:the )?PLACE\d+)*"
)
"""Countries of a like name that are not meant: "Guinea-Bissau (not Guinea, not Equatorial Guinea)"."""
_OF_MANY = expression(
    r"\b(?:countries|country|nations|states|governments|members|all|every|each|list|who|others?|africa\w*|asia\w*|europ\w*|"
    r"gulf|america\w*|region|eu|asean)\b",
    re.IGNORECASE,
)


def _tells_nothing(sentences: Sequence[Sentence], is_meant: Callable[[str], bool]) -> bool:
    """Whether what is told names nothing and limits nothing, or says what is not meant."""
    told = whole(sentences) if sentences else None
    if told is None or NAMES.search(told.text):
        return False
    if _NOT_THAT.fullmatch(told.text):
        return not _OF_THE_REPORT.search(told.text)
    odd = any(not is_meant(word) for word in told.strange) or _COMMITTEE.search(told.text) is not None
    return odd and not _LIMITS.search(told.text) and is_aside(told.text)


def is_aside(text: str) -> bool:
    """Whether a text names and asks nothing, and tells neither of the report nor of what else is asked about."""
    text = OF_THEIR_OWN.sub("", text)
    if NAMES.search(text) or _ASKS.search(text) or direction(text):
        return False
    known = vocabulary()
    of_a_journey = OCCASION.search(text) is not None
    subjects = (how for how in _OF_A_SUBJECT if not (of_a_journey and how == "other things"))
    tells = any(known.speech[how].search(text) for how in subjects)
    return not (tells or any(word in known.alike for word in text.split()))
