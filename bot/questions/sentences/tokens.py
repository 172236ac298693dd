"""Taking a text apart: its sentences, and their words and signs, folded."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from bot.places.fold import ascii_words, fold
from bot.places.spot import Mention
from bot.questions.expression import expression

MOST_WORDS = 70
"""Of one sentence; of longer ones, only the end is looked at, so that no text takes long to read."""

MOST_PLACES = 10
"""Of one sentence."""

HEAD = 5
"""Letters of a word that count, so that "downgraded" and "downgrades" are one."""

_TOKEN = expression(
    (
        r"<a?[@#:/][^>\s]*>|https?://\S+|```.*?```|'\d\d\b|\d+(?:st|nd|rd|th)\b|\d{4}|\d+(?=[a-z])|"
        r"[^\W\d_]+(?:['’`][^\W\d_]+)*|\d+|[?!.;:,/&+<>=\n-]"
    ),
    re.IGNORECASE | re.DOTALL,
)
_ASKS_OF = {
    "what": "what is",
    "who": "who is",
    "where": "where is",
    "how": "how is",
    "when": "when is",
    "why": "why is",
    "it": "it is",
    "that": "that is",
    "there": "there is",
    "one": "one is",
}
_OWNS = expression(r"['’`]s?\b")
_POSSESSIVE = expression(r"['’`]s?$", re.IGNORECASE)
ENDS = frozenset(".?!;\n")
_SIGNS = frozenset(",/&+<>=:-")
_CONTRACTED = tuple(
    (f"{mark}{short}", full)
    for mark in "'’"
    for short, full in (("re", "are"), ("ve", "have"), ("ll", "will"), ("d", "would"), ("m", "am"))
)
_ABBREVIATIONS = frozenset({"vs", "v", "u", "s", "mr", "dr", "st", "e", "g", "etc", "no", "approx"})
_MOST_FOLDED = 2048
"""Words that are kept folded: most messages are made of the same few."""


def heads(text: str) -> AbstractSet[str]:
    """The first letters, five at most, of a text's words, in small letters; only ASCII letters and figures count."""
    return {word[:HEAD] for word in ascii_words(text)}


class Token(NamedTuple):
    """A word or sign; `place` is the number of the mention that it stands for."""

    text: str
    place: int | None = None


def tokens(text: str, mentions: Sequence[Mention]) -> Iterator[Token]:
    """The words and signs of a text, folded; one token for each mention."""
    position = 0
    for index, mention in enumerate(mentions):
        yield from _plain_tokens(text[position : mention.start])
        yield Token(f"PLACE@{index}@", index)
        position = mention.end
        if possessive := _OWNS.match(text, position):
            position = possessive.end()
    yield from _plain_tokens(text[position:])


def _plain_tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        token = match[0]
        if (token[0] in "<`" and len(token) > 1) or "://" in token:
            continue
        if token in ENDS or token in _SIGNS:
            yield Token("." if token.isspace() else token)
        elif token[0] == "'" and token[1:].isdigit():
            yield Token(token)
        else:
            for word in _folded(token).split():
                yield Token(word)


@lru_cache(maxsize=_MOST_FOLDED)
def _folded(token: str) -> str:
    if token.isalpha():
        return fold(token)
    bare = _POSSESSIVE.sub("", token)
    possessed = " s" if bare != token and token.casefold().endswith("s") and not token[-2:].isalpha() else ""
    if possessed:
        lowered = fold(bare)
        return _ASKS_OF.get(lowered, lowered)
    for short, full in _CONTRACTED:
        if token.endswith(short):
            return f"{fold(token[: -len(short)])} {full}"
    return fold(token)


def split(tokens: Iterator[Token]) -> Iterator[Sequence[Token]]:
    """The sentences, each with the sign that ends it."""
    sentence: list[Token] = []
    for token in tokens:
        if token.text in ENDS:
            if token.text == "." and sentence and sentence[-1].text in _ABBREVIATIONS:
                continue
            if sentence:
                yield [*sentence, token]
                sentence = []
        else:
            sentence.append(token)
    if sentence:
        yield sentence


def within_bounds(tokens: Sequence[Token]) -> Sequence[Token]:
    """A sentence no longer than any question, with no more places than any asks about: its end, where the sign is."""
    kept: list[Token] = []
    places: set[str] = set()
    for token in tokens[-MOST_WORDS:]:
        if token.place is not None:
            if len(places) >= MOST_PLACES:
                continue
            places.add(token.text)
        kept.append(token)
    return kept
