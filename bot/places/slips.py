"""An index of names by what is left of them when letters are left out, which finds misspelt ones without a scan.

Two spellings within k slips of each other share a form that lacks at most k letters of either (W. Garbe's symmetric
deletion, 2012). Only the first letters are taken apart, so that the index stays small and the work for any input,
however long, is bounded: at most 29 look-ups.
"""

from collections.abc import Iterable

from rapidfuzz.distance import OSA

MOST_SLIPS = 2
"""Slips that the index forgives: letters left out, put in, changed, or swapped with their neighbour."""

_HEAD = 7  # letters that are taken apart
_MOST_CANDIDATES = 200


class SlipIndex:
    """Names to be found again by misspelt forms. Immutable."""

    __slots__ = ("_by_rest",)

    def __init__(self, names: Iterable[str]) -> None:
        self._by_rest: dict[str, tuple[str, ...]] = {}
        for name in names:
            for rest in _rests(name[:_HEAD], MOST_SLIPS):
                self._by_rest[rest] = (*self._by_rest.get(rest, ()), name)

    def near(self, word: str, most: int) -> dict[str, int]:
        """The names at most `most` (1 or 2) slips away from `word`, each with how many."""
        candidates: dict[str, None] = {}
        for rest in _rests(word[:_HEAD], most):
            if names := self._by_rest.get(rest):
                candidates.update(dict.fromkeys(names))
                if len(candidates) > _MOST_CANDIDATES:
                    break
        found = {}
        for name in candidates:
            if abs(len(name) - len(word)) <= most:
                distance = OSA.distance(word, name, score_cutoff=most)
                if distance <= most:
                    found[name] = distance
        return found


def _rests(head: str, most: int) -> list[str]:
    """The head itself, and every form of it that lacks up to `most` (1 or 2) letters, but not all."""
    without_one = [head[:place] + head[place + 1 :] for place in range(len(head))] if len(head) > 1 else []
    if most == 1 or len(head) < 3:
        return [head, *without_one]
    without_two = [
        rest[:place] + rest[place + 1 :] for first, rest in enumerate(without_one) for place in range(first, len(rest))
    ]
    return [head, *without_one, *without_two]
