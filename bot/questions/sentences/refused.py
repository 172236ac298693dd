"""What somebody says not to ask for, in front of what they do: "not asking about 2025 - what was Nepal in 2023?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_SO = r"^\W*(?:(?:so|and|but|ok|okay|no|sorry|please|pls|well|hey|hi)\b\W*)*"
_BUT = r"(?:(?:but|just|only|rather|so|(?:i|we) (?:want|need|mean)(?! to\b))\b\s*)*"
_END = rf"\s*(?:[,;:.–—]|\s-)\s*{_BUT}|\s+but\s+(?:(?:just|only|rather)\s+)?"
_NOT_ASKED = (
    r"(?:(?:i['’]?m|i am|we['’]?re|we are)\s+)?not\s+(?:asking|talking|interested|looking|wondering|curious|inquiring)"
    r"(?:\s+(?:about|in|for|at))?|"
    r"(?:(?:i|we)\s+)?(?:don['’]?t|do not)\s+(?:(?:really|just)\s+)?"
    r"(?:(?:tell|give|show|send)\s+(?:me|us)(?:\s+about)?|want|need(?:\s+to\s+know)?|care\s+(?:about|for)|mean)|"
    r"(?:please\s+)?(?:forget|never\s?mind|ignore|skip|leave\s+aside|set\s+aside)(?:\s+about)?"
)
_NO_CLAIM = r"(?!(?:it|me|him|that|this(?! year)|to|you|your|my|anything|if|how|why|what|where|when)\b(?!\s*[,;.:]))"
_NOT_THAT = expression(
    rf"{_SO}(?:{_NOT_ASKED})\s+{_NO_CLAIM}(?P<what>(?:(?!\b(?:is|are|was|were|has|have|in|fell|rose|because)\b)"
    rf"[\w'’\s]){{2,40}}?)(?:{_END})(?=\w)",
    re.IGNORECASE,
)
_A_YEAR = r"(?:the\s+)?(?:(?:in\s+|of\s+|for\s+)?20[0-2]\d|this\s+year|current|latest|newest|today|now)(?:['’]?s)?"
_NOT_THEN = expression(
    rf"{_SO}not\s+(?:in\s+)?{_A_YEAR}(?:\s+(?:report|one|edition|tier|rating|year))?(?:{_END})(?=\w)|"
    rf"{_SO}(?:instead of|rather than)\s+{_A_YEAR}(?:\s+(?:report|one|edition|tier))?"
    rf"(?:{_END}|\s+(?=tell|give|show))(?=\w)",
    re.IGNORECASE,
)
_TIME = expression(r"\b(?:20[0-2]\d|last year|now|today|this year|latest|newest|current)\b", re.IGNORECASE)
_ASKS = expression(
    r"\b(?:what|which|who|where|when|how|was|were|is|are|did|does|has|tell|give|show|want|need|tier|20[0-2]\d)\b",
    re.IGNORECASE,
)

_ONLY_THAT_YEAR = expression(
    r"^(?P<asked>.*\b(?:20[0-2]\d|now|today)\b.*?)[\s,.;:!?\u2013\u2014-]+(?:(?:so|no|wait|actually|i|we|please|pls)\s+)*"
    r"(?:just|only)\s+(?:(?:really|give|gimme|show|tell|want|need|do|me|us|the|for|in|look at|at|one|answer)\s+)*"
    r"(?P<year>20[0-2]\d)(?:\s+(?:one|please|pls|plz|actually|then|instead|is fine|thx|thanks|report|number|"
    r"figure))*\W*$",
    re.IGNORECASE | re.DOTALL,
)
"""The one of several years that is wanted after all: "2001 vs now I know is different, just give me 2001"."""
_YEARS_BESIDE = expression(
    r"\b(?:in |of |for |from |between )?(?:20[0-2]\d|now|today|this year)"
    r"(?:\s*(?:,|vs\.?|versus|and|or|to|/|&|-|\u2013|compared (?:to|with)|then)\s*(?:in )?(?:20[0-2]\d|now|today|"
    r"this year)\b)+"
    r"(?P<told>[^,.;?!]*)",
    re.IGNORECASE,
)
_TOLD_OF_THEM = expression(r"\s*(?:(?:i|we|you)\s|is\b|are\b|was\b|were\b|differs?\b).*", re.IGNORECASE | re.DOTALL)


def _of_that_year_only(match: re.Match[str]) -> str:
    """What is asked, of the year alone that is named last, where that is one of several."""
    year = match["year"]
    beside = _YEARS_BESIDE.search(match["asked"])
    if beside is None or year not in beside[0]:
        return match[0]
    told = _TOLD_OF_THEM.sub("", beside["told"])
    return f"{match['asked'][: beside.start()]}in {year}{told}{match['asked'][beside.end() :]}"


def _without_what_is_refused(match: re.Match[str]) -> str:
    """Nothing, where what is behind it asks for something; of a time that is refused, where it names another."""
    behind = match.string[match.end() :]
    times = _TIME.search(match[0]) is None or _TIME.search(behind) is not None
    return "" if times and _ASKS.search(behind) else match[0]


REFUSED = (
    Change(
        ("n't ", "n’t ", "dont ", "not ", "forget", "mind", "ignore", "skip", "aside"),
        _NOT_THAT,
        _without_what_is_refused,
    ),
    Change(("just ", "only "), _ONLY_THAT_YEAR, _of_that_year_only),
    Change(("not ", "instead of", "rather than"), _NOT_THEN, _without_what_is_refused),
)
"""What is left out of a text before anything is looked for."""
