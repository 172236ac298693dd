"""What the traits of a message weigh in the three tables that nearly every message is weighed by, looked up at once.

To find so many traits in tables of this size takes far longer than to add what they weigh. So what a trait weighs for
each kind of question, for a call for help and for being of the report stands in one row: leanings.csv, fitted by
tools/weigh_words.py, danger.csv by tools/weigh_danger.py and relevance.csv by tools/weigh_relevance.py.
"""

import struct
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from bot.questions.intent import Intent
from bot.questions.tables import read_rows

KINDS = tuple(Intent)
"""What the first columns of a row are for."""
DANGER, RELEVANCE = len(KINDS), len(KINDS) + 1
"""The columns for a call for help and for being of the report."""
RELEVANCE_UNIT = 0.1
"""What 1 is there in truth: those weights have one decimal more than the others."""
_COLUMNS = len(KINDS) + 2
_HUNDRED = 100
_BITS = 32
_HALF = 1 << (_BITS - 1)

Weights = Mapping[str, int]
"""What each trait weighs for each of some things, side by side in one number (`placed`); all messages begin with ""."""


@lru_cache(maxsize=1)
def every_weight() -> Weights:
    """What each trait weighs, in the order of the columns."""
    kinds = range(len(KINDS))
    rows = {
        trait: sum(map(placed, kinds, weights))
        for trait, *weights in read_rows("weighed/leanings.csv", "trait", *KINDS)
    }
    for index, name, unit in ((DANGER, "danger", ""), (RELEVANCE, "relevance", "e1")):
        for trait, weight in read_rows(f"weighed/{name}.csv", "trait", "weight"):
            rows[trait] = rows.get(trait, 0) + placed(index, f"{weight}{unit}")
    return rows


@lru_cache(maxsize=4)
def sums(traits: frozenset[str]) -> Sequence[float]:
    """What traits weigh together, in the order of the columns; several ask for it while a message is read."""
    return total(every_weight(), _COLUMNS, traits)


def of_every_message() -> Sequence[float]:
    """What all messages begin with, in the order of the columns."""
    return beginning(every_weight()[""], _COLUMNS)


def total(table: Weights, count: int, traits: frozenset[str]) -> Sequence[float]:
    """What traits weigh together for each of `count` things."""
    return unpacked(sum(filter(None, map(table.get, traits))), count)


@lru_cache(maxsize=16)
def beginning(together: int, count: int) -> Sequence[float]:
    """What all messages begin with, of which there is one for each table."""
    return unpacked(together, count)


@cache
def placed(index: int, weight: str) -> int:
    """A weight as it is written for the thing of a number, where it stands in one number with those of others.

    Many are added at once so. Nothing is written where there is none.
    """
    return round(float(weight) * _HUNDRED) << (_BITS * index) if weight else 0


def unpacked(together: int, count: int) -> list[float]:
    """So many weights, or sums of weights, that stand side by side in one number (`placed`)."""
    whole = (together + _halves(count)).to_bytes(count * _BITS // 8, "little")
    return [(weight - _HALF) / _HUNDRED for weight in struct.unpack(f"<{count}I", whole)]


@lru_cache(maxsize=4)
def _halves(count: int) -> int:
    """What makes each of so many weights more than nothing."""
    return sum(_HALF << (_BITS * index) for index in range(count))
