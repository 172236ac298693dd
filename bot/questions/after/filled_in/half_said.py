"""Half sentences in a few plain words, of what was asked before, as whole ones: "was Tier 3, yes?", "tier why 1?"."""

import re

from bot.questions.intent import About, Intent
from bot.questions.question import Question

_SO = r"^\W*(?:(?:so|and|but|ok|oh|hm|wait|then)\W+)*"
_TIER = r"(?P<tier>(?:the )?(?:tier ?(?:1|2|3|one|two|three)(?: watch ?list)?|watch ?list))"
_WAS_THERE = re.compile(
    rf"{_SO}(?:was|were) (?:(?:on|in|at|once|also|even) )*{_TIER}"
    r"(?:,? (?:once|before|too|also|yes|no|right|correct|in the past|at some point))+\W*$",
    re.IGNORECASE,
)
"""Whether it was on a tier: "was Tier 3, yes?"."""
_NO_MORE = re.compile(
    rf"{_SO}(?:since|from|in) (?P<year>20\d\d),? (?:no more|no longer|not (?:any ?more|any longer|on it))\W*$|"
    rf"{_SO}(?:no more|no longer|not (?:any ?more|any longer)),? (?:since|from|in) (?P<then>20\d\d)\W*$",
    re.IGNORECASE,
)
"""Whether it left the tier that was spoken of: "since 2025 no more?"."""
_WHY_THERE = re.compile(
    rf"{_SO}(?:(?:the )?tier why|why (?:the )?tier|why(?: on| in)?)(?: a| the| only)? (?P<tier>[123])\W*$",
    re.IGNORECASE,
)
_WHAT_BEFORE = re.compile(rf"{_SO}(?:what|how) about (?:it |them )?(?:before|earlier|in the past)\W*$", re.IGNORECASE)
_WHY_SO_LATE = re.compile(
    rf"{_SO}why (?:(?:is|was|does|did) (?:it|that) )?(?:(?:so|that|this|always|come|came|out) )*late\W*$", re.IGNORECASE
)
_THE_FOURTH = re.compile(
    r"^\W*(?:(?:so|and|but|ok|what is|what about|which is|what['’]?s)\W+)*(?:the )?(?:4th|fourth)"
    r"(?: one| p)?\W*$",
    re.IGNORECASE,
)
_OF_TIERS = frozenset({Intent.TIER, Intent.COMPARE, Intent.CHANGES, Intent.HISTORY, Intent.FINDINGS})
_OF_ONE = frozenset({Intent.TIER, Intent.COMPARE})


def said_in_full(text: str, before: Question) -> str:
    """A half sentence of the country, or the countries, asked about before as a whole one; others as they are."""
    if before.about is About.RELEASE and _WHY_SO_LATE.match(text):
        return "why did the report come out so late?"
    if before.term == "three-ps" and _THE_FOURTH.match(text):
        return "the fourth one?"
    if before.intent not in _OF_TIERS or not before.subject:
        return text
    several = len(before.subject) > 1
    if before.intent in _OF_ONE and not before.years and _WHAT_BEFORE.match(text):
        return "what were they before?" if several else "what was it before?"
    if several:
        return text
    if (was := _WAS_THERE.match(text)) is not None:
        return f"was it ever on {was['tier']}?"
    if (why := _WHY_THERE.match(text)) is not None:
        return f"why is it on tier {why['tier']}?"
    return _left(text, before) or text


def _left(text: str, before: Question) -> str | None:
    """Whether it left, with the report of a year, the one tier that it was asked to be on."""
    found = _NO_MORE.match(text)
    name = before.subject[0].text
    named = len(before.affirmed) == 1 and len(before.affirmed[0].tiers) == 1
    if found is None or not named or not name:
        return None
    (tier,) = before.affirmed[0].tiers
    return f"did {name} leave {tier.phrase} in {found['year'] or found['then']}?"
