"""What is asked in half a sentence behind a claim: "Chad once fell to Tier 3. Is that true, and when?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_AND_WHEN = expression(
    r"(?P<claim>\b(?:once|ever|used to|at (?:some|one) (?:point|time)|previously|formerly|in the past)\b[^.?!]*"
    r"[.!?;]\s+(?:(?:so|and|but),? )?(?:(?:is|was) (?:that|this|it|he|she|they) )?(?:really |actually )?"
    r"(?:true|correct|right|so))"
    r"\W+(?:and )?(?:if (?:so|yes|true),? )?(?:then )?(?:when|(?:in )?(?:which|what) (?:year|report|edition))"
    r"(?: (?:was|did) (?:that|it)(?: happen)?)?(?=\W*$)",
    re.IGNORECASE,
)
"""The year, which is told with the yes to what was so at any time."""
_SAME_THEN = expression(
    r"(?P<claim>\balways\b[^.?!]{0,40}[.!?;]\s+)(?:(?:and|so|but|what about),? )*(?:in (?P<year>20\d\d),? )?"
    r"(?:(?:is|are|was|were|they|it|that|also|both|on|at|the) )*(?:same|equal)"
    r"(?: (?:tier|level|rank|ranking|place|too))?"
    r"(?:,? in (?P<then>20\d\d))?(?=\W*$)",
    re.IGNORECASE,
)
"""Whether several that are said to be always equal were so in a year: "always the same. In 2021 is same tier?"."""


def _whether_the_same(found: re.Match[str]) -> str:
    year = found["year"] or found["then"]
    return f"{found['claim']}Were they on the same tier in {year}" if year else found[0]


CLAIMED_AND_ASKED = (
    Change(("true", "correct", "right", " so"), _AND_WHEN, r"\g<claim>"),
    Change(("always",), _SAME_THEN, _whether_the_same),
)
"""What asks it in full."""
