"""The buttons that pick one of several countries. All they need is in their id, so they outlive a restart."""

import re
from collections.abc import Sequence
from typing import Any, Protocol, Self

import discord
from typing_extensions import override

from bot.answers.places import Place
from bot.discord_app.complaining import with_wrong_buttons, wrong_buttons_of
from bot.discord_app.desk import Desk
from bot.discord_app.embeds import LONGEST_EMBED, embed_for
from bot.discord_app.failures import report_failure
from bot.discord_app.removing import RemoveButton, is_removable
from bot.report.records import Code
from bot.service import Service

MOST_BUTTONS = 24
"""One less than Discord takes, so that the button which removes the message has a place."""
LONGEST_LABEL = 80
_GONE = "This button is out of date: that country is no longer in the data. Please ask again."


class AnsweringClient(Protocol):
    """The client a button is pressed on, as far as the button knows it."""

    service: Service
    desk: Desk


class ChooseButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"tier:1:(?P<code>[A-Z]{3}):(?P<year>\d{4}|newest):(?P<asker>\d+)",
):
    """Answers about one country. The asker's press replaces the question; anybody else gets a copy of their own."""

    def __init__(self, place: Place, year: int | None, asker: int) -> None:
        self._code = place.code
        self._year = year
        self._asker = asker
        super().__init__(
            discord.ui.Button(
                label=place.common_name[:LONGEST_LABEL],
                emoji=place.flag or None,
                style=discord.ButtonStyle.secondary,
                custom_id=f"tier:1:{place.code}:{'newest' if year is None else year}:{asker}",
            )
        )

    @override
    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        year = None if match["year"] == "newest" else int(match["year"])
        return cls(_place(match["code"]), year, int(match["asker"]))

    @override
    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        client: AnsweringClient = interaction.client
        try:
            if self._code not in client.service.snapshot.report.countries:
                await interaction.response.send_message(_GONE, ephemeral=True)
                return
            if (refusal := client.desk.refusal(interaction, for_all=False)) is not None:
                await interaction.response.send_message(refusal, ephemeral=True)
                return
            parts = client.service.tier_of(self._code, self._year).parts
            card = embed_for(parts[0])
            doubts = [(parts[0], card.title or "")] if client.desk.takes_complaints else ()
            if interaction.user.id == self._asker:
                countries = client.service.snapshot.report.countries
                kept = wrong_buttons_of(interaction.message, countries) if client.desk.takes_complaints else ()
                view = with_wrong_buttons(self._left(interaction), doubts, kept)
                await interaction.response.edit_message(embeds=self._with_others(interaction, card), view=view)
            else:
                view = with_wrong_buttons(None, doubts)
                shown = {"embed": card} if view is None else {"embed": card, "view": view}
                await interaction.response.send_message(**shown, ephemeral=True)
        except Exception as error:  # noqa: BLE001  # buttons do not pass through the command tree's handler
            await report_failure(interaction, error)

    def _left(self, interaction: discord.Interaction[Any]) -> discord.ui.View | None:
        """The buttons that stay below the answer."""
        if not is_removable(interaction.message):
            return None
        return discord.ui.View(timeout=None).add_item(RemoveButton(self._asker))

    @staticmethod
    def _with_others(interaction: discord.Interaction[Any], card: discord.Embed) -> list[discord.Embed]:
        """The answer in the place of the card that asked, which is the last; the others stay if there is room."""
        others = interaction.message.embeds[:-1] if interaction.message is not None else []
        return [*others, card] if sum(map(len, (*others, card))) <= LONGEST_EMBED else [card]


def choose_view(places: Sequence[Place], year: int | None, asker: int) -> discord.ui.View:
    """A button for each country, in order."""
    view = discord.ui.View(timeout=None)
    for place in places[:MOST_BUTTONS]:
        view.add_item(ChooseButton(place, year, asker))
    return view


def _place(code: Code) -> Place:
    return Place(code, code, code, "")
