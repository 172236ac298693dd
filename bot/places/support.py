"""What in a message shows that an everyday word means the country: turkey, Jordan, IT, French, guinea pig.

The words themselves, each with its kind and reason, are data (data/everyday.csv); what supports each kind is here.
"""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from bot.report.records import Code, EverydayKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TOPIC_WORDS = _words("""
    tier tiers watchlist ranking rankings ranked trafficking traffickers downgraded upgraded government gov govt
    embassy president minister parliament border borders visa visas passport capital citizens nationals refugees
    migrant migrants labor labour exploitation slavery kafala troops army elections economy population country
    countries people
""")
"""One of these anywhere in the message: it is about countries."""

PLACE_WORDS = _words("in from to through across near into leaving visit visiting visited toward towards outside inside")
"""Before a name: it is a place. "to" is none before a word that may be a verb."""

_TAILS = _words("island")
"""What ends the names of many places, so that it means the country only where no other name stands before it."""
_NO_NAMES = PLACE_WORDS | _words("of for is was are were about and or vs versus does did has have what")

_VERBS_TOO = _words("polish jersey man end chili male guinea")
_LANGUAGE_BEFORE = _words("""
    speak speaks speaking spoke in learn learns learning learned study studying teach teaches teaching translate into
    my fluent write writing read reading understand good bad poor better broken perfect proper little terrible weak
    translated
""")
_TRANSLATED = _words("from into in")
_NO_NOUN = frozenset(
    """
    so sorry what which who how is are was were does do did has have tell please can could and but i
    """.split()  # noqa: SIM905
) | {""}
_BEFORE_NO_CODE = _words("a an call calls calling called some total utter pure such complete my your his")
"""Before two or three letters: they stand for no country ("I call BS", "a meeting with a TD")."""
_TRADES = _words("hr it pr pa")
_AT_WORK = _words("in for from of our their im am we")
"""Before a trade in two letters: "I work in HR"."""
_WHO_WORKS = _words("""
    at here manager managers guy guys lady ladies woman man person people dept department team officer officers staff
    consultant rep director intern specialist colleague colleagues assistant professional lead head office side told
    says said wants wanted asks asked needs
""")
"""Behind one: "HR at a contractor", "our HR lady"."""
_LANGUAGE_BEHIND = _words("language lesson lessons class classes words word grammar subtitles sub dub alphabet tutor")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What there is to go by. `before` and `behind` are the word's folded neighbours, "" at an end of the message."""

    word: str
    before: str
    behind: str
    capital: bool
    """The word is written with a capital within a sentence of small letters."""
    topic: bool
    """The message has one of `TOPIC_WORDS`."""
    beside_country: bool
    """The message names another country for certain, or a city of this one."""


def is_supported(kind: EverydayKind, evidence: Evidence) -> bool:
    """Whether a word of `kind` means the country."""
    return _RULES[kind](evidence)


def _word(given: Evidence) -> bool:
    if given.word in _TAILS and given.before and given.before not in _NO_NAMES:
        return False
    place = given.before in PLACE_WORDS and not (given.before == "to" and given.word in _VERBS_TOO)
    return given.capital or given.topic or given.beside_country or place


def _name(given: Evidence) -> bool:
    return given.topic or given.beside_country or given.before in PLACE_WORDS


def _code(given: Evidence) -> bool:
    works = given.word in _TRADES and (given.before in _AT_WORK or given.behind in _WHO_WORKS)
    if given.before in _BEFORE_NO_CODE or works:
        return False
    the_us = given.word == "us" and (given.before == "the" or given.before in PLACE_WORDS - {"to"})
    return given.capital and (given.topic or given.beside_country or the_us)


def _language(given: Evidence) -> bool:
    if given.word == "english" and (given.before == "my" or given.behind in {"is", "isn", "isnt", "not"}):
        return False
    if given.before in _LANGUAGE_BEFORE or given.behind in _LANGUAGE_BEHIND:
        return False
    if given.before in _TRANSLATED and given.behind in _NO_NOUN:  # "translated from French: which tier is Mali on"
        return False
    return given.word != "english" or given.topic


def _phrase(_given: Evidence) -> bool:
    return False


_RULES: Mapping[EverydayKind, Callable[[Evidence], bool]] = {
    EverydayKind.WORD: _word,
    EverydayKind.NAME: _name,
    EverydayKind.CODE: _code,
    EverydayKind.LANGUAGE: _language,
    EverydayKind.PHRASE: _phrase,
}


def cities_named(words: Sequence[str], cities: Mapping[str, Code]) -> AbstractSet[Code]:
    """The countries of the cities that the folded words of a message name, in one word or two."""
    return {cities[name] for name in (*words, *map(" ".join, pairwise(words))) if name in cities}


def is_about_countries(words: Sequence[str]) -> bool:
    """Whether folded words of a message show that it is about countries."""
    return not TOPIC_WORDS.isdisjoint(words)
