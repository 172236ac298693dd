"""Changes in plain words: for previews, the log, and the channel in which changes are posted."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, TypeAlias

from bot.dataset.files import FILE_OF_PART
from bot.editing.change import Conflict, Record, Step, record_from
from bot.editing.difference import Preview, YearPreview
from bot.report.records import Code, Country, Finding, Rating, Region
from bot.report.tier import Tier

Countries: TypeAlias = Mapping[Code, Country]
"""The countries by their codes, as `Report.countries` has them."""

MOST_NAMED = 40
LONGEST_VALUE = 400
ALL = sys.maxsize
"""For `most` and `longest`: nothing is left out and nothing cut."""

_KEY_FIELDS = {file.record.__name__: (*file.key, "iso3") for file in FILE_OF_PART.values()}
"""The fields that say what a record is about, which its description need not repeat."""

_PARTS = {
    "countries": "countries",
    "aliases": "aliases",
    "ambiguous_names": "shared names",
    "areas": "areas",
    "everyday_words": "everyday words",
    "reports": "reports",
    "ratings": "tiers",
    "gaps": "gaps",
    "findings": "findings",
    "narratives": "narrative links",
    "sources": "sources",
    "tier_texts": "texts of tiers",
    "terms": "glossary entries",
}


def country_name(countries: Countries, code: Code | None) -> str:
    """The report's name of a country."""
    country = countries.get(code or "")
    return country.name if country is not None else code or ""


def describe(countries: Countries, step: Step, longest: int = LONGEST_VALUE) -> str:
    """One step in a line: what it is about, before and after; a longer text than the `longest` is cut."""
    about = _about(countries, step)
    if isinstance(step.before or step.after, Rating):
        same = _rating(step.before) == _rating(step.after)
        return f"{about}: {_rating(step.before, sources=same)} → {_rating(step.after, sources=same)}"
    if step.before is None:
        return f"{about}: added {_values(step.after, longest)}"
    if step.after is None:
        return f"{about}: removed {_values(step.before, longest)}"
    changed = [
        f"{field.name}: {_shown(getattr(step.before, field.name), longest)} → "
        f"{_shown(getattr(step.after, field.name), longest)}"
        for field in fields(step.before)
        if getattr(step.before, field.name) != getattr(step.after, field.name)
    ]
    return f"{about}: {'; '.join(changed)}"


def describe_conflict(countries: Countries, conflict: Conflict) -> str:
    """A conflict in a line: what it is about, and what is shipped."""
    theirs = record_from(conflict.part, conflict.shipped)
    shipped = "nothing" if theirs is None else _values(theirs, LONGEST_VALUE)
    if isinstance(theirs, Rating):
        shipped = _rating(theirs)
    about = " ".join(country_name(countries, str(key)) for key in conflict.key)
    return f"{_PARTS.get(conflict.part, conflict.part)}, {about}: data {conflict.data_version} has {shipped}"


def describe_all(
    countries: Countries, steps: Sequence[Step], most: int = MOST_NAMED, longest: int = LONGEST_VALUE
) -> list[str]:
    """The steps, each in a line; the last line says how many more there are."""
    lines = [describe(countries, step, longest) for step in steps[:most]]
    return [*lines, f"… and {len(steps) - most} more"] if len(steps) > most else lines


def told(countries: Countries, steps: Sequence[Step], settled: Sequence[Conflict], most: int = MOST_NAMED) -> list[str]:
    """What was changed, in lines: records, and conflicts that ended with it."""
    ended = [f"{describe_conflict(countries, conflict)}; that conflict is settled" for conflict in settled[:most]]
    return [*describe_all(countries, steps, most), *ended]


def describe_preview(
    countries: Countries, seen: Preview, most: int = MOST_NAMED, longest: int = LONGEST_VALUE
) -> Iterator[str]:
    """What a change would do, in lines: counts, each year against its totals, who moves, what is removed."""
    for part in seen.parts:
        yield f"{_PARTS.get(part.part, part.part)}: {part.added} added, {part.changed} changed, {part.removed} removed"
    for year in seen.years[:most]:
        yield from _describe_year(countries, year, most)
    if len(seen.years) > most:
        yield f"… and {len(seen.years) - most} more years"
    if seen.removed:
        yield f"Removed ({len(seen.removed)}):"
        yield from (f"- {line}" for line in describe_all(countries, seen.removed, most, longest))


def when(at: int) -> str:
    """A time in words that mean the same everywhere."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M UTC")


def _describe_year(countries: Countries, seen: YearPreview, most: int) -> Iterator[str]:
    counts = [_count(tier.word, seen.counted.get(tier, 0), seen.published[tier]) for tier in Tier]
    yield f"{seen.year}: {_count('rated', seen.rated, seen.published_rated)}; {', '.join(counts)}"
    for word, codes in (("Upgraded", seen.upgraded), ("Downgraded", seen.downgraded)):
        if codes:
            named = sorted(country_name(countries, code) for code in codes)
            more = f" and {len(named) - most} more" if len(named) > most else ""
            yield f"{word} in {seen.year} ({len(named)}): {', '.join(named[:most])}{more}"


def _count(word: str, counted: int, published: int | None) -> str:
    if published is None:
        return f"{word} {counted}"
    return f"{word} {counted}" + (" ✓" if counted == published else f" (the report: {published})")


def _about(countries: Countries, step: Step) -> str:
    record: Any = step.after if step.after is not None else step.before
    name = country_name(countries, step.country) if step.country is not None else ""
    what = _PARTS.get(step.part, step.part).removesuffix("s")
    match step.part:
        case "ratings":
            return f"{name} {record.year}"
        case "countries":
            return name
        case "findings" | "narratives" | "gaps":
            return f"{what} of {name} {record.year}"
        case "aliases":
            return f"alias “{record.name}” of {name}"
        case _:
            return f"{_PARTS.get(step.part, step.part)}, {', '.join(map(str, step.key))}"


def _rating(rating: Rating | None, *, sources: bool = False) -> str:
    if rating is None:
        return "no tier"
    rests_on = f", by {', '.join(rating.sources)}" if sources else ""
    return f"{rating.tier.word} ({rating.confidence}{rests_on})"


def _values(record: Record, longest: int) -> str:
    if isinstance(record, Finding):
        return f"({record.kind}) {_shown(record.text, longest)} [{record.source}]"
    key = _KEY_FIELDS.get(type(record).__name__, ())
    told = [
        f"{field.name} {_shown(getattr(record, field.name), longest)}"
        for field in fields(record)
        if field.name not in key and getattr(record, field.name) not in (None, "", ())
    ]
    return ", ".join(told)


def _shown(value: object, longest: int) -> str:
    if value is None or value == "":
        return "nothing"
    if isinstance(value, Region):
        return value.full_name
    text = "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return text if len(text) <= longest else text[: longest - 1] + "…"
