"""How a country stands beside how it stood, after a question about it: "is that worse than in 2024?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import About, Intent, Relation
from bot.questions.question import Question

_THAN_THEN = expression(
    r"^\W*(?:(?:so|and|but|ok|then)\s+)*(?:(?:that['’]?s|that is|is that|is it|it['’]?s|it is|are they)\s+)?"
    r"(?:(?:any|even|still|much)\s+)?(?P<how>better|worse|higher|lower)(?: off)?(?: now)?\s+than\s+(?:(?:it was|"
    r"back|in)\s+)*"
    r"(?P<then>20\d\d|last (?:year|time))(?=\W*$)",
    re.IGNORECASE,
)
_WAS_IT_THEN = expression(
    r"^\W*(?:(?:so|and|but|ok|then)\s+)*(?:in )?(?P<then>20\d\d|last year)\W+"
    r"(?:was|were) (?:it|they|that) (?:any |even |still )?(?P<how>better|worse|higher|lower)(?: off)?\W*$",
    re.IGNORECASE,
)
_IT_WAS_THEN = expression(
    r"^\W*(?:(?:so|and|but|ok|then)\s+)*(?:it|they)\s+(?:was|were)\s+(?:(?:even|much|still|way)\s+)*"
    r"(?P<how>better|worse|higher|lower)(?: off)?\s+(?:back\s+)?(?:in\s+)?(?P<then>20\d\d|last year|(?:a|one) year ago)"
    r"(?:\W+(?:right|no|correct|or|yes|i (?:think|guess|believe)|(?:was|were)n['’]?t (?:it|they)))+\W*$",
    re.IGNORECASE,
)
_BETTER_NOW = expression(
    r"^(?=.*\b(?:now|today|these days)\b)\W*(?:(?:so|and|but|ok|then)\s+)*(?:now\s+)?"
    r"(?:(?:is it|are they|it['’]?s|it is|they are)(?: now)? )?"
    r"(?:(?:any|even|much) )?(?P<how>better|worse|higher|lower)(?: off)?(?: now| today| these days)*"
    r"(?:\W+(?:right|no|correct|or))*\W*$",
    re.IGNORECASE,
)
"""What a country is now beside what it was in the year that was told."""
_AND_THAN = expression(
    r"^\W*(?:(?:so|and|but|or|ok|then|what about|how about)\s+)*(?:than|compared (?:to|with)|versus|vs\.?)\s+"
    r"(?:(?:back|in|it was)\s+)*(?P<then>20\d\d)\W*$",
    re.IGNORECASE,
)
"""Another year beside which it is set: "and than in 2014?"."""
_NOW = expression(r"\bnow\b", re.IGNORECASE)
_WAYS = frozenset({About.UP, About.DOWN})
_TURNED = {"better": "worse", "worse": "better", "higher": "lower", "lower": "higher"}
"""What a country is now beside what it was then."""


def with_then_and_now(text: str, before: Question, newest: int) -> str:
    """A text that only compares a year with now, as a whole question about the one country asked about before.

    `newest` is the report year of "now".
    """
    if (better := _better_than_told(text, before, newest)) is not None:
        return better
    turned = _WAS_IT_THEN.match(text) or _IT_WAS_THEN.match(text)
    found = turned or _THAN_THEN.match(text)
    subject = before.picked if len(before.picked) == 1 else before.subject
    then_only = _AND_THAN.match(text) if found is None and _compares_with_now(before, newest) else None
    if then_only is not None and len(subject) == 1 and subject[0].text:
        up = About.UP in (before.about, before.direction) or before.relation is Relation.BETTER
        how = "better" if up else "worse"
        return f"is {subject[0].text} {how} than in {then_only['then']}?"
    of_now = before.years in ((), (newest,)) or (found is not None and _NOW.search(found[0]) is not None)
    if found is None or len(subject) != 1 or not subject[0].text or not of_now:
        return text
    then = found["then"] if found["then"].isdigit() else str(newest - 1)
    year = "last year" if then == str(newest - 1) else f"in {then}"
    how = found["how"].lower()
    now = " now" if _NOW.search(found[0]) else ""
    return f"is {subject[0].text} {_TURNED[how] if turned else how}{now} than {year}?"


def _compares_with_now(before: Question, newest: int) -> bool:
    """Whether it was asked if one country stands better, or worse, than it did."""
    moved = before.intent is Intent.CHANGES and before.about in _WAYS and before.years in ((), (newest,))
    how = before.direction in _WAYS or before.relation in (Relation.BETTER, Relation.WORSE)
    since = before.intent is Intent.HISTORY and before.about is About.TREND and how
    return (moved or since) and len(before.places) == 1


def _better_than_told(text: str, before: Question, newest: int) -> str | None:
    """Whether the country stands better now than in the past year that was told of it: "and now it's better?"."""
    found = _BETTER_NOW.match(text) if len(before.subject) == 1 and before.subject[0].text else None
    year = before.last_there or (before.years[0] if len(before.years) == 1 else None)
    if found is None or year is None or year >= newest:
        return None
    return f"is {before.subject[0].text} {found['how'].lower()} than in {year}?"
