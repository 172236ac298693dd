"""Countries and parts of the world told apart by a side: "N. Africa", "North and South Korea", "Guinea (Bissau)"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_TWO_SIDES = expression(
    r"\b(north|south) (?:and|n|&|vs\.?|versus|or|/|against) (north|south) (korea|sudan)\b", re.IGNORECASE
)
_NORTH_AND_SOUTH = expression(r"\bn\.?k\.? (and|n|&|vs\.?|versus|or|/|against) s\.?k\b\.?", re.IGNORECASE)
_BY_LETTER = expression(
    r"(?<![\w.'’])(?:(?P<side>[SN])(?:\.? ?(?P<also>[EW]))?|(?P<other>[WC])|(?P<east>E)(?=\.|(?-i: ?[A-Z])))\.? ?"
    r"(?P<part>America|Africa|Asia|Europe)(?P<an>n?)\b",
    re.IGNORECASE,
)
"""A part of the world with its side in a letter or two: "N. Africa", "SE Asia", "C America"."""
_SIDES_OF_A_PART = expression(
    r"\b(?<!middle )((?:north|south|east|west|central|middle)(?:east|west)?(?:ern)?)(,| and| or|/| as well as) "
    r"(?!(?<=south and )central asia)((?:north|south|east|west|central|middle)(?:east|west)?(?:ern)?) "
    r"(asia|africa|europe|america)\b",
    re.IGNORECASE,
)
"""Two sides of one part of the world: "South and Southeast Asia"."""
_SIDE_NAMES = {"n": "north", "s": "south", "e": "east", "w": "west", "c": "central"}
_SIDE_BEHIND = expression(
    r"\b(korea|sudan)(?: ?\(|, )(?:the )?(north|south)(?:ern)?(?: one)?"
    r"(?:\)|(?![\w-])(?! (?:africa|sudan|korea|macedonia|america|asia|east|west|of|and|or)))",
    re.IGNORECASE,
)
_SIDE_MEANT = expression(
    r"(?<!north )(?<!south )\b(korea|sudan)\b(.{0,60}?)[\s,.?!(]+"
    r"(?:(?:the )?(north|south)(?:ern)?(?:(?: one)?,? (?:i mean|i meant|of course|obviously|to be clear)|"
    r"(?<=north) one|(?<=south) one))\b",
    re.IGNORECASE,
)
"""Which of two is meant, said behind: "is Korea Tier 1? south i mean"."""
_SIDES = ("north", "south")
_BOTH_CONGOS = expression(
    r"\b(?:the )?(?:drc|dr congo|d\.r\. congo|congo[- ]kinshasa|democratic republic of (?:the )?congo|roc|"
    r"congo[- ]brazzaville|republic of (?:the )?congo),? (?P<and>and|or|vs\.?|versus|with|to) the other congo\b",
    re.IGNORECASE,
)

_SOUTHEAST_ASIA = expression(
    r"\bSEA(?= (?:countries|nations|states|region)\b|\W*$| (?:are|is|were|on|with|tiers?)\b)|(?<=\bin )SEA\b"
)
"""Southeast Asia by its letters: "which countries in SEA are Tier 3?"."""


_OF_COUNTRIES = expression(r"\b(?:countries|nations|states|governments|tip|trafficking|report)\b", re.IGNORECASE)


def _southeast_asia(match: re.Match[str]) -> str:
    return "Southeast Asia" if _OF_COUNTRIES.search(match.string) else match[0]


def _side_in_full(match: re.Match[str]) -> str:
    """A part of the world with its side in full: "southeast Asia" for "S.E. Asia"."""
    side, also = match["side"] or match["other"] or match["east"], match["also"] or ""
    return f"{_SIDE_NAMES[side.lower()]}{_SIDE_NAMES.get(also.lower(), '')} {match['part']}{match['an']}"


SIDES = (
    Change(("america", "africa", "asia", "europe"), _BY_LETTER, _side_in_full),
    Change(("sea",), _SOUTHEAST_ASIA, _southeast_asia),
    Change((" asia", " africa", " europe", " america"), _SIDES_OF_A_PART, r"\1 \4\2 \3 \4"),
    Change(("sk", "s.k"), _NORTH_AND_SOUTH, r"north \1 south korea"),
    Change(_SIDES, _SIDE_MEANT, r"\3 \1\2"),
    Change(_SIDES, _TWO_SIDES, r"\1 \3 \2 \3"),
    Change(_SIDES, _SIDE_BEHIND, r"\2 \1"),
    Change(("other congo",), _BOTH_CONGOS, r"DR Congo \g<and> Republic of the Congo"),
    Change(("guinea (",), expression(r"\bguinea \(equatorial\)", re.IGNORECASE), "Equatorial Guinea"),
    Change(("guinea (",), expression(r"\bguinea \(bissau\)", re.IGNORECASE), "Guinea-Bissau"),
)
"""In the order in which they are made."""
