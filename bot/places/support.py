"""What in a message shows that an everyday word means the country: turkey, Jordan, IT, French, guinea pig.

The words themselves, each with its kind and reason, are data (data/everyday.csv); what supports each kind is here.
"""

from collections.abc import Callable, Mapping, Sequence

from bot.report.records import EverydayKind


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

_VERBS_TOO = _words("polish jersey man end chili male guinea")
_LANGUAGE_BEFORE = _words("""
    speak speaks speaking spoke in learn learns learning learned study studying teach teaches teaching translate into
    my fluent write writing read reading understand
""")
_LANGUAGE_BEHIND = _words("language lesson lessons class classes words word grammar subtitles sub dub alphabet tutor")


def is_supported(  # noqa: PLR0913  # what may speak for a word
    kind: EverydayKind, word: str, before: str, behind: str, *, capital: bool, topic: bool, beside_country: bool
) -> bool:
    """Whether a word of `kind` means the country.

    `before` and `behind` are its folded neighbours, "" at an end; `capital`: it is written with a capital within a
    sentence of small letters; `topic`: the message has one of `TOPIC_WORDS`; `beside_country`: it names another
    country for certain.
    """
    evidence = (word, before, behind, capital, topic, beside_country)
    return _RULES[kind](*evidence)


def _word(word: str, before: str, behind: str, capital: bool, topic: bool, beside_country: bool) -> bool:  # noqa: ARG001, FBT001
    place = before in PLACE_WORDS and not (before == "to" and word in _VERBS_TOO)
    return capital or topic or beside_country or place


def _name(word: str, before: str, behind: str, capital: bool, topic: bool, beside_country: bool) -> bool:  # noqa: ARG001, FBT001
    return topic or beside_country or before in PLACE_WORDS


def _code(word: str, before: str, behind: str, capital: bool, topic: bool, beside_country: bool) -> bool:  # noqa: ARG001, FBT001
    return capital and (topic or beside_country)


def _language(word: str, before: str, behind: str, capital: bool, topic: bool, beside_country: bool) -> bool:  # noqa: ARG001, FBT001
    if before in _LANGUAGE_BEFORE or behind in _LANGUAGE_BEHIND:
        return False
    return word != "english" or topic


def _phrase(*_evidence: object) -> bool:
    return False


_RULES: Mapping[EverydayKind, Callable[..., bool]] = {
    EverydayKind.WORD: _word,
    EverydayKind.NAME: _name,
    EverydayKind.CODE: _code,
    EverydayKind.LANGUAGE: _language,
    EverydayKind.PHRASE: _phrase,
}


_OWN_CITIES: Mapping[str, frozenset[str]] = {
    "china": _words("beijing shanghai shenzhen guangzhou wuhan chengdu xian chongqing tianjin harbin"),
    "jordan": _words("amman zarqa irbid aqaba petra"),
    "georgia": _words("tbilisi batumi kutaisi rustavi"),
    "turkey": _words("istanbul ankara izmir antalya bursa adana"),
    "chad": _words("ndjamena abeche moundou"),
    "mali": _words("bamako timbuktu mopti gao kidal"),
    "guinea": _words("conakry kankan nzerekore"),
}
"""Cities of the countries whose names are words of their own (GeoNames)."""


def has_own_city(word: str, words: Sequence[str]) -> bool:
    """Whether a message names a city of the country that an everyday word may mean."""
    return not _OWN_CITIES.get(word, frozenset()).isdisjoint(words)


def is_about_countries(words: Sequence[str]) -> bool:
    """Whether folded words of a message show that it is about countries."""
    return not TOPIC_WORDS.isdisjoint(words)
