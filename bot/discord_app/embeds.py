"""Drawing a part of an answer as an embed, within Discord's limits."""

import re
from collections.abc import Sequence
from dataclasses import replace

import discord

from bot.answers.answer import Part, TierAnswer
from bot.answers.palette import TIER_COLOURS
from bot.answers.worded import Worded
from bot.answers.wording import worded

LONGEST_TITLE = 256
LONGEST_DESCRIPTION = 4096
LONGEST_FIELD = 1024
LONGEST_FOOTER = 2048
LONGEST_EMBED = 6000
"""Discord's limits, counted here in UTF-16 units, as a careful reading of its documents has it."""

LONGEST_PAGE = 2500
"""Of a list, so that a page can be read at a glance and leaves room for a source."""

_MORE = "…"
_MARKUP = re.compile(r"[\\*_~`|<>\[\]]")


def embed_for(part: Part, words: Worded | None = None) -> discord.Embed:
    """The embed for one part of an answer, in its own words or in `words`; whatever they are, Discord takes it."""
    words = words or worded(part)
    title = words.headline
    colour: discord.Colour | None = None
    if isinstance(part, TierAnswer):
        colour = discord.Colour(TIER_COLOURS[part.tier])
        title = f"{part.place.flag} {title}".strip()
    embed = discord.Embed(title=clip(_safe(title), LONGEST_TITLE), colour=colour)
    if words.citation:
        embed.add_field(name="To cite", value=_code_block(words.citation), inline=False)
    if words.notes:
        embed.set_footer(text=clip(" ".join(words.notes), LONGEST_FOOTER // 2))
    budget = min(LONGEST_DESCRIPTION, LONGEST_EMBED - _size(embed))
    embed.description = _description(words, budget)
    return embed


def pages_of(part: Part, words: Worded) -> Sequence[Worded]:
    """The words of a part by pages: as many findings to a page as fit; one page where all do, or nothing is to part."""
    if length(_body(words)) <= LONGEST_PAGE or isinstance(part, TierAnswer):
        return (words,)
    pages: list[Worded] = []
    rest = list(words.findings)
    while rest:
        taken = 1
        while taken < len(rest) and length(_body(replace(words, findings=tuple(rest[: taken + 1])))) <= LONGEST_PAGE:
            taken += 1
        pages.append(replace(words, findings=tuple(rest[:taken])))
        rest = rest[taken:]
    return pages


def length(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clip(text: str, limit: int) -> str:
    """The text if it is no longer than `limit` UTF-16 units, else its beginning up to a space, with an ellipsis."""
    if length(text) <= limit:
        return text
    beginning = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)].decode("utf-16-le", "ignore")
    at_space = beginning.rsplit(" ", 1)[0] if " " in beginning[limit // 2 :] else beginning
    return at_space.rstrip() + _MORE


def _description(words: Worded, limit: int) -> str:
    """The sentences, then as many findings as have room, then the source."""
    source = f"Source: {words.source}" if words.source else ""
    text = _body(words)
    room = limit - length(source) - 1
    if length(text) > room:
        first, *others = text.split("\n")
        text = clip(first, room)
        for block in others:
            if length(text) + length(block) + 1 > room:
                break
            text += f"\n{block}"
    return clip(f"{text}\n{source}".strip(), limit)


def _body(words: Worded) -> str:
    return _safe("\n".join([" ".join(words.sentences), *(f"• {finding}" for finding in words.findings)])).strip()


def _size(embed: discord.Embed) -> int:
    texts = [embed.title or "", embed.footer.text or ""]
    texts += [text for field in embed.fields for text in (field.name or "", field.value or "")]
    return sum(map(length, texts))


def _safe(text: str) -> str:
    """Text that Discord shows as it is: no markdown, no mention."""
    # discord.py's escape_markdown leaves [words](address) as they are.
    return discord.utils.escape_mentions(_MARKUP.sub(r"\\\g<0>", text))


def _code_block(text: str) -> str:
    """Text to copy: shown as it is, with a button that copies it."""
    plain = discord.utils.escape_mentions(text.replace("`", "'"))
    return "```\n" + clip(plain, LONGEST_FIELD - len("```\n\n```")) + "\n```"
