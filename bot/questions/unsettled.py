"""Claims that are about more than the ratings are asked for, so that a yes or a no to those would mislead."""

import re

from bot.questions.question import Intent, Question

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
"""With an end alone, of which the years before it began are no part: "did Israel keep Tier 1 until 2020?"."""
_THE_END = re.compile(
    r"^(?:\w+ ){0,2}?(?:is|was) (?:the )?TIER\d+ (?:really |actually )?the (?:worst|best|lowest|highest)\b"
)
_OF_A_REGION = re.compile(r"\b(?:worst|best|lowest|highest)\b.*\bREGION\b")
"""With two countries compared, of which one may be the worst of a whole part of the world."""
_AT_ONCE = re.compile(r"\b(?:in|during) the same (?:year|report|edition)\b|\bat the same time\b")
_DOUBTED = re.compile(
    r"\b(?:i (?:really )?doubt|is it (?:false|wrong|untrue|a lie)|not true) (?:that|if|whether)\b|\bi doubt\b"
)
_BEFORE_THAT = re.compile(r"^(?:before|until) (?:YEAR|SPAN)\b.*\bsince (?:YEAR|SPAN)\b")


def is_unsettled(question: Question, text: str) -> bool:
    """Whether a marked text claims what the ratings that a question asks for would not settle."""
    if _DOUBTED.search(text) or _BEFORE_THAT.search(text):
        return True
    if question.intent is Intent.HISTORY:
        until = question.span is not None and question.span.first is None and _STAYED.search(text) is not None
        return until or _THE_END.search(text) is not None or _BY_THEN.search(text) is not None
    if question.intent is Intent.CHANGES and (_SO_MANY_STEPS.search(text) or _BY_THEN.search(text)):
        return True
    several = len(question.places) > 1
    others = any(pattern.search(text) for pattern in (_AS_OFTEN, _APART_FROM, _SO_FAR_APART, _OF_A_REGION))
    compares = question.intent is Intent.COMPARE and others
    at_once = several and not question.years and question.intent is Intent.CHANGES and _AT_ONCE.search(text) is not None
    apart = several and question.intent in (Intent.COMPARE, Intent.TIER) and _OF_TWO_TIERS.search(text) is not None
    return compares or at_once or apart
