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
_AT_RISK = expression(
    r"\b(who|which|what|countries|nations|states|governments|anyone|anybody|any country)\b"
    r"((?: (?:in|of|from|the|other|\w+an|\w+ern|africa|asia|europe|countries|country|nations|states|"
    r"that|which|who)){0,4}?)(?P<are> (?:is|are|was|were)|['’]s)?(?: (?:currently|now|most|still))* "
    r"(?:(?:at (?:high |great )?risk of|in danger of|threatened (?:by|with)|on the (?:verge|brink|edge) of|close to) "
    r"(?:(?:(?:being |an? |the |getting )?(?:automatic(?:ally)? )?(?:falling|dropping|slipping|sliding|going|sinking|"
    r"moved|moving|landing|downgraded|downgrade|demotion|fall|drop|put)(?: (?:down|back))?(?: (?:in)?to| on)? )?"
    r"(?:the )?tier (?:3|three)\b|(?:being |an? |the |getting )?(?:automatic(?:ally)? )?(?:downgrade[ds]?|demotion)\b"
    r"(?! (?:to|from)))|at (?:high |great )?risk (?:for |in )?(?:the )?next (?:year|time|report)\b|"
    r"(?:could|might|may) (?:soon |next |be |get |also )*(?:fall|drop|slip|slide|go|sink|downgraded) "
    r"(?:(?:down |back )?to (?:the )?tier (?:3|three)\b|(?:down )?(?:next (?:year|time)|in the next report)\b))",
    re.IGNORECASE,
)
"""Those that the rule of two years on the Watch List threatens."""
_FROM_THE_LIST = "downgraded from the Watch List to Tier 3"
BY_THE_RULE = (
    Change(("auto",), _WHO_WAS, rf"\1\2 {_FROM_THE_LIST}"),
    Change(("auto",), _WHO_GOT_IT, rf"\1\2 were {_FROM_THE_LIST}"),
    Change(("auto",), _WAS_ANY, rf"who was\1 {_FROM_THE_LIST}"),
    Change(("auto",), _WAS_IT, rf"\1 {_FROM_THE_LIST} because of the rule"),
    Change(("automatic",), _WAS_ITS_FALL, rf"was \1 {_FROM_THE_LIST}\2 because of the rule"),
)
"""Of one country it is only told that it did not fall so: whether a fall was automatic no rating says."""
AT_RISK = Change(
    ("risk", "danger", "threaten", " of ", "close to", "could", "might", " may "),
    _AT_RISK,
    r"\1\2\g<are> on the watch list for the second year in a row",
)
