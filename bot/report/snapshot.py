"""The immutable report snapshot: every look-up the bot needs, from memory."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import TypeVar

from bot.report.change import Change, ChangeKind, TierMove, kind_of_step
from bot.report.records import (
    Code,
    Country,
    Finding,
    FindingKind,
    Rating,
    Records,
    Region,
    ReportYear,
    TierText,
)
from bot.report.tier import Tier

_Item = TypeVar("_Item", Rating, Finding)

_NEARLY_ALL = 95
"""Percent of a year's ratings from which it can be the newest: one that is taken out must not bring back last year."""

_NO_MOVE = frozenset({ChangeKind.UNCHANGED, ChangeKind.NOT_KNOWN})
_FROM_BEST_TO_WORST = (Tier.ONE, *Tier.ONE.beyond(better=False))
"""The tiers that rank, each at its rank less one."""

_TO_COME = "The tier of this country in the {year} report is not in the data yet."

# Shortcomings before progress, and what merely describes a country last.
_KIND_ORDER = {
    kind: place
    for place, kind in enumerate(
        (
            FindingKind.SHORTCOMING,
            FindingKind.PROGRESS,
            FindingKind.STATISTIC,
            FindingKind.LAW,
            FindingKind.PROFILE,
            FindingKind.RECOMMENDATION,
        )
    )
}


