"""How a country went on after the year that was spoken of: "did it stay there?", "has it improved since?"."""

from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent, Relation
from bot.questions.limits import Span
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction, relation, speaks_of_leaving

THAT_YEAR = expression(
    r"\b(?:was|were|did)\b.* then$|\bback then\b|"
    r"\b(?:(?:that|the same|same) (?:year|time|point|report|edition)|(?<!\bon the )same one|(?:in|at|of) that one)\b"
)
PAST = expression(r"\b(?:was|were|did)\b")
_PAIR = 2
_THAT_REGION = expression(
    r"\bover there\b|\b(?:of|in|from|within) (?:the|that|this|the same) (?:region|area|continent|group|part)\b"
)
_IN_IT = expression(r"\bin (?:it|there|that one)\b|\b(?:does|do|did) it (?:cover|include|rank|rate|assess|look)\b")
_ON_THAT_LIST = expression(r"\b(?:on|in) (?:it|there|(?:that|the|this) list)(?: (?:too|as well|then|or not|though))*$")
_STILL = expression(r"\b(?:still|now|today|currently|yet|already|these days|no longer|not .* any ?more)\b")
_LEFT_IT = expression(
    r"\bwhat (?:then )?(?:went (?:wrong|right)|went downhill|cost (?:it|them) (?:it|that))\b|"
    r"\bwhy\b.* (?:lose|lost|leave|left|(?:drop|dropped|fall|fell|get|got|come|came) off) (?:it|that|there)\b"
)
"""What asks for the report with which it left the tier on which it was told to have been."""
_TOO = expression(r"\b(?:too|as well|also|either)$")
_OF_ONE_YEAR = frozenset({Intent.TIER, Intent.COMPARE, Intent.CHANGES, Intent.FINDINGS})
_THAN_THEN = expression(
    r"^(?:and |so |but )*(?:is|are) (?:it|they|he|she|that) (?:any )?(?:better|worse|higher|lower)(?: off| ranked)?"
    r"(?: (?:now|today|these days|nowadays))+$|"
    r"^(?:and |so |but |is it )*(?:any )?(?:better|worse|higher|lower) (?:now|today|these days|nowadays)"
    r"(?:(?: ,)? (?:i (?:hope|guess|assume|suppose)|then|right|or|hopefully|surely))*$"
)
_SINCE_THEN = expression(
    r"(?:(?:and|so|but|then) )*(?:(?:has|have|did) )?(?:(?:it|they|that|we) )?(?:(?:has|have|did) )?(?:any )?"
    r"(?:ever (?=.*\b(?:since|after|later)\b))?"
    r"(?:improved?|climbed|risen|recovered(?: its (?:old |former )?(?:place|tier|rank))?|"
    r"(?:gone|go|come|moved?|been|further) (?:back )?(?:up|down)|got(?:ten)? (?:better|worse)|"
    r"worsened|dropped|slipped|better|worse)"
    r"(?: (?:any|at all|since|since then|by now|now|then|after|after that|later))*|"
    r"(?:and )?(?:after that|after|afterwards|since then|later)(?: ,)? (?:(?:did|has|have) )?(?:it|they) (?:then )?"
    r"(?:recover(?:ed)?|improved?|rose|risen|rise|climb(?:ed)?|fell|fall|fallen|drop(?:ped)?|worsened|"
    r"(?:went|go|gone|moved?|got|get) (?:back )?(?:up|down|better|worse))|"
    r"(?:and )?(?:then (?:, )?did (?:it|they) (?:go up|go down|improve|rise|recover|fall|drop)|"
    r"did (?:it|they) (?:go up|go down|improve|rise|recover|fall|drop) (?:after that|afterwards|since|later)|"
    r"(?:did|has|have) (?:it|they|that) (?:keep|kept|continued?)(?: on)? (?:to )?(?:going |go |moving |move )?"
    r"(?:up|down|improving|improve|rising|rise|climbing|climb|falling|fall|dropping|drop)"
    r"(?: (?:since|after that|afterwards|from there|then))*)"
)
_IT_MOVED = expression(
    r"(?:(?:and|so|but|ah|oh|ok|okay|hm|right|well|then) )*"
    r"(?:(?:it|they|that|we) (?:(?:has|have) )?(?:improved|recovered|bounced back|climbed|rose|"
    r"risen|worsened|dropped|slipped|fell|fallen|(?:went|gone|moved) (?:back )?(?:up|down)|got (?:better|worse))|"
    r"(?:it|that|this) (?:is|was) (?:an? )?(?:upgrade|downgrade|rise|drop|improvement|step (?:up|down)))"
    r"(?:(?: ,)? (?:then|that year|right|no|huh|correct|in between))*"
)
_DID_IT_MOVE = expression(
    r"(?:(?:and|so|but|ok|then) )*(?:did|has|have) (?:it|they|that) (?:(?:ever|actually|really) )*"
    r"(?:drop(?:ped)?|fall(?:en)?|slip(?:ped)?|worsen(?:ed)?|improved?|rise|risen|climb(?:ed)?|"
    r"(?:go|gone|move|moved|come|been) (?:up|down)|(?:get|got|gotten) (?:better|worse)|"
    r"(?:moved?|changed?)(?=.* between))"
    r"(?: (?:then|between (?:them|(?:those|these|the|both)(?: (?:two|2))?(?: (?:years|reports|editions))?)|"
    r"in between|at all|since|since then|by then|or not))*"
)
"""With two report years of one country told: that it moved from the one to the other."""
_CHANGED_SINCE = expression(
    r"(?:(?:and|so|but) )*(?:did|has|have) (?:it|that|they|this|anything|something|its tier) "
    r"(?:ever |then )*(?:change|changed|move|moved|been different)"
    r"(?: (?:ever|at all))*(?: (?:since|afterwards?|after that|later|since then|from then on))+"
)
_AGAIN_SINCE = expression(
    r"(?:(?:and|so|but|then) )*(?:has|have|had|was|were) (?:it|they|that) (?:(?:ever|been|back|again) )*"
    r"(?:(?:on|in|at|the) )*(?:TIER\d+|it|there|that)(?: (?:ever |at all )?again)?(?: ever)? "
    r"(?:since(?: then)?|after that|afterwards|later)|"
    r"(?:(?:and|so|but|then) )*(?:(?:has|have|did) )?(?:(?:it|they) )?(?:ever )?"
    r"(?:regain(?:ed)?|recover(?:ed)?|won back|win back|g[eo]t back|been back|come back|c[ao]me back)"
    r"(?: (?:it|there|to it|on it|that))?(?: (?:ever|again|since|since then|by now|yet|later|then|after that))+"
)
_CAME_BACK = expression(
    r"(?:(?:and|so|but|then|ok) )*(?:did|has|have) (?:it|they)(?: (?:ever|later|then))* "
    r"(?:come|came|get|got|gotten|go|gone|been|climb|climbed|make it|made it|move|moved|rise|risen|fall|fallen|drop|"
    r"dropped|slip|slipped|bounce|bounced|return|returned)(?: it)?(?: (?:back|up|down))*"
    r"(?: (?:to|on|onto|there|it|that|the|TIER\d+|later|again|afterwards|after that|"
    r"since|since then|then|at any point))*"
)
"""With a tier told that it left, or the years of a stay on another one."""
_ONCE_MORE = expression(r"\b(?:back|again|afterwards?|after that|later|since|then|return\w*)\b")
_STAYED = expression(
    r"(?:(?:and|so|but|then) )*(?:has|have|did) (?:it|they|that)(?: (?:ever|been|stay|stayed|remain|remained|"
    r"keep|kept|hold|held))+(?: (?:there|on it|on that|in it|it|that|so|that way|like that|up there|down there))*"
    r"(?: (?:ever )?since(?: then)?)?"
)
_ALL_SINCE = expression(
    r"(?:(?:and|so|but|then|was it|is it|has it|have they|did it|it has|they have|it|they|been|stay|stayed|remained|"
    r"kept|on|in|at|a|is|was|has|so|ok) )*(?:(?:only|just|always|still) )*(?:(?:on|in|at|a|the) )*"
    r"(?P<so>TIER\d+|the same|same|there|that|so|like that)?(?: (?:tier|rank|rating|grade|one))?"
    r"(?:(?P<ever> ?ever since(?: then| that)?)(?: (?:then|right|no|yes|,))*|"
    r" (?:(?:in|for|through|over) )?(?:every|each|all)(?: (?:single|the|of the|those|these|other))* "
    r"(?:years?|reports?|editions?|ones|time)"
    r" (?:ever )?(?:since|after|afterwards?|from then on|thereafter|that followed)(?: (?:then|that|it))?(?: too)?)"
)
"""What asks if a country was on its tier in every report after the one that was told."""
_IN_YEAR_TOO = expression(
    r"(?:(?:and|so|but|or) )*(?:was|is|did|were|has|had) (?:it|they|that)"
    r"(?: (?:so|also|happen|happened|be|the case|true))*(?: in)? YEAR(?: (?:too|as well|also|then))*"
)
_SINCE = expression(
    r"(?:(?:and|so|but|is it|is that|it is|it has|they have|has it|have they|has|have|been|there|so|like that|on it|"
    r"that|on|the|TIER\d+|,) )*(?:(?P<only>only|just|merely) )?(?:ever )?since (?:the |its |their )?(?:\w+ ){0,3}?"
    r"(?:in |of )?(?:SPAN|YEAR)"
    r"(?: (?P<alone>only))?(?: (?:or so|then|now|already|too|,|right|correct|yes|no|i guess|i suppose|up to now))*"
)
_OF_A_STAND = frozenset({Intent.TIER, Intent.COMPARE, Intent.HISTORY, Intent.CHANGES, Intent.LIST})
_LASTED = expression(
    r"(?:(?:and|so|but) )*(?:(?:did|has|have) (?:it|that|they) (?:last(?:ed)?|hold|held|stick|stuck|"
    r"(?:stay|stayed|remain|remained|been) (?:so|that way|like that|the same|unchanged))|it (?:lasted|held|stuck)|"
    r"(?:stayed|remained|been|kept) (?:put|there|stable|unchanged|steady) (?:ever )?since(?: then)?|"
    r"same (?:ever )?since(?: then)?|unchanged (?:ever )?since(?: then)?|(?:nothing|no) (?:has )?(?:changed?|changes?) "
    r"(?:ever )?since(?: then)?)(?: (?:then|since|ever since|right|until now|to this day))*"
)
_NO_CHANGE = expression(
    r"(?:(?:so|and|but|ok|okay|hm|then|it is|that is|is it|was there|there was|is there|there is) )*"
    r"(?:no (?:change|changes|difference|movement)|nothing (?:has )?changed|"
    r"(?:did not|has not) (?:change|changed|move|moved)|unchanged)"
    r"(?: (?:then|there|at all|between them|in between|since|since then|right|,|either))*"
)
"""With two report years of one country told: that they are the same."""
_SO_IT_MOVED = expression(r"^(?:(?:ok|ah|oh|hm|and|wait) )*(?:so|then|that is|it is|it|they)\b")
_MOVED = expression(r"\b(?:mov\w+|chang\w+|los[et]\w*|loose|shift\w*|happened|different|better|worse|down|up)\b")


