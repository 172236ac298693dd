"""Places that share a country's or a city's name and lie elsewhere: "Peru, Indiana", "Paris, Texas"."""

import re

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.places.words import Words
from bot.report.records import Area, AreaKind, Code

_COMMA = re.compile(r", ?")
_STATE_BEHIND = re.compile(r", ?(\w+(?: \w+){0,2})")
_LISTED_BEFORE = re.compile(r"\w, ?(?:the )?$", re.IGNORECASE)
_LISTED_ON = re.compile(r" ?(?:,|&|/|and\b|or\b|vs\b|['’]s\b)", re.IGNORECASE)
"""What shows that the state is one of several, or somebody's: "Mexico, Texas and Ohio", "Mexico, Texas's neighbor"."""


def is_a_namesake(gazetteer: Gazetteer, words: Words, position: int) -> bool:
    """Whether a word and the next are together a fixed expression that a comma parts: "Peru, Indiana"."""
    first, second = words[position], words[position + 1]
    if _COMMA.fullmatch(words.message, first.until, second.start) is None:
        return False
    reading = gazetteer.named(f"{first.folded} {second.folded}")
    return reading is not None and not reading.codes


def lies_elsewhere(gazetteer: Gazetteer, message: str, start: int, end: int, codes: tuple[Code, ...]) -> bool:
    """Whether a name, the characters from `start` to `end` (exclusive), stands before a state of no country of `codes`.

    So does "Paris" in "Paris, Texas", but not in a list: "Mexico, Texas and Ohio", "Canada, Mexico, Texas".
    """
    found = _STATE_BEHIND.match(message, end)
    if found is None or _LISTED_BEFORE.search(message, max(0, start - 6), start):
        return False
    words = found[1].split()
    for many in range(len(words), 0, -1):
        state = " ".join(words[:many])
        reading = gazetteer.named(fold(state))
        if reading is not None:
            is_one_of_several = _LISTED_ON.match(message, found.start(1) + len(state))
            return _is_a_state_outside(reading.area, codes) and not is_one_of_several
    return False


def _is_a_state_outside(area: Area | None, codes: tuple[Code, ...]) -> bool:
    return area is not None and area.kind is AreaKind.STATE and area.iso3 is not None and area.iso3 not in codes
