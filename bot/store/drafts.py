"""What an editor was shown and has neither confirmed nor cancelled: kept, so that a restart loses none."""

import json
import secrets
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, insert, select, update

from bot.store.database import Database
from bot.store.tables import drafts

KEPT_SECONDS = 24 * 3600


async def keep_draft(database: Database, person_id: int, content: Mapping[str, Any], at: int) -> str:
    """Keep a draft for a day; gives its id. Older drafts of anybody go.

    Raises:
        StoreError: the database can't be used.
    """
    id_ = secrets.token_urlsafe(12)
    row = {"id": id_, "person_id": person_id, "at": at, "content": _text(content)}
    async with database.writing() as connection:
        await connection.execute(delete(drafts).where(drafts.c.at < at - KEPT_SECONDS))
        await connection.execute(insert(drafts).values(row))
    return id_


async def read_draft(database: Database, id_: str, person_id: int, at: int) -> dict[str, Any] | None:
    """What a person's draft holds; None where it is gone, too old, or another person's.

    Raises:
        StoreError: the database can't be used.
    """
    theirs = drafts.c.id == id_, drafts.c.person_id == person_id, drafts.c.at >= at - KEPT_SECONDS
    async with database.reading() as connection:
        content = (await connection.execute(select(drafts.c.content).where(*theirs))).scalar()
    return None if content is None else dict(json.loads(content))


async def replace_draft(
    database: Database, id_: str, person_id: int, seen: Mapping[str, Any], content: Mapping[str, Any]
) -> bool:
    """Put other content in the place of what was `seen` in a person's draft; says whether it was still there.

    Raises:
        StoreError: the database can't be used.
    """
    still = drafts.c.id == id_, drafts.c.person_id == person_id, drafts.c.content == _text(seen)
    async with database.writing() as connection:
        replaced = await connection.execute(update(drafts).where(*still).values(content=_text(content)))
    return bool(replaced.rowcount)


async def drop_draft(database: Database, id_: str, person_id: int) -> bool:
    """Drop a person's draft; says whether it was there.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.writing() as connection:
        gone = await connection.execute(delete(drafts).where(drafts.c.id == id_, drafts.c.person_id == person_id))
    return bool(gone.rowcount)


async def drop_drafts_of(database: Database, person_id: int) -> int:
    """Drop all drafts of a person; says how many.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.writing() as connection:
        return (await connection.execute(delete(drafts).where(drafts.c.person_id == person_id))).rowcount


async def drafts_of(database: Database, person_id: int) -> list[dict[str, Any]]:
    """All drafts of a person.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        rows = await connection.execute(select(drafts).where(drafts.c.person_id == person_id))
        return [{"at": row.at, "content": json.loads(row.content)} for row in rows]


def _text(content: Mapping[str, Any]) -> str:
    return json.dumps(dict(content), ensure_ascii=False)
