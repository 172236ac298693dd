"""Answers about the tier of one country in one year."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from bot.answers.answer import (
    AreaAnswer,
    Basis,
    NoRating,
    NotRatedAnswer,
    NotThatYearAnswer,
    Option,
    OutOfRangeAnswer,
    Part,
    RatedYears,
    TierAnswer,
    UnknownPlaceAnswer,
    WhichAnswer,
)
from bot.answers.citation import citation
from bot.answers.places import ShownFinding, Step, place_of
from bot.places.resolve import Resolution
from bot.report.records import Area, Code, Confidence, Country, Rating
from bot.report.snapshot import Report

REPORT_PAGE = "https://www.state.gov/trafficking-in-persons-report/"
"""The State Department's page about the report, for years whose own page is not known here."""

_OVERDUE = timedelta(days=396)  # 13 months: the report comes out once a year
_INFERRED = "elim"  # the source id that marks a rating worked out rather than read: see data/README.md


class TierAnswers:
    """Makes the answers about tiers from one report snapshot."""

    def __init__(self, report: Report, today: Callable[[], date] = date.today) -> None:
        self.report = report
        self._today = today

    def unclear(self, place: Resolution, years: tuple[int, ...]) -> Part:
        """What to say of a name that is not one country for certain: ask which is meant, or say what it is."""
        year = years[0] if years else self.report.newest_year
        if place.ambiguous:
            return WhichAnswer(place.text, year, years, tuple(self.option(code, year) for code in place.codes))
        if place.area is not None:
            return self._area(place.area, year)
        return UnknownPlaceAnswer(place.text, years, tuple(self.option(code, year) for code in place.suggestions))

    def about(self, place: Resolution, years: tuple[int, ...]) -> Iterator[Part]:
        """The answers about one place, one for each year."""
        if len(place.codes) != 1:
            yield self.unclear(place, years)
            return
        for year in years or (self.report.newest_year,):
            part = self.tier(place.codes[0], year)
            if place.part and isinstance(part, TierAnswer):
                part = replace(part, asked_part=place.text.strip(" ?!.,;:"))
            yield part

    def _area(self, area: Area, year: int) -> AreaAnswer:
        if area.iso3 is None or area.iso3 not in self.report.countries:
            return AreaAnswer(area.name, area.kind, area.note, year, None, None)
        lies_in = self.option(area.iso3, year)
        return AreaAnswer(area.name, area.kind, area.note, year, lies_in.place, lies_in.tier)

    def tier(self, code: Code, year: int) -> Part:
        """The tier of one country in one report year, or why there is none.

        Raises:
            KeyError: no country has this code.
        """
        country = self.report.country(code)
        if not self.report.years[0] <= year <= self.report.newest_year:
            return OutOfRangeAnswer(place_of(country), year, self.report.years[0], self.report.newest_year)
        rating = self.report.rating(code, year)
        if rating is not None:
            return self._rated(country, rating)
        if self.report.ratings_of(code):
            return self._not_that_year(country, year)
        return self._never_rated(country)

    def option(self, code: Code, year: int) -> Option:
        """A country to choose, with its tier of that year."""
        rating = self.report.rating(code, year)
        return Option(place_of(self.report.country(code)), rating.tier if rating else None)

    def _rated(self, country: Country, rating: Rating) -> TierAnswer:
        report, code, year = self.report, country.iso3, rating.year
        change, since = report.change(code, year), report.run_since(code, year)
        assert change is not None  # noqa: S101  # a rated year always has a step and a run
        assert since is not None  # noqa: S101
        narrative = report.narrative(code, year)
        url = narrative or report.report_year(year).url or REPORT_PAGE
        place = place_of(country)
        return TierAnswer(
            place=place,
            year=year,
            tier=rating.tier,
            category=report.tier_text(rating.tier).category,
            step=Step(change.kind, change.before, change.year_before),
            since=since,
            findings=tuple(ShownFinding(f.id, f.year, f.kind, f.text, f.source) for f in report.findings(code, year)),
            basis=_basis(rating),
            source_url=url,
            source_is_narrative=narrative is not None,
            report_overdue=year == report.newest_year and self._is_overdue(),
            data_version=report.version,
            revision=report.revision,
            citation=citation(place, rating, url, report),
        )

    def _is_overdue(self) -> bool:
        """Whether the newest report came out so long ago that a newer one is probably out."""
        released = self.report.report_year(self.report.newest_year).released
        try:
            day = date.fromisoformat(released)
        except ValueError:  # only the month is known, or nothing: reports come out by the end of September
            day = date(self.report.newest_year, 9, 30)
        return self._today() - day > _OVERDUE

    def _not_that_year(self, country: Country, year: int) -> NotThatYearAnswer:
        ratings = self.report.ratings_of(country.iso3)
        gap = self.report.gap(country.iso3, year)
        if gap is not None:
            reason = NoRating.GAP
        elif year < ratings[0].year:
            reason = NoRating.BEFORE_FIRST
        else:
            reason = NoRating.AFTER_LAST if year > ratings[-1].year else NoRating.BETWEEN
        return NotThatYearAnswer(
            place=place_of(country),
            year=year,
            reason=reason,
            rated=tuple(_runs([rating.year for rating in ratings])),
            last_tier=ratings[-1].tier,
            dissolved=country.dissolved,
            gap=gap or "",
        )

    def _never_rated(self, country: Country) -> NotRatedAnswer:
        parent = country.administered_by and self.report.countries.get(country.administered_by)
        rating = parent and self.report.rating(parent.iso3, self.report.newest_year)
        return NotRatedAnswer(
            place_of(country),
            self.report.newest_year,
            administered_by=place_of(parent) if parent else None,
            administrator_tier=rating.tier if rating else None,
        )


def _basis(rating: Rating) -> Basis:
    if rating.confidence is Confidence.HIGH:
        return Basis.CONFIRMED
    if rating.confidence is Confidence.LOW:
        return Basis.INFERENCE
    if _INFERRED in rating.sources:
        return Basis.ELIMINATION
    return Basis.ONE_LIST if len(rating.sources) == 1 else Basis.LISTS


def _runs(years: list[int]) -> Iterator[RatedYears]:
    first = last = years[0]
    for year in years[1:]:
        if year != last + 1:
            yield RatedYears(first, last)
            first = year
        last = year
    yield RatedYears(first, last)
