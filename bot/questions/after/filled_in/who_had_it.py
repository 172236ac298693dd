"""The tier that was spoken of of one country, where a message asks of others who had it: "and who never had it?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.limits import TierSet
from bot.questions.question import Question

_LEAD = r"^(?P<lead>\W*(?:(?:and|so|but|ok|then)\W+)*)"
_WHO = (
    r"(?:who|which(?: (?:ones|countries|country))?|what countries|countries that|"
    r"(?:those|the ones|ones|the countries) (?:that|who|which))(?: else)?"
)
_HAD = r"(?:lost|had|have|has|held|kept|got|reached|made|won|left|gained|regained|been)"
_WHO_HAD_IT = expression(
    rf"{_LEAD}(?P<who>{_WHO})(?P<ever>(?: (?:has|have|had|did|never|ever|once|always|only|not))*) (?P<had>{_HAD}) it"
    r"(?P<end>(?: (?:too|ever|once|before|since|as well|again))*)\W*$",
    re.IGNORECASE,
)
_OVER_TIME = expression(r"\b(?:never|ever|always|once)\b")
_THOSE_WHO = expression(
    rf"{_LEAD}(?:those|the ones|ones|the countries|countries) (?:that|who|which) "
    r"(?P<did>(?:(?:have|had|never|ever|also) )*(?:lost|had|held|kept|reached|left|gained|regained|joined|fell|dropped|"
    r"rose|moved|went|came|climbed|slipped)\b.*)$",
    re.IGNORECASE,
)
"""What speaks of many, after one country was asked about: "and those that lost Tier 1"."""
_USED_TO_BE = expression(
    rf"{_LEAD}(?:who|which(?: ones)?)(?: else)? used to be"
    r"(?: (?:there|on it|in it|that|one|too|as well|before))*\W*$",
    re.IGNORECASE,
)
"""Who was once on the tier that was listed: "and who used to be?"."""
_LOST_AND_BACK = expression(
    rf"{_LEAD}(?P<who>{_WHO})(?: (?:has|have|had))? (?:lost|left) it (?:and|but|then)(?: (?:then|later|since|also))* "
    r"(?:(?:got|won|earned|gained|took) (?:it )?back|regained it|(?:came|went|got) back(?: to it)?|returned(?: to it)?|"
    r"got it again)\W*$",
    re.IGNORECASE,
)


def with_what_they_had(text: str, before: Question) -> str:
    """A text that asks who lost "it", or never had it, with the one tier that was spoken of."""
    of_one = before.intent in (Intent.HISTORY, Intent.TIER) and len(before.places) == 1
    if of_one and (those := _THOSE_WHO.match(text)) is not None:
        return f"{those['lead']}which countries {those['did']}"
    tiers = _spoken_of(before)
    if len(tiers) != 1 or tiers[0].negated or len(tiers[0].tiers) != 1:
        return text
    (tier,) = tiers[0].tiers
    if (back := _LOST_AND_BACK.match(text)) is not None:
        return f"{back['lead']}which countries lost {tier.phrase} and came back to {tier.phrase}?"
    if before.intent is not Intent.CHANGES and _USED_TO_BE.match(text):
        return f"which used to be on {tier.phrase} but are not now?"
    found = _WHO_HAD_IT.match(text)
    moves = before.intent is Intent.CHANGES  # of which those who moved so are asked for otherwise
    if found is None or "else" in found["who"].split() or (moves and not _OVER_TIME.search(found["ever"])):
        return text
    return f"{found['lead']}which countries{found['ever']} {found['had']} {tier.phrase}{found['end']}?"


def _spoken_of(before: Question) -> tuple[TierSet, ...]:
    """The tier that one country, or those of a list, had, or that those told left or came to."""
    if before.intent is Intent.CHANGES and not before.places:
        crossed = before.leaving or before.reaching
        return (crossed,) if crossed is not None else ()
    of_one = before.intent in (Intent.HISTORY, Intent.TIER) and len(before.places) == 1
    of_many = before.intent is Intent.LIST and not before.places
    return before.of_tiers if (of_one or of_many) and before.tiers else ()
