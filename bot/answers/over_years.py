"""Which countries were on some tiers over the years: ever, never, always, in each of some years, or since one."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.answers.choosing import TIER_ORDER, lies_in, rated_in, tiers_of
from bot.questions.intent import About
from bot.questions.limits import Span
from bot.questions.question import Question
from bot.report.change import ChangeKind, kind_of_step
from bot.report.records import Rating
from bot.report.snapshot import Report
from bot.report.tier import Tier

_ADDED = frozenset({ChangeKind.NEWLY_RATED, ChangeKind.RATED_AGAIN})
_DROPPED = frozenset({ChangeKind.NO_LONGER_RATED})
STEPS = {
    About.UP: frozenset({ChangeKind.UPGRADED}),
    About.DOWN: frozenset({ChangeKind.DOWNGRADED}),
    About.ADDED: _ADDED,
    About.DROPPED: _DROPPED,
    About.ADDED_OR_DROPPED: _ADDED | _DROPPED,
}
_TWO = 2
_ANY_STEP = frozenset({ChangeKind.UPGRADED, ChangeKind.DOWNGRADED, ChangeKind.RECLASSIFIED})


def span_of(report: Report, question: Question) -> tuple[int, int]:
    """The years that a list over the years is about."""
    span = question.span or Span(min(question.years, default=None), max(question.years, default=None))
    within = [year for year in report.years if year in span] or list(report.years)
    return within[0], within[-1]


def named_years(question: Question) -> tuple[int, ...]:
    """The years that are named one by one, in each of which something is said to be so; none for all of a span."""
    always = question.about is About.ALWAYS and question.span is None
    return tuple(sorted(question.years)) if always and len(question.years) > 1 else ()


def over_years(report: Report, question: Question, tiers: Sequence[Tier]) -> Iterator[Rating]:
    """The last rating, within the years asked about, of each country that was ever, never or always on some tiers."""
    first, last = span_of(report, question)
    each = named_years(question)
    found = []
    for code, country in report.countries.items():
        if not lies_in(country, question.where):
            continue
        ratings = [rating for rating in report.ratings_of(code) if first <= rating.year <= last]
        ratings = [rating for rating in ratings if rating.year in each] if each else ratings
        if not ratings:
            continue
        on = len([rating for rating in ratings if rating.tier in tiers])
        always = on == len(ratings) > 1 and len(ratings) >= len(each)
        match question.about:
            case About.EVER:
                fits = on > 0
            case About.NEVER:
                fits = on == 0
            case About.SINCE:
                fits = always and ratings[0].year <= first + 1 and ratings[-1].year == last
            case _:
                fits = always
        if fits:
            found.append(ratings[-1])
    yield from sorted(found, key=lambda rating: (TIER_ORDER.index(rating.tier), report.country(rating.iso3).name))


def since_a_year(report: Report, question: Question, ratings: Sequence[Rating]) -> Iterator[Rating]:
    """The newest ratings of those who had these and have one on the same tiers still, or on another."""
    tiers = tiers_of(question.tiers)
    steps = [(then, now) for then in ratings if (now := report.rating(then.iso3, report.newest_year)) is not None]
    kinds = STEPS.get(question.direction)
    kinds = _ANY_STEP if kinds is None and not question.tiers else kinds
    fits = [
        now
        for then, now in steps
        if (not question.tiers or (now.tier in tiers) is (question.about is About.STILL))
        and (kinds is None or kind_of_step(then.tier, now.tier) in kinds)
    ]
    yield from sorted(fits, key=lambda rating: TIER_ORDER.index(rating.tier))


def never_moved(report: Report, question: Question, tiers: Sequence[Tier]) -> Iterator[Rating]:
    """The last ratings, on some tiers, of those who never moved the way asked about, from one rating to the next.

    An upgrade or a downgrade with the first of the reports counts; who stayed on one tier may have come to it by then.
    """
    first, last = span_of(report, question)
    kinds = STEPS.get(question.direction, _ANY_STEP)
    for rating in rated_in(report, last, tiers, question.where):
        ratings = [one for one in report.ratings_of(rating.iso3) if one.year <= last]
        earlier = [one for one in ratings if one.year < first][-1:] if question.direction in STEPS else []
        within = [one.tier for one in (*earlier, *(one for one in ratings if one.year >= first))]
        still = all(kind_of_step(before, after) not in kinds for before, after in pairwise(within))
        if still and len(within) >= (_TWO if last - first <= 1 else 1):
            yield rating