def _says_it_moved(text: str) -> bool:
    return _MOVED.search(text) is not None or direction(text) is not About.NOTHING_MORE


def since_then(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Whether the one country asked about before stayed as it was then, or moved; None where nothing of it is asked."""
    if len(before.subject) != 1:
        return None
    if _IT_MOVED.fullmatch(said.text) and (moved := _moved(said, before, newest_year)) is not None:
        return moved
    if (between := _between_two(said, before, newest_year)) is not None:
        return between
    if len(before.years) == _PAIR and before.intent is Intent.TIER:
        before = replace(before, years=(max(before.years),))
    if len(before.years) != 1:  # since which of them?
        return None
    later = Question(Intent.HISTORY, before.subject, span=Span(before.years[0], None), wants_yes_or_no=True)
    if _CHANGED_SINCE.fullmatch(said.text):
        return replace(later, about=About.TREND, relation=Relation.OTHER)
    if before.stood is not None and _STAYED.fullmatch(said.text):
        return replace(later, about=About.ALWAYS, tiers=(before.stood,))
    if before.years[0] < newest_year and (_THAN_THEN.search(said.text) or _SINCE_THEN.fullmatch(said.text)):
        then = replace(later, years=before.years[:1], span=None, about=About.TREND)
        return replace(then, relation=relation(said.text), direction=direction(said.text))
    return None


def _between_two(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Whether it moved between two reports that were told, or has stayed on its tier since one."""
    year = before.year(newest_year) or newest_year
    plain = before.intent is Intent.TIER and not before.wants_yes_or_no
    if before.year_before is not None and plain and _DID_IT_MOVE.fullmatch(said.text):
        return _between(before.year_before, year, said, before, newest_year)
    if plain and len(before.years) == _PAIR and _DID_IT_MOVE.fullmatch(said.text) and "ever" not in said.text:
        return _between(before.years[0], before.years[1], said, before, newest_year)
    then_and_now = before.intent is Intent.HISTORY and before.about is About.TREND and len(before.years) == 1
    if then_and_now and before.tiers == () and _DID_IT_MOVE.fullmatch(said.text) and "ever" not in said.text:
        return _between(before.years[0], newest_year, said, before, newest_year)
    since = before.told or (before.years[0] if len(before.years) == 1 else None)
    span = Span(since, None) if since is not None and _LASTED.fullmatch(said.text) else None
    if before.year_before is not None and before.intent in _OF_ONE_YEAR and _NO_CHANGE.fullmatch(said.text):
        span = Span(*sorted((before.year_before, year)))
    if span is None:
        return None
    lasted = Question(Intent.HISTORY, before.subject, span=span, about=About.TREND)
    return replace(lasted, relation=Relation.SAME, wants_yes_or_no=True)


def in_all_since(said: Sentence, before: Question) -> Question | None:
    """Whether the country was on a tier in every report from the one that was told on, or after it if it left then."""
    found = _ALL_SINCE.fullmatch(said.text) if len(before.subject) == 1 else None
    tiers = said.tiers[:1] or (before.stood and (before.stood,)) or before.affirmed[:1]
    if found is None or not tiers or any(one.negated for one in tiers):
        return None
    year = before.told or (before.years[0] if len(before.years) == 1 else None)
    if found["ever"] and year is None:
        return None
    left = before.about is About.LAST and before.told is not None and tiers != before.tiers[:1]
    first = year + 1 if year is not None and left else year
    always = Question(Intent.HISTORY, before.subject, about=About.ALWAYS, tiers=tiers, wants_yes_or_no=True)
    return replace(always, span=Span(first, None) if first is not None else None)


def there_since(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Whether the country was ever on the tier again after the year that was told, or the one asked about."""
    tiers = said.tiers or before.affirmed
    year = before.told or (before.years[0] + 1 if len(before.years) == 1 else None)
    left_in = before.last_there if _ONCE_MORE.search(said.text) else None
    stayed = left_in is not None and left_in < newest_year
    year = left_in + 1 if left_in is not None and stayed else year
    if year is None or len(tiers) != 1 or len(before.subject) != 1:
        return None
    left = before.intent is Intent.HISTORY and before.leaving is not None
    there = before.intent is Intent.TIER and bool(before.years) and before.stood == tiers[0]
    lost = (left or there or stayed) and _CAME_BACK.fullmatch(said.text)
    lost = lost if _ONCE_MORE.search(said.text) or " been " not in said.text else None  # "has it been Tier 3?"
    if not (lost or _AGAIN_SINCE.fullmatch(said.text)):
        return None
    again = Question(Intent.HISTORY, before.subject, about=About.EVER, tiers=tiers, wants_yes_or_no=True)
    return replace(again, span=Span(year, None), reaching=tiers[0])


def since_when(said: Sentence, before: Question) -> Question | None:
    """Whether a stay on the tier spoken of, up to now, began in a year: "since 2020?", "only since last year?"."""
    found = _SINCE.fullmatch(said.text)
    places = before.picked or before.subject
    if found is None or said.where.groups or len(places) != 1 or before.intent not in _OF_A_STAND:
        return None
    tiers = said.tiers or (before.stood and (before.stood,)) or before.spoken_of
    span = said.years.span
    year = span.first if span is not None else said.years.years[0] if said.years.years else None
    if year is None or not tiers or any(one.negated for one in tiers):
        return None
    since = Question(Intent.HISTORY, places, (year,), about=About.HOW_LONG, tiers=tiers[:1], wants_yes_or_no=True)
    return replace(since, solely=bool(found["only"] or found["alone"]))


def _moved(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Whether the country asked about before moved, with the reports that were spoken of; None where those are none."""
    two_in_a_row = len(before.years) == _PAIR and max(before.years) - min(before.years) == 1
    if two_in_a_row or before.intent is Intent.CHANGES:
        years = (max(before.years),) if two_in_a_row else before.years
        return Question(Intent.CHANGES, before.subject, years, about=direction(said.text), wants_yes_or_no=True)
    if before.intent is Intent.HISTORY and (told := before.told or before.since) is not None:
        return Question(Intent.CHANGES, before.subject, (told,), about=direction(said.text), wants_yes_or_no=True)
    if before.year_before is None:
        return None
    return _between(before.year_before, before.year(newest_year) or newest_year, said, before, newest_year)


def _between(one: int, other: int, said: Sentence, before: Question, newest_year: int) -> Question:
    """Whether the country asked about before stood better, or worse, in the later of two report years."""
    first, last = min(one, other), max(one, other)
    way = direction(said.text)
    if last == first + 1:
        return Question(Intent.CHANGES, before.subject, (last,), about=way, wants_yes_or_no=True)
    if last < newest_year:  # the answer to a first year goes on up to now
        return Question(Intent.HISTORY, before.subject, span=Span(first, last), about=About.TREND)
    return Question(Intent.HISTORY, before.subject, (first,), about=About.TREND, direction=way, wants_yes_or_no=True)


def again_in(said: Sentence, before: Question) -> Question | None:
    """Whether the country asked about moved so in another year: "was Malta upgraded in 2024?", "was it in 2025?".

    Or whether it stood so to another one: "is Chile above Peru?", "was it in 2019 too?".
    """
    moved = before.intent is Intent.CHANGES and len(before.places) == 1
    stood = before.intent is Intent.COMPARE and before.relation is not None
    dated = len(said.years.years) == 1 and _IN_YEAR_TOO.fullmatch(said.text) is not None
    again = (moved or stood) and before.wants_yes_or_no and dated
    return replace(before, years=said.years.years) if again else None


def is_of_a_later_report(question: Question, everything: Sentence, before: Question, newest_year: int) -> bool:
    """Whether a year taken over from the question before has nothing of what is asked.

    "Brazil in 2024?", "so why was it downgraded?" is of a later report, and so is what improved since 2015, and a bare
    "why?" after "was it on Tier 1 last year?". Where a country stood last year, asked beside where it stands now, is
    not what "so it fell?" is of, or why it fell.
    """
    if THAT_YEAR.search(everything.text) or len(before.subject) != 1 or year_it_left(everything.text, before):
        return False
    beside = before.years == (newest_year - 1,) and set(before.subject[0].codes) <= before.current
    if question.intent is Intent.CHANGES:
        still = before.step is About.NOTHING_MORE and before.stood != question.leaving
        left = bool(question.places) and question.leaving is not None and still  # "it lost Tier 1", but not then
        so = left or (beside and _SO_IT_MOVED.match(everything.text) is not None)
        return so and before.intent is Intent.TIER
    if question.intent is not Intent.FINDINGS:
        return False
    if question.about is About.WHY and before.stood in question.tiers and speaks_of_leaving(everything.text):
        return True  # it was still there
    if question.direction is not About.NOTHING_MORE:
        return beside or question.direction is not before.step
    if question.about is About.WHY:
        claimed = before.intent is Intent.TIER and before.wants_yes_or_no and before.years == (newest_year - 1,)
        return claimed or before.about is About.TREND or (beside and _says_it_moved(everything.text))
    return before.bare


def year_it_left(text: str, before: Question) -> int | None:
    """The year of the report with which the country left the tier of its last stay that was told, if that is asked."""
    there, stood = before.last_there, before.stood
    off = before.intent is Intent.HISTORY and stood is not None and bool(before.tiers) and stood not in before.affirmed
    return there + 1 if off and there is not None and _LEFT_IT.search(text) else None


def in_that_year(question: Question, said: Sentence, before: Question) -> Question:
    """The question with the year or the part of the world of the one before, where it says "that year"."""
    if question.intent in OF_MANY and before.where.groups and not question.where.groups:
        question = replace(question, where=before.where) if _THAT_REGION.search(said.text) else question
    since = before.since if THAT_YEAR.search(said.text) else None
    told = before.told if before.told is not None else since
    years = (told,) if told is not None else before.years[:1]
    of_some = question.places or question.intent in OF_MANY
    fits = of_some and years and not question.years and question.span is None
    likewise = question.intent in _OF_ONE_YEAR and _TOO.search(said.text) and PAST.search(said.text)
    of_that_report = before.about is About.RELEASE and question.intent in OF_MANY and _IN_IT.search(said.text)
    that_list = question.intent is Intent.TIER and len(before.years) == 1 and _of_that_list(question, said, before)
    that_year = likewise or of_that_report or that_list or THAT_YEAR.search(said.text)
    return replace(question, years=years) if fits and that_year else question


def _of_that_list(question: Question, said: Sentence, before: Question) -> bool:
    """Whether it is asked if a country is on the list that was told: "is Nepal on there?", of one of an old report."""
    listed = before.intent in (Intent.LIST, Intent.COUNT) and not before.places and question.tiers == before.tiers
    return listed and _ON_THAT_LIST.search(said.text) is not None and _STILL.search(said.text) is None
