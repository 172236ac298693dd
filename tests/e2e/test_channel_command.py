"""`/channel`: in which channels of a server the bot answers."""

import pytest

from bot.config import DiscordSettings
from bot.store.modes import ChannelMode
from bot.store.tables import metadata
from tests.e2e.conftest import StartBot
from tests.store.stores import ask

READS = DiscordSettings(message_content=True)


async def test_only_those_who_manage_channels_are_offered_it(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        offered = {"channel set", "channel list", "channel off"}
        assert offered <= set(discord.member("alice", manage_channels=True).commands)
        assert not offered & set(discord.member("bob").commands)
        assert not offered & set(discord.stranger("dan").commands)


async def test_a_mode_is_set_for_this_channel_or_another_and_lasts(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice", manage_channels=True)
        other = discord.new_channel("other")

        here = await alice.uses("channel set", mode="questions")
        there = await alice.uses("channel off", channel=other)

        assert here.only_for_asker
        assert f"<#{discord.channel.id}> is set to **questions**" in here.text
        assert f"<#{other.id}> is set to **off**" in there.text
        await discord.restart(READS)
        listed = (await alice.uses("channel list")).text
        assert f"- <#{discord.channel.id}>: **questions**" in listed
        assert f"- <#{other.id}>: **off**" in listed
        assert "Everywhere else: **mentions**" in listed


async def test_the_list_names_the_channels_of_the_settings(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        await discord.restart(DiscordSettings(question_channels=(discord.channel.id, 123456789012345678)))
        alice = discord.member("alice", manage_channels=True)

        listed = (await alice.uses("channel list")).text

        assert f"<#{discord.channel.id}>: **questions** (by the operator's settings)" in listed
        assert "123456789012345678" not in listed
        assert "message-content intent is off" in listed


async def test_a_long_list_is_shown_whole(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice", manage_channels=True)
        channels = [discord.new_channel(f"channel-{number}") for number in range(90)]
        for channel in channels:
            await discord.bot.desk.modes.set(discord.guild_id, channel.id, ChannelMode.OFF)

        listed = await alice.uses_for_all_pages("channel list")

        assert all(len(page) <= 2000 for page in listed)
        assert all(any(f"<#{channel.id}>" in page for page in listed) for channel in channels)


async def test_questions_needs_the_message_content_intent_and_says_so(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        alice = discord.member("alice", manage_channels=True)

        told = (await alice.uses("channel set", mode="questions")).text

        assert "Nothing was changed" in told
        assert "message-content intent is off" in told
        assert await ask(discord.database, metadata.tables["channel_modes"].select()) == []


@pytest.mark.parametrize(
    ("missing", "names"),
    [
        (["send_messages"], "the permission **Send Messages**"),
        (["read_message_history"], "the permission **Read Message History**"),
        (["view_channel", "send_messages"], "**View Channel**, **Read Message History**, **Send Messages**"),
    ],
)
async def test_a_missing_permission_is_named_and_nothing_is_set(
    start_bot: StartBot, missing: list[str], names: str
) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice", manage_channels=True)
        closed = discord.new_channel("closed", bot_may_not=missing)

        told = (await alice.uses("channel set", mode="mentions", channel=closed)).text

        assert "Nothing was changed" in told
        assert names in told
        assert await ask(discord.database, metadata.tables["channel_modes"].select()) == []
        assert "is set to **off**" in (await alice.uses("channel off", channel=closed)).text


async def test_a_forum_needs_the_permission_for_threads(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice", manage_channels=True)
        forum = discord.parent_of(discord.new_forum_post(alice, "Help"))

        assert "is set to **questions**" in (await alice.uses("channel set", mode="questions", channel=forum)).text


async def test_plain_text_is_announced_where_cards_are_not_allowed(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice", manage_channels=True)
        plain = discord.new_channel("plain", bot_may_not=["embed_links"])

        assert "plain text" in (await alice.uses("channel set", mode="questions", channel=plain)).text


async def test_what_is_gone_is_forgotten(start_bot: StartBot) -> None:
    async with start_bot(READS) as discord:
        alice = discord.member("alice", manage_channels=True, manage_messages=True)
        other = discord.new_channel("other")
        for channel in (discord.channel, other):
            await alice.uses("channel set", mode="questions", channel=channel)
        await alice.uses("answers pause")
        await alice.uses("answers mute", member=discord.member("bob").actor)
        await alice.says(f"{discord.mention} Thailand")

        await discord.loses_channel(other)
        assert len(await ask(discord.database, metadata.tables["channel_modes"].select())) == 1

        await discord.leaves_server()
        for table in ("channel_modes", "replies", "paused_guilds", "muted_members"):
            assert await ask(discord.database, metadata.tables[table].select()) == [], table
