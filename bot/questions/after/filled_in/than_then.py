"""How a country stood in the past year that was told, beside another: "is that better than the year before?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.limits import FIRST_REPORT
from bot.questions.question import Question

_LEAD = (
    r"^\W*(?:(?:so|and|but|ok|then|hm+|was|is|were|did|has|had|does)\W+)*(?:(?:that|it|this|they|which)(?:['’]s)?\W+)?"
)
_FILL = (
    r"(?:(?:is|was|were|a|an|any|even|still|much|get|got|go|gone|went|move|do|ranked|rated|actually|really|then)\s+)*"
)
_HOW = (
    r"(?P<how>better or worse|worse or better|up or down|down or up|higher or lower|lower or higher|better|"
    r"worse|higher|"
    r"lower|improvement|improved?|upgrade|step up|rise|risen|up|downgrade|drop(?:ped)?|fall|fallen|step down|decline|"
    r"worsen(?:ed)?|down)(?: off| ranked| rated)?"
)
_THAN = r"\s+(?:than|from|on|over|compared (?:to|with)|against|vs\.?|versus)\s+"
_THEN = (
    r"(?:(?:what|it|they|was|were|had|got|on|back|in|for|that of|the report of)\s+)*(?:(?P<year>20\d\d)|"
    r"(?P<now>now|today|these days|currently|this year|the latest(?: one| report)?|what it is now)|"
    r"(?:(?:the|its)\s+)?(?:(?:year|one|report|edition) (?P<way>before|after|prior|earlier)|"
    r"(?P<other>previous|preceding|prior|following|next) (?:year|one|report|edition|tier))(?: (?:that|this|it))?)"
)
_END = r"(?:\W+(?:right|no|correct|then|report|edition|too))*\W*$"
_BESIDE = (
    expression(rf"{_LEAD}{_FILL}{_HOW}{_THAN}{_THEN}{_END}", re.IGNORECASE),
    expression(
        rf"^\W*(?:(?:so|and|but|ok|then)\W+)*(?:compared (?:to|with)|against|vs\.?|versus|next to) {_THEN}"
        rf"[\s,:-]+(?:(?:was|is|were|did) (?:that|it|this|they) )?{_FILL}{_HOW}{_END}",
        re.IGNORECASE,
    ),
)
_LATER = frozenset({"after", "following", "next"})
_OF_A_STAND = frozenset({Intent.TIER, Intent.CHANGES})
_COMPARED = {
    "improvement": "better",
    "improve": "better",
    "improved": "better",
    "rise": "better",
    "risen": "better",
    "upgrade": "better",
    "step up": "better",
    "up": "better",
    "downgrade": "worse",
    "drop": "worse",
    "dropped": "worse",
    "fallen": "worse",
    "worsen": "worse",
    "worsened": "worse",
    "fall": "worse",
    "step down": "worse",
    "decline": "worse",
    "down": "worse",
}


def _step(way: str) -> int:
    """Which way the year beside the one that was told lies."""
    return 1 if way.lower() in _LATER else -1


def _is_either_way_from_the_last(found: re.Match[str]) -> bool:
    """Whether it is asked which way it went from the report before: "better or worse than the one before?"."""
    way = found["way"] or found["other"]
    return " or " in found["how"] and way is not None and _step(way) < 0


def beside_another_year(text: str, before: Question, newest: int) -> str:
    """A text that only sets the one year of the question `before` beside another, as a whole question of both.

    Of the newest report it is asked which way it went from the one before.
    """
    one = before.intent in _OF_A_STAND and len(before.places) == 1 and bool(before.places[0].text)
    if not one or len(before.years) > 1 or before.span is not None:
        return text
    found = next(filter(None, (pattern.match(text) for pattern in _BESIDE)), None)
    year, name = (before.years or (newest,))[0], before.places[0].text
    if found is None or (year >= newest and not _is_either_way_from_the_last(found)):
        return text
    way = found["way"] or found["other"]
    then = newest if found["now"] else int(found["year"]) if found["year"] else year + _step(way)
    if not FIRST_REPORT <= then <= newest or then == year:
        return text
    how = found["how"].lower()
    if " or " in how and then == year - 1:
        return f"did {name} go up or down in {year}?"
    return f"was {name} {_COMPARED.get(how, 'better or worse' if ' or ' in how else how)} in {year} than in {then}?"
