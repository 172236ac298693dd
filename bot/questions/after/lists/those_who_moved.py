"""Which of those that were told moved with a report, and how many there were then: "how many of those fell?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, SINCE_A_YEAR, About, Intent
from bot.questions.limits import Span, Stepped, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction

_OF_THEM = expression(
    rf"{LEAD}(?:(?:is|are|was|were|has|have|had|did|do|does) )?"
    r"(?P<who>how many|who|which|any|anyone|anybody|some)(?:(?: (?:ones?|countries|country))?"
    r" (?:of|among) (?:all )?(?:them|those|these)|(?<=any)(?: ones?)? (?:that|who|which))\b"
    r"(?!.*\b(?:again|still|not|never|twice|later|afterwards|most|than|or|and|but|if|report|findings|will|would|"
    r"might|could|may|can|going to)\b)"
)
_NOW = expression(r"\bnow\b")
_SINCE = expression(r"\bsince (?:the )?YEAR\b")
_ONCE = expression(r"\b(?:before|earlier|previously|in the past|already|ever)\b(?! (?:that|then|it|they|being))")
_SINCE_THE_LAST = expression(r"\bcompared with before\b")
_BACK = expression(r"\bback\b")
_PLAIN = frozenset({About.NOTHING_MORE, About.UP, About.DOWN, About.MOVED, About.MOVES})
_TO_IT = expression(r"\b(?:to|onto|into) (?:it|that|there)\b")
OFF_IT = expression(r"\b(?:from|off|out of) (?:it|that|there)\b")
_TOTAL = r"(?:in total|in all|altogether|overall|all in all|all told|total)"
_THERE = r"(?:on it|in it|there|on that|on (?:the|that) list|on that tier)"
_THEN = rf"(?: (?:YEAR|that year|then|now|after that|afterwards|{_TOTAL}))*"
_HOW_MANY = rf"{LEAD}how many(?: (?:countries|ones|of them|{_TOTAL}))*"
_HOW_MANY_THERE = expression(
    rf"{_HOW_MANY}(?: (?:is|are|was|were|does that leave))?(?: (?:left|still|remaining|then|{_TOTAL}))* {_THERE}{_THEN}"
)
"""How many were on the tier that some left or came to."""
_HOW_MANY_IN = expression(
    rf"{LEAD}how many(?: (?:ones|of them))?(?: (?:is|are|were|was|lie|come))?"
    r"(?: (?:there|those|they|located|situated))* (?:in|from) (?:the )?REGION(?: (?:then|now|though|please|YEAR))*"
)
_HOW_MANY_STAYED = expression(
    rf"{_HOW_MANY}(?: (?:is|are|was|were))? (?:left|remain|remained|remaining|stayed)(?: {_THERE})?{_THEN}"
)


def those_who_moved(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Which of those told moved up, or down, with the report that is named, or since one; None where not asked."""
    of_many = before.intent in OF_MANY and not before.places
    those = before.members or before.where.those
    way = direction(said.text)
    again = _BACK.search(said.text) is not None and not said.years.years
    found = _OF_THEM.match(said.text) if of_many and those and way and not again else None
    if found is None or said.places or said.tiers or said.where.groups:
        return None
    years, span = said.years.years, said.years.span
    if len(years) == 1 and _SINCE.search(said.text):
        span = Span(min(years[0] + 1, newest_year), None)  # what moved after that report
        years = ()
    if not years and span is None and _SINCE_THE_LAST.search(said.text):
        years = (before.year(newest_year) or newest_year,)
    if not years and span is None and (once := _ONCE.search(said.text)) is not None:
        of_moves = before.intent is Intent.CHANGES and once[0] != "ever"
        span = Span(None, (before.year(newest_year) or newest_year) - 1) if of_moves else Span()
    how_many = found["who"] == "how many"
    of_now = before.years in ((), (newest_year,)) and before.span is None and before.about in _PLAIN
    if not years and span is None and not (how_many and of_now):
        return None  # "which of them fell?" of those on a tier once
    one = before.tiers[0] if len(before.tiers) == 1 and before.intent is not Intent.CHANGES else None
    reaching = one if _TO_IT.search(said.text) else None
    leaving = one if reaching is None and OFF_IT.search(said.text) else None
    moved = Question(Intent.CHANGES, years=years, span=span, about=way, where=Where(those=those))
    moved = replace(moved, leaving=leaving, reaching=reaching)
    if how_many:
        return replace(moved, intent=Intent.COUNT, about=About.MOVES, direction=way)
    return replace(moved, wants_yes_or_no=found["who"] in ("any", "anyone", "anybody", "some"))


def with_steps_turned(turned: Question, before: Question) -> Question:
    """Moves the other way than those `before`, who are to have moved that way each time: "up both years?", "down?"."""
    ways = {About.UP: True, About.DOWN: False}
    way, up = ways.get(before.about), ways.get(turned.about)
    each = [one for one in turned.also if isinstance(one, Stepped) and one.up is way and not one.denied]
    if way is None or up is None or up is way or not each or len(each) < len(turned.also):
        return turned
    return replace(turned, also=tuple(replace(one, up=up) for one in each))


def how_many_there(said: Sentence, before: Question) -> Question | None:
    """How many were on the tier that some left, or came to, in that report: "so how many were left on it?".

    Or how many of those listed lie in a part of the world: "how many are in Africa?".
    """
    if before.intent not in OF_MANY or before.places or said.places or said.tiers:
        return None
    listed = before.intent in (Intent.LIST, Intent.COUNT) and before.about is About.NOTHING_MORE and before.tiers
    if said.where.groups:
        moved = before.intent is Intent.CHANGES and before.about in _PLAIN
        lie_there = (listed or moved) and not before.also and _HOW_MANY_IN.fullmatch(said.text)
        intent = Intent.COUNT if listed else before.intent
        counted = replace(before, intent=intent, wants_yes_or_no=False, number=None, share=None, where=said.where)
        return replace(counted, years=said.years.years or before.years) if lie_there else None
    stayed = _HOW_MANY_STAYED.fullmatch(said.text) is not None
    if before.about in SINCE_A_YEAR and stayed and not said.years.years:
        return replace(before, intent=Intent.COUNT, about=About.STILL, wants_yes_or_no=False)
    there = stayed or _HOW_MANY_THERE.fullmatch(said.text) is not None
    if listed and not stayed and there:
        years = said.years.years or (() if _NOW.search(said.text) else before.years)
        counted = replace(before, intent=Intent.COUNT, years=years, wants_yes_or_no=False, number=None, share=None)
        return replace(counted, where=replace(before.where, those=frozenset()))
    crossed = before.leaving if stayed else before.leaving or before.reaching
    moves = before.intent is Intent.CHANGES or before.about is About.MOVES
    one_report = before.span is None and len(before.years) <= 1 and not before.also
    if crossed is None or not (moves and one_report and there):
        return None
    where = replace(before.where, those=frozenset())
    years = said.years.years or (() if _NOW.search(said.text) else before.years)
    return Question(Intent.COUNT, years=years, tiers=(crossed,), where=where)
