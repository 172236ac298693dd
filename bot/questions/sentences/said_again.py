"""A tier that is only said again, so that no other is taken for it: "tier 2 in 2022, just the plain tier 2"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_NUMBER = r"[123]|one|two|three"
_PLAIN = r"(?:plain|proper|regular|actual|normal|real|ordinary|pure|simple|straight|standard)"
_MEANT = r"(?:(?:i (?:mean|meant|want|need)|meaning|so|and|but|that is|please)\s+)*"
_WITHOUT = (
    r"(?:,?\s+(?:and\s+)?(?:not|no|without|excluding|minus)(?:\s+(?:on|in|the|counting|including|any|those))*"
    r"\s+(?:tier ?2 )?(?:watch ?list|wl)(?:\s+(?:ones|countries|people|stuff))?)?"
)
_SAID_AGAIN = expression(
    rf"(?P<asked>^.*?\btiers? ?(?P<number>{_NUMBER})s?\b(?! ?watch)(?![^?!]*\btiers? "
    rf"?(?!(?P=number)\b)(?:{_NUMBER})\b).*?)"
    rf"(?:\s*[,;:(.\u2013\u2014-]+\s*|\s+){_MEANT}"
    rf"(?:(?:just|only|purely|strictly)(?:\s+(?:the|on|in|those|a))*(?:\s+{_PLAIN})*\s+tiers? ?|"
    rf"(?:the\s+)?{_PLAIN}\s+tiers? ?|(?:just|only)\s+(?:the\s+)?{_PLAIN}\s+)(?P=number)s?\b(?! ?watch)"
    rf"(?:\s+(?:proper|itself|alone|only|on its own|ones|countries|one))*{_WITHOUT}\)?"
    r"(?=\s*(?:$|[?.!,;)]|please\b|pls\b|thx\b|thanks\b))",
    re.IGNORECASE | re.DOTALL,
)
"""Not where another tier is named between the two."""

SAID_AGAIN = Change(
    (
        "just ",
        "only ",
        "plain ",
        "proper ",
        "regular ",
        "actual ",
        "normal ",
        "real ",
        "ordinary ",
        "pure ",
        "simple ",
        "strict",
    ),
    _SAID_AGAIN,
    r"\g<asked>",
)
