"""What a few words ask of those that changes told: who did not move so, where they went, who took their place."""

from bot.questions.after.members import IS, LEAD, LONGEST, THERE, WHO
from bot.questions.alone.forms.courses import with_report_of
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span, Stepped, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction
from bot.report.tier import Tier

_NOT_SO = expression(rf"{LEAD}{WHO} {IS} not(?: so)?{THERE}(?: (?:move|moved|change|changed|then|YEAR))*")
_BOTH_TIMES = expression(
    rf"{LEAD}(?:any(?:one|body)|{WHO})(?: {IS})?"
    r"(?: (?:moved|fell|rose|dropped|climbed|lost|gained|(?:up|down)graded|went|up|down|it|there|in|on))*"
    r" (?:both|twice)(?: (?:times|years|reports|of those|the))*"
)
_WHERE_TO = expression(
    rf"{LEAD}(?:where|what tier|which tier) (?:did|do|have) they (?:go|end up|land|move|went|gone)(?: to)?"
)
_THERE_NOW = expression(
    rf"{LEAD}(?:(?P<any>(?:is|are) any(?: of (?:them|those|these))?)|{WHO})(?: {IS})?(?: (?:already|now))*"
    r"(?: (?:back|still|stayed|remained))*"
    r"(?: (?:on|in|at) (?:it|there)| there| on|"
    r"(?P<off> off(?: it)?| out(?: of it)?| (?:no longer|not)(?: (?:on it|in it|on|in|there))?(?= .*there|$| "
    r"any| now)))"
    r"(?: (?:again|now|today|YEAR|then|by now|any ?more|any longer|there))*"
)
_STILL_THERE = expression(
    rf"{LEAD}(?:(?:are|is|do|did|have) )?(?:they(?: (?:all|both))?|(?:all|both)(?: of (?:them|those|these))?|"
    r"those|these)(?: (?:all|both|are|now|today))* still(?: (?:all|now|today|are|is))* "
    r"(?:(?:on|in|at) (?:it|there|(?:that|the) (?:list|tier))|(?:up |down )?there|(?:have|hold|got) (?:it|that)|"
    r"(?:sit|stand|rank|stay|are) (?:(?:on|in|at) it|(?:up |down )?there)|"
    r"that (?:low|high|bad|good))(?: (?:now|today|then|YEAR|right))*"
)
"""Whether those that came to a tier are all on it still, which shows in those that are."""
_AGAIN = expression(
    rf"{LEAD}{WHO}(?: (?:{IS}|ever|then))*(?: (?:fell|fallen|fall|dropped|drop|slipped|slid|sank|worsened|"
    r"rose|risen|rise|climbed|improved|recovered|moved|(?:up|down)graded|"
    r"(?:went|gone|come|came|got|moved) (?:back )?(?:up|down|better|worse)))"
    r"(?: (?:again|since|since then|later|afterwards|after that|then|back))+"
)
"""What asks of those that moved whether they moved again, with a later report."""
_ANY_AGAIN = expression(
    rf"{LEAD}(?:did|has|have|is|are|was|were) any(?:one|body)?(?: (?:of|among) (?:all )?(?:them|those|these))?"
    r"(?: (?:then|ever|since|later|been))*(?: (?:get|got|gotten|go|gone|come|came|move|moved|climb|climbed|fall|fallen|"
    r"drop|dropped|slip|improved?|recover(?:ed)?|worsen|rise|risen|(?:up|down)graded|up|down|better|worse|back))+"
    r"(?: (?:again|since|since then|later|later on|afterwards|after that|then|by now|now))+"
)
_KEPT = expression(
    rf"{LEAD}{WHO}(?: {IS})?(?: (?:all|just))* (?:unchanged|the same|kept (?:it|theirs|their (?:tier|rank|place))|"
    r"(?:stayed|stay|remained)(?: (?:put|the same|where they were|there|unchanged))?)(?: (?:then|YEAR))*"
)
"""Those that moved neither up nor down."""
_SINCE = expression(rf"{LEAD}{WHO}(?: {IS})?(?: (?:been|stayed|remained|always|all))*{THERE} since SPAN")
_STANDS_NOW = expression(
    rf"{LEAD}(?:(?:is|are) )?(?:{WHO}|any(?:one)?(?: of (?:them|those|these))?)(?: (?:is|are))?"
    r"(?: (?:(?P<still>still)|now|even|any))*"
    r" (?:(?P<better>better|higher)|worse|lower)(?: off)?(?: (?:now|today|by now|than (?:then|before)|YEAR|then))*"
)
"""What asks of those that moved where they stand beside where they stood."""
_EVER_DID = expression(
    rf"{LEAD}(?:{WHO}(?: (?:has|have|had))? ever(?: (?:did|has|have|done|do))?(?: (?:so|that|it|this))?|"
    r"(?:did|has|have) (?:any|anyone|any (?:country|of them)) ever(?: (?:do|done))?(?: (?:so|that|it|this))?)"
)
"""What asks of all reports who moved so."""
_IS_BACK = expression(
    rf"{LEAD}(?:(?:{WHO}|(?P<any>(?:did|has|have|is|are) (?:any(?:one|body)?|some)(?: of (?:them|those|these))?))"
    rf"(?: {IS})*|(?=(?:never|since|later|then|came|got|won|returned?|back|regained?|recovered?) ))"
    r"(?P<never> ?(?:never|not))?(?: (?:ever|since|later|then|yet|at some point))* ?"
    r"(?:regain(?:ed)?|recover(?:ed)?|(?:got|get|gotten|won|win|earned|came|come|been|went|made|climbed) (?:it )?back|"
    r"(?P<fell>(?:fell|fall|fallen|dropped|slipped|slid|sank) back)|return(?:ed)?|back)"
    r"(?: (?:to|on|in|into|it|there|that|that tier))*(?: (?:again|since|by now|now|yet|later|today|ever))*"
)
"""Which of those that left a tier are on it again, or never came back to it."""
_MOVES = frozenset({About.UP, About.DOWN, About.MOVED, About.MOVES})


