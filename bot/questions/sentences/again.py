"""Telling again what was told of the same sentence before: several ask the same of it while a message is read."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from bot.questions.sentences.marking import Sentence

_T = TypeVar("_T")
_KEPT = 4


def told_again(tell: Callable[[Sentence], _T]) -> Callable[[Sentence], _T]:
    """What tells something of a sentence, as it is told again of the last few, if they are the very same.

    To compare sentences that are not the same would take longer than to tell most things of them anew.
    """
    kept: tuple[tuple[Sentence, _T], ...] = ()

    @wraps(tell)
    def told(sentence: Sentence) -> _T:
        nonlocal kept
        for one, what in kept:
            if one is sentence:
                return what
        what = tell(sentence)
        kept = ((sentence, what), *kept[: _KEPT - 1])
        return what

    return told
