"""What the bot asks Discord for, and when it registers its commands."""

import discord as discord_py

from bot.config import DiscordSettings
from tests.e2e.conftest import StartBot


async def test_the_commands_are_registered_once_and_not_again_after_a_restart(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        assert discord.registrations == 1

        await discord.restart()

        assert discord.registrations == 1
        assert "Thailand" in (await discord.member("alice").asks("Thailand")).title


async def test_it_asks_for_servers_and_messages_but_not_for_their_text(start_bot: StartBot) -> None:
    async with start_bot() as discord:
        assert discord.bot.intents == discord_py.Intents(guilds=True, guild_messages=True, dm_messages=True)


async def test_it_asks_for_message_content_only_where_the_settings_say_so(start_bot: StartBot) -> None:
    async with start_bot(DiscordSettings(message_content=True)) as discord:
        wanted = discord_py.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=True)
        assert discord.bot.intents == wanted


async def test_it_keeps_neither_members_nor_messages(start_bot: StartBot) -> None:
    async with start_bot(DiscordSettings(message_content=True)) as discord:
        for name in ("alice", "bob"):
            await discord.member(name).asks("Thailand", public=True)

        kept = {member for guild in discord.bot.guilds for member in guild.members}
        assert kept == {guild.me for guild in discord.bot.guilds}
        assert list(discord.bot.cached_messages) == []


async def test_it_says_nothing_to_messages_that_are_no_commands(start_bot: StartBot) -> None:
    async with start_bot(DiscordSettings(message_content=True)) as discord:
        alice = discord.member("alice")

        await alice.says("tier Thailand")

        assert [message.content for message in discord.channel.history()] == ["tier Thailand"]
