"""Moves of another course, or of all reports, after moves of many: "or fell two years in a row", "anyone ever?".

And the same once more, where it is asked from where, which was told: "and where did they come from?".
"""

from bot.questions.after.members import LEAD
from bot.questions.alone.forms.movers import course_claimed
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.limits import Course, Span
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction

_WHO = r"(?:what about|how about|or by|by|for|who|which(?: ones?)?|any(?:one|body)?|has any|did any(?:one|body)?)"
_LEAD = rf"{LEAD}(?:{_WHO} )*"
_ANY_OF_THEM = (
    r"(?:(?:did|do|does|has|have|was|were|is|are|that|who|even) )*"
    r"(?:(?:any(?:one|body| country| countries)?|some|one|none|who|which(?: ones?)?|how many)"
    r"(?: of (?:them|those|these))? )?"
    r"(?:(?:have|has|even|ever|been) )*"
)
_BY_SO_MUCH = (
    r"(?:(?:go|went|gone|jump\w*|moved?|climb\w*|r[io]sen?|fall|fell|fallen|drop\w*|slip\w*|sink|sank|sunk|leap\w*|"
    r"leapt|(?:up|down)graded|improved?) )?(?:(?:up|down) )?(?:by )?"
)
_STEPS = expression(
    rf"{_LEAD}{_ANY_OF_THEM}{_BY_SO_MUCH}(?P<rungs>two|three|2|3|more than (?:one|a)|several|multiple)"
    r"(?: (?:or more|whole|full))* (?:tiers?|notch(?:es)?|rungs?|steps?|levels?|ranks?)"
    r"(?: (?P<way>up|down|better|worse|higher|lower))?(?: (?:at once|in one (?:go|year)|then|instead))*"
)
_ARE_ANY = expression(r"\b(?:any(?:one|body)?|did|has|have|does)\b(?!.*\bhow many\b)")
_MOVED = expression(
    rf"{_LEAD}(?:(?:was|were|got|moved|went|ever|being) )*"
    r"(?:up|down|fell|fall|rose|rise|(?:up|down)graded|two|three|four|"
    r"\d|twice|improved|dropped|climbed|worsened|declined)\b"
)
_SO_OFTEN = expression(
    rf"{_LEAD}(?:(?:did|has|have|was|were|ones|countries|of them|of those|fell|fall|dropped|drop|rose|climbed|moved|up|"
    r"down|went|is|are|got|upgraded|downgraded|there|it|so|that|do|does|anyone|anybody|listed|in|on) )*"
    r"(?:twice|(?:two|three|2|3) times|more than once|several times|again and again)"
    r"(?: (?:then|there|or more))*"
)
_EVER = expression(
    rf"{LEAD}(?:(?:any(?:one|body)?|any country|has any(?:one|body)?|did any(?:one|body)?|has any country) "
    r"(?:else )?ever(?: (?:done|did|do|managed))?(?: (?:so|that|it|this))?|ever|"
    r"(?:(?:has|did) )?(?:(?:it|that|this) )?ever happen(?:ed)?|"
    r"in any (?:year|report)|at any time)(?: (?:before|at all|though|then))*"
)
_WHENCE = expression(
    rf"{LEAD}(?:(?:from )?where|from (?:which|what)(?: tiers?)?|(?:which|what) tiers?) (?:did|do|have|were|are|had) "
    r"(?:they|these|those|the two|both|each(?: of them)?|all of them)(?: (?:all|each|both|on|in|at))*"
    r"(?: (?:come|came|coming|drop|dropped|fall|fallen|fell|move|moved|rise|risen|be|been|start|placed|before|down|up|"
    r"from|that|then|last year|earlier|previously))*"
)
"""From which tiers those that were told moved."""
_NUMBERS = {"three": 3, "3": 3}
_WAYS = frozenset({About.UP, About.DOWN})
_TURNED = {"better": About.UP, "higher": About.UP, "up": About.UP}
_LONGEST_ASKED = 11
_PAIR = 2


def moves_again(said: Sentence, before: Question) -> Question | None:
    """The moves of another course than was asked for, or of all reports; None where a message asks for neither."""
    moves = before.intent is Intent.CHANGES or (before.intent in OF_MANY and before.about is About.MOVES)
    if not moves or before.places or said.places or said.tiers or len(said.text.split()) > _LONGEST_ASKED:
        return None
    if before.intent is Intent.CHANGES and len(before.members) > 1 and _WHENCE.fullmatch(said.text):
        return replace(before, wants_yes_or_no=False)
    in_a_report = before.years or before.span == Span() or before.leaving is not None or before.reaching is not None
    if in_a_report and before.also == () and _EVER.fullmatch(said.text):
        span = None if before.about is About.MOVERS else Span()
        where = replace(before.where, those=frozenset())
        return replace(before, years=(), span=span, where=where, wants_yes_or_no=True)
    if (both := _in_those_years(said, before)) is not None:
        return both
    if (course := _course(said, before)) is None:
        return None
    told = before.direction if before.about is About.MOVERS else before.about
    way = _way(said) or (told if told in _WAYS else About.MOVED)
    far = course.rungs > 1 or course.farthest
    years = said.years.years or (before.years if far and said.years.span is None else ())
    return Question(
        Intent.CHANGES,
        years=years if far else (),
        about=About.MOVERS,
        span=said.years.span or (before.span if before.about is About.MOVERS and not said.years.years else None),
        where=said.where if said.where.groups else replace(before.where, those=frozenset()),
        direction=way,
        course=course,
        wants_yes_or_no=far and _ARE_ANY.search(said.text) is not None,
    )


def _in_those_years(said: Sentence, before: Question) -> Question | None:
    """Who moved so in several of the years of which the same was asked in turn: "which fell twice?"."""
    years = sorted(set(before.years_in_turn))
    in_a_row = len(years) > 1 and years == list(range(years[0], years[-1] + 1))
    named = said.where.groups or said.years.years or said.years.span is not None
    often = in_a_row and not named and _SO_OFTEN.fullmatch(said.text) is not None
    crossed = before.leaving is not None or before.reaching is not None
    course = course_claimed(said.text) if often and (crossed or len(years) > _PAIR) else None
    told = before.direction if before.about is About.MOVES else before.about
    if course is None or course.running > 1 or course.rungs > 1 or told not in _WAYS:
        return None
    span = Span(years[0], years[-1])
    moved = Question(Intent.CHANGES, about=About.MOVERS, span=span, where=before.where, direction=told, course=course)
    return replace(moved, leaving=before.leaving, reaching=before.reaching, tiers=before.tiers)


def _course(said: Sentence, before: Question) -> Course | None:
    """How far at once, or how often in a row, the few words of a message say that countries moved."""
    if (steps := _STEPS.fullmatch(said.text)) is not None:
        return Course(rungs=_NUMBERS.get(steps["rungs"], 2))
    course = course_claimed(said.text) if _MOVED.match(said.text) else None
    often = before.about is About.MOVERS and course is not None and course != Course()
    return course if course is not None and (course.running > 1 or often) else None


def _way(said: Sentence) -> About:
    """Up or down, as a message says."""
    steps = _STEPS.fullmatch(said.text)
    if steps is not None and steps["way"]:
        return _TURNED.get(steps["way"], About.DOWN)
    return direction(said.text)
