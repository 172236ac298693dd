"""A message that is nothing but the name of a country: "Laos", "and Sudan?", "and US"."""

import re
from collections.abc import Collection
from dataclasses import replace

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.places.names import Match
from bot.places.resolve import LONGEST_NAME, Resolution, resolve
from bot.places.undress import several
from bot.questions.after.filled_in.remarks import ASKS
from bot.questions.expression import expression
from bot.questions.sentences.asked_places import names_several

_AND = expression(r"^(?:and|or|what about|how about|ok and|n) (?!us\b)(?=\w{2,3}\W*$)", re.IGNORECASE)
_AND_THE = expression(r"^(?:and|or|so|but|ok|what about|how about)\s+(?:the\s+)?", re.IGNORECASE)
_GUESSED = frozenset({Match.TYPO, Match.PREFIX})
_BESIDE = expression(r"^(?:and |so |ok )*(?:vs\.?|versus|compared (?:to|with)|against)\s", re.IGNORECASE)
"""What sets a country beside the one before: "vs Oman"."""
_LEAD_IN = expression(r"^(?:in|of|and|the|for|only|within|across) (?:the )?")


def whole_name(gazetteer: Gazetteer, groups: Collection[str], text: str, *, behind: bool) -> Resolution | None:
    """The text as nothing but a name: certain, with several readings, or of a known area; None where it is none.

    `groups` are the folded names of parts of the world. Where it comes `behind` a question, "and" may stand in front.
    """
    name = _AND.sub("", text.strip()) if behind else text.strip()
    if len(name) > LONGEST_NAME or not name or ASKS.search(name) or (behind and _BESIDE.match(name)):
        return None
    resolution = resolve(gazetteer, name, suggest=False)
    if behind and resolution.ambiguous and (bare := _AND_THE.sub("", name)) != name:
        alone = resolve(gazetteer, bare, suggest=False)  # "and Sudan's?" names one
        resolution = alone if len(alone.codes) == 1 and alone.match is Match.EXACT else resolution
    if resolution.ambiguous and (several(text) or names_several(name)):  # two names, not one with two readings
        return None
    shared = gazetteer.named(fold(name)) if resolution.match is Match.CODE else None
    if shared is not None and len(shared.codes) > 1:  # a code in a command, two countries in talk: "SA"
        resolution = replace(resolution, codes=shared.codes, match=shared.match)
    if resolution.area is not None and fold(resolution.area.name) in groups:
        return None
    of_a_group = _LEAD_IN.sub("", fold(name)) in groups
    if of_a_group and (resolution.match is None or resolution.match in _GUESSED):
        return None
    bare = _AND_THE.sub("", name).strip(" ?!.,;") if behind else name.strip(" ?!.,;")
    return replace(resolution, text=bare or name) if resolution.codes or resolution.area else None
