"""Fit what traits weigh for each kind of question and each sense of it to what is tuned on.

Run ``python -m tools.weigh_words`` from the root after questions were added or the marking of messages changed; it
takes some seconds. Learns by support vectors, one kind against the others: which kind a question is of, as it
was labelled (bot/questions/weighed/leanings.csv), and in what sense, as labelled too, or else as the phrasings read it
(senses.csv); and whether a yes or a no is wanted (yes_or_no.csv). Says how many of the questions, and of those held
back, lean to the kind that they are of.
"""

import csv
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.svm import LinearSVC

from benchmarks.golden import Row, question_rows, silence_rows
from bot.questions.intent import UNANSWERED, About, Intent
from bot.questions.sentences.marking import whole
from bot.questions.sentences.phrasings import phrasings
from bot.questions.verdicts.yes_or_no import is_put_as_one
from bot.questions.verdicts.yes_or_no import traits_of as yes_or_no_traits
from bot.questions.weighed.leaning import leaning, traits_of
from bot.questions.weighed.senses import Sense
from bot.questions.weighed.sums import KINDS, every_weight, sums
from tests.support.knowledge import shipped_service
from tools.logistic import Case, fitted

ROOT = Path(__file__).parent.parent
KIND_TABLE = ROOT / "bot" / "questions" / "weighed" / "leanings.csv"
SENSE_TABLE = ROOT / "bot" / "questions" / "weighed" / "senses.csv"
CLAIM_TABLE = ROOT / "bot" / "questions" / "verdicts" / "yes_or_no.csv"
FEWEST = 3
"""Questions that a trait must stand in to be weighed."""
OTHER_THINGS = frozenset({"travel", "game", "games", "smalltalk", "food", "sport", "sports", "server", "stream"}) | {
    *("moderation", "planning", "code", "joke", "emoji"),
}
"""Groups of talk that has nothing to do with the report."""
SENSED = (Intent.HISTORY, Intent.DEFINE, Intent.FINDINGS)
"""The kinds that are asked in several senses, which nothing else tells apart."""
LEAST = 0.1
"""What a trait must weigh for a kind, or for a yes or a no, to be kept."""
SENSE_LEAST = 0.25
"""The same for a sense."""
STRENGTH = 0.1
"""How far weights may grow: the inverse of the penalty on large ones. Chosen, as the traits were, by holding back."""
SCALE = 8.0
"""What the traits of a message weigh together, by the root of their number."""
PENALTY = 1 / 3
"""The penalty on large weights of what asks for a yes or a no."""


Weights = dict[str, dict[str, float]]
"""What each trait weighs for each of several names."""


_TWO = 2
_DEFINED = frozenset({About.TIER, About.BEST_TIER, About.CONSEQUENCES, About.FREE, About.RELEASE})
"""What is asked of the tiers and the report as such; other meanings are of terms."""


class Example(NamedTuple):
    """A question: its traits, and the kinds that it may be read as, the likeliest first."""

    traits: frozenset[str]
    kinds: tuple[str, ...]
    sense: Sense | None
    """As labelled, or as the phrasings read it; None where they tell no kind, or the wrong one."""


def examples(part: str) -> Iterator[Example]:
    """The questions of a part, each after the one before it in its conversation."""
    before: dict[str, tuple[str, str]] = {}
    for row in question_rows():
        kinds = tuple(row["intent"].split("/"))
        after = before.get(row["conversation"], ())
        if row["conversation"] and kinds[0] not in UNANSWERED:
            before[row["conversation"]] = (kinds[0], row["sense"])
        if row["part"] == part:
            labelled = _labelled(kinds[0], row["sense"]) if row["sense"] else None
            yield _example(row["text"], kinds, after, labelled)


def claims(rows: Iterable[Row]) -> Iterator[Case]:
    """Questions, and whether they want a yes or a no; those that seem to by their form alone are left out."""
    messages = shipped_service().snapshot.reader.messages
    for row in rows:
        if row["intent"].split("/")[0] in UNANSWERED:
            continue
        everything = whole(messages.sentences(row["text"]))
        wanted = row["says"].startswith("^")
        if wanted or not is_put_as_one(everything, everything):
            yield Case(tuple(yes_or_no_traits(everything)), wanted, 1.0)


def claims_fitted(learned: Sequence[Case]) -> dict[str, float]:
    """What each trait weighs for a yes or a no."""
    seen = Counter(trait for case in learned for trait in case.names)
    table = fitted(learned, (trait for trait in seen if seen[trait] >= FEWEST), penalty=PENALTY)
    return {trait: weight for trait, weight in table.items() if not trait or abs(weight) >= LEAST}


def talk() -> Iterator[Example]:
    """Talk of other things, by itself and after a question of each kind in turn, which it does not go on with."""
    after = cycle(kind for kind in KINDS if kind not in UNANSWERED)
    for row in silence_rows("tuned"):
        if row["group"] in OTHER_THINGS:
            yield _example(row["text"], (Intent.NONE,))
            yield _example(row["text"], (Intent.NONE,), (next(after),))


