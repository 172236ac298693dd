"""Who stands better or worse than what was told, or whether a tier does: "any country in the Middle East above it?"."""

from bot.questions.after.lists.narrowed import where_after
from bot.questions.after.lists.of_many import ANY_OTHERS
from bot.questions.after.members import LEAD, WHO
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OUTERMOST, About, Intent, Relation
from bot.questions.limits import TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.ellipsis import is_short
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import relation

_ENDS = expression(r"\b(?:best|worst|highest|lowest)\b")
_IS_THERE = expression(r"\b(?:any|anyone|anybody)\b|^(?:(?:and|so|but) )*(?:is|are|do|does|did) ")
_OF_THEM = expression(r"\bany of (?:them|those|these)\b")
_NEVER = expression(r"\b(?:never|not ever|not once)\b")
_EVER = expression(r"\b(?:ever|once|used to|in the past)\b")
_MOVED = expression(r"\b(?:got|gotten|getting|went|became|grew) (?:better|worse|up|down)\b")
"""What is a step, and no place above or below another: "and which got worse?"."""
_THAT_BESIDE_A_TIER = expression(
    r"(?:(?:so|and|but|ok) )*(?:is|are) (?:that|this|it|which)(?: (?:even|still|any|actually|really))* "
    r"(?:better|worse|higher|lower|above|below)(?: than)? (?:a |the |plain |being (?:on )?)*TIER\d+(?: then| right| ,)*"
)
_NEXT = expression(
    rf"{LEAD}(?:(?:who|which|what)(?: (?:is|are|comes|come))? )?(?:the )?(?:second|2nd|next)"
    r"(?: (?P<end>(?P<best>best|highest)|worst|lowest))?(?: (?:ones?|countries|country|tier|then|after that))*"
)
_THAN_ONE = expression(
    rf"{LEAD}(?:(?:(?:is |are )?any(?:one|body)?(?: of (?:them|those))?|{WHO})"
    r"(?: (?:that|who|which|is|are|was|were|stand|stands|do|does|doing|rank|ranks|ranked|rated|placed|any|there))* )?"
    r"(?:(?P<better>better|higher|above|ahead of|over)|worse|lower|below|under|behind)"
    r"(?: (?:off|ranked|rated|placed|than))* (?:the )?PLACE0(?: (?:is|was|did|does|then|too|now|please|itself|YEAR))*"
)


def next_to_the_end(said: Sentence, before: Question) -> Question | None:
    """Who stands next to the best or the worst that were told: "second worst?"."""
    found = _NEXT.fullmatch(said.text) if before.intent is Intent.LIST and not before.places else None
    ends = before.about in OUTERMOST and not before.tiers and before.stood is not None
    if found is None or not ends or before.stood is None or said.places or said.tiers or said.where.groups:
        return None
    best = found["best"] is not None if found["end"] else before.about is About.BEST
    if best is not (before.about is About.BEST) or before.stood.single is None:
        return None
    beyond = sorted(before.stood.single.beyond(better=not best), key=lambda tier: tier.rank or 0, reverse=not best)
    tiers = (TierSet(frozenset(beyond[:1])),)
    return Question(Intent.LIST, years=before.years, tiers=tiers, where=before.where) if beyond else None


def than_that_one(said: Sentence, before: Question) -> Question | None:
    """Those of a list that stand better or worse than a country that is named: "only the ones worse than Nigeria"."""
    like_one = before.about is About.LIKE
    listed = before.intent in OF_MANY and (like_one or not before.places) and len(said.places) == 1
    found = _THAN_ONE.fullmatch(said.text) if listed and not (said.tiers or said.where.groups) else None
    if found is None or len(before.years) > 1 or before.span is not None:
        return None
    how = Relation.BETTER if found["better"] else Relation.WORSE
    limited = like_one or (bool(before.where.groups or before.where.those) and not before.tiers)
    where = before.where if limited else Where(those=before.members)
    intent = Intent.COUNT if found["number"] else Intent.LIST
    like = Question(intent, said.places, said.years.years or before.years, about=About.LIKE, relation=how)
    return replace(like, where=where)


def above_or_below(said: Sentence, before: Question) -> Question | None:
    """Who stands better or worse than what was told: "any country in the Middle East above it?"; or if a tier does."""
    told = before.stood or (before.tiers[0] if len(before.tiers) == 1 else None)
    if told is not None and len(said.tiers) == 1 and _THAT_BESIDE_A_TIER.fullmatch(said.text):
        return Question(Intent.DEFINE, about=About.BEST_TIER, tiers=(told, said.tiers[0]))
    ranked = [tier for tier in told.tiers if tier.rank is not None] if told is not None else []
    how = relation(_OF_THEM.sub("who", said.text))
    if len(ranked) != 1 or said.places or said.tiers or how not in (Relation.BETTER, Relation.WORSE):
        return None
    if not ANY_OTHERS.search(said.text) or not is_short(said) or _ENDS.search(said.text) or _MOVED.search(said.text):
        return None
    beyond = frozenset(ranked[0].beyond(better=how is Relation.BETTER))
    where = where_after(said, before)
    over_years = _NEVER.search(said.text) or _EVER.search(said.text)
    listed = before.intent in (Intent.LIST, Intent.COUNT) and before.about is About.NOTHING_MORE
    if over_years and beyond and listed and before.members and not (said.years.years or said.where.groups):
        never = _NEVER.search(said.text) is not None  # which of those told stood so at no time
        about, span = About.NEVER if never else About.EVER, said.years.span
        asked = Question(Intent.LIST, about=about, tiers=(TierSet(beyond, bounded=True),), span=span)
        wants = not never and _IS_THERE.search(said.text) is not None
        return replace(asked, where=Where(those=before.members), wants_yes_or_no=wants)
    asked = Question(Intent.LIST, years=said.years.years or before.years, where=where)
    any_one = _IS_THERE.search(said.text) is not None
    if not beyond and before.only:  # "is Nepal the lowest?", "no", "who is lower then?"
        return replace(before, only=(), wants_yes_or_no=False, where=where)
    if not beyond:  # nothing is: what the order of the tiers says
        return Question(Intent.DEFINE, about=About.BEST_TIER, tiers=(told,) if told is not None else ())
    return replace(asked, tiers=(TierSet(beyond, bounded=True),), wants_yes_or_no=any_one)
