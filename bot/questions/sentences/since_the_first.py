"""What was so from the first report on, as the years since then: "on Tier 1 since the very first report"."""

import re

from bot.questions.expression import expression
from bot.questions.limits import FIRST_REPORT
from bot.questions.sentences.changes import Change

_SINCE_THE_FIRST = expression(
    r"\b(?:(?:ever )?since (?:the )?(?:very )?first(?: ever)?(?: tip)? (?:report|edition)|"
    r"from (?:the )?(?:very )?first(?: ever)?(?: tip)? (?:report|edition) on(?:wards?)?)\b"
    r"(?: (?:ever|of all)\b)?,?(?: \(?(?:in |of )?2001\)?)?(?! (?:with|that|which|to|on|of|about)\b)",
    re.IGNORECASE,
)
_OF_A_RULE = expression(r"\b(?:rule|law|waivers?|exist(?:s|ed)?|been around|definition|system)\b", re.IGNORECASE)


def _since_the_first(match: re.Match[str]) -> str:
    """The years from the first report on; what is asked of a rule is left as it is put."""
    return match[0] if _OF_A_RULE.search(match.string) else f"since {FIRST_REPORT}"


SINCE_THE_FIRST = Change(("first ",), _SINCE_THE_FIRST, _since_the_first)
