"""What is asked of the countries spoken of one after another: "are they all on Tier 3?", "who of these fell?"."""

from bot.places.resolve import Resolution
from bot.questions.after.members import LEAD, THERE
from bot.questions.after.several.which_of_them import NUMBERS, so_many_together
from bot.questions.alone.referring import each_once
from bot.questions.expression import expression
from bot.questions.intent import OF_PLACES, About, Intent, Relation
from bot.questions.limits import Number, Span, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction, set_apart

_LATELY = (
    r"(?: (?:now|today|then|right|correct|yes|no|too|YEAR|compared with before(?: report)?|since|since then|currently|"
    r"at the moment|at present|these days|(?:in |of )?(?:that|the same) year|back then|any ?more|any longer|"
    r"really|seriously|,))*"
)
_THEM = r"(?:them|those|these|(?:(?:the|those|these) )?(?:two|three|four|2|3|4))"
_NONE_ON = expression(
    rf"{LEAD}(?:(?:is|are|was|were) )?(?:none(?: of {_THEM})?|not (?:one|any|a single one) of {_THEM})"
    r" (?:(?:now|still|is|are|was|were|has|have|been|on|in|at|a|the|(?P<ever>ever|once|at any (?:time|point))) )*"
    rf"TIER\d+(?: countries)?{_LATELY}"
)
"""That none of them is on a tier, or ever was."""
_AT_AN_END = expression(
    rf"{LEAD}(?:who|which|what)(?: one)? (?:is|was|were|comes|came) (?:the )?(?:(?P<worst>worst|lowest)|best|highest)"
    rf"(?: (?:one|off))? (?:of|among|out of) {_THEM}{_LATELY}"
)
_THE_REST = r"(?:(?:the|all the) (?:rest|others?|remaining(?: (?:ones|two|three|four))?)|those left)"
_END = (
    r"(?:(?P<worst>worst|lowest|bottom|last|worse|lower)|best|highest|top|better|higher)(?: (?:one|off|ranked|"
    r"rated|placed|ranking))*"
)
_AN_END_ALONE = expression(
    rf"{LEAD}(?:(?:who|which|what)(?: one)? (?:is|was) |the )?(?:the )?{_END}"
    rf"(?: (?:of|among|out of) (?:{_THEM}|{_THE_REST}))?{_LATELY}|"
    rf"{LEAD}(?:who|which)(?: one)? of (?:{_THEM}|{_THE_REST}) (?:is|was|comes|came|ranks|stands) (?:the )?"
    rf"{_END.replace('worst>', 'worst_of>')}{_LATELY}|"
    rf"{LEAD}(?:who|which one) (?:is|comes) (?:first|on top|in front){_LATELY}"
)
"""The best or the worst of those that were compared: "and highest?", "which of the rest is best?"."""
_BEST_OF_SO_MANY = expression(
    rf"{LEAD}(?:who|which|what)(?: one| country)? (?:of|among|out of) (?:all )?(?:(?:the|those|these) )?"
    r"(?P<many>three|four|five|six|[3-6]) (?P<is>is|are|was|were|comes|came|ranks|ranked|stands|stood|does|did)"
    r"(?: (?:doing|ranked|rated))? (?:the )?"
    r"(?:(?P<worst>worst|worse|lowest)|best|better|highest)"
    r"(?: (?:one|off|ranked|rated|now|today|overall|all in all|of all))*"
)
"""The best or the worst of as many as were asked about together or listed, though one was spoken of since."""
_ONLY_ONE = expression(
    rf"{LEAD}(?:(?:is|was) )?(?:the )?PLACE0 (?:(?:is|was|then|really|still) )*the (?:only|sole) "
    rf"(?:one|country|state|of)(?: (?:of|among|from|out of) (?:all )?(?:of )?{_THEM})"
    rf"(?: (?:that|which|who|is|was|are|on|in|at|with|still|now))* (?:the )?TIER\d+{_LATELY}"
)
"""That one is the only one of them on a tier."""
_ALL_ON = expression(
    rf"{LEAD}(?:(?:is|are|were|was|really) )*(?:(?:they|those|these) )?(?:really )?"
    r"(?:all|both|everyone|everybody|(?:all|both|each|every one) of (?:them|those|these)|"
    r"(?:all|those|these|the) (?:two|three|four|2|3|4)(?: of (?:them|those|these))?)"
    rf" (?:(?:now|still|is|are|on|in|at|a|the) )*TIER\d+(?: countries)?{_LATELY}"
)
_ALL_IN = expression(
    rf"{LEAD}(?:(?:is|are|were|was)(?: (?:they|those|these))?|they|those|these) (?:are )?"
    r"(?:all|both|(?:all|both|each) of (?:them|those|these)|"
    r"(?:all|those|these|the) (?:two|three|four|2|3|4)(?: of (?:them|those|these))?)"
    r" (?:(?:in|from|of|part of|members of|members|countries|a|the) )*REGION"
    r"(?: (?:members|countries|states|nations|then|right|now|too|,))*"
)
_ANY_ON = expression(
    rf"{LEAD}(?:(?:is|are|were|was) )?"
    r"(?:(?:any(?:one)?|either)(?: of (?:them|those|these))?|some of (?:them|those|these)) "
    rf"(?:(?:now|still|is|are|on|in|at|a|the) )*TIER\d+(?: countries)?{_LATELY}"
)
_ANY_ONCE = expression(
    rf"{LEAD}(?:has|have|had|was|were|is|are) (?:any(?:one)?|either)(?: one)?(?: of (?:them|those|these))? "
    r"(?:(?:ever|been|once|on|in|at|a|the) )*TIER\d+ (?:(?:at (?:any|some) (?:time|point) )?"
    r"(?:(?:in|over|during|within|since|for) )?(?:the )?SPAN|at (?:any|some) (?:time|point)|ever|before)"
)
"""Whether any of them was on a tier at some time."""
_WHICH_ARE = expression(
    rf"{LEAD}(?:(?P<none>none)|(?:which|who)(?: ones?)?)(?: of (?:them|those|these))"
    rf"(?: (?:is|are|was|were)(?: not)?)?{THERE}{_LATELY}"
)
"""Which of those are on the tier that was asked about in turn, or whether none is."""
_WHICH_ON = expression(
    rf"{LEAD}(?:which|who)(?: ones?| of (?:them|those|these))?(?: (?:is|are|was|were))?"
    rf"(?: (?:not|now|still|the|a|on|in|at))* TIER\d+{_LATELY}"
)
"""Which of those asked about in turn are on a tier, or not, which shows in all of them beside each other."""
MOVED = (
    r"(?: (?:has|have|had|did|was|were|been|ever|got|gotten|get))*"
    r"(?: (?:(?:got|gotten|get|went|gone|go|moved?) (?:up|down|better|worse)|"
    r"moved?|changed?|gained|lost ground|(?:up|down)graded|improved?|climbed|"
    r"rose|risen|fell|fallen|dropped|slipped|worsened))"
)
"""What says of them that they moved."""
_SPAN = r"(?: (?:(?:since|over|in|from|during) )?(?:the )?SPAN)?"
_WHO_OF_THEM = expression(
    rf"{LEAD}(?:who|which|(?:(?:did|has|have|were|was) )?(?:any|either))(?: ones?| one)? (?:of|among) (?:all )?"
    r"(?:them|those|these|(?:the|those|these) (?:two|three|four|2|3|4))"
    rf"{MOVED}{_SPAN}{_LATELY}"
)
_WHO_MOVED = expression(
    rf"{LEAD}(?:since (?:then|that) ?,? ?)?(?:who|which(?: ones)?|(?P<one>which (?:one|country))|"
    r"(?:(?:did|has|have|were|was) )?any|(?:only |just )*(?:the ones|those)(?: (?:that|who|which)))"
    rf"{MOVED}{_SPAN}{_LATELY}"
)
_NOW = expression(r"\bnow\b")
_WHO_STAYED = expression(
    rf"{LEAD}(?:who|which(?: ones)?|(?P<one>which (?:one|country)))(?: of (?:them|those|these))?"
    r"(?: (?:is|are|was|were|has|have))?(?: (?:all|just))* "
    r"(?:unchanged|the same|(?:did|has|have) not (?:move|change|moved|changed)|(?:stayed|remained|been|kept)"
    r"(?: (?:put|the same|where (?:they|it) (?:is|are|was|were)|there|unchanged|(?:its|their) (?:tier|rank|place)))?)"
    rf"{_SPAN}{_LATELY}"
)
"""Those that did not move, which the answer to who did tells as well."""
_RANKED = expression(
    rf"{LEAD}(?:(?:please|can you|could you|now|,) )*(?:rank|order|sort|compare|put)"
    r"(?: (?:all|each|every one|of|them|those|these|two|three|four|the|countries|2|3|4))*"
    r"(?: (?:in order|by tier|by rank|side by side|together|next to each other|"
    r"(?:with|to|against) (?:each other|one another)|(?:from )?(?:best to worst|worst to best)))*"
    r"(?: (?:for|in) YEAR| YEAR)?(?: please)?|"
    rf"{LEAD}(?:(?:what|which) )?(?:tiers?|ranks?|rankings?|ratings?)"
    r"(?: (?:is|are|do|does|did|has|have|was|were|for|of|they|those|these|on|in))* (?:each|both|all)"
    r"(?: (?:of (?:them|those|these)|have|has|on|in|at|get|one|country|now|right|please|YEAR))*"
)
"""What asks for all of them beside each other."""
_WHICH_ALIKE = expression(
    rf"{LEAD}(?:which|who|what|are (?:any|some))(?: (?:two|three|of|ones|countries|{_THEM}|any))*"
    r"(?: (?:is|are|has|have|share|stand|do|rank|were|was))*(?: (?:on|in|at|a|the|exactly|actually|ranked|rated))* "
    r"(?:same|equal|alike|tied|level|identical)(?: (?:tier|rank|level|ranking|rating|place|one|as each other))*"
    rf"{_LATELY}"
)
"""What asks which of more than two stand alike, which shows in all of them beside each other."""
_BEST_OF_THEM = expression(
    rf"{LEAD}(?:(?:is|was) )?(?:the )?PLACE0 (?:(?:is|was) )?(?:(?:still|really|then|also) )*(?:the )?"
    r"(?:best|worst|lowest|highest)(?: (?:ranked|rated|placed|one|country))*"
    r"(?P<of> (?:of|among|out of)(?: (?:all|the|those|these|them|two|three|four|2|3|4|of|countries|ones|lot|bunch))+)?"
    r"(?: (?:YEAR|then|now|today|right|no|that year|in that year|,))*"
)
_ALL_OVER = expression(
    rf"{LEAD}(?:(?:what|how) about |show(?: me)? )?(?:all|both|each)"
    r"(?: (?:of (?:them|those|these)|of|the|two|three|four|2|3|4|countries))*(?: ,)? "
    r"(?:(?:over|since|in|from|during|for) )?(?:the )?SPAN(?: (?:please|then|now))*"
)
"""How all of them did over some years: "all three since 2010"."""
_ANY = expression(r"\b(?:any|either)\b")
_STEPS = expression(r"\b(?:up|down)graded?\b")
_IS = expression(r"\b(?:is|now|today)\b")
_EVER = expression(r"\bever\b")
_ALL = expression(r"\ball\b")
_SO_MANY = expression(r"\b(?:(?P<two>both|two|2)|(?P<three>three|3)|four|4)\b")
_TWO, _THREE, _FOUR = 2, 3, 4


