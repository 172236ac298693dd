"""What countries are called: every name that is claimed for one, folded, with why it is taken for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.places.fold import fold
from bot.report.records import AliasKind, Area, Code, Records


class Match(StrEnum):
    """Why a name is taken for a country."""

    EXACT = "exact"
    ALIAS = "alias"
    CODE = "code"
    FLAG = "flag"
    DEMONYM = "demonym"
    LANGUAGE = "language"
    CAPITAL = "capital"
    TYPO = "typo"
    PREFIX = "prefix"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a name stands for: one country, or several where it is ambiguous; none for an `area` or a fixed expression.

    `part` says that the name is that of a part, such as England, which stands for the whole.
    """

    codes: tuple[Code, ...]
    match: Match
    area: Area | None = None
    part: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A name of a country in English, as autocomplete and the forgiving of typos go through them."""

    folded: str
    code: Code
    match: Match


_KIND_TO_MATCH = {AliasKind.DEMONYM: Match.DEMONYM, AliasKind.IOC: Match.CODE}


def named(records: Records) -> tuple[dict[str, Reading], dict[str, Label]]:
    """What each folded name in `records` stands for, and the English ones of a single country.

    Where two claims meet, the more deliberate one wins (see `_claims`).
    """
    names: dict[str, Reading] = {}
    english: dict[str, Label] = {}
    for name, reading, is_english in _claims(records):
        folded = fold(name)
        if not folded or folded in names:
            continue
        names[folded] = reading
        if is_english and len(reading.codes) == 1:
            english[folded] = Label(folded, reading.codes[0], reading.match)
    return names, english


def starts(names: Iterable[str]) -> dict[str, int]:
    """The first word of every folded name, with how many words the longest name has that begins so."""
    found: dict[str, int] = {}
    for folded in names:
        first = folded.partition(" ")[0]
        found[first] = max(found.get(first, 0), folded.count(" ") + 1)
    return found


def _claims(records: Records) -> Iterable[tuple[str, Reading, bool]]:
    """Every name with what it stands for and whether it is English; the first claim to a name holds."""
    for shared in records.ambiguous_names:
        yield shared.name, Reading(shared.codes, Match.ALIAS), True
    for country in records.countries:
        yield country.name, Reading((country.iso3,), Match.EXACT), True
        yield country.common_name, Reading((country.iso3,), Match.EXACT), True
    for alias in records.aliases:
        match = _KIND_TO_MATCH.get(alias.kind, Match.ALIAS)
        english = alias.kind is not AliasKind.NATIVE or alias.name.count(" ") < 2
        yield alias.name, Reading((alias.iso3,), match, part=alias.kind is AliasKind.PART), english
