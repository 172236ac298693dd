"""What kind of question a message leans to by its words alone, however it is put: a second opinion on the phrasings.

What is weighed are its words, words that stand together, and the parts of words, which misspelt ones share with those
that they are meant for. What each weighs is leanings.csv, fitted by tools/weigh_words.py to the golden questions tuned
on.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.questions.first_look import HEAD
from bot.questions.marking import Sentence
from bot.questions.phrasings import read_rows
from bot.questions.question import Intent

TRUST = 1.75
"""What the kind that a phrasing tells weighs beside the words. Chosen on questions that neither was tuned on: from 1.5
to 2 there is nothing between them."""

KINDS = tuple(Intent)
_SLOTS = ("PLACE", "TIER", "REGION")
_MANY = 3
_PART = 3  # letters
_EXACT = 6
"""Decimals that sums are compared by, so that the order of summing, which differs, decides nothing."""


class Leaning(NamedTuple):
    """What a message weighs for a kind of question, and by how much that is more than for any other."""

    kind: Intent
    lead: float


@lru_cache(maxsize=1)
def leanings() -> Mapping[str, Sequence[tuple[int, float]]]:
    """What each trait weighs for those of `KINDS` that it says something of; "" is what every message begins with."""
    return {
        row["trait"]: tuple((index, float(row[kind])) for index, kind in enumerate(KINDS) if row[kind])
        for row in read_rows("leanings.csv")
    }


def words_of(text: str, everything: Sentence) -> frozenset[str]:
    """The words of a message, cut short, and what is known in it; `text` has its topics marked."""
    words = (word for word in text.split() if word[0].isalnum())
    found = {next((slot for slot in _SLOTS if word.startswith(slot)), word[:HEAD]) for word in words}
    found.add(f"PLACES {_places(everything)}")
    found.add(f"TIERS {min(_MANY - 1, len(everything.tiers))}")
    if everything.years.span is not None:
        found.add("SPAN")
    return frozenset(found)


def traits_of(
    words: frozenset[str], text: str, everything: Sentence, after: str | None = None, sense: str = ""
) -> frozenset[str]:
    """What is weighed of a message: its `words`, each also with the number of its countries, pairs and parts.

    Where it comes `after` a question of the same person, each also with the kind of that; and the `sense` of that.
    """
    places = _places(everything)
    traits = words | {f"{word}&{places}" for word in words} | set(pairs(text)) | set(_parts(text))
    if after is None:
        return traits
    return traits | {f"after {after}", f"after {after}: {sense}"} | {f"{word} after {after}" for word in words}


def _places(everything: Sentence) -> int:
    """How many countries a message names, three at most."""
    return min(_MANY, len({(place.codes, place.area) for place in everything.places}))


def pairs(text: str) -> Iterator[str]:
    """Words and signs that stand together, with the beginning and the end."""
    words = (next((slot for slot in _SLOTS if word.startswith(slot)), word) for word in text.split())
    for first, second in pairwise(("^", *words, "$")):
        yield f"{first} {second}"


def _parts(text: str) -> Iterator[str]:
    """Three letters of a word that stand together, with its beginning and its end."""
    for word in text.split():
        if len(word) > _PART and word.isalpha() and word.islower():
            whole = f"<{word}>"
            for start in range(len(whole) - _PART + 1):
                yield f"~{whole[start : start + _PART]}"


def leaning(traits: frozenset[str], told: Intent | None = None) -> Leaning:
    """The kind of question that traits weigh most for, beside the kind that a phrasing has `told`."""
    table = leanings()
    sums = [0.0] * len(KINDS)
    for trait in ("", *traits):
        for index, weight in table.get(trait, ()):
            sums[index] += weight
    if told is not None:
        sums[KINDS.index(told)] += TRUST
    sums = [round(weight, _EXACT) for weight in sums]
    first, second = sorted(sums)[:-3:-1]
    return Leaning(KINDS[sums.index(first)], first - second)
