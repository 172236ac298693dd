"""From where to where countries moved, where a message leaves part of it out: "who went from there to Tier 3?"."""

import re

from bot.questions.expression import expression
from bot.questions.question import Question

_FROM_THERE = expression(
    r"\bfrom (?:there|it|that(?: (?:tier|list|rank))?|the list) (?=(?:(?:straight|directly|back|up|down|right|in)\W+)*"
    r"(?:in)?to (?:the )?(?:tier|t ?[123]\b|watch|watchlist|wl\b|special))",
    re.IGNORECASE,
)
_ANYONE_OFF_IT = expression(
    r"^\W*(?:(?:and|so|but|ok)\W+)*(?:has|have|did) (?:any(?: (?:one|body|country|countries|government))?|"
    r"anyone|anybody|"
    r"someone) (?:ever )?(?:actually )?(?:(?:get|got|gotten|come|came|make it|made it|move|moved|climb|climbed|break|"
    r"broken) (?:out of|off|away from)|left|leave|escaped?|lost|lose) (?:it|there|that(?: (?:tier|list))?)"
    r"(?: (?:ever|yet|before|again|at all|since))*\W*$",
    re.IGNORECASE,
)
"""Whether any country at all left it: "has anyone ever come out of it?"."""

_FROM_TO = expression(
    r"^\W*(?:(?:and|so|but|ok|or|what about|how about|what of)\W+)*(?:tier )?(?P<left>[123]) "
    r"(?:straight |directly |down |up )?to (?:tier )?(?P<reached>[123])(?: then| instead| too)?\W*$",
    re.IGNORECASE,
)
"""The numbers of two tiers, behind moves from one to another: "what about 1 to 3?"."""


def with_the_tier_left(text: str, before: Question) -> str:
    """A text with the one tier that was spoken of in the place of "there", or "from" before two tiers."""
    moved = _FROM_TO.match(text) if before.leaving is not None and before.reaching is not None else None
    if moved is not None:
        return f"and from tier {moved['left']} to tier {moved['reached']}?"
    spoken_of = before.affirmed[:1] or before.spoken_of[:1]
    named = spoken_of[0] if spoken_of and not spoken_of[0].negated else None
    if named is None or len(named.tiers) != 1:
        return text
    (tier,) = named.tiers
    if before.places and not before.listing and _ANYONE_OFF_IT.match(text):
        return f"has any country ever left {tier.phrase}?"
    return _FROM_THERE.sub(f"from {tier.phrase} ", text, count=1)
