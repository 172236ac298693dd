"""`/privacy`: what is stored about a person, and what they want."""

import json

from bot.config import DiscordSettings
from bot.store.tables import metadata
from tests.e2e.conftest import StartBot
from tests.store.stores import ask

READS = DiscordSettings(message_content=True)
QUESTION = "what tier is Thailand?"


async def test_everybody_is_offered_it_everywhere(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        offered = {f"privacy {name}" for name in ("opt-out", "opt-in", "show", "delete")}
        assert offered <= set(discord.member("bob").commands)
        assert offered <= set(discord.stranger("dan").commands)


async def test_who_opts_out_is_answered_only_when_addressing_the_bot(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice, bob = discord.member("alice", manage_channels=True), discord.member("bob")
        await alice.uses("channel set", mode="questions")

        told = await bob.uses("privacy opt-out")
        await discord.restart(READS)
        await bob.says(QUESTION)

        assert told.only_for_asker
        assert discord.replies() == []
        await bob.says(f"{discord.mention} {QUESTION}")
        await alice.says("what tier is Laos?")
        assert len(discord.replies()) == 2
        await bob.uses("privacy opt-in")
        await bob.says("what tier is Japan?")
        assert len(discord.replies()) == 3


async def test_all_that_is_stored_is_shown(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        mod, bob = discord.member("mod", manage_messages=True), discord.member("bob")
        assert (await bob.uses("privacy show")).text == "Nothing is stored about you."
        question = await bob.says(f"{discord.mention} {QUESTION}")
        await mod.says(f"{discord.mention} Laos")
        await bob.uses("privacy opt-out")
        await mod.uses("answers mute", member=bob.actor)

        shown = await bob.uses("privacy show")

        assert shown.only_for_asker
        assert "You opted out" in shown.text
        assert "1 message(s)" in shown.text
        assert "1 server(s)" in shown.text
        assert [file.filename for file in shown.files] == ["tierbot-stored.json"]
        stored = discord.bot.desk
        assert [reply.question_id for reply in stored.replies.of_person(bob.id)] == [question.id]


async def test_what_is_stored_is_deleted(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        bob, alice = discord.member("bob"), discord.member("alice")
        await bob.uses("privacy opt-out")
        question = await bob.says(f"{discord.mention} {QUESTION}")
        await alice.says(f"{discord.mention} Laos")

        told = await bob.uses("privacy delete")

        assert "is deleted" in told.text
        assert "opt-out" in told.text
        for table in metadata.tables.values():
            rows = await ask(discord.database, table.select())
            assert not [row for row in rows if bob.id in row or str(bob.id) in row], table
        assert len(await ask(discord.database, metadata.tables["replies"].select())) == 1
        assert (await bob.uses("privacy show")).text == "Nothing is stored about you."
        await bob.edits(question, f"{discord.mention} Japan {json.dumps(1)}")


async def test_a_mute_is_not_the_muted_persons_to_delete(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        mod, bob = discord.member("mod", manage_messages=True), discord.member("bob")
        await mod.uses("answers mute", member=bob.actor)

        told = await bob.uses("privacy delete")

        assert "that stays until they end it" in told.text
        await bob.says(f"{discord.mention} {QUESTION}")
        assert discord.replies() == []
