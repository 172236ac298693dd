"""Claims of meanings that name a year or a number: "the TVPA dates from 2003, correct?", "are there six standards?"."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import COUNT, number_of
from bot.questions.verdicts.yes_or_no import is_put_as_one

_A_NUMBER = rf"\b(?P<number>{COUNT})"
_YEAR = expression(r"\b(?:YEAR|SPAN)\b")
_BEFORE = expression(
    r"\b(?:before|prior to|earlier than|older than|ahead of|predate[sd]?|precede[sd]?) (?:the )?YEAR\b"
)
_OPEN_CLAIM = expression(
    rf"\b{COUNT} (?:years?|reports?|editions?) (?:before|after|earlier|later)\b|\bbefore or after\b|"
    r"\b(?:exist\w*|in force|in place|in effect|apply|applies|applied|valid|old|been)\b"
)
"""What tells how long before or after, offers a choice, or says that it lasted, and not when it began."""
_BY = expression(r"\bby (?:the )?(?:end of )?YEAR\b")
_AFTER = expression(r"\b(?:after|later than|newer than|younger than|follow(?:s|ed)) (?:the )?(?:YEAR|SPAN)\b")


class Dated(NamedTuple):
    """The year in which something began, from which on it is so, or the number of something."""

    when: re.Pattern[str]
    """What a message says that claims such a year or number; NUMBER in the table stands for the number."""
    year: int | None
    since: int | None
    number: int | None
    left_open: frozenset[int]
    """Years that get neither a yes nor a no, though they are not the one."""
    only: int | None
    """The report year that the number is of."""
    confirms_only: bool
    """Whether another year is no reason to deny it: there may have been several."""

    def is_so(self, everything: Sentence) -> bool | None:
        """The yes or no that a message gets by its year or number; None where it claims none."""
        found = self.when.search(everything.text)
        if found is None or not (everything.asked or is_put_as_one(everything, everything)):
            return None
        if self.number is not None:
            of_that_year = self.only is None or everything.years.years == (self.only,)
            return number_of(found["number"]) == self.number if of_that_year else None
        if self.year is not None and (so := _is_in_time(self.year, everything)) is not None:
            return so
        if _OPEN_CLAIM.search(everything.text) and (_AFTER.search(everything.text) or _BEFORE.search(everything.text)):
            return None
        claimed = _year_claimed(everything)
        if claimed is None or claimed in self.left_open:
            return None
        if self.since is not None:
            return claimed >= self.since
        return None if self.confirms_only and claimed != self.year else claimed == self.year


def dated(entry: Mapping[str, Any]) -> Dated | None:
    """What an entry of confirmed.yaml says of a year or a number; None where it says nothing of these."""
    if "when" not in entry:
        return None
    return Dated(
        expression(entry["when"].replace("\n", "").replace("NUMBER", _A_NUMBER)),
        entry.get("year"),
        entry.get("since"),
        entry.get("number"),
        frozenset(entry.get("left open", ())),
        entry.get("in"),
        entry.get("confirms only", False),
    )


def _is_in_time(year: int, everything: Sentence) -> bool | None:
    """Whether a year lies before, or after, the one that a message names; None where it claims neither."""
    years, span, text = everything.years.years, everything.years.span, everything.text
    if _OPEN_CLAIM.search(text) or (years and span is not None):
        return None
    if span is not None:
        if span.first is None and span.last is not None:
            return year <= span.last
        return year >= span.first if span.first is not None and _AFTER.search(text) else None
    if len(years) != 1:
        return None
    if _BEFORE.search(text):
        return year < years[0]
    if _BY.search(text):
        return year <= years[0]
    return year > years[0] if _AFTER.search(text) else None


def _year_claimed(everything: Sentence) -> int | None:
    """The one year that a message claims: the last one named, or the first of "since 2003"."""
    years, span = everything.years.years, everything.years.span
    if span is not None:
        return span.first if span.last is None else None
    marked = len(_YEAR.findall(everything.text))
    return years[-1] if years and (len(years) == 1 or len(years) == marked) else None
