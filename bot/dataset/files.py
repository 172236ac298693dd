"""Which file of data/ holds which records, and reading them all."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields
from importlib import resources
from pathlib import Path
from typing import Any, Generic, TypeVar, get_origin, get_type_hints

import yaml
from pydantic import TypeAdapter, ValidationError

from bot.dataset.faults import Fault, FaultyDataError
from bot.dataset.rows import Row, parse_csv, parse_yaml, read_text
from bot.report.records import (
    Alias,
    AmbiguousName,
    Area,
    Country,
    EverydayWord,
    Finding,
    Gap,
    Hotline,
    Narrative,
    Rating,
    Records,
    ReportYear,
    Source,
    Term,
    TierText,
)

_Record = TypeVar("_Record")  # one of the dataclasses of bot.report.records


@dataclass(frozen=True, slots=True)
class DataFile(Generic[_Record]):
    """A file: its name, the part of `Records` it fills, the records' type, and the fields that tell them apart."""

    name: str
    part: str
    record: type[_Record]
    key: tuple[str, ...]
    expand: Callable[[str, Row], Iterator[Row]] | None = None


@dataclass(frozen=True, slots=True)
class Placed(Generic[_Record]):
    """A record and the line it stands on."""

    line: int
    record: _Record


def _findings_of_country(file: str, row: Row) -> Iterator[Row]:
    """One row for each finding of a country's entry."""
    findings = row.values.get("findings")
    if not isinstance(findings, list) or not all(isinstance(finding, Row) for finding in findings):
        raise FaultyDataError([Fault(file, row.line, "findings", "is no list of findings")])
    for finding in findings:
        yield Row(finding.line, {"iso3": row.values.get("country"), **finding.values})


FILES: tuple[DataFile[Any], ...] = (
    DataFile("countries.csv", "countries", Country, ("iso3",)),
    DataFile("aliases.csv", "aliases", Alias, ("name", "iso3")),
    DataFile("ambiguous.csv", "ambiguous_names", AmbiguousName, ("name",)),
    DataFile("areas.csv", "areas", Area, ("name",)),
    DataFile("everyday.csv", "everyday_words", EverydayWord, ("word",)),
    DataFile("reports.csv", "reports", ReportYear, ("year",)),
    DataFile("ratings.csv", "ratings", Rating, ("iso3", "year")),
    DataFile("gaps.csv", "gaps", Gap, ("iso3", "year")),
    DataFile("findings.yaml", "findings", Finding, ("id",), _findings_of_country),
    DataFile("narratives.csv", "narratives", Narrative, ("iso3", "year")),
    DataFile("sources.csv", "sources", Source, ("id",)),
    DataFile("tiers.yaml", "tier_texts", TierText, ("tier",)),
    DataFile("glossary.yaml", "terms", Term, ("id",)),
    DataFile("hotlines.csv", "hotlines", Hotline, ("iso3", "name")),
)

FILE_OF_PART: Mapping[str, DataFile[Any]] = {file.part: file for file in FILES}

DATASET_FILE = "dataset.yaml"
_MOST_SHOWN = 100


def data_folder() -> Path:
    """Where the shipped data lies: inside the installed package, or beside `bot/` in a checkout."""
    inside = Path(str(resources.files("bot"))) / "data"
    return inside if inside.is_dir() else inside.parent.parent / "data"


def fingerprint(folder: Path) -> str:
    """A digest of all files that records are read from: the same as long as none of them changes."""
    digest = hashlib.sha256()
    for name in (DATASET_FILE, *(file.name for file in FILES)):
        path = folder / name
        digest.update(name.encode() + b"\0" + (path.read_bytes() if path.exists() else b"") + b"\0")
    return digest.hexdigest()


def read_file(folder: Path, file: DataFile[_Record]) -> tuple[list[Placed[_Record]], list[Fault]]:
    """The records of one file, and a fault for each row that is none."""
    try:
        return parse_file(file, read_text(folder / file.name))
    except FaultyDataError as error:
        return [], list(error.faults)


def parse_file(file: DataFile[_Record], text: str) -> tuple[list[Placed[_Record]], list[Fault]]:
    """The records in the text of a file, and a fault for each row that is none."""
    try:
        rows = parse_yaml(file.name, text, file.expand) if file.name.endswith(".yaml") else parse_csv(file.name, text)
    except FaultyDataError as error:
        return [], list(error.faults)
    return records_of(file, rows)


def records_of(file: DataFile[_Record], rows: Iterable[Row]) -> tuple[list[Placed[_Record]], list[Fault]]:
    """The records that rows make, and a fault for each row that makes none."""
    record: type[Any] = file.record
    adapter = TypeAdapter(record)
    several = _list_fields(record)
    placed, faults = [], []
    known = {field.name for field in fields(record)}
    for row in rows:
        faults += [Fault(file.name, row.line, name, "is no field of this file") for name in row.values.keys() - known]
        try:
            placed.append(Placed(row.line, adapter.validate_python(_split_lists(several, row.values))))
        except ValidationError as error:
            for problem in error.errors(include_url=False):
                field = ".".join(map(str, problem["loc"]))
                faults.append(Fault(file.name, row.line, field, _sentence(problem["msg"], problem["input"])))
    return placed, faults


def read_records(folder: Path) -> Records:
    """All records of a folder of data files.

    Raises:
        FaultyDataError: a file is missing or a row can't be read; every such fault is listed.
    """
    parts: dict[str, Any] = {}
    faults: list[Fault] = []
    for file in FILES:
        placed, found = read_file(folder, file)
        parts[file.part] = tuple(item.record for item in placed)
        faults += found
    if faults:
        raise FaultyDataError(faults)
    return Records(**parts, version=read_version(folder))


def read_version(folder: Path) -> str:
    """The version of the data set.

    Raises:
        FaultyDataError: dataset.yaml is missing or names none.
    """
    try:
        document = yaml.safe_load(read_text(folder / DATASET_FILE))
    except (yaml.YAMLError, ValueError) as error:
        raise FaultyDataError([Fault(DATASET_FILE, 0, "", "is no valid YAML")]) from error
    version = document.get("version") if isinstance(document, dict) else None
    if not isinstance(version, str):
        raise FaultyDataError([Fault(DATASET_FILE, 1, "version", 'is missing, or not text in quotes such as "2025.1"')])
    return version


def _list_fields(record: type[Any]) -> frozenset[str]:
    hints = get_type_hints(record)
    return frozenset(field.name for field in fields(record) if get_origin(hints[field.name]) is tuple)


def _split_lists(several: AbstractSet[str], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with "a;b" taken apart where the record wants several."""
    return {
        name: tuple(part.strip() for part in value.split(";")) if name in several and isinstance(value, str) else value
        for name, value in values.items()
    }


def _sentence(message: str, value: object) -> str:
    sentence = message[:1].lower() + message[1:]
    if not isinstance(value, str | int | float | bool):
        return sentence
    shown = repr(value)
    return f"{sentence} (it has {shown if len(shown) <= _MOST_SHOWN else shown[:_MOST_SHOWN] + '…'})"
