"""Those that were told by their move: "which of the upgraded ones", "only the ones that improved"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_SIZES, OF_YEARS, About, Intent
from bot.questions.question import Question

_ONES = expression(
    r"\b(?P<of>of |among |from )?the (?:(?P<up>upgraded|promoted|improved)|(?:downgraded|demoted|dropped|fallen)) "
    r"(?:ones|countries|states)\b",
    re.IGNORECASE,
)
_ONLY_THOSE = expression(
    r"^(?P<lead>\W*(?:(?:and|so|ok|okay|now|then|please|pls|can you|could you|no|but|hm|cool|thanks)\b\W*)*)"
    r"(?:(?:just|only|show|give|list|name|tell|me|us|i|want|need|meant?|what about|how about|all|for)\s+)*"
    r"(?:(?:the )?ones|those|them|(?:the )?countries(?! of)) (?:(?:that|who|which)(?:['’]ve)? )"
    r"(?P<moved>(?:(?:has|have|had|was|were|got|actually|really|also|been|ever|even|just) )*"
    r"(?:went|gone|go|got|moved?|drop(?:ped)?|f[ae]ll(?:en)?|r[io]sen?|rose|climbed|improved?|worsened|slipped|"
    r"declined|changed|(?:get|got|gotten|become|became) (?:better|worse)|(?:up|down)graded)\b"
    r"(?!.*\b(?:tier|instead\b)).*)$",
    re.IGNORECASE,
)
"""What takes those that moved of what was told, whoever they are: "just the ones that got worse"."""

_OF_NUMBERS = OF_SIZES | OF_YEARS | {About.MOVES}


def with_those_moved(text: str, before: Question) -> str:
    """A text that says "those" where it calls those that were told by the way they moved, or asks which of them did."""
    if before.intent in OF_MANY and not before.places and (only := _ONLY_THOSE.match(text)) is not None:
        listed = before.intent in (Intent.LIST, Intent.COUNT) and before.about not in _OF_NUMBERS
        return f"{only['lead']}which {'of them ' if listed else ''}{only['moved']}"
    way = before.direction if before.about is About.MOVES else before.about
    moves = before.intent is Intent.CHANGES or before.about is About.MOVES
    found = _ONES.search(text) if moves and not before.places else None
    if found is None or way is not (About.UP if found["up"] else About.DOWN):
        return text
    return _ONES.sub(lambda match: f"{match['of'] or ''}those", text)
