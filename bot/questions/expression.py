"""Regular expressions that are compiled when they are first looked for.

There are thousands of them, and a question needs a tenth: to compile all takes longer than anything else at the start.
"""

import re
from collections.abc import Iterator
from typing import Any, cast
from weakref import WeakSet


class _Expression:
    """What stands for a regular expression; each of its methods is looked up once, and is then its own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags
        _not_yet_needed.add(self)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # whatever a regular expression has
        method = getattr(self.compile(), name)
        setattr(self, name, method)
        return method

    def compile(self) -> re.Pattern[str]:
        """The regular expression itself; `re` would keep but some hundreds."""
        if "_compiled" not in self.__dict__:
            self._compiled = re.compile(self.pattern, self.flags)
            _not_yet_needed.discard(self)
        return self._compiled


_not_yet_needed: WeakSet[_Expression] = WeakSet()


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression, of which a fault shows only when it is first looked for, or with `compile_the_rest`."""
    return cast("re.Pattern[str]", _Expression(pattern, flags))


def compile_the_rest() -> Iterator[None]:
    """Compile the expressions that no sentence needed yet, one with each step, which takes some ms at most."""
    while _not_yet_needed:
        _not_yet_needed.pop().compile()
        yield
