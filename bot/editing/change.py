"""A change of the data: what it does to which records, and why. Every edit, import and undo is one of these."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeAlias

from pydantic import TypeAdapter

from bot.dataset.files import FILE_OF_PART
from bot.report.records import Records

Key: TypeAlias = tuple[str | int, ...]
Record: TypeAlias = Any
"""One of the dataclasses of `bot.report.records`."""


class Kind(StrEnum):
    """What was done, as the log names it."""

    SET_TIER = "set-tier"
    CLEAR_TIER = "clear-tier"
    FINDING_ADD = "finding add"
    FINDING_EDIT = "finding edit"
    FINDING_REMOVE = "finding remove"
    ALIAS_ADD = "alias add"
    ALIAS_REMOVE = "alias remove"
    COUNTRY_EDIT = "country edit"
    REPORT_ADD = "report add"
    REPORT_EDIT = "report edit"
    GLOSSARY_EDIT = "glossary edit"
    IMPORT = "import"
    UNDO = "undo"
    KEEP_OURS = "keep ours"
    TAKE_THEIRS = "take theirs"
    SHIPPED = "shipped data"


class RefusedError(Exception):
    """A change can't be made; each of `reasons` is a clear sentence."""

    def __init__(self, *reasons: str) -> None:
        self.reasons = reasons
        super().__init__("\n".join(reasons))


@dataclass(frozen=True, slots=True)
class Step:
    """What a change does to one record: None before where it is added, None after where it is removed."""

    part: str
    key: Key
    before: Record | None
    after: Record | None

    @property
    def country(self) -> str | None:
        """The code of the country that the record is about, if it is about one."""
        code: str | None = getattr(self.after if self.after is not None else self.before, "iso3", None)
        return code

    @property
    def back(self) -> "Step":
        """The step that undoes this one."""
        return Step(self.part, self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Conflict:
    """An editor's record that stays although another one is shipped; `shipped` is None where none is any longer."""

    part: str
    key: Key
    shipped: Mapping[str, Any] | None
    data_version: str


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be changed, made by somebody who saw the data as it was at revision `seen`.

    `settles` holds conflicts with the shipped data that end with it although their records stay as they are, and
    `reopens` those that ended with what it undoes.
    """

    kind: Kind
    steps: tuple[Step, ...]
    reason: str
    source: str
    seen: int
    undoes: int | None = None
    settles: tuple[Conflict, ...] = ()
    reopens: tuple[Conflict, ...] = ()


def key_of(part: str, record: Record) -> Key:
    """What tells a record apart from the others of its part."""
    return tuple(getattr(record, name) for name in FILE_OF_PART[part].key)


def by_key(part: str, records: Iterable[Record]) -> dict[Key, Record]:
    """The records of a part by their keys."""
    return {key_of(part, record): record for record in records}


def step_to(records: Records, part: str, record: Record) -> Step:
    """The step that puts a record in: as a new one, or in the place of the one with its key."""
    key = key_of(part, record)
    return Step(part, key, by_key(part, getattr(records, part)).get(key), record)


def after_steps(records: Records, steps: Iterable[Step], revision: int | None = None) -> Records:
    """The records as they are after the steps; new ones come last in their part."""
    parts: dict[str, dict[Key, Record]] = {}
    for step in steps:
        if step.part not in parts:
            parts[step.part] = by_key(step.part, getattr(records, step.part))
        part = parts[step.part]
        if step.after is None:
            part.pop(step.key, None)
        else:
            part[step.key] = step.after
    changed: dict[str, Any] = {name: tuple(part.values()) for name, part in parts.items()}
    return replace(records, **changed, revision=records.revision if revision is None else revision)


def values_of(record: Record | None) -> dict[str, Any] | None:
    """A record as plain data, fit for JSON."""
    return None if record is None else asdict(record)


def record_from(part: str, values: Mapping[str, Any] | None) -> Record | None:
    """The record that plain data stands for.

    Raises:
        ValueError: it stands for none.
    """
    return None if values is None else _adapter(part).validate_python(dict(values))


@lru_cache
def _adapter(part: str) -> TypeAdapter[Any]:
    record: type[Any] = FILE_OF_PART[part].record
    return TypeAdapter(record)


def change_to_plain(change: Change) -> dict[str, Any]:
    """A change as plain data, fit for JSON."""
    return {
        "kind": change.kind,
        "steps": [[s.part, list(s.key), values_of(s.before), values_of(s.after)] for s in change.steps],
        "reason": change.reason,
        "source": change.source,
        "seen": change.seen,
        "undoes": change.undoes,
        "settles": conflicts_to_plain(change.settles),
        "reopens": conflicts_to_plain(change.reopens),
    }


def change_from_plain(plain: Mapping[str, Any]) -> Change:
    """The change that plain data stands for.

    Raises:
        ValueError, KeyError: it stands for none.
    """
    steps = tuple(
        Step(part, tuple(key), record_from(part, before), record_from(part, after))
        for part, key, before, after in plain["steps"]
    )
    return Change(
        Kind(plain["kind"]),
        steps,
        plain["reason"],
        plain["source"],
        plain["seen"],
        plain["undoes"],
        conflicts_from_plain(plain["settles"]),
        conflicts_from_plain(plain["reopens"]),
    )


def conflicts_to_plain(conflicts: Iterable[Conflict]) -> list[Any]:
    """Conflicts as plain data, fit for JSON."""
    return [[c.part, list(c.key), None if c.shipped is None else dict(c.shipped), c.data_version] for c in conflicts]


def conflicts_from_plain(plain: Iterable[Any]) -> tuple[Conflict, ...]:
    """The conflicts that plain data stands for."""
    return tuple(Conflict(part, tuple(key), shipped, version) for part, key, shipped, version in plain)
