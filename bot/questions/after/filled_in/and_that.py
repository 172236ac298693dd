"""Another claim to be confirmed, after one: "is it true that Peru fell?", "and that Chile rose?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import About
from bot.questions.question import Question

_AND_THAT = expression(
    r"^\W*(?:and|or|what about|also)(?: also)? that\s+[\"“”'‘«]?(?P<claim>\w[^\"“”«»?]*\b(?:is|are|was|were|has|have|"
    r"had|did|remained|stayed|fell|rose|moved|got|dropped|left|joined|lost)\b[^\"“”«»?]*?)[\"“”'’»]?[\s.?!]*$",
    re.IGNORECASE,
)
_SAME_CLAIM = expression(
    r"^\W*(?:(?:and|also|ok|so|now|then|please)\W+)*(?:the )?same (?:claim|statement|line|sentence|question|"
    r"check|thing|q)?"
    r"(?: (?:please|again|as well|too))*,? ?(?:about|for|on|of|regarding|with|goes for) (?P<name>\w[\w .'’-]{1,40}?)"
    r"(?:,? (?:please|pls|then|too|as well))*\W*$",
    re.IGNORECASE,
)
"""The same to be confirmed of another country: "same claim about Spain"."""


def with_another_claim(text: str, before: Question) -> str:
    """A text that only states what is to be confirmed as well, as a question whether that is so."""
    found = _AND_THAT.match(text) if before.wants_yes_or_no else None
    if found is not None:
        return f"is it true that {found['claim']}?"
    same = _SAME_CLAIM.match(text) if len(before.places) == 1 else None
    off = before.tiers[0] if before.about is About.YEARS and len(before.tiers) == 1 else None
    if same is not None and off is not None and off.negated and len(off.tiers) == 1:  # "which years was it not?"
        (tier,) = off.tiers
        return f"has {same['name']} always been {tier.phrase}?"
    same = same if before.wants_yes_or_no else None
    return f"and {same['name']}?" if same is not None else text
