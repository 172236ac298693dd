"""Answers about the reports themselves: where one can be read, and whom it does not rate."""

from collections.abc import Iterator

from bot.answers.kinds import DefineAnswer
from bot.answers.tiers import REPORT_PAGE
from bot.answers.worded import both
from bot.questions.question import Question
from bot.report.snapshot import Report

_NO_STATES = frozenset({"ATA", "IOT"})
"""What has no government of its own, though no other state is said to administer it."""


def pages(report: Report, question: Question) -> Iterator[DefineAnswer]:
    """Where the report can be read, or its chapter on each of the countries that are named."""
    for year in question.years or (report.newest_year,):
        url = report.report_year(year).url if year in report.years else ""
        whole = f"The page of the {year} report: {url}" if url else f"The page of all reports: {REPORT_PAGE}"
        for place in question.places:
            name = report.country(place.codes[0]).common_name
            yield DefineAnswer(f"{name} in the {year} report", tuple(_chapter(report, place.codes[0], year, whole)), ())
        if not question.places:
            others = () if question.years else (f"Those of other years: {REPORT_PAGE}",)
            yield DefineAnswer(f"The {year} report", (whole, *others), ())


def _chapter(report: Report, code: str, year: int, whole: str) -> Iterator[str]:
    """The page of a chapter, where one is known, and that of the report otherwise."""
    if (url := report.narrative(code, year)) is not None:
        yield f"The chapter: {url}"
    elif report.rating(code, year) is None:
        yield f"The {year} report has no tier for it, so I know no chapter on it."
    else:
        yield f"I know no page of its own for this chapter. {whole}"


def not_covered(report: Report, question: Question) -> DefineAnswer:
    """The states that a report does not rate, without territories that another state administers."""
    year = question.years[0] if question.years else report.newest_year
    rated = {rating.iso3 for rating in report.in_year(year)}
    left_out = [
        one
        for code, one in report.countries.items()
        if not (code in rated or code in _NO_STATES or one.administered_by or one.dissolved)
        and report.gap(code, year) is None
    ]
    never = sorted(one.common_name for one in left_out if not report.ratings_of(one.iso3))
    before = sorted(one.common_name for one in left_out if report.ratings_of(one.iso3))
    texts = [
        f"It covers {report.report_year(year).countries or len(rated)} countries and territories.",
        f"No report has rated {both(never)}, nor most territories that another state administers.",
    ]
    if before:
        texts.append(f"Rated in other reports, and not in this one: {both(before)}.")
    return DefineAnswer(f"Not rated in the {year} report", tuple(texts), ("ratings.csv of this data set",))
