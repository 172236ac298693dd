"""What a few words ask of those that a list told: who still is, who is not, who was so before."""

import re
from collections.abc import Callable

from bot.questions.after.lists.of_their_number import share_or_record
from bot.questions.after.lists.those_ever import always_so, of_another_tier, of_those_found
from bot.questions.after.lists.those_moved import of_the_others_now, of_those_moved
from bot.questions.after.lists.those_now import of_those_now, ranked_of_those
from bot.questions.after.members import IS, LEAD, LONGEST, ONES, THERE, WHO
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, SINCE_A_YEAR, About, Intent, Relation
from bot.questions.limits import Stood, TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.years import Years
from bot.report.records import Code

_OF_A_YEAR = expression(
    r"(?P<lead>^|.* )(?:(?:of|from|among) )?(?:the |those )?"
    r"(?:YEAR (?:ones?|bunch|lot|countries|list|group|crowd|members)|"
    r"(?:ones|countries|those) (?:(?:of|from|in) YEAR|since SPAN))(?: ,)?(?P<rest> .*)"
)
"""What speaks of those that were told by their year: "which of the 2010 ones still are?"."""
_ON_THAT_TIER = expression(r" (?:(?:on|in|at|a) )*(?:the )?TIER\d+")
_NOT_SO = expression(rf"{LEAD}{WHO} {IS} not(?: so| been| ever been)?{THERE}(?: (?:then|YEAR))*")
_ARE_SO = expression(rf"{LEAD}(?:the ones|those|who|which){ONES} (?:is|are|was|were|did|have|has)(?: been)?{THERE}")
_NEVER = expression(rf"{LEAD}{WHO} (?:(?:{IS}|been) )?never(?: (?:was|were|been|did))?{THERE}")
_THE_OTHERS = expression(
    rf"{LEAD}(?:(?:what|how) about |list |name |who (?:are|were) |which (?:are|were) )?(?:all )?the "
    r"(?:others?|rest|remaining ones?|other (?:ones|two|three|four|five|six|\d+|members|countries))"
)
_MISSING = expression(
    rf"{LEAD}(?:{WHO} (?:is|are|was|were) )?(?:(?:the )?ones )?(?:the )?(?:missing|absent|off it|not there|lacking)"
    r"(?: ones)?(?: from (?:it|that|there|(?:that|the) list))?(?: YEAR)?"
)
_STAYED = expression(rf"{LEAD}{WHO}(?: {IS})?(?: (?:been|also|all))* (?:stayed|stay|remained|remain|kept){THERE}")
_STILL = expression(
    rf"{LEAD}(?=.*\bstill\b)(?:{WHO}|are they)?(?: ?(?:still|{IS}))+(?: still)?{THERE}(?: (?:now|today|still|YEAR))*"
)
_STILL_THERE = expression(rf"{LEAD}(?:still|{IS}| )+{THERE}(?: (?:now|today|YEAR))*")
_OUT = (
    r"(?:left|(?:got|gotten|came|come|moved|climbed|dropped|fell|fallen|gone|went|broke|made it) (?:out|off)|escaped|"
    r"dropped out|fallen off|fell off|moved (?:up|on)|lost (?:it|that|their (?:place|tier|rank)))"
)
_NO_LONGER = expression(
    rf"{LEAD}(?:, )?{WHO} (?:{IS} (?:missing|no longer|not(?= .*\b(?:any ?more|any longer|now|today|YEAR)\b)|"
    rf"off(?: it)?(?= (?:now|today|YEAR))|gone(?: since| now| by now| from it))|no longer (?:is|are)|"
    rf"(?:(?:has|have) )?(?:since )?{_OUT}(?: of it)?(?: since)?){THERE}(?: (?:any ?more|any longer|now|today|YEAR))*"
)
_TOO = expression(
    rf"{LEAD}(?=.*\b(?:too|as well|also|already)\b){WHO} {IS}(?: (?:also|been|already))*{THERE}"
    r"(?: (?:YEAR|too|as well|also|already))+"
)
_SINCE = expression(
    rf"{LEAD}{WHO}(?: {IS})?(?: (?:been|stayed|remained|always|all))*{THERE}"
    r"(?: (?:since|throughout))? SPAN(?: (?:already|now))*"
)
_LASTED = expression(r"\b(?:since|throughout|stayed|remained|always|all)\b")
"""What asks for those that were there in all of some years, and not in any of them."""
_ALWAYS = expression(rf"{LEAD}{WHO} {IS} (?:been )?(?:always|ever since|all along)(?: been)?{THERE}")
_ALL_OF_THEM = expression(
    r"(?:(?:and|so|really|wow) )*(?:all(?: of)? (?:them|those|it)|all|every one(?: of them)?|each of them)"
)
_BEYOND = expression(
    rf"{LEAD}(?:(?:who|which|what|any|anyone|how many){ONES}(?: (?:{IS}|stands?|ranks?|any|ranked|rated))* )?"
    r"(?:(?P<better>better|higher|above|ahead)|worse|lower|below|behind)(?: (?:than|it|that|them|then|YEAR))*"
)
_IN_A_PART = expression(
    rf"{LEAD}(?:only |what about |how about |those |the ones |which (?:ones )?(?:are )?|any |who )*"
    r"(?:(?:in|from|outside) )*(?:the )?REGION(?: (?:ones|countries|only|then|too))*"
)
_WHICH_THERE = expression(
    rf"{LEAD}(?:which|what|who|any|how many) (?:of (?:the )?)?REGION"
    r"(?: (?:countries|country|members?|states?|ones?))?(?: (?:that|who|which))?(?: (?:is|are|was|were))?"
    rf"(?P<not> not)?{THERE}(?: (?:too|as well|then|though))*"
)
_THEN_NOT_NOW = expression(
    rf"{LEAD}{WHO} (?:was|were){THERE} YEAR (?:but|and|though) (?:(?:is|are) )?(?:not|no longer)(?: (?:there|on it))?"
    r"(?: (?:now|today|any ?more|any longer))*"
)
_NOW_NOT_THEN = expression(
    rf"{LEAD}{WHO} (?:is|are){THERE}(?: (?:now|today))? (?:but|and|though) (?:was|were) not{THERE} YEAR"
)
_NOT_THEN = expression(
    rf"{LEAD}(?:(?:is|are) there )?{WHO} (?:was|were) not(?: yet)?{THERE}(?: (?:yet|in|back in))*"
    r" YEAR(?: (?:yet|already|then|though))*"
)
"""Who of those on the tier was not on it in another report."""
_AT_AN_END = expression(
    rf"{LEAD}(?:when|which|who|(?:in )?(?:which|what) (?:year|report)) (?:was|were|is) (?:there )?(?:the )?"
    r"(?:(?P<first>first|earliest)|last|latest|most recent)(?: (?:one|ones|time|case|year|report|with any|there))*"
)
_ALL_THERE = expression(
    rf"{LEAD}(?:(?:are|is|were) )?(?:(?:they|those|these) all|all(?: of)? (?:them|those|these))"
    r"(?: (?:are|were|countries))?(?: (?:in|from))?(?: the)? REGION(?: (?:countries|ones|states|then|right|,))*"
)
_OF_THOSE = expression(r"\b(?:of|among) (?:them|those|these)\b")
_STAYS = expression(r"\b(?:still|no longer|any ?more|any longer)\b")
_NEW_SINCE = expression(
    rf"{LEAD}{WHO}(?: (?:has|have|is|are|was|were|got|else))*"
    r" (?:joined|come on|came on|come in|came in|entered|new|newly on it|got on|added|been added)"
    r"(?: (?:it|there|on it))?(?: (?:since|since then|after that|afterwards|later|YEAR))*"
)
_IS_NEW = expression(
    rf"{LEAD}{WHO}(?: (?:is|are|was|were))? (?:new|newly on it|added)(?: (?:there|on it|then|that year))*"
)
_AT_THE_ENDS = frozenset({About.FIRST, About.LAST})
_OPPOSITE = {About.NEVER: About.EVER, About.EVER: About.NEVER}


