"""How the number that was told stands to that of another report: "is that more than now?", "did it go up or down?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_SIZES, OF_YEARS, About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction

_SO = r"(?:(?:so|and|but|ok|hm|wait|then|is|was|are|were|there|that|it|this|they|those|the|number|count|now|any) )*"
_TAIL = r"(?: (?:then|now|today|right|no|i guess|in total|overall|altogether|,))*"
_MORE = r"(?:more|higher|bigger|larger)"
_FEWER = r"(?:fewer|less|lower|smaller)"
_BY = rf"(?:{_MORE}|{_FEWER})(?: of (?:them|those|these))?"
_OPEN = expression(
    rf"{_SO}(?:{_MORE} or {_FEWER}|{_FEWER} or {_MORE})(?: (?:than (?:before|then|that|now|today|YEAR)|now))*{_TAIL}|"
    rf"{_SO}(?:(?:did|has|have) )?{_SO}(?:(?:go|gone|went|going) )?(?:up or down|down or up){_TAIL}|"
    rf"{_SO}by how (?:many|much)(?: (?:did|has|have|is|was|that|it|this|the|number|change|changed|go|gone|up|down|"
    rf"grow|grown|fall|fallen|rise|risen|drop|dropped|more|fewer|less))*{_TAIL}|"
    rf"{_SO}how (?:many|much) (?:{_MORE}|{_FEWER})(?: (?:is|was|are) (?:that|it))?{_TAIL}|"
    rf"{_SO}what is the difference{_TAIL}"
)
_WHICH_YEAR = expression(
    rf"{_SO}(?:which|what) (?:year|one|report|of (?:them|the two|those|these))(?: (?:year|one|report))?"
    rf" (?:had|has|saw|was|is) (?:{_MORE}|(?P<fewer>{_FEWER})){_TAIL}"
)
_THAN_MOVES = expression(
    rf"{_SO}(?:(?P<more>{_MORE})|{_FEWER}) than (?:the )?(?P<moves>(?:up|down)grades|rises|falls|drops|improvements|"
    rf"promotions|demotions|(?:went )?(?:up|down)(?:graded)?)(?: (?:in )?(?:that|the same) (?:year|report))?{_TAIL}"
)
"""That more moved one way than the other."""
_UP_THAN_DOWN = expression(
    rf"{_SO}(?:(?:did|do|have|has|overall|all in all|altogether) )*(?:(?P<more>more)|fewer|less)"
    r"(?: (?:countries|ones|states|of (?:them|those|these)|that|who|went|go|gone|going|moved?|came|got|were))* "
    r"(?P<way>up(?:s|grades|graded)?|down(?:s|grades|graded)?) than (?:(?:went|go|going|gone|moved?|came|got|were) )*"
    rf"(?P<other>up(?:s|grades|graded)?|down(?:s|grades|graded)?)(?: YEAR)?{_TAIL}"
)
"""That more moved the one way than the other, of those spoken of: "so more up than down?"."""
_CLAIMED = expression(
    rf"{_SO}(?:(?P<more>{_MORE})|{_FEWER})(?: than (?:before|then|that|in the other one))?{_TAIL}|"
    rf"{_SO}(?:(?:did|has|have) )?{_SO}(?:go|gone|went|going|grow|grew|grown|rise|rose|risen|fall|fell|fallen|drop|"
    rf"dropped|shrink|shrunk|"
    r"(?:an? )?(?:increase|growth|decrease|decline)|increased|decreased|declined)"
    rf"(?: (?P<up>up)| down)?(?: (?:since|since then))?{_TAIL}"
)
_THAN_THEN = expression(
    rf"{_SO}(?:(?P<more>{_MORE})|{_FEWER}) than (?:(?:it|there) (?:is|are|was|were) )?(?:in )?(?:now|today|YEAR){_TAIL}"
)
_THAN_YEAR = (
    r" (?:from|on|over|against|than|with|to|compared (?:to|with)|vs|versus)(?: (?:in|it was|there were|the))* YEAR"
)
_UP_FROM = expression(
    rf"{_SO}(?:(?:did|has|have|had) )?{_SO}(?:(?:go|gone|went|going|come|an?|much|even) )*"
    rf"(?:(?P<open>how (?:many|much) (?P<by>{_BY})(?: (?:is|was|are|were) (?:that|it|there|this|they|those))?|"
    rf"what is the (?:difference|change)|up or down|down or up|{_MORE} or {_FEWER}|{_FEWER} or {_MORE})"
    rf"(?:{_THAN_YEAR}| since SPAN| compared with before)|(?:(?P<more>up|increase|rise|growth)|down|decrease|decline|"
    rf"drop|fall)(?:{_THAN_YEAR}| since SPAN| compared with before)|"
    rf"(?P<size>(?P<greater>{_MORE})|{_FEWER}){_THAN_YEAR}|"
    rf"(?P<beside>(?:compared (?:to|with)|versus|vs|against) YEAR|compared with before)){_TAIL}"
)
"""How the number stands to that of a year that is named by itself, or by the one before: "is that up from 2019?"."""
_THAN_THERE = expression(
    rf"{_SO}(?:(?P<more>{_MORE})|{_FEWER})(?: of (?:them|those|these))? than "
    rf"(?:(?:in|for|from|the|those|of) )*REGION{_TAIL}"
)
"""How the number stands to that of another part of the world: "more than Africa?"."""
_GROWN_SINCE = expression(
    rf"{_SO}(?:has|have|did|is|are) (?:(?:that|the|this|their|its|there) )?"
    r"(?:number|count|list|total|figure|amount|it|that|they|tier)?(?: of (?:them|those|these|countries))? ?"
    r"(?:(?:really|actually|ever|been|got|gotten|get|become) )*"
    r"(?:(?P<more>grown?|risen?|rise|increased?|(?:gone|go|went) up|expanded|longer|bigger|more|higher|larger)|"
    r"(?:shrunk|shrink|fallen|fall|fell|decreased?|dropped|(?:gone|go|went) down|shorter|smaller|fewer|lower|declined))"
    rf"(?: (?:much|at all|of them))* (?:since )?SPAN{_TAIL}"
)
"""Whether the number grew over some years: "has that number grown since 2015?"."""
_NOW = expression(r"\b(?:now|today)\b")
_GREW = expression(r"\b(?:grow|grew|grown|rise|rose|risen|increased?|growth)\b")
_WAYS = frozenset({About.UP, About.DOWN})
_TWO = 2
_LISTED = frozenset({Intent.LIST, Intent.COUNT})
_PLAIN = frozenset({About.NOTHING_MORE, About.SHARE})


def more_or_fewer(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """How many there are in the report that was told and in the one told before it, or in the newest or another.

    With whether there are more, where that is claimed; None where nothing of it is asked. A country of the list may
    have been asked about in between.
    """
    if before.places and before.many is not None:
        before = before.many
    before = _of_one_report(before)
    if (
        beside := _than_there(said, before)
        or _up_than_down(said, before)
        or _than_the_other_way(said, before)
        or _than_that_year(said, before, newest_year)
    ) is not None:
        return beside
    if (grown := _grown_since(said, before, newest_year)) is not None:
        return grown
    counted = _counted(before)
    named = said.places or said.tiers or said.where.groups or said.years.span is not None
    if counted is None or named or len(before.years) > 1 or before.also or before.span is not None:
        return None
    year = before.years[0] if before.years else newest_year
    now = newest_year if _NOW.search(said.text) and year != newest_year else None
    then = said.years.years[0] if said.years.years else now
    if then is not None and then != year and (than := _THAN_THEN.fullmatch(said.text)) is not None:
        return _claimed(counted, (year, then), more=than["more"] is not None)
    other = then if then is not None else before.year_before
    if other is None or other == year:
        return None
    if (more := _WHICH_YEAR.fullmatch(said.text)) is not None and counted.direction:
        about = About.FEWER if more["fewer"] else About.MORE
        return replace(counted, about=about, years=(year, other))
    if (more or _OPEN.fullmatch(said.text)) and not counted.direction:
        return replace(counted, about=About.EACH, years=(min(year, other), max(year, other)))
    found = _CLAIMED.fullmatch(said.text) if not said.years.years else None
    return _as_claimed(counted, found, year, other) if found is not None else None


def _than_that_year(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """How many there are in the report that was told and in another that is named, with whether there are more."""
    found, counted = _UP_FROM.fullmatch(said.text), _counted(before)
    if found is not None and found["beside"] and before.intent is not Intent.COUNT:
        return None  # who there was in that year
    if found is None or counted is None or len(before.years) > 1 or before.also or before.span is not None:
        return None
    if counted.direction and not (found["by"] or found["beside"] or found["size"] or before.intent is Intent.COUNT):
        return None
    if counted.direction and found["open"] and not found["by"]:
        return None
    year = before.years[0] if before.years else newest_year
    others = said.years.years or ((said.years.span.first,) if said.years.span is not None else (year - 1,))
    other = others[0]
    if len(others) > 1 or other is None or other == year:
        return None
    if (found["open"] or found["beside"]) and not counted.direction:
        return replace(counted, about=About.EACH, years=(min(year, other), max(year, other)))
    if found["by"] or found["beside"]:  # "how many more than last year?", of those that moved
        return replace(_claimed(counted, (year, other), more=True), wants_yes_or_no=False)
    return _claimed(counted, (year, other), more=bool(found["more"] or found["greater"]))


def _grown_since(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Whether there are more now than in the first of the years that are named, or fewer."""
    found, counted = _GROWN_SINCE.fullmatch(said.text), _counted(before)
    span = said.years.span
    if found is None or counted is None or span is None or span.first is None or counted.direction:
        return None
    if span.last not in (None, newest_year) or before.also or span.first >= newest_year:
        return None
    return _claimed(replace(counted, span=None), (newest_year, span.first), more=found["more"] is not None)


