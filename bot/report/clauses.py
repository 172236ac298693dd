"""What a finding says, clause by clause: that something is so or is not, more or less than before, or new."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from bot.report.search import WORD, holds_all, is_among, roots_in
from bot.report.stems import stem


class Said(StrEnum):
    """What a clause says of what it names."""

    NOT = "not"
    MORE = "more"
    FEWER = "fewer"
    FIRST = "first"
    OVER = "over"


class Clause(NamedTuple):
    """A clause of a finding, with what it says."""

    text: str
    says: frozenset[Said]


_APART = re.compile(r"[;:.] |, (?!\d|compared with |against |up from |down from )| (?:and|but|although|though|while) ")
_IN_WORDS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBER = rf"(?!(?:19|20)\d\d\b)(?:\d[\d,]*|{'|'.join(_IN_WORDS)})"
_FROM_TO = re.compile(rf"\bfrom (?P<before>{_NUMBER})(?: \w+)? to (?P<after>{_NUMBER})\b")
_AGAINST = re.compile(
    rf"\b(?<!no )(?P<after>{_NUMBER})\b.*, (?:compared with|against) (?P<before>{_NUMBER})\b", re.IGNORECASE
)
_SAYS = {
    Said.NOT: re.compile(
        r"\b(?:no|not(?! only)|never|none|nobody|neither|without|lack(?:s|ed|ing)?|fail(?:s|ed|ing)?(?= to)|"
        r"rul(?:es|ed) out|abolish\w*|waiting for|awaiting|too (?:few|little)|hardly|rarely|ran out|expired|"
        r"promised|planned|improvement are|draft(?:ed)?|instead of(?= a ban))\b",
        re.IGNORECASE,
    ),
    Said.OVER: re.compile(r"\b(?:ended|to end|to remove|removed|abolished|repealed|none got)\b", re.IGNORECASE),
    Said.MORE: re.compile(
        r"\b(?:(?<!no )more(?! than a\b| than one\b| than \d)|rose|risen|rise|rises|rais(?:ed|es)|gr[eo]wn?|increas\w+|"
        r"higher|highest|doubled|tripled|twice|up from|better|stepped up|widened|expanded)\b",
        re.IGNORECASE,
    ),
    Said.FEWER: re.compile(
        r"\b(?:fewer|fewest|fell|fallen|drop|dropp(?:ed|ing)|cuts?|cutting|less(?! than)|lower|lowest|declin\w+|"
        r"decreas\w+|"
        r"reduced|shrank|slashed|down from|halved)\b",
        re.IGNORECASE,
    ),
    Said.FIRST: re.compile(
        r"\bfor the first time\b|\bfirst\b(?! responders?| instance| offen[cs]es?| degree| half)", re.IGNORECASE
    ),
}
_WISHES = re.compile(
    r"\bareas? for improvement\b|\b(?:could|might|shield\w*)\b|\b(?:planned|promised|pending|proposed)\b|"
    r"\b(?:asks?|urged|told|asked) (?:\w+ )?(?:to|for)\b|\bmeant to (?:keep|prevent|stop|end)\b|"
    r"\balthough\b.*\b(?:banned|forbidden|prohibited)\b|"
    r"\b(?:abroad|overseas|(?:neighbou?ring|other) countries|brought home|coming back|on return)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:no|not|never|none|nobody|without|lack(?:s|ed|ing)?|fail(?:s|ed)?)\b", re.IGNORECASE)
_DENIED_BEHIND = re.compile(
    r"(?:(?:for|of) \w+ )?"
    r"(?:(?:was|were|is|are|been) (?:not|never|lacking|missing|unavailable)|lacked|lacking|none|nobody|no one)\b"
)
_OF_NONE = frozenset({"no", "none", "nobody"})
"""What a deed is denied by right behind: "identified no victims"."""
_BEFORE, _BEHIND = 4, 4
"""Words before and behind what is denied, among which a denial stands."""
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|did|does|do|been|went|go|goes)\b")
_SHORT = 4
"""Words of a clause that may go on with what its neighbour says: "Prosecutions and convictions fell"."""


@lru_cache(maxsize=4096)
def clauses(text: str) -> Sequence[Clause]:
    """The clauses of a text; a short one without a verb says what the one beside it does, the one before it first."""
    parts = [part for part in _APART.split(text) if part]
    said = [_said(part) for part in parts]
    goes_on = [not here and _is_short(part) for part, here in zip(parts, said, strict=True)]
    for at in range(1, len(parts)):
        if goes_on[at] and said[at - 1]:
            said[at] = said[at - 1]
    for at in range(len(parts) - 2, -1, -1):
        if goes_on[at] and not said[at]:
            said[at] = said[at + 1]
    return [Clause(part, here) for part, here in zip(parts, said, strict=True)]


def _said(part: str) -> frozenset[Said]:
    numbers = _FROM_TO.search(part) or _AGAINST.search(part)
    if numbers is None:
        return frozenset(said for said, pattern in _SAYS.items() if pattern.search(part))
    before, after = _value(numbers["before"]), _value(numbers["after"])
    return frozenset({Said.MORE} if after > before else {Said.FEWER} if after < before else ())


def _value(number: str) -> int:
    word = number.casefold()
    return _IN_WORDS.index(word) if word in _IN_WORDS else int(number.replace(",", ""))


def _is_short(part: str) -> bool:
    return len(part.split()) <= _SHORT and _VERB.search(part) is None


def is_over(text: str, words: Iterable[str], alike: Mapping[str, Sequence[str]]) -> bool:
    """Whether a text says of any of some words, wherever it has it, that this was ended."""
    named = ([clause for clause in clauses(text) if holds_all(clause.text, (word,), alike)] for word in words)
    return any(those and all(Said.OVER in clause.says for clause in those) for those in named)


def wishes(text: str) -> bool:
    """Whether a text says what is wanted or planned, only could be, or is elsewhere, and not what is there."""
    return _WISHES.search(text) is not None


def denies_it(text: str, words: Iterable[str], alike: Mapping[str, Sequence[str]]) -> bool:
    """Whether a clause of a text denies what some words say, right before one of them or behind it: "no shelter"."""
    if not _DENIES.search(text):
        return False
    roots = {stem(form) for word in words for form in (word, *alike.get(word, ()))}
    return any(Said.NOT in clause.says and _is_denied(clause, roots) for clause in clauses(text))


def _is_denied(clause: Clause, roots: AbstractSet[str]) -> bool:
    here = roots_in(clause.text)
    named = [root for root in roots if is_among(root, here)]
    if not named:
        return False
    said = WORD.findall(clause.text.casefold())
    at = [number for number, word in enumerate(said) if any(is_among(root, f" {stem(word)} ") for root in named)]
    if at and _is_short(clause.text) and not _DENIES.search(clause.text):
        return True  # it goes on with what is denied beside it
    return any(
        any(map(_DENIES.fullmatch, said[max(0, number - _BEFORE) : number]))
        or _DENIED_BEHIND.match(" ".join(said[number + 1 : number + 1 + _BEHIND])) is not None
        or (said[number].endswith("ed") and not _OF_NONE.isdisjoint(said[number + 1 : number + 3]))
        for number in at
    )


def _naming(text: str, words: Iterable[str], alike: Mapping[str, Sequence[str]]) -> Iterator[Clause]:
    words = tuple(words)
    return (clause for clause in clauses(text) if holds_all(clause.text, words, alike))


def names(text: str, words: Iterable[str], alike: Mapping[str, Sequence[str]]) -> bool:
    """Whether one clause of a text has every one of some words."""
    return any(True for _ in _naming(text, words, alike))


def says(text: str, said: Said, words: Iterable[str], alike: Mapping[str, Sequence[str]]) -> bool:
    """Whether a clause of a text that has every one of some words says this of them, and does not deny it."""
    unlike = {Said.NOT} - {said}
    return any(said in clause.says and clause.says.isdisjoint(unlike) for clause in _naming(text, words, alike))


def affirms(text: str, words: Iterable[str], alike: Mapping[str, Sequence[str]]) -> bool:
    """Whether a clause of a text that has every one of some words does not deny what they say."""
    return any(Said.NOT not in clause.says for clause in _naming(text, words, alike))
