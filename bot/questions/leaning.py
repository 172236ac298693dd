"""What kind of question a message leans to by its words alone, however it is put: a second opinion on the phrasings.

The words and what they weigh are leanings.csv, fitted by tools/weigh_words.py to the golden questions tuned on.
"""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.questions.first_look import HEAD
from bot.questions.marking import Sentence
from bot.questions.phrasings import read_rows
from bot.questions.question import Intent

SURE = 0.7
"""The share from which a leaning outweighs a phrasing. Chosen on questions that neither was tuned on: from 0.6 to 0.8
there is little between them, below it phrasings that were right are overruled."""

KINDS = tuple(Intent)
_SLOTS = ("PLACE", "TIER", "REGION")
_MANY = 3


class Leaning(NamedTuple):
    """A kind of question, and how surely it is that (0 to 1)."""

    kind: Intent
    share: float


@lru_cache(maxsize=1)
def leanings() -> Mapping[str, Sequence[float]]:
    """What each word weighs for each of `KINDS`; "" is what every message begins with."""
    return {row["word"]: tuple(float(row[kind]) for kind in KINDS) for row in read_rows("leanings.csv")}


def words_of(text: str, everything: Sentence) -> frozenset[str]:
    """What is weighed of a message: its words, cut short, and what is known in it; `text` has its topics marked."""
    words = (word for word in text.split() if word[0].isalnum())
    found = {next((slot for slot in _SLOTS if word.startswith(slot)), word[:HEAD]) for word in words}
    found.add(f"PLACES {min(_MANY, len(everything.places))}")
    found.add(f"TIERS {min(_MANY - 1, len(everything.tiers))}")
    if everything.years.span is not None:
        found.add("SPAN")
    return frozenset(found)


def leaning(words: frozenset[str]) -> Leaning:
    """The kind of question that words weigh most for."""
    table = leanings()
    rows = [table[""], *(table[word] for word in words if word in table)]
    sums = [sum(column) for column in zip(*rows, strict=True)]
    most = max(sums)
    share = 1 / sum(math.exp(each - most) for each in sums)
    return Leaning(KINDS[sums.index(most)], share)
