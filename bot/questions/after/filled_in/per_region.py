"""The tier that was listed, where it is asked how many of those are in each region: "and how many per region?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import OF_PARTS, About, Intent
from bot.questions.question import Question

_PER_REGION = expression(
    r"^\W*(?:(?:and|so|ok|now|then)\W+)*(?:(?:how many|how much|the (?:number|count)|numbers?|"
    r"(?:count|split|group(?:ed)?|break(?:down)?|sort(?:ed)?|order|arrange|list)"
    r"(?: (?:them|it|that|these|those|the list|all))?(?: (?:down|up))?)"
    r"(?: (?:are|is|were|of them|of those|countries|there|that))* )?"
    r"(?:in each|in every|per|by|for each) (?:region|continent|part of the world)(?: (?:then|please))*\W*$",
    re.IGNORECASE,
)
_HAS_MOST = expression(
    r"^\W*(?:(?:and|so|ok|now|then)\W+)*(?:which|what) (?:region|continent|part of the world|area)"
    r"(?: of the world)? (?:has|have|had|is|contains) (?:the )?"
    r"(?:(?P<few>fewest|least|fewer|less)|most|more|highest number|biggest share)"
    r"(?: (?:of (?:them|those|these)|countries|ones|there|on it|then|now))*\W*$",
    re.IGNORECASE,
)
_HAS_NONE = expression(
    r"^(?P<lead>\W*(?:(?:and|so|ok|now|then|but)\W+)*)(?:which|what|any|is there one that|does any)"
    r"(?: (?:one|region|part|continent)s?)?(?: (?:that|which))? (?:has|have|with|got) "
    r"(?:none|no ?one|zero|nobody|not a single one|no country|no countries)(?: (?:at all|then|there))*\W*$",
    re.IGNORECASE,
)
"""After the part of the world with most on a tier, the one with none, which its numbers tell."""
_LISTED = frozenset({Intent.LIST, Intent.COUNT})


def with_the_tier_by_region(text: str, before: Question) -> str:
    """A text that asks for the numbers by region with the one tier that was listed, and its year."""
    if before.about in OF_PARTS and (none := _HAS_NONE.match(text)) is not None:
        return f"{none['lead']}which has the fewest?"
    listed = before.intent in _LISTED and before.about is About.NOTHING_MORE and not (before.places or before.also)
    one = listed and len(before.tiers) == 1 and not before.tiers[0].negated and len(before.tiers[0].tiers) == 1
    whole = one and not (before.where.groups or before.where.those) and before.span is None and len(before.years) <= 1
    most = _HAS_MOST.match(text) if whole else None
    if not whole or not (most or _PER_REGION.match(text)):
        return text
    (tier,) = before.tiers[0].tiers
    year = f" in {before.years[0]}" if before.years else ""
    if most is not None:
        return f"which region has the {'fewest' if most['few'] else 'most'} {tier.phrase} countries{year}?"
    return f"how many countries on {tier.phrase} per region{year}?"
