from pathlib import Path

from bot.store.synced import last_synced, remember_synced
from tests.store.stores import opened


async def test_nothing_is_known_before_the_first_registration(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        assert await last_synced(database, 1, "global") is None


async def test_the_last_registration_is_known_for_each_application_and_scope(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        await remember_synced(database, 1, "global", "old")
        await remember_synced(database, 1, "global", "new")
        await remember_synced(database, 1, "77", "of a server")
        await remember_synced(database, 2, "global", "another's")

    async with opened(tmp_path) as database:
        assert await last_synced(database, 1, "global") == "new"
        assert await last_synced(database, 1, "77") == "of a server"
        assert await last_synced(database, 2, "global") == "another's"
        assert await last_synced(database, 2, "77") is None


async def test_the_largest_id_of_an_application_is_kept_whole(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        await remember_synced(database, 2**64 - 1, "global", "digest")

        assert await last_synced(database, 2**64 - 1, "global") == "digest"
        assert await last_synced(database, 2**64 - 2, "global") is None
