"""Completing what somebody has begun to type: which countries it may become."""

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.places.names import Match
from bot.places.resolve import LONGEST_NAME, edits_allowed, resolve
from bot.report.records import Code

_SHORTEST_NEARLY = 4


def complete(gazetteer: Gazetteer, typed: str, limit: int) -> Sequence[Code]:
    """At most `limit` countries, the likeliest first; none for an empty text. Never raises.

    What it stands for already comes first, then names that begin so, other names that begin so, names with a later
    word that begins so; where there is none of these, names that begin nearly so.
    """
    folded = fold(typed[:LONGEST_NAME])
    if not folded:
        return list(resolve(gazetteer, typed).codes)[:limit]
    ranked: dict[Code, None] = dict.fromkeys(resolve(gazetteer, typed).codes)
    starts = [label for label in gazetteer.labels if label.folded.startswith(folded)]
    later_words = [label for label in gazetteer.labels if f" {folded}" in label.folded]
    for labels in (
        [label for label in starts if label.match is Match.EXACT],
        starts,
        later_words,
    ):
        ranked.update(dict.fromkeys(label.code for label in sorted(labels, key=lambda label: label.folded)))
    if not ranked:
        ranked.update(dict.fromkeys(_nearly(gazetteer, folded)))
    return list(ranked)[:limit]


def _nearly(gazetteer: Gazetteer, folded: str) -> Sequence[Code]:
    """Countries whose name, cut to the length typed, is a slip or two away."""
    if len(folded) < _SHORTEST_NEARLY:
        return ()
    allowed = max(1, edits_allowed(len(folded)))  # one more than for an answer: the person still chooses
    cut = [label.folded[: len(folded)] for label in gazetteer.labels]
    near = process.extract(folded, cut, scorer=OSA.distance, score_cutoff=allowed, limit=10)
    return [gazetteer.labels[place].code for _, _, place in near]
