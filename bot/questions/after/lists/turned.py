"""A list, or moves of many, turned by a few words: "not those that went to Tier 1", "from above", "dropped by 2020"."""

from bot.questions.after.lists.limited_further import span_alone
from bot.questions.after.members import LEAD, ONES
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, SINCE_A_YEAR, About, Intent
from bot.questions.limits import Stood, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction
from bot.report.tier import Tier

_WHO = rf"(?:who|which|what|those|the ones|ones){ONES}"
_HAVE = r"(?: (?:has|have|had|did|is|are|was|were|been|got|since|then|later|also))*"
_MOVED = (
    r"(?: (?:came|come|moved?|went|go|gone|got|rose|risen|fell|fallen|dropped|climbed|slipped|joined|"
    r"arrived|up|down|in|"
    r"there|it|upgraded|downgraded))*"
)
_NOT_THOSE = expression(
    rf"{LEAD}(?:not|without|excluding|except(?: for)?|minus|leav(?:e|ing) out|apart from|leaving aside|no) (?:the )?"
    rf"(?:ones?|those|countries|any)?(?: (?:that|who|which))?{_HAVE}{_MOVED} (?P<way>to|into|from|out of|off) "
    r"(?:the )?TIER0(?: (?:then|please|though))*"
)
_FROM_BESIDE = expression(
    rf"{LEAD}(?:{_WHO}{_HAVE}{_MOVED} )?from (?:(?P<below>below|underneath|a (?:lower|worse) (?:tier|one)|the bottom)|"
    r"above|a (?:higher|better) (?:tier|one)|the top)(?: (?:it|that|then))*"
)
_MOVED_SINCE = expression(
    rf"{LEAD}(?:{_WHO}{_HAVE} )?(?:(?:moved?|went|go|gone|got|came|climbed|rose|risen|fell|fallen|dropped|slipped) "
    r"(?:up|down|lower|higher)|rose|risen|climbed|improved|upgraded|promoted|fell|fallen|dropped|slipped|downgraded|"
    r"demoted|got (?:better|worse)|worsened)(?: (?:since|since then|in YEAR|then|now|instead))*"
)
_ANY_TO = expression(
    rf"{LEAD}(?:did|has|have) (?:any|anyone|one|some|they)(?: of (?:them|those|these))? (?:go|gone|went|get|got|jump|"
    r"move|moved|make it|rise|climb|fall|drop)(?: (?:straight|right|directly|all the way|up|down|back))* "
    r"(?:to|into|onto) (?:the )?TIER0(?: (?:at once|then|that year|too))*"
)
"""Whether any of those that left a tier went to another one at once."""
_WHICH_WAY = expression(rf"{LEAD}(?:in |into )?(?:which|what) (?:direction|way)(?: (?:each|exactly|then|did they go))*")
"""What the moves that were told say themselves."""
_GONE_BY = expression(
    rf"{LEAD}{_WHO}{_HAVE} (?:dropped|fell|fallen|slipped|left(?: it)?|lost(?: it)?|gone|off(?: it)?|out|off the list|"
    r"downgraded|no longer(?: there| on it)?)(?: (?:from it|off|out|from there|again|back))* by (?:then )?YEAR"
)

_OTHER_END = expression(
    rf"{LEAD}(?:(?:what about|how about|at) )?(?:the )?(?:other (?:extreme|end)|opposite(?: (?:extreme|end))?|reverse|"
    r"contrary)(?: (?:,|:|\.|-|who|which|what|countries|is|are|was|were|has|have|been|on|in|at|then|so))*"
    r"(?P<over> (?:always|ever|never))?(?: (?:been|on|in|at|the|a))*(?: TIER0)?(?: (?:then|now|please))*"
)
"""The same of another tier, if need be of the one at the other end, whatever country was spoken of in between."""
_UP_OR_DOWN = (
    r"(?:(?:(?:who|which|what)(?: ones| countries)?(?: was| were| got| went)? )?(?:the )?"
    r"(?:(?P<{}>upgrades?|upgraded|rises?|rose|improvements?|promotions?|promoted|improved|up|ups)|"
    r"downgrades?|downgraded|falls?|fell|drops?|dropped|demotions?|demoted|down|downs))"
)
_ONE_WAY_THEN = expression(
    rf"{LEAD}(?:(?:what|how) about )?(?:(?:in|for|of) )?(?:the )?YEAR(?: report)?(?: ,)?(?: (?:but|only|just|and))* "
    rf"{_UP_OR_DOWN.format('up')}(?: (?:only|please|then|,))*|"
    rf"{LEAD}(?:(?:what|how) about |(?:only|just) )*{_UP_OR_DOWN.format('rose')}(?: only)? (?:(?:in|for|of) )?YEAR"
    r"(?: (?:only|please|then))*"
)
"""The moves one way alone, of another year: "ok and in 2024, upgrades only"."""
_THE_WAY_MEANT = expression(
    rf"(?=.*\b(?:mean|meant|sorry|oops|not|instead|rather)\b)"
    rf"{LEAD}(?:(?:no|sorry|oops|wait|i mean|i meant|meant|mean|rather|,) )*{_UP_OR_DOWN.format('up')}"
    r"(?: (?:ones|i mean|i meant|sorry|please|instead|rather|,|(?:and )?not (?:the )?(?:ups?|downs?|downgrade[sd]?|"
    r"upgrade[sd]?|downgraded|fell|rose)))*"
)
"""The other way than was understood: "sorry, up not down"."""
_STEPS = frozenset({About.UP, About.DOWN, About.MOVED})
_OPPOSITE_ENDS = {Tier.ONE: Tier.THREE, Tier.THREE: Tier.ONE}


