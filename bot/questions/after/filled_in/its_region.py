"""The part of the world of the country that was asked about: "who else in the region is on Tier 3?"."""

import re

from bot.places.gazetteer import Gazetteer
from bot.questions.question import Question

_REGION = re.compile(
    r"\b(?P<lead>in|of|from|within|across) (?:the|that|its|their|this|the same|that same) "
    r"(?:region|area|part of the world|neighbou?rhood)\b(?! (?:with|of))",
    re.IGNORECASE,
)
_OF_MANY = re.compile(
    r"\b(?:who|which|what|anyone|anybody|any|others?|how many|countries|ones|else|all|list)\b", re.IGNORECASE
)


def with_its_region(gazetteer: Gazetteer, text: str, before: Question) -> str:
    """A text with the name of the report's region in it, where it speaks of that of the one country asked about."""
    if not before.subject or before.where.groups or _OF_MANY.search(text) is None:
        return text
    codes = [code for place in before.subject for code in place.codes[:1]]
    regions = {group.name for code in codes if (group := gazetteer.region_of(code)) is not None}
    return _REGION.sub(lambda match: f"{match['lead']} {min(regions)}", text) if len(regions) == 1 else text
