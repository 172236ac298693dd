"""Finding the statements about a topic: by the words of the findings, however they end."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from math import log

from bot.report.records import Code, Finding
from bot.report.stems import stem

WORD = re.compile(r"[^\W_]*[^\W\d_][^\W_]*")
_NUMBER = re.compile(r"\d+")
_LONG_STEM, _LONGER = 4, 3
_NEGATION = re.compile(r"\b(?:not|no|never|none|nobody|without|lack(?:s|ed|ing)?|fail(?:s|ed)?)\b", re.IGNORECASE)
_END = re.compile(r"\b(?:left|no longer on|taken off|removed from) the list\b", re.IGNORECASE)
_CLAUSE = re.compile(r"; |,? (?:and|but|although|though|while) ")
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
_AT_LEAST, _AT_LEAST_OF_MANY, _AT_LEAST_OF_ONE = 0.5, 0.85, 0.15
"""What a finding must weigh of what the best one does: among all, where many are as good as that, and where the
countries are given."""
_AT_LEAST_WHERE_ALL_ARE_HAD = 0.65
_SEVERAL = 2
"""The same where several findings among all have every one of some words: others may lack a common, and no rare one."""
_MANY = 5
MOST_FOUND = 60
"""Findings that a search gives, where it is not told another number."""


def denies(text: str) -> bool:
    """Whether a text says that something is not so, or not there."""
    return _NEGATION.search(text) is not None


def tells_end(text: str) -> bool:
    """Whether a text says that a place on a list, or the like, is over."""
    return _END.search(text) is not None


def says_all(text: str, words: Sequence[str], alike: Mapping[str, Sequence[str]]) -> str | None:
    """The beginning of a text, in whole clauses, that has every one of some words; None where it has not all.

    What is denied only behind that has nothing to do with them.
    """
    ends = (*(clause.start() for clause in _CLAUSE.finditer(text)), len(text))
    return next((text[:end] for end in ends if holds_all(text[:end], words, alike)), None)


def holds_all(text: str, words: Iterable[str], alike: Mapping[str, Sequence[str]]) -> bool:
    """Whether a text has every one of some words, in small letters, in any form, or another that means the same."""
    here = roots_in(text)
    return all(any(is_among(stem(form), here) for form in (word, *alike.get(word, ()))) for word in words)


@lru_cache(maxsize=4096)
def roots_in(text: str) -> str:
    """The stems of the words in a text, and its numbers, each between blanks."""
    return f" {' '.join((*map(stem, WORD.findall(text.casefold())), *_NUMBER.findall(text.replace(',', ''))))} "


def is_among(root: str, roots: str) -> bool:
    """Whether a stem is one of the `roots` of a text, or begins as one of them does: "force" and "forcibly"."""
    if len(root) < _LONG_STEM:
        return f" {root} " in roots
    at = roots.find(f" {root}")
    while at >= 0:
        end = roots.find(" ", at + 1)
        if end - at - 1 <= len(root) + _LONGER:
            return True
        at = roots.find(f" {root}", end)
    return False


class FindingIndex:
    """The findings by the stems of their words, and by their countries. Immutable."""

    __slots__ = ("_by_code", "_by_stem", "_findings")

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._findings = tuple(findings)
        self._by_stem: dict[str, set[int]] = defaultdict(set)
        self._by_code: dict[Code, set[int]] = defaultdict(set)
        for number, finding in enumerate(self._findings):
            self._by_code[finding.iso3].add(number)
            for word in WORD.findall(finding.text.casefold()):
                if word not in _COMMON:
                    self._by_stem[stem(word)].add(number)

    def knows(self, word: str) -> bool:
        """Whether any finding has a form of this word, in small letters."""
        return word not in _COMMON and stem(word) in self._by_stem

    def tells_of(self, code: Code, word: str) -> bool:
        """Whether any finding about a country has a form of this word, in small letters."""
        theirs = self._by_code.get(code, set())
        return word not in _COMMON and not theirs.isdisjoint(self._by_stem.get(stem(word), ()))

    def of(self, code: Code) -> Iterable[Finding]:
        """The findings about a country."""
        return (self._findings[number] for number in self._by_code.get(code, ()))

    def those(self, told: Callable[[Finding], bool]) -> Sequence[Finding]:
        """The findings of which something is so, the newest first."""
        return sorted(filter(told, self._findings), key=lambda one: (-one.year, one.iso3, one.id))

    def weight(self, word: str, alike: Mapping[str, Sequence[str]]) -> float:
        """What a word, in small letters, or another that means the same, tells of a finding: rare words tell more."""
        return self._weight(self._having(word, alike))

    def _having(self, word: str, alike: Mapping[str, Sequence[str]]) -> AbstractSet[int]:
        return set().union(*(self._by_stem.get(stem(form), ()) for form in (word, *alike.get(word, ()))))

    def _weight(self, found: AbstractSet[int]) -> float:
        return log(1 + len(self._findings) / (1 + len(found))) ** 2

    def search(
        self,
        words: Sequence[str],
        alike: Mapping[str, Sequence[str]],
        *,
        codes: Iterable[Code] = (),
        until: int | None = None,
        strictly: bool = False,
        limit: int | None = MOST_FOUND,
    ) -> Sequence[Finding]:
        """The findings with these words, the best first; about some countries and up to a report year where given.

        `alike` has for a word others that mean the same. Rare words weigh more; a finding must not weigh much less than
        the best, and `strictly` it must have all words.
        """
        wanted = frozenset(codes)
        theirs = frozenset[int]().union(*(self._by_code.get(code, ()) for code in wanted))
        scores: defaultdict[int, float] = defaultdict(float)
        total = 0.0
        for word in dict.fromkeys(words):
            found = self._having(word, alike)
            weight = self._weight(found)
            total += weight
            for number in found & theirs if wanted else found:
                scores[number] += weight
        fits = {
            number: score for number, score in scores.items() if until is None or self._findings[number].year <= until
        }
        most = max(fits.values(), default=0.0)
        many = sum(score >= most for score in fits.values()) >= _MANY
        least = most * (_AT_LEAST_OF_ONE if wanted else _AT_LEAST_OF_MANY if many else _AT_LEAST)
        of_several = not wanted and len(set(words)) > 1
        if of_several and sum(score >= total for score in fits.values()) >= _SEVERAL:
            least = max(least, most * _AT_LEAST_WHERE_ALL_ARE_HAD)
        least = total if strictly else least
        best = [(score, self._findings[number]) for number, score in fits.items() if score >= least]
        best.sort(key=lambda entry: (-entry[0], -entry[1].year, entry[1].iso3, entry[1].id))
        return [finding for _, finding in best[:limit]]
