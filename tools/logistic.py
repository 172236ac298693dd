"""Logistic regression with a penalty on large weights, for the tables that the bot weighs messages by."""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

RATE = 0.5


class Case(NamedTuple):
    """What a message has, whether it wants an answer, and how much a mistake in it counts."""

    names: Sequence[str]
    wanted: bool
    importance: float


def fitted(cases: Iterable[Case], known: Iterable[str], *, rounds: int, penalty: float) -> dict[str, float]:
    """What each of the `known` names weighs, after gradient descent with steps that shrink as a weight moves.

    The constant is the weight of ""; it alone is not held back by the `penalty`.
    """
    weights = dict.fromkeys([*known, ""], 0.0)
    learned = [Case([*(name for name in case.names if name in weights), ""], *case[1:]) for case in cases]
    squares = dict.fromkeys(weights, 1e-6)
    total = sum(case.importance for case in learned)
    for _ in range(rounds):
        slope = {name: penalty * weight / total if name else 0.0 for name, weight in weights.items()}
        for names, wanted, importance in learned:
            said = sum([weights[name] for name in names])
            share = importance * (1 / (1 + math.exp(-max(-30.0, min(30.0, said)))) - wanted) / total
            for name in names:
                slope[name] += share
        for name, value in slope.items():
            squares[name] += value * value
            weights[name] -= RATE * value / math.sqrt(squares[name])
    return weights
