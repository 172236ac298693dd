"""The part of the world that was listed, or written about, where "they" are its countries: "how are they doing?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question

_LEAD = r"^\W*(?:(?:and|so|ok|okay|now|first|then|please|well)\W+)*"
_THEY = r"(?:they|those|these|the countries|those countries|its countries)(?: all)?"
_HOW_THEY_ARE = expression(
    rf"{_LEAD}(?:how (?:are|were|do|did) {_THEY}|where (?:are|do|were|did) {_THEY}|"
    rf"what (?:are|were) their (?:tiers?|ratings?|ranks?|rankings?)|their (?:tiers?|ratings?|rankings?)|"
    rf"(?:what|which) tiers? (?:are|do|were|did) {_THEY}|"
    r"(?:list|show|rank|compare) (?:me )?(?:them|those|these)(?: all)?)"
    r"(?: (?:doing|do|fare|faring|rank|ranked|rated|rate|stand|standing|in|on|have|now|today|currently|please))*"
    r"(?P<year> 20\d\d)?\W*$",
    re.IGNORECASE,
)
_TWO_YEARS = expression(
    rf"{_LEAD}(?:compare )?(?P<first>20\d\d) (?:and|to|with|vs\.?|versus|against|compared (?:to|with)) "
    r"(?P<last>20\d\d|now|today)\W*$",
    re.IGNORECASE,
)


def with_the_part(text: str, before: Question) -> str:
    """A text with the name of the one part of the world that was spoken of, in the place of "they"."""
    groups = before.where.groups
    listed = before.intent is Intent.LIST and before.about is About.NOTHING_MORE and not (before.places or before.tiers)
    if not listed or len(groups) != 1 or before.where.within is not None or before.where.outside:
        return text
    name = groups[0].name
    if (asked := _HOW_THEY_ARE.match(text)) is not None:
        return f"list {name}{asked['year'] or ''}"
    if (years := _TWO_YEARS.match(text)) is not None:
        return f"{name} {years['first']} compared to {years['last']}"
    return text
