"""Claims that are about more than the ratings are asked for, so that a yes or a no to those would mislead."""

import re

from bot.questions.question import About, Intent, Question

_OF_TWO_TIERS = re.compile(r"\bPLACE\d+\b[^.]*\bTIER\d+\b[^.]*\band\b[^.]*\bPLACE\d+\b[^.]*\bTIER\d+")
"""A country on one tier, and another one on another: "is Kenya on Tier 2 and Uganda on Tier 3?"."""
_AS_OFTEN = re.compile(r"\b(?:more|less|as|fewer) (?:often|frequently|times|many times|many (?:years|reports))\b")
_APART_FROM = re.compile(r"\b(?:besides|other than|apart from|aside from|except for) (?:the )?PLACE")
_STEPS = (
    r"\b(?:one|two|three|1|2|3|single|more than one|several)(?: (?:whole|full|single))? "
    r"(?:steps?|tiers?|levels?|ranks?|notch(?:es)?|rungs?|grades?)"
)
_SO_FAR_APART = re.compile(rf"{_STEPS} (?:\w+ )?(?:below|above|ahead|behind|lower|higher|better|worse|apart)\b")
_SO_MANY_STEPS = re.compile(rf"{_STEPS}\b(?! of\b)")
_BY_THEN = re.compile(
    r"\bha(?:d|s|ve)\b.*\balready\b.*\bby\b|\balready\b.*\bby (?:YEAR|SPAN)|\bearlier than (?:YEAR|SPAN)\b"
)
_STAYED = re.compile(r"\b(?:keep|kept|stay|stayed|remain|remained|hold|held|retain|retained)\b")
"""With an end alone, of which the years before it began are no part: "did Israel keep Tier 1 up to 2020?"."""
_AN_EXTREME = re.compile(
    r"^(?:\w+ ){0,2}?(?:is|was) (?:the )?TIER\d+ (?:really |actually )?the (?:worst|best|lowest|highest)\b"
)
"""That a tier was the worst or the best that a country had: "was Tier 2 the worst that France ever had?"."""
_AT_ONCE = re.compile(r"\b(?:in|during) the same (?:year|report|edition)\b|\bat the same time\b")
_DOUBTED = re.compile(
    r"\b(?:i (?:really )?doubt|is it (?:false|wrong|untrue|a lie)|not true) (?:that|if|whether)\b|"
    r"\bi (?:really )?doubt\b(?! (?:it|that)(?: [.,]| but|$))"
)
_BEFORE_THAT = re.compile(r"^(?:before|until) (?:YEAR|SPAN)\b.*\bsince (?:YEAR|SPAN)\b")


def is_unsettled(question: Question, text: str) -> bool:
    """Whether a marked text claims what the ratings that a question asks for would not settle."""
    if _DOUBTED.search(text) or _BEFORE_THAT.search(text):
        return True
    match question.intent:
        case Intent.HISTORY:
            return _of_the_past(question, text)
        case Intent.CHANGES:
            return _of_moves(question, text)
        case Intent.COMPARE:
            return _says_any(text, _AS_OFTEN, _APART_FROM, _SO_FAR_APART) or _of_stands_apart(question, text)
        case Intent.TIER:
            return _of_stands_apart(question, text)
    return False


def _of_the_past(question: Question, text: str) -> bool:
    """Of years: what lasted until one of them, which tier was an extreme, or what was so by a year."""
    until = question.about is not About.UNTIL and question.span is not None and question.span.first is None
    return (until and _says_any(text, _STAYED)) or _says_any(text, _AN_EXTREME, _BY_THEN)


def _of_moves(question: Question, text: str) -> bool:
    """Of moves: over how many tiers they went, by when they were made, or that several were made at once."""
    at_once = len(question.places) > 1 and not question.years and _says_any(text, _AT_ONCE)
    return at_once or _says_any(text, _SO_MANY_STEPS, _BY_THEN)


def _of_stands_apart(question: Question, text: str) -> bool:
    """Of several countries: that one is on one tier, and another one on another."""
    return len(question.places) > 1 and _says_any(text, _OF_TWO_TIERS)


def _says_any(text: str, *patterns: re.Pattern[str]) -> bool:
    return any(pattern.search(text) for pattern in patterns)
