"""Checking the data files as a whole: what no single row can show to be wrong."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

from bot.dataset.bounds import out_of_bounds
from bot.dataset.faults import Fault, FaultyDataError
from bot.dataset.files import FILES, DataFile, Placed, read_file, read_version
from bot.dataset.lexicon import LANGUAGE_NAMES_FILE, check_cities, check_groups, check_language_names, check_neighbours
from bot.places.fold import fold
from bot.places.gazetteer import LanguageName
from bot.report.records import Alias, AmbiguousName, Code, Country, Finding, Rating, Records, ReportYear
from bot.report.tier import Tier

LONGEST_FINDING = 400
"""Characters: what can be read at a glance, and five of which fit a Discord embed."""

FIRST_YEAR = 2001
_LAST_YEAR = 2100
_WATCH_LIST_SINCE = 2004
_TOTALS = {
    Tier.ONE: "tier_1",
    Tier.TWO: "tier_2",
    Tier.WATCH_LIST: "tier_2wl",
    Tier.THREE: "tier_3",
    Tier.SPECIAL_CASE: "special_case",
}
_Claim: TypeAlias = tuple[str, Code, str, int]
"""A name, the country (or area) that claims it, and the file and line where it does."""

_CODE = re.compile(r"[A-Z]{3}")
_WEB_ADDRESS = re.compile(r"https?://\S+")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class DataSet:
    """The records of every file with their lines, by the file's name."""

    placed: dict[str, list[Placed[Any]]]

    def of(self, name: str) -> list[Placed[Any]]:
        """The records of one file."""
        return self.placed[name]


def check_folder(folder: Path) -> list[Fault]:
    """Every fault in a folder of data files, sorted by file and line; empty when all is well."""
    placed: dict[str, list[Placed[Any]]] = {}
    faults: list[Fault] = []
    for file in FILES:
        placed[file.name], found = read_file(folder, file)
        faults += found
    try:
        read_version(folder)
    except FaultyDataError as error:
        faults += error.faults
    data = DataSet(placed)
    for check_file in (check_cities, check_groups, check_neighbours):
        try:
            faults += check_file(folder, {item.record.iso3 for item in data.of("countries.csv")})
        except FaultyDataError as error:
            faults += error.faults
    for check in (*_CHECKS, _counts):
        faults += check(data)
    twice = _names_claimed_twice(data, _language_names(data, folder, faults))
    return sorted({*faults, *twice})


def check_records(
    records: Records,
    language_names: Iterable[LanguageName] | None = None,
    lines: Mapping[tuple[str, Any], int] = MappingProxyType({}),
) -> list[Fault]:
    """What is wrong with records as a whole. `lines` has the line of a record by its part and key, 0 if not.

    That a year's ratings differ from its published totals is no fault here: they may be coming in. Names are compared
    with one another where `language_names` are given, which takes longest.
    """
    data = DataSet({file.name: _placed(file, getattr(records, file.part), lines) for file in FILES})
    faults = [fault for check in _CHECKS for fault in check(data)]
    if language_names is not None:
        languages = ((entry.folded, entry.iso3, LANGUAGE_NAMES_FILE, 0) for entry in language_names)
        faults += _names_claimed_twice(data, languages)
    return faults


def _placed(file: DataFile[Any], records: Iterable[Any], lines: Mapping[tuple[str, Any], int]) -> list[Placed[Any]]:
    if not lines:
        return [Placed(0, item) for item in records]
    keys = ((item, tuple(getattr(item, name) for name in file.key)) for item in records)
    return [Placed(lines.get((file.part, key), 0), item) for item, key in keys]


def _duplicates(data: DataSet) -> Iterator[Fault]:
    for file in FILES:
        seen: dict[tuple[object, ...], int] = {}
        for item in data.of(file.name):
            key = tuple(getattr(item.record, name) for name in file.key)
            if key in seen:
                shown = ", ".join(map(str, key))
                message = f"{shown} stands twice (first on line {seen[key]})"
                yield Fault(file.name, item.line, file.key[0], message)
            seen.setdefault(key, item.line)


