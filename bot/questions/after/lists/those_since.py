"""How those of a list stood in one report and stand in another: "which of those are lower today?", "who improved?"."""

from bot.questions.after.members import IS, LEAD, WHO
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span, Stood, TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction

_UP = r"(?:(?:got|gotten|went|gone|moved|come|came) (?:up|better|higher)|improved|climbed|rose|risen|upgraded|advanced)"
_DOWN = (
    r"(?:(?:got|gotten|went|gone|moved|come|came) (?:down|worse|lower)|fell|fallen|dropped|slipped|slid|sunk|sank|"
    r"worsened|downgraded|declined)"
)
_STANDS_NOW = expression(
    rf"{LEAD}{WHO} (?:is|are)(?: (?:now|today|currently|on a|in a|at a))* (?:(?P<better>better|higher)|worse|lower)"
    r"(?: (?:tier|rank|ranking|rating|off|ranked|rated|placed))*"
    r"(?: (?:now|today|currently|nowadays|by now|these days|YEAR|than (?:then|before|that)))+"
)
_MOVED_SINCE = expression(
    rf"{LEAD}{WHO}(?: {IS})?(?: been)?(?: since)? (?:(?P<better>{_UP})|{_DOWN})(?: back)?"
    r"(?: (?:since|since then|until now|till now|until today|till today|up to now|by now|to this day|from then on))+"
)
_MOVED_IN = expression(
    rf"{LEAD}(?!.*\b(?:countr(?:y|ies)|states|nations)\b){WHO}(?: {IS})?(?: been)? (?:(?P<better>{_UP})|"
    rf"{_DOWN})(?: back)?"
    r"(?: (?:since|in|over|during|between|within))?(?: the)? SPAN"
)
"""Which of those moved in some years: "and which have improved since 2023?"."""
_INSTEAD = expression(
    rf"{LEAD}(?:(?:what|how) about )?(?:{WHO}|the ones)(?: {IS})? (?:(?P<better>{_UP})|"
    rf"{_DOWN})(?: (?:instead|then|though))*"
)
_BETWEEN = expression(
    rf"{LEAD}(?:{WHO}|what)(?: {IS})? (?P<way>{_UP}|{_DOWN}|moved|changed|different)"
    r"(?P<between> (?:(?:in )?between(?: (?:them|the two|those|these|then|YEAR|and|the|both|years|reports|two))*|"
    r"from (?:then|one) to (?:now|the other)|from YEAR to YEAR))?(?: (?:then|and now|now))*"
)
_NEVER_LEFT = expression(
    rf"{LEAD}{WHO}(?: {IS})? (?:(?:never|not ever) (?:left|leave|lost|lose|moved|dropped|changed|fell)|"
    r"always (?:stayed|remained|kept|been)|(?:stayed|remained|kept)(?: (?:on|in))?"
    r"(?= .*\b(?:all|every|whole|always|throughout)\b))"
    r"(?: (?:it|there|on it|off|out|that tier|that|from it|since|since then|at all|all along|the whole time|"
    r"all the time|every year|throughout|after that|again|ever since|the))*"
)
_NEW = expression(
    rf"{LEAD}{WHO}(?: {IS})? (?:joined|new|newly (?:on it|there)|entered|added|(?:came|got|come|moved) (?:in|on))"
    r"(?: (?:it|there|on it|since|since then|after that|afterwards|later|instead|now))*"
)
_NOT_SO = expression(rf"{LEAD}{WHO} {IS} not(?: so| (?:improve|change|move|worsen|fall|rise))?(?: (?:then|at all))*")
_TURNED = expression(
    rf"{LEAD}(?:{WHO} (?:is|are|stands?|was|were|got|did) )?(?:(?:the|those|rated|"
    rf"ranked) )*(?:(?P<better>higher|better)|lower|worse)"
    r"(?: (?:ones?|now|than|then|in|YEAR|instead|though))*"
)
"""The other way round between the two reports: "and higher than in 2020?"."""
_RECOVERED = expression(
    rf"{LEAD}(?:(?:did|has|have|is|are|do) )?(?:{WHO}|anyone|some)(?: of (?:them|those|these))?"
    rf"(?: {IS})?"
    r"(?: (?:ever|since|then|later|been|already))*"
    r" (?:recover(?:ed)?|bounced? back|(?:come|came|get|got|climb(?:ed)?|rise|rose|risen|go|went|gone|move|moved) "
    r"(?:back(?: up)?|up (?:again|since|later|after that|afterwards))|(?:rise|rose|risen|improved?|upgraded) "
    r"(?:again|since|later|after that|afterwards)|regained? (?:it|their (?:tier|place|rank)|its place)|back up|back)"
    r"(?: (?:since|since then|later|again|by now|yet|after that|afterwards|up|now|to it))*"
)
"""Which of those that fell with a report rose with a later one: "did any recover?"."""
_ANY = expression(r"\b(?:any|anyone|some)\b")
_REGAINED = expression(r"\bregained?\b|\bback to it\b")
_LISTED = frozenset({Intent.LIST, Intent.COUNT})
_BESIDE_THEN = frozenset({About.STILL, About.NO_LONGER})
_PAIR = 2


