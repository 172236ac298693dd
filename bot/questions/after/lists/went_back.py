"""Whether those who came to a tier are off it again, who fell out, and who came instead: "did any fall back?"."""

from bot.questions.after.lists.who_joined import between, two_listed
from bot.questions.after.members import IS, LEAD, WHO
from bot.questions.expression import expression
from bot.questions.intent import OPPOSITE_WAY, About, Intent
from bot.questions.limits import Span, TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction
from bot.report.tier import Tier

_ANY = (
    r"(?:(?:did|has|have|is|are|was|were) )?(?P<any>any(?:one|body)?|some|some(?:one|body))"
    r"(?: (?:of|among) (?:all )?(?:them|those|these))?(?: (?:that|who|which))?"
)
_DOWN = (
    r"(?:fall|fell|fallen|drop|dropped|slip|slipped|slide|slid|sink|sank|sunk|(?:been )?(?:downgraded|demoted)|lose|"
    r"lost)"
)
_UP = r"(?:rise|rose|risen|climb|climbed|recover|recovered|bounced?|improved?|(?:been )?(?:upgraded|promoted))"
_AGAIN = (
    r"(?: (?:back|down|up|again|since|since then|later|later on|afterwards|after that|then|from it|off it|out|it|"
    r"by now|meanwhile|from there|from TIER\d+))*"
)
_WENT_BACK = expression(
    rf"{LEAD}(?:{_ANY}|(?:did|has|have) (?:they|those|these|all of them)|{WHO}(?: {IS})?)"
    r"(?: (?:ever|since|then|later|already|also|even))*"
    rf"(?: (?:{_DOWN}|{_UP}|(?:go|gone|went|move|moved|come|came|get|got) (?:back(?: (?:down|up))?|down|up))){_AGAIN}"
)
_SINCE = expression(
    r"\b(?:back|again|since|later|afterwards|after that|meanwhile|any(?:one|body)?|some(?:one|body)?)\b"
)
_LEFT = expression(
    rf"{LEAD}{WHO}(?: {IS})? (?:(?:dropped|fell|fallen|gone|went|got|kicked|moved) (?:out|off|down)|left|lost it|"
    r"dropped|removed)(?: (?:of it|it|(?:the )?TIER0|instead|then|of (?:it|the list)|for (?:them|that)))*"
)
_INSTEAD = expression(
    rf"{LEAD}who (?:has |have )?(?:replaced|took|got|came in)(?: (?:them|it|him|their|the|its|places?|seats?|spots?|"
    r"instead|for|on|in|TIER\d+))+"
)
_OF_TIERS = frozenset({Intent.LIST, Intent.COUNT})
_ENDS = {About.UP: TierSet(frozenset({Tier.ONE})), About.DOWN: TierSet(frozenset({Tier.THREE}))}
"""The tiers from which one can move in one way only."""


def went_back(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Which of those told to have come to a tier are on another one now, or moved the other way since."""
    named = said.places or said.tiers or said.where.groups or said.years.years or said.years.span is not None
    way = OPPOSITE_WAY.get(before.about)
    moved = before.intent is Intent.CHANGES and not before.places and bool(before.members) and not before.also
    if named or not moved or way is None or direction(said.text) not in (way, About.NOTHING_MORE):
        return None
    found = _WENT_BACK.fullmatch(said.text)
    if found is None or not _SINCE.search(said.text):
        return None
    asks = found["any"] is not None
    those = Where(those=before.members)
    if before.reaching == _ENDS[before.about] and before.leaving is None:
        off = (replace(_ENDS[before.about], negated=True),)
        return Question(Intent.LIST, tiers=off, where=those, wants_yes_or_no=asks)
    year = before.years[0] if len(before.years) == 1 else newest_year
    if year >= newest_year:
        return None
    return Question(Intent.CHANGES, about=way, span=Span(year + 1, None), where=those, wants_yes_or_no=asks)


def fell_out(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Who left the tier of a list, after those of it who were not on it in an earlier report: "who dropped out?".

    Or who was on the list of the earlier of two reports alone, of which it was asked for one after the other.
    """
    listed = before.intent is Intent.LIST and before.about is About.NOTHING_MORE and bool(before.where.those)
    in_turn = before.intent in _OF_TIERS and before.about is About.NOTHING_MORE and len(before.tiers) == 1
    named = before.places or said.places or said.where.groups or said.tiers not in ((), before.tiers)
    years = two_listed(before) if in_turn and not named else ()
    if years and years[0] + 1 < years[1] and not before.tiers[0].negated and _LEFT.fullmatch(said.text):
        return between(years, before.tiers[0], before.where, new=False)
    newcomers = listed and len(before.tiers) == 1 and before.tiers[0].negated and len(before.years) == 1
    if not newcomers or before.places or said.places or said.tiers or not _LEFT.fullmatch(said.text):
        return None
    if before.years[0] >= newest_year:
        return None
    left = replace(before.tiers[0], negated=False)
    where = replace(before.part, those=frozenset())
    span = Span(before.years[0] + 1, None) if before.years[0] + 1 < newest_year else None
    moves = Question(Intent.CHANGES, about=About.MOVED, leaving=left, where=where, span=span)
    return moves if span is not None else replace(moves, years=(newest_year,))


def came_instead(said: Sentence, before: Question) -> Question | None:
    """Who came to the tier that those told left, with the same report: "who replaced them?", "… on Tier 2?"."""
    if before.intent is not Intent.CHANGES or said.places or len(said.tiers) > 1 or not _INSTEAD.fullmatch(said.text):
        return None
    tier = said.tiers[0] if said.tiers else before.leaving
    if tier is None or (not said.tiers and before.reaching is not None):
        return None
    years = said.years.years or before.years
    return Question(Intent.CHANGES, years=years, span=before.span, about=About.MOVED, reaching=tier, where=before.part)
