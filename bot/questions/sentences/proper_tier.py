"""A rating with a number: "when was Kosovo first given a proper tier?", "Ghana 2 or 2WL?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_PROPER = r"(?:a|an|its|their) (?:first )?(?:proper|real|actual|numbered|normal|regular|ordinary)"
_FIRST_GIVEN = expression(
    r"\b(?:when|(?:in )?(?:what|which) year) (?:was|did|is|has) (?P<name>[^?.!,]{2,40}?) (?:(?P<first>first) )?"
    rf"(?:be |been )?(?:given|gets?|got|gotten|receive[ds]?|assigned|awarded|have|had) {_PROPER} "
    r"(?:tier|rating|rank|ranking|placement)\b(?P<last> for the first time| first)?",
    re.IGNORECASE,
)


def _first_ranked(match: re.Match[str]) -> str:
    """When it was first no Special Case, which has no number."""
    return f"when was {match['name']} first not a special case" if match["first"] or match["last"] else match[0]


PROPER_TIER = Change(
    ("proper", "real ", "actual", "numbered", "normal", "regular", "ordinary"), _FIRST_GIVEN, _first_ranked
)

_ONE_OR_THE_OTHER = expression(
    r"(?<![\w.])(?:tier )?(?P<first>[123]) (?P<or>or|vs) (?:the )?(?:tier )?2[ -]?(?:wl|watch ?list)\b|"
    r"(?<![\w.])(?:tier )?2[ -]?(?:wl|watch ?list) (?P<or_else>or|vs) (?:tier )?(?P<last>[123])\b",
    re.IGNORECASE,
)


def _both(match: re.Match[str]) -> str:
    if not (match.string.rstrip().endswith("?") or match.string.lower().startswith("is ")):
        return match[0]
    if match["first"]:
        return f"tier {match['first']} {match['or']} tier 2 watch list"
    return f"tier 2 watch list {match['or_else']} tier {match['last']}"


ONE_OR_THE_OTHER = Change(("wl", "watch"), _ONE_OR_THE_OTHER, _both)
"""Two ratings to choose from, the one with its number alone."""
