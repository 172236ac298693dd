"""The words of a running message, folded, with where each stands."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.places.fold import fold

# Vowel signs and the like, which `\w` leaves out: Hebrew, Arabic, the scripts of India, Thai, Lao, Burmese, Khmer.
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b6-\u17d3"
)
_WORD = re.compile(
    r"<a?[@#:/][^>\s]*>|https?://\S+|:flag_(?P<flag>[a-z]{2}):|:\w+:|[\U0001F1E6-\U0001F1FF]{2}"
    r"|(?P<address>(?:[\w-]+[.@])+(?:com|edu|gov|info|int|mil|net|org|csv|docx?|gif|html?|jpe?g|json|pdf|png|txt)\b)"
    r"|(?:[A-Za-z]\.){2,}(?:[A-Za-z]\b)?"
    rf"|(?:[^\W_]|[{_MARKS}])+(?:['’](?:[^\W_]|[{_MARKS}])+)*"
)
_POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)
_MARKUP = re.compile(r"[<:/]|\w\.\w")
_SIMPLE_WORD = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")


class Word(NamedTuple):
    """A word of a message: characters `start` to `end` (exclusive), `folded`; "" for a flag written `:flag_th:`."""

    text: str
    folded: str
    start: int
    end: int
    until: int
    """Where the word ends, with what was left off: its 's."""


class Words:
    """The words of a message: all of them `folded`; where one stands is worked out only when it is asked for."""

    __slots__ = ("_found", "folded", "message")

    def __init__(self, message: str) -> None:
        """Take a message of any kind apart; links, addresses, mentions and emoji are no words, flags are."""
        self.message = message
        self._found: Sequence[re.Match[str]] | Sequence[Word]
        if message.isascii() and not _MARKUP.search(message):
            self._found = list(_SIMPLE_WORD.finditer(message.lower()))
            self.folded = [match[0] for match in self._found]
            if "'" in message:
                self.folded = [fold(_POSSESSIVE.sub("", word)) if "'" in word else word for word in self.folded]
        else:
            self._found = list(_of_any_kind(message))
            self.folded = [word.folded for word in self._found]

    def __len__(self) -> int:
        """How many words there are."""
        return len(self.folded)

    def __getitem__(self, position: int) -> Word:
        """The word at a position from 0 on."""
        found = self._found[position]
        if isinstance(found, Word):
            return found
        start, until = found.span()
        end = start + len(_POSSESSIVE.sub("", found[0])) if "'" in found[0] else until
        return Word(self.message[start:end], self.folded[position], start, end, until)


def _of_any_kind(message: str) -> Iterator[Word]:
    for match in _WORD.finditer(message):
        text = match[0]
        lowered = text.casefold()
        start, end = match.span()
        if lowered.isascii() and lowered.isalnum():
            yield Word(text, lowered, start, end, end)
        elif text[0] not in "<:" and "://" not in text and not match["address"]:
            name = _POSSESSIVE.sub("", text)
            yield Word(name, fold(name), start, start + len(name), end)
        elif match["flag"]:
            yield Word(text, "", start, end, end)
