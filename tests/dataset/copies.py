"""Copies of the shipped data files, in which a test changes one thing."""

import csv
import io
import shutil
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from pathlib import Path

from bot.dataset.files import data_folder

_OF_ONE_COUNTRY = (
    *("countries.csv", "aliases.csv", "ratings.csv", "gaps.csv"),
    *("narratives.csv", "cities.csv", "hotlines.csv"),
)


def copy_data(folder: Path, *, language_names: int | None = None) -> Path:
    """A whole copy in `folder`, with only the first so many names in other languages where a number is given."""
    copy = folder / "data"
    shutil.copytree(data_folder(), copy)
    if language_names is not None:
        names = copy / "cldr_names.csv"
        lines = names.read_text(encoding="utf-8").splitlines(keepends=True)
        write(names, "".join(lines[: language_names + 1]))
    return copy


def small_data(folder: Path, codes: AbstractSet[str]) -> Path:
    """A copy that keeps the rows of these countries only, and every report, source, tier and term."""
    copy = copy_data(folder, language_names=0)
    for name in (
        "countries.csv",
        "aliases.csv",
        "ratings.csv",
        "gaps.csv",
        "narratives.csv",
        "cities.csv",
        "hotlines.csv",
    ):
        keep_rows(copy / name, lambda row: row["iso3"] in codes)
    keep_rows(copy / "areas.csv", lambda row: row["iso3"] in {*codes, ""})
    keep_rows(copy / "ambiguous.csv", lambda row: set(row["codes"].split(";")) <= codes)
    change_rows(copy / "groups.csv", lambda row: _group_of(row, codes))
    change_rows(copy / "neighbours.csv", lambda row: _borders_of(row, codes))
    keep_rows(copy / "everyday.csv", lambda row: row["word"] < "b")
    findings = copy / "findings.yaml"
    head, *countries = findings.read_text(encoding="utf-8").split("- country: ")
    kept = [entry for entry in countries if entry[1:4] in codes]
    write(findings, "- country: ".join([head, *kept]))
    return copy


def _group_of(row: dict[str, str], codes: AbstractSet[str]) -> dict[str, str] | None:
    """A part of the world with those of its countries that are kept, if it still holds anything."""
    countries = [code for code in row["countries"].split(";") if code in codes]
    return {**row, "countries": ";".join(countries)} if countries or row["regions"] else None


def _borders_of(row: dict[str, str], codes: AbstractSet[str]) -> dict[str, str] | None:
    """The borders of a country that is kept with others that are."""
    beside = [code for code in row["neighbours"].split(";") if code in codes]
    return {**row, "neighbours": ";".join(beside)} if beside and row["iso3"] in codes else None


def blank(path: Path, *columns: str) -> None:
    """Empty these columns of a CSV file."""
    change_rows(path, lambda row: {**row, **dict.fromkeys(columns, "")})


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def replace(path: Path, old: str, new: str) -> int:
    """Put `new` where `old` stands once in the file; the line on which it begins."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path.name}"
    write(path, text.replace(old, new))
    return text[: text.index(old)].count("\n") + 1


def append(path: Path, text: str) -> int:
    """Put `text` at the end of the file; the line on which it begins."""
    before = path.read_text(encoding="utf-8")
    write(path, before + text)
    return before.count("\n") + 1


def keep_rows(path: Path, wanted: Callable[[dict[str, str]], bool]) -> None:
    """Leave only the wanted rows in a CSV file."""
    change_rows(path, lambda row: row if wanted(row) else None)


def change_rows(path: Path, change: Callable[[dict[str, str]], dict[str, str] | None]) -> None:
    """Put what `change` makes of it in place of each row of a CSV file; None takes the row out."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = [changed for row in reader if (changed := change(row)) is not None]
    text = io.StringIO()
    writer = csv.DictWriter(text, reader.fieldnames or (), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write(path, text.getvalue())
