"""Patterns of phrasings: regular expressions over marked sentences that are looked for only where they can be."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from bot.questions.sentences.needed import SLOT, alternatives_of, needed_words

_GAP = " ... "
_NUMBERED = ("PLACE", "TIER")
"""Slots that always have a number."""


class Said(NamedTuple):
    """A marked sentence, and the words in it, slots without their numbers."""

    text: str
    words: frozenset[str]


def said(text: str) -> Said:
    """A marked sentence with its words."""
    words = text.split()
    for slot in _NUMBERED:
        if slot in text:
            words.append(slot)
    return Said(text, frozenset(words))


class Pattern:
    """A regular expression over a marked sentence, and what a sentence must have for it to be found.

    Looking for its words first saves most of the work, and compiling it only when they were found once half the start.
    """

    __slots__ = ("_expression", "source", "words")

    def __init__(self, source: str, words: Sequence[frozenset[str]] = ()) -> None:
        """`words` are sets of words and slots, the smallest first; a sentence has one at least of each."""
        self.source = source
        self.words = words
        self._expression: re.Pattern[str] | None = None

    @property
    def expression(self) -> re.Pattern[str]:
        """The regular expression."""
        if self._expression is None:
            self._expression = re.compile(self.source)
        return self._expression

    def is_in(self, sentence: Said) -> bool:
        """Whether a sentence has it."""
        return self.first_in(sentence) is not None

    def first_in(self, sentence: Said) -> re.Match[str] | None:
        """Where a sentence first has it; None where it has it nowhere."""
        for words in self.words:
            if words.isdisjoint(sentence.words):
                return None
        return self.expression.search(sentence.text)

    def replaced(self, change: str | Callable[[re.Match[str]], str], sentence: Said, count: int = 0) -> Said:
        """A sentence with something else in its place, wherever it is, or the first `count` times."""
        for words in self.words:
            if words.isdisjoint(sentence.words):
                return sentence
        text = self.expression.sub(change, sentence.text, count)
        return said(text) if text != sentence.text else sentence


class WordIndex:
    """Patterns by the words that a sentence must have for them to be found."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        """Of what a pattern needs, the words count that the fewest patterns need."""
        self._by_word: dict[str, list[int]] = {}
        self._always: list[int] = []
        needed = Counter(word for pattern in patterns for words in pattern.words for word in words)
        for number, pattern in enumerate(patterns):
            rarest = min(pattern.words, key=lambda words: sum(needed[word] for word in words), default=None)
            if rarest is None:
                self._always.append(number)
            for word in rarest or ():
                self._by_word.setdefault(word, []).append(number)

    def possible(self, words: Iterable[str]) -> Sequence[int]:
        """The numbers of the patterns that a sentence of these words may have, in order."""
        return sorted(set(self._always).union(*[self._by_word[word] for word in words if word in self._by_word]))


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
    return Pattern(pattern, sorted(needed_words(pattern), key=len))


def compiled(pattern: str) -> Pattern:
    """A pattern as it is written in phrasings.yaml, its sets of words put in already."""
    offers = len(list(alternatives_of(pattern))) > 1
    text = SLOT.sub(r"\1\\d*", pattern)
    if text[0].isalpha() or text.startswith(r"\b") or (text[0] == "(" and text[1] != "?"):
        text = rf"\b(?:{text})" if offers else rf"\b{text}"
    closed = rf"{text}\b" if text[-1].isalnum() or text[-1] in ")*" else text
    return Pattern(closed.replace(_GAP, r"\b.*?\b"), sorted(needed_words(pattern), key=len))
