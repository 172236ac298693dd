"""What is claimed of many countries: that all of a part of the world are on a tier, or that some are the only ones."""

from bot.places.resolve import Resolution
from bot.questions.expression import expression
from bot.questions.intent import About
from bot.questions.sentences.exceptions import BESIDES
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.report.tier import Tier

_SO = r"(?:(?:so|and|but|then|wait|ok|in|YEAR|,|:) )*"
_COUNTRIES = r"(?:countries|country|states?|nations?|members?|governments?|republics?|ones?|lot)"
_ALL = r"(?:all|every|each|entire|whole)(?: single)?(?: one)?(?: of)?(?: the| those)?(?: (?:\d+|two|three|four|five))?"
_OF_A_PART = (
    rf"(?:(?:everyone|everybody) (?:in|of|from) (?:the )?REGION|"
    rf"{_ALL} (?:{_COUNTRIES} (?:in|of|from) (?:the )?)?REGION|"
    rf"REGION(?: {_COUNTRIES})? (?:all|each|entirely|wholly)\b)"
)
_BUT = (
    rf"(?:(?: ,)? (?:but(?: not)?|bar|{BESIDES}) "
    r"(?:the )?PLACE\d+(?:(?: ,)?(?: and)? (?:the )?PLACE\d+)*(?: ,)?)?"
)
_ARE = r"(?:is|are|was|were|have|has|had|got|get|gets|hold|holds|sit|sits|rank|ranks|stand|stands|stay|stays|make|made)"
_RIGHT = (
    r"(?: YEAR| obviously| of course| still| now| right| by now| already| today| these days| again| too)*(?: ,| -)? ?"
    r"(?:right|correct|no|yes|true|are not they|are they not|is not it)$"
)
_EVERYONE = expression(
    rf"^{_SO}(?:is|are|was|were|do|does|did|has|have|had) (?:(?:not|really|even|now|still) )*(?:the )?"
    rf"{_OF_A_PART}.*TIER|"
    rf"^{_SO}(?:the )?{_OF_A_PART}(?: {_COUNTRIES})?{_BUT} {_ARE} (?:\w+ ){{0,2}}?TIER\d*{_RIGHT}|"
    rf"^{_SO}(?:the )?REGION(?: {_COUNTRIES})? all (?:on |at )?(?:the )?TIER\d*(?: right| yes| no)?$|"
    rf"^{_SO}(?:is|are|was|were|has|have|had) (?:the )?(?:(?:\d|two|three|four|five|"
    rf"six) )?REGION(?: {_COUNTRIES})? all "
    r"(?:\w+ ){0,4}?TIER\d*(?: YEAR| now)*$|"
    rf"^{_SO}(?:the )?REGION {_ARE} all (?:\w+ ){{0,2}}?TIER\d*{_RIGHT}"
)
_EVERYONE_BARE = expression(
    rf"^{_SO}(?:the )?{_OF_A_PART}(?: {_COUNTRIES})?{_BUT} (?:(?:really|still|now|is|are|on|at least) )*(?:a )?TIER\d*"
    r"(?: (?:now|today|btw|by the way|lol|then|yet|or better|right|yes|no|YEAR|,))*$"
)
"""What says of all, in a sentence that asks, that they are on a tier: "all Nordic ones Tier 1?"."""
_ALL_ALIKE = expression(
    rf"^{_SO}(?:(?:is|are|was|were|do|does|did|have|has) )?(?:(?:all|each|every) )*(?:of )?(?:the )?"
    rf"(?:{_COUNTRIES} (?:in|of|from) (?:the )?)?REGION(?: {_COUNTRIES})? (?:(?:all|each|now|still|share|shared|have|"
    r"has|is|are|on|in|at|of|,|ranked|rated) )*(?:the )?(?:exact |very )?same (?:tier|rank|ranking|rating|level|grade)"
    r"(?: (?:YEAR|now|then|right|yes|no|,))*$"
)
_OF_NONE = expression(
    rf"^{_SO}(?:there (?:is|are|was|were) )?(?:in REGION )?"
    rf"(?:(?:nobody|no one|none|not (?:one|a single))\b(?: of)?|no (?=(?:single )?(?:{_COUNTRIES}|REGION|TIER\d+)))"
    r"(?!.*\b(?:not|never|or|but|except|else|others?|apart|besides)\b)"
)
_NONE = frozenset({"none"})
_ANY_OFF = expression(
    rf"^{_SO}(?:is|are|was|were) there (?:(?:still|now|even|also|any|some|an?|other) )*(?:REGION )?(?:{_COUNTRIES} )?"
    rf"(?:(?:in|of|from) (?:the )?REGION )?(?:(?:that|who|which) )?(?:(?:is|are|was|were) )?not (?:(?:on|in|at) )?"
    r"(?:the )?TIER\d+(?: (?:YEAR|now|too|yet|still|either|there))*$"
)
_NAMES = r"(?:the )?PLACE\d+(?:(?: ,)?(?: and)? (?:the )?PLACE\d+)*"
_ONE = rf"(?:other )?(?:(?:REGION|TIER\d+) )*(?:{_COUNTRIES}\b|REGION|TIER\d+|places?\b|territor(?:y|ies)\b)"
_THE_ONLY = Pieced(
    rf"{_NAMES} .*?\bthe (?:only|sole|lone) (?:(?:two|three|four|\d+) )?{_ONE}|"
    rf"\bthe (?:only|sole|lone) (?:(?:two|three|four|\d+) )?{_ONE}.* (?:is|are|was|were) {_NAMES}|"
    rf"(?:^| )(?:only|just|solely) {_NAMES}(?! (?:now|still|since)\b)"
)
_THE_END = expression(
    rf"^{_SO}(?:is|are|was|were) (?:the )?PLACE\d+ (?:(?:still|really|now|actually|also) )*(?:the )?"
    rf"(?:(?P<worst>worst|lowest)|best|highest)(?: (?:ranked|rated|performing|placed|off))*(?: {_COUNTRIES})? "
    r"(?:in|of|across|within|among) (?:(?:the|all|whole|entire) )*REGION\b"
)
"""What asks if a country is the best or the worst of a part of the world."""
_ANY_ONLY = Pieced(
    rf"\bthe (?:only|sole|lone) (?!years?\b|time\b|reports?\b|edition\b|thing\b)|"
    rf"{_SO}(?:(?:in |since )?(?:SPAN|YEAR) (?:, )?)?only {_NAMES}"
)
_OR_NOT = expression(r"(?: ,)? (?:(?:right|correct|true) )?or not$")
_NOT = expression(r"(?<!^is )(?<!^are )\b(?:not|never|no|nobody|none)\b")
_OFF_IT = expression(r"\bnot (?=(?:(?:on|in|at|rated|ranked|the) )*TIER\d)")
"""What says that a country is not on a tier: "the only one there not on Tier 3"."""
_AHEAD = expression(rf"^{_SO}(?:is|are|was|were|did|does) not ")


