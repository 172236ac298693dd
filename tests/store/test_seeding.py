import shutil
import sqlite3
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from dataclasses import replace as with_changes
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from bot.dataset import files
from bot.dataset.faults import FaultyDataError
from bot.dataset.files import FILES, data_folder
from bot.editing.change import Conflict
from bot.report.records import Rating, Records
from bot.report.snapshot import Report
from bot.store import database as database_module
from bot.store.conflicts import list_conflicts
from bot.store.database import Database
from bot.store.errors import StoreError
from bot.store.read import read_records
from bot.store.seed import Seeding, seed
from bot.store.tables import aliases, countries, metadata, ratings, state
from tests.dataset.copies import append, keep_rows, replace, small_data
from tests.dataset.copies import write as write_file
from tests.store.stores import RATING, adding, ask, editing, opened, removing, write

ROOT = Path(__file__).parent.parent.parent
CODES = {"ABW", "NOR", "THA"}
NOR_2004 = {"iso3": "NOR", "year": 2004}


def first_set(tmp_path: Path) -> Path:
    """A data set of three countries."""
    return small_data(tmp_path / "first", CODES)


def newer_set(tmp_path: Path, *, version: str = "2099.1") -> Path:
    """The same, with a greater version, to be changed."""
    folder = small_data(tmp_path / f"newer {version}", CODES)
    write_file(folder / "dataset.yaml", f'version: "{version}"\n')
    return folder


def rate_norway(folder: Path, tier: str) -> None:
    """Ship another tier of Norway in 2004 than 1."""
    replace(folder / "ratings.csv", "NOR,2004,1,", f"NOR,2004,{tier},")


def in_files(folder: Path, *, revision: int) -> Records:
    return with_changes(files.read_records(folder), revision=revision)


async def rating(database: Database, code: str, year: int) -> Rating | None:
    found = [r for r in (await read_records(database)).ratings if (r.iso3, r.year) == (code, year)]
    return found[0] if found else None


async def tier_of_norway(database: Database) -> str | None:
    found = await rating(database, "NOR", 2004)
    return found.tier if found else None


async def test_a_new_store_holds_exactly_what_the_files_hold_in_their_order(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        outcome = await seed(database, data_folder())

        stored = await read_records(database)
        assert stored == in_files(data_folder(), revision=1)
        held = [len(getattr(stored, file.part)) for file in FILES]
        assert all(held)
        assert outcome == Seeding(stored.version, added=sum(held))


async def test_seeding_again_finds_nothing_to_do_and_asks_for_no_writers_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = first_set(tmp_path)
    async with opened(tmp_path) as database:
        await seed(database, folder)
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)

    with ExitStack() as stack:
        writer = sqlite3.connect(tmp_path / "tierbot.db", isolation_level=None)
        stack.callback(writer.close)
        writer.execute("BEGIN IMMEDIATE")
        async with opened(tmp_path) as database:
            outcome = await seed(database, folder)

            assert outcome == Seeding(files.read_version(folder))
            assert not outcome.did_anything
            assert await read_records(database) == in_files(folder, revision=1)


PROCESS = """
import asyncio, sys
from pathlib import Path
from bot.dataset.files import data_folder
from bot.store.conflicts import list_conflicts
from bot.store.database import Database
from bot.store.migrate import migrate
from bot.store.seed import seed

async def main():
    database = Database(sys.argv[1])
    try:
        await migrate(database)
        print((await seed(database, data_folder())).added, end="")
    finally:
        await database.close()

print("ready", flush=True)
input()
asyncio.run(main())
"""


