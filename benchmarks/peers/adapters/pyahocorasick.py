"""A bare pass of pyahocorasick over tierbot's names, longest first, without a look at the words around."""

from collections.abc import Mapping, Sequence

from ahocorasick import Automaton  # type: ignore[import-not-found]

_automaton = Automaton()


def load(names: Mapping[str, Sequence[str]]) -> None:
    for name, codes in names.items():
        _automaton.add_word(name, (codes, len(name)))
    _automaton.make_automaton()


def spot(text: str) -> list[tuple[str, int, int]]:
    hits = _automaton.iter_long(text.lower())
    return [(codes[0], last + 1 - length, last + 1) for last, (codes, length) in hits]
