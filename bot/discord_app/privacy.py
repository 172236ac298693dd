"""`/privacy`: what is stored about a person, and what they want."""

import io
import json
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.data.posting import redraw_posts
from bot.discord_app.desk import Desk
from bot.discord_app.pages import say
from bot.store.complaints import complaints_of, drop_complaints_of
from bot.store.drafts import drafts_of, drop_drafts_of
from bot.store.log import count_of, pseudonymise

_OUT = (
    "I answer you only when you address me now: by a mention, a reply, a direct message or a command. "
    "`/privacy opt-in` takes that back."
)
_IN = "In Q&A channels I answer your clear questions again, addressed to me or not."
_MUTES_STAY = (
    "A server's moderators have muted you for me; that stays until they end it, for it is theirs to decide: "
    "`/privacy show` lists where."
)


@app_commands.allowed_installs(guilds=True, users=True)
@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
class PrivacyCommands(commands.GroupCog, group_name="privacy", group_description="What I store about you"):
    """Everybody's own; every answer is private."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @app_commands.command(name="opt-out", description="Let me answer you only when you address me.")
    async def opt_out(self, interaction: discord.Interaction) -> None:
        """Want no unasked answers."""
        await self._desk.wishes.opted_out.add(interaction.user.id)
        await say(interaction, _OUT)

    @app_commands.command(name="opt-in", description="Let me answer your clear questions in Q&A channels.")
    async def opt_in(self, interaction: discord.Interaction) -> None:
        """Want unasked answers, as everybody does who said nothing."""
        await self._desk.wishes.opted_out.remove(interaction.user.id)
        await say(interaction, _IN)

    @app_commands.command(description="Show everything that is stored about you.")
    async def show(self, interaction: discord.Interaction) -> None:
        """Show everything that is stored about a person: in words, and whole in a file."""
        stored = await self._stored(interaction.user.id)
        if not any(stored.values()):
            await say(interaction, "Nothing is stored about you.")
            return
        lines = []
        if stored["opted_out"]:
            lines.append("- You opted out of unasked answers.")
        if stored["replies"]:
            lines.append(
                f"- {len(stored['replies'])} message(s) of yours that I answered, by their ids and those of my "
                "replies, without text. Each is dropped after 24 hours."
            )
        if stored["said_to_be_wrong"]:
            lines.append(
                f"- {len(stored['said_to_be_wrong'])} time(s) you said that an answer is wrong, with your words."
            )
        if stored["changes_of_the_data"]:
            lines.append(f"- Your id stands beside {stored['changes_of_the_data']} change(s) of the data.")
        if stored["changes_not_confirmed"]:
            lines.append(f"- {len(stored['changes_not_confirmed'])} change(s) you neither confirmed nor cancelled.")
        if stored["muted_in"]:
            lines.append(f"- Moderators muted you for me in {len(stored['muted_in'])} server(s).")
        content = "\n".join(["This is stored about you; the file has all of it:", *lines])
        data = json.dumps(stored, indent=2).encode()
        await interaction.response.send_message(
            content, file=discord.File(io.BytesIO(data), "tierbot-stored.json"), ephemeral=True
        )

    @app_commands.command(description="Delete what is stored about you.")
    async def delete(self, interaction: discord.Interaction) -> None:
        """Delete what is stored about a person, but for what moderators decided."""
        person = interaction.user.id
        had_opted_out = await self._desk.wishes.opted_out.remove(person)
        await self._desk.replies.forget_person(person)
        await drop_complaints_of(self._desk.database, person)
        await drop_drafts_of(self._desk.database, person)
        pseudonym = await pseudonymise(self._desk.database, person)
        self._desk.service.forget(lambda key: isinstance(key, tuple) and key[:1] == (person,))
        lines = ["What was stored about you is deleted. My replies stay where they are, and no longer follow edits."]
        if pseudonym is not None:
            lines.append(f"Your changes of the data stay, in the name of “{pseudonym}”, also where I posted them.")
        if had_opted_out:
            lines.append("That includes your opt-out: use `/privacy opt-out` again to keep me from answering unasked.")
        if self._desk.wishes.muted.all_with("person_id", person):
            lines.append(_MUTES_STAY)
        await say(interaction, *lines)
        await redraw_posts(self._desk, interaction.client)

    async def _stored(self, person: int) -> dict[str, Any]:
        database = self._desk.database
        return {
            "opted_out": self._desk.wishes.opted_out.has(person),
            "replies": [
                {
                    "question_id": str(reply.question_id),
                    "reply_id": str(reply.reply_id) if reply.reply_id is not None else None,
                    "channel_id": str(reply.channel_id),
                    "server_id": str(reply.guild_id) if reply.guild_id is not None else None,
                    "unasked": reply.unasked,
                    "removed": reply.removed,
                    "at": reply.at,
                }
                for reply in self._desk.replies.of_person(person)
            ],
            "muted_in": [str(guild) for guild, _ in self._desk.wishes.muted.all_with("person_id", person)],
            "said_to_be_wrong": [
                {"country": one.country, "year": one.year, "at": one.at, "text": one.text}
                for one in await complaints_of(database, person)
            ],
            "changes_of_the_data": await count_of(database, person),
            "changes_not_confirmed": await drafts_of(database, person),
        }
