"""A list once more, where it is asked for by tier, by which it is told anyway: "group them by tier", "sort by rank"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_BY_TIER = expression(
    rf"{LEAD}(?:(?:please|can you|could you|would you|,) )*(?:group|sort|order|arrange|rank|split|break|divide|list|"
    r"sorted|grouped|ordered|ranked)"
    r"(?: (?:them|those|these|it|that|this|all|the|that|list|countries|ones|up|down|into|out))*"
    r" (?:by (?:their )?(?:tiers?|ranks?|ratings?|rankings?)|(?:from )?(?:best to worst|worst to best|top to bottom))"
    r"(?: (?:please|then|now|too|though|instead))*"
)
_LISTED = frozenset({Intent.LIST, Intent.COUNT})


def grouped_by_tier(said: Sentence, before: Question) -> Question | None:
    """The list that was told, which stands by tier; None where a message asks for no such order."""
    listed = before.intent in _LISTED and before.about is About.NOTHING_MORE and not before.places
    named = said.places or said.tiers or said.where.groups or said.years.years or said.years.span is not None
    if not listed or named or not _BY_TIER.fullmatch(said.text):
        return None
    return replace(before, intent=Intent.LIST, wants_yes_or_no=False, number=None)
