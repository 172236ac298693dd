"""Who is on a tier still, or stayed there, after who moved: "and still on Tier 3?", "any unchanged Tier 2?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span, Stood, TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_WHO = r"(?:any|anyone|anybody|who|which|what about|how about|how many|the)(?: (?:ones?|countries|country))?"
_OF_THEM = r"(?: (?:of|among) (?:all )?(?:them|those|these))?"
_STILL_ON = expression(
    rf"{LEAD}(?:(?:is|are) )?(?:{_WHO}{_OF_THEM} )?(?:(?:is|are|remains?) )*still (?:(?:is|are|on|in|at|the) )*TIER0"
    r"(?: (?:now|today))*"
)
_BACK = expression(
    rf"{LEAD}(?:(?:is|are|has|have|did) )?{_WHO}{_OF_THEM}"
    r"(?: (?:is|are|has|have|got|get|came|come|made it|went|since))* back"
    r"(?: (?:there|on|on it|up|in|again|now|since|by now|today))*"
)
_UNCHANGED = expression(
    rf"{LEAD}(?:(?:is|are|was|were) )?(?:there )?(?:{_WHO} )?(?:(?:that|who|which|is|are|was|were|has|have) )*"
    r"(?:(?:unchanged|steady|stable|unmoved)(?: (?:on|in|at|the))*|"
    r"(?:stayed|remained|kept|stuck|stays?|remains?)(?: (?:unchanged|on|in|at|the))*) TIER0"
    r"(?: (?:countries|country|ones?|since then|throughout|all along|the whole time|then|there))*|"
    rf"{LEAD}{_WHO} were on (?:the )?TIER0 for the second year running"
)
_NOT_MOVED = expression(
    rf"{LEAD}(?:(?:is|are|was|were) )?(?:there )?(?:{_WHO} )?"
    r"(?:(?:that|who|which|is|are|was|were|has|have|had|did|do) )*"
    r"(?:unchanged|unmoved|steady|stable|the same|no change|without (?:a |any )?change|neither|"
    r"(?:not|never) (?:changed?|moved?|budged?|at all)|"
    r"(?:stayed|remained|kept|stuck|stays?|remains?)(?: (?:unchanged|the same|put|stable|steady|still|"
    r"where (?:it|they) (?:is|are|was|were)|(?:on|at) the same (?:tier|level|rank|place)))+)"
    r"(?: (?:ones?|countries|at all|then|that year|there|either|please|tier))*"
)
"""Who did not move at all, after who did: "and unchanged?"."""
_OF_TIERS = frozenset({Intent.LIST, Intent.COUNT})
_THROUGHOUT = frozenset({About.ALWAYS, About.SINCE})


def unmoved(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Those of a tier that did not move, after the moves of many; None where nothing of that is asked."""
    moves = (before.intent is Intent.CHANGES or before.about is About.MOVES) and not before.places and not before.also
    if said.places or said.years.years or len(said.tiers) > 1 or any(one.negated for one in said.tiers):
        return None
    left = before.leaving if moves and before.span is not None and not said.tiers else None
    if left is not None and before.members and _BACK.fullmatch(said.text):
        return _now_on(left, said, before)
    once = before.intent is Intent.LIST and before.about is About.EVER and before.tiers != said.tiers
    if (moves or once) and before.members and said.tiers and _STILL_ON.fullmatch(said.text):
        return _now_on(said.tiers[0], said, before)
    if _UNCHANGED.fullmatch(said.text) is None or not said.tiers:
        return None
    kind = Intent.COUNT if "how many" in said.text else Intent.LIST
    where = said.where if said.where.groups else replace(before.where, those=frozenset())
    stayed = Question(kind, tiers=said.tiers, where=where)
    if before.intent in _OF_TIERS and before.about in _THROUGHOUT:
        return replace(stayed, about=before.about, years=before.years, span=before.span)
    if not moves or (before.span is None and len(before.years) > 1):
        return None
    if before.span is not None:
        return replace(stayed, about=About.SINCE, span=before.span) if before.span.first is not None else None
    year = before.years[0] if before.years else newest_year
    return replace(stayed, about=About.ALWAYS, years=(year - 1, year))


def not_moved(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Those that stayed on their tiers with the report whose moves were told: "and unchanged?"."""
    moves = (before.intent is Intent.CHANGES or before.about is About.MOVES) and not (before.places or before.also)
    stood = before.also[0] if before.intent is Intent.LIST and not before.places and len(before.also) == 1 else None
    since = stood.years if isinstance(stood, Stood) and len(stood.years) == 1 and not before.years else ()
    if not (moves or since) or said.places or said.tiers or said.years.years:
        return None
    of_some = (before.tiers and not since) or before.leaving or before.reaching or len(before.years) > 1
    if of_some or said.years.span is not None or not _NOT_MOVED.fullmatch(said.text):
        return None
    year = before.years[0] if before.years else newest_year
    span = before.span if before.span is not None and before.span.first is not None else Span(year - 1, year)
    span = Span(since[0], newest_year) if since else span
    where = said.where if said.where.groups else replace(before.where, those=frozenset())
    kind = Intent.COUNT if "how many" in said.text or before.intent is Intent.COUNT else Intent.LIST
    return Question(kind, about=About.NEVER, direction=About.MOVED, span=span, where=where)


def _now_on(tiers: TierSet, said: Sentence, before: Question) -> Question:
    """Those told before who are on a tier now; whether there are any, where that is asked."""
    listed = Question(Intent.LIST, tiers=(tiers,), where=Where(those=before.members))
    return replace(listed, wants_yes_or_no="any" in said.text.split())
