"""Which of those that came to a tier, or stood there, left it with a later report: "has any of them left it since?"."""

from bot.questions.after.members import IS, LEAD, WHO
from bot.questions.expression import expression
from bot.questions.intent import OUTERMOST, About, Intent
from bot.questions.limits import Span, TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_LEFT = expression(
    rf"{LEAD}(?:(?:did|has|have|is|are|do) )?(?:{WHO}|anyone|some|any|all|both|none|most|they(?: all| both)?)"
    rf"(?: (?:of|among) (?:all )?(?:them|those|these))?(?: {IS})?"
    r"(?: (?:all|ever|since|then|later|already|now|managed to|made it|able to))* "
    r"(?:left|leave|lost|lose|escaped?|(?:(?:get|got|gotten|come|came|move|moved|climb|climbed|rise|risen|rose|"
    r"been) )(?:back )?(?:up )?(?:out of|off|out|away from))"
    r"(?: (?:it|there|that|that tier|that list|the list|that place|(?:the )?TIER\d*))?"
    r"(?: (?:since|since then|ever since|by now|later|again|yet|now|after that|afterwards|so far|already|then|too))*"
)
_LATER = expression(
    r"\b(?:since|by now|later|again|yet|after that|afterwards|so far|already|(?:of|among) (?:all )?(?:them|"
    r"those|these)|which ones|what ones|the ones)\b"
)
"""What tells that it is of later reports: "and who left?" may be of the same one."""
_ANY = expression(r"\b(?:any|anyone|anybody|some)\b")


def left_since(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Which of those told left their tier with any later report than the one told; None where it is not asked."""
    tier, year = _their_tier(before), before.years[0] if len(before.years) == 1 else None
    if tier is None or year is None or year >= newest_year or not before.members or not _LATER.search(said.text):
        return None
    named = said.places or said.where.groups or said.years.years or said.years.span is not None
    if named or said.tiers not in ((), (tier,)) or _LEFT.fullmatch(said.text) is None:
        return None
    moves = Question(Intent.CHANGES, about=About.MOVED, span=Span(year + 1, None), leaving=tier)
    return replace(moves, where=Where(those=before.members), wants_yes_or_no=_ANY.search(said.text) is not None)


def _their_tier(before: Question) -> TierSet | None:
    """The one tier that those told came to with a report, or stood on in it."""
    if before.places:
        return None
    if before.intent is Intent.CHANGES:
        return before.reaching
    listed = before.intent in (Intent.LIST, Intent.COUNT) and not before.also
    if listed and before.about in OUTERMOST and not before.tiers:
        return before.stood
    plain = listed and before.about is About.NOTHING_MORE
    return before.tiers[0] if plain and len(before.tiers) == 1 and not before.tiers[0].negated else None
