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
_OF_A_REGION = re.compile(r"\b(?:worst|best|lowest|highest)\b.*\bREGION\b")
"""With two countries compared, of which one may be the worst of a whole part of the world."""
_AT_ONCE = re.compile(r"\b(?:in|during) the same (?:year|report|edition)\b|\bat (?:the same time|once)\b")
_NTH = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))"
_AS_LONG = re.compile(
    r"\b(?:more|fewer) (?:years|reports|times)\b.*\bthan\b|\bmore often than\b|\bas (?:long|often) as\b|"
    r"\b(?:lose|lost|leave|left|drop|dropped|fall|fell|drop out|dropped out)\b.*\b(?:before|after) (?:the )?PLACE"
)
"""How long, or how early, one country did what another did, of which only one course is asked for."""
_BUT_FOR = re.compile(
    r"\b(?:except|besides|apart from|aside from|other than|save|but|excluding)(?: for)? (?:(?:in|the|for) )*"
    r"(?:PLACE|YEAR|SPAN|first\b|last\b)"
)
_COUNTED = re.compile(
    rf"\bfor the {_NTH} time\b|\b(?:its|the|a|their) {_NTH} (?:(?:straight|consecutive) )?(?:year|time|report)\b|"
    rf"\b{_NTH} (?:straight|consecutive) (?:year|report)\b|\bonly time\b|\bfirst time since\b"
)
"""How many times, or for how long, it was so by then."""
_OFF_FOR = re.compile(r"\boff (?:the )?TIER\d+ for (?:\w+ ){1,3}?(?:years|reports)\b")
_ONLY_SINCE = re.compile(r"\bonly since\b")
_ENDED = re.compile(r"\bYEAR (?:the )?YEAR (?:of|for|in which|that)\b|\bup to (?:the )?(?:YEAR|SPAN)")
_IN_BOTH = re.compile(r"\b(?:both )?(?:in )?YEAR and (?:in )?YEAR\b(?! and)(?<!YEAR , YEAR and YEAR)")
_SINGLED_OUT = re.compile(
    r"\balone\b|\bunlike\b|^(?:\w+ ){0,2}?am i (?:wrong|mistaken)\b|\bthe first (?:\w+ )?(?:REGION|country|one)\b|"
    r"\bTIER\d+ (?:but|while|whereas) (?:the )?PLACE\d+ (?:is )?(?:on |in )?(?:the )?TIER"
)
_OF_ANOTHER_WHOLE = re.compile(
    r"\b(?:most|majority|half)\b.*\bTIER\d+ (?:countries|ones|states|nations)\b.*\b(?:in|from) (?:the )?REGION|"
    r"\bmore (?:countries|states|governments)? ?(?:leave|left|leaving|join|joined|joining|enter|entered)\b.*\bthan\b"
)
"""A share of those on a tier, and not of those in a part of the world; moves, and not those who are there."""
_HOW_IT_MOVED = re.compile(r"\bautomatic|\b(?:worse|better) off than\b|\bthan (?:in |it was in )?(?:the )?YEAR")
_DOUBTED = re.compile(
    r"\b(?:i (?:really )?doubt|is it (?:false|wrong|untrue|a lie)|not true) (?:that|if|whether)\b|"
    r"\bi (?:really )?doubt\b(?! (?:it|that)(?: [.,]| but|$))"
)
_TWO = 2
_ASKS_WHICH = re.compile(
    r"^(?:(?:and|so|but|ok|okay|then|well|now|,) )*(?:which|who|whose)\b(?!.* [,;-] )"
    r"(?!.*\b(?:right|correct|true|or not|is it|are they|does it|did it|no|yes)\b)"
)
"""What asks for more than a yes or a no, and ends in nothing that asks for one."""
_BEFORE_THAT = re.compile(r"^(?:before|until) (?:YEAR|SPAN)\b.*\bsince (?:YEAR|SPAN)\b")


def is_unsettled(question: Question, text: str) -> bool:
    """Whether a marked text claims what the ratings that a question asks for would not settle."""
    if _says_any(text, _ASKS_WHICH, _DOUBTED, _BEFORE_THAT, _SINGLED_OUT):
        return True
    match question.intent:
        case Intent.HISTORY:
            return _of_the_past(question, text)
        case Intent.CHANGES:
            return _of_moves(question, text)
        case Intent.COMPARE:
            others = _says_any(text, _AS_OFTEN, _AS_LONG, _APART_FROM, _SO_FAR_APART, _OF_A_REGION, _AT_ONCE)
            return others or _of_stands_apart(question, text)
        case Intent.TIER:
            return _says_any(text, _COUNTED, _ENDED) or _of_stands_apart(question, text)
        case Intent.LIST | Intent.COUNT:
            return _says_any(text, _AT_ONCE, _OF_ANOTHER_WHOLE)
    return False


def _of_the_past(question: Question, text: str) -> bool:
    """Of years: what lasted until one of them, which tier was an extreme, or what was so by a year."""
    until = question.about is not About.UNTIL and question.span is not None and question.span.first is None
    cut = until and _says_any(text, _STAYED)
    plain = question.number is None and question.times is None and not question.solely
    two = len(question.years) == _TWO and question.about is not About.ALWAYS and _says_any(text, _IN_BOTH)
    counted = plain and (two or _says_any(text, _COUNTED))
    together = question.relation is None and _says_any(text, _AT_ONCE)
    cut = cut or (question.about is About.TREND and _says_any(text, _ONLY_SINCE))
    cut = cut or (question.about is not About.YEARS and _says_any(text, _AS_LONG))
    others = _says_any(text, _AN_EXTREME, _BY_THEN, _BUT_FOR, _ENDED, _OFF_FOR)
    return cut or counted or together or others


def _of_moves(question: Question, text: str) -> bool:
    """Of moves: over how many tiers they went, by when they were made, or that several were made at once."""
    at_once = len(question.places) > 1 and not question.years and _says_any(text, _AT_ONCE)
    others = _says_any(text, _COUNTED, _AS_LONG, _BUT_FOR, _HOW_IT_MOVED)
    return at_once or others or _says_any(text, _SO_MANY_STEPS, _BY_THEN)


def _of_stands_apart(question: Question, text: str) -> bool:
    """Of several countries: that one is on one tier, and another one on another."""
    return len(question.places) > 1 and _says_any(text, _OF_TWO_TIERS)


def _says_any(text: str, *patterns: re.Pattern[str]) -> bool:
    return any(pattern.search(text) for pattern in patterns)