async def test_several_processes_can_make_one_store_at_once(tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", PROCESS, f"sqlite:///{tmp_path / 'tierbot.db'}"]
    with ExitStack() as stack:
        processes = [
            stack.enter_context(
                subprocess.Popen(  # noqa: ASYNC220  # nothing else runs in this loop
                    command,
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                    text=True,
                )
            )
            for _ in range(5)
        ]
        for process in processes:
            stack.callback(process.kill)
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        outcomes = [(*process.communicate(timeout=100), process.returncode) for process in processes]

    shipped = in_files(data_folder(), revision=1)
    everything = sum(len(getattr(shipped, file.part)) for file in FILES)
    assert sorted(outcomes) == [*(("0", "", 0) for _ in processes[1:]), (str(everything), "", 0)]
    async with opened(tmp_path, migrated=False) as database:
        assert await read_records(database) == shipped
        assert await ask(database, text("PRAGMA journal_mode")) == [("wal",)]
        assert await ask(database, text("PRAGMA integrity_check")) == [("ok",)]


async def test_faulty_files_leave_the_store_as_it_was(tmp_path: Path) -> None:
    folder, newer = first_set(tmp_path), newer_set(tmp_path)
    rate_norway(newer, "4")
    async with opened(tmp_path) as database:
        await seed(database, folder)

        with pytest.raises(FaultyDataError, match=r"ratings\.csv:\d+: tier"):
            await seed(database, newer)

        assert await read_records(database) == in_files(folder, revision=1)


async def test_a_record_that_the_store_refuses_undoes_the_whole_seeding(tmp_path: Path) -> None:
    folder, newer = first_set(tmp_path), newer_set(tmp_path)
    rate_norway(newer, "3")
    append(newer / "narratives.csv", "NOR,1999,https://example.org/\n")
    async with opened(tmp_path) as database:
        await seed(database, folder)

        with pytest.raises(StoreError, match="FOREIGN KEY constraint failed"):
            await seed(database, newer)

        assert await read_records(database) == in_files(folder, revision=1)


async def test_rows_that_nobody_touched_follow_a_newer_data_set(tmp_path: Path) -> None:
    folder, newer = first_set(tmp_path), newer_set(tmp_path)
    rate_norway(newer, "2WL")
    replace(newer / "findings.yaml", "Thailand opened more trafficking", "Thailand opened many more trafficking")
    append(newer / "aliases.csv", "Land of the midnight sun,NOR,informal,\nLand of smiles,THA,informal,\n")
    keep_rows(newer / "gaps.csv", lambda row: row["year"] != "2011")
    async with opened(tmp_path) as database:
        await seed(database, folder)

        outcome = await seed(database, newer)

        assert outcome == Seeding("2099.1", added=2, changed=2, withdrawn=1)
        assert await read_records(database) == in_files(newer, revision=2)
        assert await list_conflicts(database) == []
        touched = select(ratings.c.iso3, ratings.c.year).where(ratings.c.revision == 2)
        assert await ask(database, touched) == [("NOR", 2004)]


async def test_a_store_that_followed_has_the_order_of_a_new_one(tmp_path: Path) -> None:
    folder, newer = first_set(tmp_path), newer_set(tmp_path)
    replace(newer / "aliases.csv", "name,iso3,kind,note\n", "name,iso3,kind,note\nLand of smiles,THA,informal,\n")
    replace(
        newer / "findings.yaml",
        '    - id: "THA-2025-1"\n',
        '    - id: "THA-2025-9"\n      year: 2025\n      kind: progress\n      text: Thailand did well.\n'
        '      source: https://example.org/\n    - id: "THA-2025-1"\n',
    )
    async with opened(tmp_path) as database:
        await seed(database, folder)
        await seed(database, newer)

        stored = await read_records(database)

        shipped = in_files(newer, revision=2)
        assert [alias.name for alias in stored.aliases] == [alias.name for alias in shipped.aliases]
        assert [finding.id for finding in stored.findings] == [finding.id for finding in shipped.findings]


async def test_comments_and_spacing_alone_make_no_new_revision(tmp_path: Path) -> None:
    folder, newer = first_set(tmp_path), newer_set(tmp_path)
    write_file(newer / "dataset.yaml", (folder / "dataset.yaml").read_text(encoding="utf-8"))
    append(newer / "glossary.yaml", "\n# The end.\n")
    replace(newer / "ratings.csv", "NOR,2004,1,", '"NOR",2004,1,')
    async with opened(tmp_path) as database:
        await seed(database, folder)
        before = await ask(database, select(state.c.fingerprint))

        outcome = await seed(database, newer)

        assert not outcome.did_anything
        assert await read_records(database) == in_files(folder, revision=1)
        assert await ask(database, select(state.c.fingerprint)) != before


async def test_a_newer_version_with_the_same_records_is_known_without_a_new_revision(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))

        assert not (await seed(database, newer_set(tmp_path))).did_anything

        stored = await read_records(database)
        assert (stored.version, stored.revision) == ("2099.1", 1)


