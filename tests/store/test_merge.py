from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.editing.change import Key
from bot.store.merge import EDITOR, SHIPPED, Plan, StoredRow, Values, digest, plan_merge

KEYS = st.sampled_from([("NOR", 2024), ("NOR", 2025), ("SWE", 2024), ("SWE", 2025)])
VALUES = st.sampled_from(
    [{"tier": "1", "sources": ("a",)}, {"tier": "2", "sources": ("a",)}, {"tier": "2", "sources": ()}]
)


def apply(plan: Plan, stored: Mapping[Key, StoredRow]) -> dict[Key, StoredRow]:
    """What the table holds after the plan, which must name each row once and only rows that are there."""
    named = [*plan.insert, *plan.update, *plan.delete, *plan.conflicts]
    assert len(named) == len(set(named))
    assert not plan.insert.keys() & stored.keys()
    assert {*plan.update, *plan.delete, *plan.conflicts} <= stored.keys()
    after = {key: row for key, row in stored.items() if key not in plan.delete}
    for key, values in {**plan.insert, **plan.update}.items():
        after[key] = StoredRow(values, SHIPPED, digest(values))
    for key, shipped in plan.conflicts.items():
        row = stored[key]
        after[key] = StoredRow(row.values, row.origin, None if shipped is None else digest(shipped), row.removed)
    return after


class Merging(RuleBasedStateMachine):
    """A table that editors change and newer data sets are merged into, beside a plain account of what they did."""

    def __init__(self) -> None:
        super().__init__()
        self.stored: dict[Key, StoredRow] = {}
        self.shipped: dict[Key, Values] = {}
        self.edited: dict[Key, Values | None] = {}
        """What editors wrote and nobody else since; None: taken out."""

    @rule(key=KEYS, values=VALUES)
    def an_editor_writes(self, key: Key, values: dict[str, Any]) -> None:
        row = self.stored.get(key)
        self.stored[key] = StoredRow(values, EDITOR, row.base if row else None)
        self.edited[key] = values

    @precondition(lambda self: self.stored)
    @rule(data=st.data())
    def an_editor_takes_out(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.stored)))
        row = self.stored[key]
        if row.base is None:  # an editor's own: nothing of it need be kept
            del self.stored[key]
            self.edited.pop(key)
        else:
            self.stored[key] = StoredRow(row.values, EDITOR, row.base, removed=True)
            self.edited[key] = None

    @rule(shipped=st.dictionaries(KEYS, VALUES))
    def a_newer_data_set_is_merged(self, shipped: dict[Key, Values]) -> None:
        plan = plan_merge(self.stored, shipped)
        before, self.stored = self.stored, apply(plan, self.stored)

        for key, values in self.edited.copy().items():
            if values is not None and shipped.get(key) == values and before[key].base != digest(values):
                assert plan.update[key] == values  # both came to the same: shipped again
                del self.edited[key]
            elif values is None and key not in shipped:
                assert key in plan.delete  # both took it out
                del self.edited[key]
            elif key in self.shipped and shipped.get(key) != self.shipped[key]:
                assert plan.conflicts[key] == shipped.get(key)
        assert plan.conflicts.keys() <= self.edited.keys()
        assert all(shipped.get(key) != self.edited[key] or self.edited[key] is None for key in plan.conflicts)
        self.shipped = shipped

    @invariant()
    def what_nobody_touched_is_what_is_shipped(self) -> None:
        untouched = {key: row.values for key, row in self.stored.items() if key not in self.edited}
        assert untouched == {key: values for key, values in self.shipped.items() if key not in self.edited}
        assert all(self.stored[key].origin == SHIPPED and not self.stored[key].removed for key in untouched)

    @invariant()
    def what_editors_did_stays(self) -> None:
        kept = {key: None if (row := self.stored[key]).removed else row.values for key in self.edited}
        assert kept == self.edited
        assert all(self.stored[key].origin == EDITOR for key in self.edited)

    @invariant()
    def merging_again_does_nothing(self) -> None:
        assert plan_merge(self.stored, self.shipped) == Plan()


TestMerging = Merging.TestCase


def stored(values: Values, base: Values | None, *, origin: str = EDITOR, removed: bool = False) -> StoredRow:
    return StoredRow(values, origin, None if base is None else digest(base), removed)


KEY = ("NOR", 2025)
ONE, TWO, THREE = {"tier": "1"}, {"tier": "2"}, {"tier": "3"}


def test_an_untouched_row_follows() -> None:
    assert plan_merge({KEY: stored(ONE, ONE, origin=SHIPPED)}, {KEY: TWO}) == Plan(update={KEY: TWO})


def test_an_untouched_row_that_is_withdrawn_goes() -> None:
    assert plan_merge({KEY: stored(ONE, ONE, origin=SHIPPED)}, {}) == Plan(delete={KEY})


def test_an_edited_row_stays_without_a_word_as_long_as_the_shipped_one_is_the_same() -> None:
    assert plan_merge({KEY: stored(TWO, ONE)}, {KEY: ONE}) == Plan()


def test_an_edited_row_stays_and_the_newer_shipped_one_is_a_conflict() -> None:
    assert plan_merge({KEY: stored(TWO, ONE)}, {KEY: THREE}) == Plan(conflicts={KEY: THREE})


def test_an_edited_row_that_is_withdrawn_stays_and_is_a_conflict_once() -> None:
    plan = plan_merge({KEY: stored(TWO, ONE)}, {})

    assert plan == Plan(conflicts={KEY: None})
    assert plan_merge(apply(plan, {KEY: stored(TWO, ONE)}), {}) == Plan()


def test_an_edit_that_the_newer_data_set_makes_too_is_shipped_again() -> None:
    assert plan_merge({KEY: stored(TWO, ONE)}, {KEY: TWO}) == Plan(update={KEY: TWO})


def test_a_removal_stays_when_the_shipped_row_changes() -> None:
    assert plan_merge({KEY: stored(ONE, ONE, removed=True)}, {KEY: TWO}) == Plan(conflicts={KEY: TWO})


def test_a_removal_is_done_with_when_the_row_is_withdrawn() -> None:
    assert plan_merge({KEY: stored(ONE, ONE, removed=True)}, {}) == Plan(delete={KEY})


def test_an_editors_own_addition_is_not_touched() -> None:
    assert plan_merge({KEY: stored(ONE, None)}, {}) == Plan()


def test_the_order_of_values_does_not_matter_to_their_digest() -> None:
    assert digest({"a": 1, "b": ("x", "y")}) == digest({"b": ["x", "y"], "a": 1})
    assert digest({"a": 1}) != digest({"a": "1"})
    assert digest({"a": ("x", "y")}) != digest({"a": ("x\ny",)})
