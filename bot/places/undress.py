"""Taking off what people put around a name: quotes, brackets, markdown, articles, "the government of"."""

import re
from collections.abc import Iterator, Sequence

from bot.places.fold import fold

_WRAPPING = " \t\r\n\"'“”‘’„«»`*_~|()[]{}<>?!.,:;"
_LEAD = re.compile(
    r"(?:(?:in|from|about|for) )?(?:the )?"
    r"(?:(?:gov|govt|government|people|peoples|country|nation|state|republic|kingdom|commonwealth|sultanate|principality|"
    r"union|islands?) of )?(?:the )?"
)
_LEAD_ELSEWHERE = re.compile(
    r"(?:republi(?:ca|que)|repubblica|reino|royaume|regno|principado|principaute|principato)"
    r" (?:federativa |federal |oriental )?(?:de la|de los|d[eoai]s?|du|del|della|dello|dell|d) |"
    r"(?:republik[ae]?|republikken|republiken|republiek|konigreich|kongeriget|kongeriket|konungariket|koninkrijk|"
    r"furstentum|республика|рэспубліка|республіка|република|جمهورية|دولة|مملكة|سلطنة|δημοκρατια)"
    r" (?:van |of |της )?"
)
_TAIL = re.compile(r" (?:people|peoples|gov|govt|government|the country)$")
_BOTH = re.compile(r"(?:both|the two|two) (?:the )?")
_BETWEEN = re.compile(r"\s*(?:[/,;&+|]|\b(?:or|and|vs?|versus)\b\.?)\s*", re.IGNORECASE)
_FLAG_BY_NAME = re.compile(r":flag_([a-z]{2}):", re.IGNORECASE)
_DOMAIN = re.compile(r"\.([a-z]{2})", re.IGNORECASE)
_BRACKETS = re.compile(r"([^()]+)\(([^()]+)\)?")
_LINK = re.compile(r"\[([^\[\]]+)\]\([^()\s]*\)")
_MENTIONED = re.compile(r"<(?:@[!&]?|#)\d+>")
_MENTION = re.compile(r"<[@#:/][^>]*>")

MOST_NAMES = 6
"""Names in one argument that are taken apart."""


def bare(text: str) -> str:
    """The text without what is wrapped around it, or stands beside it: quotes, a link's address, who is mentioned."""
    if "<" in text or "](" in text:
        text = _MENTIONED.sub("", _LINK.sub(r"\1", text))
    return text.strip(_WRAPPING)


def forms(folded: str) -> Iterator[str]:
    """A folded name, then without an article, a possessive, "the government of" and the like before or behind it."""
    yield folded
    for pattern in (_LEAD, _BOTH, _LEAD_ELSEWHERE):
        if (found := pattern.match(folded)) and found.end():
            yield folded[found.end() :]
    if tail := _TAIL.search(folded):
        yield folded[: tail.start()]


def without_possessive(text: str) -> str:
    """A name without its 's, folded; "" if it has none."""
    lowered = text.casefold()
    return fold(text[:-2]) if lowered.endswith(("'s", "’s")) else fold(text[:-1]) if lowered.endswith("s'") else ""


def outside_and_inside(text: str) -> tuple[str, str] | None:
    """The two names of "Timor-Leste (East Timor)", folded; None where there are no brackets at the end."""
    found = _BRACKETS.fullmatch(text)
    return (fold(found[1]), fold(found[2])) if found else None


def several(text: str) -> Sequence[str]:
    """The names in a text that holds more than one ("Yemen or Oman", "niger/nigeria"); empty if it holds one."""
    parts = [part for part in _BETWEEN.split(text) if part]
    return parts if 1 < len(parts) <= MOST_NAMES else ()


def two_letters(text: str) -> str | None:
    """The two letters of a flag written as `:flag_th:`, or of a top-level domain such as `.th`."""
    found = _FLAG_BY_NAME.fullmatch(text) or _DOMAIN.fullmatch(text)
    return found[1] if found else None


def is_mention(text: str) -> bool:
    """Whether the text is Discord's markup for a person, channel or emoji."""
    return _MENTION.fullmatch(text) is not None
