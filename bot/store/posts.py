"""Which post in the log channel tells of which change: so that each has one, and can be changed when it has to be."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, delete, func, insert, not_, select, update

from bot.store.database import Database
from bot.store.log import Entry, read_entry
from bot.store.tables import changes, posts, state


@dataclass(frozen=True, slots=True)
class Post:
    """A message in a channel that tells of a revision."""

    revision: int
    channel_id: int
    message_id: int


_ON_ITS_WAY = and_(posts.c.message_id.is_(None), posts.c.outdated)


async def begin_posts(database: Database, channel_id: int | None) -> None:
    """From now on every change is to be told of in this channel, or nowhere; in a new one none that was before.

    Raises:
        StoreError: the database can't be used.
    """
    async with database.reading() as connection:
        if (await connection.execute(select(state.c.log_channel))).scalar() == channel_id:
            return
    async with database.writing() as connection:
        await connection.execute(update(state).values(log_channel=channel_id))
        newest = (await connection.execute(select(func.max(changes.c.revision)))).scalar()
        if channel_id is None or newest is None:
            return
        this = posts.c.revision == newest, posts.c.channel_id == channel_id
        if (await connection.execute(select(posts.c.revision).where(*this))).first() is None:
            await connection.execute(insert(posts).values(revision=newest, channel_id=channel_id))


async def claim_post(database: Database, channel_id: int) -> Entry | None:
    """The oldest change that no post in this channel tells of yet, with what it did; its post is on its way then.

    One that was on its way before never got there, or nobody knows: it goes again. What can't be remembered as on its
    way is not given, so that nothing is posted over and over.

    Raises:
        StoreError: the database can't be used.
    """
    here = posts.c.channel_id == channel_id
    last = select(func.coalesce(func.max(posts.c.revision), 0)).where(here, not_(_ON_ITS_WAY)).scalar_subquery()
    async with database.reading() as connection:
        found = await connection.execute(select(func.min(changes.c.revision)).where(changes.c.revision > last))
        revision = found.scalar()
    if revision is None:
        return None
    async with database.writing() as connection:
        await connection.execute(delete(posts).where(here, _ON_ITS_WAY))
        await connection.execute(insert(posts).values(revision=revision, channel_id=channel_id, outdated=True))
    return await read_entry(database, revision)


async def note_post(database: Database, entry: Entry, channel_id: int, message_id: int | None) -> None:
    """Remember the post that tells of a change; None where there can be none.

    It is outdated already where whom it shows had their id deleted while it was on its way.

    Raises:
        StoreError: the database can't be used.
    """
    this = posts.c.revision == entry.revision, posts.c.channel_id == channel_id
    person = select(changes.c.person_id).where(changes.c.revision == entry.revision)
    async with database.writing() as connection:
        same = (await connection.execute(person)).scalar() == entry.who.person_id
        row = {"message_id": message_id, "outdated": message_id is not None and not same}
        await connection.execute(update(posts).where(*this).values(row))


async def outdated_posts(database: Database) -> Sequence[Post]:
    """The posts that still show somebody who had their id deleted.

    Raises:
        StoreError: the database can't be used.
    """
    columns = posts.c.revision, posts.c.channel_id, posts.c.message_id
    async with database.reading() as connection:
        found = await connection.execute(select(*columns).where(posts.c.outdated, not_(_ON_ITS_WAY)))
        return [Post(*row) for row in found]


async def is_up_to_date(database: Database, post: Post) -> None:
    """Remember that a post shows nobody any longer.

    Raises:
        StoreError: the database can't be used.
    """
    this = posts.c.revision == post.revision, posts.c.channel_id == post.channel_id
    async with database.writing() as connection:
        await connection.execute(update(posts).where(*this).values(outdated=False))
