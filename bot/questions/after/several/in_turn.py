"""What is asked of what was asked in turn: those there in each of some years, or the moves both ways taken together."""

from bot.places.resolve import Resolution
from bot.questions.after.members import LEAD, THERE
from bot.questions.alone.meant import IN_BOTH
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_SIZES, About, Intent
from bot.questions.limits import TierSet, Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.ellipsis import is_short
from bot.questions.sentences.marking import Sentence

_IN_EACH = expression(
    rf"{LEAD}(?P<who>how many|who|which|any)(?: (?:ones?|countries|country|of (?:them|those|these)))?"
    rf"(?: (?:is|are|was|were|been|has|have))*{THERE}"
    r"(?: (?:in|on|for))? (?:(?P<both>both)|(?:all|each)(?: of)?(?: (?:the|those|these))?"
    r"(?: (?P<many>two|three|four|five|2|3|4|5))?)"
    r"(?: (?:times|years|reports|editions|lists|of (?:them|those|these)))*(?: then)?"
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_TOGETHER = expression(
    rf"{LEAD}(?:what is )?(?:the |that |it )*(?:how many(?: (?:is|are|was|were|moved?|changes|moves|changed))*"
    r"(?: (?:that|it|this|there|those))? )?(?:net(?: (?:change|number|result|total))?|on balance|altogether|"
    r"in total|in all|combined|all told|all together|together|total|in sum|on net)(?: (?:then|is it|is that))*"
)
_NET = expression(r"\bnet\b|\bon balance\b")
_HAS_MORE = expression(
    rf"{LEAD}(?:which|who|where)(?: (?:one|tier|region|part|continent|group|list|of (?:them|those|these|(?:the )?two|"
    r"both)))* (?:(?:has|have|had|is|are|was|were|there) )+"
    r"(?:(?:the )?(?:most|fewest|least)|more|bigger|fewer|less|larger|smaller|longer)"
    r"(?: (?:countries|members|ones|of (?:them|those|these)|on it|in it|now|then|there))*"
)
_TIER_IN_EACH = expression(
    rf"{LEAD}(?:how many(?: (?:countries|ones))? )?(?:(?:is|are|was|were|on|in|at|there) )*TIER0"
    r"(?: (?:countries|were there|are there|on it))* (?:in|for) (?:each|both|either)"
    r"(?: (?:of (?:them|those|these)|year|report|years|reports|of (?:the|those) (?:two )?(?:years|reports)))*"
)
"""How many are on a tier in each of the years that were asked about in turn."""
_BETWEEN_THEM = expression(
    rf"{LEAD}(?:(?:did|has|have|were|was) )?(?:who|which|what|any|anyone|anybody|how many)"
    r"(?: (?:ones?|countries|country|have|has|was|were|did|of (?:them|those|these)))*"
    r" (?:moved?|changed?|switch(?:ed)?|went|go|gone|shift(?:ed)?|cross(?:ed)?|jump(?:ed)?|swap(?:ped)?) "
    r"(?:from one to the other|(?:over )?(?:between|across)"
    r"(?: (?:them|those|these|the two|those two|both|lists|tiers))+)"
    r"(?: (?:in )?YEAR| that year| then)*"
)
"""Who moved from the one of two tiers that were listed in turn to the other."""
_OTHERS_THEN = expression(
    rf"{LEAD}(?:(?:is|are|was|were) )?(?:there )?(?:any |some )?(?:others|other (?:ones|countries|special cases))"
    rf"{THERE}(?: (?:too|in|back))* YEAR(?: (?:too|then|back then))*"
)
_PAIR = 2


def of_what_was_asked_in_turn(said: Sentence, before: Question) -> Question | None:
    """What a message asks of the years, the ways or the tiers that were asked about in turn; None where of none."""
    if len(said.tiers) == 1 and (each := _tier_in_each_year(said, before)) is not None:
        return each
    if said.places or said.tiers or said.where.groups or said.years.span is not None:
        return None
    if (between := _between_them(said, before)) is not None or said.years.years:
        return between or _others_then(said, before)
    return (
        _in_each_year(said, before) or _both_ways(said, before) or _of_two_tiers(said, before) or _net_of(said, before)
    )


def _tier_in_each_year(said: Sentence, before: Question) -> Question | None:
    """How many are on a tier in each of two years of which all were counted: "how many tier 3 in each"."""
    years = tuple(sorted(set(before.years_in_turn)))
    counted = before.intent is Intent.COUNT and not before.places and len(years) == _PAIR
    if not counted or said.places or said.years.years or not _TIER_IN_EACH.fullmatch(said.text):
        return None
    return Question(Intent.COUNT, years=years, about=About.EACH, tiers=said.tiers, where=before.where)


def _in_each_year(said: Sentence, before: Question) -> Question | None:
    """Those that were there in each of the years that were asked about one after another: "who was on it in both?"."""
    of_sizes = before.about in OF_SIZES | {About.EACH} and len(before.tiers) == 1
    listed = before.intent in (Intent.LIST, Intent.COUNT) and (before.about is About.NOTHING_MORE or of_sizes)
    found = _IN_EACH.fullmatch(said.text) if listed and not before.places and before.tiers else None
    if found is None:
        return None
    number = found["many"] or ("two" if found["both"] else "")
    many = _NUMBERS.get(number) or (int(number) if number else len(before.years_in_turn))
    years = before.years if of_sizes else before.years_in_turn[-many:]
    if len(years) != many or len(set(years)) < _PAIR:
        return None
    intent = Intent.COUNT if found["who"] == "how many" else Intent.LIST
    return replace(before, intent=intent, about=About.ALWAYS, years=tuple(sorted(years)), wants_yes_or_no=False)


def _both_ways(said: Sentence, before: Question) -> Question | None:
    """How many moved in all, and each way, where both ways were asked for one after the other: "so net?"."""
    if not before.both_ways or before.intent not in OF_MANY or not _TOGETHER.fullmatch(said.text):
        return None
    moves = replace(before, intent=Intent.COUNT, about=About.MOVES, direction=About.NOTHING_MORE)
    return replace(moves, wants_yes_or_no=False, number=None)


def _net_of(said: Sentence, before: Question) -> Question | None:
    """How many there were before and after the moves to a tier, or from it, of one report: "net change?"."""
    crossed = before.leaving or before.reaching if before.intent is Intent.CHANGES and not before.places else None
    if crossed is None or len(before.years) != 1 or not _NET.search(said.text) or not _TOGETHER.fullmatch(said.text):
        return None
    (year,) = before.years
    return Question(Intent.COUNT, years=(year - 1, year), about=About.EACH, tiers=(crossed,), where=before.where)


def _of_two_tiers(said: Sentence, before: Question) -> Question | None:
    """How many there are on each of two tiers, or in each of the parts of the world, that were asked for in turn.

    Of tiers, their meanings or those on them: "which has more countries?", "which region has more?".
    """
    if before.intent not in (*OF_MANY, Intent.DEFINE) or before.places or not _HAS_MORE.fullmatch(said.text):
        return None
    if before.intent is not Intent.DEFINE and len(before.parts_in_turn) >= _PAIR:
        return _in_each_part(before)
    of_meanings = before.intent is Intent.DEFINE
    named = before.tiers if of_meanings else before.tiers_in_turn[-_PAIR:]
    tiers = sorted({tier for one in named for tier in one.tiers})
    if len(tiers) != _PAIR:
        return None
    each = tuple(TierSet(frozenset({tier})) for tier in tiers)
    counted = Question(Intent.COUNT, about=About.EACH, tiers=each)
    return counted if of_meanings else replace(counted, years=before.years, where=before.where)


def _in_each_part(before: Question) -> Question | None:
    """How many there are, or moved, in each of the parts of the world that were asked about in turn."""
    groups = tuple(group for where in before.parts_in_turn for group in where.groups)
    moves = before.intent is Intent.CHANGES or before.about is About.MOVES
    plain = before.about in (About.NOTHING_MORE, About.EACH) and len(before.tiers) == 1
    if not (moves or plain):
        return None
    way = before.about if before.intent is Intent.CHANGES else before.direction
    about, direction = (About.MOVES, way) if moves else (About.EACH, About.NOTHING_MORE)
    each = Question(Intent.COUNT, years=before.years, about=about, span=before.span, where=Where(groups), by_part=True)
    return replace(each, tiers=() if moves else before.tiers, direction=direction)


def _between_them(said: Sentence, before: Question) -> Question | None:
    """Who moved between two tiers that were listed one after the other: "who moved between them?"."""
    found = _BETWEEN_THEM.fullmatch(said.text) if len(before.tiers_in_turn) >= _PAIR else None
    if found is None:
        return None
    either = TierSet(frozenset(tier for one in before.tiers_in_turn[-_PAIR:] for tier in one.tiers))
    asked = Question(Intent.CHANGES, years=said.years.years or before.years, about=About.MOVED, where=before.where)
    return replace(asked, tiers=(either,), leaving=either, reaching=either)


def _others_then(said: Sentence, before: Question) -> Question | None:
    """Whether there were any besides those told in another report: "were there any others in 2005?"."""
    listed = before.intent in (Intent.LIST, Intent.COUNT) and before.about is About.NOTHING_MORE
    if not listed or before.places or len(before.tiers) != 1 or not _OTHERS_THEN.fullmatch(said.text):
        return None
    where = replace(before.where, those=frozenset())
    others = Question(Intent.LIST, years=said.years.years, tiers=before.tiers, where=where)
    return replace(
        others, besides=tuple(Resolution(code, (code,)) for code in sorted(before.members)), wants_yes_or_no=True
    )


def in_both_years(said: Sentence, before: Question) -> Question | None:
    """Those that were there in each of the years asked about before: "which are in both?"."""
    of_years = before.intent in (Intent.LIST, Intent.COUNT) and not before.places and len(before.years) > 1
    if not of_years or said.places or said.tiers or not is_short(said) or not IN_BOTH.search(said.text):
        return None
    return replace(before, intent=Intent.LIST, about=About.ALWAYS, years=said.years.years or before.years)
