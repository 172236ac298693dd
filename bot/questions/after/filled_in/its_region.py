"""The part of the world of the country that was asked about: "who else in the region is on Tier 3?"."""

import re

from bot.places.gazetteer import Gazetteer
from bot.questions.expression import expression
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_REGION = expression(
    r"\b(?P<lead>in|of|from|within|across) (?:the|that|its|their|this|the same|that same|my|our) "
    r"(?:region|area|part of the world|neighbou?rhood|bloc)\b(?! (?:with|of))",
    re.IGNORECASE,
)
_OF_MANY = expression(
    r"\b(?:who|which|what|anyone|anybody|any|others?|how many|countries|ones|else|all|list)\b", re.IGNORECASE
)
_ONE_OF_ITS = Pieced(
    r"\b(?:only|sole|best|worst|highest|lowest|first|last)\b.*\b(?:in|of|from|within|across) (?:the|its|their) "
    r"(?:whole )?(?:region|part of the world|neighbou?rhood)\b(?! (?:with|of|has|have))"
)
"""What says of the country that it names where it stands in its region: "the only one in its region on Tier 1"."""
_AT_AN_END = expression(
    r"^\W*(?:(?:and|so|but|ok|then|is|was|it|that|they)\W+)*(?:the )?(?P<end>worst|lowest|best|highest)"
    r"(?: (?:ranked|rated|placed|one|country|tier|rank|rating|off))* (?:in|of|from|within|across) (?:the|"
    r"its|that|their) "
    r"(?:whole |entire )?(?:region|area|part of the world|neighbou?rhood)(?: (?:then|now|too|right))*\W*$",
    re.IGNORECASE,
)
"""Whether the country asked about stands best or worst in it: "lowest in the region?"."""


def with_own_region(gazetteer: Gazetteer, text: str, everything: Sentence) -> str:
    """A text with the name of the report's region in it, where it speaks of that of the one country that it names."""
    named = {code for place in everything.places for code in place.codes}
    if len(named) != 1 or everything.where.groups or not _ONE_OF_ITS.search(everything.text):
        return text
    group = gazetteer.region_of(named.pop())
    return _REGION.sub(lambda match: f"{match['lead']} {group.name}", text) if group is not None else text


def with_its_region(gazetteer: Gazetteer, text: str, before: Question) -> str:
    """A text with the name of the report's region in it, where it speaks of that of the one country asked about."""
    at_an_end = _AT_AN_END.match(text) if len(before.subject) == 1 else None
    if not before.subject or before.where.groups or not (at_an_end or _OF_MANY.search(text)):
        return text
    codes = [code for place in before.subject for code in place.codes[:1]]
    regions = {group.name for code in codes if (group := gazetteer.region_of(code)) is not None}
    if at_an_end is not None and len(regions) == 1:
        return f"is {before.subject[0].text} the {at_an_end['end']} in {min(regions)}?"
    return _REGION.sub(lambda match: f"{match['lead']} {min(regions)}", text) if len(regions) == 1 else text
