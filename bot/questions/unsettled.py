"""Claims that are about more than the ratings are asked for, so that a yes or a no to those would mislead."""

import re

from bot.questions.question import Intent, Question

_OF_TWO_TIERS = re.compile(r"\bPLACE\d+\b[^.]*\bTIER\d+\b[^.]*\band\b[^.]*\bPLACE\d+\b[^.]*\bTIER\d+")
"""A country on one tier, and another one on another: "is Kenya on Tier 2 and Uganda on Tier 3?"."""
_AS_OFTEN = re.compile(r"\b(?:more|less|as|fewer) (?:often|frequently|times|many times|many (?:years|reports))\b")
_APART_FROM = re.compile(r"\b(?:besides|other than|apart from|aside from|except for) (?:the )?PLACE")
_AT_ONCE = re.compile(r"\b(?:in|during) the same (?:year|report|edition)\b|\bat the same time\b")
_DOUBTED = re.compile(
    r"\b(?:i (?:really )?doubt|is it (?:false|wrong|untrue|a lie)|not true) (?:that|if|whether)\b|\bi doubt\b"
)
_BEFORE_THAT = re.compile(r"^(?:before|until) (?:YEAR|SPAN)\b.*\bsince (?:YEAR|SPAN)\b")


def is_unsettled(question: Question, text: str) -> bool:
    """Whether a marked text claims what the ratings that a question asks for would not settle."""
    if _DOUBTED.search(text) or _BEFORE_THAT.search(text):
        return True
    several = len(question.places) > 1
    others = _AS_OFTEN.search(text) is not None or _APART_FROM.search(text) is not None
    compares = question.intent is Intent.COMPARE and others
    at_once = several and not question.years and question.intent is Intent.CHANGES and _AT_ONCE.search(text) is not None
    apart = several and question.intent in (Intent.COMPARE, Intent.TIER) and _OF_TWO_TIERS.search(text) is not None
    return compares or at_once or apart
