"""Answers that set countries beside each other."""

from collections.abc import Sequence

from bot.answers.answer import Answer, OutOfRangeAnswer
from bot.answers.choosing import tiers_of, year_of
from bot.answers.kinds import CompareAnswer, ComparedPlace
from bot.answers.places import Step, place_of
from bot.questions.intent import About, Relation
from bot.questions.question import Question
from bot.report.records import Code
from bot.report.snapshot import Report
from bot.report.tier import Tier

_PAIR = 2


def compared(report: Report, question: Question, codes: Sequence[Code]) -> Answer:
    """The countries side by side, and whether they stand as the question says."""
    year = year_of(question, report)
    if not report.years[0] <= year <= report.newest_year:
        return Answer((OutOfRangeAnswer(None, year, report.years[0], report.newest_year),))
    places = tuple(_compared(report, code, year) for code in codes)
    ranks = [place.tier.rank for place in places if place.tier is not None and place.tier.rank is not None]
    best, worst = _with_rank(places, min(ranks, default=0)), _with_rank(places, max(ranks, default=0))
    rated_at_all = question.about in (About.RATED, About.COVERED)
    if len(ranks) < 2 or best == worst or rated_at_all:
        best = worst = ()
    part = CompareAnswer(year, places, best, worst)
    so = (_are_rated if rated_at_all else _verdict)(question, places)
    return Answer((part,), _came_so(report, question, codes, year) if so and question.anew else so)


def _have_swapped(places: Sequence[ComparedPlace]) -> bool | None:
    """Whether each of two countries has come to the tier that the other one had in the report before."""
    before = [place.step.before for place in places if place.step is not None]
    if len(places) != _PAIR or len(before) < _PAIR or None in before:
        return None
    now = [place.tier for place in places]
    return before == now[::-1] and now[0] is not now[1]


def _came_so(report: Report, question: Question, codes: Sequence[Code], year: int) -> bool | None:
    """Whether countries that stand so in a report did not before: in the last one, or in any where no year is named.

    None where they did all the time, or where another one has only come down to the first.
    """
    earlier = [one for one in report.years if one < year][-1 if question.years else 0 :]
    rated = [[_compared(report, code, one) for code in codes] for one in earlier]
    before = [places for places in rated if _verdict(question, places) is False]
    if not before or question.relation is not Relation.SAME:
        return True if before else None
    then, now = before[-1][0].tier, _compared(report, codes[0], year).tier
    return True if then is not None and now is not None and stand_so(Relation.BETTER, now, then) else None


def _compared(report: Report, code: Code, year: int) -> ComparedPlace:
    place = place_of(report.country(code))
    rating, change = report.rating(code, year), report.change(code, year)
    if rating is None or change is None:
        return ComparedPlace(place, None, None, None, report.gap(code, year))
    step = Step(change.kind, change.before, change.year_before)
    return ComparedPlace(place, rating.tier, report.run_since(code, year), step)


def _with_rank(places: Sequence[ComparedPlace], rank: int) -> tuple[Code, ...]:
    return tuple(place.place.code for place in places if place.tier is not None and place.tier.rank == rank)


def _verdict(question: Question, places: Sequence[ComparedPlace]) -> bool | None:
    tiers = [place.tier for place in places]
    if not question.wants_yes_or_no or None in tiers or len(tiers) < 2:
        return None
    if question.relation is None:
        return _are_on_it(question, tiers)
    if question.among is not None:
        return None
    if question.relation is Relation.SWAPPED:
        return _have_swapped(places)
    if question.relation in (Relation.SAME, Relation.OTHER):
        return (len(set(tiers)) == 1) is (question.relation is Relation.SAME)
    ranks = [tier.rank for tier in tiers if tier is not None and tier.rank is not None]
    if len(ranks) < len(tiers) or question.span is not None:
        return None
    return _stand_apart(question.relation, ranks[: question.leading], ranks[question.leading :])


def _are_on_it(question: Question, tiers: Sequence[Tier | None]) -> bool | None:
    """Whether countries are on the tier that is claimed of all, or each on that which is claimed of it."""
    if question.paired:
        return all(tier in claimed for tier, claimed in zip(tiers, question.tiers, strict=True))
    on = [tier in tiers_of(question.tiers) for tier in tiers]
    if not question.tiers or any(one.either for one in question.tiers):
        return None
    if question.among is not None:
        return sum(on) in question.among
    one_of_each = any(len(one.tiers) > 1 and not (one.bounded or one.negated) for one in question.tiers)
    return None if one_of_each and all(on) else all(on)  # "Peru and Chile: Tier 2 and Tier 1?"


def _are_rated(question: Question, places: Sequence[ComparedPlace]) -> bool | None:
    """Whether those asked about have a tier at all, or are in the report; None where only some are, or are not."""
    covered = question.about is About.COVERED
    tiers = [place.tier for place in places[: question.leading]]
    rated = [tier is not None and (covered or tier is not Tier.SPECIAL_CASE) for tier in tiers]
    if not question.wants_yes_or_no:
        return None
    if question.among is not None:
        return (sum(rated) in question.among) is not question.denied
    return all(rated) is not question.denied if len(set(rated)) == 1 else None


def stand_so(how: Relation, first: Tier, second: Tier) -> bool | None:
    """Whether a tier is the same as a second, or better or worse than it; None where one of them has no rank."""
    if how in (Relation.SAME, Relation.OTHER):
        return (first is second) is (how is Relation.SAME)
    if first.rank is None or second.rank is None:
        return None
    return _stand_apart(how, [first.rank], [second.rank])


def _stand_apart(relation: Relation, ranks: Sequence[int], others: Sequence[int]) -> bool | None:
    """Whether all of some ranks are better, or worse, than all others; None where it is open which they are."""
    if not ranks or not others:
        return None
    return max(ranks) < min(others) if relation is Relation.BETTER else min(ranks) > max(others)
