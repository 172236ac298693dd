"""The button "Wrong?" under an answer: what somebody says goes to the editors. It outlives a restart."""

import re
from collections.abc import Sequence
from typing import Any, Protocol, Self

import discord
from typing_extensions import override

from bot.answers.answer import Part, TierAnswer
from bot.discord_app.data.acting import Form
from bot.discord_app.desk import Desk
from bot.discord_app.failures import report_failure
from bot.report.records import Code
from bot.store.complaints import LONGEST_TEXT, NewComplaint, keep_complaint

_MOST_BUTTONS = 25
_LONGEST_LABEL = 80
_THANKS = (
    "Thank you. The editors of my data will look at it. What you wrote is kept with your id for {days} days at most; "
    "`/privacy show` and `/privacy delete` cover it."
)
_TOO_MANY = (
    "Thank you, but that was a lot for one day, or there is a lot to look at already. Please try again tomorrow."
)
_NOBODY = "Nobody looks at such reports here any longer. Nothing was kept."
_NOTHING = "You wrote nothing, so nothing was kept."


class ComplainingClient(Protocol):
    """The client the button is pressed on, as far as the button knows it."""

    desk: Desk


class WrongButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"wrong:1:(?P<code>[A-Z]{3}):(?P<year>\d{4})",
):
    """Opens a short form about the tier of a country in a report year."""

    def __init__(self, code: Code, year: int, label: str = "Wrong?") -> None:
        self._code = code
        self._year = year
        super().__init__(
            discord.ui.Button(
                label=label[:_LONGEST_LABEL],
                style=discord.ButtonStyle.secondary,
                custom_id=f"wrong:1:{code}:{year}",
            )
        )

    @override
    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["code"], int(match["year"]))

    @override
    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        client: ComplainingClient = interaction.client
        try:
            report = client.desk.service.snapshot.report
            if not client.desk.takes_complaints or self._code not in report.countries:
                await interaction.response.send_message(_NOBODY, ephemeral=True)
                return
            if (refusal := client.desk.refusal(interaction, for_all=False)) is not None:
                await interaction.response.send_message(refusal, ephemeral=True)
                return
            form = Form(f"What is wrong? {report.countries[self._code].name}", self._keep, for_all=True)
            form.text("text", "What is wrong, and how do you know?", longest=LONGEST_TEXT, long=True)
            await interaction.response.send_modal(form)
        except Exception as error:  # noqa: BLE001  # buttons do not pass through the command tree's handler
            await report_failure(interaction, error)

    async def _keep(self, interaction: discord.Interaction[Any], filled: dict[str, str]) -> None:
        desk: Desk = interaction.client.desk
        text = " ".join(filled["text"].split())
        if not text:
            await interaction.response.send_message(_NOTHING, ephemeral=True)
            return
        report, limits = desk.service.snapshot.report, desk.settings.complaints
        rating = report.rating(self._code, self._year)
        shown = f"{rating.tier.word if rating else 'no tier'} now, revision {report.revision}"
        new = NewComplaint(interaction.user.id, self._code, self._year, shown, text)
        kept = await keep_complaint(desk.database, new, desk.clock(), limits.per_day, limits.keep_days)
        told = _THANKS.format(days=limits.keep_days) if kept else _TOO_MANY
        await interaction.response.send_message(told, ephemeral=True)


def with_wrong_buttons(view: discord.ui.View | None, parts: Sequence[Part]) -> discord.ui.View | None:
    """The view with a button for each tier that is shown, as far as there is room."""
    told = [part for part in parts if isinstance(part, TierAnswer)]
    for part in told:
        view = view if view is not None else discord.ui.View(timeout=None)
        label = "Wrong?" if len(told) == 1 else f"{part.place.common_name} {part.year} wrong?"
        if len(view.children) < _MOST_BUTTONS:
            view.add_item(WrongButton(part.place.code, part.year, label))
    return view
