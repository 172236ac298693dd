"""What a few words ask of the question before them, put in full: "2024 compared to 2023", "when was Lux not?"."""

import re
from collections.abc import Sequence

from bot.questions.after.filled_in.on_the_same import on_the_same
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_PARTS, About, Intent
from bot.questions.limits import Stood
from bot.questions.question import Question
from bot.report.tier import Tier

_LEAD = r"^\W*(?:(?:and|so|but|ok|what about|how about)\W+)*"
_YEAR_BESIDE = expression(
    rf"{_LEAD}(?:in |for )?(?P<year>20\d\d) "
    r"(?:compared (?:to|with)|vs\.?|versus|against|relative to) (?P<other>20\d\d)\W*$",
    re.IGNORECASE,
)
_SPAN_FIRST = expression(
    rf"{_LEAD}(?P<span>(?:over|in|during|for) (?:the )?(?:last|past) \w+ (?:years|reports)),? "
    r"(?P<asked>(?:who|which)\b[^?]*)(?P<end>\W*)$",
    re.IGNORECASE,
)
_JUMPED = expression(
    rf"{_LEAD}(?:did|has|have|was|were) (?:any|anyone|anybody|one|some)\b(?!.*\b(?:ever|20\d\d|since|always)\b).*"
    r"\b(?:two|three|2|3) (?:tiers|rungs|steps|levels)(?: at once)?(?P<end>\W*)$",
    re.IGNORECASE,
)
_IN_BOTH = expression(
    rf"{_LEAD}(?:on )?(?:the )?(?P<tier>t(?:ier )?[123]|2\s?wl|(?:tier 2 )?watch ?list|special cases?) "
    r"(?:in both(?: (?:years|reports|of them))?|both (?:years|times))\W*$",
    re.IGNORECASE,
)
_WHEN_BEFORE = expression(
    rf"{_LEAD}(?:when (?:was it )?(?:before|then|was that before|in the past)|and before\??)\W*$", re.IGNORECASE
)
_HOW_LONG_IT = expression(
    rf"{_LEAD}how long (?P<was>was|were|has|had) (?:it|they) (?P<rest>(?:been )?(?:on|in|at)\b.*)$", re.IGNORECASE
)
_WHEN_NOT = expression(
    rf"{_LEAD}(?:when|in (?:which|what) years?|(?:which|what) years?)"
    r"(?: (?:was|were) (?P<name>[^\W\d][\w.' -]{1,30}?))? not"
    r"(?: (?:there|on (?:it|that)|in (?:it|that)))?\W*$",
    re.IGNORECASE,
)
_SAME_IN = expression(
    rf"{_LEAD}(?:(?:please|now|then|do|give me|show me)\W+)*(?:the )?same(?: thing| question| ranking| list)?"
    r"(?: again)? (?:for|but (?:for|in)|with) (?P<year>20\d\d)\W*$",
    re.IGNORECASE,
)
"""What is asked once more, of another year; and not whether it was the same there."""
_THE_LAST_ONE = expression(
    rf"{_LEAD}(?:who|which)(?: (?:one|country))? (?:was|were|is) (?:the )?(?:last|latest|most recent)"
    r"(?: (?:one|country|to be|on it|in it|there|on that list|to have it))*\W*$",
    re.IGNORECASE,
)
_OF_THEM = expression(r"\b(?:which|who)(?: ones?)? of (?:them|those|these)\b", re.IGNORECASE)
_ONLY_THOSE = expression(
    rf"{_LEAD}(?:(?:is it|are they|that['’]?s|was it|were they)\W+)*(?:only|just) (?:those|these|them|they|that)"
    r"(?: (?:two|three|four|five|ones?|countries|\d+))?\W*$",
    re.IGNORECASE,
)
_NOT_THEY_EITHER = expression(
    rf"{_LEAD}(?P<names>[^\W\d][\w.' -]{{1,60}}? and [^\W\d][\w.' -]{{1,30}}?) "
    r"(?:did|has|have|was|were)(?:n['’]?t| not)(?: either)?\W*$",
    re.IGNORECASE,
)
_WHY_THAT = expression(
    rf"{_LEAD}why(?: (?:did|was|has) (?:it|they|that))?(?: (?:happen|so|that|then))*\W*$", re.IGNORECASE
)
_OTHER_END = expression(
    rf"{_LEAD}(?:(?:which|what|who|where)(?: (?:region|one|continent))? )?(?:(?:is|does|do|did|are|ranks?|has|"
    rf"the|doing) )*"
    r"(?P<end>best|worst)(?: (?:one|region|continent|then|off|performing))*\W*$",
    re.IGNORECASE,
)
"""The best or the worst region, after the other one."""
_WHO_WAS_FIRST = expression(
    rf"{_LEAD}(?:which|who)(?: (?:one|country))? (?P<was>was|were|got|reached|made|came) (?:the )?"
    r"(?P<rest>(?:(?:(?:first|earliest)(?: one)?|there) )?(?:to |on |in |at |t(?:ier )?[123]|2wl|"
    r"the (?:tier|watch)).*)$",
    re.IGNORECASE,
)
"""Of those that were compared: "which was the first on Tier 1?"."""
_WHO_MANAGED = expression(
    rf"{_LEAD}(?:who|which (?:countries|ones))(?: (?:has|have|ever|actually))* "
    r"(?:managed|succeeded|did(?: it| that| so)|made it|got (?:off|out))(?: (?:it|that|so|to|of|there|out|off))*"
    r"(?: (?P<when>(?:in )?(?:20\d\d|this year|last year)))?\W*$",
    re.IGNORECASE,
)
_OFF_IT_NOW = expression(
    rf"{_LEAD}(?:it|they)(?:['’]?s| is|['’]?re| are) (?:now |already )?(?:off|out of|gone from) (?:it|there|that)"
    r"(?: (?:list|tier))?(?: (?:now|today|already|by now))*(?:,? (?:right|no|correct|isn['’]?t it))*\W*$",
    re.IGNORECASE,
)
_ANY_OTHERS = expression(
    rf"{_LEAD}(?:are there |is there )?any(?:one|body)? (?:others?|else) (?:that |who |which )?(?:(?:was|"
    rf"were|is|are|has been|have been) )?"
    r"(?P<so>(?:always|ever|never) (?:on |in |at )?(?:the )?(?:t(?:ier )?[123]|2\s?wl|"
    r"(?:tier 2 )?watch[- ]?list)[^?!.]*)\W*$",
    re.IGNORECASE,
)
_WHEN_FIRST = expression(
    rf"{_LEAD}(?P<when>(?:right |just )?(?:before|until|after|since|prior to) (?:the )?20\d\d),?"
    r" (?P<asked>(?:what|where|which|how)\b[^?!.]*)[?!.\s]*$",
    re.IGNORECASE,
)
_ANY_THEN = expression(
    rf"{_LEAD}(?:(?:were|was|are|is) there|(?:did|do) (?:they|we|you) have|(?:have|has|had) there been)"
    r"(?: (?:any|some|one|ones|anyone|anybody|none|countries|of (?:them|those)|on (?:it|that list|the list)|there|"
    r"also|ever))+ (?:back )?(?:(?:in|for|as of|at) )?(?P<year>20\d\d)(?: (?:too|either|already|though|then|"
    r"at all))*\W*$",
    re.IGNORECASE,
)
"""Whether there were any in the report of another year as well."""
_WAYS = {About.UP: "upgraded", About.DOWN: "downgraded"}
_OF_ONE_REPORT = frozenset({Intent.TIER, Intent.COMPARE, Intent.LIST, Intent.COUNT, Intent.CHANGES})
_ON_A_TIER = frozenset({Intent.LIST, Intent.COUNT})
_TWO = 2


