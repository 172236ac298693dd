"""Another country that the one asked about is only said to be like: "is it Tier 3 like Belarus?" after Albania."""

import re

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.questions.expression import expression
from bot.questions.question import Question

_LIKE = expression(
    r"\b(?P<it>(?:it['’]?s?|they(?:['’]re)?)\b[^.?!]*\b(?:tier ?[123]|watch ?list)(?: too| as well| now)?),? "
    r"(?:just )?(?:like|same as) (?:the )?(?P<name>[^,.?!;:]{3,30}?)(?P<behind>(?= and | but | or )|[,.?!]|$)",
    re.IGNORECASE,
)
_STILL_AS_ANOTHER = expression(
    r"^\W*(?:(?:so|and|but|wait|ok)\W+)*(?:(?:that|it|this|they)(?:['’]?s| is| are|['’]re)? )?"
    r"(?:(?:still|only|also|just|really|on|in|at) )*(?:tier ?[123]|watch ?list)\s*[?!.,]+\s*"
    r"(?:so |just |the )*(?:same|like|equal)(?: tier)?(?: as| to| with)? (?:the )?(?P<name>[^,.?!;:]{3,30}?)\W*$",
    re.IGNORECASE,
)
"""A country that it is likened to in a question of its own: "and that's still Tier 2? same as Switzerland?"."""


def without_likeness(gazetteer: Gazetteer, text: str, before: Question) -> str:
    """A text of "it" without the other country that it is said to be like."""
    beside = _STILL_AS_ANOTHER.match(text) if len(before.subject) == 1 else None
    if beside is not None and gazetteer.find(fold(beside["name"])) is not None:
        return f"is it on the same tier as {beside['name']}?"
    found = _LIKE.search(text) if before.subject else None
    named = gazetteer.find(fold(found["name"])) if found is not None else None
    if found is None or named is None or len(named.codes) != 1:
        return text
    return f"{text[: found.start()]}{found['it']}{found['behind']}{text[found.end() :]}"
