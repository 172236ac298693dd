"""The records that the report is made of: plain, frozen, hashable facts.

Codes of countries are ISO 3166-1 alpha-3 in upper case, with `XKX` for Kosovo and the withdrawn `ANT` and `SCG`.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TypeAlias

from bot.report.tier import Tier

Code: TypeAlias = str


class Region(StrEnum):
    """The State Department's six regions, by which the report groups countries."""

    AFRICA = "AF"
    EAST_ASIA_PACIFIC = "EAP"
    EUROPE = "EUR"
    NEAR_EAST = "NEA"
    SOUTH_CENTRAL_ASIA = "SCA"
    WESTERN_HEMISPHERE = "WHA"

    @property
    def full_name(self) -> str:
        """As the State Department calls it."""
        return _REGIONS[self]


_REGIONS = {
    Region.AFRICA: "Africa",
    Region.EAST_ASIA_PACIFIC: "East Asia and the Pacific",
    Region.EUROPE: "Europe and Eurasia",
    Region.NEAR_EAST: "Near East",
    Region.SOUTH_CENTRAL_ASIA: "South and Central Asia",
    Region.WESTERN_HEMISPHERE: "Western Hemisphere",
}


class Confidence(StrEnum):
    """How sure a rating is: see data/README.md."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class FindingKind(StrEnum):
    """What a finding tells of."""

    PROGRESS = "progress"
    SHORTCOMING = "shortcoming"
    PROFILE = "profile"
    LAW = "law"
    STATISTIC = "statistic"
    RECOMMENDATION = "recommendation"


class AliasKind(StrEnum):
    """Why a country is also called so."""

    OFFICIAL = "official"
    INSTITUTIONAL = "institutional"
    SHORT = "short"
    FORMER = "former"
    ABBREVIATION = "abbreviation"
    IOC = "ioc"
    DEMONYM = "demonym"
    INFORMAL = "informal"
    NATIVE = "native"
    PART = "part"
    """Stands for the whole: England, Svalbard."""


class AreaKind(StrEnum):
    """What an area is that is no country."""

    CONTINENT = "continent"
    REGION = "region"
    STATE = "state"
    CITY = "city"
    FORMER = "former state"
    """A state that no longer exists and has no code: Czechoslovakia."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory, whether the report rates it or not.

    `name` is the report's own; `region` is None where the report never rated it; `dissolved` is the year in which it
    ceased to exist; `administered_by` names the state that a dependent territory belongs to.
    """

    iso3: Code
    iso2: str
    name: str
    common_name: str
    region: Region | None = None
    dissolved: int | None = None
    administered_by: Code | None = None

    @property
    def flag(self) -> str:
        """The flag emoji, or "" where the country is gone and has none."""
        if self.dissolved is not None:
            return ""
        return _flag(self.iso2)


@cache
def _flag(iso2: str) -> str:
    return "".join(chr(ord(letter) - ord("A") + 0x1F1E6) for letter in iso2)


@dataclass(frozen=True, slots=True)
class Alias:
    """One more name of a country."""

    name: str
    iso3: Code
    kind: AliasKind
    note: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the world that is no country: Africa, Hawaii; `iso3` is the country it lies in, if it is in one."""

    name: str
    kind: AreaKind
    iso3: Code | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AmbiguousName:
    """A name that two or more countries share, so that the bot asks which is meant."""

    name: str
    codes: tuple[Code, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rating:
    """The tier of one country in one report year, and what that rests on (ids of `Source`)."""

    iso3: Code
    year: int
    tier: Tier
    confidence: Confidence
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A year in which the report did rate a country, but the sources at hand do not show how."""

    iso3: Code
    year: int
    note: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One statement about one country out of one report year, in our own words.

    `reason` marks a sentence that says why the country moved to, or stayed on, that year's tier.
    """

    id: str
    iso3: Code
    year: int
    kind: FindingKind
    text: str
    source: str
    reason: bool = False


@dataclass(frozen=True, slots=True)
class Narrative:
    """The address of the report's chapter on one country."""

    iso3: Code
    year: int
    url: str


@dataclass(frozen=True, slots=True)
class ReportYear:
    """One yearly report: when it came out ("2025-09-29", "2009-06" or ""), and its published totals where known."""

    year: int
    released: str = ""
    released_source: str = ""
    countries: int | None = None
    tier_1: int | None = None
    tier_2: int | None = None
    tier_2wl: int | None = None
    tier_3: int | None = None
    special_case: int | None = None
    totals_source: str = ""
    url: str = ""
    note: str = ""

    def total(self, tier: Tier) -> int | None:
        """How many countries the report published as being on `tier`, or None where that was not found."""
        return {
            Tier.ONE: self.tier_1,
            Tier.TWO: self.tier_2,
            Tier.WATCH_LIST: self.tier_2wl,
            Tier.THREE: self.tier_3,
            Tier.SPECIAL_CASE: self.special_case,
        }[tier]


@dataclass(frozen=True, slots=True)
class Source:
    """Where ratings were read."""

    id: str
    title: str
    url: str = ""
    years: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class TierText:
    """What a tier means in the law and what follows from it, in our own words."""

    tier: Tier
    word: str
    category: str
    meaning: str
    follows: str
    since: int
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary."""

    id: str
    term: str
    also: tuple[str, ...]
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hotline:
    """Where people in danger in a country, and those who know of them, find help; `address` is the line's own site."""

    iso3: Code
    name: str
    contact: str
    source: str
    address: str = ""


class EverydayKind(StrEnum):
    """What else a name or code is, which decides what support it needs in a message: see `bot.places.support`."""

    WORD = "word"
    """An ordinary word: turkey, polish."""
    NAME = "name"
    """A name of people or other places: Jordan, Georgia."""
    CODE = "code"
    """A code that is also a word or an abbreviation: IT, NO, DM."""
    LANGUAGE = "language"
    """A people's name that is also its language: French."""
    PHRASE = "phrase"
    """A fixed expression, which never means the country: guinea pig."""


@dataclass(frozen=True, slots=True)
class EverydayWord:
    """A country's name or code that is also something else, and what."""

    word: str
    kind: EverydayKind
    reason: str


@dataclass(frozen=True, slots=True)
class Records:
    """Everything the report snapshot is built from; the same shape comes out of the data files and out of the store."""

    countries: tuple[Country, ...] = ()
    aliases: tuple[Alias, ...] = ()
    ambiguous_names: tuple[AmbiguousName, ...] = ()
    areas: tuple[Area, ...] = ()
    everyday_words: tuple[EverydayWord, ...] = ()
    reports: tuple[ReportYear, ...] = ()
    ratings: tuple[Rating, ...] = ()
    gaps: tuple[Gap, ...] = ()
    findings: tuple[Finding, ...] = ()
    narratives: tuple[Narrative, ...] = ()
    sources: tuple[Source, ...] = ()
    tier_texts: tuple[TierText, ...] = ()
    terms: tuple[Term, ...] = ()
    hotlines: tuple[Hotline, ...] = ()
    version: str = field(default="")
    revision: int = field(default=0)
