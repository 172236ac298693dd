"""Long lists by pages: buttons that turn them. What they turn is kept in memory for a day, and lost at a restart."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, Self

import discord
from cachetools import TTLCache
from typing_extensions import override

from bot.answers.answer import Part
from bot.answers.worded import Worded
from bot.discord_app.embeds import embed_for, pages_of
from bot.discord_app.failures import report_failure

MOST_KEPT = 2_000
KEPT_SECONDS = 24 * 60 * 60
_GONE = "I no longer have this list at hand. Please ask again."


@dataclass(frozen=True, slots=True)
class Paged:
    """A part of an answer that needs several cards, one page to each."""

    part: Part
    pages: Sequence[Worded]

    def card(self, page: int) -> discord.Embed:
        """The card of one page, counted from 0, which says which it is."""
        embed = embed_for(self.part, self.pages[page])
        footer = f"Page {page + 1} of {len(self.pages)}. {embed.footer.text or ''}".strip()
        return embed.set_footer(text=footer)


class Pages:
    """The lists whose pages can be turned, each under a key of its own."""

    def __init__(self) -> None:
        self._kept: TTLCache[str, Paged] = TTLCache(MOST_KEPT, KEPT_SECONDS)

    def paged(self, part: Part, words: Worded) -> tuple[Paged, str] | None:
        """A part by pages, with its key, if it is too long for one card."""
        pages = pages_of(part, words)
        if len(pages) < 2:
            return None
        key, paged = secrets.token_hex(8), Paged(part, pages)
        self._kept[key] = paged
        return paged, key

    def get(self, key: str) -> Paged | None:
        """What is kept under a key."""
        return self._kept.get(key)


class _PagingDesk(Protocol):
    pages: Pages


class PagingClient(Protocol):
    """The client the buttons are pressed on, as far as they know it."""

    desk: _PagingDesk


class PageButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"page:1:(?P<key>[0-9a-f]{16}):(?P<page>\d+)",
):
    """Turns a list to one of its pages, for anybody who presses it."""

    def __init__(self, key: str, page: int, label: str = "", *, there: bool = True) -> None:
        self._key, self._page = key, page
        super().__init__(
            discord.ui.Button(
                label=label or str(page + 1),
                style=discord.ButtonStyle.secondary,
                custom_id=f"page:1:{key}:{max(page, 0)}",
                disabled=not there,
            )
        )

    @override
    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(match["key"], int(match["page"]))

    @override
    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        client: PagingClient = interaction.client
        try:
            paged = client.desk.pages.get(self._key)
            if paged is None or self._page >= len(paged.pages):
                await interaction.response.send_message(_GONE, ephemeral=True)
                return
            view = discord.ui.View(timeout=None)
            for item in _others(interaction.message):
                view.add_item(item)
            add_page_buttons(view, self._key, self._page, len(paged.pages))
            await interaction.response.edit_message(embed=paged.card(self._page), view=view)
        except Exception as error:  # noqa: BLE001  # buttons do not pass through the command tree's handler
            await report_failure(interaction, error)


def add_page_buttons(view: discord.ui.View, key: str, page: int, pages: int) -> None:
    """Put the buttons for the pages before and after `page` (from 0, of so many) into a view."""
    view.add_item(PageButton(key, page - 1, "◀ Back", there=page > 0))
    view.add_item(PageButton(key, page + 1, "More ▶", there=page + 1 < pages))


def _others(message: discord.Message | None) -> Sequence[discord.ui.Item[Any]]:
    """The buttons of a message that turn no page."""
    view = discord.ui.View.from_message(message, timeout=None) if message is not None else None
    return [
        item
        for item in (view.children if view is not None else ())
        if not (isinstance(item, discord.ui.Button) and (item.custom_id or "").startswith("page:"))
    ]
