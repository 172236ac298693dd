"""Years that are named by what happened in them, where that is certain: "the year covid hit", "the covid year"."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change
from bot.questions.tables import read_table

_TABLE = read_table("sentences/named_years.yaml")
_HAPPENED = (
    r" (?:first |really |all )?(?:hit|started|began|broke out|struck|happened|arrived|came|came along|took off|spread|"
    r"erupted|kicked off|was (?:held|declared|on)|took place|took hold|appeared|emerged|was new)"
)
_IN = r"(?:(?:back )?\b(?:in|for|from|during) )?"
_THE_YEAR = (
    rf"{_IN}\bthe (?:very )?(?:same |first )?(?P<beside>year (?:right |just )?(?:before|after)|year) "
    r"(?:(?:that|when|in which|of|where|with) )?(?:the |its |their |that )?"
)
_WHEN = r"\b(?:(?:back |right |just )?when|at the time(?: of| when)?) (?:the )?"
_NOTHING = "(?!)"


def _in_its_year(event: Mapping[str, Any]) -> Iterator[Change]:
    """Changes that put in the year of what happened in it, or of the one before or after."""
    year, pieces = event["year"], tuple(event["pieces"])
    what = event["event"].replace("{covid}", _TABLE["covid"]).replace("{began}", _TABLE["began"])
    deed = event.get("deed", _NOTHING)
    named = expression(rf"{_THE_YEAR}(?:{what}(?:{_HAPPENED})?|{deed})(?!\w)", re.IGNORECASE)
    then = expression(rf"{_WHEN}(?:{what}{_HAPPENED}|{deed})(?!\w)", re.IGNORECASE)
    yield Change(pieces, named, lambda found: f"in {year + _step(found['beside'])}")
    yield Change(pieces, then, f"in {year}")


def _step(beside: str) -> int:
    """Which way a year lies that is named by the one before or after it."""
    return -1 if beside.lower().endswith("before") else 1 if beside.lower().endswith("after") else 0


def _when_held(country: str, games: str, year: int, *, only: bool = False) -> Iterator[Change]:
    """Changes that put in the year in which a country that is named held games that are named."""
    own = rf"(?:(?:{country}|it|they) (?:hosted|held|had|staged|organi[sz]ed) (?:the )?|(?:its|their)(?: own)? |home )"
    once = rf"|{games} year" if only else ""
    own = f"(?:{own})?" if only else own
    held = expression(
        rf"(?P<said>\b{country}\b.*?){_IN}\bthe (?:year (?:(?:that|when|in which|of) )?(?:the )?{own}(?:\w+ )?{games}"
        rf"(?: there)?{once})(?!\w)",
        re.IGNORECASE,
    )
    then = expression(
        rf"(?P<said>\b{country}\b.*?)\bwhen (?:{country}|it|they) (?:hosted|held|staged|organi[sz]ed) (?:the )?"
        rf"(?:\w+ )?{games}(?!\w)",
        re.IGNORECASE,
    )
    yield from (Change((country,), pattern, rf"\g<said>in {year}") for pattern in (held, then))
    whose = r"(?:the |its |their |that |home )*" if only else r"(?:its|their)(?: own)? "
    before = expression(
        rf"(?P<said>\b{country}\b.*?)\bthan (?:it was |right |just )?(?:before|in the run up to) {whose}"
        rf"(?:\w+ )?{games}(?: there)?(?! year)(?!\w)",
        re.IGNORECASE,
    )
    yield Change((country,), before, rf"\g<said>than in {year - 1}")


def _through_the_war(country: str, since: int) -> Change:
    """The change that puts in since when a country that is named is at war: "did Ukraine stay Tier 2 in the war"."""
    war = expression(
        rf"\b(?P<said>{country}\b.*?) (?:all )?(?:through|throughout|during) "
        r"(?:(?:the|this|its|whole|entire|full|russian) )+(?:war|invasion)(?=\W*$)",
        re.IGNORECASE,
    )
    return Change((country,), war, rf"\g<said> since {since}")


def _by_name(year: int, pieces: tuple[str, ...]) -> Change:
    """The change that puts in the year of the pandemic for its name: "the covid year"."""
    covid = _TABLE["covid"]
    named = rf"{_IN}\b(?:the|that) (?:(?:very |first |main )*{covid} year|year of {covid})(?!\w)"
    return Change(pieces, expression(named, re.IGNORECASE), f"in {year}")


def _in_office(name: str, who: str, first: int, last: int) -> Change:
    """The change that puts in the years of somebody's term of office, where no year is named: "under Obama"."""
    office = r"(?:years|era|days|time|times|presidency|administration|government|term|terms)"
    named = expression(
        rf"^(?!.*\b20\d\d\b)(?P<said>.*?)\b(?<!something )(?:(?:under|during) (?:the )?(?:president )?(?:{who})(?:'?s)?"
        rf"(?: {office})?|"
        rf"(?:back )?in (?:the )?(?:{who})(?:(?:'?s)? {office}|(?<=term))|"
        rf"(?:back )?(?:when|while) (?:{who}) was (?:the )?"
        r"(?:president|in (?:office|power|charge|the white house)))(?!['’]?\w)(?! \w*(?:ambassador|envoy|report))",
        re.IGNORECASE | re.DOTALL,
    )
    return Change((name,), named, rf"\g<said>between {first} and {last}")


_IN_BOTH_SENTENCES = expression(
    r"(?P<until>\b(?:till|until|since|by|from) )(?P<year>20[0-2]\d)(?P<between>\b(?:(?!20\d\d)[^?])*?[.;!,]\s"
    r"(?:(?!20\d\d).)*?)\b(?:in )?that (?:same )?year\b",
    re.IGNORECASE | re.DOTALL,
)
"""A year that one sentence ends with and the next one asks of: "we lived there till 2009. Was it on it that year?"."""
_REPORT_OF_A_YEAR = expression(r"\b(20[0-2]\d)s (?=(?:report|edition|list|ranking|rankings|tip)\b)", re.IGNORECASE)

_SINCE_THE_LAST_ONE = expression(
    r"\b(?:between|from) (?:the )?(?:last year'?s|last|previous) (?:report|edition|one|list) (?:and|to) "
    r"(?:the (?:one (?:now|this year)|(?:new|current|latest|newest) one|newest|latest)|this (?:year'?s|one)|now)"
    r"(?: (?:report|edition))?\b",
    re.IGNORECASE,
)
"""The newest report, by what it is set against: "between last year's report and the one now"."""

NAMED_YEARS = (
    Change(
        ("between last", "between the last", "between previous", "between the previous", "from last", "from the last"),
        _SINCE_THE_LAST_ONE,
        "in this year's report",
    ),
    Change(("that year", "that same year"), _IN_BOTH_SENTENCES, r"\g<until>then\g<between>in \g<year>"),
    Change(("s report", "s edition", "s list", "s ranking", "s tip"), _REPORT_OF_A_YEAR, r"\1 "),
    *(_through_the_war(**war) for war in _TABLE["wars"]),
    *(change for host in _TABLE["hosts"] for change in _when_held(**host)),
    *(_in_office(**term) for term in _TABLE["terms"]),
    *(change for event in _TABLE["events"] for change in _in_its_year(event)),
    *(_by_name(one["year"], tuple(one["pieces"])) for one in _TABLE["events"] if one["event"] == "{covid}"),
)
"""In the order in which they are made."""
