"""Saying something long to one person: by as many private messages as it takes, never cut."""

from collections.abc import Iterator, Sequence

import discord

from bot.discord_app.embeds import clip, length

LONGEST_PAGE = 2000


async def say(interaction: discord.Interaction, *lines: str) -> None:
    """Answer an interaction privately with these lines.

    Raises:
        discord.HTTPException: Discord refused it.
    """
    first, *others = pages(lines)
    await interaction.response.send_message(first, ephemeral=True)
    for page in others:
        await interaction.followup.send(page, ephemeral=True)


def pages(lines: Sequence[str]) -> Iterator[str]:
    """The lines in as few messages as hold them; a line longer than a message is cut."""
    page = ""
    for line in (clip(line, LONGEST_PAGE) for line in lines):
        if page and length(page) + 1 + length(line) > LONGEST_PAGE:
            yield page
            page = line
        else:
            page = f"{page}\n{line}" if page else line
    yield page
