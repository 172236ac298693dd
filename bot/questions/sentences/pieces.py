"""Regular expressions over marked texts that are searched for only where a piece of what they are made of is.

Most are in hardly any text, and to look for a few pieces first takes a fraction of the time of a search.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.questions.expression import expression
from bot.questions.sentences.needed import COMMON, alternatives_of, taken_apart

_UNKNOWN = "\0"
_NO_LETTERS = expression(
    r"(?:\\.|\[\^?.[^\]]*\]|\.)(?:[?*+]|\{[^}]*\})?\??|[\w ,'/%>-](?:[?*]|\{[^}]*\})\??|[^\w ,'/%>-]"
)
"""What is not known to be in a text letter by letter: sets of letters, and letters that may be missing."""
_TOO_MUCH = expression(r"\\[()|]|\[[^\]]*[()|]|\(\?(?!:|P<|<?[=!])")
"""What no pattern has that is taken apart: brackets that are letters, and groups of kinds that none needs."""
_LETTERS = expression(r"\w+")
_RARE = 0.5
"""How many of the texts that have some letters also have one more behind them, about."""
_MOST = 40
"""Pieces that are looked for at most: more take as long as the search."""


def has_piece(text: str, pieces: Sequence[str]) -> bool:
    """Whether a text has one of some pieces, where there are any."""
    for piece in pieces:  # quicker than any()
        if piece in text:
            return True
    return not pieces


class Pieced:
    """A regular expression that is searched for only in texts with one at least of its `pieces`, where it has any."""

    __slots__ = ("_expression", "_pieces")

    def __init__(self, source: str) -> None:
        self._pieces: Sequence[str] | None = None
        self._expression = expression(source)

    @property
    def pieces(self) -> Sequence[str]:
        """Pieces of which a text has one at least, if it has the expression."""
        if self._pieces is None:  # at the start, there is no time for those of all expressions
            self._pieces = needed_pieces(self.pattern)
        return self._pieces

    @property
    def pattern(self) -> str:
        """The regular expression as it is written."""
        return self._expression.pattern

    def search(self, text: str) -> re.Match[str] | None:
        """Where a text first has it."""
        return self._expression.search(text) if has_piece(text, self._pieces or self.pieces) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Where a text begins with it."""
        return self._expression.match(text) if has_piece(text, self._pieces or self.pieces) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """What it is, if a text is nothing else."""
        return self._expression.fullmatch(text) if has_piece(text, self._pieces or self.pieces) else None

    def finditer(self, text: str) -> Iterable[re.Match[str]]:
        """Everywhere that a text has it."""
        return self._expression.finditer(text) if has_piece(text, self._pieces or self.pieces) else ()

    def sub(self, change: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """A text with something else in its place, wherever it is, or the first `count` times."""
        return self._expression.sub(change, text, count) if has_piece(text, self._pieces or self.pieces) else text


def needed_pieces(pattern: str) -> Sequence[str]:
    """Pieces of which every text that has a pattern has one at least; none if that is unknown, or they are many."""
    if _TOO_MUCH.search(pattern):
        return ()
    every: set[str] = set()
    for one in alternatives_of(pattern):
        offered = [*_offered_in_a_row(one)]
        if not offered:
            return ()
        every.update(min(offered, key=_how_often))
    fewest = sorted(piece for piece in every if not any(other != piece and other in piece for other in every))
    return fewest if len(fewest) <= _MOST else ()


def _how_often(pieces: Iterable[str]) -> float:
    """About how often a text has one of some pieces: a common word, or a few letters, are in many."""
    return sum(1.0 if COMMON.issuperset(_LETTERS.findall(piece)) else _RARE ** len(piece) for piece in pieces)


def _offered_in_a_row(pattern: str) -> Iterator[Sequence[str]]:
    """The pieces of each part of what stands in a row, without which no text has it."""
    for part in taken_apart(pattern):
        if isinstance(part, str):
            yield from ([piece] for piece in _NO_LETTERS.sub(_UNKNOWN, part).split(_UNKNOWN) if piece.strip())
        elif not (part.optional or part.looks) and (pieces := needed_pieces("|".join(part.alternatives))):
            yield pieces
