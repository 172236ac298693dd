"""What limits a list besides what it is of: where its countries stood at another time, or how they moved."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.answers.choosing import tiers_in
from bot.questions.limits import Span, Stepped, Stood
from bot.report.change import ChangeKind
from bot.report.records import Code
from bot.report.snapshot import Report
from bot.report.tier import Tier


@dataclass(frozen=True, slots=True)
class AlsoOn:
    """Where all that are told stood besides: on some tiers in each of `years`, else in reports from `first` to `last`.

    In `least` to `most` of those; `always` in every one; `before` only in those before a move.
    """

    tiers: tuple[Tier, ...]
    years: tuple[int, ...]
    first: int
    last: int
    least: int = 1
    most: int | None = None
    always: bool = False
    before: bool = False
    stays: bool = False
    """Whether `least` and `most` count stays, each set apart by another tier, and not reports."""


@dataclass(frozen=True, slots=True)
class AlsoMoved:
    """That all that are told moved, up or down, with the report of `year` besides; or did not, if `denied`."""

    up: bool
    year: int
    denied: bool = False


def fits_besides(report: Report, code: Code, also: Iterable[Stood | Stepped], year: int) -> bool:
    """Whether a country stood where, as often as, and moved as a question says besides; `year` is that of its move."""
    return all(
        _moved_so(report, code, one) if isinstance(one, Stepped) else _stood_so(report, code, one, year) for one in also
    )


def _moved_so(report: Report, code: Code, stepped: Stepped) -> bool:
    step = report.change(code, stepped.year)
    kind = ChangeKind.UPGRADED if stepped.up else ChangeKind.DOWNGRADED
    return step is not None and (step.kind is kind) is not stepped.denied


def _stood_so(report: Report, code: Code, stood: Stood, year: int) -> bool:
    if stood.years:
        return all((rated := report.rating(code, y)) is not None and rated.tier in stood.tiers for y in stood.years)
    span = Span(None, year - 1) if stood.before else stood.span or Span()
    ratings = [rating for rating in report.ratings_of(code) if rating.year in span]
    if stood.stays is not None:
        return len(stays([rating.tier in stood.tiers for rating in ratings])) in stood.stays
    on = sum(rating.tier in stood.tiers for rating in ratings)
    never = stood.reports is not None and stood.reports.most == 0
    if not ratings:
        return never and stood.before
    return on == len(ratings) if stood.reports is None else on in stood.reports


def stays(on: Iterable[bool]) -> Sequence[bool]:
    """One True for each unbroken row of them among what is so of each rating in turn."""
    return [so for so, _ in groupby(on) if so]


def told_besides(report: Report, besides: Stood | Stepped) -> AlsoOn | AlsoMoved:
    """What a question says besides of where they stood, as it is told in the answer."""
    if isinstance(besides, Stepped):
        return AlsoMoved(besides.up, besides.year, besides.denied)
    span = besides.span or Span()
    within = [year for year in report.years if year in span] or list(report.years)
    times = besides.reports if besides.stays is None else besides.stays
    return AlsoOn(
        tiers_in(besides.tiers),
        besides.years,
        within[0],
        within[-1],
        least=times.least if times is not None else 1,
        most=times.most if times is not None else None,
        always=times is None and not besides.years,
        before=besides.before,
        stays=besides.stays is not None,
    )
