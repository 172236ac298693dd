"""Whether a question is of earlier years than those in which the present tier of a country has lasted."""

import re

from bot.questions.intent import About
from bot.questions.sentences.wants import says_earlier

_MAY_BE_EARLIER = frozenset({About.EVER, About.ALWAYS, About.LAST})
_WAS_THERE = re.compile(r"\b(?:was|were|used to be)\b.* TIER")


def is_of_earlier(about: About, text: str) -> bool:
    """Whether a text asks for earlier years, or why a country once was on a tier: "why was it Tier 3 before?"."""
    if about is About.WHY:
        return _WAS_THERE.search(text) is not None
    return about in _MAY_BE_EARLIER and says_earlier(text)
