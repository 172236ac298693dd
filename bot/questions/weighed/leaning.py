"""What kind of question a message leans to by its words alone, however it is put: a second opinion on the phrasings.

What is weighed are its words, words that stand together or in one message, how its sentences begin and end, and the
parts of words, which misspelt ones share with those that they are meant for. What each weighs is fitted to the golden
questions tuned on.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from bot.questions.intent import Intent
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.tokens import HEAD
from bot.questions.weighed.sums import KINDS, Weights, beginning, of_every_message, sums, total

TRUST = 0.4
"""What the kind that a phrasing tells weighs beside the words: chosen on questions that neither was tuned on."""

_SLOTS = ("PLACE", "TIER", "REGION")
_MANY = 3
_SHORT = 14  # words
_PART = 3  # letters
_EXACT = 6
"""Decimals that sums are compared by."""


class Leaning(NamedTuple):
    """What a message weighs for a kind of question, and by how much that is more than for any other."""

    kind: Intent
    lead: float


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
    weights = _of_kinds(traits)
    if told is not None:
        weights[KINDS.index(told)] += TRUST
    first, second = sorted(weights)[:-3:-1]
    return Leaning(KINDS[weights.index(first)], first - second)


def likelier(kinds: Sequence[Intent], traits: frozenset[str]) -> Intent:
    """The one of some kinds that traits weigh most for."""
    weights = _of_kinds(traits)
    return max(kinds, key=lambda kind: weights[KINDS.index(kind)])


def weighed(table: Weights, count: int, traits: frozenset[str]) -> list[float]:
    """What traits weigh for each of `count` things, which are not the kinds."""
    return _shared(total(table, count, traits), beginning(table.get("", 0), count), traits)


def _of_kinds(traits: frozenset[str]) -> list[float]:
    """What traits weigh for each of `KINDS`."""
    return _shared(sums(traits)[: len(KINDS)], of_every_message(), traits)


def _shared(together: Sequence[float], every: Sequence[float], traits: frozenset[str]) -> list[float]:
    """What traits weigh with what all begin with; of many each weighs less, so that long messages are no surer."""
    share = 1 / math.sqrt(len(traits) or 1)
    return [round(weight * share + one, _EXACT) for weight, one in zip(together, every, strict=False)]
