"""Reading files that somebody hands in: as strictly as the shipped ones, and with more suspicion."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import PurePath
from typing import Any

import yaml

from bot.dataset.faults import Fault, FaultyDataError
from bot.dataset.files import DATASET_FILE, FILE_OF_PART, FILES, DataFile, Placed, parse_file, records_of
from bot.dataset.rows import Row, parse_csv
from bot.editing.cells import unguarded
from bot.editing.change import Key, Record, key_of
from bot.fast_yaml import SafeLoader

MOST_BYTES = 4 * 2**20
"""Of all files of an archive together when unpacked: all of data/ has room."""
MOST_TEXT_BYTES = 2**20
"""Of one file with records: four times the largest of data/."""
_MOST_FILES = 40
_MOST_EVENTS = 400_000
_DEEPEST = 8
_LONGEST_SCALAR = 10_000
_PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_BYTE_ORDER_MARKS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"), (b"\x00\x00\xfe\xff", "UTF-32"))
REMOVED = "removed-"
"""Begins the name of a file with records that are to be taken out."""
_STEM = re.compile(r"[a-z]+")
_OTHERS = frozenset(
    {
        *("cldr_names.csv", "plain_words.txt", "cities.csv", "groups.csv", "neighbours.csv"),
        *("README.md", "CLDR-LICENSE.txt", DATASET_FILE),
    }
)
"""Files of data/ that hold no records, which are passed over where they come along with others."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """Records that came in, and those that are to be taken out, by part and key; the line of each in its file."""

    records: dict[str, dict[Key, Record]] = field(default_factory=dict)
    removed: dict[str, dict[Key, Record]] = field(default_factory=dict)
    lines: dict[tuple[str, Key], int] = field(default_factory=dict)
    faults: Sequence[Fault] = ()
    """Files and rows that could not be read."""


def read_incoming(files: Mapping[str, bytes]) -> Incoming:
    """The records in files, by their names: the formats of data/, each by itself or several in a ZIP archive.

    Never raises: what is too large, can't be read or is no record is among the faults.
    """
    incoming, faults = Incoming(), list[Fault]()
    for name, data in files.items():
        try:
            for inner, content in _unpacked(name, data):
                faults += _read_into(incoming, inner, content)
        except FaultyDataError as error:
            faults += error.faults
    if not faults and not incoming.records and not incoming.removed:
        faults = [Fault(name, 0, "", "has no records in it") for name in files] or [Fault("import", 0, "", "is empty")]
    return replace(incoming, faults=tuple(faults))


def read_text_of(name: str, data: bytes) -> str:
    """The text of a file.

    Raises:
        FaultyDataError: it is too large, or no UTF-8 text.
    """
    if len(data) > MOST_TEXT_BYTES:
        raise _fault(name, f"has {len(data):,} bytes, at most {MOST_TEXT_BYTES:,} are taken")
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            raise _fault(name, f"is {encoding} text: save it as UTF-8")
    if (at := data.find(b"\0")) >= 0:
        raise _fault(name, "is no text: it has a zero byte", line=data.count(b"\n", 0, at) + 1)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _fault(name, "is not UTF-8 text: save it as UTF-8", line=line) from error


def _unpacked(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    if not name.lower().endswith(".zip"):
        yield name, data
        return
    if len(data) > MOST_BYTES:
        raise _fault(name, f"has {len(data):,} bytes, at most {MOST_BYTES:,} are taken")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            infos = [info for info in packed.infolist() if not info.is_dir()]
            if len(infos) > _MOST_FILES:
                raise _fault(name, f"has {len(infos)} files in it, at most {_MOST_FILES} are taken")
            left = MOST_BYTES
            for info in infos:
                if info.flag_bits & 0x1:
                    raise _fault(name, "is encrypted")
                if info.compress_type not in _PACKINGS:
                    raise _fault(name, "is packed in a way that is not taken: only the usual one (deflate) is")
                if info.file_size > left:
                    raise _fault(name, f"has more than {MOST_BYTES:,} bytes in it")
                with packed.open(info) as file:
                    content = file.read(left + 1)  # whatever the archive says of its size
                left -= len(content)
                if left < 0:
                    raise _fault(name, f"has more than {MOST_BYTES:,} bytes in it")
                yield PurePath(info.filename).name, content
    except (zipfile.BadZipFile, zlib.error, struct.error, RuntimeError, EOFError, OSError, ValueError) as error:
        raise _fault(name, "is no ZIP archive that can be read") from error


def _read_into(incoming: Incoming, name: str, data: bytes) -> list[Fault]:
    if name in _OTHERS:
        return []
    try:
        file, (placed, faults) = _parsed(name, data)
    except FaultyDataError as error:
        return list(error.faults)
    faults = [Fault(name, fault.line, fault.field, fault.message) for fault in faults]
    goes = name.lower().startswith(REMOVED)
    records = (incoming.removed if goes else incoming.records).setdefault(file.part, {})
    others = (incoming.records if goes else incoming.removed).get(file.part, {})
    for item in placed:
        key = key_of(file.part, item.record)
        shown = ", ".join(map(str, key))
        if key in records:
            faults.append(Fault(name, item.line, file.key[0], f"{shown} stands twice"))
        if key in others:
            faults.append(Fault(name, item.line, file.key[0], f"{shown} comes in and is taken out"))
        records[key] = item.record
        incoming.lines[file.part, key] = item.line
    return faults


def _parsed(name: str, data: bytes) -> tuple[DataFile[Any], tuple[list[Placed[Any]], list[Fault]]]:
    lowered = name.lower()
    shipped = lowered.removeprefix(REMOVED)
    if not lowered.endswith((".csv", ".yaml", ".yml")):
        raise _fault(name, "is neither .csv nor .yaml, .txt or .zip")
    text = read_text_of(name, data)
    if lowered.endswith((".yaml", ".yml")):
        _look_through_yaml(name, text)
        file = _named(name, shipped, ".yaml")
        return file, parse_file(file, text)
    rows = [Row(row.line, {key: unguarded(cell) for key, cell in row.values.items()}) for row in parse_csv(name, text)]
    file = _by_header(text) or _named(name, shipped, ".csv")
    return file, records_of(file, rows)


def _by_header(text: str) -> DataFile[Any] | None:
    """The file of data/ that alone has these columns."""
    header = set(text.split("\n", 1)[0].strip("\r").split(","))
    found = [file for file in FILES if {field.name for field in fields(file.record)} == header]
    return found[0] if len(found) == 1 else None


def _named(name: str, shipped: str, ending: str) -> DataFile[Any]:
    """The file of data/ that a file called `name` stands for, by what it is `shipped` as: `ratings-2026 (1).csv`."""
    stem = _STEM.match(shipped)
    for file in FILES:
        if stem is not None and file.name == stem[0] + ending:
            return file
    known = ", ".join(file.name for file in FILES)
    raise _fault(name, f"is none of the files that can be imported: {known}")


def _look_through_yaml(name: str, text: str) -> None:
    """Refuse what would make a reader of YAML work without end, before anything is built.

    Raises:
        FaultyDataError: it refers back to itself, is nested too deeply, or is no YAML.
    """
    depth = 0
    try:
        for count, event in enumerate(yaml.parse(text, Loader=SafeLoader)):
            line = event.start_mark.line + 1 if event.start_mark is not None else 0
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise _fault(name, "uses an anchor or alias (& or *), which is not taken", line=line)
            if getattr(event, "tag", None):
                raise _fault(name, "uses a tag (!), which is not taken", line=line)
            if isinstance(event, yaml.ScalarEvent) and len(event.value) > _LONGEST_SCALAR:
                raise _fault(name, f"has a text of more than {_LONGEST_SCALAR:,} characters", line=line)
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            if depth > _DEEPEST:
                raise _fault(name, f"is nested more than {_DEEPEST} deep", line=line)
            if count > _MOST_EVENTS:
                raise _fault(name, "has too much in it", line=line)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = str(getattr(error, "problem", None) or error).splitlines()[0]
        raise _fault(name, f"is no valid YAML: {problem}", line=mark.line + 1 if mark else 0) from error


def _fault(name: str, message: str, line: int = 0) -> FaultyDataError:
    return FaultyDataError([Fault(name, line, "", message)])


def parts_in_order(parts: Sequence[str]) -> list[str]:
    """Parts in the order in which their files stand in data/."""
    order = list(FILE_OF_PART)
    return sorted(parts, key=order.index)
