"""The names of countries in other languages, generated from CLDR: see data/README.md."""

from collections.abc import Iterator
from pathlib import Path

from bot.dataset.faults import Fault, FaultyDataError
from bot.dataset.rows import read_csv
from bot.places.gazetteer import LanguageName

LANGUAGE_NAMES_FILE = "cldr_names.csv"


def read_language_names(folder: Path) -> Iterator[tuple[int, LanguageName]]:
    """Each name with the line it stands on.

    Raises:
        FaultyDataError: the file can't be read, or a row lacks a field.
    """
    for row in read_csv(folder / LANGUAGE_NAMES_FILE):
        try:
            name = LanguageName(row.values["iso3"], row.values["name"], row.values["languages"])
        except KeyError as error:
            raise FaultyDataError([Fault(LANGUAGE_NAMES_FILE, row.line, str(error.args[0]), "is missing")]) from None
        yield row.line, name
