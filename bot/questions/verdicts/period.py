"""Claims of which months a report looks at: "does the 2025 report cover May 2025?", "it starts in January, right?"."""

import re
from collections.abc import Iterator

from bot.questions.expression import expression
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.verdicts.months import MONTHS
from bot.questions.verdicts.yes_or_no import is_put_as_one

STATED_SINCE = 2019
"""The oldest report whose own period the sources of the meaning state (Congressional Research Service, R44953)."""
_BEGINS, _ENDS = 4, 3
_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, start=1)}
_NAMED = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in map(str.lower, MONTHS))
_MONTH = rf"(?P<month>(?:{_NAMED}|sept))\b"
_DAY = r"(?:(?:the )?\d{1,2}(?: ?(?:st|nd|rd|th))? (?:of )?)?"
_AND = expression(r"(?:and|what about|how about|so) ")
_SEASONS = {"summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}
_STARTS = expression(
    r"\b(?:starts?|starting|begins?|beginning|runs?|goes|from|opens?|"
    r"(?:is|covers?)(?= \w+ (?:to|until|till|through|-)))"
    rf"(?: (?:in|on|with|from|the|always))* {_DAY}{_MONTH}"
)
_STOPS = expression(
    rf"\b(?:ends?|ending|stops?|closes?|until|till|to|through|up to|finishes)(?: (?:in|on|with|at|the|end of|late))* "
    rf"{_DAY}{_MONTH}"
)
_IN_A_MONTH = expression(rf"\b{_MONTH}(?: (?:of|in))?(?: the)?(?P<year> YEAR)?")
_IN_A_SEASON = expression(rf"\b(?P<season>{'|'.join(_SEASONS)}) (?:of )?(?:the )?(?P<year>YEAR)")
_EVENT = expression(
    r"\b(?:happen\w*|count\w*|cover\w*|includ\w*|look\w*|see|saw|consider\w*|still|part of|in it|be in|would|freed|"
    r"passed|something|anything|things?|what about|did|within|fall\w*|take\w* into account)\b"
)


def period_confirmed(question: Question, everything: Sentence, newest_year: int) -> bool | None:
    """Whether a report looks at the months that a message names; None where it names none, or asks nothing of them.

    What a message says of a month and its year is of the report whose year it names besides, or else of the newest.
    """
    text = everything.text
    asks = everything.asked or _AND.match(text) or is_put_as_one(everything, everything)
    if " or " in text or not asks:
        return None
    event = _event(question, everything, newest_year)
    if event is not None:
        return event
    starts, stops = _STARTS.search(text), _STOPS.search(text)
    if starts is None and stops is None:
        return None
    begins = starts is None or _number(starts["month"]) == _BEGINS
    return begins and (stops is None or _number(stops["month"]) == _ENDS)


def _event(question: Question, everything: Sentence, newest_year: int) -> bool | None:
    """Whether a month of a year that a message names lies in the period of a report."""
    if not _EVENT.search(everything.text):
        return None
    dated = list(dated_months(everything))
    if len(dated) != 1:
        return None
    (year, first, last), others = dated[0], [one for one in question.years if one != dated[0][0]]
    report = others[0] if len(others) == 1 else year if _names_twice(everything) else newest_year
    if report < STATED_SINCE or len(others) > 1:
        return None
    inside = [(report - 1, _BEGINS) <= (year, month) <= (report, _ENDS) for month in (first, last)]
    return inside[0] if inside[0] is inside[1] else None


def report_on(year: int, month: int) -> int:
    """The report whose period a month of a year lies in."""
    return year + 1 if month >= _BEGINS else year


def dated_months(everything: Sentence) -> Iterator[tuple[int, int, int]]:
    """Each month or season that a message names with its year: the year, its first month and its last."""
    years, text = everything.years.years, everything.text
    marks = [match.start() for match in re.finditer(r"\bYEAR\b", text)]
    if len(years) not in (1, len(marks)):
        return
    of_mark = dict(zip(marks, years * len(marks) if len(years) == 1 else years, strict=False))
    for match in _IN_A_MONTH.finditer(text):
        if match["year"]:
            month = _number(match["month"])
            yield of_mark[match.start("year") + 1], month, month
    for match in _IN_A_SEASON.finditer(text):
        yield of_mark[match.start("year")], *_SEASONS[match["season"]]


def _names_twice(everything: Sentence) -> bool:
    return len(everything.years.years) == 1 and everything.text.count("YEAR") > 1


def _number(month: str) -> int:
    return _NUMBERS[month[:3]]
