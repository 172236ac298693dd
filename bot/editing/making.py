"""Making changes of tiers, findings, countries, reports and terms out of what an editor typed."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from bot.editing.change import Change, Kind, Record, RefusedError, Step, by_key, step_to
from bot.report.records import (
    Code,
    Confidence,
    Country,
    Finding,
    FindingKind,
    Narrative,
    Rating,
    Records,
    Region,
    ReportYear,
    Source,
    Term,
)
from bot.report.snapshot import Report
from bot.report.tier import Tier

LONGEST_REASON = 300
LONGEST_SOURCE = 500
_OFFICIAL = ("state.gov", "congress.gov", "usembassy.gov", "cia.gov")
_WEB_ADDRESS = re.compile(r"https?://\S+")


@dataclass(frozen=True, slots=True)
class Why:
    """The reason and the source that an editor gives."""

    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What an editor says about a country out of one report; `tells_why` as in `Finding.reason`."""

    year: int
    kind: FindingKind
    text: str
    source: str
    tells_why: bool = False


def set_tier(
    records: Records, code: Code, year: int, tier: Tier, why: Why, confidence: Confidence | None = None
) -> Change:
    """Rate a country in a report year. The source may be the id of a known one, or a new one in any words.

    Without `confidence` it is high for an official web address and medium otherwise.

    Raises:
        RefusedError: there is no such country or report year, the reason or source is missing, or nothing would change.
    """
    country = _country(records, code)
    if country.dissolved is not None and year > country.dissolved + 1:  # the report after may still rate it
        raise RefusedError(f"{country.name} ceased to exist in {country.dissolved}.")
    _report(records, year)
    source = _required(why.source, "source", LONGEST_SOURCE)
    known, steps = _source(records, source, year)
    sure = confidence or (Confidence.HIGH if _is_official(source) else Confidence.MEDIUM)
    rating = step_to(records, "ratings", Rating(code, year, tier, sure, (known,)))
    if rating.before == rating.after:
        raise RefusedError(f"{country.name} has {tier.word} in {year} already, by this source.")
    gap = by_key("gaps", records.gaps).get((code, year))
    if gap is not None:
        steps.append(Step("gaps", (code, year), gap, None))
    return _change(records, Kind.SET_TIER, [*steps, rating], why)


def rated_by(records: Records, tiers: Mapping[Code, Tier], year: int, source: str) -> tuple[list[Rating], list[Source]]:
    """The ratings of a year that rest on one source, and that source where it is new.

    Raises:
        RefusedError: there is no report of that year, or the source is missing.
    """
    _report(records, year)
    source = _required(source, "source", LONGEST_SOURCE)
    known, steps = _source(records, source, year)
    sure = Confidence.HIGH if _is_official(source) else Confidence.MEDIUM
    ratings = [Rating(code, year, tier, sure, (known,)) for code, tier in tiers.items()]
    return ratings, [step.after for step in steps if step.after is not None]


def clear_tier(records: Records, code: Code, year: int, why: Why) -> Change:
    """Take the rating of a country in a report year out.

    Raises:
        RefusedError: there is none, or the reason or source is missing.
    """
    rating = by_key("ratings", records.ratings).get((code, year))
    if rating is None:
        raise RefusedError(f"{_country(records, code).name} has no tier in {year}.")
    return _change(records, Kind.CLEAR_TIER, [Step("ratings", (code, year), rating, None)], why)


def add_finding(records: Records, code: Code, said: Statement) -> Change:
    """Add a statement of a report about a country.

    Raises:
        RefusedError: there is no such country or report year, or the text or source is missing.
    """
    _country(records, code)
    taken = {finding.id for finding in records.findings}
    digest = hashlib.sha256(said.text.encode()).hexdigest()
    ids = (f"{code}-{said.year}-e{digest[:length]}" for length in range(6, 65))
    id_ = next((id_ for id_ in ids if id_ not in taken), "")
    if not id_:
        raise RefusedError("This very finding is there already.")
    finding = _finding(records, id_, code, said)
    return _change(
        records, Kind.FINDING_ADD, [step_to(records, "findings", finding)], Why("new finding", finding.source)
    )


def edit_finding(records: Records, id_: str, said: Statement) -> Change:
    """Change a finding.

    Raises:
        RefusedError: there is no such finding or report year, the text or source is missing, or nothing would change.
    """
    after = _finding(records, id_, finding_with(records, id_).iso3, said)
    return _edit(records, Kind.FINDING_EDIT, "findings", after, Why("finding corrected", after.source))


def _finding(records: Records, id_: str, code: Code, said: Statement) -> Finding:
    _report(records, said.year)
    text = _required(one_line(said.text), "text", 4000)
    source = _required(one_line(said.source), "source", LONGEST_SOURCE)
    return Finding(id_, code, said.year, said.kind, text, source, said.tells_why)


def remove_finding(records: Records, id_: str, *, reason: str) -> Change:
    """Take a finding out.

    Raises:
        RefusedError: there is no such finding, or the reason is missing.
    """
    before = finding_with(records, id_)
    return _change(records, Kind.FINDING_REMOVE, [Step("findings", (id_,), before, None)], Why(reason, before.source))


