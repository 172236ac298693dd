"""What a reaction to what was told of one country asks: "is that new?", "so no change?", "same?", "any progress?"."""

import re

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import FIRST_REPORT
from bot.questions.question import Question

_SO = (
    r"^(?:[^?.!\d]{1,20}[?.!]+ ?)?\W*"
    r"(?:(?:so|and|but|ok|oh|hm+|wait|well|wow|lol|really|then|yeah|yes|no|right|huh)\W+)*"
)
_END = (
    r"(?:,? (?:then|i (?:guess|suppose|assume|take it)|though|tho|right|yeah|or not|or what|now|lately|at all|there|"
    r"recently))*\W*$"
)
_IS_NEW = expression(
    rf"{_SO}(?:is|was) (?:that|this|it) (?:(?:a|an|something|fairly|pretty|quite|really|very|rather|all|only|just) )*"
    rf"(?:new|recent)(?: (?:thing|one|change|development|move))?{_END}",
    re.IGNORECASE,
)
_WHICH_YEAR = expression(
    rf"{_SO}(?:(?:which|what) (?:year|report)|when)(?: (?:was|is) (?:that|this|it))(?: (?:from|in|for|of))?{_END}",
    re.IGNORECASE,
)
_NO_CHANGE = expression(
    rf"(?!ok(?:ay)?\b[^?]*$){_SO.removeprefix('^')}"
    rf"(?:(?:there (?:was|is|were)|that is|that['’]?s|with) )?"
    rf"(?:no (?:changes?|differences?)|nothing (?:has )?(?:changed|moved)|"
    rf"(?:it|they) (?:has |have )?(?:not (?:changed|moved)|(?:did|has|have)n['’]?t (?:changed?|moved?|budged?)|"
    r"stayed the same)|"
    rf"(?:(?:it|they)(?: is| are|['’]?s|['’]?re) )?"
    r"(?:(?:basically|pretty much|just|all|mostly) )*(?:unchanged|still the same|flat|steady))"
    rf"(?: (?:in|over) (?:all )?(?:that time|those years|(?:the )?(?:three|two|four|3|2|4) years))?{_END}",
    re.IGNORECASE,
)
_SAME = expression(
    rf"{_SO}(?:is (?:it|that) |are they )?(?:the )?same(?: (?:tier|one|thing|as before))?{_END}", re.IGNORECASE
)
_OTHER_THE_SAME = expression(
    rf"{_SO}(?:(?:what|how) about )?(?:the )?(?P<name>[^\W\d][\w'’ -]{{2,30}}?)\s*[?,.–—-]+\s*"
    rf"(?:is (?:it|that) |are they )?(?:also |still )?(?:the )?same(?: (?:tier|one|thing|too|as well))*{_END}",
    re.IGNORECASE,
)
"""Another country, and whether it stands the same: "and Spain? same?"."""
_FOR_AGES = expression(
    rf"{_SO}(?:was|were)(?:n['’]?t (?:it|they)| (?:it|they) not) (?:(?:on|in|at|a|the|always|once) )*"
    r"(?P<tier>tier ?[123](?: watch ?list)?|(?:tier 2 )?watch ?list) (?:(?:for|since) "
    r"(?:ages|years|decades|forever|ever|so long|long|(?:a|the) (?:very |really )?long(?:est)? time|a while)|"
    rf"(?:not (?:so |that |too )?long ago|until (?:quite )?recently|recently|in the past|at some point)){_END}",
    re.IGNORECASE,
)
"""What was so for long, or not long ago: "wasn't it Tier 1 for ages?"."""
_NEVER_THERE = expression(
    rf"{_SO}(?:(?:it|they) (?:was |were |has |have |had )?)?(?P<never>never|ever|still)(?: been)? "
    rf"(?:(?:on|in|at|a) )*(?P<tier>[123]){_END}",
    re.IGNORECASE,
)
_ONCE_THERE = expression(
    rf"{_SO}(?:(?P<asks>was|is|were)(?:n['’]?t| not)? there (?:ever |not )?(?:an?|any|some|one) (?:\w+ )?"
    r"(?:year|time|report|point)s? (?:(?:where|when|that|in which) )?(?:(?:it|they) (?:was|were|had|got) )?"
    r"(?:(?:with|on|in|at|of|a) )*|(?:it|they) (?:was|were|used to be) (?:(?:on|in|at|a|even|once|like) )*)"
    r"(?:tier ?)?(?P<tier>[123])(?:[ ,.]+(?:i(?:['’]?m| am)? (?:(?:pretty|quite|fairly|so) )?"
    r"(?:sure|certain|think|thought|believe|swear|guess|remember)|(?:pretty|quite|fairly) sure|once|before|no|right|"
    r"in the past|at some point|(?:was|were)n['’]?t (?:it|they)))*\W*$",
    re.IGNORECASE,
)
"""What it is thought to have been once: "wasn't there a year with 2", "it was 3 I'm pretty sure"."""
_OTHER_THERE = expression(
    rf"{_SO}(?:the )?(?P<name>(?!it\b|they\b)[^\W\d][\w'’ -]{{2,30}}?) (?:(?:was|has|is) )?"
    rf"(?:never|ever)(?: been)? (?:(?:on|in|at|a) )*(?P<tier>[123]){_END}",
    re.IGNORECASE,
)
"""Another country, and whether it was ever on a tier: "and Ukraine ever 3?"."""
_JUST_A_TIER = expression(r"^\W*(?:(?:so|really|is it|on) )?(?P<tier>[123]|2 ?wl)\s*\?+\W*$", re.IGNORECASE)
_WHAT_TO_SAY = expression(
    rf"{_SO}what (?:should|do|can|shall) i (?:tell|say to|answer|write(?: to)?) (?:him|her|them)(?: now)?{_END}",
    re.IGNORECASE,
)
"""What to tell somebody who claimed what was asked about."""
_THEN_UP = expression(
    rf"{_SO}(?:did (?:it|they)|(?:it|they))(?: did)? (?:(?:go|went|come|came|move|moved|get|got) )?(?:back )?"
    r"(?P<way>up|down|rise|rose|fall|fell|drop|dropped|recover|recovered)(?: again)? "
    r"(?:after(?: (?:that|then|it))?|afterwards|later|since)"
    r"(?:,? (?:did(?:n['’]?t| not)? (?:it|they)(?: not)?|no|right|yes))*\W*$",
    re.IGNORECASE,
)
"""Whether it moved after the year that was told: "it went up after, didn't it"."""
_GOT_MOVED = expression(
    rf"{_SO}(?:i (?:thought|heard|read|believed|assumed|was (?:sure|told)|could have sworn)|pretty sure|thought|heard) "
    r"(?:that )?(?:it|they) (?:(?:just|also|recently|already) )*"
    r"(?:(?:was|were|got|had been|has been|have been|is|are|gets) )+"
    rf"(?P<way>up|down)graded{_END}|"
    rf"{_SO}(?:did|was|were|has|have)n['’]?t (?:it|they) (?:just )?(?:get |got |been )?(?P<was>up|down)graded{_END}",
    re.IGNORECASE,
)
"""What somebody thought of how it moved: "i thought it got downgraded"."""
_WHAT_HAPPENED = expression(
    rf"{_SO}(?:what (?:has )?(?:happened|went wrong|changed)|how come)(?: (?:to|with) (?:it|them))?{_END}",
    re.IGNORECASE,
)
_ANY_PROGRESS = expression(
    rf"{_SO}(?:(?:(?:is|was) there|(?:has|have) there been|have they made|did they make) )?(?:any|some) "
    rf"(?:progress|improvements?)(?: (?:on (?:that|this|it)|made|so far))?{_END}|"
    rf"{_SO}(?:is there |are there )?any (?:good|positive) (?:news|things?|signs?)"
    rf"(?: (?:from|about|on) (?:there|it|them))?{_END}|"
    rf"{_SO}(?:has|have|did|is|are) (?:anything|things?|something|any of (?:that|it|this)) (?:been )?"
    rf"(?:improv(?:e|ed|ing)|(?:got|gotten|get|getting|become) (?:any |a bit |much )?better){_END}",
    re.IGNORECASE,
)
_UP_AGAIN = expression(
    rf"{_SO}(?:(?:(?:is|are|has|have) )?(?:it|they)(?: is| are| has| have|['’]s|['’]re|['’]ve)? "
    r"(?:(?:now|already|gone|come|moved|been) )*(?:back(?: (?:up|there|on it|again|to normal))*|up again|better again)|"
    rf"(?:did|has|have) (?:it|they) (?:(?:ever|since|fully|yet) )*(?P<recovers>recover(?:ed)?|bounced? back)){_END}",
    re.IGNORECASE,
)
_TO_WHAT = expression(
    rf"{_SO}(?:(?:from|down|up) )*(?:(?:to|from) (?:what|which)|what to)(?: tier| one)?(?: to what)?{_END}",
    re.IGNORECASE,
)
_EVEN_WITH = expression(
    r"^\W*(?:(?:really|seriously|wow|huh|what|srsly|omg|no way|even so|ok|hm+)\W+)*"
    r"(?:even )?(?:with|after|despite) all (?:the |that |those |this |these |of )*[a-z'’ -]{3,50}\?*\W*$",
    re.IGNORECASE,
)
"""What doubts that a country stands so well: "really? even with all the county lines stuff?"."""
_DOWN = frozenset({"down", "fall", "fell", "drop", "dropped"})
_NOT_ONCE = expression(
    rf"{_SO}(?:really |seriously )?(?:not (?:even )?(?:once|(?:a|one) single time)|never(?: ever| once)?|"
    rf"at no point){_END}",
    re.IGNORECASE,
)
"""What asks again if it never moved in the years over which it was told."""
_TOLD = frozenset({Intent.TIER, Intent.CHANGES, Intent.FINDINGS, Intent.HISTORY})
_OF_MOVES = frozenset({About.EVER, About.WHEN, About.TREND, About.LAST})


