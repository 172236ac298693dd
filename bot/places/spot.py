"""Spotting the countries named in a running message, with where they stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer, Match, Reading
from bot.places.resolve import near_miss
from bot.report.records import Code

LONGEST_MESSAGE = 4000
"""Characters; Discord allows no longer message. What stands behind them is not looked at."""

_WORD_OR_FLAG = re.compile(r"[\U0001F1E6-\U0001F1FF]{2}|[^\W_]+(?:['’.-][^\W_]+)*\.?", re.UNICODE)
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a message: characters `start` to `end` (exclusive), and the countries it may stand for."""

    codes: tuple[Code, ...]
    match: Match
    text: str
    start: int
    end: int
    everyday: bool = False
    """Whether the word, written as it was, is also an ordinary one."""


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    folded: str
    start: int
    end: int


def spot(gazetteer: Gazetteer, message: str, known_words: frozenset[str] = frozenset()) -> Sequence[Mention]:
    """The countries named in a message, in order, the longest names first: "South Sudan" is not "Sudan".

    `known_words` are folded words that never count as a misspelt country, such as the words of the question itself.
    """
    words = list(_words(message[:LONGEST_MESSAGE]))
    mentions = []
    position = 0
    while position < len(words):
        mention, used = _longest_name(gazetteer, words, position)
        if not used:
            mention = _misspelt(gazetteer, words[position], known_words) or _unspaced(gazetteer, words[position])
        if mention is not None:
            mentions.append(mention)
        position += used or 1
    return mentions


def _words(message: str) -> Iterator[_Word]:
    for match in _WORD_OR_FLAG.finditer(message):
        yield _Word(match[0], fold(_POSSESSIVE.sub("", match[0])), match.start(), match.end())


def _longest_name(gazetteer: Gazetteer, words: Sequence[_Word], position: int) -> tuple[Mention | None, int]:
    """The longest name that begins here, and how many words it takes; a region's takes its words, but is no mention."""
    for length in range(min(gazetteer.longest, len(words) - position), 0, -1):
        group = words[position : position + length]
        if reading := _reading(gazetteer, group):
            return None if reading.region else _mention(gazetteer, group, reading), length
    return None, 0


def _reading(gazetteer: Gazetteer, group: Sequence[_Word]) -> Reading | None:
    if len(group) == 1:
        word = group[0].text
        if code := gazetteer.flag(word):
            return Reading((code,), Match.FLAG)
        if (found := gazetteer.named(group[0].folded)) is not None:
            return found
        bare = _POSSESSIVE.sub("", word)
        if bare.isupper() and bare.isascii() and len(bare) in (2, 3) and (code := gazetteer.code(bare)):
            return Reading((code,), Match.CODE)
        return None
    return gazetteer.named(" ".join(word.folded for word in group))


def _misspelt(gazetteer: Gazetteer, word: _Word, known_words: frozenset[str]) -> Mention | None:
    if len(word.folded) < 5 or word.folded in known_words:
        return None
    resolution = near_miss(gazetteer, word.text, word.folded)
    if resolution.match is None:
        return None
    return Mention(resolution.codes, Match.TYPO, word.text, word.start, word.end)


def _unspaced(gazetteer: Gazetteer, word: _Word) -> Mention | None:
    """The longest name inside a run of a script that sets no spaces between words (Thai, Chinese, Japanese, …)."""
    if not _UNSPACED.search(word.text):
        return None
    for length in range(min(len(word.text), 24), 1, -1):
        for start in range(len(word.text) - length + 1):
            part = word.text[start : start + length]
            if reading := gazetteer.named(fold(part)):
                return Mention(reading.codes, reading.match, part, word.start + start, word.start + start + length)
    return None


def _mention(gazetteer: Gazetteer, group: Sequence[_Word], reading: Reading) -> Mention:
    start, end = group[0].start, group[-1].end
    text = " ".join(word.text for word in group)
    everyday = len(group) == 1 and group[0].text.islower() and gazetteer.is_everyday(group[0].folded)
    return Mention(reading.codes, reading.match, text, start, end, everyday=everyday)
