import asyncio
import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect, text

from bot.store import migrate as migrate_module
from bot.store.database import Database
from bot.store.errors import StoreError
from bot.store.migrate import NEWEST_SCHEMA, migrate
from bot.store.tables import metadata
from tests.store.stores import COUNTRY, OWN, RATING, REPORT, adding, ask, opened, write

MIGRATIONS = Path(migrate_module.__file__).parent / "migrations"


def alembic(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def schema(connection: Connection) -> dict[str, dict[str, Any]]:
    """Every table with its columns, keys and constraints, in an order and spacing of their own."""
    found = inspect(connection)
    return {
        table: {
            "columns": [(c["name"], str(c["type"]), c["nullable"], c["default"]) for c in found.get_columns(table)],
            "primary key": found.get_pk_constraint(table),
            "foreign keys": sorted(map(str, found.get_foreign_keys(table))),
            "checks": sorted(
                (str(check["name"]), re.sub(r"\s*,\s*", ", ", check["sqltext"]))
                for check in found.get_check_constraints(table)
            ),
            "unique": found.get_unique_constraints(table),
            "indexes": found.get_indexes(table),
        }
        for table in found.get_table_names()
        if table != "alembic_version"
    }


def wanted_schema() -> dict[str, dict[str, Any]]:
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            metadata.create_all(connection)
            return schema(connection)
    finally:
        engine.dispose()


async def schema_of(database: Database) -> dict[str, dict[str, Any]]:
    async with database.reading() as connection:
        return await connection.run_sync(schema)


async def test_migrations_make_exactly_the_tables(tmp_path: Path) -> None:
    wanted = wanted_schema()

    async with opened(tmp_path) as database:
        made = await schema_of(database)

    assert made.keys() == metadata.tables.keys()
    assert made == wanted
    assert made["ratings"]["checks"]
    assert made["ratings"]["foreign keys"]


async def test_alembic_sees_no_difference_either(tmp_path: Path) -> None:
    async with opened(tmp_path) as database, database.reading() as connection:
        differences = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync, opts={"compare_type": True}), metadata)
        )

    assert differences == []


def test_the_newest_schema_is_alembics_head() -> None:
    assert ScriptDirectory.from_config(alembic()).get_heads() == [NEWEST_SCHEMA]


async def test_migrating_again_does_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path, migrated=False) as database:
        assert await migrate(database) is True
        await write(database, adding("countries", COUNTRY))

        assert await migrate(database) is False
        assert await ask(database, text("SELECT iso3 FROM countries")) == [("NOR",)]
        assert await ask(database, text("SELECT version_num FROM alembic_version")) == [(NEWEST_SCHEMA,)]


async def test_of_two_that_migrate_at_once_one_does_it(tmp_path: Path) -> None:
    async with opened(tmp_path, migrated=False) as one, opened(tmp_path, migrated=False) as other:
        assert sorted(await asyncio.gather(migrate(one), migrate(other))) == [False, True]
        assert await schema_of(other) == wanted_schema()


