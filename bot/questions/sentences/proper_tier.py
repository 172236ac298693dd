"""A rating with a number, as people ask when a country first got one: "when was Kosovo first given a proper tier?"."""

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
