"""What came after a year that somebody tells of the country: "so in 2013 it was Tier 3 too, and then?"."""

import re

from bot.questions.expression import expression
from bot.questions.question import Question

_AND_THEN = expression(
    r"^(?!.*\b(?:who|which|why|when|how|what)\b)(?=.*\b(?:it|they|tier|watch ?list|wl|t[123])\b).*\b(?P<year>20\d\d)\b"
    r".*?[,.;]? +(?:and|but) +(?:then|after(?: (?:that|it))?|afterwards|since(?: then)?|later|next)\W*$",
    re.IGNORECASE,
)
_YEAR = expression(r"\b20\d\d\b")


def with_what_came_then(text: str, before: Question) -> str:
    """A text that tells of one year and asks what came then, as the history of the country from that year on."""
    found = _AND_THEN.match(text) if len(before.places) == 1 else None
    if found is None or len(_YEAR.findall(text)) != 1:
        return text
    return f"how has it moved since {found['year']}?"
