"""The line to copy when an answer is quoted elsewhere."""

from bot.answers.places import Place
from bot.report.records import Rating
from bot.report.snapshot import Report


def citation(place: Place, rating: Rating, url: str, report: Report) -> str:
    """Names the report, its date where known, the country, the tier, the address and the data it was read from."""
    released = report.report_year(rating.year).released
    when = f", released {released}" if released else ""
    return (
        f"U.S. Department of State, {rating.year} Trafficking in Persons Report{when}: {place.name}, "
        f"{rating.tier.word}. {url} (tierbot data {report.version}, revision {report.revision})"
    )