def at_the_other_end(said: Sentence, before: Question) -> Question | None:
    """The last list once more, of the tier at the other end: "and the other extreme: always Tier 3?"."""
    many = before if before.intent in OF_MANY and not before.places else before.many
    listed = many is not None and many.intent in (Intent.LIST, Intent.COUNT) and len(many.tiers) == 1
    listed = listed and many is not None and not many.also
    named = said.places or said.where.groups or said.years.years or said.years.span is not None
    found = None if named or not listed else _OTHER_END.fullmatch(said.text)
    if found is None or many is None:
        return None
    ends = frozenset(_OPPOSITE_ENDS[tier] for tier in many.tiers[0].tiers if tier in _OPPOSITE_ENDS)
    tiers = said.tiers or ((replace(many.tiers[0], tiers=ends),) if ends else ())
    about = About((found["over"] or "").strip()) or many.about
    return replace(many, about=about, tiers=tiers, wants_yes_or_no=False, number=None) if tiers else None


def turned(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """The question `before`, of all countries that something is so of, as a few words turn it; None for no such."""
    if before.intent not in OF_MANY or before.places or said.places or said.where.groups:
        return None
    if before.intent is Intent.CHANGES:
        return _moves(said, before, newest_year)
    if before.about in SINCE_A_YEAR and before.tiers and _MOVED_SINCE.fullmatch(said.text) and not said.tiers:
        moved = replace(before, intent=Intent.LIST, about=About.NO_LONGER, wants_yes_or_no=False)
        return replace(moved, direction=direction(said.text))
    return _gone_by(said, before, newest_year)


def _moves(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """The moves but for those to a tier or from one, those from one side, or those over some years."""
    if len(said.tiers) == 1 and (found := _NOT_THOSE.fullmatch(said.text)) is not None:
        year = before.year(newest_year)
        if year is None:
            return None
        then = year if found["way"] in ("to", "into") else year - 1
        stood = Stood(replace(said.tiers[0], negated=True), (then,))
        return replace(before, also=(*before.also, stood), number=None, wants_yes_or_no=False)
    left = before.leaving if before.reaching is None and len(said.tiers) == 1 else None
    if left is not None and left != said.tiers[0] and _ANY_TO.fullmatch(said.text):
        return replace(before, reaching=said.tiers[0], tiers=(left, said.tiers[0]), wants_yes_or_no=True)
    if not said.tiers and _WHICH_WAY.fullmatch(said.text):
        return replace(before, wants_yes_or_no=False)
    crossed = before.reaching if before.reaching is not None else before.leaving
    if crossed is not None and not said.tiers and (side := _FROM_BESIDE.fullmatch(said.text)) is not None:
        return replace(before, about=About.UP if side["below"] else About.DOWN, wants_yes_or_no=False)
    of_steps = before.about in _STEPS and not before.also
    plain = of_steps and not (said.tiers or before.leaving or before.reaching)
    if plain and not said.years.years and (meant := _THE_WAY_MEANT.fullmatch(said.text)) is not None:
        return replace(before, about=About.UP if meant["up"] else About.DOWN, wants_yes_or_no=False, number=None)
    if plain and said.years.years and (way := _ONE_WAY_THEN.fullmatch(said.text)) is not None:
        about = About.UP if way["up"] or way["rose"] else About.DOWN
        return replace(before, about=about, years=said.years.years, span=None, wants_yes_or_no=False)
    span = span_alone(said) if of_steps and not said.tiers else None
    return replace(before, span=span, years=()) if span is not None else None


def _gone_by(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Those that were on a tier in one report, and no longer in a later one: "which dropped by 2020?"."""
    then = before.year(newest_year)
    of_one = before.about is About.NOTHING_MORE and len(before.tiers) == 1 and not before.tiers[0].negated
    if not of_one or then is None or not before.members or not _GONE_BY.fullmatch(said.text):
        return None
    off = (replace(before.tiers[0], negated=True),)
    later = Question(Intent.LIST, years=said.years.years, tiers=off, where=Where(those=before.members))
    return later if then < said.years.years[0] else None
