"""Answers about who holds a record over the years: longest on a tier, in most reports, most changes of tier."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from bot.answers.answer import Answer
from bot.answers.choosing import lies_in, limit_of, tiers_of
from bot.answers.kinds import TierRun
from bot.answers.kinds_of_records import Holder, SuperlativeAnswer
from bot.answers.lists import ANY_STEP
from bot.answers.over_years import STEPS, span_of
from bot.answers.places import place_of
from bot.questions.intent import About
from bot.questions.question import Question
from bot.report.change import ChangeKind, kind_of_step
from bot.report.records import Rating
from bot.report.snapshot import Report
from bot.report.tier import Tier

FEWEST = 5
"""Records told, and more where the first place is shared by more."""
Spells = Sequence[TierRun]
_OF_A_DIRECTION = {About.UP: "most upgrades", About.DOWN: "most downgrades"}


def spells(ratings: Sequence[Rating], tiers: Sequence[Tier]) -> Spells:
    """The unbroken runs of reports in which a country was on any of some tiers."""
    found: list[TierRun] = []
    for rating in ratings:
        if rating.tier not in tiers:
            continue
        if found and found[-1].last == rating.year - 1:
            found[-1] = TierRun(rating.tier, found[-1].first, rating.year)
        else:
            found.append(TierRun(rating.tier, rating.year, rating.year))
    return found


def _longest(on: Sequence[int]) -> int:
    """The length of the longest run among the years that a country was on a tier, oldest first."""
    longest = length = last = 0
    for year in on:
        length = length + 1 if year == last + 1 else 1
        longest, last = max(longest, length), year
    return longest


def _most_moves(ratings: Sequence[Rating], kinds: Collection[ChangeKind], years: range) -> int:
    """How often a country changed its tier in some years, by any of some kinds of step."""
    steps = ((before.tier, after) for before, after in pairwise(ratings) if before.tier is not after.tier)
    return sum(after.year in years and kind_of_step(before, after.tier) in kinds for before, after in steps)


def _count(ratings: Sequence[Rating], question: Question, tiers: Sequence[Tier], years: range) -> int:
    """What a country holds of what the record is about."""
    if question.about is About.MOST_MOVES:  # up or down, if only one of them is asked about
        return _most_moves(ratings, STEPS.get(question.direction, ANY_STEP), years)
    on = [rating.year for rating in ratings if rating.tier in tiers and rating.year in years]
    if question.about is About.LONGEST_NOW:
        last = spells(ratings, tiers)[-1:]
        return sum(run.last - run.first + 1 for run in last if run.last == years[-1])
    return _longest(on) if question.about is About.LONGEST else len(on)


def _runs(ratings: Sequence[Rating], count: int, question: Question, tiers: Sequence[Tier], years: range) -> Spells:
    """The runs of reports that make a record: all, or the last of those that are as long as the longest."""
    if question.about is About.MOST_MOVES:
        return ()
    found = spells([rating for rating in ratings if rating.year in years], tiers)
    if question.about is About.LONGEST_NOW:
        return found[-1:]
    if question.about is not About.LONGEST:
        return found
    return [run for run in found if run.last - run.first + 1 == count][-1:]


def superlative(report: Report, question: Question) -> Answer:
    """The countries that hold the record asked about, best first, in some years and parts of the world."""
    first, last = span_of(report, question)
    tiers = tiers_of(question.tiers)
    years = range(first, last + 1)
    counts = {
        code: count
        for code, country in report.countries.items()
        if (count := _count(report.ratings_of(code), question, tiers, years)) and lies_in(country, question.where)
    }
    best = sorted(counts, key=lambda code: (-counts[code], report.country(code).name))
    shared = sum(count == counts[best[0]] for count in counts.values()) if best else 0
    where = limit_of(report, question.where)
    about = _OF_A_DIRECTION.get(question.direction, str(question.about))
    told = tuple(
        Holder(
            place_of(report.country(code)),
            counts[code],
            tuple(_runs(report.ratings_of(code), counts[code], question, tiers, years)),
        )
        for code in (best if question.everyone else best[: max(FEWEST, shared)])
    )
    return Answer((SuperlativeAnswer(first, last, about, tiers, where, told),))
