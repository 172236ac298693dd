"""What kind of question a message leans to by its words alone, however it is put: a second opinion on the phrasings.

What is weighed are its words, words that stand together or in one message, how its sentences begin and end, and the
parts of words, which misspelt ones share with those that they are meant for. What each weighs is leanings.csv, fitted
by tools/weigh_words.py to the golden questions tuned on.
"""

import math
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations, pairwise, repeat
from typing import NamedTuple

from bot.questions.intent import Intent
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.tokens import HEAD
from bot.questions.tables import read_rows

TRUST = 0.4
"""What the kind that a phrasing tells weighs beside the words: chosen on questions that neither was tuned on."""

KINDS = tuple(Intent)
_SLOTS = ("PLACE", "TIER", "REGION")
_MANY = 3
_SHORT = 14  # words
_PART = 3  # letters
_EXACT = 6
"""Decimals that sums are compared by."""
_HUNDRED = 100
_BITS = 32
_HALF = 1 << (_BITS - 1)


Weights = Mapping[str, int]
"""What each trait weighs for each of some things, `packed`; all messages begin with ""."""


class Leaning(NamedTuple):
    """What a message weighs for a kind of question, and by how much that is more than for any other."""

    kind: Intent
    lead: float


@lru_cache(maxsize=1)
def leanings() -> Weights:
    """What each trait weighs for each of `KINDS`."""
    return {
        trait: packed((index, weight) for index, weight in enumerate(weights) if weight)
        for trait, *weights in read_rows("weighed/leanings.csv", "trait", *KINDS)
    }


def words_of(text: str, everything: Sentence) -> frozenset[str]:
    """The words of a message, cut short, and what is known in it; `text` has its topics marked."""
    words = (word for word in text.split() if word[0].isalnum())
    found = {_slot(word) or word[:HEAD] for word in words}
    found.add(f"PLACES {_places(everything)}")
    found.add(f"TIERS {min(_MANY - 1, len(everything.tiers))}")
    if everything.years.span is not None:
        found.add("SPAN")
    return frozenset(found)


def traits_of(words: frozenset[str], text: str, after: str | None = None, sense: str = "") -> frozenset[str]:
    """What is weighed of a message: its `words`, those near each other, and how its sentences begin and end.

    Of a short one also every two of its words, and their parts. Where it comes `after` a question of the same person,
    each word also with the kind of that; and the `sense` of that.
    """
    said = without_numbers(text)
    traits = {*words, *_together(said), *_apart(said), *_ends(said)}
    if len(said) <= _SHORT:
        single = sorted(word for word in words if " " not in word)
        traits.update(f"{one}+{other}" for one, other in combinations(single, 2))
        traits.update(_parts(text))
    if after is not None:
        traits.update((f"after {after}", f"after {after}: {sense}"))
        traits.update(f"{word} after {after}" for word in words)
    return frozenset(traits)


def _places(everything: Sentence) -> int:
    """How many countries a message names, three at most."""
    return min(_MANY, len({(place.codes, place.area) for place in everything.places}))


def pairs(text: str) -> Iterator[str]:
    """Words and signs of a text that stand together, with the beginning and the end."""
    return _together(without_numbers(text))


def without_numbers(text: str) -> list[str]:
    """The words of a marked text, its countries, tiers and parts of the world without their numbers."""
    return [_slot(word) or word for word in text.split()]


def _slot(word: str) -> str | None:
    """What a word is put in for, without its number; None of one that was said."""
    return next(slot for slot in _SLOTS if word.startswith(slot)) if word.startswith(_SLOTS) else None


def _together(said: Sequence[str]) -> Iterator[str]:
    for first, second in pairwise(("^", *said, "$")):
        yield f"{first} {second}"


def _apart(said: Sequence[str]) -> Iterator[str]:
    """Words with one or two others between them."""
    for distance in (2, 3):
        for first, second in zip(said, said[distance:], strict=False):
            yield f"{first}..{second}"


def _ends(said: Sequence[str]) -> Iterator[str]:
    """The first word of each sentence, the first two, and the last."""
    sentence: list[str] = []
    for word in (*said, "."):
        if word != ".":
            sentence.append(word)
        elif sentence:
            yield from (f"^ {sentence[0]}", f"^^ {' '.join(sentence[:2])}", f"{sentence[-1]} $")
            sentence = []


def _parts(text: str) -> Iterator[str]:
    """Three letters of a word that stand together, with its beginning and its end."""
    for word in text.split():
        if len(word) > _PART and word.isalpha() and word.islower():
            whole = f"<{word}>"
            for start in range(len(whole) - _PART + 1):
                yield f"~{whole[start : start + _PART]}"


def leaning(traits: frozenset[str], told: Intent | None = None) -> Leaning:
    """The kind of question that traits weigh most for, beside the kind that a phrasing has `told`."""
    sums = weighed(leanings(), len(KINDS), traits)
    if told is not None:
        sums[KINDS.index(told)] += TRUST
    first, second = sorted(sums)[:-3:-1]
    return Leaning(KINDS[sums.index(first)], first - second)


def likelier(kinds: Sequence[Intent], traits: frozenset[str]) -> Intent:
    """The one of some kinds that traits weigh most for."""
    sums = weighed(leanings(), len(KINDS), traits)
    return max(kinds, key=lambda kind: sums[KINDS.index(kind)])


def packed(weights: Iterable[tuple[int, str]]) -> int:
    """Weights of numbered things as they are written, side by side in one number, so that many are added at once."""
    return sum([_hundredths(weight) << (_BITS * index) for index, weight in weights])


@cache
def _hundredths(weight: str) -> int:
    return round(float(weight) * _HUNDRED)


def unpacked(together: int, count: int) -> list[float]:
    """So many weights, or sums of weights, that are `packed` in one number."""
    whole = (together + _halves(count)).to_bytes(count * _BITS // 8, "little")
    return [(weight - _HALF) / _HUNDRED for weight in struct.unpack(f"<{count}I", whole)]


@lru_cache(maxsize=4)
def _halves(count: int) -> int:
    """What makes each of so many weights more than nothing."""
    return sum(_HALF << (_BITS * index) for index in range(count))


@lru_cache(maxsize=16)
def _of_every_message(together: int, count: int) -> Sequence[float]:
    """What all messages begin with, of which there is one for each table."""
    return unpacked(together, count)


def weighed(table: Weights, count: int, traits: frozenset[str]) -> list[float]:
    """What traits weigh for each of `count` things; of many each weighs less, so that long messages are no surer."""
    share = 1 / math.sqrt(len(traits) or 1)
    together = unpacked(sum(map(table.get, traits, repeat(0))), count)
    every = _of_every_message(table.get("", 0), count)
    return [round(weight * share + one, _EXACT) for weight, one in zip(together, every, strict=True)]
