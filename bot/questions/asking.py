"""What a sentence of a known phrasing asks: the question, with what else the message names."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.places.resolve import Resolution
from bot.questions.marking import Sentence
from bot.questions.phrasings import Phrasing, vocabulary
from bot.questions.question import About, Intent, Question, Span, TierSet
from bot.questions.wants import (
    both_directions,
    direction,
    is_denial,
    is_of_everyone,
    number_claimed,
    over_years,
    relation,
    says_ever,
    speaks_of_leaving,
    wants_yes_or_no,
    ways,
)

_DIRECTED = frozenset({About.WHY, About.MOVES})
_OF_STEPS = frozenset({Intent.CHANGES, Intent.COUNT, Intent.FINDINGS, Intent.HISTORY})
_PLACES_IN_PASSING = frozenset({Intent.LIST, Intent.COUNT, Intent.DEFINE})
_OF_RELATIONS = frozenset({Intent.COMPARE, Intent.HISTORY})
_OF_TIERS = frozenset({Intent.LIST, Intent.COUNT})
_MAY_BE_OVER_YEARS = frozenset({About.NOTHING_MORE, About.EVER, About.NEVER, About.ALWAYS, About.SINCE})
_OF_PAST = frozenset({Intent.HISTORY, Intent.CHANGES})
_OF_TIME = frozenset({About.YEARS, About.HOW_LONG, About.LAST, About.WHEN})
_NOT_BEFORE_IT = re.compile(r"\b(?:is|are|was|were|did|does|do|has|have) not (?:the )?PLACE")
_NOT_IT = re.compile(
    r"\b(?:is|are|was|were|did|does|do|has|have) not (?:the )?PLACE|PLACE\d* (?:is |was |has |"
    r"have |did |do |does )?not\b"
)
_EVER_ANY = re.compile(
    r"\b(?:has|have) (?:any|anyone|anybody|a|some|there|nobody|no)\b|\bever\b|"
    r"\bat (?:any|some) (?:point|time)\b|\bin history\b"
)
_YEAR_BY_YEAR = re.compile(r"\b(?:each|every|per|by) (?:single )?(?:year|report)\b|\bover the years\b|\byear by year\b")
_STAYED = re.compile(r"\b(?:has|have) (?:\w+ )?(?:been|stayed|remained|kept|held)\b")
_BOTH = re.compile(r"\b(?:both|the two|each of the|all three|all four|all of the)\b")
_NOW = re.compile(r"\b(?:now|today|currently|still|these days|nowadays|at the moment|at present)\b")
_IS_IT_NOW = re.compile(r"YEAR\b.* [,;-] .*\b(?:is|are)\b.*\b(?:now|today|currently|still|nowadays)\b(?!.*YEAR)")
"""What is asked of the present behind what was so in a year: "in 2021 it was on the watch list, is it still?"."""
_MOVES = re.compile(
    r"\b(?:change|changed|changes|move|moved|shift|shifted|differ|different|improve|improved|drop|dropped)\b"
)
_TWO = 2


def asked_by(found: Phrasing, sentence: Sentence, everything: Sentence) -> Question:
    """The question that a sentence of a phrasing asks, but for its term and its topic.

    What the sentence leaves out is taken from `everything`, the whole message.
    """
    places = places_of(sentence) or places_of(everything)
    if found.intent is Intent.UNKNOWN:
        return Question(found.intent, places)
    found = _meant(found, sentence, everything, places)
    if found.intent is Intent.COMPARE and len(places) == 1:  # both Koreas
        places = tuple(replace(places[0], codes=(code,)) for code in places[0].codes)
    if found.intent in _PLACES_IN_PASSING and found.about is not About.LIKE:
        places = ()
    years, span = _when(found, sentence, everything, places)
    leaving, reaching = (None, None)
    if found.intent in _OF_STEPS and not (found.about is About.WHY and _NOT_IT.search(sentence.text)):
        leaving, reaching = ways(sentence, strictly=found.intent is Intent.HISTORY)
    steps = found.intent is Intent.HISTORY and direction(sentence.text) is not About.NOTHING_MORE
    bounded = any(one.bounded for one in sentence.tiers)  # "fell below Tier 1" tells of no step to Tier 1
    settled = not steps or leaving is not None or reaching is not None or not sentence.tiers or bounded
    denied = found.intent is Intent.HISTORY and found.about is About.EVER and is_denial(sentence, everything)
    return Question(
        found.intent,
        places,
        years,
        about=found.about,
        span=span,
        tiers=_claimed(found, sentence, everything),
        where=sentence.where if sentence.where.groups else everything.where,
        wants_yes_or_no=denied or (settled and _wants_verdict(found, sentence, everything, left=leaving is not None)),
        denied=denied,
        more_than=number_claimed(sentence.text, more=True) if found.intent is Intent.COUNT else None,
        fewer_than=number_claimed(sentence.text, more=False) if found.intent is Intent.COUNT else None,
        everyone=found.intent is Intent.LIST and found.about is About.NOTHING_MORE and is_of_everyone(sentence.text),
        relation=relation(sentence.text) if found.intent in _OF_RELATIONS else None,
        leaving=leaving,
        reaching=reaching,
        direction=_directed(found, sentence),
    )


def without_phrasing(everything: Sentence) -> Question:
    """The question of a message that names countries, and nothing that asks for more than their tiers."""
    places = places_of(everything)
    several = _sets_side_by_side(Intent.TIER, About.NOTHING_MORE, everything, places)
    return Question(
        Intent.COMPARE if several else Intent.TIER,
        places,
        everything.years.years,
        span=everything.years.span,
        tiers=everything.tiers,
        wants_yes_or_no=bool(everything.tiers) and wants_yes_or_no(everything, everything),
    )


def places_of(sentence: Sentence) -> tuple[Resolution, ...]:
    """Each place that a sentence names once; areas count only where no country is named."""
    countries = [place for place in sentence.places if place.codes] or sentence.places
    return tuple({(place.codes, place.area): place for place in countries}.values())


def _meant(found: Phrasing, sentence: Sentence, everything: Sentence, places: Sequence[Resolution]) -> Phrasing:
    """The phrasing, or what it comes to with several countries, over several years, or in both directions."""
    if _sets_side_by_side(found.intent, found.about, sentence, places):
        found = replace(found, intent=Intent.COMPARE, about=About.NOTHING_MORE)
    if found.intent is Intent.COMPARE and (sentence.years.span or everything.years.span) is not None:
        return replace(found, intent=Intent.HISTORY, about=About.TREND)
    if found.intent is Intent.HISTORY and _is_one_step(sentence.years.span) and _MOVES.search(sentence.text):
        return replace(found, intent=Intent.CHANGES, about=About.MOVED)
    each_year = (
        found.intent is Intent.COUNT and _YEAR_BY_YEAR.search(sentence.text) and not _STAYED.search(sentence.text)
    )
    if found.intent in _OF_TIERS and found.about in _MAY_BE_OVER_YEARS and not each_year:
        return replace(found, about=over_years(sentence.text) or found.about)
    if found.about in (About.UP, About.DOWN) and not places and both_directions(sentence.text):
        return replace(found, about=About.MOVED)
    return found


def _sets_side_by_side(intent: Intent, about: About, sentence: Sentence, places: Sequence[Resolution]) -> bool:
    """Whether several countries are asked about at once, in one report: their tiers, or the best of them."""
    if len(places) == 1 and len(places[0].codes) > 1:
        return intent is Intent.TIER and _BOTH.search(sentence.text) is not None
    years = sentence.years
    if len(places) < _TWO or len(years.years) > 1 or years.span is not None or any(place.area for place in places):
        return False
    ever = re.search(rf"\b(?:{vocabulary().words['ever']})\b", sentence.text) is not None
    return intent is Intent.TIER or (about is About.BEST and not ever)


def _when(
    found: Phrasing, sentence: Sentence, everything: Sentence, places: Sequence[Resolution]
) -> tuple[tuple[int, ...], Span | None]:
    """The years and the span of years that are asked about."""
    years = sentence.years.years or (() if _NOW.search(sentence.text) else everything.years.years)
    if years and _IS_IT_NOW.search(sentence.text):
        years = ()
    span = sentence.years.span or everything.years.span
    of_all = found.intent is Intent.CHANGES and not places and _EVER_ANY.search(sentence.text)
    if not years and (of_all or (found.intent is Intent.COUNT and _YEAR_BY_YEAR.search(sentence.text))):
        span = span or Span()
    if found.intent is Intent.FINDINGS:
        years = years[-1:]
    if found.intent is Intent.CHANGES:
        if span is not None and span.last is not None and _is_one_step(span):
            return (span.last,), None
        if len(years) == _TWO and abs(years[0] - years[1]) == 1:
            years = (max(years),)
    return years, span


def _is_one_step(span: Span | None) -> bool:
    """Whether a span is of two reports, between which there is one step."""
    return span is not None and span.first is not None and span.last == span.first + 1


def _wants_verdict(found: Phrasing, sentence: Sentence, everything: Sentence, *, left: bool) -> bool:
    ever = says_ever(sentence.text)
    if both_directions(sentence.text) or (found.about in _OF_TIME and not ever):
        return False
    if left and found.intent in _OF_PAST and (ever or sentence.years.years):
        return wants_yes_or_no(sentence, everything, away=True)
    if found.intent in (Intent.TIER, Intent.COMPARE) and speaks_of_leaving(sentence.text):
        return False
    return wants_yes_or_no(sentence, everything)


def _directed(found: Phrasing, sentence: Sentence) -> About:
    """Up or down, where that matters; a "why not" asks for no step."""
    if found.about is About.WHY and _NOT_IT.search(sentence.text):
        return About.NOTHING_MORE
    matters = found.about in _DIRECTED or found.intent is Intent.HISTORY
    return direction(sentence.text) if matters else About.NOTHING_MORE


def _claimed(found: Phrasing, sentence: Sentence, everything: Sentence) -> tuple[TierSet, ...]:
    """The tiers that a question names; "why isn't Italy on the Watch List" names all others."""
    tiers = sentence.tiers or everything.tiers
    if found.about is About.WHY and _NOT_BEFORE_IT.search(sentence.text):
        return tuple(replace(one, negated=not one.negated) for one in tiers)
    return tiers