async def test_every_migration_can_be_taken_back_and_made_again(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        async with database.writing() as connection:
            await connection.run_sync(lambda sync: command.downgrade(alembic(sync), "base"))
        assert await schema_of(database) == {}

        assert await migrate(database) is True
        assert await schema_of(database) == wanted_schema()


async def test_no_draft_of_an_older_version_is_left_to_be_confirmed(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        async with database.writing() as connection:
            await connection.run_sync(lambda sync: command.downgrade(alembic(sync), "0002"))
        draft = "INSERT INTO drafts (id, person_id, at, content) VALUES ('a', '1', 1, '{}')"
        await write(database, text(draft))

        assert await migrate(database) is True

        assert await ask(database, text("SELECT id FROM drafts")) == []


async def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "tierbot.db") as other:
        other.execute("CREATE TABLE synced_commands (of_another_program TEXT)")  # the last table to be made
    other.close()

    async with opened(tmp_path, migrated=False) as database:
        with pytest.raises(StoreError, match="synced_commands already exists"):
            await migrate(database)
        assert (await schema_of(database)).keys() == {"synced_commands"}


async def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        await write(database, text("UPDATE alembic_version SET version_num = '9999'"))

    async with opened(tmp_path, migrated=False) as database:
        with pytest.raises(StoreError, match=r"tierbot\.db: the database was made by another version of tierbot"):
            await migrate(database)
        assert await ask(database, text("SELECT version_num FROM alembic_version")) == [("9999",)]


async def test_a_folder_with_a_percent_sign_in_its_name_is_no_trouble(tmp_path: Path) -> None:
    folder = tmp_path / "100% of it"
    folder.mkdir()

    async with opened(folder) as database:
        assert await ask(database, text("SELECT count(*) FROM countries")) == [(0,)]


FINDING = {
    "id": "NOR-2025-1",
    "iso3": "NOR",
    "year": 2025,
    "kind": "law",
    "text": "A law.",
    "source": "",
    "reason": False,
}
TIER = {"tier": "1", "word": "", "category": "", "meaning": "", "follows": "", "since": 2001, "sources": ()}
ALIAS = {"name": "Norge", "iso3": "NOR", "kind": "native", "note": ""}
STATE = {"id": 1, "revision": 1, "data_version": "", "fingerprint": ""}
GOOD: dict[str, dict[str, Any]] = {
    "aliases": ALIAS,
    "ratings": RATING,
    "gaps": {"iso3": "NOR", "year": 2025, "note": ""},
    "findings": FINDING,
    "narratives": {"iso3": "NOR", "year": 2025, "url": ""},
    "tier_texts": TIER,
    "ambiguous_names": {"name": "Nor", "codes": ("NOR",), "note": ""},
    "countries": {**COUNTRY, "iso3": "SWE", "region": "EUR"},
    "areas": {"name": "Lapland", "kind": "region", "iso3": "NOR", "note": ""},
    "everyday_words": {"word": "turkey", "kind": "word", "reason": ""},
    "reports": {**REPORT, "year": 2024},
}
BAD: list[tuple[str, dict[str, Any], str]] = [
    ("countries", {"iso3": "swe"}, "ck_countries_iso3"),
    ("countries", {"iso3": "SWED"}, "ck_countries_iso3"),
    ("countries", {"iso2": "S"}, "ck_countries_iso2"),
    ("countries", {"iso2": "se"}, "ck_countries_iso2"),
    ("countries", {"name": ""}, "ck_countries_name"),
    ("countries", {"region": "EU"}, "ck_countries_region"),
    ("countries", {"name": None}, "countries.name"),
    ("aliases", {"kind": "nickname"}, "ck_aliases_kind"),
    ("areas", {"kind": "planet"}, "ck_areas_kind"),
    ("areas", {"name": ""}, "ck_areas_name"),
    ("everyday_words", {"kind": "verb"}, "ck_everyday_words_kind"),
    ("aliases", {"name": ""}, "ck_aliases_name"),
    ("aliases", {"iso3": "SWE"}, "FOREIGN KEY"),
    ("ambiguous_names", {"name": ""}, "ck_ambiguous_names_name"),
    ("reports", {"year": 2000}, "ck_reports_year"),
    ("reports", {"year": 2101}, "ck_reports_year"),
    ("ratings", {"tier": "2W"}, "ck_ratings_tier"),
    ("ratings", {"tier": ""}, "ck_ratings_tier"),
    ("ratings", {"confidence": "sure"}, "ck_ratings_confidence"),
    ("ratings", {"iso3": "SWE"}, "FOREIGN KEY"),
    ("ratings", {"year": 2024}, "FOREIGN KEY"),
    ("gaps", {"iso3": "SWE"}, "FOREIGN KEY"),
    ("gaps", {"year": 2024}, "FOREIGN KEY"),
    ("findings", {"kind": "rumour"}, "ck_findings_kind"),
    ("findings", {"text": ""}, "ck_findings_text"),
    ("findings", {"iso3": "SWE"}, "FOREIGN KEY"),
    ("findings", {"year": 2024}, "FOREIGN KEY"),
    ("narratives", {"iso3": "SWE"}, "FOREIGN KEY"),
    ("narratives", {"year": 2024}, "FOREIGN KEY"),
    ("tier_texts", {"tier": "4"}, "ck_tier_texts_tier"),
    *((table, {"origin": "somebody"}, f"ck_{table}_origin") for table in GOOD),
    *((table, {"revision": 0}, f"ck_{table}_revision") for table in GOOD),
]


@pytest.mark.parametrize(("table", "wrong", "says"), BAD)
async def test_a_bad_row_is_refused(table: str, wrong: dict[str, Any], says: str, tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        await write(database, adding("countries", COUNTRY), adding("reports", REPORT))

        with pytest.raises(StoreError, match=says):
            await write(database, adding(table, {**GOOD[table], **wrong}))

        await write(database, adding(table, GOOD[table]))


OF_DISCORD: dict[str, dict[str, Any]] = {
    "channel_modes": {"channel_id": 1, "guild_id": 2, "mode": "off"},
    "unmatched_names": {"name": "narnia", "count": 1, "last": 0},
}
BAD_OF_DISCORD: list[tuple[str, dict[str, Any], str]] = [
    ("channel_modes", {"mode": "on"}, "ck_channel_modes_mode"),
    ("channel_modes", {"guild_id": None}, "channel_modes.guild_id"),
    ("unmatched_names", {"name": ""}, "ck_unmatched_names_name"),
    ("unmatched_names", {"count": 0}, "ck_unmatched_names_count"),
]


@pytest.mark.parametrize(("table", "wrong", "says"), BAD_OF_DISCORD)
async def test_a_bad_row_of_discords_is_refused(table: str, wrong: dict[str, Any], says: str, tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        with pytest.raises(StoreError, match=says):
            await write(database, metadata.tables[table].insert().values({**OF_DISCORD[table], **wrong}))

        await write(database, metadata.tables[table].insert().values(OF_DISCORD[table]))


def test_every_check_of_the_tables_is_tried() -> None:
    wanted = {check[0] for table in wanted_schema().values() for check in table["checks"]}
    tried = {says for _, _, says in BAD + BAD_OF_DISCORD}

    kept_with_every_row = {name for name in wanted if name.endswith(("_origin", "_revision"))}
    assert wanted - tried - kept_with_every_row == {"ck_state_id"}
    assert {f"ck_{table}_origin" for table in metadata.tables if "origin" in metadata.tables[table].c} <= wanted
    assert {f"ck_{table}_revision" for table in metadata.tables if "origin" in metadata.tables[table].c} <= wanted


async def test_there_is_only_one_state(tmp_path: Path) -> None:
    state = metadata.tables["state"]
    async with opened(tmp_path) as database:
        await write(database, state.insert().values(STATE))

        with pytest.raises(StoreError, match="ck_state_id"):
            await write(database, state.insert().values({**STATE, "id": 2}))


async def test_a_country_that_is_needed_cannot_be_deleted(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        await write(database, adding("countries", COUNTRY), adding("reports", REPORT), adding("ratings", RATING))

        with pytest.raises(StoreError, match="FOREIGN KEY"):
            await write(database, text("DELETE FROM countries"))


async def test_lists_come_back_as_they_were(tmp_path: Path) -> None:
    ratings = metadata.tables["ratings"]
    async with opened(tmp_path) as database:
        await write(database, adding("countries", COUNTRY), adding("reports", REPORT), adding("ratings", RATING))
        await write(database, adding("ambiguous_names", {"name": "Nobody", "codes": (), "note": ""}))

        assert await ask(database, ratings.select().with_only_columns(ratings.c.sources)) == [(("a", "b"),)]
        names = metadata.tables["ambiguous_names"]
        assert await ask(database, names.select().with_only_columns(names.c.codes)) == [((),)]
    assert OWN["origin"] == "editor"
