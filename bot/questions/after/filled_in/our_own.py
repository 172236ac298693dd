"""The asker's own country in the place of "us": "and us?", "who is better than us?"."""

import re

from bot.questions.question import Question

_US = re.compile(
    r"\b(?P<lead>(?:what|how) about|^(?:and|but|so)|better than|worse than|than|vs\.?|versus|compared (?:to|with)|"
    r"(?:same|level|tier) as) (?:us|my (?:own )?country|our (?:own )?country)\b",
    re.IGNORECASE,
)


def with_our_own(text: str, before: Question) -> str:
    """A text of somebody who has said where they are from with the name of that country."""
    if len(before.own) != 1 or len(before.own[0].codes) != 1:
        return text
    return _US.sub(lambda match: f"{match['lead']} {before.own[0].text}", text)
