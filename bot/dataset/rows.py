"""Reading CSV and YAML files into rows that know the line they stand on."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.dataset.faults import Fault, FaultyDataError
from bot.fast_yaml import SafeLoader

_NUMBERS = {
    "tag:yaml.org,2002:int": re.compile(r"[-+]?[0-9]{1,18}\Z"),
    "tag:yaml.org,2002:float": re.compile(r"[-+]?[0-9]{1,18}\.[0-9]{0,18}(?:[eE][-+]?[0-9]{1,2})?\Z"),
}
_UNREADABLE = (ValueError, TypeError, AttributeError, LookupError, ArithmeticError)
"""What PyYAML raises for a scalar that is not what its tag says, or a date that is none, such as 2025-02-30."""
_MOST_SHOWN = 60


class _Loader(SafeLoader):
    """Reads plain decimal numbers only: YAML's others (1:30:00, 0x1F) are slow to read, and never meant in data/."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _NUMBERS]
    for first, resolvers in SafeLoader.yaml_implicit_resolvers.items()
}
for _tag, _pattern in _NUMBERS.items():
    _Loader.add_implicit_resolver(_tag, _pattern, list("-+0123456789"))


@dataclass(frozen=True, slots=True)
class Row:
    """The named values of one record, as they stand in the file, and the line it begins on."""

    line: int
    values: Mapping[str, Any]


def read_text(path: Path) -> str:
    """The text of a data file.

    Raises:
        FaultyDataError: it is missing, unreadable or no UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise FaultyDataError([Fault(path.name, 0, "", f"can't be read: {reason}")]) from error


def read_csv(path: Path) -> list[Row]:
    """The rows of a CSV file with a header line; empty cells are left out.

    Raises:
        FaultyDataError: the file can't be read, or a row has more or fewer cells than the header.
    """
    return parse_csv(path.name, read_text(path))


def parse_csv(name: str, text: str) -> list[Row]:
    """The rows of a CSV text with a header line; empty cells are left out. Faults name the file `name`.

    Raises:
        FaultyDataError: it is no CSV, or a row has more or fewer cells than the header.
    """
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows, faults = [], []
    try:
        header = next(reader, [])
        if not header or len(set(header)) != len(header):
            raise FaultyDataError([Fault(name, 1, "", "does not begin with a line of names, each once")])
        line = reader.line_num + 1
        for cells in reader:
            if len(cells) != len(header):
                faults.append(Fault(name, line, "", f"has {len(cells)} cells, the header has {len(header)}"))
            rows.append(Row(line, {name: cell for name, cell in zip(header, cells, strict=False) if cell}))
            line = reader.line_num + 1
    except csv.Error as error:
        faults.append(Fault(name, reader.line_num, "", f"is no valid CSV: {error}"))
    if faults:
        raise FaultyDataError(faults)
    return rows


def parse_yaml(name: str, text: str, expand: Callable[[str, Row], Iterator[Row]] | None = None) -> list[Row]:
    """The rows of a YAML text that is one list of mappings; `expand` (file name, row) may turn each into several.

    Raises:
        FaultyDataError: it is no such list, or has a key twice or a key that is no text; it names the file `name`.
    """
    loader = _Loader(text)
    try:
        document = loader.get_single_node()
        if not isinstance(document, yaml.SequenceNode):
            raise FaultyDataError([Fault(name, 1, "", "is not a list")])
        rows = [Row(_line(item), _mapping(name, loader, item)) for item in document.value]
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 0
        raise FaultyDataError([Fault(name, line, "", f"is no valid YAML: {_first_line(error)}")]) from error
    finally:
        loader.dispose()
    return [row for item in rows for row in expand(name, item)] if expand else rows


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _first_line(error: yaml.YAMLError) -> str:
    return str(getattr(error, "problem", None) or error).splitlines()[0]


def _mapping(file: str, loader: Any, node: yaml.Node) -> dict[str, Any]:  # noqa: ANN401  # the loader in C has no type
    """The mapping at `node`; a list of mappings inside it becomes a list of rows."""
    if not isinstance(node, yaml.MappingNode):
        raise FaultyDataError([Fault(file, _line(node), "", "is not a mapping of names to values")])
    values: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = _value(file, loader, "", key_node)
        if not isinstance(key, str):
            message = f"the key {_short(key_node.value)} is read as {_short(key)}: put it in quotes"
            raise FaultyDataError([Fault(file, _line(key_node), "", message)])
        if key in values:
            raise FaultyDataError([Fault(file, _line(key_node), key, "stands twice")])
        if isinstance(value_node, yaml.SequenceNode) and any(isinstance(n, yaml.MappingNode) for n in value_node.value):
            values[key] = [Row(_line(item), _mapping(file, loader, item)) for item in value_node.value]
        else:
            values[key] = _value(file, loader, key, value_node)
    return values


def _value(file: str, loader: Any, key: str, node: yaml.Node) -> Any:  # noqa: ANN401  # any value of YAML's
    try:
        return loader.construct_object(node, deep=True)
    except _UNREADABLE as error:
        message = f"{_short(node.value)} can't be read: {error}"
        raise FaultyDataError([Fault(file, _line(node), key, message)]) from error


def _short(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= _MOST_SHOWN else f"{shown[:_MOST_SHOWN]}…"
