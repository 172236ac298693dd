"""The list that was told: "who is on Tier 3?", "did that list change since 2023?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.report.tier import Tier

_CHANGED = expression(
    r"\b(?:that|this|the|their) (?:list|group)(?= (?:\w+ )?(?:chang|alter|differ))|"
    r"(?P<did>\b(?:did|has|have) )(?:that|this|it)(?= (?:(?:list|much|ever|really) )?changed?\b)|"
    r"(?<=changed on )(?:it|that|(?:the|that|this) list)\b",
    re.IGNORECASE,
)

_WITH_IT = expression(
    r"(?P<tier>\btier (?:2|two)\b.*?) (?P<how>with(?:out)?|including|excluding|not counting|minus|plus) "
    r"(?:it|that|them)(?=\W*$)",
    re.IGNORECASE,
)
_OF_A_TIER = frozenset({About.TIER, About.BEST_TIER})
_BESIDE_A_TIER = expression(
    r"^\W*(?:(?:so|and|but|ok|then|or)\W+)*(?:(?:is|are) (?:(?:it|that|this|they|those|one|which) )?)?"
    r"(?P<how>(?:(?:any|even|still|much|really|actually) )*"
    r"(?:(?:better|worse|higher|lower)(?: or (?:better|worse|higher|lower))? than|above|below|"
    r"as (?:bad|good|low|high) as)) (?:an? |the )?"
    r"(?P<tier>tier (?:1|2|3|one|two|three)(?: watch ?list)?|watch ?list)(?=\W*(?:$|then\b|right\b|or\b))",
    re.IGNORECASE,
)
_CAME_OR_WENT = expression(
    r"^(?P<who>\W*(?:(?:so|and|but|ok|then|n|or)\W+)*(?:who|which|what countr\w+|any ?(?:one|body|countr\w+)|how many|"
    r"(?:did|has|have) any\w*)\b[^.?!]*?)"
    r"(?P<how>\b(?:(?:get|gets|got|gotten|come|came|made it|make it|went|gone|go|moved?|fell|fall|fallen|drop(?:ped)?|"
    r"kicked|taken|put|added|escaped?|climbed|landed) (?:off|out of|on|onto|in|into|on to|from)|left|leave|joined|"
    r"entered) it\b|"
    r"(?:get|gets|got|came|made it) (?:off|out|on|in)(?= (?:this|last) (?:year|yr|time)|(?: in)? 20\d\d|\W*$))",
    re.IGNORECASE,
)
"""What asks who came to the tier whose meaning was told, or left it: "who got off it this year?"."""
_IT = expression(r" it$", re.IGNORECASE)
_IN_FULL = {"out": "out of", "in": "into", "on": "onto"}
_HOW_MANY = expression(
    r"^\W*(?:(?:so|and|n|but|ok)\W+)*(?:(?:this|the|that) (?:list|tier|group) (?:has|have|had|contains?|includes?) "
    r"how (?:many|much)(?: (?:countries|country|nations|states))?|"
    r"how (?:many|much)(?: (?:countries|country|nations|states|are|is|there))* (?:in|on|inside) "
    r"(?:it|(?:this|that) (?:list|tier|group)))(?: (?:(?:in )?total|all in all|altogether|now|then))*\W*$",
    re.IGNORECASE,
)
"""What asks how many are on that tier: "this list has how many countries?"."""


def with_the_tier(text: str, before: Question) -> str:
    """A text with the name of the tier whose meaning was told: "is it worse than Tier 2?", "who got off it?"."""
    tiers = before.tiers[0].tiers if before.intent is Intent.DEFINE and before.tiers else frozenset()
    if len(tiers) != 1 or before.about not in _OF_A_TIER:
        return text
    (tier,) = tiers
    if _HOW_MANY.match(text):
        return f"how many countries are on {tier.phrase}"
    if (moved := _CAME_OR_WENT.match(text)) is not None:
        verb, _, which = _IT.sub("", moved["how"]).rpartition(" ")
        how = f"{verb} {_IN_FULL.get(which.lower(), which)}" if verb else which
        return f"{moved['who']}{how} {tier.phrase}{text[moved.end() :]}"
    if (found := _BESIDE_A_TIER.match(text)) is None:
        return text
    return f"is {tier.phrase} {found['how']} {found['tier']}{text[found.end() :]}"


def with_the_watch_list(text: str, before: Question) -> str:
    """A text with the Watch List put in, where it counts Tier 2 with or without "it" after its meaning."""
    of_it = any(not {Tier.TWO, Tier.WATCH_LIST}.isdisjoint(one.tiers) for one in before.of_tiers)
    return _WITH_IT.sub(r"\g<tier> \g<how> the watch list", text) if of_it else text


def with_that_list(text: str, before: Question) -> str:
    """A text with the tier put in whose list it asks to have changed."""
    listed = before.intent in (Intent.LIST, Intent.COUNT) and not before.places and len(before.tiers) == 1
    if not listed or before.tiers[0].negated or len(before.tiers[0].tiers) != 1:
        return text
    (tier,) = before.tiers[0].tiers
    where = before.where
    if where.outside or where.within is not None or len(where.groups) > 1:
        return text
    there = f" in {where.groups[0].name}" if where.groups else ""
    return _CHANGED.sub(lambda match: f"{match['did'] or ''}the {tier.word} list{there}", text)
