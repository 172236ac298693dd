"""How a country moved from a year on: "since 2013?" after "has it improved?", "was that better or worse than now?"."""

from bot.questions.expression import expression
from bot.questions.intent import OPPOSITE_WAY, About, Intent, Relation
from bot.questions.limits import FIRST_REPORT, Span
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.ellipsis import is_short, leads
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction, relation

_SO = r"(?:(?:and|so|but|ok|okay|hmm?|huh|wait|oh|then|well) )*"
_SINCE = expression(
    rf"{_SO}(?:(?:i mean|has it|have they|at all|ever|is it|better|improved) )*since (?:the )?(?:SPAN|YEAR)"
    r"(?: (?:or so|then|though|at least|i mean|please))*"
)
_SINCE_THEN = expression(rf"{_SO}(?:ever )?(?:since(?: then)?|from then on)(?: then)?")
_THAN_NOW = expression(
    rf"{_SO}(?:was|is) (?:that|it|this) (?:(?:any|even|much|actually) )*(?:better|worse|higher|lower)"
    r"(?P<open> or (?:better|worse|higher|lower))?(?: off| ranked)? than (?:(?:it|they) (?:is|are) )?"
    r"(?:now|today|currently)(?: then)?"
)
_THAN_IN_A_YEAR = expression(
    rf"{_SO}(?:was|is|were|are) (?:that|it|this|they) (?:(?:any|even|much|actually|really) )*"
    r"(?:(?:an? )?(?:(?:real|big|slight) )?(?:improvement|upgrade|decline|downgrade|deterioration|progress|"
    r"step (?:up|down))|better|worse|higher|lower)(?: off| ranked)? "
    r"(?:(?:than|on|over|from|relative to|against|vs|versus|compared (?:to|with))"
    r"(?: (?:say|it was|they were|what it was|the one|back|in|the|,))* YEAR|since SPAN)(?: (?:report|then|though))*"
)
"""What sets the report that was told beside that of another year: "was that an improvement on 2018?"."""
_AFTER = expression(
    rf"{_SO}(?:what (?:happened|changed|came|was it|followed|did it do)|"
    r"how did it (?:go|continue)(?: on)?|where did it go)"
    r" (?:after(?:wards?| that| this)?|since(?: then)?|later(?: on)?|from (?:there|then)(?: on)?|next)"
    r"(?: (?:then|exactly))*|(?:and )?after(?:wards?| that)|(?:and )?then what|"
    r"what then|(?:and )?after that what|and what (?:next|then)|"
    r"(?:and )?(?:after(?:wards?| that| this)?|since then|later|then)(?: ,)? (?:(?:did|does|has|have) )?(?:it|they)"
    r"(?: (?:go|goes|went|gone|move|moved|change|changed|get|got))? (?:up or down|down or up|better or worse)|"
    rf"{_SO}(?:(?:did|has|have|was|were|is|are) (?:it|they|that) )?"
    r"(?:(?:go|gone|went|move|moved|get|gotten|any|been) )*"
    r"(?:up or down|down or up|better or worse|worse or better|changes?|moves?) (?:ever )?since(?: (?:then|that))?"
)
_WHAT_HAPPENED = expression(rf"{_SO}what happened(?: (?:there|then|that year|to it|in YEAR))*")
_RECOVERED = expression(
    rf"{_SO}(?:did|has|have|is|are) (?:it|they) (?:ever )?"
    r"(?:back(?: up)?|recover(?:ed)?|(?:bounced?|climb(?:ed)?|come|came|go|gone|get|got) back(?: up)?)"
    r"(?: (?:since|since then|later|yet|again|afterwards|after that))*"
)
_STEPS = expression(
    rf"{_SO}(?:by )?how many (?:steps|tiers?|places|rungs|levels|notches|ranks)"
    r"(?: (?:up|down|better|worse|higher|lower|is|was|did|it|that|go|went|climb|climbed|rise|rose|fall|fell|drop|"
    r"dropped|move|moved|gain|gained|lose|lost|then|in all|in total))*"
)
_WHAT_BEFORE = expression(
    rf"{_SO}(?:(?:what|how) about|(?:what|how|where) (?:was|were) (?:it|they)|what of) "
    r"(?:(?:in )?the (?:years|reports|time) )?(?:before|earlier|previously)(?: (?:that|then|it|this))?"
)
_ITS_HISTORY = expression(r"(?:tier |rank |rating )?history of (?:it|they) SPAN")
_EVENT = expression(
    rf"{_SO}(?:(?:what|how|where) (?:about|was it|were they|did it stand)(?: (?:on|in|like|at))* )?"
    r"(?:before|after|during|until|since|under|right before|right after) "
    r"(?:(?:the|that|this|its|their|his|her) )?(?:(?!which|what|whose)\w+ )?"
    r"(?:coup|war|wars|invasion|election|elections|pandemic|covid|revolution|uprising|takeover|taliban|earthquake|"
    r"crisis|annexation|unrest|independence|regime|junta)"
    r"(?: (?:then|too|as well|there|took over))*"
)
_WHICH_WAY = expression(
    rf"{_SO}(?:overall ,? ?)?(?:(?:did|has|have|was|is|are) (?:it|they|that) )?"
    r"(?:(?:go|goes|gone|went|move|moved|get|got|gotten|become|been|an?|do|done|doing) )*"
    r"(?:up or down|down or up|(?:better|higher) or (?:worse|lower)|(?:worse|lower) or (?:better|higher)|"
    r"improv(?:e|ed|ement|ing) or (?:get worse|got worse|worsen(?:ed|ing)?|declin(?:e|ed|ing)|fall|fell)|"
    r"(?:rise|risen|rose) or (?:fall|fallen|fell)|upgrade or downgrade)"
    r"(?: (?P<overall>overall|in total|all in all|in the end|on balance|altogether|in general)|"
    r" (?:since|since then|between (?:them|those|these|then and now)|then|in between|over (?:the|those|these) years))*"
)
"""Which way it moved, of two reports that were told one after the other, or of all."""
_FROM_THERE = expression(
    rf"{_SO}how (?:did|has|have) (?:it|they) (?:get|got|gotten|come|came|go|gone|went|develop(?:ed)?|moved?|changed?) "
    r"(?:from (?:there|then|that)(?: (?:to|until|till) (?:now|today|here|this|where (?:it|they) (?:is|are)))?|"
    r"(?:to )?(?:here|where (?:it|they) (?:is|are)))(?: (?:now|today|on|since))*"
)
"""How it went on from the report that was told to now."""
_MOVED_LATER = expression(
    rf"(?=then |.*\b(?:back|again|later|since|after(?:wards)?|next)\b)(?!.*\bback then\b)"
    rf"{_SO}(?:(?:did|has|have|was|were) )?(?:it|they|we)"
    r"(?: (?:has|have|did|was|were|been|then|later|ever|again|since|soon|finally))* "
    r"(?:(?:go|went|gone|come|came|climb|climbed|get|got|move|moved) (?:(?:right|straight) )?(?:back )?(?:up|down)|"
    r"rise|rose|risen|fall|fell|fallen|drop|dropped|recover|recovered|improve|improved|worsen|worsened|"
    r"(?:up|down)graded|(?:get|got|gotten) (?:(?:any|even|much) )*(?:better|worse|higher|lower))"
    r"(?: (?:back|again|later|later on|since|since then|after that|afterwards|next|at some point))*"
    r"(?:(?: ,)? (?:right|no|yes|did it|did they|did not it|correct))?"
)
"""That it moved so with a later report than that which was told."""
_WORSE = expression(r"\b(?:worse|worsen(?:ed)?|lower)\b")
_AFTER_THAT = expression(r"\b(?:after that|since then|afterwards|from then on)\b")
_BETTER_OR_WORSE = expression(
    rf"{_SO}(?:(?:is|was|did|has|are) )?(?:the )?PLACE0 (?:(?:is|got|has|gotten|become|doing|any) )*"
    r"(?:better|worse|higher|lower)(?: off)?(?: (?:then|too|though|now|right|no|,))*"
)
_OF_A_REPORT = frozenset({Intent.TIER, Intent.COMPARE})
_TOLD_A_STAND = frozenset({Intent.TIER, Intent.CHANGES, Intent.FINDINGS})
_TOO = expression(r"\b(?:too|as well|also|either)\b")
_WAYS = frozenset({About.UP, About.DOWN})
_WAY_OF = {Relation.BETTER: About.UP, Relation.WORSE: About.DOWN}
_OTHER = {Relation.BETTER: Relation.WORSE, Relation.WORSE: Relation.BETTER}
_STEPPED_SINCE = expression(
    r"(?:(?:and|so|but|then|ok) )*(?:has|have|was|were|did) (?:it|they|that)(?: (?:ever|been|got|get|gotten|again|"
    r"then))*"
    r" (?:(?:up|down)graded?|promoted|demoted)(?: (?:again|ever))*"
    r" (?:since|after|later|afterwards|at any time since)(?: (?:then|that))?(?: again)?"
)
"""Whether it took a step after the year that was told, whatever came of it: "has it been upgraded since?"."""


