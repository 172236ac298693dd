"""What somebody asks, as plain data."""

from dataclasses import dataclass
from enum import StrEnum

from bot.places.resolve import Resolution


class Intent(StrEnum):
    """What kind of answer is wanted."""

    TIER = "tier"
    UNKNOWN = "unknown"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Question:
    """A question about the report.

    `places` are the countries it names, each as far as it could be made out; `years` the report years, none where the
    newest is meant; `unasked` says whether it is clear enough to be answered where nobody addressed the bot.
    """

    intent: Intent
    places: tuple[Resolution, ...] = ()
    years: tuple[int, ...] = ()
    unasked: bool = False
