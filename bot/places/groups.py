"""Parts of the world by name, and which countries they hold."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

from bot.report.records import Code, Country, Region


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the world: the report's `regions` in it, and further `countries` or those alone."""

    name: str
    also: tuple[str, ...] = ()
    """Other names and adjectives, folded."""
    regions: frozenset[Region] = frozenset()
    countries: frozenset[Code] = frozenset()

    def holding(self, countries: Iterable[Country]) -> Self:
        """The same with every one of the `countries` that lies in it by its code, those of its regions as well."""
        return replace(self, countries=self.countries | {country.iso3 for country in countries if country in self})

    def __contains__(self, country: Country) -> bool:
        """Whether a country lies in it."""
        return country.region in self.regions or country.iso3 in self.countries


def by_name(groups: Iterable[Group]) -> dict[str, Group]:
    """The groups by each of their folded names."""
    return {name: group for group in groups for name in group.also}