def phrased() -> Iterator[Example]:
    """The examples of the phrasings, in the senses that these tell, but for that of a term, which is to be found."""
    for phrasing in phrasings():
        sense = None if phrasing.about is About.TERM else Sense(phrasing.about)
        yield from (_example(text, (phrasing.intent,), labelled=sense) for text in phrasing.examples)


def _labelled(kind: str, sense: str) -> Sense:
    """The sense that a label names: what is wanted to be known, or the id of a term."""
    return Sense(About(sense)) if kind != Intent.DEFINE or sense in _DEFINED else Sense(About.TERM, sense)


def _example(text: str, kinds: tuple[str, ...], after: tuple[str, ...] = (), labelled: Sense | None = None) -> Example:
    messages = shipped_service().snapshot.reader.messages
    sentences = messages.sentences(text)
    everything = whole(sentences)
    traits = traits_of(messages.words(everything), messages.with_topics(everything), *after)
    found = messages.as_phrased(sentences, everything, traits) if sentences else None
    told = found.question if found is not None and found.question.intent == kinds[0] else None
    sense = Sense(told.about, told.term if told.about is About.TERM else "") if told is not None else None
    return Example(traits, kinds, labelled or sense)


def kinds_fitted(learned: Sequence[Example]) -> Weights:
    """What each trait weighs for each kind that it says something of."""
    return _fitted([(example.traits, example.kinds[0]) for example in learned], LEAST)


def senses_fitted(learned: Sequence[Example]) -> dict[str, Weights]:
    """What each trait weighs for each sense of a kind, for those kinds that are asked in more than one."""
    told: dict[str, list[tuple[frozenset[str], str]]] = {}
    for example in learned:
        if example.sense is not None and example.kinds[0] in SENSED:
            told.setdefault(example.kinds[0], []).append((example.traits, "|".join(example.sense)))
    common = {
        kind: {sense for sense, count in Counter(s for _, s in cases).items() if count >= FEWEST}
        for kind, cases in told.items()
    }
    return {
        kind: _fitted([case for case in cases if case[1] in common[kind]], SENSE_LEAST)
        for kind, cases in told.items()
        if len(common[kind]) > 1
    }


def _fitted(cases: Sequence[tuple[frozenset[str], str]], least: float) -> Weights:
    """What each trait weighs for each class, if that is `least` or more; what every message begins with is ""."""
    seen = Counter(trait for traits, _ in cases for trait in traits)
    vectors = DictVectorizer()
    rows = vectors.fit_transform([_weighed(traits, seen) for traits, _ in cases])
    rows.indices, rows.indptr = rows.indices.astype(np.int32), rows.indptr.astype(np.int32)  # all that it takes
    model = LinearSVC(C=STRENGTH, random_state=0).fit(rows, [name for _, name in cases])
    constants, coefficients = model.intercept_, model.coef_ * SCALE
    if len(model.classes_) == _TWO:  # of which it gives but the second
        constants, coefficients = np.append(-constants, constants), np.vstack((-coefficients, coefficients))
    table = {"": dict(zip(model.classes_, map(float, constants), strict=True))}
    for index, trait in enumerate(vectors.get_feature_names_out()):
        weights = zip(model.classes_, coefficients[:, index], strict=True)
        if kept := {name: float(weight) for name, weight in weights if abs(weight) >= least}:
            table[trait] = kept
    return table


def _weighed(traits: frozenset[str], seen: Mapping[str, int]) -> dict[str, float]:
    """The traits that are common enough, each weighing less where a message has many."""
    share = SCALE / math.sqrt(len(traits) or 1)
    return {trait: share for trait in traits if seen[trait] >= FEWEST}


def write_kinds(table: Weights, path: Path = KIND_TABLE) -> None:
    """Write what traits weigh for the kinds, a trait to a line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["trait", *KINDS])
        for trait, weights in table.items():
            writer.writerow([trait, *(f"{weights[kind]:.2f}" if kind in weights else "" for kind in KINDS)])


def write_senses(tables: Mapping[str, Weights], path: Path = SENSE_TABLE) -> None:
    """Write what traits weigh for the senses of each kind, a weight to a line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["kind", "about", "term", "trait", "weight"])
        for kind, table in sorted(tables.items()):
            rows = (
                (*sense.split("|"), trait, f"{weight:.2f}")
                for trait, ws in table.items()
                for sense, weight in ws.items()
            )
            writer.writerows([kind, *row] for row in sorted(rows))


def write_claims(table: Mapping[str, float], path: Path = CLAIM_TABLE) -> None:
    """Write what traits weigh for a yes or a no, a trait to a line."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["trait", "weight"])
        writer.writerows([trait, f"{weight:.2f}"] for trait, weight in sorted(table.items()))


def main() -> None:
    """Fit, write, and tell how many lean the right way."""
    learned = [*examples("tuned"), *phrased(), *talk()]
    write_kinds(kinds_fitted(learned))
    write_senses(senses_fitted(learned))
    write_claims(claims_fitted(list(claims(question_rows("tuned")))))
    every_weight.cache_clear()
    sums.cache_clear()
    for part in ("tuned", "held back"):
        told = [leaning(example.traits).kind in example.kinds for example in examples(part)]
        print(f"{part}: {sum(told)} of {len(told)} lean to their kind")


if __name__ == "__main__":
    main()
