"""The asker's own country in the place of "us" and "we": "and us?", "why are we on Tier 1?"."""

import re

from bot.questions.expression import expression
from bot.questions.question import Question

_US = expression(
    r"\b(?P<lead>(?:what|how) about|^(?:and|but|so)|better than|worse than|than|vs\.?|versus|compared (?:to|with)|"
    r"(?:same|level|tier) as|(?:tier|rank|ranking|rating|level|position) (?:of|for)) (?:us|"
    r"me(?=\W*$)|mine(?=\W*$)|my (?:own )?country|"
    r"our (?:own )?country)\b",
    re.IGNORECASE,
)
_WHY_WE = expression(
    r"(?<=\bwhy )are we (?=(?:(?:still|only|just|even|not|on|in|at|a|the) )*(?:tier|t\d|watch))", re.IGNORECASE
)


def with_our_own(text: str, before: Question) -> str:
    """A text of somebody who has said where they are from with the name of that country."""
    if len(before.own) != 1 or len(before.own[0].codes) != 1:
        return text
    text = _WHY_WE.sub(f"is {before.own[0].text} ", text)
    return _US.sub(lambda match: f"{match['lead']} {before.own[0].text}", text)
