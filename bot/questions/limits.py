"""What limits a question: tiers, years, numbers, shares and parts of the world, as plain data."""

from dataclasses import dataclass
from fractions import Fraction

from bot.places.groups import Group
from bot.report.records import Code
from bot.report.tier import Tier

FIRST_REPORT = 2001
"""The year of the first report."""
WATCH_LIST_SINCE = 2004
"""The year of the first report with a Watch List."""


@dataclass(frozen=True, slots=True)
class TierSet:
    """Tiers that a question names; `negated` where it asks for all others ("not on Tier 3")."""

    tiers: frozenset[Tier]
    negated: bool = False
    either: bool = False
    """Whether it leaves open which of them it is: "tier 1 or tier 2?"."""
    bounded: bool = False
    """Whether it is all on one side of a tier: "below Tier 1"."""

    def __contains__(self, tier: Tier | None) -> bool:
        """Whether a tier is meant; what has none is not."""
        return tier is not None and (tier in self.tiers) is not self.negated

    @property
    def single(self) -> Tier | None:
        """The one tier that is named, negated or not; None where there are several."""
        return next(iter(self.tiers)) if len(self.tiers) == 1 else None


@dataclass(frozen=True, slots=True)
class Span:
    """Report years from `first` to `last`, both included; None where it is open."""

    first: int | None = None
    last: int | None = None

    def __contains__(self, year: int) -> bool:
        """Whether a report year lies in it."""
        return (self.first is None or year >= self.first) and (self.last is None or year <= self.last)


@dataclass(frozen=True, slots=True)
class Number:
    """How many there are said to be: from `least` to `most`, both included; `vague` where it is only about so many."""

    least: int = 0
    most: int | None = None
    vague: bool = False
    running: bool = False
    """Whether it is of years one after the other, or, of times, of stays with others between: "four years in a row"."""

    loose: bool = False
    """Whether it leaves open if more would do as well: "did it fall twice?"; of years in a row, if the last."""

    def __contains__(self, number: int) -> bool:
        """Whether it is so many."""
        return number >= self.least and (self.most is None or number <= self.most)

    def is_met(self, number: int) -> bool | None:
        """Whether it is so many; None where that is open."""
        return None if self.vague or (self.loose and number > self.least) else number in self


@dataclass(frozen=True, slots=True)
class Share:
    """What share of all there are said to be: `least` or more, `most` or less; neither itself if it is `strict`."""

    least: Fraction | None = None
    most: Fraction | None = None
    strict: bool = False

    def is_so(self, number: int, every: int) -> bool | None:
        """Whether so many are such a share of `every` one; None of none at all."""
        if not every:
            return None
        share = Fraction(number, every)
        if self.strict and share in (self.least, self.most):
            return False
        return (self.least is None or share >= self.least) and (self.most is None or share <= self.most)


@dataclass(frozen=True, slots=True)
class Where:
    """Parts of the world that a question is limited to; `outside` where it asks for all others.

    `within` is what it lies in besides: the Balkans of "EU countries in the Balkans", or of "Balkan countries not in
    the EU".
    """

    groups: tuple[Group, ...] = ()
    outside: bool = False
    those: frozenset[Code] = frozenset()
    """The countries that an answer before told, where it asks for some of those."""
    without: frozenset[Code] = frozenset()
    """The countries that it leaves out: "besides Cuba"."""
    within: "Where | None" = None
    initial: str = ""
    """The letter, or letters, that their names are to begin with."""


@dataclass(frozen=True, slots=True)
class Stood:
    """Where countries are said to have stood besides: on some tiers in each of some years, or in so many reports.

    `reports` counts those of the span, or of all years where there is none; None stands for every one of them.
    """

    tiers: TierSet
    years: tuple[int, ...] = ()
    span: Span | None = None
    reports: Number | None = None
    stays: Number | None = None
    """How many stays there were, each set apart by another tier; counted in place of the reports."""
    before: bool = False
    """Whether it is of the reports before that with which they moved, of those who did: "for the first time"."""


@dataclass(frozen=True, slots=True)
class Course:
    """How countries are said to have moved over the years: so often, with so many reports in a row, or so far at once.

    `running` and `rungs` are each the least number that is asked for, 1 where it does not matter.
    """

    times: Number = Number(1)
    running: int = 1
    rungs: int = 1
    farthest: bool = False
    """Whether it asks who moved farthest at once, however far that was."""


@dataclass(frozen=True, slots=True)
class Stepped:
    """That countries moved, up or down, with the report of a year besides."""

    up: bool
    year: int
    denied: bool = False
    """Whether they did not."""