def of_those_moved(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """What a message asks of the changes of one report that were told before; None where it asks nothing of them."""
    there = _back_on_it(said, before) or (_there_now(said, before) if before.span is not None else None)
    if there is not None:
        return there
    years = before.years or (newest_year,)
    about = before.direction or About.MOVED if before.about is About.MOVES else before.about
    if len(years) > 1 or before.span is not None or before.also or about not in _MOVES:
        return _not_in_those_years(said, before, about)
    moves = replace(before, intent=Intent.CHANGES, about=about, direction=About.NOTHING_MORE, wants_yes_or_no=False)
    if _WHERE_TO.fullmatch(said.text):
        return moves
    if _EVER_DID.fullmatch(said.text):
        return replace(moves, years=(), span=Span(), where=replace(moves.where, those=frozenset()))
    if years[0] < newest_year and (beside := _beside_then(said, before, years[0], newest_year)) is not None:
        return beside
    if years[0] < newest_year and (later := _later(said, before, years[0])) is not None:
        return later
    if before.leaving is not None or before.reaching is not None:
        return _from_or_to_a_tier(said, moves)
    return _of_the_others(said, before, moves, years[0])


def _not_in_those_years(said: Sentence, before: Question, about: About) -> Question | None:
    """Who never moved so in the years over which moves were told: "and which have not?"."""
    steps = before.leaving is not None or before.reaching is not None or before.also
    if before.span is None or about not in _MOVES or steps or not _NOT_SO.fullmatch(said.text):
        return None
    where = replace(before.where, those=frozenset())
    return Question(Intent.LIST, about=About.NEVER, direction=about, span=before.span, where=where)


def _back_on_it(said: Sentence, before: Question) -> Question | None:
    """Which of those that left a tier, with whatever report, are on it now, or are not: "and never regained it"."""
    left = before.leaving
    found = _IS_BACK.fullmatch(said.text) if left is not None and before.members else None
    if found is None or left is None or (found["fell"] and Tier.ONE in left) or said.years.years:
        return None
    tiers = (replace(left, negated=left.negated is not bool(found["never"])),)
    listed = Question(Intent.LIST, tiers=tiers, where=Where(those=before.members))
    return replace(listed, wants_yes_or_no=found["any"] is not None)


def _later(said: Sentence, before: Question, year: int) -> Question | None:
    """Which of those that moved with the report of a `year` moved again after it: "which of those fell again?"."""
    found = _ANY_AGAIN.fullmatch(said.text)
    if not before.members or said.years.years or not (found or _AGAIN.fullmatch(said.text)):
        return None
    later = Question(Intent.CHANGES, about=direction(said.text) or About.MOVED, span=Span(year + 1, None))
    return replace(later, where=Where(those=before.members), wants_yes_or_no=found is not None)


def _beside_then(said: Sentence, before: Question, year: int, newest_year: int) -> Question | None:
    """Which of those that moved with the report of a `year` stand better now, or worse: "which are still worse?".

    Than in that report, or, where it is asked if they still do, than in the one before it.
    """
    found = _STANDS_NOW.fullmatch(said.text)
    if found is None or not before.members or said.years.years not in ((), (newest_year,)):
        return None
    way = About.UP if found["better"] else About.DOWN
    then = year - 1 if found["still"] else year
    kind = Intent.COUNT if found["number"] else Intent.LIST
    return Question(kind, years=(then,), about=About.NO_LONGER, direction=way, where=Where(those=before.members))


def _of_the_others(said: Sentence, before: Question, moves: Question, year: int) -> Question | None:
    """After those who moved with the report of a `year`: who did not, and who moved so in the report before too."""
    kept = _KEPT.fullmatch(said.text)
    if kept or _NOT_SO.fullmatch(said.text):
        way = About.MOVED if kept else moves.about
        year = (said.years.years or (year,))[0]
        stayed = Question(Intent.LIST, about=About.NEVER, direction=way, span=with_report_of(year, way))
        return replace(stayed, where=before.where)
    if not _BOTH_TIMES.fullmatch(said.text):
        return None
    if before.where.those:  # told of those that the list before it told
        return moves
    if moves.about is About.MOVED or before.year_before is None:
        return None
    return replace(moves, also=(Stepped(moves.about is About.UP, before.year_before),))


def _there_now(said: Sentence, moves: Question) -> Question | None:
    """Which of those that left a tier, or came to it, are on it now, or are not."""
    crossed = moves.leaving or moves.reaching
    now = _THERE_NOW.fullmatch(said.text) if crossed is not None and moves.members else None
    if moves.reaching is not None and moves.members and _STILL_THERE.fullmatch(said.text):
        return Question(Intent.LIST, years=said.years.years, tiers=(moves.reaching,), where=Where(those=moves.members))
    if now is None or crossed is None:
        return None
    tiers = (replace(crossed, negated=now["off"] is not None),)
    listed = Question(Intent.LIST, years=said.years.years, tiers=tiers, where=Where(those=moves.members))
    return replace(listed, wants_yes_or_no=now["any"] is not None)


def of_the_others_now(said: Sentence, before: Question) -> Question | None:
    """After those of some countries that are off a tier, those that are on it, and the other way round."""
    one = before.tiers[0] if before.intent is Intent.LIST and len(before.tiers) == 1 else None
    if (
        one is None
        or before.everyone
        or before.denied
        or before.about is not About.NOTHING_MORE
        or before.where != Where(those=before.where.those)
    ):
        return None
    now = _THERE_NOW.fullmatch(said.text) if before.where.those and not before.also else None
    if now is None or said.years.years or (now["off"] is not None) is one.negated:
        return None
    return replace(before, tiers=(replace(one, negated=not one.negated),), wants_yes_or_no=now["any"] is not None)


def _from_or_to_a_tier(said: Sentence, moves: Question) -> Question | None:
    """After those who left a tier or came to it: who took their place, who is there now, who is there longest."""
    if (there := _there_now(said, moves)) is not None:
        return there
    span = said.years.span
    if moves.reaching is not None and span is not None and span.last is None and _SINCE.fullmatch(said.text):
        return Question(Intent.LIST, about=About.SINCE, span=span, tiers=(moves.reaching,), where=moves.where)
    if moves.leaving is None and moves.reaching is not None and LONGEST.fullmatch(said.text):
        return Question(Intent.LIST, about=About.LONGEST, tiers=(moves.reaching,), where=moves.where)
    return None