def of_all_spoken_of(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Whether all of the countries spoken of are on a tier, or which of them moved; None where not asked.

    They are those that were compared, or those that were asked about one after another.
    """
    if before.intent not in OF_PLACES or not before.places or said.where.groups:
        return None
    places = _spoken_of(said.text, before)
    if said.places and len(said.tiers) == 1 and _ONLY_ONE.fullmatch(said.text):
        return _the_only_one_of(said, before, places)
    if len(places) < _TWO or said.places:
        return None
    if (beside := _over_some_years(said, places) or _beside_each_other(said, before, places)) is not None:
        return beside
    of_a_tier = before.intent is Intent.TIER and before.wants_yes_or_no and len(before.tiers) == 1
    if of_a_tier and not said.years.years and (found := _WHICH_ARE.fullmatch(said.text)) is not None:
        there = Question(Intent.COMPARE, places, before.years)
        none = replace(there, tiers=before.affirmed, among=Number(0, 0), wants_yes_or_no=True)
        return none if found["none"] else there
    if before.intent is Intent.TIER and said.tiers and not said.years.years and _WHICH_ON.fullmatch(said.text):
        return Question(Intent.COMPARE, places, before.years)
    of_them = _WHO_OF_THEM.fullmatch(said.text)
    stayed = _WHO_STAYED.fullmatch(said.text)
    who = stayed or _WHO_MOVED.fullmatch(said.text)
    compared = who is not None and (len(before.places) > 1 or (who["one"] or "") != "")
    if said.tiers or not (of_them or compared):
        return None
    way = direction(said.text) if stayed is None else About.NOTHING_MORE
    return _who_moved(said, before, places, way, newest_year)


def _over_some_years(said: Sentence, places: tuple[Resolution, ...]) -> Question | None:
    """How all of them did over the years that are named."""
    if said.years.span is None or said.tiers or not _ALL_OVER.fullmatch(said.text):
        return None
    return Question(Intent.HISTORY, places, span=said.years.span, about=About.TREND)


def best_of_so_many(said: Sentence, before: Question) -> Question | None:
    """Those listed before beside each other, where it is asked which of so many is best: "which of the three is?"."""
    named = said.places or said.tiers or said.where.groups or said.years.span is not None
    found = None if named or len(before.places) != 1 else _BEST_OF_SO_MANY.fullmatch(said.text)
    if found is None:
        return None
    places = so_many_together(before, NUMBERS.get(found["many"]) or int(found["many"]))
    relation = Relation.WORSE if found["worst"] else Relation.BETTER
    present = found["is"] in ("is", "are", "ranks", "stands", "does", "comes")
    years = said.years.years or (() if present else before.years[:1])
    return Question(Intent.COMPARE, places, years, relation=relation) if places else None


def _who_moved(
    said: Sentence, before: Question, places: tuple[Resolution, ...], way: About, newest_year: int
) -> Question:
    """Which of those spoken of moved that way, over some years, ever, or with one report."""
    steps = said.years.span is not None and _STEPS.search(said.text) is not None
    if steps or (said.years.span is not None and way and _ANY.search(said.text)):
        moved = Question(Intent.HISTORY, places, about=About.EVER, span=said.years.span, direction=way)
        return replace(moved, among=Number(1), wants_yes_or_no=True) if _ANY.search(said.text) else moved
    if (span := _span_meant(said, before, newest_year)) is not None:
        trend = Question(Intent.HISTORY, places, span=span, about=About.TREND, direction=way, ranked=About.MOVED)
        return replace(trend, among=Number(1), wants_yes_or_no=True) if _ANY.search(said.text) else trend
    if _EVER.search(said.text):
        return Question(Intent.HISTORY, places, about=About.EVER, direction=way or About.MOVED)
    about = way or About.MOVED
    any_at_all = _ANY.search(said.text) is not None
    years = said.years.years or (before.years if before.intent is Intent.CHANGES else ())
    moved = Question(Intent.CHANGES, places, years, about=about, wants_yes_or_no=any_at_all)
    return replace(moved, among=Number(1)) if any_at_all else moved


def _the_only_one_of(said: Sentence, before: Question, places: tuple[Resolution, ...]) -> Question | None:
    """Whether the country that is named is the only one of those spoken of on a tier."""
    those = frozenset(code for place in (*places, *said.places) for code in place.codes)
    years = said.years.years or before.years
    listed = Question(Intent.LIST, years=years, tiers=said.tiers, where=Where(those=those), only=said.places)
    return replace(listed, wants_yes_or_no=True) if len(those) > 1 else None


def best_of_them(said: Sentence, before: Question) -> Question | None:
    """Whether a country stands best, or worst, of those spoken of: "so Hungary was the lowest of the three?"."""
    one = before.intent in OF_PLACES and len(said.places) == 1 and bool(before.places)
    found = _BEST_OF_THEM.fullmatch(said.text) if one and not (said.where.groups or said.tiers) else None
    several = before.intent is Intent.COMPARE and len(before.places) > _TWO
    if found is None or not (found["of"] or several):
        return None
    others = tuple(place for place in _spoken_of(said.text, before) if place.codes != said.places[0].codes)
    how = set_apart(said.text)
    if not others or how is None:
        return None
    years = said.years.years or (() if _IS.search(said.text) else before.years[:1])
    return Question(Intent.COMPARE, (*said.places, *others), years, relation=how, wants_yes_or_no=True)


def _beside_each_other(said: Sentence, before: Question, places: tuple[Resolution, ...]) -> Question | None:
    """The countries spoken of beside each other: whether all are on a tier, or how they rank."""
    compared = before.intent is Intent.COMPARE and not said.tiers and said.years.span is None
    several = before.places if compared and len(before.places) > _TWO else before.in_turn
    alike = len(several) > _TWO and not said.tiers and said.years.span is None and _WHICH_ALIKE.fullmatch(said.text)
    if alike or (not said.tiers and said.years.span is None and _RANKED.fullmatch(said.text)):
        return Question(Intent.COMPARE, several if alike else places, said.years.years or before.years[:1])
    if not said.tiers and said.years.span is None and (end := _AT_AN_END.fullmatch(said.text)) is not None:
        relation = Relation.WORSE if end["worst"] else Relation.BETTER
        return Question(Intent.COMPARE, places, said.years.years or before.years[:1], relation=relation)
    if compared and (alone := _AN_END_ALONE.fullmatch(said.text)) is not None:
        relation = Relation.WORSE if alone["worst"] or alone["worst_of"] else Relation.BETTER
        return Question(Intent.COMPARE, places, said.years.years or before.years[:1], relation=relation)
    if len(said.tiers) == 1 and _ANY_ONCE.fullmatch(said.text):
        once = Question(Intent.HISTORY, places, about=About.EVER, span=said.years.span, tiers=said.tiers)
        return replace(once, among=Number(1), wants_yes_or_no=True)
    if len(said.tiers) == 1 and (none := _NONE_ON.fullmatch(said.text)) is not None:
        years = said.years.years or before.years
        asked = Question(Intent.COMPARE, places, years, tiers=said.tiers, among=Number(0, 0), wants_yes_or_no=True)
        return replace(asked, intent=Intent.HISTORY, about=About.EVER, years=()) if none["ever"] else asked
    any_on = _ANY_ON.fullmatch(said.text) is not None
    if len(said.tiers) != 1 or not (any_on or _ALL_ON.fullmatch(said.text)):
        return None
    if before.together and not (said.years.years or _NOW.search(said.text)):
        return replace(before, tiers=said.tiers)  # "in which years were both on Tier 2?", "and both Tier 1?"
    years = said.years.years or (() if _NOW.search(said.text) else before.years)
    there = Question(Intent.COMPARE, places, years, tiers=said.tiers, wants_yes_or_no=True)
    return replace(there, among=Number(1)) if any_on else there


def _span_meant(said: Sentence, before: Question, newest_year: int) -> Span | None:
    """The years over which they are asked to have moved: named, or from the report that was spoken of on."""
    if said.years.span is not None or said.years.years:
        return said.years.span
    over_years = before.intent is Intent.HISTORY and before.about is About.TREND
    if before.ranked is About.MOVED or before.intent is Intent.CHANGES or (over_years and before.span is not None):
        return before.span
    if len(before.years) == _TWO:
        return Span(min(before.years), max(before.years))
    return Span(before.years[0], None) if len(before.years) == 1 and before.years[0] < newest_year else None


def all_lie_there(said: Sentence, before: Question) -> Question | None:
    """Whether all of them lie in a part of the world, with those that do not: "are all three EU members?"."""
    named = said.places or said.tiers or said.years.years or not said.where.groups
    if before.intent not in OF_PLACES or not before.places or named or not _ALL_IN.fullmatch(said.text):
        return None
    places = _spoken_of(said.text, before)
    if len(places) < _TWO:
        return None
    those = frozenset(code for place in places for code in place.codes)
    where = replace(said.where, outside=not said.where.outside, those=those)
    return Question(Intent.LIST, where=where, denied=True, wants_yes_or_no=True)


def _spoken_of(text: str, before: Question) -> tuple[Resolution, ...]:
    """The countries that a text means, as many of the last ones as it says."""
    found = _SO_MANY.search(text)
    if len(before.places) == _TWO and len(before.in_turn) > _TWO and found is None and _ALL.search(text):
        return before.in_turn
    many = 0 if found is None else _TWO if found["two"] else _THREE if found["three"] else _FOUR
    if len(before.places) > 1 and many in (0, len(before.places)):
        return before.places
    if not many and len(before.in_turn) > 1:
        return before.in_turn
    spoken_of = each_once((*before.recent, *before.places))
    return spoken_of[-many:] if len(spoken_of) >= many else ()
