"""The shipped data, read once, and small reports for tests that want to see every fact they rest on."""

from datetime import date
from functools import lru_cache

from bot.dataset.files import data_folder, read_records
from bot.dataset.lexicon import read_lexicon
from bot.report.records import (
    Code,
    Confidence,
    Country,
    Finding,
    FindingKind,
    Gap,
    Rating,
    Records,
    Region,
    ReportYear,
    TierText,
)
from bot.report.tier import Tier
from bot.service import Service, take_snapshot

RELEASED = date(2025, 9, 29)
SOON_AFTER = date(2025, 12, 1)


@lru_cache
def shipped_records() -> Records:
    """The records of the shipped data files."""
    return read_records(data_folder())


@lru_cache
def shipped_service(today: date = SOON_AFTER) -> Service:
    """A service over the shipped data, as seen on a day."""
    return Service(take_snapshot(shipped_records(), read_lexicon(data_folder()), today=lambda: today))


def country(iso3: Code = "THA", name: str = "Thailand", **more: object) -> Country:
    """A country of a small report."""
    values: dict[str, object] = {"region": Region.EAST_ASIA_PACIFIC, "common_name": name, "iso2": iso3[:2], **more}
    return Country(iso3=iso3, name=name, **values)  # type: ignore[arg-type]


def ratings(tiers: dict[int, str], iso3: Code = "THA", confidence: Confidence = Confidence.HIGH) -> tuple[Rating, ...]:
    """The ratings of a country: the code of its tier by year."""
    return tuple(Rating(iso3, year, Tier(tier), confidence, ("a", "b")) for year, tier in tiers.items())


def finding(year: int, kind: FindingKind, *, reason: bool = False, iso3: Code = "THA", text: str = "") -> Finding:
    """A finding; its text says what it is unless one is given."""
    said = text or f"{kind} of {year}"
    return Finding(f"{iso3}-{year}-{said}", iso3, year, kind, said, "https://example.org/", reason)


def records(
    rated: tuple[Rating, ...],
    *,
    countries: tuple[Country, ...] = (),
    findings: tuple[Finding, ...] = (),
    gaps: tuple[Gap, ...] = (),
) -> Records:
    """The records of a small report, with a text for each tier."""
    years = range(2001, 2026)
    return Records(
        countries=countries or (country(),),
        reports=tuple(ReportYear(year, released=RELEASED.isoformat() if year == 2025 else "") for year in years),
        ratings=rated,
        findings=findings,
        gaps=gaps,
        tier_texts=tuple(TierText(tier, tier.word, f"What {tier.word} means.", "", "", 2001, ()) for tier in Tier),
        version="test",
        revision=1,
    )
