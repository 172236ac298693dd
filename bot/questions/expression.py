"""Regular expressions that are compiled when they are first looked for.

There are thousands of them, and a question needs one in seven: compiling all would take longer than anything else at
the start.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Any, cast
from weakref import WeakSet

_WAYS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Expression:
    """What stands for a regular expression, and has its ways to look through a text for attributes.

    Python finds such attributes as quickly as methods, which it would not if there were a __getattr__ for them.
    """

    __slots__ = ("__weakref__", "_compiled", "flags", "pattern", *_WAYS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags
        self._compiled: re.Pattern[str] | None = None
        for way in _WAYS:
            setattr(self, way, partial(self._at_first, way))
        _not_yet_needed.add(self)

    def compile(self) -> re.Pattern[str]:
        """The regular expression itself."""
        if self._compiled is None:
            _not_yet_needed.discard(self)
            self._compiled = re.compile(self.pattern, self.flags)
            for way in _WAYS:
                setattr(self, way, getattr(self._compiled, way))
        return self._compiled

    def _at_first(self, way: str, *given: Any, **named: Any) -> Any:  # noqa: ANN401  # what that way takes and gives
        return getattr(self.compile(), way)(*given, **named)


_not_yet_needed: WeakSet[_Expression] = WeakSet()


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression, of which a fault shows only when it is first looked for, or with `compile_the_rest`."""
    return cast("re.Pattern[str]", _Expression(pattern, flags))


def compile_the_rest() -> Iterator[None]:
    """Compile the expressions that no sentence needed yet, one with each step, which takes some ms at most."""
    while _not_yet_needed:
        _not_yet_needed.pop().compile()
        yield
