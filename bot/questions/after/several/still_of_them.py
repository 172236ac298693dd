"""A question of all countries that stays with those that were named together: "and who was upgraded?", "how many are?".

Read last, of whatever a message was read as: what goes on with several countries, by "who", "which" or "how many" and
no word for others, is not of the whole world.
"""

from bot.places.resolve import Resolution
from bot.questions.after.several.found_of_them import found_of_them
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_PLACES, OF_RECORDS, OF_SIZES, OUTERMOST, About, Intent
from bot.questions.limits import Span, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_LEAD = r"(?:(?:and|so|but|ok|okay|now|then|well|hm|,) )*"
_ASKS = expression(
    rf"{_LEAD}(?:(?:which|who|whose|how many|any|anyone|none|(?:did|has|have|had|was|were|is|are) (?:any|"
    rf"either|all|none))"
    r"\b|(?:(?:and|but) )+(?:any )?(?:up|down)grade[ds]?\b)"
)
"""What goes on with those that were named."""
_BOTH = r"(?:two|three|four|five|six|[2-6])"
_OF_THEM = expression(
    rf"\b(?:of|among) (?:all )?(?:them|those|these|(?:(?:the|those|these) )?{_BOTH})\b(?! (?:years|reports|tiers))|"
    rf"{_LEAD}(?:which|who) (?:one|of)\b|"
    r"\b(?:of )?(?:our|my) (?:destinations?|countries|list|places|markets|offices|suppliers|locations|sites)\b|"
    rf"\ball {_BOTH}\b"
)
"""What says that it is of those."""
_OF_THOSE = expression(r"\b(?:of|among) (?:all (?:of )?)?(?:them|those|these)\b")
_OF_OTHERS = expression(
    r"\b(?:countr(?:y|ies)|nations?|states?|governments?|members?|world\w*|global\w*|everywhere|anywhere|overall|total|"
    r"else|others?|everyone|everybody|nobody|report|elsewhere|regions?|years?|editions?|reports|tiers?|new|also|too|"
    r"made|makes?|writes?|decides?|ranks?)\b"
)
"""What asks of others, or of all."""
_LAST = expression(r"\b(?:last|latest|most recent(?:ly)?|recently)\b")
_SHORT = 10  # words
_TWO = 2
_OF_ALL = OF_RECORDS | OF_SIZES | {About.SHARE, About.LIKE, About.ADDED, About.DROPPED, About.ADDED_OR_DROPPED}
"""What is asked of all countries, or of parts of the world, only."""


def still_of_them(question: Question, said: Sentence, before: Question) -> Question:
    """The question, of those that were named together before, where it goes on with them and names no others."""
    if question.intent in (Intent.FINDINGS, Intent.DEFINE):
        return found_of_them(question, said, before)
    if (moved := _of_their_moves(question, said, before)) is not None:
        return moved
    free = question.intent in OF_MANY and not (question.places or question.only or question.everyone)
    stale = bool(before.places) and question.where == Where(those=before.members)  # of a list before they were named
    anywhere = stale or question.where == Where()
    if not free or not anywhere or said.where.groups or said.places or question.about in _OF_ALL:
        return question
    of_them = _OF_THEM.search(said.text) is not None
    whole = question.intent is Intent.CHANGES and bool(said.tiers and said.years.years)  # "who lost Tier 1 in 2023?"
    goes_on = of_them or (not whole and _ASKS.match(said.text) is not None and _OF_OTHERS.search(said.text) is None)
    if not goes_on or len(said.text.split()) > _SHORT:
        return question
    places = _named_together(before, of_them=of_them)
    if len(places) < _TWO:
        return question
    if question.intent is Intent.CHANGES:
        return _moves_of(question, said, before, places)
    if question.about in OUTERMOST and not question.tiers:
        return Question(Intent.COMPARE, places, question.years)
    dated = question.years or (before.years[-1:] if before.intent is Intent.COMPARE and not said.years.span else ())
    those = frozenset(code for place in places for code in place.codes)
    plain = question.about is About.NOTHING_MORE and not question.also
    return replace(question, where=Where(those=those), years=dated if plain else question.years)


def _of_their_moves(question: Question, said: Sentence, before: Question) -> Question | None:
    """When those named together last moved, or which moved of all that were asked about in turn."""
    named = question.intent is Intent.CHANGES and len(question.places) > 1 and not (said.places or said.years.years)
    if named and question.places == before.places and _LAST.search(said.text):
        return _moves_of(question, said, before, before.places)
    return replace(question, places=before.in_turn) if _is_of_all_in_turn(question, said, before) else None


def _is_of_all_in_turn(question: Question, said: Sentence, before: Question) -> bool:
    """Whether it is asked which of those moved that were asked about in turn: "Peru or Chile?", "and Fiji? Samoa?"."""
    moved = question.intent is Intent.CHANGES or (question.about is About.TREND and question.ranked is About.MOVED)
    several = len(before.in_turn) - len(before.places) >= _TWO  # and not one that was asked about by itself
    same = several and question.places == before.places and len(before.places) > 1
    return moved and same and not said.places and _OF_THOSE.search(said.text) is not None


def _named_together(before: Question, *, of_them: bool) -> tuple[Resolution, ...]:
    """The countries that were asked about together, or in turn where a message says that it is of them."""
    limited = before.intent in OF_MANY and not before.places and bool(before.where.those)
    if limited:
        codes = {code for place in before.several for code in place.codes}
        return before.several if codes == before.where.those else ()
    if before.intent not in OF_PLACES or any(not place.codes for place in before.places):
        return ()
    if of_them and len(before.in_turn) > len(before.places):
        return before.in_turn
    return before.places if len(before.places) > 1 else ()


def _moves_of(question: Question, said: Sentence, before: Question, places: tuple[Resolution, ...]) -> Question:
    """Which of them moved, with the last move of each, over some years, or with one report."""
    way = question.about if question.about in (About.UP, About.DOWN) else About.NOTHING_MORE
    if _LAST.search(said.text) and not said.years.years:
        return Question(Intent.HISTORY, places, about=About.LAST, direction=way or About.MOVED)
    span = question.span or said.years.span
    if span is None and not said.years.years and len(before.years) == _TWO:
        span = Span(min(before.years), max(before.years))
    if span is not None and not (question.leaving or question.reaching):
        return Question(Intent.HISTORY, places, span=span, about=About.TREND, direction=way, ranked=About.MOVED)
    over_years = before.intent is Intent.HISTORY and not said.years.years
    if over_years:
        return Question(Intent.HISTORY, places, about=About.LAST, direction=way or About.MOVED)
    return replace(question, places=places, where=Where())
