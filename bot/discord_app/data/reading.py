"""What editors type and pick in commands: countries, findings, terms, words with a meaning."""

from datetime import UTC, date, datetime

from discord import app_commands

from bot.discord_app.data.acting import Interaction
from bot.discord_app.desk import Desk
from bot.discord_app.embeds import clip
from bot.editing.change import RefusedError
from bot.places.fold import fold
from bot.places.resolve import Resolution
from bot.report.records import Code, FindingKind
from bot.report.tier import Tier

MOST_CHOICES = 25
LONGEST_CHOICE = 100

TIERS = [app_commands.Choice(name=tier.word, value=str(tier)) for tier in Tier]
KINDS = [(str(kind), str(kind).capitalize()) for kind in FindingKind]


def country_from(desk: Desk, typed: str) -> Code:
    """The country that a name or a picked code stands for.

    Raises:
        RefusedError: it stands for none, or for several.
    """
    resolution: Resolution = desk.service.resolve(typed)
    if len(resolution.codes) == 1:
        return resolution.codes[0]
    countries = desk.service.snapshot.report.countries
    options = [countries[code].name for code in (*resolution.codes, *resolution.suggestions)]
    if options:
        raise RefusedError(f"“{typed}” may be {' or '.join(options)}: pick one of those that are offered.")
    raise RefusedError(f"I know no country called “{typed}”.")


def year_from(typed: str) -> int:
    """The year that was typed into a form.

    Raises:
        RefusedError: it is none.
    """
    if not (typed.strip().isascii() and typed.strip().isdigit() and len(typed.strip()) == 4):
        raise RefusedError(f"“{typed}” is no report year such as 2025.")
    return int(typed)


def day_from(typed: str | None) -> int | None:
    """The beginning of a day (UTC) in seconds since 1970; None where none was given.

    Raises:
        RefusedError: it is no date.
    """
    if typed is None:
        return None
    try:
        day = date.fromisoformat(typed.strip())
    except ValueError:
        raise RefusedError(f"“{typed}” is no date such as 2026-01-31.") from None
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())


def offer_countries(desk: Desk, typed: str) -> list[app_commands.Choice[str]]:
    """Countries for what is typed so far, each with its tier."""
    options = desk.service.complete(typed, None, MOST_CHOICES)
    return [
        app_commands.Choice(
            name=clip(f"{o.place.title} — {o.tier.word if o.tier else 'not rated'}", LONGEST_CHOICE), value=o.place.code
        )
        for o in options
    ]


async def offer_findings(desk: Desk, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The findings of the country that is picked already, newest first, or of any whose text has what is typed."""
    records = await desk.editor.records()
    country = interaction.namespace.country
    codes = desk.service.resolve(country).codes if isinstance(country, str) and country else ()
    words = fold(typed)
    found = [
        finding
        for finding in records.findings
        if (not codes or finding.iso3 in codes) and (words in fold(finding.text) or words in fold(finding.id))
    ]
    found.sort(key=lambda finding: (-finding.year, finding.id))
    return [
        app_commands.Choice(name=clip(f"{f.year} {f.kind}: {f.text}", LONGEST_CHOICE), value=f.id)
        for f in found
        if len(f.id) <= LONGEST_CHOICE
    ][:MOST_CHOICES]


async def offer_terms(desk: Desk, typed: str) -> list[app_commands.Choice[str]]:
    """The entries of the glossary with what is typed in their names."""
    words = fold(typed)
    terms = (await desk.editor.records()).terms
    return [
        app_commands.Choice(name=clip(term.term, LONGEST_CHOICE), value=term.id)
        for term in terms
        if any(words in fold(name) for name in (term.id, term.term, *term.also))
    ][:MOST_CHOICES]
