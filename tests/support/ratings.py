"""What the shipped ratings themselves say, for tests that hold answers against them."""

from collections.abc import Sequence

from bot.report.records import Code, Rating
from bot.report.tier import Tier
from tests.support.knowledge import shipped_service

REPORT = shipped_service().snapshot.report


def on(code: Code, year: int = 2025) -> Tier | None:
    """The tier of a country in a report; None where it was not rated."""
    rating = REPORT.rating(code, year)
    return rating.tier if rating else None


def since(code: Code, year: int) -> Sequence[Rating]:
    """The ratings of a country from a report on."""
    return [rating for rating in REPORT.ratings_of(code) if rating.year >= year]