def _than_there(said: Sentence, before: Question) -> Question | None:
    """Whether there are more in the part of the world whose number was told than in another that is named."""
    found, counted = _THAN_THERE.fullmatch(said.text), _counted(before)
    apart = len(said.where.groups) == len(before.where.groups) == 1 and said.where.groups != before.where.groups
    if found is None or counted is None or counted.direction or not apart or said.years.years or before.where.outside:
        return None
    about = About.MORE if found["more"] else About.FEWER
    where = replace(before.where, groups=(*before.where.groups, *said.where.groups), those=frozenset())
    return replace(counted, about=about, where=where, by_part=True, wants_yes_or_no=True)


def _of_one_report(before: Question) -> Question:
    """The question of the one report whose number "that" is, where it was of a record or of two reports."""
    if before.about in OF_YEARS and before.told is not None:  # "that" is the number of the year of the record
        about = About.MOVES if before.direction else About.NOTHING_MORE
        before = replace(before, intent=Intent.COUNT, about=about, years=(before.told,), span=None)
    counted = before.intent is Intent.COUNT and before.about in (About.EACH, About.NOTHING_MORE)
    if counted and len(before.tiers) == 1 and len(before.years) == _TWO and not before.by_part:
        first, last = sorted(before.years)  # "how many were there in 2014 and in 2024?", "so it fell?"
        before = replace(before, about=About.NOTHING_MORE, years=(last,), year_before=first)
    if before.about in OF_SIZES and len(before.years) > 1:
        before = replace(before, about=About.MOVES if before.direction else About.NOTHING_MORE, years=before.years[:1])
    return before


