"""Which post in the log channel tells of which change: so that each has one, and can be changed when it has to be."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, insert, select, update

from bot.store.database import Database
from bot.store.log import Entry, read_entry
from bot.store.tables import changes, posts


@dataclass(frozen=True, slots=True)
class Post:
    """A message in a channel that tells of a revision."""

    revision: int
    channel_id: int
    message_id: int


async def begin_posts(database: Database, channel_id: int) -> None:
    """From now on every change is to be told of in this channel, if that is not so already.

    Raises:
        StoreError: the database can't be used.
    """
    if await _last(database, channel_id) is not None:
        return
    async with database.writing() as connection:
        newest = (await connection.execute(select(func.max(changes.c.revision)))).scalar()
        if newest is not None:
            await connection.execute(insert(posts).values(revision=newest, channel_id=channel_id))


async def next_to_post(database: Database, channel_id: int) -> Entry | None:
    """The oldest change that no post in this channel tells of yet, with what it did.

    Raises:
        StoreError: the database can't be used.
    """
    last = await _last(database, channel_id)
    if last is None:
        return None
    later = select(func.min(changes.c.revision)).where(changes.c.revision > last)
    async with database.reading() as connection:
        revision = (await connection.execute(later)).scalar()
    return None if revision is None else await read_entry(database, revision)


async def note_post(database: Database, revision: int, channel_id: int, message_id: int | None) -> None:
    """Remember the post that tells of a change; None where there can be none.

    Raises:
        StoreError: the database can't be used.
    """
    row = {"revision": revision, "channel_id": channel_id, "message_id": message_id}
    async with database.writing() as connection:
        await connection.execute(insert(posts).values(row))


async def outdated_posts(database: Database) -> Sequence[Post]:
    """The posts that still show somebody who had their id deleted.

    Raises:
        StoreError: the database can't be used.
    """
    columns = posts.c.revision, posts.c.channel_id, posts.c.message_id
    async with database.reading() as connection:
        return [Post(*row) for row in await connection.execute(select(*columns).where(posts.c.outdated))]


async def is_up_to_date(database: Database, post: Post) -> None:
    """Remember that a post shows nobody any longer.

    Raises:
        StoreError: the database can't be used.
    """
    this = posts.c.revision == post.revision, posts.c.channel_id == post.channel_id
    async with database.writing() as connection:
        await connection.execute(update(posts).where(*this).values(outdated=False))


async def _last(database: Database, channel_id: int) -> int | None:
    query = select(func.max(posts.c.revision)).where(posts.c.channel_id == channel_id)
    async with database.reading() as connection:
        found: int | None = (await connection.execute(query)).scalar()
    return found
