"""Answering an interaction."""

import discord

from bot.answers.answer import Answer, Part, UnknownPlaceAnswer, WhichAnswer
from bot.discord_app.choosing import choose_view
from bot.discord_app.embeds import embed_for


async def reply(interaction: discord.Interaction, answer: Answer, *, ephemeral: bool) -> None:
    """Send the answer's one part as the response to a command.

    Raises:
        discord.HTTPException: Discord refused it.
    """
    part = answer.parts[0]
    view = view_for(part, interaction.user.id) or discord.utils.MISSING
    await interaction.response.send_message(embed=embed_for(part), view=view, ephemeral=ephemeral)


def view_for(part: Part, asker: int) -> discord.ui.View | None:
    """The buttons below a part: one for each country it asks about."""
    match part:
        case WhichAnswer(options=options, years=years) | UnknownPlaceAnswer(suggestions=options, years=years) if (
            options
        ):
            return choose_view([option.place for option in options], years[0] if years else None, asker)
        case _:
            return None
