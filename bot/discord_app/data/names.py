"""`/data alias …` and `/data unmatched`: what countries are called."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.data.acting import Form, Interaction, act, button, view_of
from bot.discord_app.data.proposing import propose, show
from bot.discord_app.data.reading import country_from, offer_countries
from bot.discord_app.data.refusing import escaped
from bot.discord_app.data.tiers import Name, Reason, SourceText, check_and_propose
from bot.discord_app.desk import Desk
from bot.editing.making import Why
from bot.editing.naming import add_alias, remove_alias
from bot.report.records import AliasKind
from bot.store.unmatched import UnmatchedName, ignore_unmatched, unmatched

_KINDS = [app_commands.Choice(name=str(kind), value=str(kind)) for kind in AliasKind]
_NAMES_A_PAGE = 4
_EDITOR = "an editor's knowledge"


class NameLeaves(commands.Cog):
    """What concerns names."""

    desk: Desk

    alias = app_commands.Group(name="alias", description="Other names of countries")

    @alias.command(name="add", description="Give a country one more name.")
    @app_commands.describe(
        name="The new name",
        country="The country",
        kind="What kind of name it is",
        reason="Why",
        source="Where the name is in use",
        force="Take it although another country has it, or it is an everyday word",
    )
    @app_commands.choices(kind=_KINDS)
    async def alias_add(  # noqa: PLR0913, PLR0917  # its options
        self,
        interaction: Interaction,
        name: Name,
        country: Name,
        kind: app_commands.Choice[str],
        reason: Reason,
        source: SourceText = _EDITOR,
        force: bool = False,  # noqa: FBT001, FBT002  # an option of the command
    ) -> None:
        """Show what the new name would change."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        records, code = await self.desk.editor.records(), country_from(self.desk, country)
        gazetteer, why = self.desk.service.snapshot.gazetteer, Why(reason, source)
        change = add_alias(records, gazetteer, name, code, AliasKind(kind.value), why, force=force)
        await check_and_propose(self.desk, interaction, change)

    @alias.command(name="remove", description="Take one of its other names from a country.")
    @app_commands.describe(name="The name", country="The country", reason="Why", source="Where that is said")
    async def alias_remove(
        self, interaction: Interaction, name: Name, country: Name, reason: Reason, source: SourceText = _EDITOR
    ) -> None:
        """Show what would be taken away."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        records, code = await self.desk.editor.records(), country_from(self.desk, country)
        await check_and_propose(self.desk, interaction, remove_alias(records, name, code, Why(reason, source)))

    @alias.command(name="list", description="List the other names of a country.")
    @app_commands.describe(country="The country")
    async def alias_list(self, interaction: Interaction, country: Name) -> None:
        """List a country's names, and those it shares with others."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        records, code = await self.desk.editor.records(), country_from(self.desk, country)
        named = self.desk.service.snapshot.report.countries[code]
        lines = [f"**{escaped(named.name)}** ({code}), commonly {escaped(named.common_name)}. Other names in English:"]
        lines += [f"- {escaped(alias.name)} ({alias.kind})" for alias in records.aliases if alias.iso3 == code]
        for shared in records.ambiguous_names:
            if code in shared.codes:
                lines.append(f"- {escaped(shared.name)}, shared by {', '.join(shared.codes)}")
        await show(interaction, lines)

    @app_commands.command(name="unmatched", description="The names people asked for that matched nothing.")
    async def unmatched(self, interaction: Interaction) -> None:
        """List the names that could not be matched, with what can be done about each."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await _show_unmatched(self.desk, interaction, 0)

    @alias_add.autocomplete("country")
    @alias_remove.autocomplete("country")
    @alias_list.autocomplete("country")
    async def complete_alias_country(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Countries for what is typed so far."""
        return offer_countries(self.desk, typed)


async def _show_unmatched(desk: Desk, interaction: Interaction, skip: int) -> None:
    if not desk.settings.unmatched.count:
        await show(interaction, ["Names that match nothing are not counted: `unmatched.count` is off in the settings."])
        return
    found = await unmatched(desk.database, _NAMES_A_PAGE + 1, skip)
    if not found:
        await show(
            interaction, ["There are no names that matched nothing." if not skip else "There are no more names."]
        )
        return
    shown = found[:_NAMES_A_PAGE]
    lines = ["Names that matched nothing, the most frequent first:"]
    lines += [f"- {escaped(one.name)}: {one.count}×, last <t:{one.last}:R>" for one in shown]
    view = view_of()
    for row, one in enumerate(shown):
        view = _add_buttons(view, one, row)
    if len(found) > _NAMES_A_PAGE:
        view.add_item(button("More", "unmatched", skip + _NAMES_A_PAGE))
    await show(interaction, lines, view)


def _add_buttons(view: discord.ui.View, one: UnmatchedName, row: int) -> discord.ui.View:
    for label, name in ((f"{one.name[:60]}: alias of …", "alias-of"), (f"{one.name[:60]}: ignore", "ignore")):
        made = button(label, name, one.name)
        made.item.row = row
        view.add_item(made)
    return view


@act("unmatched")
async def _more_unmatched(desk: Desk, interaction: Interaction, skip: str) -> None:
    await interaction.response.defer()
    await _show_unmatched(desk, interaction, int(skip))


@act("ignore")
async def _ignore(desk: Desk, interaction: Interaction, name: str) -> None:
    await interaction.response.defer()
    await ignore_unmatched(desk.database, name)
    await _show_unmatched(desk, interaction, 0)


@act("alias-of")
async def _alias_of(desk: Desk, interaction: Interaction, name: str) -> None:
    async def add(sent: Interaction, filled: dict[str, str]) -> None:
        await sent.response.defer(ephemeral=True, thinking=True)
        records, code = await desk.editor.records(), country_from(desk, filled["country"])
        why, force = Why(filled["reason"], filled["source"]), filled["force"] == "yes"
        kind = AliasKind(filled["kind"])
        change = add_alias(records, desk.service.snapshot.gazetteer, name, code, kind, why, force=force)
        await propose(desk, sent, await desk.editor.checked(change), then=f"drop:{name}")

    form = Form(f"Alias: {name}", add)
    form.text("country", "Of which country", longest=100)
    form.choice("kind", "Kind", [(str(kind), str(kind)) for kind in AliasKind], str(AliasKind.INFORMAL))
    form.text("reason", "Why", "people ask for it so", longest=300)
    form.text("source", "Source", "names that matched nothing", longest=500)
    form.choice(
        "force", "Although another has it, or it is a word", [("no", "No"), ("yes", "Yes, for the reason above")], "no"
    )
    await interaction.response.send_modal(form)
