"""The step of a country from one report year to the next."""

from dataclasses import dataclass
from enum import StrEnum

from bot.report.tier import Tier


class ChangeKind(StrEnum):
    """What kind of step it was."""

    UPGRADED = "upgraded"
    DOWNGRADED = "downgraded"
    UNCHANGED = "unchanged"
    NEWLY_RATED = "newly rated"
    RATED_AGAIN = "rated again"
    NO_LONGER_RATED = "no longer rated"
    RECLASSIFIED = "reclassified"
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Change:
    """A step to report year `year`, from tier `before` (in `year_before`) to tier `after`; None where there is none.

    `year_before` is the year before, or the year of the last rating for a country rated again after a gap.
    """

    kind: ChangeKind
    year: int
    after: Tier | None
    before: Tier | None = None
    year_before: int | None = None


@dataclass(frozen=True, slots=True)
class TierMove:
    """A step from one tier to another with the report of `year`, or with an earlier one after that of `since`."""

    year: int
    before: Tier
    after: Tier
    since: int
    """The year of the last rating on the tier before."""
    rungs: int = 1
    """By how many tiers, of those that there were in its year; 0 to or from what has no rank."""

    @property
    def is_dated(self) -> bool:
        """Whether its year is known for certain."""
        return self.year == self.since + 1


def kind_of_step(before: Tier, after: Tier) -> ChangeKind:
    """Classify a step between two ratings of consecutive report years."""
    if before == after:
        return ChangeKind.UNCHANGED
    if before.rank is None or after.rank is None:
        return ChangeKind.RECLASSIFIED
    return ChangeKind.UPGRADED if after.rank < before.rank else ChangeKind.DOWNGRADED
