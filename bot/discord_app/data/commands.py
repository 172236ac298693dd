"""`/data`: every leaf of it in one group, which is registered in the home server alone."""

from discord import app_commands
from discord.ext import commands

from bot.discord_app.data.files import FileLeaves
from bot.discord_app.data.logs import LogLeaves
from bot.discord_app.data.names import NameLeaves
from bot.discord_app.data.status import StatusLeaves
from bot.discord_app.data.texts import TextLeaves
from bot.discord_app.data.tiers import TierLeaves
from bot.discord_app.desk import Desk
from bot.discord_app.gate import DATA


@app_commands.guild_only()
class DataCommands(
    TierLeaves,
    TextLeaves,
    NameLeaves,
    FileLeaves,
    LogLeaves,
    StatusLeaves,
    commands.GroupCog,
    group_name=DATA,
    group_description="The data that every server sees (editors only)",
):
    """Who may use these is looked at by the command tree, for all of them: see `FailureReportingTree`."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
