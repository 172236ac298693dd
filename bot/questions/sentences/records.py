"""What is claimed to be a record, asked as such: "20 countries on Tier 3, that's a record, isn't it?".

How many there are is one thing, and whether there ever were more is another: a yes to the first is none to the second.
A claim that there are most this year is asked of the year, and gets a yes or a no; one with a number, or of the fewest,
is told year by year.
"""

import re
from collections.abc import Callable

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_TIER = r"(?P<tier>(?:the )?(?:(?:tier |t)[123](?: watch ?list| ?wl)?|t?2 ?wl|watch ?list))(?:['’]?s)?"
_WHO = r"(?:countries|nations|states|governments|members)"
_OF_TIER = rf"(?:{_WHO} (?:that are |being )?(?:on|in|at) {_TIER}|{_TIER}(?: {_WHO})?)"
_ON_TIER = rf"(?:(?P<move>downgrades|upgrades)|{_OF_TIER})"
_MOST = r"(?:record(?: high| number)?|(?:all[- ]time )?high|most|highest|largest|biggest)"
_FEWEST = r"(?:record low|(?:all[- ]time )?low|fewest|lowest|smallest|least)"
_NOW = r"(?: (?:now|currently|this year|right now))?"
_EVER = r"(?: (?:number|count|total|list))?(?: (?:ever|yet|so far|of all time|in history|on record))*"
_END = r"(?:,? (?:right|isn['’]?t it|no|correct|true|yes|innit|or not|or what))?[\s?.!]*$"
_IS = r"(?: ?(?:is|are|was|were|['’]?s|has to be|have to be|must be|would be|gotta be))?"
_THAN = (
    r"(?: than (?:in |it is |it was |this |at |right )*(?:now|today|year|this year|20[0-2]\d|before|ever(?: before)?))?"
)


def _in_which_year(which: str) -> Callable[[re.Match[str]], str]:
    """What asks in which year there were most or fewest of what a match names."""

    def asked(match: re.Match[str]) -> str:
        move = match.groupdict().get("move")
        return f"in which year were there the {which} {move or f'countries on {_named(match)}'}?"

    return asked


def _of_this_year(match: re.Match[str]) -> str:
    return f"is this year a record year for {_named(match)}?"


def _named(match: re.Match[str]) -> str:
    """The tier that a match names; groups of the two ways to name it are told apart by their ends."""
    return next(tier for name, tier in match.groupdict().items() if name.startswith("tier") and tier)


def _change(pieces: tuple[str, ...], pattern: str, instead: Callable[[re.Match[str]], str]) -> Change:
    first, *rest = pattern.split("(?P<tier>")
    named = first + "".join(f"(?P<tier{number}>{part}" for number, part in enumerate(rest))
    return Change(pieces, expression(named, re.IGNORECASE), instead)


_RECORD = ("record", "high", "most", "largest", "biggest", "low", "fewest", "smallest", "least")
_NUMBERED = rf"\b(?:(?:is|are|was|were) )?(?:only |so |just )?(?:\d+|many|few) {_ON_TIER}{_NOW}(?: in 20[0-2]\d)?"
_THAT_IS = rf"(?:[,.;:?! -]+(?:that|this|it|which)\b)?{_IS} (?:now )?(?:(?:an|a|the) )?(?:new )?"
_IT_IS = r"\b(?:(?:that|this|it) ?(?:['’]?s|is|has to be|must be) |is (?:that|this|it) )(?:now )?"
_IS_THIS = r"\b(?:is|are) (?:this|that|these|it)(?: now)? (?:the )?"
_THE_NUMBER = rf"\bis the (?:current )?(?:number|count|total) (?:of|on) {_OF_TIER}{_NOW} (?:(?:an|a|the) )?(?:new )?"
_LIST_EVER = rf"\b(?:was|were|has|have|is) {_TIER}(?: list)? ever (?:been )?"
_EVER_HAD = rf"\b(?:has|have|did) {_TIER} ever (?:had|have) "
_THAN_EVER = rf"than ever(?: before)?{_END}"
_SO_LONG = r"(?:this|that|so|as) (?:long|big|large|full)"
RECORDS = (
    _change(_RECORD, rf"{_NUMBERED}{_THAT_IS}{_MOST}{_EVER}{_END}", _in_which_year("most")),
    _change(_RECORD, rf"{_NUMBERED}{_THAT_IS}{_FEWEST}{_EVER}{_END}", _in_which_year("fewest")),
    _change(("than ever",), rf"{_NUMBERED}{_THAT_IS}(?:more|higher) {_THAN_EVER}", _in_which_year("most")),
    _change(("than ever",), rf"{_NUMBERED}{_THAT_IS}(?:fewer|less|lower) {_THAN_EVER}", _in_which_year("fewest")),
    _change(("most",), rf"{_IS_THIS}most {_OF_TIER}{_EVER}{_END}", _of_this_year),
    _change(("fewest", "least"), rf"{_IS_THIS}(?:fewest|least) {_OF_TIER}{_EVER}{_END}", _in_which_year("fewest")),
    _change(_RECORD, rf"{_THE_NUMBER}{_MOST}{_EVER}{_END}", _of_this_year),
    _change(_RECORD, rf"{_THE_NUMBER}{_FEWEST}{_EVER}{_END}", _in_which_year("fewest")),
    _change((" ever ",), rf"{_LIST_EVER}(?:longer|bigger|larger|{_SO_LONG}){_THAN}{_END}", _in_which_year("most")),
    _change((" ever ",), rf"{_LIST_EVER}(?:shorter|smaller|this short){_THAN}{_END}", _in_which_year("fewest")),
    _change((" ever ",), rf"{_EVER_HAD}more {_WHO}{_THAN}{_END}", _in_which_year("most")),
    _change((" ever ",), rf"{_EVER_HAD}(?:fewer|less) {_WHO}{_THAN}{_END}", _in_which_year("fewest")),
    _change(("than ever",), rf"\bare there{_NOW} more {_OF_TIER}{_NOW} {_THAN_EVER}", _of_this_year),
    _change(("than ever",), rf"\bis {_TIER}(?: list)?{_NOW} (?:longer|bigger|larger) {_THAN_EVER}", _of_this_year),
    _change(("a record number",), rf"{_IT_IS}a record number of {_OF_TIER}{_NOW}{_END}", _of_this_year),
)
"""In the order in which they are made."""
