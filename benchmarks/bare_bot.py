"""The least that a discord.py bot with one slash command can be: what tierbot is measured against."""

import asyncio
import os
import signal

import discord
import yarl
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route


@discord.app_commands.command(description="The tier of a country.")
async def tier(interaction: discord.Interaction, country: str) -> None:
    embed = discord.Embed(title=country)
    embed.add_field(name="Tier", value="2")
    await interaction.response.send_message(embed=embed)


def bare_bot(intents: discord.Intents) -> commands.AutoShardedBot:
    """The bot. It may be sent messages, and does nothing at all with them."""
    bot = commands.AutoShardedBot(
        commands.when_mentioned,
        intents=intents,
        member_cache_flags=discord.MemberCacheFlags.none(),
        chunk_guilds_at_startup=False,
        max_messages=None,
        allowed_mentions=discord.AllowedMentions.none(),
        help_command=None,
    )
    bot.tree.add_command(tier)

    @bot.event
    async def on_ready() -> None:
        print("ready", flush=True)

    @bot.event
    async def on_message(_: discord.Message) -> None:  # discord.py's own would look for a command in it
        pass

    return bot


def use_addresses() -> None:
    """Point discord.py at the fake Discord that the environment names."""
    Route.BASE = os.environ["TIERBOT_DISCORD__API_BASE"]
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["TIERBOT_DISCORD__GATEWAY_URL"])


async def run(intents: discord.Intents) -> None:
    """Run the bot until SIGTERM."""
    use_addresses()
    bot = bare_bot(intents)
    stopping: list[asyncio.Task[None]] = []
    asyncio.get_running_loop().add_signal_handler(
        signal.SIGTERM, lambda: stopping.append(asyncio.create_task(bot.close()))
    )
    async with bot:
        await bot.login(os.environ["DISCORD_TOKEN"])
        await bot.tree.sync()
        await bot.connect()


if __name__ == "__main__":
    asyncio.run(run(discord.Intents(guilds=True)))
