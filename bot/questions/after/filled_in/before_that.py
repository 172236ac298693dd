"""The years before the move that was told: "why was it downgraded?", "when was it last on Tier 3 before that?"."""

import re

from bot.questions.intent import About, Intent
from bot.questions.limits import FIRST_REPORT
from bot.questions.question import Question

_BEFORE_THAT = re.compile(r"\bbefore (?:that|then|this|it (?:fell|rose|dropped|moved|changed))(?=\W*$)", re.IGNORECASE)
_OF_THE_PAST = re.compile(
    r"\b(?:when|ever|last|how often|how many times|how many (?:years|reports)|had|has|have|was it (?:also )?on)\b",
    re.IGNORECASE,
)
"""What asks when it was on a tier or moved, and not only where it stood."""
_THERE = re.compile(r"\b(?:there|on it|in it|that (?:low|high))\b", re.IGNORECASE)
"""What is asked of the tier of now, and so of the time before that began."""
_MOVES = frozenset({Intent.CHANGES, Intent.FINDINGS, Intent.TIER})


def with_years_before_that(text: str, before: Question, newest: int) -> str:
    """A text with the year put in where it says "before that" of the one country whose move was told."""
    if len(before.subject) != 1 or not _OF_THE_PAST.search(text) or _THERE.search(text):
        return text
    year = _moved(before, newest)
    if year is None or year <= FIRST_REPORT:
        return text
    return _BEFORE_THAT.sub(f"before {year}", text)


def _moved(before: Question, newest: int) -> int | None:
    """The year of the report with which the country was told to have moved."""
    if before.intent is Intent.HISTORY:
        moved = before.leaving is not None or before.reaching is not None or before.direction
        return before.told if moved and before.about is not About.FIRST else None
    if before.intent not in _MOVES or not before.step or len(before.years) > 1:
        return None
    return before.told or (before.years[0] if before.years else newest)
