"""The files of words and places that no record holds: names in other languages, cities, borders. See data/README.md."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.dataset.faults import Fault, FaultyDataError
from bot.dataset.rows import read_csv, read_text
from bot.places.fold import fold
from bot.places.gazetteer import LanguageName, Lexicon
from bot.places.groups import Group
from bot.report.records import Code, Region

LANGUAGE_NAMES_FILE = "cldr_names.csv"
PLAIN_WORDS_FILE = "plain_words.txt"
CITIES_FILE = "cities.csv"
GROUPS_FILE = "groups.csv"
NEIGHBOURS_FILE = "neighbours.csv"
_HEADER = ["iso3", "folded", "name", "languages"]


def read_lexicon(folder: Path) -> Lexicon:
    """All of them.

    Raises:
        FaultyDataError: a file can't be read.
    """
    cities = tuple(_read_cities(folder))
    return Lexicon(
        tuple(read_language_names(folder)),
        frozenset(read_plain_words(folder)),
        {city: iso3 for city, iso3, _ in cities},
        {city: iso3 for city, iso3, capital in cities if capital},
        tuple(read_groups(folder)),
        {iso3: frozenset(beside) for iso3, beside, _ in read_neighbours(folder)},
    )


def read_language_names(folder: Path) -> Iterator[LanguageName]:
    """Each name, as fast as 17,000 can be read: every start waits for it. `check_language_names` looks closer.

    Raises:
        FaultyDataError: the file can't be read.
    """
    path = folder / LANGUAGE_NAMES_FILE
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            if next(rows, None) != _HEADER:
                raise FaultyDataError([Fault(path.name, 1, "", f"does not begin with {','.join(_HEADER)}")])
            for iso3, folded, _name, _languages in rows:
                yield LanguageName(iso3, folded)
    except (OSError, ValueError) as error:
        raise FaultyDataError([Fault(path.name, 0, "", f"can't be read: {error}")]) from error


def read_plain_words(folder: Path) -> Sequence[str]:
    """The words, folded.

    Raises:
        FaultyDataError: the file can't be read.
    """
    return read_text(folder / PLAIN_WORDS_FILE).splitlines()


def _read_cities(folder: Path) -> Iterator[tuple[str, Code, bool]]:
    """Each city with its country, and whether it is the capital."""
    for row in read_csv(folder / CITIES_FILE):
        yield row.values.get("city", ""), row.values.get("iso3", ""), bool(row.values.get("capital"))


def read_groups(folder: Path) -> Iterator[Group]:
    """The parts of the world.

    Raises:
        FaultyDataError: the file can't be read, or names no region of the report.
    """
    for row in read_csv(folder / GROUPS_FILE):
        name = row.values.get("name", "")
        also = [fold(other) for other in (name, *row.values.get("also", "").split(";"))]
        try:
            regions = frozenset(map(Region, filter(None, row.values.get("regions", "").split(";"))))
        except ValueError as error:
            raise FaultyDataError([Fault(GROUPS_FILE, row.line, "regions", str(error))]) from None
        countries = frozenset(filter(None, row.values.get("countries", "").split(";")))
        yield Group(name, tuple(dict.fromkeys(filter(None, also))), regions, countries)


def read_neighbours(folder: Path) -> Iterator[tuple[Code, Sequence[Code], int]]:
    """Each country with those that it shares a land border with, and the line where that stands.

    Raises:
        FaultyDataError: the file can't be read.
    """
    for row in read_csv(folder / NEIGHBOURS_FILE):
        yield row.values.get("iso3", ""), tuple(row.values.get("neighbours", "").split(";")), row.line


def check_neighbours(folder: Path, known: set[Code]) -> Iterator[Fault]:
    """What is wrong with the land borders.

    Raises:
        FaultyDataError: see `read_neighbours`.
    """
    rows = tuple(read_neighbours(folder))
    borders = {iso3: frozenset(beside) for iso3, beside, _ in rows}
    for iso3, beside, line in rows:
        for code in (iso3, *beside):
            if code not in known:
                yield Fault(NEIGHBOURS_FILE, line, "neighbours", f"{code!r} is the code of no country")
        for code in beside:
            if iso3 not in borders.get(code, ()) or code == iso3:
                yield Fault(NEIGHBOURS_FILE, line, "neighbours", f"{iso3} borders {code}, and not the other way round")


def check_groups(folder: Path, known: set[Code]) -> Iterator[Fault]:
    """What is wrong with the parts of the world.

    Raises:
        FaultyDataError: see `read_groups`.
    """
    seen: dict[str, str] = {}
    for group in read_groups(folder):
        for code in sorted(group.countries - known):
            yield Fault(GROUPS_FILE, 0, "countries", f"{group.name}: {code!r} is the code of no country")
        if not (group.countries or group.regions):
            yield Fault(GROUPS_FILE, 0, "countries", f"{group.name} holds nothing")
        for name in group.also:
            if seen.setdefault(name, group.name) != group.name:
                yield Fault(GROUPS_FILE, 0, "also", f"{name!r} is claimed by {seen[name]} and {group.name}")


def check_cities(folder: Path, known: set[Code]) -> Iterator[Fault]:
    """What is wrong with the cities.

    Raises:
        FaultyDataError: the file can't be read.
    """
    for row in read_csv(folder / CITIES_FILE):
        iso3, city = row.values.get("iso3", ""), row.values.get("city", "")
        if iso3 not in known:
            yield Fault(CITIES_FILE, row.line, "iso3", f"{iso3!r} is the code of no country")
        if row.values.get("capital", "") not in ("", "yes"):
            yield Fault(CITIES_FILE, row.line, "capital", f"is yes or nothing, not {row.values['capital']!r}")
        if not city or city != fold(city):
            yield Fault(CITIES_FILE, row.line, "city", f"is not written as it is compared: {fold(city)!r}")


def check_language_names(folder: Path, known: set[Code]) -> Iterator[Fault | tuple[int, LanguageName]]:
    """Each name with its line, or what is wrong with it.

    Raises:
        FaultyDataError: the file can't be read.
    """
    for row in read_csv(folder / LANGUAGE_NAMES_FILE):
        values = {name: row.values.get(name, "") for name in _HEADER}
        if values["iso3"] not in known:
            yield Fault(LANGUAGE_NAMES_FILE, row.line, "iso3", f"{values['iso3']!r} is the code of no country")
        elif values["folded"] != fold(values["name"]):
            yield Fault(LANGUAGE_NAMES_FILE, row.line, "folded", f"is not {fold(values['name'])!r}: run make names")
        else:
            yield row.line, LanguageName(values["iso3"], values["folded"])
