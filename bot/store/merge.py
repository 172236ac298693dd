"""Merging shipped records into stored ones: what nobody touched follows, what an editor changed stays."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from bot.editing.change import Key

Values: TypeAlias = Mapping[str, Any]

SHIPPED, EDITOR = "shipped", "editor"


@dataclass(frozen=True, slots=True)
class StoredRow:
    """A record in the store; for the other fields see `bot.store.tables`."""

    values: Values
    origin: str
    base: str | None
    removed: bool = False


@dataclass(slots=True)
class Plan:
    """What a merge does to one table."""

    insert: dict[Key, Values] = field(default_factory=dict)
    update: dict[Key, Values] = field(default_factory=dict)
    """Rows that become what is shipped."""
    delete: set[Key] = field(default_factory=set)
    conflicts: dict[Key, Values | None] = field(default_factory=dict)
    """An editor's rows that stay, each with the shipped values that differ (None: no longer shipped)."""


def digest(values: Values) -> str:
    """The same short text for the same values, whatever their order."""
    canonical = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:32]


def plan_merge(stored: Mapping[Key, StoredRow], shipped: Mapping[Key, Values]) -> Plan:
    """Decide, row by row, how the stored table follows the shipped one."""
    plan = Plan()
    for key, values in shipped.items():
        row = stored.get(key)
        if row is None:
            plan.insert[key] = values
        elif row.base == digest(values):
            continue
        elif row.origin == SHIPPED or (not row.removed and row.values == values):
            plan.update[key] = values
        else:
            plan.conflicts[key] = values
    for key in stored.keys() - shipped.keys():
        row = stored[key]
        if row.base is None:
            continue
        if row.origin == SHIPPED or row.removed:
            plan.delete.add(key)
        else:
            plan.conflicts[key] = None
    return plan
