"""The matchers that are measured, each with what it needs to be installed."""

from dataclasses import dataclass
from enum import StrEnum


class Task(StrEnum):
    """What a matcher is asked for; the name of the function in its adapter."""

    RESOLVE = "resolve"
    SPOT = "spot"


class Names(StrEnum):
    """Which of tierbot's names a bare method works on."""

    ALL = "all"
    ENGLISH = "english"


@dataclass(frozen=True, slots=True)
class Peer:
    """A matcher: its adapter's module and the requirements of its environment, the one it is named after first."""

    name: str
    adapter: str
    requirements: tuple[str, ...] = ()
    tasks: tuple[Task, ...] = (Task.RESOLVE,)
    names: Names | None = None
    scored: bool = True
    """Whether its answers count; where not, it is a measure of speed only."""

    @property
    def own(self) -> bool:
        """Whether it is tierbot, which runs in the environment that this runs in."""
        return not self.requirements


_PYCOUNTRY = "pycountry==26.2.16"
_RAPIDFUZZ = "rapidfuzz==3.14.6"
_SPOT = (Task.SPOT,)

TIERBOT = Peer("tierbot", "tierbot", tasks=(Task.RESOLVE, Task.SPOT))

PEERS = (
    TIERBOT,
    Peer("scan", "rapidfuzz_scan", (_RAPIDFUZZ,), names=Names.ALL, scored=False),
    Peer("scan-english", "rapidfuzz_scan", (_RAPIDFUZZ,), names=Names.ENGLISH, scored=False),
    Peer("pycountry", "pycountry", (_PYCOUNTRY,)),
    Peer("country_converter", "country_converter", ("country_converter==1.3.2", "pandas<3")),
    Peer("countryguess", "countryguess", ("countryguess==0.4.9",)),
    Peer("countrynames", "countrynames", ("countrynames==1.17.0",)),
    Peer("countryinfo", "countryinfo", ("countryinfo[fuzzy]==1.0.1",)),
    Peer("country-resolver", "country_resolver", ("country-resolver==0.2.0",)),
    Peer("hdx-python-country", "hdx_python_country", ("hdx-python-country==4.2.5",)),
    Peer("rapidfuzz-wratio", "rapidfuzz_wratio", (_RAPIDFUZZ, _PYCOUNTRY)),
    Peer("thefuzz", "thefuzz", ("thefuzz==0.22.1", _RAPIDFUZZ, _PYCOUNTRY)),
    Peer("pyahocorasick", "pyahocorasick", ("pyahocorasick==2.3.1",), _SPOT, Names.ALL, scored=False),
    Peer("ahocorasick_rs", "ahocorasick_rs", ("ahocorasick_rs==1.0.3",), _SPOT, Names.ALL, scored=False),
    Peer(
        "country-named-entity-recognition",
        "country_named_entity_recognition",
        ("country-named-entity-recognition==1.0.2", _PYCOUNTRY),
        _SPOT,
    ),
    Peer("flashgeotext", "flashgeotext", ("flashgeotext==0.5.5", _PYCOUNTRY), _SPOT),
    Peer("geotext", "geotext", ("geotext==0.4.0", _PYCOUNTRY), _SPOT),
    Peer("countrytagger", "countrytagger", ("countrytagger==0.1.2", _PYCOUNTRY), _SPOT),
)
