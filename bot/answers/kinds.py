"""Answers of further kinds as plain data: comparisons, histories, lists, counts, changes, terms, findings, help."""

from dataclasses import dataclass, field
from typing import Literal

from bot.answers.besides import AlsoMoved, AlsoOn
from bot.answers.places import Limit, Place, ShownFinding, Step
from bot.report.change import TierMove
from bot.report.records import Code
from bot.report.tier import Tier


@dataclass(frozen=True, slots=True)
class ComparedPlace:
    """A country in a comparison: its tier in the year, and since when; None where it has none."""

    place: Place
    tier: Tier | None
    since: int | None
    step: Step | None
    gap: str | None = None
    """Why its tier is missing here though the report gave one; None where it gave none, or there is one."""


@dataclass(frozen=True, slots=True)
class CompareAnswer:
    """Countries beside each other in one report year, in the order asked; `best` and `worst` are the codes of those.

    Both are empty where all stand alike or only one is ranked.
    """

    year: int
    places: tuple[ComparedPlace, ...]
    best: tuple[Code, ...]
    worst: tuple[Code, ...]
    about: str = ""
    """How some of them are asked to have moved with that report: "up", "down" or "moved"; "" where none is."""
    moved: tuple[Code, ...] = ()
    """Those that did."""
    then: int | None = None
    """The earlier report from which on they did, where that is not the one just before."""
    kind: Literal["compare"] = field(default="compare", init=False)


@dataclass(frozen=True, slots=True)
class TierRun:
    """An unbroken run of yearly ratings on one tier."""

    tier: Tier
    first: int
    last: int


_TO = frozenset({"reached", "up to", "down to"})
"""Steps to a tier."""


@dataclass(frozen=True, slots=True)
class HistoryAnswer:
    """How a country was rated over the years `first` to `last`.

    `about` is what was asked of them, `tiers` the tiers that it was asked about (all if empty), `years` those in which
    it was on one of them; `missing` the years between whose ratings are not at hand.
    """

    place: Place
    about: str
    first: int
    last: int
    runs: tuple[TierRun, ...]
    tiers: tuple[Tier, ...]
    years: tuple[int, ...]
    missing: tuple[int, ...]
    moves: tuple[TierMove, ...] = ()
    """The steps that were asked about, such as when it left a tier."""
    moved: str = ""
    """Which steps those are: "left", "reached", "up", "down from", "up to" and so on; "" where none were asked for."""
    stay: TierRun | None = None
    """The years in a row of which it was asked how many they were, where they are not the newest."""
    kind: Literal["history"] = field(default="history", init=False)

    @property
    def began_there(self) -> bool:
        """Whether it was at first on a tier that it was asked to have come to."""
        return self.moved in _TO and bool(self.tiers) and self.runs[0].tier in self.tiers


@dataclass(frozen=True, slots=True)
class SharedYearsAnswer:
    """The report years, of those from `first` to `last`, in which several countries were all on some tiers.

    Or, where there is a `relation`, in which the first of two stood so to the second.
    """

    places: tuple[Place, ...]
    tiers: tuple[Tier, ...]
    years: tuple[int, ...]
    first: int
    last: int
    relation: str = ""
    kind: Literal["shared years"] = field(default="shared years", init=False)


@dataclass(frozen=True, slots=True)
class Listed:
    """A country in a list, with its tier."""

    place: Place
    tier: Tier


@dataclass(frozen=True, slots=True)
class ListAnswer:
    """The countries on some tiers in one report year, by tier and name; everywhere, or in parts of the world.

    `where` names what was counted; `about` tells what else was asked of them; `of` is the country they are like.
    """

    year: int
    tiers: tuple[Tier, ...]
    where: Limit
    members: tuple[Listed, ...]
    about: str = ""
    span: tuple[int, int] | None = None
    """The first and last year of a list over the years: ever, never, always, since; tiers are those of the last."""
    each_of: tuple[int, ...] = ()
    """Of those that were there in each of these years."""
    of: Place | None = None
    tier_since: int | None = None
    """The first year of a tier that did not exist yet in `year`."""
    newest: bool = True
    """Whether `year` is that of the newest report."""
    also: tuple[AlsoOn | AlsoMoved, ...] = ()
    kind: Literal["list"] = field(default="list", init=False)