class Report:
    """All reports as they stand at one revision of the store. Built once, never changed, swapped whole.

    `version` is that of the shipped data which the store was last brought in step with; `revision` grows with every
    change of the store.
    """

    __slots__ = (
        "_by_year",
        "_changes",
        "_findings",
        "_gaps",
        "_in_order",
        "_moves",
        "_moves_of",
        "_narratives",
        "_newest_year",
        "_ratings",
        "_reports",
        "_some_to_come",
        "_tier_texts",
        "_years_in",
        "countries",
        "revision",
        "version",
        "years",
    )

    def __init__(self, records: Records) -> None:
        """Index `records`.

        Raises:
            ValueError: there is no rating at all, or one names an unknown country.
        """
        if not records.ratings:
            raise ValueError("there are no ratings to answer from")
        self.version = records.version
        self.revision = records.revision
        self.countries: Mapping[Code, Country] = MappingProxyType({c.iso3: c for c in records.countries})
        unknown = {rating.iso3 for rating in records.ratings} - self.countries.keys()
        if unknown:
            raise ValueError(f"ratings name unknown countries: {', '.join(sorted(unknown))}")
        self._ratings = {
            code: {rating.year: rating for rating in sorted(ratings, key=lambda r: r.year)}
            for code, ratings in _by_country(records.ratings).items()
        }
        self._in_order = {code: tuple(ratings.values()) for code, ratings in self._ratings.items()}
        by_year: dict[int, list[Rating]] = defaultdict(list)
        for rating in sorted(records.ratings, key=lambda rating: self.countries[rating.iso3].name):
            by_year[rating.year].append(rating)
        self._by_year = {year: tuple(ratings) for year, ratings in by_year.items()}
        self.years: tuple[int, ...] = tuple(sorted(self._by_year))
        self._changes: dict[int, Sequence[tuple[Code, Change]]] = {}
        self._moves: dict[int, Sequence[tuple[Code, Change]]] = {}
        self._moves_of: dict[Code, Sequence[TierMove]] = {}
        self._findings = _by_country(records.findings)
        self._gaps = {(gap.iso3, gap.year): gap.note for gap in records.gaps}
        self._narratives = {(n.iso3, n.year): n.url for n in records.narratives}
        self._reports = {report.year: report for report in records.reports}
        self._tier_texts = {text.tier: text for text in records.tier_texts}
        self._years_in = self._find_years_in()
        self._newest_year = self._years_in[-1]
        self._some_to_come = self.ratings_to_come(self._newest_year) > 0

    @property
    def newest_year(self) -> int:
        """The newest report year whose ratings are in, all or nearly all of them."""
        return self._newest_year

    def ratings_to_come(self, year: int) -> int:
        """How many ratings of a year are missing: of its published total, or else of the last year in before it."""
        total = self.report_year(year).countries
        before = next((known for known in reversed(self._years_in) if known < year), year)
        return self._missing(year, len(self._by_year.get(before, ())) if total is None else total)

    def _missing(self, year: int, expected: int) -> int:
        gaps = sum(gap_year == year for _, gap_year in self._gaps)
        return max(0, expected - len(self._by_year.get(year, ())) - gaps)

    def _find_years_in(self) -> tuple[int, ...]:
        """The years of which nearly as many are rated as in the year before, or as published if fewer.

        A year of which little or nothing is known yet makes none after it complete: the last that is in counts then.
        """
        found = [self.years[0]]
        for year in self.years[1:]:
            last, before = len(self._by_year[found[-1]]), len(self._by_year.get(year - 1, ()))
            expected = min(last, before) if before * 2 >= last else last
            expected = min(self.report_year(year).countries or expected, expected)
            if self._missing(year, expected) * 100 <= (100 - _NEARLY_ALL) * expected:
                found.append(year)
        return tuple(found)

    def country(self, code: Code) -> Country:
        """The country with this code.

        Raises:
            KeyError: there is none.
        """
        return self.countries[code]

    def rating(self, code: Code, year: int) -> Rating | None:
        """The rating of a country in a report year, if it has one."""
        return self._ratings.get(code, {}).get(year)

    def ratings_of(self, code: Code) -> Sequence[Rating]:
        """All ratings of a country, oldest first; empty where the report never rated it."""
        return self._in_order.get(code, ())

    def in_year(self, year: int, *, tier: Tier | None = None, region: Region | None = None) -> Sequence[Rating]:
        """The ratings of a year, of one tier and one region where given, by the countries' names."""
        every = self._by_year.get(year, ())
        if tier is None and region is None:
            return every
        return tuple(
            rating
            for rating in every
            if (tier is None or rating.tier is tier)
            and (region is None or self.countries[rating.iso3].region is region)
        )

    def gap(self, code: Code, year: int) -> str | None:
        """Why the data has no rating although the report gave one, or None where no such gap is known."""
        noted = self._gaps.get((code, year))
        if noted is not None or not self._some_to_come or year != self._newest_year:
            return noted
        is_to_come = self.rating(code, year) is None and self.rating(code, year - 1) is not None
        return _TO_COME.format(year=year) if is_to_come else None

    def change(self, code: Code, year: int) -> Change | None:
        """The step of a country to `year` from the report year before; None where it is rated in neither."""
        after = self.rating(code, year)
        before = self.rating(code, year - 1)
        if after is None:
            gone = ChangeKind.NO_LONGER_RATED if self.gap(code, year) is None else ChangeKind.NOT_KNOWN
            return Change(gone, year, None, before.tier, before.year) if before else None
        if before is not None:
            return Change(kind_of_step(before.tier, after.tier), year, after.tier, before.tier, before.year)
        if self.gap(code, year - 1) is not None:
            return Change(ChangeKind.NOT_KNOWN, year, after.tier)
        earlier = [rating for rating in self.ratings_of(code) if rating.year < year]
        if earlier:
            last = earlier[-1]
            return Change(ChangeKind.RATED_AGAIN, year, after.tier, last.tier, last.year)
        return Change(ChangeKind.NEWLY_RATED, year, after.tier)

    def changes(self, year: int) -> Sequence[tuple[Code, Change]]:
        """The step to `year` of every country rated then or the year before, by the countries' codes."""
        if year not in self._by_year:
            return ()
        if year not in self._changes:
            codes = sorted({r.iso3 for y in (year - 1, year) for r in self._by_year.get(y, ())})
            steps = ((code, self.change(code, year)) for code in codes)
            self._changes[year] = tuple((code, step) for code, step in steps if step is not None)
        return self._changes[year]

    def moves(self, year: int) -> Sequence[tuple[Code, Change]]:
        """The same without those that stayed where they were, who are most of them, or of whom nothing is known."""
        if year not in self._moves:
            self._moves[year] = tuple(one for one in self.changes(year) if one[1].kind not in _NO_MOVE)
        return self._moves[year]

    def moves_of(self, code: Code) -> Sequence[TierMove]:
        """Every step of a country to another tier, oldest first; empty where it has none or was never rated."""
        if code not in self._moves_of:
            self._moves_of[code] = tuple(
                TierMove(
                    after.year, before.tier, after.tier, before.year, self.rungs(before.tier, after.tier, after.year)
                )
                for before, after in pairwise(self.ratings_of(code))
                if before.tier is not after.tier
            )
        return self._moves_of[code]

    def rungs(self, before: Tier, after: Tier, year: int) -> int:
        """By how many tiers two are apart, of those that there were in `year`; 0 to or from what has no rank."""
        if before.rank is None or after.rank is None:
            return 0
        best, worst = sorted((before.rank, after.rank))
        return sum(self.tier_text(tier).since <= year for tier in _FROM_BEST_TO_WORST[best:worst])

    def run_since(self, code: Code, year: int) -> int | None:
        """The first year of the unbroken run of yearly ratings on the same tier that ends in `year`."""
        rating = self.rating(code, year)
        if rating is None:
            return None
        since = year
        while (earlier := self.rating(code, since - 1)) is not None and earlier.tier is rating.tier:
            since -= 1
        return since

    def findings(self, code: Code, year: int, limit: int = 5) -> Sequence[Finding]:
        """The findings to show with the rating of `year`: those of that year, or of the nearest year before it.

        The one that gives the reason for that year's tier comes first, then shortcomings, progress and the rest; no
        finding is ever newer than `year`.
        """
        known = [finding for finding in self._findings.get(code, ()) if finding.year <= year]
        nearest = max((finding.year for finding in known), default=None)
        shown = [finding for finding in known if finding.year == nearest]
        return tuple(sorted(shown, key=lambda f: (not (f.reason and f.year == year), _KIND_ORDER[f.kind]))[:limit])

    def findings_of_kind(self, code: Code, year: int, kind: FindingKind) -> Sequence[Finding]:
        """The findings of a kind about a country of `year`, or else of the nearest year before it that has any."""
        known = [one for one in self._findings.get(code, ()) if one.year <= year and one.kind is kind]
        nearest = max((one.year for one in known), default=None)
        return tuple(one for one in known if one.year == nearest)

    def narrative(self, code: Code, year: int) -> str | None:
        """The address of the report's chapter on a country, where known."""
        return self._narratives.get((code, year))

    def report_year(self, year: int) -> ReportYear:
        """What is known of the report of `year` as a whole."""
        return self._reports.get(year, ReportYear(year))

    def tier_text(self, tier: Tier) -> TierText:
        """What a tier means.

        Raises:
            KeyError: the data has no text for it.
        """
        return self._tier_texts[tier]


def _by_country(items: Iterable[_Item]) -> dict[Code, list[_Item]]:
    grouped: dict[Code, list[_Item]] = defaultdict(list)
    for item in items:
        grouped[item.iso3].append(item)
    return dict(grouped)