async def test_an_edited_row_stays_and_no_conflict_is_seen_while_the_shipped_one_is_the_same(tmp_path: Path) -> None:
    newer = newer_set(tmp_path)
    replace(newer / "ratings.csv", "NOR,2005,1,", "NOR,2005,2,")
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))
        await write(database, editing("ratings", NOR_2004, tier="3"))

        assert await seed(database, newer) == Seeding("2099.1", changed=1)

        assert await tier_of_norway(database) == "3"
        assert await list_conflicts(database) == []


async def test_an_edited_row_stays_and_the_newer_shipped_one_is_listed(tmp_path: Path) -> None:
    newer = newer_set(tmp_path)
    rate_norway(newer, "2")
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))
        before = await rating(database, "NOR", 2004)
        assert before is not None
        await write(database, editing("ratings", NOR_2004, tier="3"))

        outcome = await seed(database, newer)

        assert outcome == Seeding("2099.1", conflicts=1)
        assert await tier_of_norway(database) == "3"
        shipped = {**NOR_2004, "tier": "2", "confidence": before.confidence, "sources": list(before.sources)}
        assert await list_conflicts(database) == [Conflict("ratings", ("NOR", 2004), shipped, "2099.1")]
        assert (await read_records(database)).revision == 2


async def test_a_conflict_is_found_once_and_replaced_by_a_newer_one(tmp_path: Path) -> None:
    newer, newest = newer_set(tmp_path), newer_set(tmp_path, version="2099.2")
    rate_norway(newer, "2")
    rate_norway(newest, "2WL")
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))
        await write(database, editing("ratings", NOR_2004, tier="3"))
        await seed(database, newer)
        once = await list_conflicts(database)
        append(newer / "glossary.yaml", "# So that the files are not the same.\n")

        assert not (await seed(database, newer)).did_anything
        assert await list_conflicts(database) == once
        assert (await read_records(database)).revision == 2

        assert await seed(database, newest) == Seeding("2099.2", conflicts=1)
        (conflict,) = await list_conflicts(database)
        assert conflict.shipped is not None
        assert (conflict.shipped["tier"], conflict.data_version) == ("2WL", "2099.2")
        assert await tier_of_norway(database) == "3"


async def test_an_edit_that_is_shipped_at_last_is_an_edit_no_longer(tmp_path: Path) -> None:
    newer, newest, later = (newer_set(tmp_path, version=f"2099.{n}") for n in (1, 2, 3))
    rate_norway(newer, "2")
    rate_norway(newest, "3")
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))
        await write(database, editing("ratings", NOR_2004, tier="3"))
        await seed(database, newer)
        assert len(await list_conflicts(database)) == 1

        assert await seed(database, newest) == Seeding("2099.2", changed=1)
        assert await list_conflicts(database) == []
        of_norway = select(ratings.c.origin).where(ratings.c.iso3 == "NOR", ratings.c.year == 2004)
        assert await ask(database, of_norway) == [("shipped",)]

        await seed(database, later)
        assert await tier_of_norway(database) == "1"


@dataclass(frozen=True, slots=True)
class Twice:
    """One and the same change: `old` to `new` in a file, and an editor's to the store."""

    file: str
    old: str
    new: str
    table: str
    key: dict[str, object]
    edit: dict[str, object]


