"""What few words ask of a list, a count or moves that were told, put in full: "only those that fell twice"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.question import Question
from bot.report.tier import Tier

_LEAD = r"^\W*(?:(?:so|and|but|ok|okay|now|then|just|only|wait|hm|well|or)\W+)*"
_RATHER = expression(
    r"^\W*(?:(?:no|nope|sorry|wait|hm+|but|actually|well|oh|ok|not (?:really )?(?:what|the ones?) i "
    r"(?:asked|meant|wanted|was asking)(?: for| about)?|(?:that|this)(?:['’]?s| is) not (?:it|the question|what i "
    r"(?:asked|meant|want(?:ed)?|was asking)(?: for| about)?))\W+)+"
    r"(?:i (?:want(?:ed)?|need(?:ed)?|meant?|asked (?:for|about)|was asking (?:for|about))|"
    r"i['’]?m (?:looking for|after)|give me|show me)\W+(?:(?:to (?:know|see)|rather|instead|only|just)\W+)*"
    r"(?:the ones?|those|the countries|ones|countries|the list of (?:those|the ones|countries))"
    r"(?= (?:that|which|who)\b)(?: (?:that|which|who))? (?P<rest>.+)$",
    re.IGNORECASE,
)
"""What corrects a list: "not what I asked, I want the ones that got worse"."""
_SO_OFTEN = expression(
    rf"{_LEAD}(?:(?:which|who|any|those|the ones?|what about (?:those|the ones))"
    r"(?: ones?| countries| of (?:them|those))?)"
    r"(?: (?:that|which|who))?(?: (?:have|has|had|were|was|got|been))* "
    r"(?P<moved>(?:(?:up|down)graded|fell|fallen|dropped|rose|risen|climbed|moved|improved|changed|went (?:up|down))"
    r"(?: (?:at least|even|only))? (?:twice|thrice|more than once|(?:two|three|four|2|3|4) times)(?: or more)?)\W*$",
    re.IGNORECASE,
)
"""Those that moved so often in the years that were told: "and those that fell twice?"."""
_AND_STILL = expression(
    rf"{_LEAD}(?:which|who|how many)(?: ones?| of (?:them|those|these)| countries)?(?: (?:were|was|are))? "
    r"(?:(?:already|also) )?(?:on it|there|on (?:that|the) list) (?P<then>last year|(?:already )?in 20\d\d|"
    r"the year before) (?:and|that|who) (?:still (?:is|are)|(?:is|are) still)(?: (?:on it|there|now|today))*\W*$",
    re.IGNORECASE,
)
"""Those of a list that were there before, too: "which were on it last year and still are"."""
_LOW = frozenset({"worst", "lowest"})
_OF_HOW_MANY = expression(
    rf"{_LEAD}how many (?:is|are|was|were) (?:that|it|those|they|these) (?:out )?of (?:(?:all|the)(?: of)? )*"
    r"(?P<whole>all|total|whole|world|region|them|how many|countries|[a-z ]{2,25}?)(?: (?:countries|then|please))*\W*$",
    re.IGNORECASE,
)
"""The share that those told are of all: "how many is that of Europe"."""
_HAVE_MOVED = expression(
    rf"{_LEAD}(?:(?:has|have|did|is|are) )?(?:it|they|that|this|things|those|the situation|the region)"
    r"(?:['’]?(?:s|ve))?(?: (?:has|have|is|are|all|then|since|now|actually|clearly|really))* "
    r"(?:(?P<up>improved?|(?:got|gotten|get|become|became) (?:any |much )?better|better|"
    r"(?:went|gone|moved|come|came) up)|worsened|"
    r"(?:got|gotten|get|become|became) (?:any |much )?worse|worse|(?:went|gone) down|deteriorated)"
    r"(?: (?:since|since then|now|then|there|overall|a bit|a lot))*\W*$",
    re.IGNORECASE,
)
"""Whether those of an earlier report stand better now, or worse: "so it improved"."""
_REMAIN = expression(
    rf"{_LEAD}how many(?: (?:countries|ones))?(?: (?:are|is|do|does|would be|have we|we have))*(?: still)? "
    r"(?:left|remain(?:ing|s)?)(?: (?:then|now|over|on it|on the list))*\W*$",
    re.IGNORECASE,
)
"""How many those told are without the ones that were taken off."""
_THE_LAST_TO = expression(
    rf"{_LEAD}(?:who|which)(?: one| country)?(?:['’]s| was| is| were)? (?:the )?(?:last|latest|most recent)"
    r"(?: one| country)?(?: (?:to|that|who))? (?:(?P<left>lose|lost|leave|left|"
    r"(?:get|got|come|came|fall|fell|drop|dropped) (?:off|out|from))|get|got|reach|reached|join|joined|"
    r"make|made|come|came)(?: (?:of|to|on|it|there|that|that tier|this tier|the tier))*\W*$",
    re.IGNORECASE,
)
"""The last to leave the tier, after the last to come to it, and the other way round."""
_TO_OR_FROM = expression(
    rf"{_LEAD}(?:(?:which|who|those|the ones?|any)(?: ones?)? )?(?:(?:that|who) )?"
    r"(?:(?:went|going|moving|moved|coming|came) )?(?P<how>to or from|from or to|to and from|in or out of|"
    r"into or out of)(?: the)? (?P<tier>tier ?[123]|"
    r"(?:tier ?2 )?watch ?list)\W*$",
    re.IGNORECASE,
)
_BETTER_THERE = expression(
    rf"{_LEAD}(?:who|which(?: ones?| countries)?)(?:['’]s| is| are| does| do)? (?P<how>better|worse|higher|lower)"
    r"(?: off| ranked| rated)? than (?P<name>[^?!.,]{3,30}?) there\W*$",
    re.IGNORECASE,
)
"""Who of the part of the world that was spoken of stands better than a country."""
_GOOD_OR_BAD = expression(
    rf"{_LEAD}(?:(?:show|list|give)(?: me)? )?(?:(?:what about|which are) )?(?:the )?"
    r"(?:(?P<good>good|top)|bad|poor|problem\w*) (?:ones|countries|performers)(?: (?:please|then|only))*\W*$",
    re.IGNORECASE,
)
"""Those of a list of all tiers that stand well, or badly."""
_AT_RISK = expression(
    rf"{_LEAD}(?:who|which)(?: ones?| countries| country)?(?: of (?:them|those|these))?(?:['’]s| is| are)? (?:the )?"
    r"(?:(?:(?:biggest|highest|greatest|most|more) )?(?:at )?risk(?:iest)?|closest to tier ?3|nearest to tier ?3|"
    r"most likely to (?:fall|drop))(?: (?:of tier ?3|now|next))*\W*$",
    re.IGNORECASE,
)
"""Which of those on the Watch List may fall."""
_HOW_THEY_MOVED = expression(
    rf"{_LEAD}how (?:did|have|has) (?:(?:all|each|any|most) of )?(?:they|those|these|them)"
    r"(?: (?:ones|countries|all|each))* "
    r"(?:changed?|moved?|develop(?:ed)?|evolved?|shift(?:ed)?|done|do|fared?|gone|go)"
    r"(?: (?:overall|over time|over the years))* (?P<when>(?:since|after|from|between|over|during) .{2,40})$",
    re.IGNORECASE,
)
"""The moves of those told over some years: "how did those change since 2020?"."""
_ONLY_THEN = expression(
    rf"{_LEAD}(?:which|who|those|the ones?)(?: ones?| countries)?(?: (?:that|who))?(?: (?:were|was|are|had))*"
    r"(?: (?:on|in|at|the|tier ?[123]|(?:tier ?2 )?watch ?list))* "
    r"(?:only in (?P<year>20\d\d)|in (?P<alone>20\d\d) only)\W*$",
    re.IGNORECASE,
)
"""Those on the tier of two years in one of them alone: "and which were tier 3 in 2024 only?"."""
_ALL = frozenset({"all", "total", "whole", "how many", "countries"})
_FROM_WHAT = expression(
    rf"{_LEAD}from (?:what|which|where)(?: tiers?)? to (?:what|which|where)(?: tiers?)?\W*$", re.IGNORECASE
)
"""From where those told moved, and to where, which their list tells."""
_BOTH_TIMES = expression(
    rf"{_LEAD}(?:(?:which|who|any|any of them)(?: ones?)?(?: (?:did|was|were|is|are))? )?(?:(?:that|so|it) )?(?:in )?"
    r"both(?: (?:times|years|reports|of (?:them|those)))*\W*$",
    re.IGNORECASE,
)
"""Those that moved so with both of two reports that were asked about in turn."""
_WAYS = {About.UP: "upgraded", About.DOWN: "downgraded"}
_PAIR = 2
_AT_AN_END = expression(
    rf"{_LEAD}(?:(?:who|which(?: one| country)?|what)(?:['’]?s| is| are)? )?(?:the )?(?P<end>worst|lowest|best|highest)"
    r"(?: (?:one|ones|country|off|ranked|rated|placed|of (?:them|those|all)|there|now))*\W*$",
    re.IGNORECASE,
)
"""The best or the worst of the part of the world of which moves were told."""


def of_the_listed(text: str, before: Question, newest: int) -> str:
    """A text that goes on with the list `before` in few words as a whole question; others as they are."""
    if before.intent not in OF_MANY or before.places:
        return text
    if (rather := _RATHER.match(text)) is not None:
        return f"which ones {rather['rest']}"
    if (still := _AND_STILL.match(text)) is not None:
        return f"who was already on it {still['then'].lower().removeprefix('already ')}?"
    if (moved := _HOW_THEY_MOVED.match(text)) is not None:
        return f"which of them moved {moved['when']}"
    if (alone := _ONLY_THEN.match(text)) is not None and (tier := _of_two_reports(before)) is not None:
        year = int(alone["year"] or alone["alone"])
        other_year = next((one for one in before.years if one != year), year)
        return f"which {_part_of(before)} countries were on {tier.phrase} in {year} but not in {other_year}?"
    if (better := _BETTER_THERE.match(text)) is not None and (group := _part_of(before)):
        return f"which {group} countries are {better['how']} than {better['name']}?"
    return _of_moves(text, before) if before.intent is Intent.CHANGES else _of_stands(text, before, newest)


def _of_two_reports(before: Question) -> Tier | None:
    """The one tier of which it was told who was on it in each of two years."""
    tiers = {tier for one in before.tiers for tier in one.tiers if not one.negated}
    plain = before.intent is Intent.LIST and len(before.years) == _PAIR and len(tiers) == 1
    return next(iter(tiers)) if plain else None


def _of_stands(text: str, before: Question, newest: int) -> str:
    """What is asked of those on a tier: how many remain, who may fall, whether they moved since, what share it is."""
    if before.where.without and before.intent is Intent.LIST and _REMAIN.match(text):
        return "how many is that?"
    every = before.intent is Intent.LIST and before.about is About.NOTHING_MORE and not (before.tiers or before.also)
    if every and (end := _GOOD_OR_BAD.match(text)) is not None:
        return f"which are {'on tier 1' if end['good'] else 'below tier 2'}?"
    watched = len(before.tiers) == 1 and before.tiers[0].single is Tier.WATCH_LIST and not before.years
    of_the_rule = before.about is About.TWO_YEARS
    if (watched or of_the_rule) and _AT_RISK.match(text):
        return "which ones?" if of_the_rule else "which of them are at risk of tier 3?"
    past = len(before.years) == 1 and before.years[0] < newest and before.about is About.NOTHING_MORE
    if past and before.tiers and before.intent is Intent.LIST and (moved := _HAVE_MOVED.match(text)) is not None:
        return f"which of them went {'up' if moved['up'] else 'down'} since?"
    if (share := _OF_HOW_MANY.match(text)) is not None and _is_of_all(share["whole"].lower(), before):
        return "what percentage is that?"
    return text


def _of_moves(text: str, before: Question) -> str:
    """Those that moved so often, or the worst, of the part of the world of which moves were told."""
    group = _part_of(before)
    country, countries = f"{group} country".strip(), f"{group} countries".strip()
    if (either := _TO_OR_FROM.match(text)) is not None and before.about is About.MOVED:
        return f"which {countries} moved to or from {either['tier']}{_in_those_years(before)}?"
    crossed = before.leaving or before.reaching
    tier = crossed.single if crossed is not None and before.amount is About.LAST else None
    if tier is not None and (last := _THE_LAST_TO.match(text)) is not None:
        return f"who was the last {country} to {'leave' if last['left'] else 'reach'} {tier.phrase}?"
    if _FROM_WHAT.match(text):
        return "which ones?"
    if (often := _SO_OFTEN.match(text)) is not None and not (before.leaving or before.reaching):
        return f"which {countries} {often['moved']}{_in_those_years(before)}?"
    both = _BOTH_TIMES.match(text) if before.about in _WAYS and len(before.years_in_turn) >= _PAIR else None
    if both is not None and not (before.leaving or before.reaching):
        one, other = sorted(before.years_in_turn[-_PAIR:])
        return f"which {countries} were {_WAYS[before.about]} in both {one} and {other}?"
    if group and (end := _AT_AN_END.match(text)) is not None:
        return f"which {countries} have the {'worst' if end['end'].lower() in _LOW else 'best'} tier?"
    return text


def _is_of_all(whole: str, before: Question) -> bool:
    """Whether that is said of all countries, or of the part of the world that was spoken of."""
    groups = before.where.groups
    of_part = len(groups) == 1 and whole.strip() in (groups[0].name.lower(), *groups[0].also, "region")
    return of_part or whole in _ALL or (whole == "world" and not groups)


def _part_of(before: Question) -> str:
    """The name of the one part of the world that was spoken of; "" where there is none."""
    where = before.where if before.where.groups else before.part
    return where.groups[0].name if len(where.groups) == 1 and not (where.outside or where.within) else ""


def _in_those_years(before: Question) -> str:
    if len(before.years) == _PAIR:
        return f" from {min(before.years)} to {max(before.years)}"
    if len(before.years) == 1:
        return f" in {before.years[0]}"
    span = before.span
    if span is None or span.first is None:
        return ""
    return f" from {span.first} to {span.last}" if span.last is not None else f" since {span.first}"
