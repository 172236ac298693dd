"""One of two tiers that were listed one after the other: "is the Philippines included in the first one?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question

_IN_WHICH = expression(
    r"(?P<lead>\b(?:is|are|was|were|isn['’]?t|and|what about|how about|so|so is)\b.*?)"
    r"\b(?:included |listed |mentioned |named |found |also |part )*(?:in|on|of|under|inside) (?:the |that |your )?"
    r"(?P<which>(?P<first>first|1st|former|earlier|other)|second|2nd|latter|last)"
    r"(?:[- ](?:one|list|group|tier|category|bunch|batch|lot))?(?: (?:of (?:them|those|these|the two)))?"
    r"(?P<end>(?: (?:too|as well|also|or not|then|now|right|you gave(?: me)?))*\W*)$",
    re.IGNORECASE,
)
_PAIR = 2


def with_the_list_named(text: str, before: Question) -> str:
    """A text with the name of the tier put in that it means by "the first one" of two lists."""
    listed = before.intent in (Intent.LIST, Intent.COUNT) and not before.places
    tiers = before.tiers_in_turn[-_PAIR:] if listed else ()
    if len(tiers) < _PAIR or any(one.negated or one.single is None for one in tiers):
        return text
    if (found := _IN_WHICH.search(text)) is None:
        return text
    tier = tiers[0 if found["first"] else 1].single
    return text if tier is None else f"{text[: found.start()]}{found['lead']}on {tier.phrase}{found['end']}"