@dataclass(frozen=True, slots=True)
class CountAnswer:
    """How many countries were on each of some tiers in one year; `official` is the report's own total, if known.

    `members` are the countries counted; none where that is the whole report, or one of many years. `total` is how many
    were rated there in all, where it was asked what share of them these are.
    """

    year: int
    tiers: tuple[Tier, ...]
    where: Limit
    count: int
    by_tier: tuple[tuple[Tier, int], ...]
    official: int | None
    every_tier: bool
    members: tuple[Listed, ...] = ()
    newest: bool = True
    total: int | None = None
    of_tier: bool = False
    """Whether `total` is of those on the tiers anywhere, and not of those in `where`."""
    kind: Literal["count"] = field(default="count", init=False)


@dataclass(frozen=True, slots=True)
class Moved:
    """A country that changed its tier with the report of `year`."""

    place: Place
    before: Tier | None
    after: Tier | None
    year: int


@dataclass(frozen=True, slots=True)
class ChangesAnswer:
    """The countries that changed their tier in one or more report years, by name.

    `about` is "up", "down" or "moved"; `leaving` and `reaching` are the tiers that it was asked about, all if empty.
    """

    first: int
    last: int
    about: str
    leaving: tuple[Tier, ...]
    reaching: tuple[Tier, ...]
    where: Limit
    moved: tuple[Moved, ...]
    counted: bool
    """Whether only their number was asked for."""
    at_ends: bool = False
    """Whether only the tiers in the first and the last year are compared, and no moves between."""
    rungs: int = 0
    """By how many tiers those told stand elsewhere, where it was asked who moved farthest; else 0."""
    also: tuple[AlsoOn | AlsoMoved, ...] = ()
    end: str = ""
    """"first" or "last" where these are the first or last such moves of all that were looked at."""
    kind: Literal["changes"] = field(default="changes", init=False)


@dataclass(frozen=True, slots=True)
class DefineAnswer:
    """What a term or tier of the report means, in our own words, with what that rests on."""

    term: str
    texts: tuple[str, ...]
    sources: tuple[str, ...]
    kind: Literal["define"] = field(default="define", init=False)


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """A finding with the country that it is about."""

    place: Place
    finding: ShownFinding


@dataclass(frozen=True, slots=True)
class FindingsAnswer:
    """What the report found: of one country, or of all on a topic.

    `about` is what was asked; `tier` and `category` are the country's in `year`; `wrong_premise` says that the question
    took something for granted that is not so; `fallback` that nothing was found on the topic, and what else there is is
    shown; `elsewhen` that it was found by reports of other years only than were asked for; `partly` that nothing shown
    has the whole topic, but the words that it `had`, and none has those that are `lacking`.
    """

    place: Place | None
    year: int
    about: str
    topic: str
    tier: Tier | None
    category: str
    step: Step | None
    findings: tuple[PlacedFinding, ...]
    places: tuple[Place, ...]
    """Every country that has a finding of the kind asked for."""
    wrong_premise: bool = False
    fallback: bool = False
    elsewhen: bool = False
    partly: bool = False
    lacking: tuple[str, ...] = ()
    had: tuple[str, ...] = ()
    note: str = ""
    """What the glossary says of the list that was asked for."""
    unlisted: bool = False
    """Whether it was asked if the country is on that list, of which no finding tells."""
    source_url: str = ""
    kind: Literal["findings"] = field(default="findings", init=False)


@dataclass(frozen=True, slots=True)
class ShownHotline:
    """Where people in danger in a place find help."""

    place: Place
    name: str
    contact: str
    address: str


@dataclass(frozen=True, slots=True)
class HelpAnswer:
    """A pointer: to help for people in danger, or to what the bot can do.

    `without_line` are the countries named for which no line is known, `with_line` those that have one, where
    none was named.
    """

    about: str
    hotlines: tuple[ShownHotline, ...] = ()
    without_line: tuple[Place, ...] = ()
    with_line: tuple[Place, ...] = ()
    newest_year: int = 0
    kind: Literal["help"] = field(default="help", init=False)
