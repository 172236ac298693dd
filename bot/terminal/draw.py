"""Drawing an answer in a terminal."""

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.text import Text

from bot.answers.answer import Answer, Part, TierAnswer
from bot.answers.palette import TIER_COLOURS
from bot.answers.wording import FOLLOW_UP, Worded, worded


def draw(console: Console, answer: Answer) -> None:
    """Draw an answer; for one without parts, say what can be asked."""
    if not answer.parts:
        console.print(Text(FOLLOW_UP, style="dim"))
    for part in answer.parts:
        _draw_part(console, part)


def _draw_part(console: Console, part: Part) -> None:
    words = worded(part)
    console.print()
    if isinstance(part, TierAnswer):
        badge = Text(f" {part.tier.word} ", style=f"bold white on #{TIER_COLOURS[part.tier]:06x}")
        flag = f"{part.place.flag} " if part.place.flag else ""
        console.print(badge, Text(f"{flag}{words.headline}", style="bold"))
    else:
        console.print(Text(words.headline, style="bold"))
    _draw_body(console, words)


def _draw_body(console: Console, words: Worded) -> None:
    for sentence in words.sentences:
        console.print(Padding(Text(sentence), (0, 0, 0, 2)))
    for finding in words.findings:
        console.print(Padding(Text(f"• {finding}"), (0, 0, 0, 2)))
    small = [*words.notes]
    if words.source:
        small.append(f"Source: {words.source}")
    if words.citation:
        small.append(f"To cite: {words.citation}")
    for line in small:
        console.print(Padding(f"[dim]{escape(line)}[/dim]", (0, 0, 0, 2)), soft_wrap=False)
