"""The others after one country, or on the other side of a tier: "any other South American one?", "and better?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import About, Intent, Relation
from bot.questions.limits import TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_OTHERS = expression(
    rf"{LEAD}(?:(?:is|are) there )?(?:(?:(?:which|what|any|some|how about|what about)(?: (?:is|are))?(?: the)? )?"
    r"others? (?:in |from |of )?(?:the )?REGION|"
    r"(?:which|what|any|some|how about|what about)(?: (?:is|are))?(?: the)? (?:ones?|countries) (?:in|from) (?:the )?"
    r"REGION)"
    r"(?: (?:ones?|countries|country|states?|nations?|members?|there|on it|too|as well|then|is|are|now))*"
    r"(?P<not> not(?: (?:there|on it|either|too))?)?"
)
_BETTER = expression(
    rf"{LEAD}(?:(?:who|which|what|any|anyone)(?: ones?)? )?(?:(?:is|are) )?"
    r"(?:(?P<better>better|higher|above|ahead)|worse|lower|below|behind)(?: (?:than us|than it|off|us|it|there))*"
)
_WITH_IT = expression(
    rf"{LEAD}(?:who|which|what)(?: (?:else|others?|countries|country))* (?:is|are|was|were)(?: (?:there|on it))? "
    r"(?:with|alongside|together with|beside) (?:it|them|us)(?: (?:there|back then))?"
    r"(?: (?:on|in|at) (?:the )?TIER0)?(?: (?:in )?YEAR)?(?: (?:then|that year))*"
)
_REST_BETTER = expression(
    rf"{LEAD}(?:is|are|was|were) (?:any of )?(?:the )?(?:other|rest of (?:the )?) ?REGION"
    r"(?: (?:countries|ones|states|members|nations))*(?: (?:any|all|doing|ranked))*"
    r" (?:(?P<better>better|higher)|worse|lower)"
    r"(?: (?:off|ranked|rated|than it|than that|than us|then|than them))*"
)
_BETTER_THAN_IT = expression(
    rf"{LEAD}(?:(?P<number>how many)|which|what)(?: of)?(?: the)?(?: other)? REGION"
    r"(?: (?:countries|ones|states|members|nations|is|are|was|were|rank|ranked|rated|stand|do|did|does|fare|that|who))*"
    r" (?:(?P<better>better|higher)|worse|lower)(?: (?:off|ranked|rated))? than (?:it|us|them|that)(?: (?:then|now))*"
)
_LEVEL_WITH_IT = expression(
    rf"{LEAD}(?:(?:who|which|what|any|anyone|how many)(?: ones?| countries)? )?(?:(?:is|are|stands?|has|have) )?"
    r"(?:(?:on|at|in|the) )*(?:same|equal|level|alike)(?: (?:tier|level|rank|ranking|rating|place))?"
    r"(?: (?:as|to|with) (?:(?:the )?PLACE0|it|them|us|that))?(?: (?:then|there|too|now))*"
)
_RANKED = sorted((tier for tier in Tier if tier.rank is not None), key=lambda tier: tier.rank or 0)
"""The tiers from the best to the worst."""


def others_there(said: Sentence, before: Question) -> Question | None:
    """Which others of a part of the world are on the tier on which a country was asked to be."""
    of_one = before.intent is Intent.TIER and len(before.places) == 1 and len(before.tiers) == 1
    named = said.places or said.tiers or said.years.span is not None or not said.where.groups
    found = None if named or not of_one else _OTHERS.fullmatch(said.text)
    if found is None:
        return None
    where = replace(said.where, without=frozenset(before.places[0].codes))
    tiers = tuple(replace(one, negated=True) for one in before.affirmed) if found["not"] else before.affirmed
    return Question(Intent.LIST, years=said.years.years or before.years, tiers=tiers, where=where)


def with_it_there(said: Sentence, before: Question) -> Question | None:
    """Who else was on a tier in a report, beside the country spoken of: "who was with it on Tier 3 in 2004?"."""
    tiers = said.tiers or before.affirmed
    one = len(before.places) == 1 and len(tiers) == 1 and len(said.years.years) <= 1
    if not one or said.places or said.where.groups or said.years.span is not None or not _WITH_IT.fullmatch(said.text):
        return None
    where = Where(without=frozenset(before.places[0].codes))
    return Question(Intent.LIST, years=said.years.years or before.years, tiers=tiers, where=where)


def better_ones_there(said: Sentence, before: Question) -> Question | None:
    """Which others of a part of the world stand better than the country spoken of: "are the other Balkans better?"."""
    one = len(before.places) == 1 and before.stood is not None and len(before.years) <= 1
    if not one or before.stood is None or said.places or said.tiers or said.years.years:
        return None
    than_it = _BETTER_THAN_IT.fullmatch(said.text)
    if (found := than_it or _REST_BETTER.fullmatch(said.text)) is None:
        return None
    kind = Intent.COUNT if than_it is not None and than_it["number"] else Intent.LIST
    at = [_RANKED.index(tier) for tier in _RANKED if tier in before.stood]
    beyond = (_RANKED[: at[0]] if found["better"] else _RANKED[at[0] + 1 :]) if len(at) == 1 else []
    if not beyond:
        return None
    where = replace(said.where, without=frozenset(before.places[0].codes))
    return Question(kind, years=before.years, tiers=(TierSet(frozenset(beyond), bounded=True),), where=where)


def on_the_other_side(said: Sentence, before: Question) -> Question | None:
    """Who stands better, after who stands worse than a tier or a country on it, and the other way round."""
    listed = before.intent in (Intent.LIST, Intent.COUNT) and not before.places and len(before.tiers) == 1
    if not listed or before.relation is not None or before.about is not About.NOTHING_MORE:
        return None
    named = said.places or said.tiers or said.where.groups or said.years.years or said.years.span is not None
    found = None if named or not before.tiers[0].bounded else _BETTER.fullmatch(said.text)
    if found is None:
        return None
    here = [tier for tier in _RANKED if tier in before.tiers[0]]
    better = found["better"] is not None
    if not here or here[0 if better else -1] is _RANKED[0 if better else -1]:
        return None
    at = _RANKED.index(here[0] if better else here[-1])
    there = _RANKED[: at - 1] if better else _RANKED[at + 2 :]
    if not there:
        return None
    beyond = TierSet(frozenset(there), bounded=True)
    return replace(before, intent=Intent.LIST, tiers=(beyond,), wants_yes_or_no=False)


def level_with_it(said: Sentence, before: Question) -> Question | None:
    """Who stands the same as a country, after who stands better or worse than it."""
    beside = before.intent in (Intent.LIST, Intent.COUNT) and before.about is About.LIKE and len(before.places) == 1
    apart = beside and before.relation in (Relation.BETTER, Relation.WORSE)
    if not apart or said.tiers or said.years.years or said.where.groups or not _LEVEL_WITH_IT.fullmatch(said.text):
        return None
    return replace(before, places=said.places or before.places, relation=Relation.SAME, wants_yes_or_no=False)
