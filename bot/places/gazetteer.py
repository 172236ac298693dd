"""The gazetteer: every name that a country is known by, ready for look-ups."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property

from bot.places.fold import fold, squeeze
from bot.places.groups import Group
from bot.places.name_words import COMMON_FIRST, ENDINGS, UNTELLING, in_any_order
from bot.places.names import Label, Match, Reading, named, starts
from bot.places.slips import SlipIndex
from bot.places.sound import sound, without_runs
from bot.report.records import Code, Country, EverydayKind, Records


@dataclass(frozen=True, slots=True)
class LanguageName:
    """A country's name in another language, folded already."""

    iso3: Code
    folded: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of words besides the records: all folded."""

    language_names: Sequence[LanguageName] = ()
    plain_words: frozenset[str] = frozenset()
    """Words and names of their own, which are no misspelt country."""
    cities: Mapping[str, Code] = field(default_factory=dict)
    """Cities, each with the country it lies in."""
    capitals: Mapping[str, Code] = field(default_factory=dict)
    """Those that a government is called by: "did Beijing get an upgrade"."""
    groups: Sequence[Group] = ()
    borders: Mapping[Code, AbstractSet[Code]] = field(default_factory=dict)
    """Countries, each with those that it shares a land border with."""


_NOTHING_MORE = Lexicon()

NEIGHBORHOOD = "the neighborhood of "
"""Begins the name of what a country has around it, as a part of the world."""

CERTAINTY = 0.82
"""The usual `Gazetteer.certainty`. Chosen on the golden cases (`benchmarks/README.md`): below it, words are taken for
countries and few names are gained; above it, names with two or three slips are lost."""

MOST_SEEN = 20_000
"""Words; with so many, what was seen is forgotten."""


class Gazetteer:
    """Look-ups of names, codes and flags. Its names never change; it is built anew when they do.

    The indexes that only misspelt or rearranged names need are built when the first one comes.
    """

    def __init__(self, records: Records, lexicon: Lexicon = _NOTHING_MORE, certainty: float = CERTAINTY) -> None:
        """Fold and index the names in `records` and those in other languages.

        A name with more slips than its length allows is taken for a country from a Jaro-Winkler similarity of
        `certainty` (0 to 1) on.
        """
        self.certainty = certainty
        countries = records.countries
        self._everyday = {entry.word: entry.kind for entry in records.everyday_words}
        self.plain = lexicon.plain_words
        self.cities = lexicon.cities
        self.capitals = lexicon.capitals
        self.around = dict(_around(countries, lexicon.borders))
        """What each country with a land border has around it, as a part of the world."""
        self.groups = tuple(group.holding(countries) for group in lexicon.groups)
        self.parts: Mapping[Code, Code] = {
            country.iso3: country.administered_by
            for country in countries
            if country.administered_by is not None and country.region is None
        }
        """The territories that no report has rated, each with the state that administers it."""
        regions = {
            region: group
            for named, group in zip(lexicon.groups, self.groups, strict=True)
            if len(named.regions) == 1 and not named.countries
            for region in named.regions
        }
        self._regions = {c.iso3: regions[c.region] for c in countries if c.region in regions}
        self._codes: dict[str, Code] = {country.iso3: country.iso3 for country in countries}
        self._codes |= {country.iso2: country.iso3 for country in countries if country.dissolved is None}
        self._names, english = named(records)
        for area in records.areas:
            self._names.setdefault(fold(area.name), Reading((), Match.ALIAS, area=area))
        self.area_starts = frozenset(fold(area.name).split()[0] for area in records.areas)
        """The first word of every area that is no country, such as Hawaii."""
        for phrase, kind in self._everyday.items():
            if kind is EverydayKind.PHRASE and self.code(phrase.upper()) is None:  # a whole text may still be the code
                self._names.setdefault(phrase, Reading((), Match.ALIAS))
        in_language = {country.iso3: Reading((country.iso3,), Match.LANGUAGE) for country in countries}
        for entry in lexicon.language_names:
            self._names.setdefault(entry.folded, in_language[entry.iso3])
        self._squeezed = {squeeze(folded): reading for folded, reading in self._names.items() if " " in folded}
        self.starts: Mapping[str, int] = starts(self._names)
        """The first word of every name, with how many words the longest name has that begins so."""
        self.labels: Sequence[Label] = tuple(english.values())
        self.by_folded: Mapping[str, Label] = english
        self._name_words = frozenset(word for name in english for word in name.split())
        self.seen: dict[str, Reading | None] = {}
        """What words of messages were found to be misspelt forms of: mostly nothing, such as people's names."""

    def region_of(self, code: Code) -> Group | None:
        """The report's region that a country lies in, as a part of the world; None of what it does not rate."""
        return self._regions.get(code)

    def find(self, folded: str) -> Reading | None:
        """What a folded name stands for exactly, its spaces aside."""
        squeezed = squeeze(folded)
        return self._names.get(folded) or self._squeezed.get(squeezed) or self._names.get(squeezed)

    def named(self, folded: str) -> Reading | None:
        """What a folded name stands for exactly, spaces and all."""
        return self._names.get(folded)

    @property
    def known(self) -> AbstractSet[str]:
        """Every folded name."""
        return self._names.keys()

    def is_written(self, squeezed: str, *, spaced: bool) -> bool:
        """Whether a name, here without its spaces, is written with spaces, or without."""
        return squeezed in (self._squeezed if spaced else self._names)

    def code(self, text: str) -> Code | None:
        """The country of an ISO code: alpha-2 in upper case, alpha-3 in any case unless it is a plain word."""
        if text.isupper():
            return self._codes.get(text)
        return self._codes.get(text.upper()) if len(text) == 3 and text not in self.plain else None

    def code_of_two(self, letters: str) -> Code | None:
        """The country of an alpha-2 code in any case, where something else shows that it is one: a flag, a domain."""
        return self._codes.get(letters.upper())

    def flag(self, text: str) -> Code | None:
        """The country of a flag emoji, which is two regional indicator letters."""
        if len(text) != 2 or not all("\U0001f1e6" <= letter <= "\U0001f1ff" for letter in text):
            return None
        return self._codes.get("".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in text))

    def everyday(self, folded: str) -> EverydayKind | None:
        """What else a name is, so that alone in a message it proves nothing."""
        return self._everyday.get(folded)

    def is_plain(self, folded: str) -> bool:
        """Whether this is a word or a name of its own, so that it is no misspelt country."""
        return folded in self.plain or folded in self._everyday

    def is_no_part(self, folded: str) -> bool:
        """Whether this is a word, or too short for a name, that is in no English name."""
        return folded not in self._name_words and (len(folded) <= 2 or self.is_plain(folded))

    def remember(self, folded: str, reading: Reading | None) -> None:
        """Note what a word is a misspelt form of, or that it is none, so that it need not be looked up again."""
        if len(self.seen) >= MOST_SEEN:
            self.seen.clear()
        self.seen[folded] = reading

    def build(self) -> None:
        """Build every index now that a name would be the first to need."""
        for name, index in vars(Gazetteer).items():
            if isinstance(index, cached_property):
                getattr(self, name)

    @cached_property
    def slips(self) -> SlipIndex:
        """The English names without their spaces, to find misspelt ones."""
        return SlipIndex(self.by_squeezed)

    @cached_property
    def by_squeezed(self) -> Mapping[str, AbstractSet[Code]]:
        """The countries of each English name without its spaces, from four letters on."""
        return self._index(squeeze, shortest=4)

    @cached_property
    def beginnings(self) -> AbstractSet[str]:
        """The first two words of every name of several words."""
        return {" ".join(folded.split(" ", 2)[:2]) for folded in self._names if " " in folded}

    @cached_property
    def seconds(self) -> Mapping[str, AbstractSet[str]]:
        """The second words of the names of several words that begin with a word of `leading`."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for first, _, second in (beginning.partition(" ") for beginning in self.beginnings):
            if first in self.leading:
                found[first].add(second)
        return dict(found)

    @cached_property
    def leading(self) -> frozenset[str]:
        """Plain words that name nothing alone, but begin a name of several words: the, san, new."""
        return (self.plain | ENDINGS).intersection(self.starts) - self._names.keys() - (self.words - COMMON_FIRST)

    @cached_property
    def ordinary(self) -> frozenset[str]:
        """Words that name nothing alone, nor can be a misspelt name: those of `leading`, and all that begin none."""
        return self.leading | ((self.plain | ENDINGS) - self.starts.keys() - self.words)

    @cached_property
    def short(self) -> frozenset[str]:
        """Words of up to three letters that begin a name or are a telling word of one; no other can be misspelt."""
        return frozenset(word for word in {*self.starts, *self.words} if len(word) <= 3)

    @cached_property
    def lengths(self) -> Mapping[str, Sequence[int]]:
        """How long the names are that begin with two letters which are not ASCII, longest first."""
        found: defaultdict[str, set[int]] = defaultdict(set)
        for folded in self._names:
            if len(folded) > 1 and not folded[0].isascii():
                found[folded[:2]].add(len(folded))
        return {beginning: sorted(lengths, reverse=True) for beginning, lengths in found.items()}

    @cached_property
    def squeezed_names(self) -> Mapping[Code, Sequence[str]]:
        """The English names of each country, without their spaces."""
        found: defaultdict[Code, list[str]] = defaultdict(list)
        for name, codes in self.by_squeezed.items():
            for code in codes:
                found[code].append(name)
        return dict(found)

    @cached_property
    def names_by_sound(self) -> Mapping[str, Sequence[str]]:
        """The English names without spaces that sound so."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for name in self.by_squeezed:
            found[sound(name)].append(name)
        return dict(found)

    @cached_property
    def by_runs(self) -> Mapping[str, AbstractSet[Code]]:
        """The countries of each English name with doubled letters written once."""
        return self._index(lambda folded: without_runs(squeeze(folded)), shortest=4)

    @cached_property
    def by_words(self) -> Mapping[str, AbstractSet[Code]]:
        """The countries of each English name of several words, in alphabetical order and formal ones in full."""
        return self._index(in_any_order, shortest=5)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every telling word of an English name of several words, from two letters on."""
        every = {word for label in self.labels if " " in label.folded for word in label.folded.split() if len(word) > 1}
        return frozenset(every - UNTELLING)

    @cached_property
    def partial(self) -> AbstractSet[str]:
        """The telling words that alone do not settle the country: korea, zealand, new; but not thailand."""
        codes: defaultdict[str, set[Code]] = defaultdict(set)
        for label in self.labels:
            for word in label.folded.split():
                codes[word].add(label.code)
        return {
            word
            for word in self.words
            if (reading := self._names.get(word)) is None
            or not codes[word] <= set(reading.codes[:1])
            or self._everyday.get(word, EverydayKind.LANGUAGE) is not EverydayKind.LANGUAGE
        }

    @cached_property
    def word_slips(self) -> SlipIndex:
        """The words of English names, to find misspelt ones."""
        return SlipIndex(word for word in self.words if len(word) >= 4)

    @cached_property
    def _by_beginning(self) -> Sequence[tuple[str, Code]]:
        lead = ("republic ", "democratic ", "federated ", "the ")
        names = ((label.folded, label.code) for label in self.labels if label.match is Match.EXACT)
        return sorted((name, code) for name, code in names if not name.startswith(lead))

    def beginning_with(self, folded: str) -> Sequence[Code]:
        """The countries whose own names begin so, by name."""
        at = bisect_left(self._by_beginning, (folded,))
        codes: dict[Code, None] = {}
        while at < len(self._by_beginning) and self._by_beginning[at][0].startswith(folded):
            codes[self._by_beginning[at][1]] = None
            at += 1
        return tuple(codes)

    def _index(self, key: Callable[[str], str], shortest: int) -> Mapping[str, AbstractSet[Code]]:
        found: defaultdict[str, set[Code]] = defaultdict(set)
        for folded, reading in self._names.items():
            label = self.by_folded.get(folded)
            if label is not None or (len(reading.codes) > 1 and folded.isascii()):
                entry = key(folded)
                if len(entry) >= shortest:
                    found[entry].update(reading.codes)
        return dict(found)


def _around(countries: Iterable[Country], borders: Mapping[Code, AbstractSet[Code]]) -> Iterator[tuple[Code, Group]]:
    """Each country that has a land border with those that it has it with, as a part of the world."""
    for country in countries:
        if beside := borders.get(country.iso3):
            yield country.iso3, Group(f"{NEIGHBORHOOD}{country.common_name}", countries=frozenset(beside))
