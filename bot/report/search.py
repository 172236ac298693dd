"""Finding the statements about a topic: by the words of the findings, however they end."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from math import log

from bot.report.records import Code, Finding

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_ENDINGS = (
    *(
        "izations",
        "ization",
        "isation",
        "ations",
        "ation",
        "ments",
        "ment",
        "ities",
        "ity",
        "ings",
        "ing",
        "ions",
        "ion",
    ),
    *("ators", "ator", "ers", "er", "ors", "or", "ies", "ied", "ed", "es", "al", "ly", "y", "e", "s"),
)
_SHORTEST_STEM = 3
_LONG_STEM, _LONGER = 4, 3
_NEGATION = re.compile(r"\b(?:not|no|never|none|nobody|without|lack(?:s|ed|ing)?|fail(?:s|ed)?)\b", re.IGNORECASE)
_COMMON = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "and",
        "for",
        "on",
        "by",
        "with",
        "that",
        "was",
        "were",
        "is",
        "are",
        "as",
        "at",
        "from",
        "it",
        "its",
        "their",
        "they",
        "this",
        "which",
        "who",
        "had",
        "have",
        "has",
        "not",
        "no",
        "be",
        "been",
        "or",
        "but",
        "also",
        "than",
        "more",
        "most",
        "many",
        "some",
        "all",
        "any",
        "into",
        "over",
        "under",
        "after",
        "before",
        "during",
        "without",
        "within",
        "government",
        "governments",
        "trafficking",
        "trafficker",
        "traffickers",
        "victim",
        "victims",
        "country",
        "countries",
        "report",
        "year",
        "years",
        "one",
        "two",
        "three",
        "four",
        "five",
        "new",
        "said",
        "according",
        "still",
        "only",
        "other",
        "others",
        "did",
        "does",
        "do",
        "such",
        "those",
        "these",
        "so",
        "out",
        "up",
        "least",
    ]
)
_ENOUGH = 0.5
_AT_LEAST = 0.25
MOST_STEMS = 20_000
"""Words whose stems are remembered; those of messages are much the same from one to the next."""
MOST_FOUND = 60
"""Findings that a search gives."""


@lru_cache(maxsize=MOST_STEMS)
def stem(word: str) -> str:
    """A word, in small letters, without its ending: "fishing", "fisher" and "fished" are the same."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)].rstrip("s") if ending == "s" else word[: -len(ending)]
    return word


def denies(text: str) -> bool:
    """Whether a text says that something is not so, or not there."""
    return _NEGATION.search(text) is not None


def holds_all(text: str, words: Iterable[str], alike: Mapping[str, Sequence[str]]) -> bool:
    """Whether a text has every one of some words, in small letters, in any form, or another that means the same."""
    here = {stem(word) for word in _WORD.findall(text.casefold())} | set(_NUMBER.findall(text.replace(",", "")))
    return all(any(_is_among(stem(form), here) for form in (word, *alike.get(word, ()))) for word in words)


def _is_among(root: str, here: AbstractSet[str]) -> bool:
    """Whether a stem is one of those, or begins as one of them does: "force" and "forcibly"."""
    if root in here:
        return True
    longest = len(root) + _LONGER
    return len(root) >= _LONG_STEM and any(other.startswith(root) and len(other) <= longest for other in here)


class FindingIndex:
    """The findings by the stems of their words. Immutable."""

    __slots__ = ("_by_stem", "_findings")

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._findings = tuple(findings)
        self._by_stem: dict[str, set[int]] = defaultdict(set)
        for number, finding in enumerate(self._findings):
            for word in _WORD.findall(finding.text.casefold()):
                if word not in _COMMON:
                    self._by_stem[stem(word)].add(number)

    def knows(self, word: str) -> bool:
        """Whether any finding has a form of this word, in small letters."""
        return word not in _COMMON and stem(word) in self._by_stem

    def search(
        self,
        words: Sequence[str],
        alike: Mapping[str, Sequence[str]],
        *,
        codes: Iterable[Code] = (),
        until: int | None = None,
    ) -> Sequence[Finding]:
        """The findings with these words, the best first; about some countries and up to a report year where given.

        `alike` has for a word others that mean the same. A finding needs the half of the words, by their weight, or
        a quarter where none has so many; rare words weigh more.
        """
        wanted = frozenset(codes)
        scores: defaultdict[int, float] = defaultdict(float)
        total = 0.0
        for word in dict.fromkeys(words):
            found = set().union(*(self._by_stem.get(stem(form), ()) for form in (word, *alike.get(word, ()))))
            weight = log(1 + len(self._findings) / (1 + len(found)))
            total += weight
            for number in found:
                scores[number] += weight
        least = _ENOUGH if any(score >= total * _ENOUGH for score in scores.values()) else _AT_LEAST
        best = [
            (score, self._findings[number])
            for number, score in scores.items()
            if score >= total * least
            and (not wanted or self._findings[number].iso3 in wanted)
            and (until is None or self._findings[number].year <= until)
        ]
        best.sort(key=lambda entry: (-entry[0], -entry[1].year, entry[1].iso3, entry[1].id))
        return [finding for _, finding in best[:MOST_FOUND]]