def _country_codes(data: DataSet) -> Iterator[Fault]:
    known = {item.record.iso3 for item in data.of("countries.csv")}
    for item in data.of("countries.csv"):
        country: Country = item.record
        if not _CODE.fullmatch(country.iso3) or not re.fullmatch("[A-Z]{2}", country.iso2):
            yield Fault("countries.csv", item.line, "iso3", f"{country.iso3}/{country.iso2} are no ISO codes")
        if country.administered_by and country.administered_by not in known:
            yield _unknown_code("countries.csv", item.line, "administered_by", country.administered_by)
    for file in FILES[1:]:
        for item in data.of(file.name):
            for field, code in _codes_of(item.record):
                if code not in known:
                    yield _unknown_code(file.name, item.line, field, code)
    twice = Counter(item.record.iso2 for item in data.of("countries.csv") if item.record.dissolved is None)
    for item in data.of("countries.csv"):
        if item.record.dissolved is None and twice[item.record.iso2] > 1:
            yield Fault("countries.csv", item.line, "iso2", f"two countries have the code {item.record.iso2}")


def _codes_of(record: object) -> Iterator[tuple[str, Code]]:
    if isinstance(record, AmbiguousName):
        yield from (("codes", code) for code in record.codes)
    elif (code := getattr(record, "iso3", None)) is not None:
        yield "iso3", code


def _unknown_code(file: str, line: int, field: str, code: str) -> Fault:
    return Fault(file, line, field, f"{code!r} is the code of no country in countries.csv")


def _years(data: DataSet) -> Iterator[Fault]:
    known = {item.record.year for item in data.of("reports.csv")}
    for name in ("ratings.csv", "gaps.csv", "findings.yaml", "narratives.csv"):
        for item in data.of(name):
            if item.record.year not in known:
                yield Fault(name, item.line, "year", f"reports.csv has no report of {item.record.year}")


def _ratings(data: DataSet) -> Iterator[Fault]:
    if not data.of("ratings.csv"):
        yield Fault("ratings.csv", 0, "", "has no ratings")
    sources = {item.record.id for item in data.of("sources.csv")}
    for item in data.of("ratings.csv"):
        rating: Rating = item.record
        if rating.tier is Tier.WATCH_LIST and rating.year < _WATCH_LIST_SINCE:
            yield Fault("ratings.csv", item.line, "tier", f"the Watch List exists since {_WATCH_LIST_SINCE}")
        for source in rating.sources:
            if source not in sources:
                yield Fault("ratings.csv", item.line, "sources", f"sources.csv has no source {source!r}")


def _gaps(data: DataSet) -> Iterator[Fault]:
    rated = {(item.record.iso3, item.record.year) for item in data.of("ratings.csv")}
    for item in data.of("gaps.csv"):
        if (item.record.iso3, item.record.year) in rated:
            yield Fault("gaps.csv", item.line, "iso3", "ratings.csv has this very rating")


def _reports(data: DataSet) -> Iterator[Fault]:
    for item in data.of("reports.csv"):
        report: ReportYear = item.record
        if report.year < FIRST_YEAR:
            yield Fault("reports.csv", item.line, "year", f"the first report is that of {FIRST_YEAR}")
        if report.year > _LAST_YEAR:
            yield Fault("reports.csv", item.line, "year", f"is beyond {_LAST_YEAR}, the last that the store takes")
        if report.released and not _is_date(report.released):
            yield Fault("reports.csv", item.line, "released", f"{report.released!r} is neither 2025-09-29 nor 2009-06")
        yield from _totals(item.line, report)


def _totals(line: int, report: ReportYear) -> Iterator[Fault]:
    published = {tier: report.total(tier) for tier in Tier}
    known = [count for count in published.values() if count is not None]
    if report.countries is not None and len(known) == len(Tier) and sum(known) != report.countries:
        yield Fault("reports.csv", line, "countries", f"is {report.countries}, but the tiers add up to {sum(known)}")


def _counts(data: DataSet) -> Iterator[Fault]:
    """Where a year's ratings are not as many as the report published."""
    for item in data.of("reports.csv"):
        yield from _counts_of_year(data, item.line, item.record)


def _counts_of_year(data: DataSet, line: int, report: ReportYear) -> Iterator[Fault]:
    published = {tier: report.total(tier) for tier in Tier}
    ratings = [item.record for item in data.of("ratings.csv") if item.record.year == report.year]
    if not ratings or any(item.record.year == report.year for item in data.of("gaps.csv")):
        return
    counted = Counter(rating.tier for rating in ratings)
    for tier, total in published.items():
        if total is not None and total != counted[tier]:
            message = f"the report counts {total} on {tier.word}, ratings.csv has {counted[tier]}"
            yield Fault("reports.csv", line, _TOTALS[tier], message)
    if report.countries is not None and report.countries != len(ratings):
        message = f"the report covers {report.countries}, ratings.csv has {len(ratings)}"
        yield Fault("reports.csv", line, "countries", message)


