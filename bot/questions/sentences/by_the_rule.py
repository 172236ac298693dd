"""Downgrades that are called automatic: the rule of two years takes a country from the Watch List to Tier 3."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_AUTO = r"auto(?:matically)?[ -]?(?:downgraded|demoted|dropped|relegated)\b(?! (?:to|from))"
_WHO_WAS = expression(
    r"(?<!are tier 1 )(?<!are tier 2 )\b(who|which (?:ones|(?:\w+ )?countries)|countries(?: that| which)?)"
    r"((?: \w+){0,3}?) " + _AUTO,
    re.IGNORECASE,
)
_WAS_IT = expression(
    r"(?<!who )(?<!countries )(?<!ones )\b((?:was|were|did|has|have|had)"
    r"(?: (?!any|anyone|anybody|some|a |the first|there\b|who\b|which\b|countr)[\w.'’-]+){1,6}?) " + _AUTO,
    re.IGNORECASE,
)
_WHO_GOT_IT = expression(
    r"\b(who|which (?:ones|(?:\w+ )?countries))((?: \w+){0,2}?) (?:got|received|had|suffered|took|hit by|faced) "
    r"(?:(?:an|the) )?auto(?:matic)?[ -](?:downgrade|demotion|drop)s?\b",
    re.IGNORECASE,
)
_WAS_ANY = expression(
    r"\b(?:has|have|was|were|did) (?:any ?one|any ?body|any(?: \w+)? countr(?:y|ies))((?: \w+){0,2}?) " + _AUTO,
    re.IGNORECASE,
)
_WAS_ITS_FALL = expression(
    r"\b(?:was|is|were) (?:the )?((?:[\w.-]+ ){0,3}[\w.-]+?)['’]?s (?:last |latest |recent )?"
    r"(?:downgrade|demotion|drop|fall)((?: (?:in|of) (?:the )?20[0-2]\d)?) (?:an )?automatic(?: one)?\b",
    re.IGNORECASE,
)
_FROM_THE_LIST = "downgraded from the Watch List to Tier 3"
BY_THE_RULE = (
    Change(("auto",), _WHO_WAS, rf"\1\2 {_FROM_THE_LIST}"),
    Change(("auto",), _WHO_GOT_IT, rf"\1\2 were {_FROM_THE_LIST}"),
    Change(("auto",), _WAS_ANY, rf"who was\1 {_FROM_THE_LIST}"),
    Change(("auto",), _WAS_IT, rf"\1 {_FROM_THE_LIST} because of the rule"),
    Change(("automatic",), _WAS_ITS_FALL, rf"was \1 {_FROM_THE_LIST}\2 because of the rule"),
)
"""Of one country it is only told that it did not fall so: whether a fall was automatic no rating says."""
