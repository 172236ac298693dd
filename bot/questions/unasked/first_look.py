"""A first look at a message that nobody addressed to the bot: whether it can be about the report at all.

Reading one takes a hundred times as long. What each word weighs is first_look.csv, fitted by tools/weigh_first_look.py
so that what weighs nothing or more is worth reading.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from bot.questions.tables import read_rows

ASKED, YEAR, COUNTRY, REGION = "?", "YEAR", "COUNTRY", "REGION"
"""What a message may have beside its words: a question mark, a report year, a country, a part of the world."""
OF_THE_REPORT_ALONE = frozenset(
    {"paler", "t1", "t2", "t2wl", "2wl", "t3", "jtip", "tvpa", "tiers", "watch", "traff", "downg"}
)
"""The first letters of words that are worth reading whatever stands beside them: few messages of other things have any.

What weighs nothing all the same is answered only where it is clear by its whole form.
"""


class FirstLook(NamedTuple):
    """What each word weighs, and what else a message has; from nothing on it is worth reading."""

    words: Mapping[str, float]
    constant: float
    asked: float
    country: float
    region: float
    telling: frozenset[str]
    """The words that speak for a question."""

    def says_nothing(self, text: str, first: AbstractSet[str], least: float = 0.0) -> bool:
        """Whether a text weighs less than the `least`, even with a country, as no word or sign of it speaks for it.

        `first` are the first letters of its words.
        """
        return self.telling.isdisjoint(first) and "?" not in text and self.constant + self.country < least

    def weight(self, text: str, first: Iterable[str]) -> float:
        """What a text weighs by the `first` letters of its words, whatever country or part of the world it names."""
        weight = sum(map(self.words.get, first, repeat(0.0)), self.constant)
        return weight + self.asked if "?" in text else weight


@lru_cache(maxsize=4)
def first_look(years: frozenset[str]) -> FirstLook:
    """The table of first_look.csv; the `years` of reports weigh alike."""
    table = {word: float(weight) for word, weight in read_rows("unasked/first_look.csv", "word", "weight")}
    constant, asked, country, region = (table.pop(name, 0.0) for name in ("", ASKED, COUNTRY, REGION))
    words = table | dict.fromkeys(years, table.pop(YEAR, 0.0))
    telling = frozenset(word for word, weight in words.items() if weight > 0)
    return FirstLook(words, constant, asked, country, region, telling)


def signs_in(text: str, first: Iterable[str], years: frozenset[str]) -> frozenset[str]:
    """What is learned from of a text: the `first` letters of its words, the `years` alike, and a question mark."""
    found = {YEAR if word in years else word for word in first}
    return frozenset(found | {ASKED} if "?" in text else found)
