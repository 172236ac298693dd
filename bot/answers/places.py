"""Countries, parts of the world, steps and findings as answers show them."""

from dataclasses import dataclass

from bot.report.change import ChangeKind
from bot.report.records import Code, Country, FindingKind, Region
from bot.report.tier import Tier


@dataclass(frozen=True, slots=True)
class Place:
    """A country as answers show it: the report's name, the everyday one where it differs, the flag emoji."""

    code: Code
    name: str
    common_name: str
    flag: str

    @property
    def title(self) -> str:
        """The report's name, with the everyday one behind it where that says something new."""
        if self.common_name.casefold() in self.name.casefold():
            return self.name
        return f"{self.name} ({self.common_name})"


@dataclass(frozen=True, slots=True)
class Step:
    """How the tier changed: see `bot.report.change.Change`."""

    kind: ChangeKind
    before: Tier | None
    year_before: int | None


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding as answers show it."""

    id: str
    year: int
    kind: FindingKind
    text: str
    source: str


def place_of(country: Country) -> Place:
    """A country as answers show it."""
    return Place(country.iso3, country.name, country.common_name, country.flag)


@dataclass(frozen=True, slots=True)
class PartCounted:
    """A part of the world as it was counted: the report's regions in it, and further countries, or those alone.

    `others` are the regions that the further countries lie in.
    """

    name: str
    regions: tuple[Region, ...]
    countries: tuple[str, ...]
    others: tuple[Region, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """What was counted of the world, in words, "" for all of it; and what each part in it was taken to hold."""

    words: str = ""
    parts: tuple[PartCounted, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is a limit."""
        return bool(self.words)
