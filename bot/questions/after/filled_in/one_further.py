"""A move by one tier, as one to the tier that would be next: "what happens if we go down one more?"."""

import re

from bot.questions.expression import expression
from bot.questions.question import Question
from bot.report.tier import Tier

_ONE_FURTHER = expression(
    r"\bwhat (?:(?:would|will|could|does|do|happens?|follow|follows|then|else|to|it|us|them|mean|be|the|"
    r"consequences?|is|are) )*(?:of|if|should) (?:it|they|we|our country|the country|that country) "
    r"(?:(?:would|should|were to|ever|then|also|really|does|do) )*(?:go|goes|went|going|fall|falls|fell|falling|drop|"
    r"drops|dropped|dropping|slip|slips|slipped|move|moves|moved|sink|sinks|sank|get|gets|got|climb|climbs|rise|rises|"
    r"is|are|was|were)(?: (?:put|moved|pushed|knocked|bumped|downgraded|upgraded))?"
    r"(?: (?:up|higher|down|lower))?(?: by)? "
    r"(?:one more|another (?:one|tier|notch|level|step|rank)|(?:one|a|1) (?:more )?(?:tier|notch|level|step|rank))"
    r"(?: (?:up|down|lower|higher|further|again|more|worse))*",
    re.IGNORECASE,
)
_RISES = expression(r"\b(?:up|upgraded|higher|climbs?|rises?)\b", re.IGNORECASE)


def with_the_tier_one_further(text: str, before: Question) -> str:
    """A text that asks what a move by one tier would mean, with that tier, after where one country stands."""
    if (stands := _only(before)) is None or (found := _ONE_FURTHER.search(text)) is None:
        return text
    better = _RISES.search(found[0]) is not None
    beyond = stands.beyond(better=better)
    if not beyond:
        return text if better else f"is there anything below {stands.phrase}?"
    return f"what follows from {(beyond[-1] if better else beyond[0]).phrase}?"


def _only(before: Question) -> Tier | None:
    """The tier that the one country asked about is on, as was told."""
    stands = before.stood
    return stands.single if len(before.subject) == 1 and stands is not None and not stands.negated else None