def _up_than_down(said: Sentence, before: Question) -> Question | None:
    """Whether more of those in the part of the world and the report that were spoken of moved the one way."""
    of_many = before.intent in OF_MANY and not before.places and before.span is None and len(before.years) <= 1
    found = _UP_THAN_DOWN.fullmatch(said.text) if of_many and not (said.places or said.where.groups) else None
    if found is None or found["way"][0] == found["other"][0]:
        return None
    more = (found["way"] if found["more"] else found["other"]).startswith("up")
    where = replace(before.where, those=frozenset()) if before.where.groups else before.where
    moves = Question(Intent.CHANGES, years=said.years.years or before.years, about=About.MOVED, where=where)
    return replace(moves, direction=About.UP if more else About.DOWN, wants_yes_or_no=True)


def _than_the_other_way(said: Sentence, before: Question) -> Question | None:
    """Whether more moved the way that was counted than the other, in the same report: "more than downgrades?"."""
    found = _THAN_MOVES.fullmatch(said.text)
    counted = _counted(before)
    if found is None or counted is None or len(before.years) > 1 or before.span is not None:
        return None
    way, other = counted.direction, direction(found["moves"])
    if {way, other} != _WAYS:
        return None
    more = way if found["more"] else other
    moves = replace(before, intent=Intent.CHANGES, about=About.MOVED, direction=more, number=None)
    return replace(moves, wants_yes_or_no=True)


def _as_claimed(counted: Question, found: re.Match[str], year: int, other: int) -> Question | None:
    """Whether there are more, or fewer, in the report of a `year` than in that of the `other`, or in the later one."""
    more = found["more"] is not None or found["up"] is not None or _GREW.search(found[0]) is not None
    goes = found["more"] is None and not re.search(_FEWER, found[0])
    if goes and counted.direction:  # "who fell in 2020?", "did it go up?" is of no number
        return None
    later = max(year, other) if goes or _NOW.search(found[0]) else year
    return _claimed(counted, (later, year + other - later), more=more)


def _counted(before: Question) -> Question | None:
    """How many there were on a tier, or moved up or down, in one report; None after another question."""
    if before.places:
        return None
    on_tier = before.intent in _LISTED and before.about in _PLAIN and bool(before.tiers)
    way = before.direction if before.about is About.MOVES else before.about
    moved = before.intent is Intent.CHANGES or (before.intent is Intent.COUNT and before.about is About.MOVES)
    plainly = before.leaving is None and before.reaching is None and way in _WAYS
    if not on_tier and not (moved and plainly):
        return None
    counted = replace(before, intent=Intent.COUNT, about=About.NOTHING_MORE, number=None)
    plain = replace(counted, wants_yes_or_no=False, everyone=False)
    return plain if on_tier else replace(plain, direction=way)


def _claimed(counted: Question, years: tuple[int, int], *, more: bool) -> Question:
    return replace(counted, about=About.MORE if more else About.FEWER, years=years, wants_yes_or_no=True)
