"""Years that are named by what happened in them, where that is certain: "the year covid hit", "the covid year"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.questions.sentences.changes import Change

_BEGAN = (
    r" (?:first |really |all )?(?:hit|started|began|broke out|struck|happened|arrived|came|came along|took off|spread|"
    r"erupted|kicked off|was (?:held|declared|on)|took place|took hold|appeared|emerged|was new)"
)
_COVID = (
    r"(?:covid(?:[ -]?19)?|corona(?: ?virus)?|(?:(?:covid|corona|global) )?pandemic|(?:first )?(?:covid )?lockdowns?)"
)
_OF_COVID = ("covid", "corona", "pandemic", "lockdown")
_WAR_BEGAN = r"(?= (?:began|started|broke out))"


class _Event(NamedTuple):
    """What is known to all and happened in one year alone, with the pieces that it is looked for by."""

    year: int
    pieces: tuple[str, ...]
    event: str
    deed: str = r"(?!)"
    """The same where it tells itself what happened: "the Taliban came back"."""


_EVENTS = (
    _Event(2001, ("9/11", "nine eleven", "september 11"), r"(?:9/11|nine eleven|september 11(?:th)?)"),
    _Event(2003, ("iraq",), rf"iraq war{_WAR_BEGAN}", r"(?:(?:us|usa|americans?|america|bush|it|they) invaded iraq)"),
    _Event(2004, ("tsunami", "athens"), r"(?:(?:boxing day|indian ocean) tsunami|athens olympics)"),
    _Event(2008, ("obama", "beijing"), r"beijing summer olympics", r"obama was first elected"),
    _Event(2010, ("world cup",), r"(?:south africa world cup|world cup in south africa)"),
    _Event(2011, ("fukushima", "arab spring"), r"(?:fukushima|arab spring)"),
    _Event(2012, ("london",), r"(?:london olympics|olympics in london)"),
    _Event(
        2014,
        ("crimea", "sochi", "world cup"),
        r"(?:annexation of crimea|sochi olympics|brazil(?:ian)? world cup|world cup in brazil)",
        r"(?:(?:russia|putin|it|they) (?:annexed|took|seized|grabbed) crimea|crimea was (?:annexed|taken|seized))",
    ),
    _Event(
        2016,
        ("brexit", "to leave", "trump", "rio "),
        r"(?:brexit (?:vote|referendum)|rio olympics|olympics in rio)",
        r"(?:(?:uk|britain|british|it|they|we) voted (?:for brexit|to leave(?: the eu)?)|trump was first elected)",
    ),
    _Event(2018, ("world cup",), r"(?:russian? world cup|world cup in russia)"),
    _Event(2020, _OF_COVID, _COVID),
    _Event(
        2021,
        ("taliban", "kabul"),
        r"(?:fall of kabul|taliban takeover)",
        r"(?:taliban (?:took over|(?:re)?took (?:kabul|power)|came back|returned)(?: to power)?|kabul fell)",
    ),
    _Event(
        2022,
        ("ukraine", "world cup"),
        r"(?:(?:full[ -]scale )?invasion of ukraine|"
        rf"qatari? world cup|world cup in qatar|(?:ukraine war|war (?:in|on|against) ukraine){_WAR_BEGAN})",
        r"(?:(?:russia|putin|it|they) (?:fully )?invaded(?: ukraine)?(?=\W*$| and\b))",
    ),
    _Event(2024, ("paris",), r"(?:paris olympics|olympics in paris)"),
)
_OF_HOSTS = {
    "qatar": ("world cup", 2022),
    "russia": ("world cup", 2018),
    "brazil": ("world cup", 2014),
    "south africa": ("world cup", 2010),
    "greece": ("olympics", 2004),
}
"""Where such games were held once since the first report, and when."""
_ONLY_ONCE = "qatar"
"""Who took part in a world cup only once, so that it need not be said that it was held there."""
_IN = r"(?:(?:back )?\b(?:in|for|from|during) )?"
_THE_YEAR = (
    rf"{_IN}\bthe (?:very )?(?:same |first )?(?P<beside>year (?:right |just )?(?:before|after)|year) "
    r"(?:(?:that|when|in which|of|where|with) )?(?:the |its |their |that )?"
)
_WHEN = r"\b(?:(?:back |right |just )?when|at the time(?: of| when)?) (?:the )?"


def _in_its_year(event: _Event) -> Iterator[Change]:
    """Changes that put in the year of what happened in it, or of the one before or after."""
    named = re.compile(rf"{_THE_YEAR}(?:{event.event}(?:{_BEGAN})?|{event.deed})(?!\w)", re.IGNORECASE)
    then = re.compile(rf"{_WHEN}(?:{event.event}{_BEGAN}|{event.deed})(?!\w)", re.IGNORECASE)
    yield Change(event.pieces, named, lambda found: f"in {event.year + _step(found['beside'])}")
    yield Change(event.pieces, then, f"in {event.year}")


def _step(beside: str) -> int:
    """Which way a year lies that is named by the one before or after it."""
    return -1 if beside.lower().endswith("before") else 1 if beside.lower().endswith("after") else 0


def _when_held() -> Iterator[Change]:
    """Changes that put in the year in which a country that is named held games that are named."""
    for host, (games, year) in _OF_HOSTS.items():
        own = rf"(?:(?:{host}|it|they) (?:hosted|held|had|staged|organi[sz]ed) (?:the )?|(?:its|their)(?: own)? |home )"
        once = rf"|{games} year" if host == _ONLY_ONCE else ""
        own = f"(?:{own})?" if once else own
        held = re.compile(
            rf"(?P<said>\b{host}\b.*?){_IN}\bthe (?:year (?:(?:that|when|in which|of) )?(?:the )?{own}(?:\w+ )?{games}"
            rf"(?: there)?{once})(?!\w)",
            re.IGNORECASE,
        )
        then = re.compile(
            rf"(?P<said>\b{host}\b.*?)\bwhen (?:{host}|it|they) (?:hosted|held|staged|organi[sz]ed) (?:the )?(?:\w+ )?"
            rf"{games}(?!\w)",
            re.IGNORECASE,
        )
        yield from (Change((host,), pattern, rf"\g<said>in {year}") for pattern in (held, then))


_YEAR_BY_NAME = re.compile(
    rf"{_IN}\b(?:the|that) (?:(?:very |first |main )*{_COVID} year|year of {_COVID})(?!\w)",
    re.IGNORECASE,
)
NAMED_YEARS = (
    *_when_held(),
    *(change for event in _EVENTS for change in _in_its_year(event)),
    Change(_OF_COVID, _YEAR_BY_NAME, "in 2020"),
)
"""In the order in which they are made."""
