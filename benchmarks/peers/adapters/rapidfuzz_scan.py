"""A bare rapidfuzz scan over tierbot's names: the countries of the nearest within two edits."""

from collections.abc import Mapping, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

_names: list[str] = []
_codes: list[Sequence[str]] = []


def load(names: Mapping[str, Sequence[str]]) -> None:
    _names.extend(names)
    _codes.extend(names.values())


def resolve(text: str) -> list[str]:
    near = process.extract(text.casefold(), _names, scorer=OSA.distance, score_cutoff=2, limit=10)
    return sorted({code for _, distance, place in near if distance == near[0][1] for code in _codes[place]})
