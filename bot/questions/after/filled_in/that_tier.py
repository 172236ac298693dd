"""The tier and the year that another country's step is asked by: "has Britain ever lost it?", "has Italy since?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.limits import TierSet
from bot.questions.question import Question

_STEP = (
    r"(?:lost|lose|left|leave|left behind|reach(?:ed)?|regain(?:ed)?|recover(?:ed)?|reclaim(?:ed)?|"
    r"(?:make|made|come|came|fall|fallen|drop(?:ped)?) (?:back )?(?:to|into|onto)|return(?:ed)? to|"
    r"(?:come|came|fall|fallen|drop(?:ped)?|slip(?:ped)?|get|got|gotten) (?:off|out of))"
)
_OF_ANOTHER = expression(
    rf"(?P<lead>(?:^|\W)(?:(?:has|have|had|did|was it that) )(?:the )?"
    r"(?!(?:it|they|he|she|that|this|you|we|i|any|anyone|anybody|some|those|these|one|both|either)\b)"
    rf"[^\W\d][\w'’. -]{{1,30}}?(?:,? (?:they|it))? (?:(?:ever|also|too|never|once|since|then|later|already) "
    rf")*{_STEP}) it"
    r"(?= *(?:$|[?.!,;])| (?:too|as well|also|ever|since|again|back|before|once|and|yet|at)\b)",
    re.IGNORECASE,
)
"""A country that is named, and asked to have lost, left or reached "it"."""
_THEY_DID = expression(
    rf"(?P<lead>^(?:\W*(?:and|so|but|what about|n)\b)* (?:the )?[^\W\d][\w'’. -]{{1,30}}?,? (?:did|have|has) "
    rf"(?:they|it) "
    rf"(?:(?:ever|also|too|once|since|then) )*{_STEP}) it(?= *(?:$|[?.!,;]))",
    re.IGNORECASE,
)
"""The same of a country that is named in front: "and Britain, did they ever lose it?"."""
_WHO_DID = expression(
    r"(?P<lead>^\W*(?:(?:and|so|but|ok|did|has|have|had|was|were)\W+)*(?:who|which(?: \w+)?|what countries|"
    r"any(?:one|body)?|"
    r"how many(?: countries)?)(?: (?:else|others?|countries|country|ones?|has|have|had|did|ever|also|too|once))* "
    rf"(?:{_STEP}|gain(?:ed)?|earn(?:ed)?|won|win)) it"
    r"(?= *(?:$|[?.!,;])| (?:too|as well|also|ever|since|again|back|before|once|in|this|last|that|at|for)\b)",
    re.IGNORECASE,
)
"""Who else lost the tier of the one country that was asked about: "still Tier 1?", "who else lost it this year?"."""
_HAS_IT = expression(
    r"\b(?P<has>have|has|had|lose|lost|leave|left|get|got|gotten|reach(?:ed)?|regain(?:ed)?|earn(?:ed)?|ma[dk]e|"
    r"ke(?:ep|pt)|"
    r"hold|held) it(?= *(?:$|[?.!,;])| (?:back|again|before|once|ever|at all|then|since|too|first|last)\b)",
    re.IGNORECASE,
)
"""What is said of the tier that those spoken of are not on: "which aren't Tier 1?", "did Italy ever have it?"."""
_NAMED = (
    r"(?P<asked>\b(?:has|have|had|did) (?:the )?"
    r"(?!(?:any|anyone|anybody|they|those|these|some|one|all|both|each|none|it|left|lost|regained|returned|reached|"
    r"recovered|reclaimed|ever|since)\b)[^\W\d][\w'’. -]{1,30}?"
)
_SINCE = expression(
    rf"{_NAMED} (?:(?:ever|also|then|later|again) )*(?:regain\w*|recover\w*|reclaim\w*|return\w*|reach\w*|lost|left|"
    r"lose|leave)\b[^?.!,]*?) since(?: then)?(?= *(?:$|[?.!,;])| and\b)",
    re.IGNORECASE,
)
"""What asks for a step since those that were told."""
_BACK_SINCE = expression(
    rf"{_NAMED}) "
    r"(?:(?:ever|since|(?:got|gotten|get|win|won|earn|earned|have|had)(?: it| that)?|come|came|gone|been|moved|climbed|"
    r"made it|bounced) )+back(?: up)?(?: (?:since|since then|ever|yet|again|by now))*(?= *(?:$|[?.!,;])| and\b)",
    re.IGNORECASE,
)
"""The same without a word for the tier: "has Germany come back since?"."""


_IT_IS_OFF = expression(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:(?:is|are) (?:it|they)|(?:it|they)(?:['’]?s|['’]re| is| are)) "
    r"(?:(?:now|finally|already) )?off(?: (?:it|there|that|the list))?(?: (?:now|again|today|then|by now|right))*\W*$",
    re.IGNORECASE,
)
"""Whether it is off the tier that was asked about: "and it's off now?"."""
_STOPPED = expression(
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*when did (?:it|they) (?:stop|cease|quit)(?: being| to be)?"
    r"(?: (?:that|it|one|so|there|on it|on there|on that))?(?: (?:then|exactly))*\W*$",
    re.IGNORECASE,
)


def with_that_tier(text: str, before: Question) -> str:
    """A text that asks if a country named in it lost or reached "it", with the tier that was spoken of.

    After those that moved with one report, what came since is of the years from that report on.
    """
    if (missed := _not_theirs(before)) is not None:
        text = _HAS_IT.sub(rf"\g<has> {missed}", text)
    tier = _only(before)
    of_one = before.intent in (Intent.TIER, Intent.HISTORY) and len(before.places) == 1 and before.leaving is None
    if tier is not None and of_one and before.reaching is None:
        text = _WHO_DID.sub(rf"\g<lead> {tier}", text, count=1)
    if tier is not None:
        text = _THEY_DID.sub(rf"\g<lead> {tier}", _OF_ANOTHER.sub(rf"\g<lead> {tier}", text, count=1), count=1)
    if tier is not None and len(before.subject) == 1 and (_IT_IS_OFF.match(text) or _STOPPED.match(text)):
        name = before.subject[0].text
        return f"is {name} off {tier} now?" if _IT_IS_OFF.match(text) else f"when did {name} leave {tier}?"
    since = _since(before)
    if since is None:
        return text
    left = before.leaving is not None or before.reaching is not None
    if tier is not None and left:
        text = _BACK_SINCE.sub(rf"\g<asked> regained {tier} since {since}", text, count=1)
    return _SINCE.sub(rf"\g<asked> since {since}", text, count=1)


def _since(before: Question) -> int | None:
    """The report with which those moved that were told, or since which the question before was asked."""
    if before.intent is Intent.CHANGES and not before.places and len(before.years) == 1:
        return before.years[0]
    span = before.span if before.intent is Intent.HISTORY and before.reaching is not None else None
    return span.first if span is not None and span.last is None else None


def _not_theirs(before: Question) -> str | None:
    """The one tier that those asked for are not on, as it is written."""
    off = len(before.tiers) == 1 and before.tiers[0].negated and before.intent is not Intent.HISTORY
    tier = before.tiers[0].single if off else None
    return tier.phrase if tier is not None else None


def _only(before: Question) -> str | None:
    """The one tier that was lost, reached or stood on, as it is written."""
    moved = before.intent in (Intent.CHANGES, Intent.HISTORY)
    crossed = (before.leaving or before.reaching) if moved else None
    spoken: tuple[TierSet, ...] = (crossed,) if crossed is not None else before.affirmed or before.spoken_of
    tier = spoken[0].single if len(spoken) == 1 and not spoken[0].negated else None
    return tier.phrase if tier is not None else None
