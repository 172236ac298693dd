"""A bare pass of ahocorasick_rs over tierbot's names, longest first, without a look at the words around."""

from collections.abc import Mapping, Sequence

from ahocorasick_rs import AhoCorasick, MatchKind  # type: ignore[import-not-found]

_automata: list[AhoCorasick] = []
_codes: list[str] = []


def load(names: Mapping[str, Sequence[str]]) -> None:
    _automata.append(AhoCorasick(list(names), matchkind=MatchKind.LeftmostLongest))
    _codes.extend(codes[0] for codes in names.values())


def spot(text: str) -> list[tuple[str, int, int]]:
    hits = _automata[0].find_matches_as_indexes(text.lower())
    return [(_codes[place], start, end) for place, start, end in hits]