def _findings(data: DataSet) -> Iterator[Fault]:
    for item in data.of("findings.yaml"):
        finding: Finding = item.record
        if len(finding.text) > LONGEST_FINDING:
            message = f"has {len(finding.text)} characters, at most {LONGEST_FINDING} are shown"
            yield Fault("findings.yaml", item.line, "text", message)
        if not finding.text.strip():
            yield Fault("findings.yaml", item.line, "text", "is empty")
        if not finding.source.strip():
            yield Fault("findings.yaml", item.line, "source", "is empty")


def _addresses(data: DataSet) -> Iterator[Fault]:
    for name in ("narratives.csv", "reports.csv"):
        for item in data.of(name):
            if item.record.url and not _WEB_ADDRESS.fullmatch(item.record.url):
                yield Fault(name, item.line, "url", "is no web address")


def _tiers(data: DataSet) -> Iterator[Fault]:
    for item in data.of("tiers.yaml"):
        if item.record.word != item.record.tier.word:
            yield Fault("tiers.yaml", item.line, "word", f"is not {item.record.tier.word!r}")
    for tier in set(Tier) - {item.record.tier for item in data.of("tiers.yaml")}:
        yield Fault("tiers.yaml", 0, "", f"has no entry for {tier.word}")


def _everyday_words(data: DataSet) -> Iterator[Fault]:
    for item in data.of("everyday.csv"):
        if fold(item.record.word) != item.record.word:
            yield Fault(
                "everyday.csv", item.line, "word", f"is not written as it is compared: {fold(item.record.word)!r}"
            )


def _language_names(data: DataSet, folder: Path, faults: list[Fault]) -> Iterator[_Claim]:
    """The names in other languages; what is wrong with them is added to `faults`."""
    try:
        for found in check_language_names(folder, {item.record.iso3 for item in data.of("countries.csv")}):
            if isinstance(found, Fault):
                faults.append(found)
            else:
                line, entry = found
                yield entry.folded, entry.iso3, LANGUAGE_NAMES_FILE, line
    except FaultyDataError as error:
        faults += error.faults


def _names_claimed_twice(data: DataSet, language_names: Iterable[_Claim]) -> list[Fault]:
    """Names of two countries that ambiguous.csv does not list, whether curated or from other languages."""
    shared = {fold(item.record.name) for item in data.of("ambiguous.csv")}
    claims: defaultdict[str, dict[Code, tuple[str, int]]] = defaultdict(dict)
    for name, code, file, line in _curated_names(data):
        claims[fold(name)].setdefault(code, (file, line))
    for folded, code, file, line in language_names:
        claims[folded].setdefault(code, (file, line))
    faults = []
    for folded, by_code in claims.items():
        if not folded:
            faults += [Fault(file, line, "name", "has no letters") for file, line in by_code.values()]
        elif len(by_code) > 1 and folded not in shared:
            file, line = max(by_code.values())
            codes = " and ".join(sorted(by_code))
            faults.append(
                Fault(file, line, "name", f"{folded!r} is claimed by {codes}, and ambiguous.csv does not list it")
            )
    return faults


def _curated_names(data: DataSet) -> Iterator[_Claim]:
    for item in data.of("countries.csv"):
        yield item.record.name, item.record.iso3, "countries.csv", item.line
        yield item.record.common_name, item.record.iso3, "countries.csv", item.line
    for item in data.of("aliases.csv"):
        alias: Alias = item.record
        yield alias.name, alias.iso3, "aliases.csv", item.line
    for item in data.of("areas.csv"):
        yield item.record.name, f"the area {item.record.name}", "areas.csv", item.line


def _is_date(text: str) -> bool:
    if _MONTH.fullmatch(text):
        return True
    try:
        if not _DAY.fullmatch(text):
            return False
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


_CHECKS: tuple[Callable[[DataSet], Iterable[Fault]], ...] = (
    _duplicates,
    _country_codes,
    _years,
    _ratings,
    _gaps,
    _reports,
    _findings,
    _addresses,
    _tiers,
    _everyday_words,
    lambda data: out_of_bounds(data.placed),
)
