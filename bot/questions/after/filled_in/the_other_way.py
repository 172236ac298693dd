"""The step that is contrary to one that was asked about: "and did Laos go the other way?", after a rise."""

import re

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question

_OTHER_WAY = expression(
    r"^(?!.*\b(?:who|which|any(?:one|body)?|what|others?(?! way| direction)|some|way around|way round)\b)(?P<lead>.*?)"
    r"\b(?:(?:go|went|gone|going|move|moved|head|headed) )(?:in )?(?:exactly )?(?:the )?"
    r"(?:other|opposite) (?:way|direction)\b",
    re.IGNORECASE,
)
_CONTRARY = {About.UP: "go down", About.DOWN: "go up"}


def with_the_other_way(text: str, before: Question) -> str:
    """A text with up or down for "the other way", or with no way where none is known that it is other than."""
    if before.intent not in (Intent.CHANGES, Intent.HISTORY, Intent.FINDINGS) or not before.subject:
        return text
    way = before.direction if before.direction in _CONTRARY else before.about
    return _OTHER_WAY.sub(rf"\g<lead>{_CONTRARY.get(way, 'move')}", text, count=1)
