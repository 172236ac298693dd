"""The best or the worst year of a tier whose numbers were told, put in full: "which year was the worst?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import OF_YEARS, About, Intent
from bot.questions.question import Question
from bot.questions.sentences.best_year import most_on
from bot.report.tier import Tier

_LEAD = r"^\W*(?:(?:and|so|but|ok|what about|how about|then)\W+)*"
_YEAR = r"(?:year|report|edition)"
_AT_AN_END = expression(
    rf"{_LEAD}(?:(?:which|what)(?: {_YEAR}| one)?(?: of (?:them|those|these))? (?:was|is|were) )?(?:the )?"
    rf"(?P<end>worst|best)(?: (?P<year>{_YEAR}|one))?(?: (?:ever|overall|of all|then|of (?:them|those|these)|"
    r"in (?:all|total)|in that respect|for (?:that|it)))*\W*$",
    re.IGNORECASE,
)
_WAS_THAT = expression(
    rf"{_LEAD}(?:was|is) (?:that|it|this) (?:the|a) (?:(?:very|all time) )?(?P<end>worst|best) {_YEAR}"
    r"(?: (?:ever|of all|so far|yet|for (?:that|it)|then))*\W*$",
    re.IGNORECASE,
)
_OVERALL = expression(rf"{_LEAD}(?:overall|in all(?: years)?|of all time|ever|all time)\W*$", re.IGNORECASE)
_OF_ALL = expression(r"\b(?:ever|overall|of all|in all|in total)\b", re.IGNORECASE)
_GOOD_OR_BAD = frozenset({Tier.ONE, Tier.WATCH_LIST, Tier.THREE})
"""Tiers of which it is plain whether more countries on them are good or bad."""


def with_the_year_of_it(text: str, before: Question) -> str:
    """A text that asks for the best or the worst year of a tier that was counted, with what it is the record of."""
    counted = before.intent in (Intent.COUNT, Intent.LIST)
    tiers = before.tiers[0] if len(before.tiers) == 1 else None
    if before.places or not counted:
        return text
    if not before.tiers and before.where.groups and not before.about:
        return _of_the_part(text, before)
    if tiers is None or tiers.negated or len(tiers.tiers) != 1:
        return text
    (tier,) = tiers.tiers
    if tier not in _GOOD_OR_BAD:
        return text
    where = f" in {before.where.groups[0].name}" if len(before.where.groups) == 1 else ""
    if before.about in OF_YEARS and before.span is not None and _OVERALL.match(text):
        most = "most" if before.about is About.YEAR_OF_MOST else "fewest"
        return f"which year had the {most} countries on {tier.phrase}{where}?"
    was_that = _WAS_THAT.match(text) if len(before.years) == 1 else None
    if was_that is not None:
        most = most_on(tier.word, best=was_that["end"].lower() == "best")
        return f"was {before.years[0]} the year with the {most} countries on {tier.phrase}{where}?"
    found = _AT_AN_END.match(text)
    years = before.span is not None or len(before.years) > 1 or before.about in OF_YEARS
    plain = before.intent is Intent.LIST and not before.years and "year" not in text.lower()  # "the worst one?"
    if found is None or plain or not (found["year"] or " year" in text.lower() or years):
        return text
    most = most_on(tier.word, best=found["end"].lower() == "best")
    span = before.span if not _OF_ALL.search(text) else None
    since = f" since {span.first}" if span is not None and span.first and not span.last else ""
    since = f" from {span.first} to {span.last}" if span is not None and span.first and span.last else since
    return f"which year had the {most} countries on {tier.phrase}{where}{since}?"


def _of_the_part(text: str, before: Question) -> str:
    """The same of a part of the world whose tiers were told, all of them."""
    found = _AT_AN_END.match(text)
    if found is None or "year" not in text.lower():
        return text
    tier = Tier.ONE if found["end"].lower() == "best" else Tier.THREE
    return f"which year had the most countries on {tier.phrase} in {before.where.groups[0].name}?"