TWICE = {
    "a list": Twice(
        "ratings.csv",
        "NOR,2004,1,high,hti;scorecard",
        "NOR,2004,1,high,hti",
        "ratings",
        NOR_2004,
        {"sources": ("hti",)},
    ),
    "nothing, and a number": Twice(
        "countries.csv",
        "NOR,NO,Norway,Norway,EUR,,",
        "NOR,NO,Norway,Norway,,1905,",
        "countries",
        {"iso3": "NOR"},
        {"region": None, "dissolved": 1905},
    ),
    "a word, and a truth": Twice(
        "findings.yaml",
        "kind: progress\n      text: Thailand opened",
        "kind: law\n      reason: true\n      text: Thailand opened",
        "findings",
        {"id": "THA-2025-1"},
        {"kind": "law", "reason": True},
    ),
    "a total": Twice("reports.csv", "\n2004,,,,,", "\n2004,,,,100,", "reports", {"year": 2004}, {"tier_1": 100}),
}


@pytest.mark.parametrize("change", TWICE.values(), ids=TWICE.keys())
async def test_values_of_every_kind_are_compared_rightly(change: Twice, tmp_path: Path) -> None:
    newer = newer_set(tmp_path)
    replace(newer / change.file, change.old, change.new)
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))
        await write(database, editing(change.table, change.key, **change.edit))

        assert await seed(database, newer) == Seeding("2099.1", changed=1)

        origins = select(metadata.tables[change.table].c.origin).distinct()
        assert await ask(database, origins) == [("shipped",)]
        assert await read_records(database) == in_files(newer, revision=2)


async def test_what_an_editor_took_out_stays_out(tmp_path: Path) -> None:
    same, changed, without = (newer_set(tmp_path, version=f"2099.{n}") for n in (1, 2, 3))
    rate_norway(changed, "2")
    keep_rows(without / "ratings.csv", lambda row: (row["iso3"], row["year"]) != ("NOR", "2004"))
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))
        await write(database, removing("ratings", **NOR_2004))
        assert await tier_of_norway(database) is None

        assert not (await seed(database, same)).did_anything
        assert await tier_of_norway(database) is None

        assert await seed(database, changed) == Seeding("2099.2", conflicts=1)
        assert await tier_of_norway(database) is None
        assert [conflict.key for conflict in await list_conflicts(database)] == [("NOR", 2004)]

        assert await seed(database, without) == Seeding("2099.3", withdrawn=1)
        assert await tier_of_norway(database) is None
        assert await list_conflicts(database) == []


async def test_an_edited_row_that_is_withdrawn_stays_and_is_listed(tmp_path: Path) -> None:
    newer = newer_set(tmp_path)
    keep_rows(newer / "ratings.csv", lambda row: (row["iso3"], row["year"]) != ("NOR", "2004"))
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))
        await write(database, editing("ratings", NOR_2004, tier="3"))

        assert await seed(database, newer) == Seeding("2099.1", conflicts=1)

        assert await tier_of_norway(database) == "3"
        assert await list_conflicts(database) == [Conflict("ratings", ("NOR", 2004), None, "2099.1")]


async def test_an_editors_own_addition_stays(tmp_path: Path) -> None:
    alias = {"name": "Land of smiles", "iso3": "THA", "kind": "informal", "note": "ours"}
    nothing, another, same = (newer_set(tmp_path, version=f"2099.{n}") for n in (1, 2, 3))
    append(another / "aliases.csv", "Land of smiles,THA,informal,theirs\n")
    append(same / "aliases.csv", "Land of smiles,THA,informal,ours\n")
    note = select(aliases.c.note, aliases.c.origin).where(aliases.c.name == "Land of smiles")
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))
        await write(database, adding("aliases", alias))

        assert not (await seed(database, nothing)).did_anything
        assert await ask(database, note) == [("ours", "editor")]

        assert await seed(database, another) == Seeding("2099.2", conflicts=1)
        assert await ask(database, note) == [("ours", "editor")]

        assert await seed(database, same) == Seeding("2099.3", changed=1)
        assert await ask(database, note) == [("ours", "shipped")]
        assert await list_conflicts(database) == []


