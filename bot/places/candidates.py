"""The countries that a typed name may mean, in order, each with how near it is and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from bot.places import undress
from bot.places.fold import fold, squeeze
from bot.places.gazetteer import Gazetteer
from bot.places.names import Match
from bot.places.resolve import Resolution
from bot.report.records import Code


@dataclass(frozen=True, slots=True)
class Candidate:
    """A country that a name may mean: `score` from 0 to 1 (1: it is the name), the reason, whether it is certain."""

    code: Code
    score: float
    match: Match
    certain: bool


def candidates(gazetteer: Gazetteer, resolution: Resolution) -> Sequence[Candidate]:
    """The countries of a resolution, those that are certain first, then the nearest; ambiguous ones are not certain.

    The score of a misspelt or unfinished name is its Jaro-Winkler similarity to the country's nearest English name.
    """
    typed = squeeze(fold(undress.bare(resolution.text)))
    match = resolution.match or Match.TYPO
    certain = len(resolution.codes) == 1
    found = [
        Candidate(code, _score(gazetteer, typed, code, match), match, certain=certain) for code in resolution.codes
    ]
    asked = [
        Candidate(code, _score(gazetteer, typed, code, Match.TYPO), Match.TYPO, certain=False)
        for code in resolution.suggestions
    ]
    return sorted(found, key=_by_score) + sorted(asked, key=_by_score)


def _score(gazetteer: Gazetteer, typed: str, code: Code, match: Match) -> float:
    if match not in (Match.TYPO, Match.PREFIX):
        return 1.0
    names = gazetteer.squeezed_names.get(code, ())
    return max((JaroWinkler.similarity(typed, name) for name in names), default=0.0)


def _by_score(candidate: Candidate) -> float:
    return -candidate.score
