"""Logistic regression with a penalty on large weights, for the tables that the bot weighs messages by."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression


class Case(NamedTuple):
    """What a message has, whether it wants an answer, and how much a mistake in it counts."""

    names: Sequence[str]
    wanted: bool
    importance: float


def fitted(cases: Iterable[Case], known: Iterable[str], *, penalty: float) -> dict[str, float]:
    """What each of the `known` names weighs; the constant, which no `penalty` holds back, is the weight of ""."""
    weighed = sorted(set(known))
    learned = list(cases)
    vectors = DictVectorizer().fit([dict.fromkeys(weighed, 1.0)])
    rows = vectors.transform([dict.fromkeys(case.names, 1.0) for case in learned])
    model = LogisticRegression(C=1 / penalty, tol=1e-6, max_iter=5000)
    model.fit(rows, [case.wanted for case in learned], sample_weight=[case.importance for case in learned])
    weights = zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)
    return {name: float(weight) for name, weight in weights} | {"": float(model.intercept_[0])}
