"""Writing records as the files of data/, so that reading them again gives the same records."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from typing import Any

import yaml

from bot.dataset.files import DATASET_FILE, FILES, DataFile
from bot.editing.cells import guarded
from bot.editing.change import Key, Record, key_of
from bot.editing.incoming import REMOVED
from bot.fast_yaml import SafeDumper
from bot.report.records import Records

_WIDTH = 100
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The date of every file in an archive: the same records give the same archive."""


def everything(_part: str, _record: Record) -> bool:
    """Every record is wanted."""
    return True


def write_files(records: Records, wanted: Callable[[str, Record], bool] = everything) -> dict[str, str]:
    """The text of each file by its name, with the wanted records (part, record); files without any are left out."""
    files = {}
    for file in FILES:
        chosen = [record for record in getattr(records, file.part) if wanted(file.part, record)]
        if chosen:
            files[file.name] = _yaml(file, chosen) if file.name.endswith(".yaml") else _csv(file, chosen)
    return files


def of_year(year: int) -> Callable[[str, Record], bool]:
    """What belongs to one report year: its ratings, gaps, findings, narratives, and the report itself."""
    return lambda _part, record: getattr(record, "year", None) == year


def removed_files(removed: Iterable[tuple[str, Record]]) -> dict[str, str]:
    """Files with records (part, record) that are gone, named so that bringing them in takes the records out."""
    parts: dict[str, Any] = {}
    for part, record in removed:
        parts.setdefault(part, []).append(record)
    return {f"{REMOVED}{name}": text for name, text in write_files(Records(**parts)).items()}


def among(keys: Iterable[tuple[str, Key]]) -> Callable[[str, Record], bool]:
    """The records with these parts and keys."""
    chosen = frozenset(keys)
    return lambda part, record: (part, key_of(part, record)) in chosen


def dataset_file(records: Records) -> dict[str, str]:
    """The file that says which data set the others were last in step with."""
    about = {"version": records.version, "title": f"Exported from tierbot at revision {records.revision}"}
    return {DATASET_FILE: yaml.dump(about, Dumper=SafeDumper, sort_keys=False, allow_unicode=True)}


def archive(files: Mapping[str, str]) -> bytes:
    """The files in a ZIP archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(zipfile.ZipInfo(name, _EARLIEST), text.encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _csv(file: DataFile[Any], records: Iterable[Record]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    names = [field.name for field in fields(file.record)]
    writer.writerow(names)
    for record in records:
        writer.writerow([guarded(_cell(getattr(record, name))) for name in names])
    return out.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    return ";".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _yaml(file: DataFile[Any], records: Iterable[Record]) -> str:
    entries = [_plain(record) for record in records]
    if file.expand is not None:
        entries = list(_by_country(entries))
    return yaml.dump(entries, Dumper=SafeDumper, sort_keys=False, allow_unicode=True, width=_WIDTH)


def _by_country(entries: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Findings below their country, as findings.yaml has them."""
    grouped: dict[str, list[dict[str, Any]]] = {}
    for entry in entries:
        grouped.setdefault(entry.pop("iso3"), []).append(entry)
    for code, findings in grouped.items():
        yield {"country": code, "findings": findings}


def _plain(record: Record) -> dict[str, Any]:
    return {
        field.name: value
        for field in fields(record)
        if (value := _value(getattr(record, field.name))) is not None and not _is_default(field, value)
    }


def _value(value: object) -> Any:  # noqa: ANN401  # what YAML can write
    if isinstance(value, tuple):
        return [_value(item) for item in value]
    return str(value) if isinstance(value, StrEnum) else value


def _is_default(field: Field[Any], value: object) -> bool:
    return field.default is not MISSING and field.default == value
