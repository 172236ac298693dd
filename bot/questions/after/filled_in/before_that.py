"""The years before the move that was told: "why was it downgraded?", "when was it last on Tier 3 before that?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import FIRST_REPORT
from bot.questions.question import Question

_BEFORE_THAT = expression(
    r"\bbefore (?:that|then|this|it (?:fell|rose|dropped|moved|changed))(?=\W*$)|(?<=graded )before(?=\W*$)",
    re.IGNORECASE,
)
_RIGHT_BESIDE = expression(
    r"^\W*(?:(?:and|so|but|ok|what about|how about|what was it|where was it|what did it have|then)\W+)*"
    r"(?:right|just|directly|immediately|straight|shortly) (?P<way>before|after)(?:wards?)?"
    r"(?: (?:that|it|this|then))?(?: (?:then|too))*\W*$",
    re.IGNORECASE,
)
"""The year beside the stay on a tier that was told: "and right before that?"."""
_SO_MANY_BEFORE = expression(
    r"^\W*(?:(?:and|so|but|ok|what about|how about|in|over|for|then)\W+)*the (?P<many>\w+)(?: (?:years|reports|"
    r"editions))?"
    r" before (?:that|those|these|then|them|it)\W*$",
    re.IGNORECASE,
)
"""So many reports before those of which the course was told: "and the five before that?"."""
_BEFORE_THOSE = expression(
    r"^\W*(?:(?:and|so|but|ok|what about|how about|what was it|where was it|then|the years|"
    r"(?:what|which) tier(?: was it(?: on| in)?)?|what was (?:its|the) tier)\W+)*(?:before|earlier)"
    r"(?: (?:that|then|this|those(?: years)?|it))?\W*$",
    re.IGNORECASE,
)
"""The years before those over which it was told how it stood."""
_AFTER_THOSE = expression(
    r"^\W*(?:(?:and|so|but|ok|what about|how about|what was it|where was it|then|the years)\W+)*"
    r"(?:after(?:wards?)?|later(?: on)?|since)(?: (?:that|then|this|those(?: years)?))?\W*$",
    re.IGNORECASE,
)
"""Those behind them."""
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10}
_OF_THE_PAST = expression(
    r"\b(?:when|ever|last|how often|how many times|how many (?:years|reports)|had|has|have|was it (?:also )?on)\b",
    re.IGNORECASE,
)
"""What asks when it was on a tier or moved, and not only where it stood."""
_THERE = expression(r"\b(?:there|on it|in it|that (?:low|high))\b", re.IGNORECASE)
"""What is asked of the tier of now, and so of the time before that began."""
_MOVES = frozenset({Intent.CHANGES, Intent.FINDINGS, Intent.TIER})


def with_years_before_that(text: str, before: Question, newest: int) -> str:
    """A text with the year put in where it says "before that" of the one country whose move was told."""
    if len(before.subject) == 1 and (beside := _RIGHT_BESIDE.match(text)) is not None:
        return _right_beside(text, beside, before, newest)
    if len(before.subject) == 1 and (many := _SO_MANY_BEFORE.match(text)) is not None:
        return _so_many_before(text, many["many"].lower(), before, newest)
    first = _first_told(before, newest)
    if len(before.subject) == 1 and first is not None and first > FIRST_REPORT and _BEFORE_THOSE.match(text):
        return f"how did {before.subject[0].text} do from {FIRST_REPORT} to {first - 1}?"
    last = before.span.last if before.span is not None and before.about is About.TREND else None
    if len(before.subject) == 1 and last is not None and last < newest and _AFTER_THOSE.match(text):
        return f"how did {before.subject[0].text} do from {last + 1} to {newest}?"
    if len(before.subject) != 1 or not _OF_THE_PAST.search(text) or _THERE.search(text):
        return text
    year = _moved(before, newest)
    if year is None or year <= FIRST_REPORT:
        return text
    return _BEFORE_THAT.sub(f"before {year}", text)


def _first_told(before: Question, newest: int) -> int | None:
    """The first of the years over which it was told how a country stood, or the one year, if that is past."""
    if before.intent is Intent.TIER:
        return before.years[0] if len(before.years) == 1 and before.years[0] < newest else None
    return before.span.first if before.span is not None and before.about is About.TREND else None


def _so_many_before(text: str, many: str, before: Question, newest: int) -> str:
    """What asks how it stood in so many reports before those that were told."""
    first = before.span.first if before.span is not None else None
    if first is None and before.intent is Intent.TIER:
        first = min(before.years, default=newest)
    number = _NUMBERS.get(many) or (int(many) if many.isdigit() else 0)
    if first is None or not number or first <= FIRST_REPORT:
        return text
    return f"how did {before.subject[0].text} do from {max(first - number, FIRST_REPORT)} to {first - 1}?"


def _right_beside(text: str, beside: re.Match[str], before: Question, newest: int) -> str:
    """What asks where it stood beside that stay, or over the years where several were told."""
    stay, name = before.stay, before.subject[0].text
    if stay is None or stay.first is None or stay.last is None:
        several = before.intent is Intent.HISTORY and bool(before.tiers) and before.about is not About.HOW_LONG
        return f"how has {name} moved over the years?" if several else text
    year = stay.first - 1 if beside["way"].lower() == "before" else stay.last + 1
    return f"where was {name} in {year}?" if FIRST_REPORT <= year <= newest else text


def _moved(before: Question, newest: int) -> int | None:
    """The year of the report with which the country was told to have moved."""
    if before.intent is Intent.HISTORY:
        moved = before.leaving is not None or before.reaching is not None or before.direction
        return before.told if moved and before.about is not About.FIRST else None
    if before.intent not in _MOVES or not before.step or len(before.years) > 1:
        return None
    return before.told or (before.years[0] if before.years else newest)