def in_full(text: str, before: Question) -> str:
    """A text with what it leaves out of the question `before`."""
    if (same := _SAME_IN.match(text)) is not None and before.intent in _OF_ONE_REPORT:
        return f"and in {same['year']}?"
    if before.places:
        return _of_places(on_the_same(text, before), before)
    if before.intent not in OF_MANY:
        return _who_managed(text, before)
    if _ONLY_THOSE.match(text):
        return "which ones?"
    return _of_many(text, before)


def _of_many(text: str, before: Question) -> str:
    """The same, after a question of all countries that something is so of."""
    if before.about in OF_PARTS and before.share is not None and (end := _OTHER_END.match(text)) is not None:
        return f"which region does {end['end'].lower()}{f' in {before.years[0]}' if before.years else ''}?"
    if before.intent in _ON_A_TIER and (then := _ANY_THEN.match(text)) is not None:
        return f"any in {then['year']}?"
    if before.intent is Intent.LIST and before.about is About.NOTHING_MORE and _THE_LAST_ONE.match(text):
        return "who was the last?"
    where = before.where
    nobody = before.intent is Intent.LIST and not (before.members or where.outside or where.within or where.those)
    if nobody and len(where.groups) == 1:  # "which Gulf states are on Tier 3?", "none", "which of them was most often?"
        return _OF_THEM.sub(f"which countries in {where.groups[0].name}", text)
    beside = _YEAR_BESIDE.match(text)
    if beside is not None and int(beside["year"]) == int(beside["other"]) + 1 and _of_moves(before):
        return f"and in {beside['year']}?"
    if (both := _IN_BOTH.match(text)) is not None and (years := _two_years(before)):
        return f"which countries were on {both['tier']} in both {years[0]} and {years[1]}?"
    if before.about is About.MOVERS and len(before.years) == 1 and (jumped := _JUMPED.match(text)) is not None:
        return f"{text[: jumped.start('end')]} in {before.years[0]}{jumped['end']}"
    return text


