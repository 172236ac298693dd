"""The best or the worst year for a tier, as the one with the most or the fewest on it: "the worst year for Tier 3"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_TIER = r"(?P<tier>t(?:ier )?[13](?!\d)|2\s?wl|(?:the )?(?:tier 2 )?watch[- ]?list)"
_FOR_A_TIER = expression(
    r"(?<!['’]s )(?<!\bits )(?<!\btheir )\b(?:the |a )?(?:(?:all time|single|very) )*(?P<end>worst|best) "
    r"(?:year|report|edition)(?: (?:ever|of all|so far|yet))? "
    rf"(?:for|on|of|with|in terms of|regarding) (?:the )?{_TIER}(?: countries)?(?! (?:numbers?|counts?)\b)",
    re.IGNORECASE,
)


def most_on(tier: str, *, best: bool) -> str:
    """Whether the best, or the worst, year of a tier is that with the most or the fewest countries on it."""
    good = tier.lower().strip().startswith(("tier 1", "t1"))
    return "most" if good is best else "fewest"


def _as_most(match: re.Match[str]) -> str:
    most = most_on(match["tier"], best=match["end"].lower() == "best")
    return f"the year with the {most} countries on {match['tier']}"


BEST_YEAR = Change(("worst ", "best "), _FOR_A_TIER, _as_most)
