"""Whatever is edited, undone, brought in and written out: the store holds what a plain account of it says."""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine, Iterable
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from typing_extensions import override

from bot.config import Settings
from bot.dataset.files import read_records as read_records_of
from bot.editing.change import Conflict, RefusedError, record_from
from bot.editing.difference import import_change
from bot.editing.incoming import read_incoming
from bot.editing.making import Why, clear_tier, set_tier
from bot.editing.outgoing import archive, write_files
from bot.editor import Editor
from bot.places.gazetteer import Lexicon
from bot.report.records import Confidence, Rating, Records
from bot.report.tier import Tier
from bot.service import Service, take_snapshot
from bot.store.changing import StaleError
from bot.store.conflicts import list_conflicts
from bot.store.database import Database
from bot.store.log import Who, read_entry
from bot.store.migrate import migrate
from bot.store.read import read_records
from bot.store.seed import seed
from tests.dataset.copies import small_data

Place: TypeAlias = tuple[str, int]
T = TypeVar("T")

CODES, YEARS = ("THA", "LAO", "JPN"), (2023, 2024, 2025)
PLACES = st.tuples(st.sampled_from(CODES), st.sampled_from(YEARS))
TIERS = st.sampled_from(Tier)
WHY = Why("a reason", "elim")
ANN = Who(person_id=1)


async def prepared(folder: Path) -> None:
    """Make a store with a few countries in it."""
    database = Database(f"sqlite:///{folder / 'seeded.db'}")
    try:
        await migrate(database)
        await seed(database, small_data(folder, frozenset(CODES)))
    finally:
        await database.close()


def ratings_of(records: Records) -> dict[Place, Rating]:
    return {(rating.iso3, rating.year): rating for rating in records.ratings if rating.year in YEARS}


def place_of(conflict: Conflict) -> Place:
    code, year = conflict.key
    return str(code), int(year)


def rating_of(conflict: Conflict) -> Rating | None:
    rating: Rating | None = record_from(conflict.part, conflict.shipped)
    return rating


