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


def kind_of_step(before: Tier, after: Tier) -> ChangeKind:
    """Classify a step between two ratings of consecutive report years."""
    if before == after:
        return ChangeKind.UNCHANGED
    if before.rank is None or after.rank is None:
        return ChangeKind.RECLASSIFIED
    return ChangeKind.UPGRADED if after.rank < before.rank else ChangeKind.DOWNGRADED
