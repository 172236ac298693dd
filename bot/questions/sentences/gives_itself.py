"""The rank that the United States give themselves, as what they are on: "does the US give itself Tier 1?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_GIVES = (
    r"(?P<always>(?:always|every (?:single )?(?:year|time)|each year|of course|obviously|just|also) )*"
    r"(?:gives?|ranks?|rates?|puts?|places?|grades?|scores?|awards?|gave|ranked|rated|placed) "
    r"(?:itself|themsel(?:f|ves)) "
    r"(?:(?:always|on|in|at|as|with|a|the|an?) )*(?:(?:best|top|highest|perfect|full|number one|first)"
    r"(?: (?:tier|rank|ranking|rating|mark|marks|grade|grades|score|scores|place|spot))?|tier (?:1|one)\b)"
    r"(?P<ever>(?: (?:always|every (?:single )?(?:year|time)|each year|each time))?)"
)
_OF_ITSELF = expression(
    r"^\W*(?:(?:so|and|but|ok|well|lol|of course|obviously|sure|yeah)\W+)*(?:(?:does|do|did|has|is it true that) )?"
    rf"(?P<who>(?:the )?(?:us|u\.s\.?|usa|united states|america|state department|us government|americans)) {_GIVES}",
    re.IGNORECASE,
)
GIVES_ITSELF_AFTER = expression(
    rf"^\W*(?:(?:so|and|but|ok|then|lol)\W+)*(?:does |did |do )?(?:(?:it|they|the us|america) )?(?:{_GIVES}|always "
    r"(?:(?:on|in|at|as|gets?|with|a|the) )*(?:(?:best|top|highest)(?: (?:tier|rank|ranking|rating))?|tier (?:1|one)))"
    r"(?:,? (?:lol|right|no|then|too|of course|haha))*\W*$",
    re.IGNORECASE,
)
"""The same after it was asked whether they rank themselves: "always Tier 1?"."""
_ALWAYS = expression(r"\b(?:always|every|each)\b", re.IGNORECASE)


def itself_ranked(said: str) -> str:
    """What is said of the rank that they give themselves, as a question for it."""
    return "has the US always been on tier 1" if _ALWAYS.search(said) else "is the US on tier 1"


GIVES_ITSELF = (Change((" itself ", " themsel"), _OF_ITSELF, lambda found: itself_ranked(found[0])),)
