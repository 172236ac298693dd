"""What somebody means by a question on a country that has no answer: "is Uganda safe?", "I mean for trafficking"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question

_AS_FOR_IT = expression(
    r"^\W*(?:(?:so|and|but|ok|no|well)\W+)*(?:(?:i|we) (?:meant|mean|am asking|was asking|'m asking)|as|only|just)\W+"
    r"(?:(?:for|as for|about|regarding|in terms of|when it comes to|with regard to|in|as far as|concerning|because of|"
    r"on)\W+)+(?:human |people |sex )?trafficking(?: (?:goes|in persons|report|situation|wise))*\W*$",
    re.IGNORECASE,
)


def with_its_tier(text: str, before: Question) -> str:
    """A text that asks for the tier of the one country spoken of, where it only says to be meant of trafficking."""
    one = before.places[0] if len(before.places) == 1 else None
    if one is None or not one.text or before.intent is not Intent.TIER or not _AS_FOR_IT.match(text):
        return text
    return f"which tier is {one.text} on?"
