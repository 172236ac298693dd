"""Answers as plain data: what a front end draws. Each kind has a `kind` that tells it apart in JSON."""

import dataclasses
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, TypeAlias

from bot.answers.kinds import (
    ChangesAnswer,
    CompareAnswer,
    CountAnswer,
    DefineAnswer,
    FindingsAnswer,
    HelpAnswer,
    HistoryAnswer,
    ListAnswer,
    SharedYearsAnswer,
)
from bot.answers.kinds_of_records import (
    MoversAnswer,
    RankedAnswer,
    RecordPartsAnswer,
    RecordYearsAnswer,
    SuperlativeAnswer,
    YearsOfAllAnswer,
)
from bot.answers.places import Place, ShownFinding, Step
from bot.report.change import TierMove
from bot.report.records import AreaKind
from bot.report.tier import Tier


class Basis(StrEnum):
    """What a rating rests on."""

    CONFIRMED = "confirmed"
    ONE_LIST = "one list"
    LISTS = "lists"
    ELIMINATION = "elimination"
    INFERENCE = "inference"


@dataclass(frozen=True, slots=True)
class TierAnswer:
    """The tier of a country in a report year. `source_url` is the narrative's where known, else the report's."""

    place: Place
    year: int
    tier: Tier
    category: str
    step: Step
    since: int
    findings: tuple[ShownFinding, ...]
    basis: Basis
    source_url: str
    source_is_narrative: bool
    report_overdue: bool
    data_version: str
    revision: int
    citation: str
    asked_part: str = ""
    """The part of the country that was asked about (England), which the report does not rate by itself."""
    step_first: bool = False
    """Whether the step from the year before was asked about, and is told first."""
    moved_last: TierMove | None = None
    """Its last step of the kind that was asked about with no year, where the newest report has none."""
    sure_first: bool = False
    """Whether it was asked how sure the tier is, which is told first."""
    kind: Literal["tier"] = field(default="tier", init=False)


@dataclass(frozen=True, slots=True)
class NotRatedAnswer:
    """The report has never rated this place; `administered_by` is the state it belongs to, with that one's tier."""

    place: Place
    newest_year: int
    administered_by: Place | None
    administrator_tier: Tier | None
    kind: Literal["not rated"] = field(default="not rated", init=False)


@dataclass(frozen=True, slots=True)
class RatedYears:
    """The first and last year of an unbroken run of yearly ratings."""

    first: int
    last: int


class NoRating(StrEnum):
    """Why a year has no rating."""

    BEFORE_FIRST = "before first"
    AFTER_LAST = "after last"
    BETWEEN = "between"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class NotThatYearAnswer:
    """The data has no rating of the country in a report year, though it has others.

    `last_tier` is the tier of its last rating; `gap` says why this one is missing where the report did give it.
    """

    place: Place
    year: int
    reason: NoRating
    rated: tuple[RatedYears, ...]
    last_tier: Tier
    dissolved: int | None
    gap: str
    kind: Literal["not that year"] = field(default="not that year", init=False)


@dataclass(frozen=True, slots=True)
class OutOfRangeAnswer:
    """There is no report of that year, or none is in the data."""

    place: Place | None
    year: int
    first_year: int
    newest_year: int
    kind: Literal["out of range"] = field(default="out of range", init=False)


@dataclass(frozen=True, slots=True)
class Option:
    """One of the countries that a name may mean, with its tier in the year asked about, if it has one."""

    place: Place
    tier: Tier | None


@dataclass(frozen=True, slots=True)
class WhichAnswer:
    """The name has several readings: the person is asked which is meant."""

    name: str
    year: int
    years: tuple[int, ...]
    options: tuple[Option, ...]
    kind: Literal["which"] = field(default="which", init=False)


@dataclass(frozen=True, slots=True)
class UnknownPlaceAnswer:
    """The name is no country's; `suggestions` are the nearest, if any is worth asking about."""

    name: str
    years: tuple[int, ...]
    suggestions: tuple[Option, ...]
    kind: Literal["unknown place"] = field(default="unknown place", init=False)


@dataclass(frozen=True, slots=True)
class AreaAnswer:
    """The name is no country's but a known area's; `place` is the country it lies in, if it is in one."""

    name: str
    area: AreaKind
    note: str
    year: int
    place: Place | None
    tier: Tier | None
    kind: Literal["area"] = field(default="area", init=False)


@dataclass(frozen=True, slots=True)
class CannotAnswer:
    """A question about the report of a kind that the bot does not answer."""

    newest_year: int
    kind: Literal["cannot"] = field(default="cannot", init=False)


Part: TypeAlias = (
    TierAnswer
    | NotRatedAnswer
    | NotThatYearAnswer
    | OutOfRangeAnswer
    | WhichAnswer
    | UnknownPlaceAnswer
    | AreaAnswer
    | CompareAnswer
    | HistoryAnswer
    | ListAnswer
    | CountAnswer
    | ChangesAnswer
    | SuperlativeAnswer
    | RecordPartsAnswer
    | RecordYearsAnswer
    | MoversAnswer
    | YearsOfAllAnswer
    | SharedYearsAnswer
    | RankedAnswer
    | DefineAnswer
    | FindingsAnswer
    | HelpAnswer
    | CannotAnswer
)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question: one part for each country and year asked about; none means silence.

    `verdict` is the yes or no that comes first, where one was asked for and can be given.
    """

    parts: tuple[Part, ...] = ()
    verdict: bool | None = None


def as_data(answer: Answer) -> dict[str, Any]:
    """The answer as JSON can hold it."""
    return {"verdict": answer.verdict, "parts": [dataclasses.asdict(part) for part in answer.parts]}
