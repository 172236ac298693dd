"""The names of countries in other languages, generated from CLDR: see data/README.md."""

import csv
from collections.abc import Iterator
from pathlib import Path

from bot.dataset.faults import Fault, FaultyDataError
from bot.dataset.rows import read_csv
from bot.places.fold import fold
from bot.places.gazetteer import LanguageName
from bot.report.records import Code

LANGUAGE_NAMES_FILE = "cldr_names.csv"
_HEADER = ["iso3", "folded", "name", "languages"]


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
