"""What was last registered with Discord, for each application and scope."""

from typing import Any

from sqlalchemy import delete, insert, select

from bot.store.database import Database
from bot.store.tables import synced_commands


async def last_synced(database: Database, application_id: int, scope: str) -> str | None:
    """The digest of the commands that were registered last, or None.

    Raises:
        StoreError: the database can't be used.
    """
    query = select(synced_commands.c.digest).where(*_is(application_id, scope))
    async with database.reading() as connection:
        digest: str | None = (await connection.execute(query)).scalar()
    return digest


async def synced_scopes(database: Database, application_id: int, beginning: str) -> list[str]:
    """The scopes beginning so in which commands were registered.

    Raises:
        StoreError: the database can't be used.
    """
    of_application = synced_commands.c.application_id == str(application_id)
    query = select(synced_commands.c.scope).where(of_application, synced_commands.c.scope.startswith(beginning))
    async with database.reading() as connection:
        return list((await connection.execute(query)).scalars())


async def forget_synced(database: Database, application_id: int, scope: str) -> None:
    """Forget that commands were registered in a scope: they are no longer.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.writing() as connection:
        await connection.execute(delete(synced_commands).where(*_is(application_id, scope)))


async def remember_synced(database: Database, application_id: int, scope: str, digest: str) -> None:
    """Keep the digest of the commands that have just been registered.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.writing() as connection:
        await connection.execute(delete(synced_commands).where(*_is(application_id, scope)))
        row = {"application_id": str(application_id), "scope": scope, "digest": digest}
        await connection.execute(insert(synced_commands).values(row))


def _is(application_id: int, scope: str) -> tuple[Any, ...]:
    return synced_commands.c.application_id == str(application_id), synced_commands.c.scope == scope
