"""What somebody typed into a form: it is gone with the form, so it is handed back where nothing came of it."""

import io
from collections.abc import Sequence
from typing import Any

import discord

from bot.discord_app.data.refusing import escaped
from bot.discord_app.embeds import clip, length
from bot.discord_app.gate import data_of

_LONGEST_MESSAGE = 2000
_IN_FILE = "\nWhat you wrote is in the file."


def with_written(interaction: discord.Interaction[Any], sentence: str) -> tuple[str, Sequence[discord.File]]:
    """The sentence, and what was typed if this answers a form; in a file where it has no room."""
    if not (written := _written(interaction)):
        return sentence, ()
    whole = "\n".join([sentence, "You wrote:", *map(escaped, written)])
    if length(whole) <= _LONGEST_MESSAGE:
        return whole, ()
    return f"{clip(sentence, _LONGEST_MESSAGE - len(_IN_FILE))}{_IN_FILE}", written_file(interaction)


def written_file(interaction: discord.Interaction[Any]) -> Sequence[discord.File]:
    """A file with what was typed, if this answers a form."""
    written = "\n".join(_written(interaction))
    return [discord.File(io.BytesIO(written.encode()), "written.txt")] if written else []


def _written(interaction: discord.Interaction[Any]) -> Sequence[str]:
    if interaction.type is not discord.InteractionType.modal_submit:
        return ()
    fields = [row.get("component", {}) for row in data_of(interaction).get("components", ())]
    return [str(field["value"]) for field in fields if field.get("value")]
