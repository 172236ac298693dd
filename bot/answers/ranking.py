"""Answers about who holds a record over the years: longest on a tier, in most reports, most changes of tier."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from bot.answers.answer import Answer
from bot.answers.choosing import lies_in, tiers_of, where_in_words
from bot.answers.kinds import Record, RecordsAnswer, TierRun
from bot.answers.lists import span_of
from bot.answers.places import place_of
from bot.questions.question import About, Question
from bot.report.records import Rating
from bot.report.snapshot import Report
from bot.report.tier import Tier

FEWEST = 5
"""Records told, and more where the first place is shared by more."""
Spells = Sequence[TierRun]


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


def _most_moves(ratings: Sequence[Rating], _: Sequence[Tier]) -> tuple[int, Spells]:
    return sum(before.tier is not after.tier for before, after in pairwise(ratings)), ()


_RECORDS: Mapping[About, Callable[[Sequence[Rating], Sequence[Tier]], tuple[int, Spells]]] = {
    About.LONGEST: _longest,
    About.MOST_REPORTS: _most_reports,
    About.MOST_MOVES: _most_moves,
}
RECORDS = frozenset(_RECORDS)
"""What records are asked for."""


def records(report: Report, question: Question) -> Answer:
    """The countries that hold the record asked about, best first, in some years and parts of the world."""
    first, last = span_of(report, question)
    tiers = tiers_of(question.tiers)
    found = []
    for code, country in report.countries.items():
        ratings = [rating for rating in report.ratings_of(code) if first <= rating.year <= last]
        if ratings and lies_in(country, question.where):
            count, years = _RECORDS[question.about](ratings, tiers)
            if count:
                found.append(Record(place_of(country), count, tuple(years)))
    found.sort(key=lambda record: (-record.count, record.place.name))
    shared = sum(record.count == found[0].count for record in found) if found else 0
    where = where_in_words(question.where)
    part = RecordsAnswer(first, last, str(question.about), tiers, where, tuple(found[: max(FEWEST, shared)]))
    return Answer((part,))
