"""Those that are left of the ones told before, where some were told since: "which are in Europe?", "and the rest?"."""

import re

from bot.questions.after.members import LEAD
from bot.questions.after.several.several_more import span_of_its_course
from bot.questions.alone.forms.courses import with_report_of
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_PLACES, About, Intent
from bot.questions.limits import Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.records import Code

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_MANY = rf"(?P<many>{'|'.join(_NUMBERS)}|\d)"
_ASKED = (
    r"(?:(?:what|how) about |(?:who|which|what) (?:is|are|were) |what happened to |list |name |show(?: me)? |"
    r"(?:is|are|were|was) |how (?:is|are|were|did) )?"
)
_THE_REST = expression(
    rf"{LEAD}{_ASKED}(?:all )?(?:of )?(?:the |those |these )?"
    rf"(?:others?|rest|remaining(?: ones|(?: {_MANY}))?|other (?:ones|countries|{_MANY.replace('many', 'so_many')})|"
    r"ones (?:left|remaining))"
    r"(?: (?:of (?:them|those|these|the list)|in|for|then|now|please|do|doing|too|back then|YEAR|,|"
    r"where (?:was|were|is|are|did) (?:they|it)(?: (?:stand|rank|on|at))?))*"
)
_UNMOVED = expression(
    rf"{LEAD}(?:(?:is|are|were|did|have|so) )?(?:all )?(?:of )?the (?:others?|rest|other ones|remaining ones)"
    r"(?: (?:is|are|was|were|did|has|have|all))*"
    r" (?:unchanged|(?:stayed|stay|remained|are|is)? ?(?:the same|put)|not (?:move|change)|did not (?:move|change)|"
    r"not moved|not changed)(?: (?:then|right|,|YEAR))*"
)
_REST_OF_A_PART = expression(
    rf"{LEAD}(?:(?:how does (?:it|that) compare|compared?|in comparison) (?:it )?(?:to|with) |vs |versus |against )?"
    rf"{_ASKED}(?:(?:the )?(?:rest|others|remainder) (?:of|in|from)(?: the)?|(?:the )?other|"
    r"(?:every(?:one|body)|all) else in(?: the)?) REGION"
    r"(?: (?:countries|ones|states|members|too|then|now|please|doing|do|YEAR))*"
)
_LISTED = frozenset({Intent.LIST, Intent.COUNT})
_TWO = 2


def rest_of_them(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Those left of the ones that were told before; None where a message asks for nothing of the kind."""
    if said.places or said.tiers or said.years.span is not None:
        return None
    if said.where.groups:
        return _rest_of_a_part(said, before)
    found = _THE_REST.fullmatch(said.text)
    if found is not None and (others := _others_of_several(said, before, found)) is not None:
        return others
    if before.intent not in OF_MANY or before.places:
        return None
    if before.intent is Intent.CHANGES and _UNMOVED.fullmatch(said.text):
        return _unmoved(said, before, newest_year)
    those = before.where.those or before.whole
    if found is None or not before.members or not those:
        return None
    return _rest(said, before, those - before.members or those)


def _rest_of_a_part(said: Sentence, before: Question) -> Question | None:
    """All of a part of the world but the countries that were asked about: "and the rest of the Horn of Africa?"."""
    of_some = before.intent in OF_PLACES and bool(before.places) and not said.where.outside
    if not of_some or not _REST_OF_A_PART.fullmatch(said.text):
        return None
    told = frozenset(code for place in (*before.places, *before.several) for code in place.codes)
    where = replace(said.where, without=told)
    ended = before.span is not None and before.span.first is None  # "what was Sudan before 2011?"
    over_years = before.intent is Intent.HISTORY and before.about is About.TREND and not ended
    if over_years and not (before.tiers or said.years.years):
        return Question(Intent.HISTORY, about=About.TREND, span=span_of_its_course(before), where=where)
    return Question(Intent.LIST, years=said.years.years or before.years[:1], where=where)


def whole_of(question: Question, told: frozenset[Code], before: Question) -> frozenset[Code]:
    """The countries of the list `before`, where a question takes only those of a part of the world from it."""
    if question.places:
        return before.whole
    listed = {question.intent, before.intent} <= _LISTED and not before.places and not before.where.groups
    same = (question.tiers, question.years, question.about) == (before.tiers, before.years, before.about)
    taken = listed and same and bool(question.where.groups) and told < before.members
    return before.members if taken else frozenset()


def _rest(said: Sentence, before: Question, left: frozenset[Code]) -> Question:
    """Those of the ones told before that were not told since; of what all of them are, where only a part was named."""
    where = Where(those=left)
    by_part = bool(before.where.groups) and before.intent in _LISTED
    if by_part and not (said.years.years or before.also):
        return replace(before, intent=Intent.LIST, where=where, wants_yes_or_no=False, number=None)
    return Question(Intent.LIST, years=said.years.years or before.years[-1:], where=where)


def _unmoved(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Those that did not move with the one report of which it was told who did."""
    if len(before.years) > 1 or before.span is not None or before.leaving or before.reaching:
        return None
    year = (said.years.years or before.years or (newest_year,))[0]
    stayed = Question(Intent.LIST, about=About.NEVER, direction=About.MOVED, span=with_report_of(year, About.MOVED))
    return replace(stayed, where=before.where)


def _others_of_several(said: Sentence, before: Question, found: re.Match[str]) -> Question | None:
    """The others of those that were asked about together, where one was spoken of since: "and the other four?"."""
    named = found["many"] or found["so_many"]
    if before.intent not in OF_PLACES or len(before.places) != 1 or len(before.several) <= _TWO:
        return None
    codes = {place.codes for place in before.places}
    others = tuple(place for place in before.several if place.codes not in codes)
    so_many = (_NUMBERS.get(named) or int(named)) if named else None
    if len(others) != len(before.several) - 1 or so_many not in (None, len(others)):
        return None
    if so_many is None and before.many is not None and before.many.members:  # the others of a list
        return None
    return Question(Intent.COMPARE, others, said.years.years or before.years[:1])


def part_spoken_of(question: Question, before: Question) -> Where:
    """The part of the world that those spoken of were listed in."""
    if question.where.groups and not question.places:
        return replace(question.where, those=frozenset())
    return before.part if question.where.those else Where()
