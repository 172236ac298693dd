"""How much of a topic some findings hold: all of it, part of it, or next to nothing."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.report.records import Finding
from bot.report.search import FindingIndex, holds_all

_WHOLLY, _WITH_UNKNOWN, _HARDLY = 0.55, 0.75, 0.25
"""The shares of the weight of a topic's words from which a finding tells it, also where some are in no finding at all,
and below which it tells nothing of it."""
_WEAK = 16.0
_UNKNOWN = 20.0
"""What a word weighs that no finding has."""
_IN_PART, _ABOUT = 0.5, 0.05
"""The share that a finding must have to be told beside one that tells the topic, and what it may have less than the
best where none does."""
_SLIGHT = 3.0
"""What a word weighs that is in so many findings that it tells nothing."""


class Held(NamedTuple):
    """What some findings hold of a topic: a share of it, and the words that none of them has, and that some have."""

    share: float
    wholly: bool
    """Whether one of them tells the topic, if perhaps in other words."""
    lacking: tuple[str, ...] = ()
    had: tuple[str, ...] = ()
    best: tuple[Finding, ...] = ()
    """Those of them that tell about as much of it as any."""
    unknown: int = 0
    """How many of its words are in no finding at all."""
    weight: float = 0.0
    """What those words of it weigh that one of them has."""

    @property
    def is_weak(self) -> bool:
        """Whether a word is in no finding, and those beside it are in so many that they tell nothing of it."""
        return self.unknown > 0 and self.weight < _WEAK

    @property
    def hardly(self) -> bool:
        """Whether none of them tells anything of it."""
        return self.share < _HARDLY


def is_known(word: str, index: FindingIndex, alike: Mapping[str, Sequence[str]]) -> bool:
    """Whether any finding of any country has a word, or another that means the same."""
    return any(map(index.knows, (word, *alike.get(word, ()))))


def held(
    found: Iterable[Finding],
    words: Sequence[str],
    unknown: Sequence[str],
    index: FindingIndex,
    alike: Mapping[str, Sequence[str]],
) -> Held:
    """What some findings hold of a topic's words, and of those that are said with them but stand in no finding."""
    unknown = (*unknown, *(word for word in words if not is_known(word, index, alike)))
    weights = {word: index.weight(word, alike) for word in words if word not in unknown}
    total = sum(weights.values()) + _UNKNOWN * len(unknown)
    have = [(one, [word for word in weights if holds_all(one.text, (word,), alike)]) for one in found]
    shares = [(one, sum(weights[word] for word in those) / total if total else 1.0) for one, those in have]
    share = max((share for _, share in shares), default=0.0)
    every = {word for _, those in have for word in those}
    telling = [word for word in weights if weights[word] >= _SLIGHT]
    return Held(
        share,
        share >= (_WITH_UNKNOWN if unknown else _WHOLLY),
        (*unknown, *(word for word in telling if word not in every)),
        tuple(word for word in telling if word in every),
        tuple(one for one, of_it in shares if of_it >= (_IN_PART if share >= _WHOLLY else share - _ABOUT)),
        len(unknown),
        share * total,
    )
