"""What a question of a known kind wants to know, by its words alone, where no phrasing tells: why, since when, what.

What the traits of a message weigh for each sense is senses.csv, fitted by tools/weigh_words.py.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.questions.asking import places_of
from bot.questions.marking import Sentence
from bot.questions.phrasings import Phrasing, read_rows
from bot.questions.question import About, Intent
from bot.questions.wants import direction, over_years

_MANY = 3  # countries, of which somebody wants the tiers
CLEAR = 0.25
"""By how much a sense must outweigh the next one to be taken."""


class Sense(NamedTuple):
    """What is wanted to be known, and the id of the term of the glossary where it is one."""

    about: About
    term: str = ""


@lru_cache(maxsize=1)
def senses() -> Mapping[Intent, Mapping[Sense, Mapping[str, float]]]:
    """What each trait weighs for each sense of a kind; "" is what every message begins with."""
    table: dict[Intent, dict[Sense, dict[str, float]]] = {}
    for row in read_rows("senses.csv"):
        of_kind = table.setdefault(Intent(row["kind"]), {})
        of_kind.setdefault(Sense(About(row["about"]), row["term"]), {})[row["trait"]] = float(row["weight"])
    return table


def sense_of(kind: Intent, traits: frozenset[str]) -> Sense | None:
    """The sense that traits clearly weigh most for, among those of a kind; None where it is open."""
    weighed: Sequence[tuple[float, Sense]] = sorted(
        (sum(weights.get(trait, 0.0) for trait in ("", *traits)), sense)
        for sense, weights in senses().get(kind, {}).items()
    )[::-1]
    if not weighed or (len(weighed) > 1 and weighed[0][0] - weighed[1][0] < CLEAR):
        return None
    return weighed[0][1]


def plainest(kind: Intent, everything: Sentence, traits: frozenset[str]) -> tuple[Phrasing, str] | None:
    """The least that a question of a kind asks, with its term; None where the message lacks what it would be about."""
    places = places_of(everything)
    sense = sense_of(kind, traits)
    match kind:
        case Intent.TIER if places:
            about = About.NOTHING_MORE
        case Intent.HISTORY if len(places) == 1:
            always = over_years(everything.text) is About.ALWAYS
            about = About.ALWAYS if always else sense.about if sense is not None else About.TREND
        case Intent.CHANGES:
            about = direction(everything.text) or About.MOVED
        case Intent.DEFINE if sense is not None:
            return Phrasing(kind, sense.about, (), ()), sense.term
        case Intent.FINDINGS if places and len(places) < _MANY:
            about = sense.about if sense is not None else About.TOPIC
        case _:
            return None
    return Phrasing(kind, about, (), ()), ""
