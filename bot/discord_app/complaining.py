"""The button "Wrong?" under an answer: what somebody says goes to the editors. It outlives a restart."""

import re
from collections.abc import Sequence
from typing import Any, Protocol, Self

import discord
from typing_extensions import override

from bot.answers.answer import NotRatedAnswer, NotThatYearAnswer, Part, TierAnswer
from bot.answers.kinds import (
    ChangesAnswer,
    CompareAnswer,
    CountAnswer,
    DefineAnswer,
    FindingsAnswer,
    HistoryAnswer,
    ListAnswer,
)
from bot.discord_app.data.acting import Form
from bot.discord_app.desk import Desk
from bot.discord_app.embeds import clip
from bot.discord_app.failures import report_failure
from bot.report.records import Code
from bot.store.complaints import LONGEST_TEXT, NewComplaint, keep_complaint

_MOST_BUTTONS = 25
_LONGEST_LABEL = 80
_LONGEST_TITLE = 60
"""Of an answer, as a button's id holds it: Discord takes ids of 100 characters."""
_WRONG = "Wrong?"
_NO_COUNTRY = "-"
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
    template=re.compile(r"wrong:1:(?P<code>[A-Z]{3}|-):(?P<year>\d{4})(?::(?P<title>.*))?", re.DOTALL),
):
    """Opens a short form about the tier of a country in a report year, or about another answer with its title.

    Such an answer may be about no single country, and about no year (0).
    """

    def __init__(self, code: Code, year: int, title: str = "", label: str = _WRONG) -> None:
        self._code = code
        self._year = year
        self._title = title[:_LONGEST_TITLE].rstrip(". ")
        id_ = f"wrong:1:{code}:{year:04}" + (f":{self._title}" if title else "")
        super().__init__(
            discord.ui.Button(label=clip(label, _LONGEST_LABEL), style=discord.ButtonStyle.secondary, custom_id=id_)
        )

    @override
    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["code"], int(match["year"]), match["title"] or "")

    @override
    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        client: ComplainingClient = interaction.client
        try:
            report = client.desk.service.snapshot.report
            if not client.desk.takes_complaints or self._code not in (*report.countries, _NO_COUNTRY):
                await interaction.response.send_message(_NOBODY, ephemeral=True)
                return
            if (refusal := client.desk.refusal(interaction, for_all=False)) is not None:
                await interaction.response.send_message(refusal, ephemeral=True)
                return
            about = self._title or report.countries[self._code].name
            form = Form(f"What is wrong? {about}", self._keep, for_all=True)
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
        shown = self._title or f"{rating.tier.word if rating else 'no tier'} now"
        code = "" if self._code == _NO_COUNTRY else self._code
        new = NewComplaint(interaction.user.id, code, self._year, f"{shown}, revision {report.revision}", text)
        kept = await keep_complaint(desk.database, new, desk.clock(), limits.per_day, limits.keep_days)
        told = _THANKS.format(days=limits.keep_days) if kept else _TOO_MANY
        await interaction.response.send_message(told, ephemeral=True)


def with_wrong_buttons(view: discord.ui.View | None, shown: Sequence[tuple[Part, str]]) -> discord.ui.View | None:
    """The view with a button for each answer that is shown, by its part and title, as far as there is room."""
    told = [(part, title, about) for part, title in shown if (about := _about(part)) is not None]
    taken: set[str | None] = set()
    for part, title, (code, year) in told:
        view = view if view is not None else discord.ui.View(timeout=None)
        if isinstance(part, TierAnswer):
            button = WrongButton(code, year, label=f"{part.place.common_name} {year} wrong?")
        else:
            button = WrongButton(code, year, title, f"{clip(title, _LONGEST_TITLE).rstrip('.')} wrong?")
        if len(told) == 1:
            button.item.label = _WRONG
        if len(view.children) < _MOST_BUTTONS and button.item.custom_id not in taken:
            taken.add(button.item.custom_id)
            view.add_item(button)
    return view


def _about(part: Part) -> tuple[Code, int] | None:
    """The country and year that an answer is about, if it states anything that may be wrong."""
    match part:
        case TierAnswer(place=place, year=year) | NotThatYearAnswer(place=place, year=year):
            return place.code, year
        case NotRatedAnswer(place=place, newest_year=year) | HistoryAnswer(place=place, last=year):
            return place.code, year
        case FindingsAnswer(place=place, year=year):
            return (place.code if place is not None else _NO_COUNTRY), year
        case CompareAnswer(year=year) | ListAnswer(year=year) | CountAnswer(year=year) | ChangesAnswer(last=year):
            return _NO_COUNTRY, year
        case DefineAnswer():
            return _NO_COUNTRY, 0
        case _:
            return None
