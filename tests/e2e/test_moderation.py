"""`/answers`: what moderators can do about the answers in their server."""

from bot.config import DiscordSettings
from tests.e2e.conftest import StartBot

READS = DiscordSettings(message_content=True)
QUESTION = "what tier is Thailand?"


async def test_only_those_who_manage_messages_are_offered_it(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        offered = {f"answers {name}" for name in ("pause", "resume", "recent", "mute", "unmute")}
        assert offered <= set(discord.member("mod", manage_messages=True).commands)
        assert not offered & set(discord.member("bob").commands)
        assert not offered & set(discord.stranger("dan").commands)


async def test_a_pause_stops_unasked_answers_alone_and_lasts(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        mod = discord.member("mod", manage_messages=True, manage_channels=True)
        await mod.uses("channel set", mode="questions")

        assert "are paused" in (await mod.uses("answers pause")).text
        assert "already paused" in (await mod.uses("answers pause")).text
        await discord.restart(READS)
        await mod.says(QUESTION)
        assert discord.replies() == []
        await mod.says(f"{discord.mention} {QUESTION}")
        assert len(discord.replies()) == 1
        assert "paused in this server" in (await mod.uses("channel list")).text

        assert "again" in (await mod.uses("answers resume")).text
        assert "were not paused" in (await mod.uses("answers resume")).text
        await mod.says("what tier is Laos?")
        assert len(discord.replies()) == 2


async def test_the_last_answers_are_listed_by_ids_and_links_without_text(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        mod = discord.member("mod", manage_messages=True, manage_channels=True)
        assert "no messages here" in (await mod.uses("answers recent")).text
        await mod.uses("channel set", mode="questions")
        first = await mod.says(QUESTION)
        await mod.says(f"{discord.mention} Laos")
        await mod.deletes(discord.replies()[1])

        listed = await mod.uses("answers recent")

        assert listed.only_for_asker
        newest, oldest = listed.text.splitlines()[1:]
        assert "asked: removed to [message" in newest
        assert "unasked: [answer" in oldest
        assert str(first.id) in oldest
        assert str(discord.replies()[0].message.id) in oldest
        for word in ("Thailand", "Lao", "tier", "alice"):
            assert word not in listed.text


async def test_somebody_muted_is_not_answered_in_that_server(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        mod = discord.member("mod", manage_messages=True, manage_channels=True)
        bob = discord.member("bob")
        await mod.uses("channel set", mode="questions")

        assert "is muted for me" in (await mod.uses("answers mute", member=bob.actor)).text
        assert "already muted" in (await mod.uses("answers mute", member=bob.actor)).text
        await discord.restart(READS)
        await bob.says(QUESTION)
        await bob.says(f"{discord.mention} {QUESTION}")
        refused = await bob.asks("Thailand", public=True)
        await bob.directly().says("Thailand")

        assert discord.replies() == []
        assert refused.only_for_asker
        assert "muted you" in refused.text
        assert "Thailand" in discord.direct_replies(bob.directly())[0].title

        assert "no longer muted" in (await mod.uses("answers unmute", member=bob.actor)).text
        assert "not muted" in (await mod.uses("answers unmute", member=bob.actor)).text
        await bob.says(QUESTION)
        assert len(discord.replies()) == 1
