"""What answers about records hold: who holds one, in which years, and in which parts of the world."""

from dataclasses import dataclass, field
from typing import Literal

from bot.answers.kinds import TierRun
from bot.answers.places import Limit, Place
from bot.report.change import TierMove
from bot.report.records import Region
from bot.report.tier import Tier


@dataclass(frozen=True, slots=True)
class Holder:
    """What a country has of a record: how many reports or changes, and in which years, if they are of a tier."""

    place: Place
    count: int
    runs: tuple[TierRun, ...]


@dataclass(frozen=True, slots=True)
class SuperlativeAnswer:
    """The countries that were on some tiers longest or most often, or that moved most, from `first` to `last`.

    `holders` begin with the first; all who share the first place are there. `about` is what was asked.
    """

    first: int
    last: int
    about: str
    tiers: tuple[Tier, ...]
    where: Limit
    holders: tuple[Holder, ...]
    kind: Literal["superlative"] = field(default="superlative", init=False)


@dataclass(frozen=True, slots=True)
class Ranked:
    """One of several countries, with what it has of what they are ranked by: reports, moves, or a year; 0 for none."""

    place: Place
    number: int
    running: int = 0
    """How many of the reports on some tiers were one after another, at most."""


@dataclass(frozen=True, slots=True)
class RankedAnswer:
    """Several countries by what they have of something over the years `first` to `last`, the one with most first.

    `about` tells what: reports on some tiers, those without a break, moves, the first year there, or the reports in
    which each stood better than the others; `moved` is which moves.
    """

    first: int
    last: int
    about: str
    tiers: tuple[Tier, ...]
    moved: str
    places: tuple[Ranked, ...]
    since: int | None = None
    """Since when one has stood better than the others, up to the last year, and which is `best`; None if none has."""
    best: Place | None = None
    kind: Literal["ranked"] = field(default="ranked", init=False)


@dataclass(frozen=True, slots=True)
class CountedYear:
    """How many countries were on some tiers in a report year, or moved with its report."""

    year: int
    count: int


@dataclass(frozen=True, slots=True)
class RecordYearsAnswer:
    """The report years with the most countries on some tiers, or the fewest; or with the most or fewest moves.

    `years` are all that share the record, `every` those that were compared; `moved` is "up" or "down" where moves were
    counted, "moved" where both were, "" where countries were; `leaving` and `reaching` are the tiers of those moves,
    all if empty.
    """

    fewest: bool
    tiers: tuple[Tier, ...]
    moved: str
    leaving: tuple[Tier, ...]
    reaching: tuple[Tier, ...]
    where: Limit
    years: tuple[int, ...]
    count: int
    every: tuple[CountedYear, ...]
    least: int | None = None
    most: int | None = None
    """How many there are said to be at least and at most, where the years with so many were asked for."""
    kind: Literal["record years"] = field(default="record years", init=False)


@dataclass(frozen=True, slots=True)
class CountedPart:
    """How many countries of one of the report's regions were on some tiers, or moved."""

    region: Region
    count: int
    total: int
    """How many of its countries were rated."""
    places: tuple[Place, ...] = ()
    """Which countries those are, where they are not too many to be named."""


@dataclass(frozen=True, slots=True)
class RecordPartsAnswer:
    """The report's regions with the most countries on some tiers in a year, or the fewest; or with such moves.

    `parts` are all that share the record, `every` all regions in the order of their numbers; `moved`, `leaving` and
    `reaching` are as in answers about record years.
    """

    fewest: bool
    year: int
    tiers: tuple[Tier, ...]
    moved: str
    leaving: tuple[Tier, ...]
    reaching: tuple[Tier, ...]
    parts: tuple[CountedPart, ...]
    every: tuple[CountedPart, ...]
    newest: bool
    by_share: bool = False
    """Whether they are told by the share of those rated, and not by their number."""
    first: int | None = None
    """The first of several report years up to `year` in which moves were counted."""
    kind: Literal["record parts"] = field(default="record parts", init=False)


@dataclass(frozen=True, slots=True)
class Mover:
    """A country with those of its moves that were asked about, oldest first."""

    place: Place
    moves: tuple[TierMove, ...]


@dataclass(frozen=True, slots=True)
class MoversAnswer:
    """The countries that moved so often, with so many reports in a row, or by so many tiers at once.

    `about` is "up", "down" or "moved"; `leaving` and `reaching` are the tiers of those moves, all if empty; `least` and
    `most` are how often they moved; `running` and `rungs` the least number of reports in a row and of tiers at once, 1
    where that was not asked; `farthest` tells that `rungs` is the most there was.
    """

    first: int
    last: int
    about: str
    leaving: tuple[Tier, ...]
    reaching: tuple[Tier, ...]
    where: Limit
    least: int
    most: int | None
    running: int
    rungs: int
    farthest: bool
    movers: tuple[Mover, ...]
    kind: Literal["movers"] = field(default="movers", init=False)


@dataclass(frozen=True, slots=True)
class YearsOfAllAnswer:
    """The report years, of those from `first` to `last`, in which all that were rated in `where` were on some tiers."""

    where: Limit
    tiers: tuple[Tier, ...]
    years: tuple[int, ...]
    first: int
    last: int
    kind: Literal["years of all"] = field(default="years of all", init=False)
