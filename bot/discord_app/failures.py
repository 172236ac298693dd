"""What a person is told when something fails: a short sentence, and a reference that is also in the log."""

import secrets

import discord
import structlog
from discord import app_commands
from typing_extensions import override

from bot.discord_app.data.refusing import why_not_edited
from bot.discord_app.gate import DATA, Gate, data_of
from bot.discord_app.written import with_written

log = structlog.get_logger(__name__)

_UNKNOWN_INTERACTION = 10062
_ALREADY_ACKNOWLEDGED = 40060
_NEEDED = discord.Permissions(view_channel=True, send_messages=True, embed_links=True)


class FailureReportingTree(app_commands.CommandTree):
    """A command tree that answers every failure of a command, and lets only editors edit."""

    gate: Gate | None = None

    @override
    async def interaction_check(self, interaction: discord.Interaction, /) -> bool:
        """Look at who uses a command below /data: one place for all of them, also for what they offer while typing."""
        if self.gate is None or data_of(interaction).get("name") != DATA:
            return True
        refusal = self.gate.refusal(interaction)
        if refusal is not None and interaction.type is not discord.InteractionType.autocomplete:
            await interaction.response.send_message(refusal, ephemeral=True)
        return refusal is None

    @override
    async def on_error(self, interaction: discord.Interaction, error: app_commands.AppCommandError, /) -> None:
        await report_failure(interaction, error)


async def report_failure(interaction: discord.Interaction, error: BaseException) -> None:
    """Tell the person and the log what failed. Never raises for what Discord may answer."""
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if (told := why_not_edited(interaction, cause)) is not None:
        await _tell(interaction, told, in_place=True)
        return
    reference = secrets.token_hex(4)
    if isinstance(cause, discord.NotFound) and cause.code == _UNKNOWN_INTERACTION:
        log.info("an interaction was answered too late", reference=reference)
        return
    log.error("an interaction failed", reference=reference, exc_info=cause)
    if isinstance(cause, discord.HTTPException) and cause.code == _ALREADY_ACKNOWLEDGED:
        return
    await _tell(interaction, f"{_sentence(interaction, cause)} (Reference: {reference})")


def _sentence(interaction: discord.Interaction, cause: BaseException) -> str:
    if isinstance(cause, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
        return "This command has changed. Please try again in a minute."
    if isinstance(cause, app_commands.TransformerError):
        return "One of the values is not of the kind this command takes. Please check it and try again."
    if isinstance(cause, app_commands.CheckFailure):
        return "You may not use this command here."
    if isinstance(cause, discord.Forbidden):
        missing = [name for name, wanted in _NEEDED if wanted and not getattr(interaction.app_permissions, name)]
        named = ", ".join(name.replace("_", " ") for name in missing)
        return f"I lack a permission here: {named}." if named else "Discord does not let me answer here."
    return "Something went wrong on my side. Please try again."


async def _tell(interaction: discord.Interaction, sentence: str, *, in_place: bool = False) -> None:
    """Tell the person, with what they typed into a form; `in_place` of the answer they were promised, if they were."""
    sentence, files = with_written(interaction, sentence)
    try:
        if interaction.type is discord.InteractionType.autocomplete:
            return
        if not interaction.response.is_done():
            await interaction.response.send_message(sentence, files=files, ephemeral=True)
        elif in_place and interaction.response.type is discord.InteractionResponseType.deferred_channel_message:
            await interaction.edit_original_response(content=sentence, view=None, attachments=files)
        else:
            await interaction.followup.send(sentence, files=files, ephemeral=True)
    except discord.HTTPException as error:
        log.warning("the person could not be told of a failure", error=str(error))
