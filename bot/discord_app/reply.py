"""Drawing a whole answer as one message, and answering an interaction with it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import discord

from bot.answers.answer import Answer, Part, UnknownPlaceAnswer, WhichAnswer
from bot.answers.wording import FOLLOW_UP, worded_parts
from bot.discord_app.choosing import choose_view
from bot.discord_app.complaining import with_wrong_buttons
from bot.discord_app.desk import Desk
from bot.discord_app.embeds import LONGEST_EMBED, clip, embed_for, length
from bot.discord_app.paging import Pages, add_page_buttons
from bot.discord_app.removing import RemoveButton

MOST_CARDS = 3
LONGEST_MESSAGE = 2000

_MORE = "Also, in short:"
_PRIVATE_HERE = "Answers for all are switched off in this channel, so only you can see this."


@dataclass(frozen=True, slots=True)
class Drawn:
    """A message to send: its text, its cards and its buttons; `answers` says whether it is an answer, not a notice."""

    content: str | None = None
    embeds: Sequence[discord.Embed] = ()
    view: discord.ui.View | None = field(default=None, compare=False)
    answers: bool = False

    def to_send(self) -> dict[str, Any]:
        """The arguments for discord.py's ways to send it."""
        sent: dict[str, Any] = {"content": self.content, "embeds": list(self.embeds)}
        return sent if self.view is None else {**sent, "view": self.view}

    def to_edit(self) -> dict[str, Any]:
        """The arguments for discord.py's ways to put it in the place of another message."""
        return {"content": self.content, "embeds": list(self.embeds), "view": self.view}


def draw(  # what a message is made of
    answer: Answer,
    asker: int,
    pages: Pages,
    *,
    removable: bool = False,
    as_text: bool = False,
    doubtable: bool = False,
) -> Drawn:
    """An answer as one message: up to three cards, and the headlines of parts that have no room.

    `pages` keeps what is too long for one card, if it stands alone. `removable` adds the button that removes the
    message; `as_text` is for channels where the bot may post no cards; `doubtable` adds
    buttons for whoever finds an answer wrong. An answer without parts becomes a sentence that says what can be asked.
    """
    remove = RemoveButton(asker) if removable else None
    if not answer.parts:
        return Drawn(FOLLOW_UP, view=_view(None, remove))
    words = dict(zip(map(id, answer.parts), worded_parts(answer), strict=True))
    if len(answer.parts) == 1 and not as_text and (found := pages.paged(answer.parts[0], words[id(answer.parts[0])])):
        paged, key = found
        titled = [(paged.part, words[id(paged.part)].headline)] if doubtable else []
        turning = with_wrong_buttons(_view(None, remove), titled) or discord.ui.View(timeout=None)
        add_page_buttons(turning, key, 0, len(paged.pages))
        return Drawn(None, [paged.card(0)], turning, answers=True)
    asking = next((part for part in answer.parts if view_for(part, asker) is not None), None)
    parts = [part for part in answer.parts if part is not asking]
    room = MOST_CARDS if asking is None else MOST_CARDS - 1
    shown, left = parts[:room], parts[room:]
    embeds = [embed_for(part, words[id(part)]) for part in (*shown, *((asking,) if asking is not None else ()))]
    titles = [embed_for(part, words[id(part)]).title or "" for part in left]
    while len(embeds) > 1 and sum(map(size, embeds)) > LONGEST_EMBED:
        # The card that asks is the last: its buttons put the answer in its place.
        titles.insert(0, embeds.pop(-1 if asking is None else -2).title or "")
    view = _view(view_for(asking, asker) if asking is not None else None, remove)
    if doubtable:
        view = with_wrong_buttons(view, [(part, words[id(part)].headline) for part in shown])
    if as_text:
        return Drawn(_as_text(embeds, titles), view=view, answers=True)
    content = clip("\n".join([_MORE, *(f"- {title}" for title in titles)]), LONGEST_MESSAGE) if titles else None
    return Drawn(content, embeds, view, answers=True)


def text_only(sentence: str, asker: int) -> Drawn:
    """A removable message of one sentence."""
    return Drawn(sentence, view=_view(None, RemoveButton(asker)))


def size(embed: discord.Embed) -> int:
    """The length of all texts of a card, in UTF-16 units."""
    texts = [embed.title, embed.description, embed.footer.text]
    texts += [text for shown in embed.fields for text in (shown.name, shown.value)]
    return sum(length(text) for text in texts if text)


def view_for(part: Part, asker: int) -> discord.ui.View | None:
    """The buttons below a part: one for each country it asks about."""
    match part:
        case WhichAnswer(options=options, years=years) | UnknownPlaceAnswer(suggestions=options, years=years) if (
            options
        ):
            return choose_view([option.place for option in options], years[0] if years else None, asker)
        case _:
            return None


async def reply(
    interaction: discord.Interaction, desk: Desk, answer: Answer, *, public: bool, private: bool = False
) -> None:
    """Send an answer as the response to a command: to all if that is wanted and the channel allows it.

    A person who is muted, or asked too much, gets a sentence that says so instead. `private` is for what only the
    person is to see wherever they are.

    Raises:
        discord.HTTPException: Discord refused it.
    """
    for_all, wanted_in_vain = (False, False) if private else desk.for_all(interaction, wanted=public)
    if (refusal := desk.refusal(interaction, for_all=for_all)) is not None:
        await interaction.response.send_message(refusal, ephemeral=True)
        return
    for_all = for_all and bool(answer.parts)
    drawn = draw(answer, interaction.user.id, desk.pages, doubtable=desk.takes_complaints)
    sent = drawn.to_send()
    if wanted_in_vain:
        sent["content"] = clip("\n".join(filter(None, (_PRIVATE_HERE, drawn.content))), LONGEST_MESSAGE)
    await interaction.response.send_message(**sent, ephemeral=not for_all)
    await desk.count_unmatched(answer)


def _view(choices: discord.ui.View | None, remove: RemoveButton | None) -> discord.ui.View | None:
    if remove is None:
        return choices
    view = choices or discord.ui.View(timeout=None)
    view.add_item(remove)
    return view


def _as_text(embeds: Sequence[discord.Embed], titles: Sequence[str]) -> str:
    """Cards as plain text: each whole as long as there is room, and then by its title."""
    headlines = [f"**{embed.title}**" for embed in embeds]
    blocks = [
        "\n".join(filter(None, (headline, embed.description, *(shown.value for shown in embed.fields), _footer(embed))))
        for headline, embed in zip(headlines, embeds, strict=True)
    ]
    after = [f"- {title}" for title in titles]
    for kept in range(len(blocks), 0, -1):
        text = "\n\n".join([*blocks[:kept], *headlines[kept:]]) + "".join(f"\n{line}" for line in after)
        if length(text) <= LONGEST_MESSAGE:
            return text
    rest = "".join(f"\n{line}" for line in (*headlines[1:], *after))
    return clip(clip(blocks[0], max(200, LONGEST_MESSAGE - length(rest))) + rest, LONGEST_MESSAGE)


def _footer(embed: discord.Embed) -> str:
    return f"-# {embed.footer.text}" if embed.footer.text else ""
