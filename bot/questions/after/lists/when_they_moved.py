"""With which reports those that were told came to a tier or left it: "when did they lose it?".

Why there are more or fewer of them than before is told nowhere.
"""

from bot.places.resolve import Resolution
from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.limits import Span, TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_WHEN = (
    rf"{LEAD}(?:when|(?:in |since )?(?:what|which) (?:year|years|report)) (?:did|have|had) "
    r"(?:they|these|those|each|all|most|the others)(?: of (?:them|those|these))?"
    r"(?: (?:all|each|first|last|finally|actually|then|ever))*"
)
_IT = r"(?: (?:it|that|there|that tier|the tier|that list|the list|TIER0|here))"
_LEFT = expression(
    rf"{_WHEN} (?:lose|lost|leave|left|drop out(?: of)?|(?:fall|fell|get|got|come|came|drop) (?:off|from|out of|out))"
    rf"{_IT}?"
)
_REACHED = expression(
    rf"{_WHEN} (?:(?:get|got|come|came|rise|rose|move|moved|go|fall|drop|make it) (?:back )?(?:up |down )?"
    rf"(?:to |on |onto )?|(?:reach|join|earn|achieve|become) ){_IT.replace(' (?:it', '(?:it')}"
)
_WHEN_THAT_WAS = expression(
    rf"{LEAD}(?:when|(?:in )?(?:which|what) years?)(?: (?:was|were|is|did) (?:that|this|it|they|those|these|each)"
    r"(?: (?:happen|there|on it|exactly|each|all))*)?(?: (?:exactly|each|then))*"
)
"""In which years each of a few was on the tier that they were ever on."""
_FEW = 4
_WHY_SO_MANY = expression(
    rf"{LEAD}(?:why|how come) (?:(?:is|are|was|were|did|does|do|has|have) )?"
    r"(?:(?:it|that|they|there|the (?:number|numbers|list|count|total|figure)) )?(?:(?:is|are|was|were|so|ever) )*"
    r"(?:so (?:few|many|small|large|big|much)|shr[iau]nk\w*|gr[eo]w\w*|get (?:so )?(?:smaller|bigger|longer|shorter)|"
    r"(?:go|went|gone) (?:up|down)|rise|rose|increased?|decreased?|drop(?:ped)?|fall|fell|fewer|more)"
    r"(?: (?:so much|so fast|that much|then|back then|now|there|lately|since|on it|then))*"
)


def when_they_moved(said: Sentence, before: Question) -> Question | None:
    """The moves of those told from their tier, or to it, in all reports; no answer to why they are so many."""
    if before.intent not in OF_MANY or before.places or said.places or said.where.groups:
        return None
    if before.intent is Intent.COUNT and not said.tiers and _WHY_SO_MANY.fullmatch(said.text):
        return Question(Intent.UNKNOWN)
    tier = _their_tier(before)
    if tier is None or len(before.members) <= 1 or said.years.years or said.tiers not in ((), (tier,)):
        return None
    ever = before.about is About.EVER and 1 < len(before.members) <= _FEW
    if ever and _WHEN_THAT_WAS.fullmatch(said.text):
        places = tuple(Resolution(code, (code,)) for code in sorted(before.members))
        return Question(Intent.HISTORY, places, about=About.YEARS, tiers=before.tiers, span=before.span)
    left = _LEFT.fullmatch(said.text) is not None
    if not left and not _REACHED.fullmatch(said.text):
        return None
    moves = Question(Intent.CHANGES, about=About.MOVED, span=Span(), where=Where(those=before.members))
    return replace(moves, leaving=tier) if left else replace(moves, reaching=tier)


def _their_tier(before: Question) -> TierSet | None:
    """The one tier that those told are or were on."""
    on_one = before.intent is Intent.LIST and len(before.tiers) == 1 and not before.tiers[0].negated
    return before.tiers[0] if on_one and not before.also else None
