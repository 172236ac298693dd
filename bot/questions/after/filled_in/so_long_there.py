"""The tier of a list in the place of "there", where it is asked which have been there for so many reports."""

import re

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Where
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
_ONLY_SO_LONG = expression(
    r"^\W*(?:(?:and|so|but|ok|now|then|please|just|only|show|list|give|me)\W+)*"
    r"(?:(?:those|the ones|the countries|countries|ones)(?: (?:that|who|which))?|which(?: ones)?|who)"
    r"(?: (?:have|has|had|are|is|were|been|already|with|for|on it|there|on that list))*"
    r" (?P<long>(?:(?:for )?(?:more than|over|at least|longer than|for|the) )?(?:(?:last|past) )?"
    r"(?:(?!2\b)\d+|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)\+? (?:\w+ )?(?:years|reports))"
    r"(?: (?:or more|or longer|now|already|running|in a row|straight|on it|there|on that list|in total))*\W*$",
    re.IGNORECASE,
)
"""Those of a list that have been on it for so long: "now only those with more than 5 years on it"."""
_AT_LEAST = expression(r"^(?:for )?(?:at least )?(?:the (?:last|past) )?|^longer (?=than)|\+", re.IGNORECASE)
_WHO_LONGEST = expression(
    r"^(?P<who>\W*(?:(?:so|and|but|ok)\W+)*(?:which|what|who)(?:(?: [a-z]+){0,4}? (?:has|have|had)|['’]?s)) "
    r"(?:been|stayed|sat) "
    r"(?:there|on it|on (?:that|the|this) (?:list|tier)) (?:for )?(?:the )?longest\W*$|"
    r"^\W*(?:(?:so|and|but|ok)\W+)*(?:the )?longest (?:streak|run|stay|spell|time)(?: there| on it)? "
    r"(?P<where>in [a-z ]{3,30}?)\W*$",
    re.IGNORECASE,
)
"""Who has been on the tier that was spoken of for longest, whatever country was: "longest streak in Asia?"."""
_OF_THE_LIST = expression(r"^\W*(?:(?:so|and|but|ok)\W+)*(?:which|who)\b", re.IGNORECASE)


def with_the_tier_of_the_list(text: str, before: Question) -> str:
    """A text with the one tier listed or counted `before` for "there": "which have been there two years running?".

    Or all of it, where only another length is named, "and for 20 years?", or, after a country, who was there longest.
    """
    longest = _WHO_LONGEST.match(text) if before.places else None
    if longest is not None and (spoken := before.affirmed) and spoken[0].single:
        who = longest["who"] or f"which countries {longest['where']} have"
        return f"{who} been on {spoken[0].single.phrase} the longest?"
    listed = before.intent in (Intent.LIST, Intent.COUNT) and not before.places and len(before.tiers) == 1
    if not listed or before.tiers[0].negated or len(before.tiers[0].tiers) != 1 or before.also:
        return text
    (tier,) = before.tiers[0].tiers
    groups = before.where.groups
    which = f"which {groups[0].name} countries" if before.where == Where(groups) and len(groups) == 1 else "which"
    if (found := _JUST_SO_LONG.match(text)) is not None:
        return f"{which} have been on {tier.phrase} for {found['long']}?"
    ever = before.about in (About.EVER, About.ALWAYS)  # "and those for more than five years": in all
    if not (before.years or ever) and (only := _ONLY_SO_LONG.match(text)) is not None:
        return f"{which} have been on {tier.phrase} for {_AT_LEAST.sub('', only['long'])}?"
    if not _OF_THE_LIST.match(text):
        return text
    return _SO_LONG_THERE.sub(rf"\g<been> on {tier.phrase}", text, count=1)
