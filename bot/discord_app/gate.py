"""Who may change the data that every server sees: looked at anew whenever somebody acts."""

from collections.abc import Collection
from typing import Any

import discord
import structlog

from bot.config import Settings

log = structlog.get_logger(__name__)

DATA = "data"
"""The name of the command that all editing is below."""

_ELSEWHERE = "The data can be changed in this bot's home server only."
_NOT_YOU = "Only the editors of this bot's data may do that. Nothing was changed."


class Gate:
    """Lets editors through: the application's owner or team, and those whom the settings name, in the home server."""

    def __init__(self, settings: Settings) -> None:
        self.home = settings.home_server
        self._users = frozenset(settings.editors.users)
        self._roles = settings.editors.roles
        self.owners: Collection[int] = frozenset()
        """The owner, or those in the team who accepted and may change things there, once the client is logged in."""

    def know(self, application: discord.AppInfo | None) -> None:
        """Learn whose application this is."""
        if application is None:
            return
        team = application.team
        members = [] if team is None else team.members
        accepted = {
            member.id
            for member in members
            if member.membership_state is discord.TeamMembershipState.accepted
            and member.role is not discord.TeamMemberRole.read_only
        }
        self.owners = frozenset({application.owner.id} if team is None else accepted)

    def refusal(self, interaction: discord.Interaction[Any]) -> str | None:
        """Why a person may not edit here and now, in a sentence, which is logged; None for an editor."""
        if self.home is None or interaction.guild_id != self.home:
            reason = _ELSEWHERE
        elif self._is_editor(interaction.user):
            return None
        else:
            reason = _NOT_YOU
        sent = data_of(interaction)
        what = str(sent.get("custom_id") or sent.get("name"))
        log.warning("an edit was refused", person=interaction.user.id, server=interaction.guild_id, what=what)
        return reason

    def _is_editor(self, user: discord.User | discord.Member) -> bool:
        if user.id in self._users or user.id in self.owners:
            return True
        return isinstance(user, discord.Member) and any(user.get_role(role) is not None for role in self._roles)


def data_of(interaction: discord.Interaction[Any]) -> dict[str, Any]:
    """What came with an interaction."""
    data: Any = interaction.data
    return dict(data or {})
