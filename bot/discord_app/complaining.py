"""The button "Wrong?" under an answer: what somebody says goes to the editors. It outlives a restart."""

import re
from collections.abc import Mapping, Sequence
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
    SharedYearsAnswer,
)
from bot.answers.kinds_of_records import (
    MoversAnswer,
    RankedAnswer,
    RecordPartsAnswer,
    RecordYearsAnswer,
    SuperlativeAnswer,
    YearsOfAllAnswer,
)
from bot.discord_app.data.acting import Form
from bot.discord_app.desk import Desk
from bot.discord_app.embeds import clip
from bot.discord_app.failures import report_failure
from bot.discord_app.removing import button_ids
from bot.discord_app.written import with_written
from bot.report.records import Code, Country
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


_ID = re.compile(r"wrong:1:(?P<code>[A-Z]{3}|-):(?P<year>\d{4})(?::(?P<title>.*))?", re.DOTALL)


class ComplainingClient(Protocol):
    """The client the button is pressed on, as far as the button knows it."""

    desk: Desk


class WrongButton(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=_ID):
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
            is_known = self._code in report.countries or (self._code == _NO_COUNTRY and self._title)
            if not client.desk.takes_complaints or not is_known:
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
        told, files = (_THANKS.format(days=limits.keep_days), ()) if kept else with_written(interaction, _TOO_MANY)
        await interaction.response.send_message(told, files=files, ephemeral=True)


def with_wrong_buttons(
    view: discord.ui.View | None, shown: Sequence[tuple[Part, str]], kept: Sequence[WrongButton] = ()
) -> discord.ui.View | None:
    """The view with a button for each answer that is shown, by its part and title, as far as there is room.

    The buttons that are `kept`, of other answers of the message, come first.
    """
    made = [_button(part, title, *about) for part, title in shown if (about := _about(part)) is not None]
    buttons = {button.item.custom_id: button for button in (*kept, *made)}
    for button in buttons.values():
        view = view if view is not None else discord.ui.View(timeout=None)
        if len(buttons) == 1:
            button.item.label = _WRONG
        if len(view.children) < _MOST_BUTTONS:
            view.add_item(button)
    return view


def wrong_buttons_of(message: discord.Message | None, countries: Mapping[Code, Country]) -> Sequence[WrongButton]:
    """The buttons that a message has already, each with a label that tells it from others."""
    found = []
    for match in filter(None, map(_ID.fullmatch, button_ids(message))):
        code, year, title = match["code"], int(match["year"]), match["title"]
        if title or code in countries:
            about = title or f"{countries[code].common_name} {year}"
            found.append(WrongButton(code, year, title or "", f"{about} wrong?"))
    return found


def _button(part: Part, title: str, code: Code, year: int) -> WrongButton:
    if isinstance(part, TierAnswer):
        return WrongButton(code, year, label=f"{part.place.common_name} {year} wrong?")
    return WrongButton(code, year, title, f"{clip(title, _LONGEST_TITLE).rstrip('.')} wrong?")


def _about(part: Part) -> tuple[Code, int] | None:
    """The country and year that an answer is about, if it states anything that may be wrong."""
    match part:
        case TierAnswer(place=place, year=year) | NotThatYearAnswer(place=place, year=year):
            return place.code, year
        case NotRatedAnswer(place=place, newest_year=year) | HistoryAnswer(place=place, last=year):
            return place.code, year
        case FindingsAnswer(place=place, year=year):
            return (place.code if place is not None else _NO_COUNTRY), year
        case CompareAnswer(year=year) | ListAnswer(year=year) | CountAnswer(year=year) | RecordPartsAnswer(year=year):
            return _NO_COUNTRY, year
        case (
            ChangesAnswer(last=year)
            | SuperlativeAnswer(last=year)
            | SharedYearsAnswer(last=year)
            | RankedAnswer(last=year)
            | MoversAnswer(last=year)
            | YearsOfAllAnswer(last=year)
        ):
            return _NO_COUNTRY, year
        case RecordYearsAnswer(every=every) if every:
            return _NO_COUNTRY, every[-1].year
        case DefineAnswer():
            return _NO_COUNTRY, 0
        case _:
            return None
