"""Whether the tier that was told is the best or the worst: "what tier is Iran?", "and is that the worst?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question

_IS_THE_END = expression(
    r"^\W*(?:(?:and|so|but|ok|okay|wait|then|oh)\W+)*(?:(?:is|isn['’]?t|that['’]?s|thats|it['’]?s|its) )"
    r"(?:(?:that|it|this|tier \d|now|like|already|basically|not|about) )*(?:the )?(?:very )?"
    r"(?P<end>worst|lowest|bottom|best|highest|top)(?: (?:possible|available))?"
    r"(?: (?:one|tier|rank|ranking|rating|level|grade|category|score|there is|it (?:can )?gets?|"
    r"you can get|a country can (?:get|have)|possible|of (?:all|them|the (?:three|four|tiers))))*"
    r"(?:,? (?:right|then|no|correct|isn['’]?t it|yes|or not))*\W*$",
    re.IGNORECASE,
)
_OF_ONE = frozenset({Intent.TIER, Intent.FINDINGS})


def with_the_tier_at_the_end(text: str, before: Question) -> str:
    """A text with the tier put in that one country was told to be on, where it asks if that is the worst."""
    of_one = before.intent in _OF_ONE and len(before.subject) == 1 and before.stood is not None
    found = _IS_THE_END.match(text) if of_one else None
    tier = before.stood.single if found is not None and before.stood is not None else None
    return text if found is None or tier is None else f"is {tier.phrase} the {found['end']} tier?"