def in_a_reaction(gazetteer: Gazetteer, text: str, before: Question, newest_year: int) -> str:
    """A text that asks with a few words of reaction something of the one country told before, as a whole question."""
    if before.intent not in _TOLD or len(before.subject) != 1 or not (name := before.subject[0].text):
        return text
    other = _OTHER_THERE.match(text)
    if other is not None and gazetteer.find(fold(other["name"])) is not None:
        return f"was {other['name']} ever on tier {other['tier']}?"
    if (there := _of_being_there(text, before, name)) is not None:
        return there
    claimed = before.tiers or before.leaving or before.reaching
    if not claimed and (again := _UP_AGAIN.match(text)) is not None:
        return "did it recover?" if _fell(before) else text if again["recovers"] else f"{name} over the years"
    if before.wants_yes_or_no and _WHAT_TO_SAY.match(text):
        return "are you sure?"
    if before.intent is Intent.HISTORY:
        return _of_its_years(text, before, newest_year) or text
    if len(before.years) > 1 and before.intent is Intent.TIER and _NO_CHANGE.match(text):
        return f"was {name} the same from {min(before.years)} to {max(before.years)}?"
    year = before.year(newest_year)
    return text if year is None else _of_one_report(gazetteer, text, before, year, newest_year) or text


def _of_being_there(text: str, before: Question, name: str) -> str | None:
    """Whether a country was on a tier for long, once, ever or never, or still is; None for other texts."""
    if (ages := _FOR_AGES.match(text)) is not None:
        return f"was {name} ever on {ages['tier']}?"
    if not before.years and (once := _ONCE_THERE.match(text)) is not None:
        if once["asks"] or "?" in text:
            return f"was {name} ever on tier {once['tier']}?"
        return f"i think {name} was once on tier {once['tier']}"  # which is no question to be answered unasked
    if before.intent is Intent.TIER and not before.tiers and (just := _JUST_A_TIER.match(text)) is not None:
        year = f" in {before.years[0]}" if len(before.years) == 1 else ""
        return f"is {name} on tier {just['tier']}{year}?"
    if (at := _NEVER_THERE.match(text)) is None:
        return None
    never, tier = at["never"].lower(), f"on tier {at['tier']}"
    asked: dict[str, str] = {"never": f"{name} was never {tier}, right?", "still": f"is {name} still {tier}?"}
    return asked.get(never, f"was {name} ever {tier}?")