def _who_managed(text: str, before: Question) -> str:
    """The same, after what one has to do to get off a tier: "who managed it in 2025?"."""
    found = _WHO_MANAGED.match(text)
    tiers = before.tiers[0].tiers if before.about is About.TIER and len(before.tiers) == 1 else frozenset()
    if found is None or tiers not in ({Tier.THREE}, {Tier.WATCH_LIST}):
        return text
    return f"who left {next(iter(tiers)).phrase} {found['when'] or ''}?".replace(" ?", "?")


def _of_places(text: str, before: Question) -> str:
    """The same, after a question of countries by their names."""
    names = [place.text for place in before.places]
    if (turned := _WHEN_FIRST.match(text)) is not None:
        return f"{turned['asked'].strip()} {turned['when']}?"
    if before.intent is Intent.HISTORY and (told := _of_the_past(text, before, names)) is not None:
        return told
    which = _WHO_WAS_FIRST.match(text) if len(names) > 1 and "first" in text.lower() else None
    if which is not None:
        return f"which of them {which['was']} {which['rest']}"
    if len(names) > 1 and (first := _SPAN_FIRST.match(text)) is not None:
        return f"{first['asked'].strip()} {first['span']}{first['end']}"
    way = before.about if before.intent is Intent.CHANGES else before.direction
    if len(names) == 1 and before.wants_yes_or_no and way in _WAYS and _WHEN_BEFORE.match(text):
        return f"in which years was {names[0]} {_WAYS[way]}?"
    not_there = _WHEN_NOT.match(text)
    if (
        not_there is not None
        and (not_there["name"] or len(names) == 1)
        and len(before.tiers) == 1
        and len(before.tiers[0].tiers) == 1
    ):
        (tier,) = before.tiers[0].tiers
        return f"in which years was {not_there['name'] or names[0]} not on {tier.phrase}?"
    return text


def _of_the_past(text: str, before: Question, names: Sequence[str]) -> str | None:
    """The same, after the history of countries; None where a text leaves out nothing of it that is known here."""
    if (others := _ANY_OTHERS.match(text)) is not None:
        return f"which other countries were {others['so']}?"
    tiers = before.affirmed[0].tiers if len(before.tiers) == 1 else frozenset()
    if len(names) == 1 and len(tiers) == 1 and _OFF_IT_NOW.match(text):
        return f"is {names[0]} off {next(iter(tiers)).phrase} now?"
    moved = before.about is About.WHEN and (before.leaving or before.reaching) is not None
    if len(names) == 1 and moved and (long := _HOW_LONG_IT.match(text)) is not None:
        return f"how long {long['was']} {names[0]} {long['rest']}"
    if (
        len(names) == 1
        and before.about is About.EVER
        and before.direction in _WAYS
        and before.told
        and _WHY_THAT.match(text)
    ):
        return f"why was {names[0]} {_WAYS[before.direction]} in {before.told}?"
    left = before.leaving.tiers if before.leaving is not None and before.about is About.EVER else frozenset()
    if len(left) == 1 and (others := _NOT_THEY_EITHER.match(text)) is not None:
        return f"{others['names']} never left {next(iter(left)).phrase}, right?"
    return None


def _of_moves(before: Question) -> bool:
    return Intent.CHANGES is before.intent or before.about is About.MOVES


def _two_years(before: Question) -> tuple[int, ...]:
    """The two years that a list was of: where they stood in the one, and in the other."""
    also = [year for one in before.also if isinstance(one, Stood) for year in one.years]
    years = tuple(sorted({*before.years, *also}))
    return years if len(years) == _TWO and not before.where.groups else ()
