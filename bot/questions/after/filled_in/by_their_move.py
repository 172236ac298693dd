"""Those that were told by their move: "which of the upgraded ones" after who was upgraded is which of those."""

import re

from bot.questions.intent import About, Intent
from bot.questions.question import Question

_ONES = re.compile(
    r"\b(?P<of>of |among |from )?the (?:(?P<up>upgraded|promoted|improved)|(?:downgraded|demoted|dropped|fallen)) "
    r"(?:ones|countries|states)\b",
    re.IGNORECASE,
)


def with_those_moved(text: str, before: Question) -> str:
    """A text that says "those" where it calls those that were told by the way they moved."""
    way = before.direction if before.about is About.MOVES else before.about
    moves = before.intent is Intent.CHANGES or before.about is About.MOVES
    found = _ONES.search(text) if moves and not before.places else None
    if found is None or way is not (About.UP if found["up"] else About.DOWN):
        return text
    return _ONES.sub(lambda match: f"{match['of'] or ''}those", text)