def of_those_told(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """What a message asks, in a few words, of those that were told before; None where it asks nothing of them."""
    if said.places:
        return None
    if (numbers := share_or_record(said, before)) is not None:
        return numbers
    if said.where.groups:
        return _all_lie_there(said, before) or _found_there(said, before) or _of_a_part(said, before)
    if before.about is About.LIKE:
        beyond = _beyond_it(said, before)
        return beyond or (of_those_told(said, _as_of_all(before, before.many), newest_year) if before.many else None)
    if before.intent not in OF_MANY or before.places:
        return of_those_found(said, before)
    return ranked_of_those(said, before) or always_so(said, before) or _of_members(said, before, newest_year)


def _as_of_all(before: Question, many: Question) -> Question:
    """The question on those like one country as one on all of its tier."""
    return replace(many, many=many, members=before.members, recent=before.recent, own=before.own, unasked=False)


def _of_members(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """What a message asks of those that a list, a count or changes told: where they stood, or how they moved."""
    said, before = _by_their_year(said, before)
    stays = _STAYS.search(said.text) is not None and not _OF_THOSE.search(said.text)
    if said.tiers == before.tiers and stays:  # "how many are still Tier 3?"
        said = replace(said, text=_ON_THAT_TIER.sub("", said.text), tiers=())
    told = of_another_tier(said, before, newest_year)
    if told is not None or said.tiers:
        return told
    if before.intent is Intent.CHANGES or before.about is About.MOVES:
        return of_those_moved(said, before, newest_year)
    return of_the_others_now(said, before) or _of_stands(said, before, newest_year)


def _by_their_year(said: Sentence, before: Question) -> tuple[Sentence, Question]:
    """What is said of those told, and the question before as of the year by which they are called."""
    found = _OF_A_YEAR.fullmatch(said.text)
    first = said.years.span.first if said.years.span is not None and said.years.span.last is None else None
    years = said.years.years or ((first,) if first is not None else ())
    if found is None or not years or before.intent is Intent.CHANGES:
        return said, before
    year, *others = years
    text, tiers = f"{found['lead']}{found['rest'].lstrip()}".strip(), said.tiers
    if said.tiers == before.tiers:
        text, tiers = _ON_THAT_TIER.sub("", text), ()
    return replace(said, text=text, tiers=tiers, years=Years(tuple(others))), replace(before, years=(year,), span=None)


def _of_stands(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """After those on some tiers: in one report, over the years, or since one."""
    if before.about in _AT_THE_ENDS and (end := _AT_AN_END.fullmatch(said.text)) is not None:
        return replace(before, about=About.FIRST if end["first"] else About.LAST)
    denied = _NEVER.fullmatch(said.text) or _NOT_SO.fullmatch(said.text)
    if before.about in _OPPOSITE and (_ARE_SO.fullmatch(said.text) if before.about is About.NEVER else denied):
        return replace(before, intent=Intent.LIST, about=_OPPOSITE[before.about], wants_yes_or_no=False)
    if len(before.years) > 1 or before.span is not None:
        return None
    if before.about in SINCE_A_YEAR:
        return _of_those_since(said, before)
    return _of_that_tier(said, before, newest_year) if before.about is About.NOTHING_MORE else None


def _of_a_part(said: Sentence, before: Question) -> Question | None:
    """Who of a part of the world is on the tier that was spoken of, or is not: "which G7 members are not?"."""
    of_one = before.intent is Intent.TIER and len(before.subject) == 1
    of_many = before.intent in (Intent.LIST, Intent.COUNT) and not before.places and before.about is About.NOTHING_MORE
    found = _WHICH_THERE.fullmatch(said.text) if (of_one or of_many) and before.tiers and not said.tiers else None
    if found is None or (of_many and not found["not"]):
        return None
    tiers = _denied(before.tiers) if found["not"] else before.affirmed
    return Question(Intent.LIST, years=said.years.years or before.years, tiers=tiers, where=said.where)


def _all_lie_there(said: Sentence, before: Question) -> Question | None:
    """Whether all of those told lie in a part of the world, with those that do not: "are they all in Africa?"."""
    of_many = before.intent in OF_MANY and not before.places and bool(before.members)
    if not of_many or said.tiers or said.years.years or not _ALL_THERE.fullmatch(said.text):
        return None
    where = replace(said.where, outside=not said.where.outside, those=before.members)
    elsewhere = Question(Intent.LIST, years=before.years[:1], where=where)
    return replace(elsewhere, denied=True, wants_yes_or_no=True)


def _found_there(said: Sentence, before: Question) -> Question | None:
    """What was found on the same topic in a part of the world: "only in Africa?"."""
    of_all = before.intent is Intent.FINDINGS and bool(before.topic) and not before.places
    if not of_all or said.tiers or not _IN_A_PART.fullmatch(said.text):
        return None
    return replace(before, where=said.where, years=said.years.years or before.years)


def _beyond_it(said: Sentence, before: Question) -> Question | None:
    """After those worse than a country, those better, and the other way round: "and better?"."""
    if before.relation is None or (found := _BEYOND.fullmatch(said.text)) is None:
        return None
    way = Relation.BETTER if found["better"] else Relation.WORSE
    return replace(before, relation=way, years=said.years.years or before.years, wants_yes_or_no=False)


def _of_those_since(said: Sentence, before: Question) -> Question | None:
    """After who still is on a tier since a year, who is no longer; and the other way round."""
    left, stay = _NO_LONGER.fullmatch(said.text), _STILL.fullmatch(said.text)
    if not (left or stay or _NOT_SO.fullmatch(said.text)):
        return None
    about = About.STILL if not left and (stay or before.about is About.NO_LONGER) else About.NO_LONGER
    return replace(before, intent=Intent.LIST, about=about, direction=About.NOTHING_MORE, wants_yes_or_no=False)


def _of_that_tier(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """After those on a tier in one report: who still is, who is not, who was so in another report."""
    year = before.years[0] if before.years else newest_year
    plain = replace(before, intent=Intent.LIST, everyone=False, wants_yes_or_no=False, number=None, share=None)
    if (end := _AT_AN_END.fullmatch(said.text)) is not None:
        return replace(plain, about=About.FIRST if end["first"] else About.LAST, years=())
    anew = _is_new_since(said.text) and len(plain.tiers) == 1 and not (said.years.years or plain.also)
    if anew and year < newest_year:
        return replace(plain, years=(), also=(Stood(_denied(plain.tiers)[0], (year,)),))
    got_out = _NO_LONGER.fullmatch(said.text) is not None
    at_present = of_those_now(said, plain, before.members, got_out=got_out) if year == newest_year else None
    if told := _then_or_now(said, plain) or at_present:
        return told
    if _MISSING.fullmatch(said.text):
        return replace(plain, tiers=_denied(plain.tiers), years=said.years.years or plain.years)
    now = said.years.years == (newest_year,) and year < newest_year
    if (said.years.years and not now) or said.years.span is not None:
        return _in_other_years(said, plain, year)
    turns = (*(_OF_AN_EARLIER_REPORT if year < newest_year else _OF_THE_NEWEST_REPORT), *_OF_ANY_REPORT)
    of_few = bool(before.found) and _STILL_THERE.fullmatch(said.text) is not None  # "still there?", of the one told
    for pattern, turned in turns:
        if pattern.fullmatch(said.text) and not of_few:
            return turned(replace(plain, years=(year,)))
    if before.where.groups and _ALL_OF_THEM.fullmatch(said.text):
        return replace(plain, everyone=True, wants_yes_or_no=True)
    return _of_the_others(said, plain, before.members)


def _is_new_since(text: str) -> bool:
    """Whether a text asks who came to it since then, and not who was new on it at that time."""
    return _NEW_SINCE.fullmatch(text) is not None and not _IS_NEW.fullmatch(text)


def _then_or_now(said: Sentence, plain: Question) -> Question | None:
    """Who was on the tier in a year and is not now, or the other way round."""
    if len(said.years.years) != 1 or len(plain.tiers) != 1:
        return None
    if _THEN_NOT_NOW.fullmatch(said.text):
        return replace(plain, about=About.NO_LONGER, years=said.years.years)
    not_then = _NOT_THEN.fullmatch(said.text) is not None
    if not not_then and not _NOW_NOT_THEN.fullmatch(said.text):
        return None
    return replace(
        plain, years=plain.years if not_then else (), also=(Stood(_denied(plain.tiers)[0], said.years.years),)
    )


def _of_the_others(said: Sentence, plain: Question, members: frozenset[Code]) -> Question | None:
    """Those that are not on the tier, of all that were asked about; or not in the part of the world, of those told."""
    if _ARE_SO.fullmatch(said.text):
        return replace(plain, tiers=tuple(replace(one, negated=False) for one in plain.tiers))
    if (found := _NOT_SO.fullmatch(said.text)) is None:
        turned = tuple(replace(one, negated=not one.negated) for one in plain.tiers)
        if plain.only and _THE_OTHERS.fullmatch(said.text):  # "is it the only one in Asia?", "who are the others?"
            elsewhere = plain.where if len(members) > 1 else Where()
            named = frozenset(code for place in plain.only for code in place.codes)
            return replace(plain, only=(), where=replace(elsewhere, without=elsewhere.without | named))
        return replace(plain, tiers=turned) if _THE_OTHERS.fullmatch(said.text) and turned else None
    counted = replace(plain, intent=Intent.COUNT) if found["number"] else plain
    if plain.where.groups and (those := plain.where.those or plain.whole):
        return replace(counted, where=replace(plain.where, outside=not plain.where.outside, those=those))
    return replace(counted, tiers=_denied(plain.tiers))


def _denied(tiers: tuple[TierSet, ...]) -> tuple[TierSet, ...]:
    return tuple(replace(one, negated=True) for one in tiers)


def _in_other_years(said: Sentence, plain: Question, year: int) -> Question | None:
    """Who of those on a tier in a year was there in another one as well, or ever since."""
    if len(said.years.years) == 1 and said.years.years != (year,) and _TOO.fullmatch(said.text):
        return replace(plain, about=About.ALWAYS, years=tuple(sorted((year, *said.years.years))))
    span = said.years.span
    if span is not None and span.last is None and _SINCE.fullmatch(said.text):
        return replace(plain, about=About.SINCE if _LASTED.search(said.text) else About.EVER, years=(), span=span)
    return None


def _in_the_last_too(dated: Question) -> Question:
    return replace(dated, about=About.ALWAYS, years=(dated.years[0] - 1, *dated.years))


def _as(about: About, *, undated: bool = False) -> Callable[[Question], Question]:
    """What turns a list into one over the years, of the year that it is of or of all."""
    return lambda plain: replace(plain, about=about, years=() if undated else plain.years)


_Turns = tuple[tuple[re.Pattern[str], Callable[[Question], Question]], ...]
_OF_AN_EARLIER_REPORT: _Turns = (
    (_STILL, _as(About.STILL)),
    (_STAYED, _as(About.STILL)),
    (_NO_LONGER, _as(About.NO_LONGER)),
)
_OF_THE_NEWEST_REPORT: _Turns = ((_STAYED, _in_the_last_too),)
_OF_ANY_REPORT: _Turns = (
    (LONGEST, _as(About.LONGEST, undated=True)),
    (_ALWAYS, _as(About.ALWAYS, undated=True)),
)