def without_aruba(tmp_path: Path, version: str) -> Path:
    folder = small_data(tmp_path / f"newer {version}", CODES - {"ABW"})
    write_file(folder / "dataset.yaml", f'version: "{version}"\n')
    return folder


async def test_a_country_that_is_withdrawn_goes_with_all_its_records(tmp_path: Path) -> None:
    newer = without_aruba(tmp_path, "2099.1")
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))

        outcome = await seed(database, newer)

        assert outcome.withdrawn > 20
        assert await read_records(database) == in_files(newer, revision=2)


async def test_a_withdrawn_country_that_an_editors_rating_needs_stays(tmp_path: Path) -> None:
    newer, back = without_aruba(tmp_path, "2099.1"), newer_set(tmp_path, version="2099.2")
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))
        await write(database, editing("ratings", {"iso3": "ABW", "year": 2018}, tier="3"))

        await seed(database, newer)

        stored = await read_records(database)
        assert {country.iso3 for country in stored.countries} == CODES
        assert [(r.year, r.tier) for r in stored.ratings if r.iso3 == "ABW"] == [(2018, "3")]
        assert Report(stored).newest_year == 2025
        conflicts = [(c.part, c.key, c.shipped) for c in await list_conflicts(database)]
        assert conflicts == [("countries", ("ABW",), None), ("ratings", ("ABW", 2018), None)]

        append(newer / "glossary.yaml", "# So that the files are not the same.\n")
        assert not (await seed(database, newer)).did_anything
        assert await read_records(database) == stored

        await seed(database, back)
        (conflict,) = await list_conflicts(database)
        assert (conflict.part, conflict.key) == ("ratings", ("ABW", 2018))
        assert conflict.shipped is not None
        origin = select(countries.c.origin).where(countries.c.iso3 == "ABW")
        assert await ask(database, origin) == [("shipped",)]


async def test_what_seeding_says_it_did_is_what_it_did_to_a_country_that_stays(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))
        await write(database, editing("ratings", {"iso3": "ABW", "year": 2018}, tier="3"))
        parts = [metadata.tables[file.part] for file in FILES]
        before = [(await ask(database, select(func.count()).select_from(part)))[0][0] for part in parts]

        outcome = await seed(database, without_aruba(tmp_path, "2099.1"))

        after = [(await ask(database, select(func.count()).select_from(part)))[0][0] for part in parts]
        assert outcome.withdrawn == sum(before) - sum(after)
        assert outcome.conflicts == len(await list_conflicts(database)) == 2


async def test_a_report_that_is_withdrawn_stays_while_an_editors_rating_needs_it(tmp_path: Path) -> None:
    newer = newer_set(tmp_path)
    for name in ("reports.csv", "ratings.csv"):
        keep_rows(newer / name, lambda row: row["year"] != "2001")
    async with opened(tmp_path) as database:
        await seed(database, first_set(tmp_path))
        await write(database, adding("ratings", {**RATING, "iso3": "ABW", "year": 2001}))

        await seed(database, newer)

        stored = await read_records(database)
        assert [(r.iso3, r.year) for r in stored.ratings if r.year == 2001] == [("ABW", 2001)]
        assert 2001 in {report.year for report in stored.reports}
        assert [(c.part, c.key) for c in await list_conflicts(database)] == [("reports", (2001,))]


async def test_a_store_copied_to_another_place_is_the_same_store(tmp_path: Path) -> None:
    folder = first_set(tmp_path)
    async with opened(tmp_path) as database:
        await seed(database, folder)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(tmp_path / "tierbot.db", elsewhere)

    async with opened(elsewhere) as database:
        assert not (await seed(database, folder)).did_anything
        assert await read_records(database) == in_files(folder, revision=1)