def _fell(before: Question) -> bool:
    """Whether it was asked if or when the country fell, of all its years or of one that is named."""
    if before.intent is Intent.HISTORY:
        return before.direction is About.DOWN
    return About.DOWN in (before.about, before.step) and bool(before.years)


def _of_its_years(text: str, before: Question, newest_year: int) -> str | None:
    """What is asked of a country behind what was told of its years; None for other texts."""
    name = before.subject[0].text
    stood = before.stood.single if before.stood is not None else None
    if _TO_WHAT.match(text) and before.about in _OF_MOVES:
        return f"when did {name} last change its tier?" if before.about is About.LAST else f"{name} over the years"
    if before.about is About.HOW_LONG and _WHICH_YEAR.match(text):
        return "since when?"
    if before.about is About.HOW_LONG and before.since is not None and _NO_CHANGE.match(text):
        return f"was {name} the same from {min(before.since, newest_year - 1)} to {newest_year}?"
    if before.about is About.TREND and not before.relation and _NO_CHANGE.match(text):
        first = before.span.first if before.span is not None else min(before.years, default=None)
        last = before.span.last if before.span is not None else None
        return f"was {name} the same from {first or FIRST_REPORT} to {last or newest_year}?"
    since = before.span.first if before.about is About.TREND and before.span is not None else None
    if since and before.span is not None and before.span.last is None and _NOT_ONCE.match(text):
        return f"how has {name} moved since {since}?"
    if stood is not None and before.relation is not None and not before.beside and _WHAT_HAPPENED.match(text):
        return f"why is {name} on {stood.phrase}?"
    return None


