"""Drawing an answer in a terminal."""

import click
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.text import Text

from bot.answers.answer import Answer, Part, TierAnswer
from bot.answers.palette import TIER_COLOURS
from bot.answers.worded import Worded
from bot.answers.wording import FOLLOW_UP, worded_parts
from bot.service import Service


def draw(console: Console, answer: Answer) -> None:
    """Draw an answer; for one without parts, say what can be asked."""
    if not answer.parts:
        console.print(Text(FOLLOW_UP, style="dim"))
    for part, words in zip(answer.parts, worded_parts(answer), strict=True):
        _draw_part(console, part, words)


def draw_answer(service: Service, text: str) -> None:
    """Answer a question and draw the answer."""
    draw(Console(highlight=False), service.ask(text).answer)


def draw_resolution(service: Service, name: str) -> None:
    """Print what a name stands for, a country to a line, with the reason and how near it is."""
    resolution, countries = service.resolve(name), service.snapshot.report.countries
    for candidate in service.candidates(name):
        country = countries[candidate.code].name
        if candidate.code in resolution.codes:
            click.echo(f"{candidate.code}  {country}  ({candidate.match}, {candidate.score:.2f})")
        else:
            click.echo(f"{candidate.code}?  Did you mean {country}? ({candidate.score:.2f})")
    if resolution.area is not None:
        click.echo(f"{resolution.area.name} is no country, but a {resolution.area.kind}.")
    elif not resolution.codes and not resolution.suggestions:
        click.echo("No country or territory is called so.")


def draw_mentions(service: Service, message: str) -> None:
    """Print the countries that a message names, a name to a line."""
    mentions = service.spot(message)
    for mention in mentions:
        names = " or ".join(service.snapshot.report.countries[code].name for code in mention.codes)
        click.echo(f"{mention.start}-{mention.end}  {mention.text}  {names}  ({mention.match})")
    if not mentions:
        click.echo("No country or territory is named.")


def _draw_part(console: Console, part: Part, words: Worded) -> None:
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
