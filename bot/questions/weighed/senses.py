"""What a question of a known kind wants to know, by its words alone, where no phrasing tells: why, since when, what.

What the traits of a message weigh for each sense is senses.csv, fitted by tools/weigh_words.py.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import Phrasing
from bot.questions.sentences.wants import direction, over_years
from bot.questions.tables import read_rows
from bot.questions.weighed.leaning import leaning, weighed
from bot.questions.weighed.sums import Weights, placed

_TIER = expression(r"\b(?:tier|ranking|rankings|ranked|ratings?|rated)\b")
_MORE = expression(
    r"\b(?:more|fewer|less|than|most|least|average|percent|percentage|share|half|except|besides|without|other|else|last|"
    r"first|next|longest|often|years|ever|never|always|since|SPAN)\b"
)
"""What limits or compares, so that a list of those on a tier would not be the answer."""
_MEANS = expression(
    r"\b(?:mean|means|meant|meaning|definition|defined?|stands? for|refers?)\b|"
    r"^(?!.*\b(?:report|tiers?|ranks?|ranked|rankings?|ratings?|grades?|categor\w+|system|list)\b)"
    r".*\b(?:what|who) (?:exactly )?(?:is|are|was|were)\b"
)
_OF_A_WORD = expression(
    r"(?:what does|define|definition of|meaning of|what (?:is|are) meant (?:by|with)) (?:an? |the )?"
    r"(?P<word>\w+(?: \w+){0,2}?)(?: (?:mean|means|stand for))?(?: (?:in|by|for) (?:the |this )?report)?"
)
_WHAT_IS_IT = expression(
    r"(?:(?:so|and|but|ok) )*what (?:is|are) (?:an? )?(?!.*\b(?:report|tiers?|rank\w*|ratings?|grades?|categor\w+|"
    r"system|"
    r"list|standards?|it|that|this|they|those|TIER\d*|PLACE\d*|YEAR|REGION)\b)\w+(?: \w+){0,2}?"
)
"""What asks for the meaning of a word; where that is no term, no other may be told instead."""
_COLUMNS = ("kind", "about", "term", "trait", "weight")
_MANY = 3  # countries, of which somebody wants the tiers
SAID = -0.3
"""What the traits of a message must weigh for a sense to be taken."""
PHRASED = 1.0
"""What the sense that a phrasing tells weighs beside the traits: chosen on questions that they were not fitted to."""
SURE = 1.0
"""The lead of a kind from which the likeliest of its senses is taken, though none is clear."""
CLEAR = 0.1
"""By how much a sense must outweigh the next one to be taken."""


class Sense(NamedTuple):
    """What is wanted to be known, and the id of the term of the glossary where it is one."""

    about: About
    term: str = ""


class Senses(NamedTuple):
    """The senses in which questions of a kind are asked, and what each trait weighs for those that it speaks of."""

    every: Sequence[Sense]
    weights: Weights


@lru_cache(maxsize=1)
def senses() -> Mapping[Intent, Senses]:
    """The senses of each kind of question that is asked in several."""
    numbers: dict[Intent, dict[Sense, int]] = {}
    weights: dict[Intent, dict[str, int]] = {}
    for named, rows in groupby(read_rows("weighed/senses.csv", *_COLUMNS), itemgetter(0, 1, 2)):
        kind, about, term = Intent(named[0]), About(named[1]), named[2]
        every = numbers.setdefault(kind, {})
        number = every.setdefault(Sense(about, term), len(every))
        table = weights.setdefault(kind, {})
        for *_, trait, weight in rows:
            table[trait] = table.get(trait, 0) + placed(number, weight)
    return {kind: Senses(tuple(every), weights[kind]) for kind, every in numbers.items()}


def sense_of(kind: Intent, traits: frozenset[str]) -> Sense | None:
    """The sense that traits clearly weigh most for, among those of a kind; None where it is open."""
    if (among := senses().get(kind)) is None:
        return None
    sums = weighed(among.weights, len(among.every), traits)
    first, second = sorted(sums)[:-3:-1]
    return among.every[sums.index(first)] if first >= SAID and first - second >= CLEAR else None


def _likeliest(kind: Intent, text: str, traits: frozenset[str]) -> Sense | None:
    """The sense that traits weigh most for, however little, where they surely speak for questions of its kind.

    Not that of one term for another: what a word means that is no term cannot be told.
    """
    speaks_for, lead = leaning(traits)
    goes_on = f"after {kind}" in traits  # with what the question before it meant
    if goes_on or _MEANS.search(text) or speaks_for is not kind or lead < SURE or (among := senses().get(kind)) is None:
        return None
    sums = weighed(among.weights, len(among.every), traits)
    return among.every[sums.index(max(sums))]


def sense_beside(kind: Intent, told: Sense, traits: frozenset[str]) -> Sense:
    """The sense that traits weigh most for, beside the one that a phrasing has told."""
    if (among := senses().get(kind)) is None or told not in among.every:
        return told
    sums = weighed(among.weights, len(among.every), traits)
    sums[among.every.index(told)] += PHRASED
    return among.every[sums.index(max(sums))]


def _is_plain_list(everything: Sentence) -> bool:
    """Whether a message names the tiers, or the part of the world, that a list or count is of, and nothing besides."""
    named = everything.tiers or (everything.where.groups and _TIER.search(everything.text))
    return bool(named) and len(everything.strange) <= 1 and not everything.places and not _MORE.search(everything.text)


def _asks_for_a_strange_word(everything: Sentence) -> bool:
    if _WHAT_IS_IT.fullmatch(everything.text):
        return True
    asked = _OF_A_WORD.fullmatch(everything.text)
    return asked is not None and set(asked["word"].split()) <= set(everything.strange)


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
        case Intent.LIST | Intent.COUNT if _is_plain_list(everything):
            about = About.NOTHING_MORE
        case Intent.CHANGES:
            about = direction(everything.text) or About.MOVED
        case Intent.DEFINE if _asks_for_a_strange_word(everything):
            return None
        case Intent.DEFINE if (meant := sense or _likeliest(kind, everything.text, traits)) is not None:
            return Phrasing(kind, meant.about, (), ()), meant.term
        case Intent.FINDINGS if places and len(places) < _MANY:
            about = sense.about if sense is not None else About.TOPIC
        case _:
            return None
    return Phrasing(kind, about, (), ()), ""
