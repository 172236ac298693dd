"""Answers about who holds a record over the years: longest on a tier, in most reports, most changes of tier."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from bot.answers.answer import Answer
from bot.answers.choosing import lies_in, tiers_of, where_in_words
from bot.answers.kinds import Holder, SuperlativeAnswer, TierRun
from bot.answers.lists import ANY_STEP, STEPS, span_of
from bot.answers.places import place_of
from bot.questions.question import About, Question
from bot.report.change import ChangeKind, kind_of_step
from bot.report.records import Code, Rating
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


def _length(run: TierRun) -> int:
    return run.last - run.first + 1


def _longest(ratings: Sequence[Rating], tiers: Sequence[Tier]) -> tuple[int, Spells]:
    """The length of the longest run, and that run; the last one where several are as long."""
    found = spells(ratings, tiers)
    longest = max(map(_length, found), default=0)
    return longest, [run for run in found if _length(run) == longest][-1:]


def _most_reports(ratings: Sequence[Rating], tiers: Sequence[Tier]) -> tuple[int, Spells]:
    found = spells(ratings, tiers)
    return sum(map(_length, found)), found


def _most_moves(report: Report, code: Code, kinds: Collection[ChangeKind], years: range) -> int:
    """How often a country changed its tier in some years, by any of some kinds of step."""
    steps = pairwise(report.ratings_of(code))
    return sum(kind_of_step(before.tier, after.tier) in kinds for before, after in steps if after.year in years)


def _record(report: Report, code: Code, question: Question, tiers: Sequence[Tier], years: range) -> tuple[int, Spells]:
    """What a country holds of what the record is about, and its runs of reports where it is about those."""
    if question.about is About.MOST_MOVES:  # up or down, if only one of them is asked about
        return _most_moves(report, code, STEPS.get(question.direction, ANY_STEP), years), ()
    ratings = [rating for rating in report.ratings_of(code) if rating.year in years]
    return (_longest if question.about is About.LONGEST else _most_reports)(ratings, tiers)


def superlative(report: Report, question: Question) -> Answer:
    """The countries that hold the record asked about, best first, in some years and parts of the world."""
    first, last = span_of(report, question)
    tiers = tiers_of(question.tiers)
    found = []
    for code, country in report.countries.items():
        if not lies_in(country, question.where):
            continue
        count, runs = _record(report, code, question, tiers, range(first, last + 1))
        if count:
            found.append(Holder(place_of(country), count, tuple(runs)))
    found.sort(key=lambda holder: (-holder.count, holder.place.name))
    shared = sum(holder.count == found[0].count for holder in found) if found else 0
    where = where_in_words(question.where)
    about = _OF_A_DIRECTION.get(question.direction, str(question.about))
    told = tuple(found[: max(FEWEST, shared)])
    return Answer((SuperlativeAnswer(first, last, about, tiers, where, told),))
