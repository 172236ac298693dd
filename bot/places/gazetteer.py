"""The gazetteer: every name that a country is known by, ready for look-ups."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.places.fold import fold, squeeze
from bot.report.records import Alias, AliasKind, AmbiguousName, Code, Country, EverydayWord


class Match(StrEnum):
    """Why a name is taken for a country."""

    EXACT = "exact"
    ALIAS = "alias"
    CODE = "code"
    FLAG = "flag"
    DEMONYM = "demonym"
    LANGUAGE = "language"
    TYPO = "typo"
    PREFIX = "prefix"


@dataclass(frozen=True, slots=True)
class LanguageName:
    """A country's name in another language, folded already."""

    iso3: Code
    folded: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a name stands for: one country, or several where it is ambiguous.

    The name of a `region` is no country's: it only belongs to the one in `codes`.
    """

    codes: tuple[Code, ...]
    match: Match
    region: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A name of a country in English, as autocomplete and the forgiving of typos go through them."""

    folded: str
    code: Code
    match: Match


_KIND_TO_MATCH = {AliasKind.DEMONYM: Match.DEMONYM, AliasKind.IOC: Match.CODE}


class Gazetteer:
    """Look-ups of names, codes and flags. Immutable; built anew when names change."""

    __slots__ = ("_codes", "_everyday", "_names", "_squeezed", "by_folded", "labels", "longest")

    def __init__(
        self,
        countries: Iterable[Country],
        aliases: Iterable[Alias] = (),
        ambiguous_names: Iterable[AmbiguousName] = (),
        language_names: Iterable[LanguageName] = (),
        everyday_words: Iterable[EverydayWord] = (),
    ) -> None:
        """Fold and index the names; where two claims meet, the more deliberate one wins (see `_claims`)."""
        self._everyday = frozenset(entry.word for entry in everyday_words)
        self._codes: dict[str, Code] = {}
        countries = tuple(countries)
        for country in countries:
            self._codes[country.iso3] = country.iso3
            if country.dissolved is None:
                self._codes[country.iso2] = country.iso3
        self._names: dict[str, Reading] = {}
        english: dict[str, Label] = {}
        for name, reading, is_english in _claims(countries, aliases, ambiguous_names):
            folded = fold(name)
            if not folded or folded in self._names:
                continue
            self._names[folded] = reading
            if is_english and len(reading.codes) == 1 and not reading.region:
                english[folded] = Label(folded, reading.codes[0], reading.match)
        in_language = {country.iso3: Reading((country.iso3,), Match.LANGUAGE) for country in countries}
        for entry in language_names:
            self._names.setdefault(entry.folded, in_language[entry.iso3])
        self._squeezed: dict[str, Reading] = {}
        for folded, reading in self._names.items():
            if " " in folded:
                self._squeezed.setdefault(squeeze(folded), reading)
        self.labels: Sequence[Label] = tuple(english.values())
        self.by_folded: Mapping[str, Label] = english
        self.longest = max((folded.count(" ") + 1 for folded in self._names), default=0)

    def find(self, folded: str) -> Reading | None:
        """What a folded name stands for exactly, its spaces aside."""
        squeezed = squeeze(folded)
        return self._names.get(folded) or self._squeezed.get(squeezed) or self._names.get(squeezed)

    def named(self, folded: str) -> Reading | None:
        """What a folded name stands for exactly, spaces and all."""
        return self._names.get(folded)

    def code(self, text: str) -> Code | None:
        """The country of an ISO code: alpha-2 in upper case, alpha-3 in any case unless it is an everyday word."""
        if text.isupper():
            return self._codes.get(text)
        return self._codes.get(text.upper()) if len(text) == 3 and not self.is_everyday(text.casefold()) else None

    def flag(self, text: str) -> Code | None:
        """The country of a flag emoji, which is two regional indicator letters."""
        if len(text) != 2 or not all("\U0001f1e6" <= letter <= "\U0001f1ff" for letter in text):
            return None
        return self._codes.get("".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in text))

    def is_everyday(self, folded: str) -> bool:
        """Whether a word also has an everyday meaning, so that alone it proves nothing."""
        return folded in self._everyday


def _claims(
    countries: Sequence[Country],
    aliases: Iterable[Alias],
    ambiguous_names: Iterable[AmbiguousName],
) -> Iterable[tuple[str, Reading, bool]]:
    """Every name with what it stands for and whether it is English; the first claim to a name holds."""
    for shared in ambiguous_names:
        yield shared.name, Reading(shared.codes, Match.ALIAS), True
    for country in countries:
        yield country.name, Reading((country.iso3,), Match.EXACT), True
        yield country.common_name, Reading((country.iso3,), Match.EXACT), True
    for alias in aliases:
        match = _KIND_TO_MATCH.get(alias.kind, Match.ALIAS)
        reading = Reading((alias.iso3,), match, region=alias.kind is AliasKind.REGION)
        yield alias.name, reading, alias.kind is not AliasKind.NATIVE
