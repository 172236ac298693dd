"""Who stands better or worse than what was told, or whether a tier does: "any country in the Middle East above it?"."""

import re
from dataclasses import replace

from bot.questions.after.lists.narrowed import where_after
from bot.questions.after.lists.of_many import ANY_OTHERS
from bot.questions.intent import About, Intent, Relation
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.questions.sentences.ellipsis import is_short
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import relation

_ENDS = re.compile(r"\b(?:best|worst|highest|lowest)\b")
_IS_THERE = re.compile(r"\b(?:any|anyone|anybody)\b|^(?:(?:and|so|but) )*(?:is|are|do|does|did) ")
_MOVED = re.compile(r"\b(?:got|gotten|getting|went|became|grew) (?:better|worse|up|down)\b")
"""What is a step, and no place above or below another: "and which got worse?"."""
_THAT_BESIDE_A_TIER = re.compile(
    r"(?:(?:so|and|but|ok) )*(?:is|are) (?:that|this|it|which)(?: (?:even|still|any|actually|really))* "
    r"(?:better|worse|higher|lower|above|below)(?: than)? (?:a |the |plain |being (?:on )?)*TIER\d+(?: then| right| ,)*"
)


def above_or_below(said: Sentence, before: Question) -> Question | None:
    """Who stands better or worse than what was told: "any country in the Middle East above it?"; or if a tier does."""
    told = before.stood or (before.tiers[0] if len(before.tiers) == 1 else None)
    if told is not None and len(said.tiers) == 1 and _THAT_BESIDE_A_TIER.fullmatch(said.text):
        return Question(Intent.DEFINE, about=About.BEST_TIER, tiers=(told, said.tiers[0]))
    ranked = [tier for tier in told.tiers if tier.rank is not None] if told is not None else []
    how = relation(said.text)
    if len(ranked) != 1 or said.places or said.tiers or how not in (Relation.BETTER, Relation.WORSE):
        return None
    if not ANY_OTHERS.search(said.text) or not is_short(said) or _ENDS.search(said.text) or _MOVED.search(said.text):
        return None
    beyond = frozenset(ranked[0].beyond(better=how is Relation.BETTER))
    where = where_after(said, before)
    asked = Question(Intent.LIST, years=said.years.years or before.years, where=where)
    any_one = _IS_THERE.search(said.text) is not None
    if not beyond and before.only:  # "is Nepal the lowest?", "no", "who is lower then?"
        return replace(before, only=(), wants_yes_or_no=False, where=where)
    if not beyond:  # nothing is: what the order of the tiers says
        return Question(Intent.DEFINE, about=About.BEST_TIER, tiers=(told,) if told is not None else ())
    return replace(asked, tiers=(TierSet(beyond, bounded=True),), wants_yes_or_no=any_one)
