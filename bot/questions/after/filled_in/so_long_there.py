"""The tier of a list in the place of "there", where it is asked which have been there for so many reports."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question

_SO_LONG_THERE = expression(
    r"(?P<been>\b(?:been|is|are|were|was)(?: (?:already|now))?) (?:there|on it|on (?:that|the|this) list)"
    r"(?= (?:(?:for|now|already|at least|more than|over|the) )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:\w+ )?(?:years|reports|editions)\b)",
    re.IGNORECASE,
)
_JUST_SO_LONG = expression(
    r"^\W*(?:(?:and|so|but|ok|what about|how about)\W+)*(?:since|for) (?P<long>(?:(?:more than|over|at least) )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty) years)(?: (?:or more|now|already|"
    r"running))*\W*$",
    re.IGNORECASE,
)
_OF_THE_LIST = expression(r"^\W*(?:(?:so|and|but|ok)\W+)*(?:which|who)\b", re.IGNORECASE)


def with_the_tier_of_the_list(text: str, before: Question) -> str:
    """A text with the one tier listed or counted `before` for "there": "which have been there two years running?".

    Or all of it, where only another length is named: "and for 20 years?".
    """
    listed = before.intent in (Intent.LIST, Intent.COUNT) and not before.places and len(before.tiers) == 1
    if not listed or before.tiers[0].negated or len(before.tiers[0].tiers) != 1 or before.also:
        return text
    (tier,) = before.tiers[0].tiers
    if (found := _JUST_SO_LONG.match(text)) is not None:
        return f"who has been on {tier.phrase} for {found['long']}?"
    if not _OF_THE_LIST.match(text):
        return text
    return _SO_LONG_THERE.sub(rf"\g<been> on {tier.phrase}", text, count=1)