class Editing(RuleBasedStateMachine):
    """A store, and data that is shipped anew, beside a plain account: the tiers, and what each change did to them."""

    seeded: Path

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copy(self.seeded, self.folder / "tierbot.db")
        shutil.copytree(self.seeded.parent / "data", self.folder / "data")
        self.shipped = read_records_of(self.folder / "data")
        self.open()
        records = self.run(self.editor.records())
        self.tiers: dict[Place, Tier] = {(r.iso3, r.year): r.tier for r in records.ratings if r.year in YEARS}
        self.done: dict[int, dict[Place, tuple[Tier | None, Tier | None]]] = {}
        self.touched: dict[int, set[Place]] = {}
        self.undone: dict[int, int] = {}
        self.kept: dict[int, Conflict] = {}
        self.reopened: dict[int, Conflict] = {}

    def run(self, doing: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(doing)

    def open(self) -> None:
        self.database = Database(f"sqlite:///{self.folder / 'tierbot.db'}")
        records = self.run(read_records(self.database))
        self.editor = Editor(self.database, Service(take_snapshot(records, Lexicon())), Settings())
        self.editor._lexicon = Lexicon()  # the names in other languages are of countries that are not here

    @override
    def teardown(self) -> None:
        self.run(self.database.close())
        self.runner.close()
        shutil.rmtree(self.folder)

    def noted(self, revision: int, after: dict[Place, Tier | None], decided: Iterable[Place] = ()) -> None:
        """A change was made; where something was `decided` too, what is there stays as it is."""
        self.done[revision] = {place: (self.tiers.get(place), tier) for place, tier in after.items()}
        self.touched[revision] = {*after, *decided}
        for place, tier in after.items():
            self.tiers.pop(place, None)
            if tier is not None:
                self.tiers[place] = tier

    @rule(place=PLACES, tier=TIERS)
    def set_a_tier(self, place: Place, tier: Tier) -> None:
        try:
            change = set_tier(self.run(self.editor.records()), *place, tier, WHY)
        except RefusedError:
            assert self.tiers[place] is tier
            return
        self.noted(self.run(self.editor.make(change, ANN)).revision, {place: tier})

    @rule(place=PLACES)
    def clear_a_tier(self, place: Place) -> None:
        records = self.run(self.editor.records())
        if place not in self.tiers:
            with pytest.raises(RefusedError, match="has no tier"):
                clear_tier(records, *place, WHY)
            return
        self.noted(self.run(self.editor.make(clear_tier(records, *place, WHY), ANN)).revision, {place: None})

    @precondition(lambda self: self.done)
    @rule(chosen=st.data())
    def undo_a_change(self, chosen: st.DataObject) -> None:
        self.undo_or_be_refused(chosen.draw(st.sampled_from(sorted(self.done))))

    @precondition(lambda self: self.kept)
    @rule(chosen=st.data())
    def undo_what_was_settled(self, chosen: st.DataObject) -> None:
        self.undo_or_be_refused(chosen.draw(st.sampled_from(sorted({*self.kept, *self.reopened}))))

    def undo_or_be_refused(self, revision: int) -> None:
        conflict = self.kept.get(revision) or self.reopened.get(revision)
        places = {place_of(conflict)} if conflict is not None else self.done[revision].keys()
        later = {at for at, touched in self.touched.items() if at > revision and touched & places}
        later |= {at for at, undoes in self.undone.items() if undoes == revision}
        if later:
            with pytest.raises(StaleError) as caught:
                self.run(self.editor.undo(revision, ""))
            assert {entry.revision for entry in caught.value.later} <= later
        elif not places:
            with pytest.raises(RefusedError, match="nothing before it"):
                self.run(self.editor.undo(revision, ""))
        elif conflict is not None and rating_of(conflict) != ratings_of(self.shipped).get(place_of(conflict)):
            with pytest.raises(RefusedError, match="Another record is shipped"):
                self.run(self.editor.make(self.run(self.editor.undo(revision, "")), ANN))
        else:
            self.undo(revision)

    def undo(self, revision: int) -> None:
        entry = self.run(self.editor.make(self.run(self.editor.undo(revision, "")), ANN))
        assert entry.undoes == revision
        before = {place: before for place, (before, _) in self.done[revision].items()}
        self.undone[entry.revision] = revision
        if (conflict := self.kept.get(revision)) is not None:
            self.reopened[entry.revision] = conflict
            self.noted(entry.revision, before)
            assert place_of(conflict) in {place_of(one) for one in self.run(list_conflicts(self.database))}
        elif (conflict := self.reopened.get(revision)) is not None:
            self.kept[entry.revision] = conflict
            self.noted(entry.revision, before, decided=[place_of(conflict)])
            assert place_of(conflict) not in {place_of(one) for one in self.run(list_conflicts(self.database))}
        else:
            self.noted(entry.revision, before)

    @precondition(lambda self: self.run(list_conflicts(self.database)))
    @rule(chosen=st.data(), take_theirs=st.booleans())
    def settle_a_conflict(self, chosen: st.DataObject, *, take_theirs: bool) -> None:
        conflict = chosen.draw(st.sampled_from(self.run(list_conflicts(self.database))))
        place, theirs = place_of(conflict), rating_of(conflict)
        change = self.run(self.editor.settle(conflict, take_theirs=take_theirs))
        revision = self.run(self.editor.make(change, ANN)).revision
        if take_theirs:
            self.noted(revision, {place: theirs.tier if theirs is not None else None})
        else:
            self.kept[revision] = conflict
            self.noted(revision, {}, decided=[place])
        assert place not in {place_of(one) for one in self.run(list_conflicts(self.database))}

    @rule(new=st.dictionaries(PLACES, TIERS, min_size=1, max_size=4), replace=st.booleans())
    def bring_in(self, new: dict[Place, Tier], *, replace: bool) -> None:
        rows = "".join(f"{code},{year},{tier},high,elim\n" for (code, year), tier in new.items())
        came = read_incoming({"ratings.csv": f"iso3,year,tier,confidence,sources\n{rows}".encode()})
        years = {year for _, year in new}
        gone = [place for place in self.tiers if replace and place[1] in years and place not in new]
        try:
            change = self.run(self.editor.incoming(came, WHY, replace=replace))
        except RefusedError:
            assert all(self.tiers[place] is tier for place, tier in new.items())
            assert not gone
            return
        touched = {step.key for step in change.steps if step.part == "ratings"}
        after: dict[Place, Tier | None] = {place: tier for place, tier in new.items() if place in touched}
        entry = self.run(self.editor.make(change, ANN))
        self.noted(entry.revision, after | dict.fromkeys(gone))

    @precondition(lambda self: any(self.touched.values()))
    @rule(chosen=st.data(), tier=st.none() | TIERS)
    def newer_data_has_something_else(self, chosen: st.DataObject, tier: Tier | None) -> None:
        places = sorted(set[Place]().union(*self.touched.values()))
        self.ship({chosen.draw(st.sampled_from(places)): tier})

    @rule(new=st.dictionaries(PLACES, st.none() | TIERS, min_size=1, max_size=3))
    def newer_data_is_shipped(self, new: dict[Place, Tier | None]) -> None:
        self.ship(new)

    def ship(self, new: dict[Place, Tier | None]) -> None:
        before, shipped = self.run(self.editor.records()), self.shipped
        ours, theirs = ratings_of(before), ratings_of(shipped)
        rows = [r for r in shipped.ratings if (r.iso3, r.year) not in new]
        rows += [Rating(*place, tier, Confidence.HIGH, ("elim",)) for place, tier in new.items() if tier is not None]
        text = write_files(Records(ratings=tuple(rows)))["ratings.csv"]
        (self.folder / "data" / "ratings.csv").write_text(text, encoding="utf-8", newline="\n")
        self.shipped = read_records_of(self.folder / "data")
        newer = ratings_of(self.shipped)

        self.run(seed(self.database, self.folder / "data"))

        revision = self.run(self.editor.records()).revision
        untouched = [place for place in new if ours.get(place) == theirs.get(place)]
        moved = [place for place in untouched if theirs.get(place) != newer.get(place)]
        agreed = [place for place in new if theirs.get(place) != newer.get(place) == ours.get(place)]
        if moved or agreed:
            assert revision == before.revision + 1
            self.noted(revision, {place: new[place] for place in moved}, decided=agreed)

    @rule(replace=st.booleans())
    def write_out_and_bring_in(self, *, replace: bool) -> None:
        records = self.run(self.editor.records())
        came = read_incoming({"all.zip": archive(write_files(records))})
        with pytest.raises(RefusedError, match="Nothing would change"):
            import_change(records, came, WHY, replace=replace)

    @rule()
    def restart(self) -> None:
        self.run(self.database.close())
        self.open()

    @invariant()
    def the_store_and_the_answers_hold_what_was_done(self) -> None:
        records = self.run(read_records(self.database))
        assert {(r.iso3, r.year): r.tier for r in records.ratings if r.year in YEARS} == self.tiers
        report = self.editor.service.snapshot.report
        assert report.revision == records.revision
        for place in ((code, year) for code in CODES for year in YEARS):
            rating = report.rating(*place)
            assert (rating.tier if rating else None) is self.tiers.get(place)
        for revision, touched in self.done.items():
            entry = self.run(read_entry(self.database, revision))
            assert entry is not None
            logged = {step.key: step for step in entry.steps if step.part == "ratings"}
            for place, (before, after) in touched.items():
                step = logged[place]
                told = (step.before and step.before.tier, step.after and step.after.tier)
                assert told == (before, after)

    @invariant()
    def an_open_conflict_is_between_what_is_there_and_what_is_shipped(self) -> None:
        shipped = ratings_of(self.shipped)
        stored = ratings_of(self.run(read_records(self.database)))
        for conflict in self.run(list_conflicts(self.database)):
            place = place_of(conflict)
            assert rating_of(conflict) == shipped.get(place)
            assert stored.get(place) != shipped.get(place)


def test_the_store_holds_what_a_plain_account_says(tmp_path: Path) -> None:
    asyncio.run(prepared(tmp_path))
    machine = type("Editing", (Editing,), {"seeded": tmp_path / "seeded.db"})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=20, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
