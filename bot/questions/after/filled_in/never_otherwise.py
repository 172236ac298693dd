"""Whether it ever was elsewhere, put as a year that it was not there: "was there one single year it wasn't?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question

_SO = r"^(?:[^?.!\d]{1,30}[.!]+ ?)?\W*(?:(?:so|and|but|ok|oh|hm|wait|well)\W+)*"
_IT_WAS_NOT = (
    r"(?:it|they|that country) (?:was|were|is|are|has|have|had)(?:n['’]?t| ?not)"
    r"(?: (?:been|there|that|on it|in it|so))*"
)
_A_YEAR_IT_WAS_NOT = expression(
    rf"{_SO}(?:(?:(?:was|is|were|has|have) there|there (?:was|is|has)|there)(?: (?:ever|been|even|not))* )?"
    r"(?:(?:ever|even|any|a|one|at least one|single|just|only) )*(?:year|time|report|edition|moment)s? "
    rf"(?:(?:when|where|in which|that) )?{_IT_WAS_NOT}\W*$",
    re.IGNORECASE,
)
_EVER_NOT = expression(
    rf"{_SO}(?:was|were|is|has|have) (?:it|they) (?:ever|once|at any (?:time|point)) not"
    r"(?: (?:been|there|that|on it|in it|so))*\W*$",
    re.IGNORECASE,
)
_OF_TIERS = frozenset({Intent.TIER, Intent.HISTORY, Intent.CHANGES, Intent.FINDINGS})


def with_another_tier(text: str, before: Question) -> str:
    """A text that asks if there was a year when one country was not there, as whether it ever was on another tier."""
    if before.intent not in _OF_TIERS or len(before.subject) != 1:
        return text
    asked = _A_YEAR_IT_WAS_NOT.match(text) or _EVER_NOT.match(text)
    return text if asked is None else "was it ever on another tier?"
