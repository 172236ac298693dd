"""Telling of every change in the log channel, whoever made it: an editor, the shell, or newer shipped data."""

import aiohttp
import discord
import structlog

from bot.discord_app.data.acting import button, view_of
from bot.discord_app.data.refusing import escaped, who_text
from bot.discord_app.desk import Desk
from bot.discord_app.embeds import clip
from bot.editing.wording import told
from bot.store.errors import StoreError
from bot.store.log import Entry, read_entry
from bot.store.posts import claim_post, is_up_to_date, note_post, outdated_posts

log = structlog.get_logger(__name__)

_LONGEST_POST = 2000
_LONGEST_TOLD = 900
_LONGEST_SOURCE = 500
_MOST_TOLD = 10
_FAILURES = (discord.DiscordException, aiohttp.ClientError, OSError)
_PASSING = frozenset({408, 429})
_OWN_FAULT = 500
"""From this status on it is Discord that fails."""


async def post_changes(desk: Desk, client: discord.Client) -> None:
    """Tell of what is not told of yet, in order. Never raises for the store, the network, or what Discord answers."""
    channel_id = desk.settings.editors.log_channel
    if channel_id is None:
        return
    channel = client.get_partial_messageable(channel_id)
    async with desk.posting:
        try:
            while (entry := await claim_post(desk.database, channel_id)) is not None:
                try:
                    view = view_of(button("Undo", "undo", entry.revision, danger=True))
                    message_id = (await channel.send(_text(desk, entry), view=view)).id
                except _FAILURES as error:
                    log.warning("a change could not be posted", revision=entry.revision, error=repr(error))
                    if not _is_refusal(error):
                        return
                    message_id = None
                await note_post(desk.database, entry, channel_id, message_id)
        except StoreError as error:
            log.warning("what is to be posted could not be read or noted", error=str(error))


async def redraw_posts(desk: Desk, client: discord.Client) -> None:
    """Take those who had their id deleted out of the posts that show them. Never raises, as `post_changes`."""
    if desk.redrawing.locked():
        return
    async with desk.redrawing:
        closed = set[int]()
        try:
            for post in await outdated_posts(desk.database):
                if post.channel_id in closed:
                    continue
                entry = await read_entry(desk.database, post.revision)
                message = client.get_partial_messageable(post.channel_id).get_partial_message(post.message_id)
                try:
                    if entry is not None:
                        await message.edit(content=_text(desk, entry))
                except discord.NotFound:
                    log.info("a post that is outdated is gone", revision=post.revision)
                except _FAILURES as error:
                    log.warning("a post could not be changed", revision=post.revision, error=repr(error))
                    if not _is_refusal(error):
                        return
                    closed.add(post.channel_id)
                    continue
                await is_up_to_date(desk.database, post)
        except StoreError as error:
            log.warning("which posts are outdated could not be read", error=str(error))


def _is_refusal(error: Exception) -> bool:
    """Whether Discord would say the same to the same again: all else may go well later."""
    return isinstance(error, discord.HTTPException) and error.status < _OWN_FAULT and error.status not in _PASSING


def _text(desk: Desk, entry: Entry) -> str:
    lines = told(desk.service.snapshot.report.countries, entry.steps, entry.settled, _MOST_TOLD)
    undoes = f" of revision {entry.undoes}" if entry.undoes is not None else ""
    head = f"**Revision {entry.revision}**: {entry.kind}{undoes} by {who_text(entry)}"
    text = clip("\n".join([head, *(f"- {escaped(line)}" for line in lines)]), _LONGEST_TOLD)
    text += f"\nReason: {escaped(entry.reason)}\nSource: {clip(escaped(entry.source), _LONGEST_SOURCE)}"
    return clip(text, _LONGEST_POST)