def finding_with(records: Records, id_: str) -> Finding:
    """The finding with this id.

    Raises:
        RefusedError: there is none.
    """
    finding = next((finding for finding in records.findings if finding.id == id_), None)
    if finding is None:
        raise RefusedError(f"There is no finding {id_!r}: pick one of those that are offered.")
    return finding


def edit_country(
    records: Records,
    code: Code,
    why: Why,
    name: str | None = None,
    region: Region | None = None,
    narrative: tuple[int, str] | None = None,
) -> Change:
    """Change the report's name of a country, its region, or the address of its chapter in a report year ("" for none).

    Raises:
        RefusedError: there is no such country or report year, or nothing would change.
    """
    country = _country(records, code)
    after: Country = replace(
        country,
        name=country.name if name is None else _required(one_line(name), "name", 100),
        region=country.region if region is None else region,
    )
    steps = [step_to(records, "countries", after)] if after != country else []
    if narrative is not None:
        year, url = narrative
        _report(records, year)
        step = step_to(records, "narratives", Narrative(code, year, url.strip()))
        if not url.strip():
            step = replace(step, after=None)
        steps += [step] if step.before != step.after else []
    return _change(records, Kind.COUNTRY_EDIT, steps, why)


def add_report(records: Records, report: ReportYear, why: Why) -> Change:
    """Add a report year.

    Raises:
        RefusedError: it is there already, tiers of an earlier one are not, or the reason or source is missing.
    """
    step = step_to(records, "reports", report)
    if step.before is not None:
        raise RefusedError(f"The {report.year} report is there already: edit it instead.")
    newest = Report(records).newest_year
    if report.year > newest + 1:
        raise RefusedError(f"The newest report whose tiers are here is that of {newest}: {newest + 1} comes next.")
    return _change(records, Kind.REPORT_ADD, [step], why)


def edit_report(records: Records, year: int, changes: dict[str, Any], why: Why) -> Change:
    """Change what is known of a report as a whole: `changes` holds fields of `ReportYear`.

    Raises:
        RefusedError: there is no such report, or nothing would change.
    """
    after = replace(_report(records, year), **changes)
    return _edit(records, Kind.REPORT_EDIT, "reports", after, why)


def edit_term(records: Records, id_: str, *, term: str, also: Sequence[str], text: str, source: str) -> Change:
    """Change an entry of the glossary; `source` holds its sources, one a line.

    Raises:
        RefusedError: there is no such entry, something is missing, or nothing would change.
    """
    before = next((entry for entry in records.terms if entry.id == id_), None)
    if before is None:
        raise RefusedError(f"The glossary has no entry {id_!r}: pick one of those that are offered.")
    sources = tuple(line.strip() for line in source.splitlines() if line.strip())
    if not sources:
        raise RefusedError("The source is missing.")
    names = tuple(name.strip() for name in also if name.strip())
    after = Term(id_, _required(one_line(term), "term", 100), names, _required(one_line(text), "text", 4000), sources)
    return _edit(records, Kind.GLOSSARY_EDIT, "terms", after, Why("glossary corrected", "; ".join(sources)))


def _edit(records: Records, kind: Kind, part: str, after: Record, why: Why) -> Change:
    step = step_to(records, part, after)
    return _change(records, kind, [step] if step.before != after else [], why)


def _change(records: Records, kind: Kind, steps: Sequence[Step], why: Why) -> Change:
    if not steps:
        raise RefusedError("Nothing would change: that is what the data says already.")
    reason = _required(one_line(why.reason), "reason", LONGEST_REASON)
    source = _required(one_line(why.source), "source", LONGEST_SOURCE)
    return Change(kind, tuple(steps), reason, source, seen=records.revision)


def _country(records: Records, code: Code) -> Country:
    country = next((country for country in records.countries if country.iso3 == code), None)
    if country is None:
        raise RefusedError(f"No country has the code {code!r}.")
    return country


def _report(records: Records, year: int) -> ReportYear:
    report = next((report for report in records.reports if report.year == year), None)
    if report is None:
        raise RefusedError(f"There is no {year} report here. `/data report add` adds a new one.")
    return report


def _required(text: str, what: str, longest: int) -> str:
    text = text.strip()
    if not text:
        raise RefusedError(f"The {what} is missing.")
    if len(text) > longest:
        raise RefusedError(f"The {what} has {len(text)} characters, at most {longest} are taken.")
    return text


def one_line(text: str) -> str:
    """The text with every run of space and line breaks as one space."""
    return " ".join(text.split())


def _source(records: Records, said: str, year: int) -> tuple[str, list[Step]]:
    """The id of a source, with the step that adds it where it is new."""
    said = one_line(said)
    for source in records.sources:
        if said in (source.id, source.title) or (source.url and said == source.url):
            return source.id, []
    id_ = "e" + hashlib.sha256(said.encode()).hexdigest()[:10]
    url = said if _WEB_ADDRESS.fullmatch(said) else ""
    return id_, [step_to(records, "sources", Source(id_, said, url, str(year), "added by an editor"))]


def _is_official(source: str) -> bool:
    host = (urlsplit(source).hostname or "") if _WEB_ADDRESS.fullmatch(source) else ""
    return any(host == name or host.endswith(f".{name}") for name in _OFFICIAL)