def _of_one_report(gazetteer: Gazetteer, text: str, before: Question, year: int, newest_year: int) -> str | None:
    """What is asked of a country behind what one report says of it; None for other texts."""
    name = before.subject[0].text
    stood = before.stood.single if before.stood is not None else None
    other = None if before.topic else _OTHER_THE_SAME.match(text)
    if other is not None and gazetteer.find(fold(other["name"])) is not None:
        return f"is {other['name']} on the same tier as {name} in {year}?"
    if not before.topic and _ANY_PROGRESS.match(text):
        return f"what progress has {name} made?"
    if before.intent is Intent.TIER and "?" in text and _SAME.match(text):
        beside = [place.text for place in before.in_turn if place.codes != before.subject[0].codes and place.text]
        return (
            f"is {name} on the same tier as {beside[-1]} in {year}?"
            if beside
            else f"was {name} the same in {year - 1}?"
        )
    if before.years and year < newest_year and (then := _THEN_UP.match(text)) is not None:
        way = "fall" if then["way"].lower() in _DOWN else "rise"
        return f"did {name} {way} after {year}?"
    if before.intent is Intent.TIER and (moved := _GOT_MOVED.match(text)) is not None:
        return f"was {name} {moved['way'] or moved['was']}graded{f' in {year}' if before.years else ''}?"
    if _NO_CHANGE.match(text):
        return f"was {name} the same from {min((*before.years_in_turn, year - 1))} to {year}?"
    if stood is not None and not (before.years or before.topic) and _IS_NEW.match(text):
        return f"since when has {name} been on {stood.phrase}?"
    return "are you sure?" if before.intent is Intent.TIER and _EVEN_WITH.match(text) else None