def is_of_everyone(sentence: Sentence) -> bool:
    """Whether a sentence asks if all countries of a part of the world are on a tier: "is the whole EU on Tier 1?"."""
    claimed = sentence.asked or sentence.text.startswith("so ")
    claimed = claimed and not any(one.bounded and Tier.ONE not in one for one in sentence.tiers)  # "all below Tier 1"
    bare = claimed and _EVERYONE_BARE.search(sentence.text) is not None
    return bare or _EVERYONE.search(sentence.text) is not None


def says_all_alike(text: str) -> bool:
    """Whether a text asks if all countries of a part of the world are on the same tier, whichever it is."""
    return _ALL_ALIKE.search(text) is not None


def says_of_none(sentence: Sentence) -> bool:
    """Whether a sentence says that no country is so, for it to be confirmed: "nobody in Europe fell, right?"."""
    return _OF_NONE.search(sentence.text) is not None and set(sentence.strange) <= _NONE


def asks_for_any_off(sentence: Sentence) -> bool:
    """Whether a sentence asks if any country is not on a tier: "are there EU countries that aren't Tier 1?"."""
    return not sentence.strange and _ANY_OFF.search(sentence.text) is not None


def names_the_only(text: str) -> bool:
    """Whether a text speaks of the only ones of some kind, or says that only some countries are so."""
    return _ANY_ONLY.search(text) is not None


def is_of_an_end(text: str) -> About | None:
    """Whether a text asks if a country is the best or the worst of a part of the world, and which of them."""
    found = _THE_END.search(text)
    return None if found is None else About.WORST if found["worst"] else About.BEST


def the_only_ones(sentence: Sentence) -> tuple[Resolution, ...]:
    """The countries that a sentence says are the only ones on a tier, or that moved; none where it says no such thing.

    Nothing it limits that by may be unknown: "the only island on Tier 1".
    """
    if is_of_an_end(sentence.text) is not None:
        return sentence.places if len(sentence.places) == 1 and len(sentence.places[0].codes) == 1 else ()
    off = len(sentence.tiers) == 1 and sentence.tiers[0].negated
    text = _OR_NOT.sub("", _AHEAD.sub("", _OFF_IT.sub("", sentence.text) if off else sentence.text))
    if not sentence.places or sentence.strange or _NOT.search(text) or not _THE_ONLY.search(text):
        return ()
    return sentence.places if all(len(place.codes) == 1 for place in sentence.places) else ()
