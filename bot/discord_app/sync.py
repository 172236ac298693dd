"""Registering the commands with Discord, only when they changed."""

import hashlib
import json
from contextlib import suppress
from typing import Any, TypeAlias

import discord
from discord import app_commands

from bot.store.database import Database
from bot.store.synced import forget_synced, last_synced, remember_synced, synced_scopes

Tree: TypeAlias = "app_commands.CommandTree[Any]"

EVERYWHERE = "global"
_HOME = "home:"


async def sync_commands(  # noqa: PLR0913  # what, where, and how
    tree: Tree,
    application_id: int | None,
    database: Database,
    *,
    guild: int | None = None,
    only_its_own: bool = False,
    dry_run: bool = False,
    force: bool = False,
) -> str:
    """Register the commands everywhere, or in one server alone; says in a sentence what was done.

    With `only_its_own`, the server gets none but the commands that are for it alone.

    Nothing is sent where the same commands were registered before, unless `force` says so. The `application_id` is
    known once the client is logged in.

    Raises:
        discord.HTTPException: Discord refused them.
        StoreError: the database can't be used.
    """
    target = discord.Object(guild) if guild is not None else None
    if target is not None and not only_its_own:
        tree.copy_global_to(guild=target)
    scope = EVERYWHERE if guild is None else f"{_HOME if only_its_own else ''}{guild}"
    commands = tree.get_commands(guild=target)
    digest = _digest(tree, target)
    where = "everywhere" if guild is None else f"in server {guild}"
    names = ", ".join(sorted(command.name for command in commands))
    if application_id is None:
        raise RuntimeError("the client is not logged in")
    if not force and await last_synced(database, application_id, scope) == digest:
        return f"The commands registered {where} are up to date ({names})."
    if dry_run:
        return f"Would register {where}: {names}."
    await tree.sync(guild=target)
    await remember_synced(database, application_id, scope, digest)
    return f"Registered {where}: {names}."


async def leave_former_homes(tree: Tree, application_id: int | None, database: Database, home: int | None) -> None:
    """Take the editors' commands out of servers that were the home once and are not now.

    Raises:
        StoreError: the database can't be used.
    """
    if application_id is None:
        raise RuntimeError("the client is not logged in")
    for scope in await synced_scopes(database, application_id, _HOME):
        former = int(scope.removeprefix(_HOME))
        if former != home:
            with suppress(discord.Forbidden, discord.NotFound):  # the bot is no longer there either
                await tree.sync(guild=discord.Object(former))
            await forget_synced(database, application_id, scope)


def _digest(tree: Tree, target: discord.Object | None) -> str:
    """The same for the same commands, whatever their code: a digest of what Discord would be sent."""
    payload = [command.to_dict(tree) for command in tree.get_commands(guild=target)]
    payload.sort(key=lambda command: (command["type"], command["name"]))
    return hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
