"""Patterns of phrasings: regular expressions over marked sentences that are looked for only where they can be."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.questions.expression import expression
from bot.questions.sentences.needed import SLOT, alternatives_of, how_common, needed_words
from bot.questions.sentences.pieces import has_piece, needed_pieces

_GAP = " ... "
_NUMBERED = ("PLACE", "TIER")
"""Slots that always have a number."""
_SETS = range(3)


class Said(NamedTuple):
    """A marked sentence, and the words in it, slots without their numbers."""

    text: str
    words: frozenset[str]


@lru_cache(maxsize=64)
def said(text: str) -> Said:
    """A marked sentence with its words; kept, as the same is looked through several times."""
    words = text.split()
    for slot in _NUMBERED:
        if slot in text:
            words.append(slot)
    return Said(text, frozenset(words))


class Pattern:
    """A regular expression over a marked sentence, and what a sentence must have for it to be found.

    Looking for its words first saves most of the work.
    """

    __slots__ = ("_anchored", "_pieces", "expression", "words")

    def __init__(self, source: str, words: Sequence[frozenset[str]] = ()) -> None:
        """`words` are sets of words and slots, the rarest first; a sentence has one at least of each."""
        self.expression = expression(source)
        self.words = words
        self._pieces: Sequence[str] | None = None
        self._anchored = all(one.startswith("^") for one in alternatives_of(source))

    def is_in(self, sentence: Said) -> bool:
        """Whether a sentence has it."""
        return self.first_in(sentence) is not None

    def first_in(self, sentence: Said) -> re.Match[str] | None:
        """Where a sentence first has it; None where it has it nowhere."""
        for words in self.words:
            if words.isdisjoint(sentence.words):
                return None
        if self._pieces is None:  # at the start, there is no time for those of all patterns
            self._pieces = needed_pieces(self.expression.pattern)
        if self._pieces and not has_piece(sentence.text, self._pieces):
            return None
        return self._searched(sentence.text)

    def _searched(self, text: str) -> re.Match[str] | None:
        # A search would try what can only be found at the beginning at every letter of the text.
        return self.expression.match(text) if self._anchored else self.expression.search(text)

    def replaced(self, change: str | Callable[[re.Match[str]], str], sentence: Said, count: int = 0) -> Said:
        """A sentence with something else in its place, wherever it is, or the first `count` times."""
        if self.first_in(sentence) is None:
            return sentence
        text = self.expression.sub(change, sentence.text, count)
        return said(text) if text != sentence.text else sentence


class WordIndex:
    """Patterns by the words that a sentence must have for them to be found."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        """Of what each pattern needs, only the first three sets are looked up; few have but those, and not the others.

        The table holds, for each word and each of the three, the patterns that need it or another one in its place, as
        the bits of a number, so that many are looked up at once. What needs no more is possible with any word.
        """
        self._always = [sum(1 << n for n, one in enumerate(patterns) if len(one.words) <= at) for at in _SETS]
        needed: dict[str, list[int]] = {}
        for number, pattern in enumerate(patterns):
            for at, words in enumerate(pattern.words[: len(_SETS)]):
                for word in words:
                    needed.setdefault(word, [0] * len(_SETS))[at] |= 1 << number
        self._table = {word: tuple(numbers) for word, numbers in needed.items()}

    def possible(self, words: Iterable[str]) -> Iterator[int]:
        """The numbers of the patterns that a sentence of these words may have, in order."""
        first, second, third = self._always
        for word in self._table.keys() & words:
            one, other, another = self._table[word]
            first |= one
            second |= other
            third |= another
        digits = f"{first & second & third:b}"[::-1]
        at = digits.find("1")
        while at >= 0:
            yield at
            at = digits.find("1", at + 1)


def any_of(names: Iterable[str]) -> str:
    """What any of some names fits, those that come first before others; no name at all fits nothing.

    Names that begin alike stand together, so that a search is soon through with all others.
    """
    alike: dict[str, list[str]] = {}
    for name in names:
        alike.setdefault(name[0], []).append(re.escape(name[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in alike.items()) or "(?!)"


def worded(pattern: str) -> Pattern:
    """A regular expression over marked sentences."""
    return Pattern(pattern, sorted(needed_words(pattern), key=how_common))


def compiled(pattern: str) -> Pattern:
    """A pattern as it is written in phrasings.yaml, its sets of words put in already."""
    offers = len(list(alternatives_of(pattern))) > 1
    text = SLOT.sub(r"\1\\d*", pattern)
    if text[0].isalpha() or text.startswith(r"\b") or (text[0] == "(" and text[1] != "?"):
        text = rf"\b(?:{text})" if offers else rf"\b{text}"
    closed = rf"{text}\b" if text[-1].isalnum() or text[-1] in ")*" else text
    return Pattern(closed.replace(_GAP, r"\b.*?\b"), sorted(needed_words(pattern), key=how_common))
