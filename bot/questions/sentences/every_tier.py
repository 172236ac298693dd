"""All the tiers that a country was ever on, which "tiers" tells in a text that is not marked yet."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_IT = r"(?!(?:countries|states|nations|they|these|those|we|you|a|any)\b)[\w']+(?: [\w']+){0,3}?"
_THROUGH = r"(?:go|gone|went|pass|passed|move|moved|cycled?|bounced?) through"
_EVERY_TIER = expression(
    r"\b(?:what|which)(?: (?:are|were|all|the|different|various))* (?:tiers|rankings|ratings) "
    rf"(?:(?:has|did) (?P<it>{_IT}) (?:been (?:on|in|through|given)|{_THROUGH}|had|held)|"
    rf"(?:that )?(?P<whose>{_IT}) (?:has (?:been (?:on|in|through|given)|had|held)|went through|has gone through))"
    r"(?: (?:so far|over time|over the years|until now|ever|since))*(?=\W*$)",
    re.IGNORECASE,
)


def _as_history(match: re.Match[str]) -> str:
    return f"what is the tier history of {match['it'] or match['whose']}"


EVERY_TIER = Change(("tiers ", "rankings ", "ratings "), _EVERY_TIER, _as_history)
