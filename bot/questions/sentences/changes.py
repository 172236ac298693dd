"""Changes of a text that are looked for only where a piece of what they are made of is there."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from operator import add
from typing import NamedTuple

from bot.questions.sentences.pieces import has_piece

_LONGEST = 3
"""Letters of a piece that it is looked up by."""
_FROM_COMMON_TO_RARE = " etaoinsrhldcumfpgwybvkxjqz"


class Change(NamedTuple):
    """What is put instead of a pattern, and pieces of which a text has one at least, in small letters, if it has that.

    Looking for the pieces first saves nearly all of the work.
    """

    pieces: tuple[str, ...]
    pattern: re.Pattern[str]
    instead: str | Callable[[re.Match[str]], str]


class Changes:
    """Changes that are made one after another, wherever they fit.

    Which of them a text may have is looked up at once, by the few letters in a row that are rarest in each piece.
    """

    def __init__(self, *changes: Change) -> None:
        self._changes = changes
        self._by_letters: dict[str, int] = {}
        for number, change in enumerate(changes):
            for piece in change.pieces:
                letters = min(_letters_in_a_row(piece, min(_LONGEST, len(piece))), key=_how_common)
                self._by_letters[letters] = self._by_letters.get(letters, 0) | 1 << number

    def made(self, text: str) -> str:
        """A text with the changes made, in their order."""
        lowered = text.lower()
        possible = self._possible(lowered)
        while possible:
            first = possible & -possible
            possible ^= first
            pieces, pattern, instead = self._changes[first.bit_length() - 1]
            if has_piece(lowered, pieces) and (changed := pattern.sub(instead, text)) != text:
                text, lowered = changed, changed.lower()
                possible = self._possible(lowered) & -(first << 1)
        return text

    def _possible(self, lowered: str) -> int:
        """Which changes a text in small letters may have, as the bits of a number."""
        possible = 0
        for letters in self._by_letters.keys() & _every_letters(lowered):
            possible |= self._by_letters[letters]
        return possible


def _how_common(letters: str) -> int:
    """How common some letters are, about; figures and signs are rare."""
    return sum(
        len(_FROM_COMMON_TO_RARE) - _FROM_COMMON_TO_RARE.index(one) for one in letters if one in _FROM_COMMON_TO_RARE
    )


def _letters_in_a_row(text: str, count: int) -> Iterator[str]:
    return (text[at : at + count] for at in range(len(text) - count + 1))


@lru_cache(maxsize=8)
def _every_letters(text: str) -> frozenset[str]:
    """All that stands in a row in a text, up to three letters; kept, as several changes look through the same."""
    pairs = [*map(add, text, text[1:])]
    return frozenset([*text, *pairs, *map(add, pairs, text[2:])])