def those_since(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Which of those told of one report stand otherwise now, or moved between the two reports that were told."""
    if before.at_ends and before.intent is Intent.CHANGES and _NOT_SO.fullmatch(said.text):
        return _the_others(before)
    named = said.places or said.tiers or said.where.groups
    if not named and not before.places and (turned := _turned(said, before)) is not None:
        return turned
    stayed = None if named or before.about is not About.EACH else _never_left_between(said, before, newest_year)
    if stayed is not None:
        return stayed
    listed = before.intent in _LISTED and not before.places and bool(before.members)
    of_those = before.intent is Intent.CHANGES and not before.places and bool(before.where.those)
    regained = len(said.tiers) == 1 and before.leaving == said.tiers[0] and not (said.places or said.where.groups)
    if (not named or regained) and (recovered := _recovered(said, before, newest_year)) is not None:
        return recovered
    if named or not listed:
        return _moved_in(said, before) if of_those and not named else None
    if (moved := _moved_in(said, before) or _those_who_rose(said, before)) is not None or said.years.span is not None:
        return moved
    if before.span is not None or before.also or said.years.years not in ((), (newest_year,)):
        return None
    return (
        _new_since(said, before)
        or _never_left(said, before)
        or _between(said, before)
        or _beside_now(said, before, newest_year)
    )


def _turned(said: Sentence, before: Question) -> Question | None:
    """Those who stand better in the later of two reports, after those who stand worse, and the other way round."""
    compared = before.at_ends and before.intent is Intent.CHANGES and set(said.years.years) <= set(before.years)
    turned = _TURNED.fullmatch(said.text) if compared else None
    if turned is None:
        return None
    return replace(before, about=About.UP if turned["better"] else About.DOWN, wants_yes_or_no=False)


def _recovered(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Which of those that fell with a report, or in some years, rose with a later one."""
    down = before.about is About.DOWN or (before.leaving is not None and before.reaching is None)
    fell = before.intent is Intent.CHANGES and down and not before.places and before.members
    first = before.span.first if before.span is not None else None
    year = before.years[0] if len(before.years) == 1 else first
    if not fell or year is None or year >= newest_year or said.years.years or said.years.span is not None:
        return None
    text = said.text.replace("TIER0", "it")
    if _RECOVERED.fullmatch(text) is None or (before.about is not About.DOWN and not _REGAINED.search(text)):
        return None
    rose = Question(Intent.CHANGES, about=About.UP, span=Span(year + 1, None), where=Where(those=before.members))
    back = before.leaving if _REGAINED.search(text) else None
    return replace(rose, reaching=back, wants_yes_or_no=_ANY.search(said.text) is not None)


def _moved_in(said: Sentence, before: Question) -> Question | None:
    """Which of those told moved in some years that are named."""
    found = _MOVED_IN.fullmatch(said.text) if said.years.span is not None else None
    if found is None:
        return None
    way = About.UP if found["better"] else About.DOWN
    those = before.where.those if before.intent is Intent.CHANGES else before.members
    return Question(Intent.CHANGES, about=way, span=said.years.span, where=Where(those=those))


def _those_who_rose(said: Sentence, before: Question) -> Question | None:
    """Those of the tier of one report that stood better, or worse, in a later one: "those that moved up instead?"."""
    found = _INSTEAD.fullmatch(said.text)
    first = before.also[0] if len(before.also) == 1 and isinstance(before.also[0], Stood) else None
    if found is None or first is None or len(before.years) != 1 or len(first.years) != 1 or said.years.years:
        return None
    if before.years[0] <= first.years[0] or len(first.tiers.tiers) != 1 or first.tiers.negated:
        return None
    (tier,) = first.tiers.tiers
    beyond = frozenset(tier.beyond(better=found["better"] is not None)) if tier.rank is not None else frozenset()
    return replace(before, tiers=(TierSet(beyond, bounded=True),), wants_yes_or_no=False) if beyond else None


def _new_since(said: Sentence, before: Question) -> Question | None:
    """Which countries came to the tier since, after those that left it or stayed on it: "and who joined?"."""
    tiers = before.tiers or before.listed
    one_tier = len(tiers) == 1 and not tiers[0].negated and len(before.years) == 1 and not said.years.years
    if before.about not in _BESIDE_THEN or not one_tier or not _NEW.fullmatch(said.text):
        return None
    not_then = Stood(replace(tiers[0], negated=True), before.years)
    where = replace(before.where, those=frozenset())
    return Question(Intent.LIST, tiers=tiers, also=(not_then,), where=where)


def _beside_now(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Which of those of an earlier report stand better in the newest one, or worse."""
    year = before.years[0] if len(before.years) == 1 else newest_year
    if year >= newest_year or before.about is not About.NOTHING_MORE:
        return None
    found = _STANDS_NOW.fullmatch(said.text) or _MOVED_SINCE.fullmatch(said.text)
    if found is None:
        return None
    kind = Intent.COUNT if found["number"] else Intent.LIST
    way = About.UP if found["better"] else About.DOWN
    return Question(kind, years=(year,), about=About.NO_LONGER, direction=way, where=Where(those=before.members))


def _between(said: Sentence, before: Question) -> Question | None:
    """Which of the countries of a part of the world moved between the two reports that were asked for."""
    years = before.years if len(before.years) == _PAIR else before.years_in_turn[-_PAIR:]
    of_all_tiers = not before.tiers and bool(before.where.groups)
    if len(years) != _PAIR or years[0] == years[1] or not of_all_tiers or said.years.years:
        return None
    if (found := _BETWEEN.fullmatch(said.text)) is None:
        return None
    way = direction(found["way"]) or About.MOVED
    where = replace(before.where, those=frozenset())
    return Question(Intent.CHANGES, years=(min(years), max(years)), about=way, where=where, at_ends=True)


def _the_others(before: Question) -> Question | None:
    """How those stand that did not move so between two reports: "which did not?"."""
    if not before.where.groups or before.places:
        return None
    return Question(Intent.LIST, years=before.years[1:], where=replace(before.where, without=before.members))


def _never_left_between(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Who was on the tier in every report from the one to the other of two for which it was told how many were."""
    one_tier = len(before.tiers) == 1 and not before.tiers[0].negated and not before.by_part
    if not before.years or not one_tier or not _NEVER_LEFT.fullmatch(said.text):
        return None
    last = max(before.years) if len(before.years) > 1 else newest_year
    span = Span(min(before.years), last if last < newest_year else None)
    return Question(Intent.LIST, about=About.SINCE, span=span, tiers=before.tiers, where=before.where)


def _never_left(said: Sentence, before: Question) -> Question | None:
    """Which of those on a tier in one report were on it in every one since."""
    if len(before.years) != 1 or said.years.years or not _NEVER_LEFT.fullmatch(said.text):
        return None
    tiers: tuple[TierSet, ...] = before.tiers
    where = before.where
    if before.about in _BESIDE_THEN:  # of the list before it, of which some left
        tiers = before.tiers or before.listed
    elif before.about is not About.NOTHING_MORE:
        return None
    if len(tiers) != 1 or tiers[0].negated:
        return None
    since = Span(before.years[0], None)
    return Question(Intent.LIST, about=About.SINCE, span=since, tiers=tiers, where=where)
