"""Buttons, menus and forms for editors: each looks anew at who acts, and all they need is in their id."""

import re
import secrets
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol, Self, TypeAlias

import discord
from typing_extensions import override

from bot.discord_app.desk import Desk
from bot.discord_app.failures import report_failure
from bot.discord_app.gate import data_of
from bot.discord_app.written import with_written
from bot.editing.change import RefusedError

Interaction: TypeAlias = discord.Interaction[Any]
Act: TypeAlias = Callable[[Desk, Interaction, str], Awaitable[None]]

FORM_PREFIX = "data:1:form:"
OPEN_FORM_PREFIX = "wrong:1:form:"
_GONE = "This button is out of date. Nothing was changed."
_FORGOTTEN = (
    "I was restarted while you were writing, or it took longer than an hour, so nothing was changed. Please open the "
    "form again."
)
FORM_SECONDS = 3600
"""How long a form can be filled in: Discord does not tell of one that was dismissed."""
_MOST_FORMS = 10_000
_LONGEST_FIELD = 4000

_acts: dict[str, Act] = {}
_open_forms: dict[str, None] = {}


class EditingClient(Protocol):
    """The client something is pressed on, as far as it is known here."""

    desk: Desk


def act(name: str) -> Callable[[Act], Act]:
    """Name what a button or menu does; the argument from its id (or what was chosen) is handed over."""

    def remember(does: Act) -> Act:
        _acts[name] = does
        return does

    return remember


async def _run(interaction: Interaction, name: str, argument: str) -> None:
    client: EditingClient = interaction.client
    try:
        if (refusal := client.desk.gate.refusal(interaction)) is not None:
            await interaction.response.send_message(refusal, ephemeral=True)
        elif name not in _acts:
            await interaction.response.send_message(_GONE, ephemeral=True)
        else:
            await _acts[name](client.desk, interaction, argument)
    except Exception as error:  # noqa: BLE001  # buttons do not pass through the command tree's handler
        await report_failure(interaction, error)


class ActButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=re.compile(r"data:1:(?P<name>[a-z-]+)=(?P<argument>.*)", re.DOTALL),
):
    """A button that does one of the named things."""

    def __init__(self, label: str, name: str, argument: str, style: discord.ButtonStyle) -> None:
        self._name = name
        self._argument = argument
        super().__init__(discord.ui.Button(label=label, style=style, custom_id=f"data:1:{name}={argument}"))

    @override
    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction, item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls("", match["name"], match["argument"], discord.ButtonStyle.secondary)

    @override
    async def callback(self, interaction: Interaction) -> None:
        await _run(interaction, self._name, self._argument)


class ActMenu(
    discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]],
    template=re.compile(r"data:1m:(?P<name>[a-z-]+)=(?P<argument>.*)", re.DOTALL),
):
    """A menu that does one of the named things with what is chosen: the argument, "=" and the value."""

    def __init__(self, name: str, argument: str, options: Sequence[discord.SelectOption]) -> None:
        self._name = name
        self._argument = argument
        super().__init__(discord.ui.Select(custom_id=f"data:1m:{name}={argument}", options=list(options)))

    @override
    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction, item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["name"], match["argument"], ())

    @override
    async def callback(self, interaction: Interaction) -> None:
        (chosen,) = data_of(interaction).get("values", [""])
        await _run(interaction, self._name, f"{self._argument}={chosen}")


def button(label: str, name: str, argument: object = "", *, danger: bool = False, primary: bool = False) -> ActButton:
    """A button that does the thing called `name`."""
    style = discord.ButtonStyle.danger if danger else discord.ButtonStyle.secondary
    return ActButton(label, name, str(argument), discord.ButtonStyle.primary if primary else style)


def view_of(*items: discord.ui.Item[Any]) -> discord.ui.View:
    """A view that outlives a restart."""
    view = discord.ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    return view


class Form(discord.ui.Modal):
    """A form; `does` gets what was filled in, by the names of the fields. It is for editors unless it is `for_all`."""

    def __init__(
        self,
        title: str,
        does: Callable[[Interaction, dict[str, str]], Awaitable[None]],
        *,
        for_all: bool = False,
    ) -> None:
        prefix = OPEN_FORM_PREFIX if for_all else FORM_PREFIX
        super().__init__(title=title[:45], timeout=FORM_SECONDS, custom_id=f"{prefix}{secrets.token_hex(8)}")
        self._does = does
        self._for_all = for_all
        self._fields: dict[str, discord.ui.TextInput[Any] | discord.ui.Select[Any]] = {}
        _open_forms[self.custom_id] = None
        if len(_open_forms) > _MOST_FORMS:
            del _open_forms[next(iter(_open_forms))]

    def text(  # what a field is made of
        self, name: str, label: str, default: str = "", *, longest: int = 500, long: bool = False, required: bool = True
    ) -> Self:
        """Add a field for text; what stands in it already is never cut.

        Raises:
            RefusedError: that is longer than Discord lets a field be.
        """
        if len(default) > _LONGEST_FIELD:
            raise RefusedError(f"“{label}” is too long for a form of Discord's: export it, edit the file, import it.")
        style = discord.TextStyle.paragraph if long else discord.TextStyle.short
        field: discord.ui.TextInput[Any] = discord.ui.TextInput(
            style=style,
            default=default or None,
            max_length=max(longest, len(default)),
            required=required,
            custom_id=name,
        )
        return self._add(name, label, field)

    def choice(self, name: str, label: str, options: Sequence[tuple[str, str]], default: str) -> Self:
        """Add a menu of (value, label); one of them is always chosen."""
        shown = [discord.SelectOption(label=said, value=value, default=value == default) for value, said in options]
        field: discord.ui.Select[Any] = discord.ui.Select(custom_id=name, options=shown, required=True)
        return self._add(name, label, field)

    def _add(self, name: str, label: str, field: discord.ui.TextInput[Any] | discord.ui.Select[Any]) -> Self:
        self._fields[name] = field
        return self.add_item(discord.ui.Label(text=label[:45], component=field))

    @override
    async def on_timeout(self) -> None:
        _open_forms.pop(self.custom_id, None)

    @override
    async def on_submit(self, interaction: Interaction, /) -> None:
        client: EditingClient = interaction.client
        try:
            if not self._for_all and (refusal := client.desk.gate.refusal(interaction)) is not None:
                told, files = with_written(interaction, refusal)
                await interaction.response.send_message(told, files=files, ephemeral=True)
                return
            filled = {
                name: (field.value or "") if isinstance(field, discord.ui.TextInput) else "".join(field.values[:1])
                for name, field in self._fields.items()
            }
            await self._does(interaction, filled)
        except Exception as error:  # noqa: BLE001  # forms do not pass through the command tree's handler
            await report_failure(interaction, error)


async def answer_forgotten_form(interaction: Interaction) -> None:
    """Tell whoever sends a form that was opened before a restart that nothing came of it."""
    id_ = str(data_of(interaction).get("custom_id", ""))
    if (
        id_.startswith((FORM_PREFIX, OPEN_FORM_PREFIX))
        and id_ not in _open_forms
        and not interaction.response.is_done()
    ):
        told, files = with_written(interaction, _FORGOTTEN)
        await interaction.response.send_message(told, files=files, ephemeral=True)
