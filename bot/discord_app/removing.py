"""The button that removes one of the bot's messages. All it needs is in its id, so it outlives a restart."""

import re
from collections.abc import Iterator
from typing import Any, Protocol, Self

import discord
from typing_extensions import override

from bot.discord_app.failures import report_failure

_NOT_YOURS = "Only the person who asked, and moderators, can remove this."
_PREFIX = "remove:1:"


class ForgettingClient(Protocol):
    """The client the button is pressed on, as far as the button knows it."""

    async def forget_reply(self, reply_id: int) -> None:
        """Remember that somebody removed a reply."""


class RemoveButton(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"remove:1:(?P<asker>\d+)"):
    """Removes the message it stands below, for the person who asked and for those who may manage messages."""

    def __init__(self, asker: int) -> None:
        self._asker = asker
        super().__init__(
            discord.ui.Button(label="Remove", style=discord.ButtonStyle.secondary, custom_id=f"{_PREFIX}{asker}")
        )

    @override
    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["asker"]))

    @override
    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        client: ForgettingClient = interaction.client
        moderates = interaction.guild_id is not None and interaction.permissions.manage_messages
        try:
            if interaction.user.id != self._asker and not moderates:
                await interaction.response.send_message(_NOT_YOURS, ephemeral=True)
                return
            if interaction.message is not None:
                await client.forget_reply(interaction.message.id)
            await interaction.response.defer()
            await interaction.delete_original_response()
        except Exception as error:  # noqa: BLE001  # buttons do not pass through the command tree's handler
            await report_failure(interaction, error)


def is_removable(message: discord.Message | None) -> bool:
    """Whether a message has the button."""
    return any(id_.startswith(_PREFIX) for id_ in button_ids(message))


def button_ids(message: discord.Message | None) -> Iterator[str]:
    """The ids of a message's buttons, in order."""
    for row in message.components if message is not None else ():
        if isinstance(row, discord.ActionRow):
            yield from (child.custom_id or "" for child in row.children if isinstance(child, discord.Button))
