"""Answers about one country over the years."""

from collections.abc import Iterator, Sequence

from bot.answers.choosing import tiers_of
from bot.answers.kinds import HistoryAnswer, TierRun
from bot.answers.places import place_of
from bot.questions.question import About, Question, Span
from bot.report.records import Code, Rating
from bot.report.snapshot import Report
from bot.report.tier import Tier


def history(report: Report, question: Question, code: Code) -> HistoryAnswer | None:
    """How a country was rated over the years asked about; None where it was never rated in them."""
    span = question.span or Span()
    if question.span is None and question.years and question.about is not About.BEFORE:
        span = (
            Span(min(question.years), None)
            if len(question.years) == 1
            else Span(min(question.years), max(question.years))
        )
    ratings = [rating for rating in report.ratings_of(code) if rating.year in span]
    if not ratings:
        return None
    tiers = tiers_of(question.tiers) if question.tiers else ()
    if question.about is About.HOW_LONG and not tiers:
        tiers = (ratings[-1].tier,)
    if question.about is About.BEST and not tiers:
        tiers = _best_and_worst(ratings)
    years = tuple(rating.year for rating in ratings if not tiers or rating.tier in tiers)
    missing = tuple(
        year
        for year in range(ratings[0].year, ratings[-1].year)
        if report.rating(code, year) is None and year in report.years
    )
    return HistoryAnswer(
        place_of(report.country(code)),
        str(question.about),
        ratings[0].year,
        ratings[-1].year,
        tuple(_runs(ratings)),
        tiers,
        years,
        missing,
    )


def verdict(question: Question, parts: Sequence[HistoryAnswer]) -> bool | None:
    """The yes or no that a question about the past asks for."""
    if not question.wants_yes_or_no or not parts or not question.tiers:
        return None
    if question.about is About.ALWAYS:
        return all(all(run.tier in part.tiers for run in part.runs) for part in parts)
    if question.about is About.FIRST:
        return all(bool(part.years) and part.years[0] == part.last for part in parts)
    if question.about in (About.EVER, About.NOTHING_MORE, About.TREND):
        return all(bool(part.years) for part in parts)
    return None


def _best_and_worst(ratings: Sequence[Rating]) -> tuple[Tier, ...]:
    ranked = sorted(
        {rating.tier for rating in ratings if rating.tier.rank is not None}, key=lambda tier: tier.rank or 0
    )
    return tuple(dict.fromkeys((ranked[0], ranked[-1]))) if ranked else ()


def _runs(ratings: Sequence[Rating]) -> Iterator[TierRun]:
    first = ratings[0]
    last = first
    for rating in ratings[1:]:
        if rating.tier is not last.tier or rating.year != last.year + 1:
            yield TierRun(first.tier, first.year, last.year)
            first = rating
        last = rating
    yield TierRun(first.tier, first.year, last.year)
