"""A tier of now that is told in front of the question for another time: "Laos is 3, was it ever 2?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_WORD = (
    r"(?:(?!(?:what|which|who|whose|how|why|when|where|if|is|are|was|were|has|have|it|they|and|or|not|no|"
    r"ever|says?|said|that|on|in|at)\b)[^\W\d][\w.'’-]*)"
)
_NAME = rf"(?P<name>{_WORD}(?: {_WORD}){{0,4}}?)(?: |(?=,|:))"
_SO = r"^\W*(?:(?:so|and|but|ok|okay|hm+|well|hey|hi|wait|right)\W+)*"
_NOW = r"(?: (?:now|today|currently|these days|rn|at the moment|this year))*"
_FIRST_NOW = (
    rf"{_SO}(?:(?:i|we) (?:know|see|read) (?:that )?)?{_NAME}(?:,| ?[:-])? ?(?:(?:is|are|it is) )?"
    rf"(?:(?:still|now|on|in|at|a) )*(?:tier )?(?:[123]|watch ?list){_NOW}[\s,;:.?!-]+(?:(?:and|but|so|ok) )*"
    r"(?:(?:was|were|is|has|have|had|did) )?(?:(?:it|they) )?ever "
)
_BESIDES = r"(?: (?:before|too|or not|though|then|even))*\W*$"
_EVER_THERE = expression(
    rf"{_FIRST_NOW}(?:(?:been|be|on|in|at|a|hit|reach|reached|get|got|to|down|up) )*(?:tier )?(?P<number>[123])"
    rf"{_BESIDES}",
    re.IGNORECASE,
)
_EVER_MOVED = expression(
    rf"{_FIRST_NOW}(?:(?:been|be|get|got|gotten) )*(?P<moved>(?:up|down)graded){_BESIDES}", re.IGNORECASE
)
_ALWAYS_THERE = expression(
    rf"{_SO}{_NAME},? ?(?:(?:is|are) )?(?:(?:still|now|on|in|at|a) )*"
    rf"(?P<tier>tier ?[123]|(?:tier ?2 )?watch ?list){_NOW}\s*\?+\s*(?:(?:and|but|so|like|has it|have they|is it|"
    r"was it) )*(?:always|every (?:single )?(?:year|time)|since (?:forever|ever|the start|the beginning))"
    r"(?: (?:been|was|has been|is|there|so|that|like that|on it))*\W*$",
    re.IGNORECASE,
)
_THEN_TOO = expression(
    r"^(?:.*?\b(?:says?|said|has|puts|read|see|lists|have) (?:that )?)?"
    rf"{_SO[1:]}(?:the )?{_NAME}(?:is |was |are |has been |have been )?(?:(?:still|now|on|in|at|a) )*"
    r"(?:tier ?[123]|(?:tier ?2 )?watch ?list)(?: only)? since (?:19|20)\d\d\W+(?:but |and |though |so )*"
    r"(?:was|were)(?:n['’]?t| not)? (?:it|they) (?:not )?(?:(?:already|also|on|in|at|a) )*"
    r"(?P<tier>tier ?[123]|(?:tier ?2 )?watch ?list) (?:already |also )?in (?P<year>(?:19|20)\d\d)"
    r"(?: (?:also|too|as well|already|or so|before that))*\W*$",
    re.IGNORECASE,
)

NOW_AND_THEN = (
    Change(("ever ",), _EVER_THERE, r"has \g<name> ever been on tier \g<number>?"),
    Change(("ever ",), _EVER_MOVED, r"has \g<name> ever been \g<moved>?"),
    Change(("always", "every ", "since "), _ALWAYS_THERE, r"has \g<name> always been on \g<tier>?"),
    Change((" since ",), _THEN_TOO, r"was \g<name> on \g<tier> in \g<year>?"),
)