def stepped_since(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Whether the one country asked about took a step after the last of the years that were told."""
    year = max(before.years, default=newest_year)
    told = len(before.subject) == 1 and before.intent in (Intent.TIER, Intent.CHANGES, Intent.FINDINGS)
    if not told or year >= newest_year or not _STEPPED_SINCE.fullmatch(said.text):
        return None
    way = direction(said.text)
    since = Question(Intent.HISTORY, before.subject, span=Span(year + 1, None), about=About.EVER, direction=way)
    return replace(since, wants_yes_or_no=True)


def moved_since(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """How the one country asked about before moved since a year, or after the one told; None where not asked."""
    if len(before.subject) != 1 or said.tiers or said.where.groups:
        return None
    trend = Question(Intent.HISTORY, before.subject, about=About.TREND)
    way = _way(before)
    if way and before.wants_yes_or_no and _SINCE.fullmatch(said.text):
        span = said.years.span
        first = span.first if span is not None else said.years.years[0]
        return replace(trend, span=Span(first, None), direction=way, wants_yes_or_no=True)
    if (beside := _beside_a_year(said, before, trend, newest_year)) is not None:
        return beside
    if said.years.years or said.years.span is not None:
        return None
    if way and before.wants_yes_or_no and len(before.years) == 1 and _SINCE_THEN.fullmatch(said.text):
        return replace(trend, span=Span(before.years[0], None))
    if before.intent is Intent.TIER and before.step and _WHAT_HAPPENED.fullmatch(said.text):
        why = Question(Intent.FINDINGS, before.subject, before.years, about=About.WHY)
        return replace(why, direction=before.step)
    later = _moved_later(said, before, newest_year) or _recovered(said, before, trend, newest_year)
    later = later or _between_the_told(said, before, trend, newest_year)
    return later or _since_the_told(said, before, trend, newest_year)


def _beside_a_year(said: Sentence, before: Question, trend: Question, newest_year: int) -> Question | None:
    """Whether it stood better, or worse, in the report that was told than in that of the year named."""
    year = before.year(newest_year) if before.intent is Intent.TIER and not before.tiers else None
    other = said.years.span.first if said.years.span is not None else next(iter(said.years.years), None)
    if year is None or other in (None, year) or not _THAN_IN_A_YEAR.fullmatch(said.text):
        return None
    way = direction(said.text)
    if way is About.NOTHING_MORE:
        way = About.UP if relation(said.text) is Relation.BETTER else About.DOWN
    then = replace(trend, years=(year, other))
    if other > year:
        return then
    return replace(then, relation=Relation.BETTER if way is About.UP else Relation.WORSE, wants_yes_or_no=True)


def _moved_later(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Whether it moved with a report later than that which was told: "then it went back up, right?"."""
    year = _from_when(before) or (before.dated[0] if before.dated and _AFTER_THAT.search(said.text) else None)
    if year is None or year >= newest_year or not _MOVED_LATER.fullmatch(said.text):
        return None
    ever = Question(Intent.HISTORY, before.subject, about=About.EVER, span=Span(year + 1, None), wants_yes_or_no=True)
    worse = About.DOWN if _WORSE.search(said.text) else About.UP
    return replace(ever, direction=direction(said.text) or worse)


def _from_when(before: Question) -> int | None:
    """The year that was told, or after which it was asked if it moved; None where there is no such year."""
    if before.intent in _TOLD_A_STAND:
        return before.years[0] if len(before.years) == 1 else None
    if before.intent is not Intent.HISTORY or not (before.direction or before.leaving or before.reaching):
        return None
    open_end = before.span is not None and before.span.last is None and before.about is About.EVER
    first = before.span.first if open_end and before.span is not None else None
    return before.told or (first - 1 if first is not None else None)


def _recovered(said: Sentence, before: Question, trend: Question, newest_year: int) -> Question | None:
    """Whether it rose after the fall of which the history was told: "when did Bulgaria fall?", "did it recover?"."""
    fell = _from_when(before) if before.intent is Intent.HISTORY and before.direction is About.DOWN else None
    if fell is None or fell >= newest_year or not _RECOVERED.fullmatch(said.text):
        return None
    return replace(trend, span=Span(fell, None), direction=About.UP, wants_yes_or_no=True)


def _since_the_told(said: Sentence, before: Question, trend: Question, newest_year: int) -> Question | None:
    """How it moved after the year that was told or asked about: "what happened after?", "how many steps up?"."""
    year = before.years[0] if len(before.years) == 1 and before.years[0] < newest_year else None
    if year is not None and (found := _THAN_NOW.fullmatch(said.text)) is not None:
        then = replace(trend, years=(year,))
        how = None if found["open"] else relation(said.text)
        if how is None:
            return then
        turned = OPPOSITE_WAY.get(direction(said.text), About.NOTHING_MORE)
        return replace(then, relation=_OTHER.get(how), direction=turned, wants_yes_or_no=True)
    dated = before.intent is Intent.CHANGES or (before.intent is Intent.TIER and not before.tiers)
    dated = dated or (before.intent is Intent.FINDINGS and before.about is About.WHY)
    if year is not None and dated and _RECOVERED.fullmatch(said.text):
        return replace(trend, span=Span(year, None), direction=About.UP, wants_yes_or_no=True)
    if _AFTER.fullmatch(said.text) and (year or before.intent is Intent.HISTORY):
        first = before.told or year
        return replace(trend, span=Span(first, None) if first is not None else None)
    if not _STEPS.fullmatch(said.text):
        return None
    if before.intent is Intent.CHANGES and len(before.years) <= 1 and before.span is None:  # of that move
        moved = before.years[0] if before.years else newest_year
        return replace(trend, span=Span(moved - 1, moved))
    since = before.year_before if before.year_before is not None else year
    if since is None:
        return None
    last = before.year(newest_year) or newest_year
    return replace(trend, span=Span(min(since, last), max(since, last)))


def _between_the_told(said: Sentence, before: Question, trend: Question, newest_year: int) -> Question | None:
    """How it moved from the one to the other of two reports told; of one, from then on if it is asked of it overall."""
    way = _WHICH_WAY.fullmatch(said.text) if before.intent is Intent.TIER else None
    year = before.year(newest_year)
    if before.intent is Intent.TIER and year is not None and year < newest_year and _FROM_THERE.fullmatch(said.text):
        return replace(trend, span=Span(year, None))
    if way is None or year is None or (before.year_before is None and way["overall"] is None):
        return None
    if before.year_before is not None:
        return replace(trend, span=Span(*sorted((before.year_before, year))))
    return trend if year == newest_year else replace(trend, span=Span(year, None))


def around_an_event(said: Sentence, before: Question) -> Question | None:
    """How the country asked about stood over the years, at a time told by what no report dates: "before the coup?"."""
    plain = before.intent in _TOLD_A_STAND or before.intent is Intent.HISTORY
    if len(before.subject) != 1 or not plain or said.places or said.tiers or not _EVENT.fullmatch(said.text):
        return None
    return Question(Intent.HISTORY, before.subject, about=About.TREND)


def stood_before_that(said: Sentence, before: Question) -> Question | None:
    """Where they stood before the one report that was told: "Peru in 2020?", "what did it have before?"."""
    if len(before.subject) == 1 and said.years.span is not None and _ITS_HISTORY.fullmatch(said.text):
        return Question(Intent.HISTORY, before.subject, about=About.TREND, span=said.years.span)
    dated = before.intent in _OF_A_REPORT and bool(before.places) and len(before.years) == 1
    if not dated or before.years[0] <= FIRST_REPORT or not _WHAT_BEFORE.fullmatch(said.text):
        return None
    return Question(Intent.HISTORY, before.places, about=About.TREND, span=Span(None, before.years[0] - 1))


def moved_likewise(said: Sentence, before: Question) -> Question | None:
    """Whether another country moved so in the same years: "has Ukraine improved since 2013?", "Belarus got worse?"."""
    since = before.intent is Intent.HISTORY and before.about is About.TREND
    since = since and (before.span is not None or (before.relation in _OTHER and len(before.years) == 1))
    dated = said.years.years or said.years.span is not None
    way = direction(said.text) or _WAY_OF.get(relation(said.text) or Relation.SAME, About.NOTHING_MORE)
    if not (since and way) or len(said.places) != 1 or dated or said.tiers or not is_short(said):
        return None
    turned = before.relation in _OTHER and _BETTER_OR_WORSE.fullmatch(said.text) is not None
    if turned or (before.direction and _BETTER_OR_WORSE.fullmatch(said.text)):
        return replace(
            before,
            places=said.places,
            direction=way if before.direction else About.NOTHING_MORE,
            relation=relation(said.text) if turned else before.relation,
            wants_yes_or_no=True,
        )
    goes_on = (leads(said) and before.direction) or _TOO.search(said.text)
    return replace(before, places=said.places, direction=way, wants_yes_or_no=True) if goes_on else None


def _way(question: Question) -> About:
    """Up or down, where a question is of a country that moved so."""
    if question.intent is Intent.HISTORY and question.about in (About.EVER, About.TREND):
        return About.NOTHING_MORE if question.tiers else question.direction
    return question.about if question.intent is Intent.CHANGES and question.about in _WAYS else About.NOTHING_MORE
