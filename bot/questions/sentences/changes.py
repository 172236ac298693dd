"""Changes of a text that are looked for only where a piece of what they are made of is there."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple


class Change(NamedTuple):
    """What is put instead of a pattern, and pieces of which a text has one at least, in small letters, if it has that.

    Looking for the pieces first saves nearly all of the work.
    """

    pieces: tuple[str, ...]
    pattern: re.Pattern[str]
    instead: str | Callable[[re.Match[str]], str]


def changed(text: str, changes: Iterable[Change]) -> str:
    """A text with some changes made, in their order, wherever they fit."""
    lowered = text.lower()
    for pieces, pattern, instead in changes:
        for piece in pieces:
            if piece in lowered:
                text = pattern.sub(instead, text)
                lowered = text.lower()
                break
    return text
