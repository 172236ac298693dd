"""Logistic regression with a penalty on large weights, for the tables that the bot weighs messages by."""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

_USUAL = 5.0
"""The logarithm of how much rarer than everything a name is that the penalty holds back as it says."""
_FREEST = 5.0


class Case(NamedTuple):
    """What a message has, whether it wants an answer, and how much a mistake in it counts."""

    names: Sequence[str]
    wanted: bool
    importance: float


def fitted(
    cases: Iterable[Case],
    known: Iterable[str],
    *,
    penalty: float,
    rarity: float = 0.0,
    most: int | None = None,
    scale: float | None = None,
) -> dict[str, float]:
    """What each of the `known` names weighs; the constant, which no `penalty` holds back, is the weight of "".

    With `rarity` above nothing, rare names are held back less than common ones; `most` keeps so many names that weigh
    most in all they stand in, and fits these again. With a `scale`, each of n names counts for that by the root of n.
    """
    learned = list(cases)
    vectors = DictVectorizer().fit([dict.fromkeys(sorted(set(known)), 1.0)])
    shares = [1.0 if scale is None else scale / math.sqrt(len(case.names) or 1) for case in learned]
    named = zip(learned, shares, strict=True)
    rows = csr_matrix(vectors.transform([dict.fromkeys(case.names, share) for case, share in named]))
    names = vectors.get_feature_names_out()
    weights, constant = _fit(rows, learned, penalty, rarity)
    if most is not None and most < len(names):
        seen = np.asarray((rows > 0).sum(axis=0)).ravel()
        kept = np.sort(np.argsort(-np.abs(weights) * np.sqrt(seen), kind="stable")[:most])
        names = names[kept]
        weights, constant = _fit(rows[:, kept], learned, penalty, rarity)
    return dict(zip(names, map(float, weights), strict=True)) | {"": constant}


def _fit(rows: csr_matrix, learned: Sequence[Case], penalty: float, rarity: float) -> tuple[np.ndarray, float]:
    """The weights of the columns, and the constant."""
    seen = np.maximum(np.asarray((rows > 0).sum(axis=0)).ravel(), 1.0)
    freedom = np.clip((np.log(len(learned) / seen) / _USUAL) ** rarity, _FREEST**-2, _FREEST)
    model = LogisticRegression(C=1 / penalty, tol=1e-6, max_iter=5000)
    importance = [case.importance for case in learned]
    model.fit(rows @ diags(freedom), [case.wanted for case in learned], sample_weight=importance)
    return model.coef_[0] * freedom, float(model.intercept_[0])
