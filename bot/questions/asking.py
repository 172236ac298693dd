"""What a sentence of a known phrasing asks: the question, with what else the message names."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.places.resolve import Resolution
from bot.questions.asked_places import places_of
from bot.questions.claims_of_many import is_of_everyone, says_of_none, the_only_ones
from bot.questions.claims_of_several import how_many_of_them, in_time, says_one_or_other_moved
from bot.questions.denial import is_denial, without_denial
from bot.questions.each_count import as_each, each_tier, is_by_part
from bot.questions.judged import is_judged
from bot.questions.limits import FIRST_REPORT, Number, Share, Span, TierSet
from bot.questions.marking import Sentence
from bot.questions.meant import has_been_off, is_one_step, meant, says_each_year, sets_side_by_side
from bot.questions.numbers import countries_claimed, lasted_claimed, reports_claimed, share_claimed, times_claimed
from bot.questions.phrasings import Phrasing
from bot.questions.question import OF_MANY, OF_SIZES, OF_YEARS, SINCE_A_YEAR, About, Intent, Question, Relation
from bot.questions.standing import denies_a_stand, is_off, whether_rated
from bot.questions.wants import (
    compares_then_with_now,
    direction,
    longer,
    more_moves,
    relation,
    says_earlier,
    says_ever,
    sets_beside,
    ways,
)
from bot.questions.yes_or_no import is_put_as_one, wants_yes_or_no
from bot.report.tier import Tier

_DIRECTED = frozenset({About.WHY, About.MOVES, About.MOST_MOVES}) | OF_YEARS | SINCE_A_YEAR
_OF_STEPS = frozenset({Intent.CHANGES, Intent.COUNT, Intent.FINDINGS, Intent.HISTORY})
_PLACES_IN_PASSING = frozenset({Intent.LIST, Intent.COUNT, Intent.DEFINE})
_OF_RELATIONS = frozenset({Intent.COMPARE, Intent.HISTORY})
_AMONG = _OF_RELATIONS | {Intent.CHANGES}
_OF_TIERS = frozenset({Intent.LIST, Intent.COUNT})
_TURNED = {About.MORE: About.FEWER, About.FEWER: About.MORE}
_YEAR_THAN = re.compile(r"\bYEAR\b.*\bthan\b")
"""What compares a year with the newest report: more then than now are fewer now than then."""
_NOT_BEFORE_IT = re.compile(r"\b(?:is|are|was|were|did|does|do|has|have) not (?:the )?PLACE")
_NOT_IT = re.compile(
    r"\b(?:is|are|was|were|did|does|do|has|have) not (?:the )?PLACE|PLACE\d* (?:is |was |has |"
    r"have |did |do |does )?not\b"
)
_EVER_ANY = re.compile(
    r"\b(?:has|have) (?:any|anyone|anybody|a(?! (?:lower|higher|better|worse))|some|there|nobody|no)\b|\bever\b|"
    r"\bat (?:any|some) (?:point|time)\b|\bin history\b|"
    r"\b(?:is|are) there (?:a|any|some)(?: single)? \w+ (?:that|which|who) (?:\w+ )?(?:went|moved|fell|jumped|"
    r"dropped|rose|climbed|got|came|slid|crashed)\b.*TIER.*TIER"
)
_SOLELY = re.compile(
    r"\b(?:only|just|solely)(?: (?:on|in|at) (?:the )?TIER\d+)?(?: (?:once|one time|one year|a single time))?(?: ,)? "
    r"YEAR\b|\bone single (?:TIER\d+ )?(?:year|report|edition) : YEAR\b|\bYEAR (?:(?:was|"
    r"is) )?(?:\w+ )?the only (?:year|time|report|edition)\b|"
    r"\bthe only (?:year|time|report|edition)\b.*\b(?:was|is) YEAR\b"
)
_SINCE_THE_LAST = re.compile(r"\bsince (?:the )?YEAR\b")
_ANY_TIER = re.compile(
    r"\b(?:have|has|had|get|got|given|receive|received|earn|earned) (?:a|an|any)"
    r"(?: (?:actual|real|proper|normal|numbered|regular))? "
    r"(?:tier|rating|ranking|rank|grade)\b"
)
_SAME_TIER = re.compile(r"\bsame TIER\d* as (?:in )?YEAR")
_NOW = re.compile(r"\b(?:now|today|currently|still|these days|nowadays|at the moment|at present)\b")
_IS_IT_NOW = re.compile(r"YEAR\b.* [,;-] .*\b(?:is|are)\b.*\b(?:now|today|currently|still|nowadays)\b(?!.*YEAR)")
"""What is asked of the present behind what was so in a year: "in 2021 it was on the watch list, is it still?"."""
_CURRENT_FIRST = re.compile(r"^(?:(?! , )(?!YEAR).)*\b(?:current|currently|now|today)\b(?:(?!YEAR).)*? , .*YEAR")
"""What is asked of the present before what was so in a year: "its current tier, last year it was Tier 2"."""
_MOVED_AT_ALL = re.compile(r"\b(?:changed?|moved?|budged?|shift(?:ed)?|any (?:movement|change))\b")
_OF_THE_FIRST = re.compile(
    r"\b(?:first|since (?:which|what|when)|how old|how long|begin|began|start|started|exist|existed)\b"
)
_APART_FROM = re.compile(
    r"\b(?:besides|other than|apart from|aside from|except(?: for)?|not counting|excluding|save for) (?:the )?PLACE"
)
_END = re.compile(r"\b(?:(?P<worst>worst|lowest|bottom)|best|highest|top)\b")
_STAYED = re.compile(
    r"\b(?:stay|stayed|remain|remained) (?:put|the same|where (?:it|they) (?:is|are|was|were))\b|\bunchanged\b"
)
_TWO = 2


def asked_by(found: Phrasing, sentence: Sentence, everything: Sentence) -> Question:
    """The question that a sentence of a phrasing asks, but for its term and its topic.

    What the sentence leaves out is taken from `everything`, the whole message.
    """
    sentence = without_denial(sentence)
    named = places_of(sentence)
    places = named if any(place.codes for place in named) else places_of(everything)
    if found.intent is Intent.UNKNOWN:
        return Question(found.intent, places)
    share = _share(found, sentence, everything)
    number = _number(found, sentence, everything) if share is None else None
    only = the_only_ones(sentence) if found.intent in OF_MANY else ()
    found = as_each(_counted(meant(found, sentence, everything, places), number, share), sentence)
    if found.intent is Intent.COMPARE and len(places) == 1:  # both Koreas
        places = tuple(replace(places[0], codes=(code,)) for code in places[0].codes)
    if only or (found.intent in _PLACES_IN_PASSING and found.about is not About.LIKE):
        places = ()
    years, span = _when(found, sentence, everything, places)
    found = _than_now(found, sentence, years)
    denied = _is_denied(found, sentence, everything, places)
    leaving, reaching = _steps(found, sentence, years)
    leaving = None if denied and has_been_off(sentence, everything) else leaving
    asked = Question(
        found.intent,
        places,
        years,
        besides=_besides(found, sentence, named),
        about=found.about,
        span=span,
        tiers=_claimed(found, sentence, everything),
        where=sentence.where if sentence.where.groups else everything.where,
        denied=denied,
        earlier=found.about in (About.EVER, About.ALWAYS) and says_earlier(sentence.text),
        number=number,
        share=share,
        among=_among(found, sentence, places),
        times=times_claimed(sentence.text) if found.intent is Intent.HISTORY else None,
        solely=found.intent is Intent.HISTORY and _SOLELY.search(sentence.text) is not None,
        only=only,
        everyone=found.intent is Intent.LIST and found.about is About.NOTHING_MORE and is_of_everyone(sentence),
        by_part=is_by_part(found, sentence),
        relation=_related(found, sentence),
        beside=found.intent is Intent.HISTORY and sets_beside(sentence.text),
        differs=found.intent is Intent.TIER and is_off(sentence.text),
        leaving=leaving,
        reaching=reaching,
        direction=_directed(found, sentence),
    )
    return replace(asked, wants_yes_or_no=True) if is_judged(asked, sentence, everything) else asked


def without_phrasing(everything: Sentence) -> Question:
    """The question of a message that names countries, and nothing that asks for more than their tiers."""
    places = places_of(everything)
    several = sets_side_by_side(Intent.TIER, About.NOTHING_MORE, everything, places)
    about = About.NOTHING_MORE if several or everything.tiers else whether_rated(everything.text)
    return Question(
        Intent.COMPARE if several else Intent.TIER,
        places,
        everything.years.years,
        about=about,
        span=everything.years.span,
        tiers=everything.tiers,
        wants_yes_or_no=bool(about or everything.tiers) and wants_yes_or_no(everything, everything),
    )


def _counted(found: Phrasing, number: Number | None, share: Share | None) -> Phrasing:
    """A phrasing of a list as one of a count, where a number or a share of them is claimed."""
    counts = found.intent is Intent.LIST and (number is not None or share is not None)
    return replace(found, intent=Intent.COUNT) if counts else found


def _than_now(found: Phrasing, sentence: Sentence, years: Sequence[int]) -> Phrasing:
    """A phrasing that compares the numbers of a year with those of now, the other way round: more then, fewer now."""
    of_a_year = found.about in OF_SIZES and len(years) == 1 and len(sentence.tiers) == 1
    return replace(found, about=_TURNED[found.about]) if of_a_year and _YEAR_THAN.search(sentence.text) else found


def _is_denied(found: Phrasing, sentence: Sentence, everything: Sentence, places: Sequence[Resolution]) -> bool:
    """Whether somebody wants confirmed that something is not so: of a country, of any at all, or in any year."""
    match found.intent:
        case Intent.HISTORY if found.about is About.EVER:
            return is_denial(sentence, everything) or has_been_off(sentence, everything)
        case Intent.CHANGES if places:
            return _STAYED.search(sentence.text) is not None and is_put_as_one(sentence, everything)
        case Intent.LIST | Intent.CHANGES:
            return not places and says_of_none(sentence.text)
        case Intent.TIER:
            return denies_a_stand(sentence.text)
    return False


def _when(
    found: Phrasing, sentence: Sentence, everything: Sentence, places: Sequence[Resolution]
) -> tuple[tuple[int, ...], Span | None]:
    """The years and the span of years that are asked about."""
    years = sentence.years.years or (() if _NOW.search(sentence.text) else everything.years.years)
    if found.about is About.YEARS:  # not those of a remark: "I only have 2025 in my notes"
        years = sentence.years.years
    now_first = found.intent is Intent.TIER and _CURRENT_FIRST.match(sentence.text)
    if years and (now_first or _IS_IT_NOW.search(sentence.text)):
        years = ()
    span = sentence.years.span or everything.years.span
    of_all = found.intent is Intent.CHANGES and not places and _EVER_ANY.search(sentence.text)
    if not years and (of_all or (found.intent is Intent.COUNT and says_each_year(sentence.text))):
        span = span or Span()
    if found.about is About.RELEASE and not years and _OF_THE_FIRST.search(sentence.text):
        return (FIRST_REPORT,), None
    if found.intent is Intent.FINDINGS:  # "the convictions of 2024 in the newest report"
        years = (max(years),) if years else ()
    if found.intent is Intent.CHANGES:
        if _SINCE_THE_LAST.search(sentence.text):  # what moved since last year moved with the newest report
            return (), None
        if span is not None and span.last is not None and is_one_step(span):
            return (span.last,), None
        if len(years) == _TWO and abs(years[0] - years[1]) == 1:
            years = (max(years),)
    return years, span


def _steps(found: Phrasing, sentence: Sentence, years: Sequence[int]) -> tuple[TierSet | None, TierSet | None]:
    """The tiers that were left and reached; none where it is asked if a year was the first on a tier."""
    first = found.about is About.FIRST and years
    if found.intent is Intent.HISTORY and (order := in_time(sentence.text)) is not None and order.about is found.about:
        return None, None
    if found.intent not in _OF_STEPS or first or (found.about is About.WHY and _NOT_IT.search(sentence.text)):
        return None, None
    return ways(sentence, strictly=found.intent is Intent.HISTORY)


def _number(found: Phrasing, sentence: Sentence, everything: Sentence) -> Number | None:
    """The number of countries, or of reports, that there are said to be."""
    if found.intent in (Intent.HISTORY, Intent.TIER) and (lasted := lasted_claimed(sentence.text)) is not None:
        return lasted
    if found.intent is Intent.HISTORY:
        return reports_claimed(sentence.text)
    if found.intent not in OF_MANY or sentence.places or not is_put_as_one(sentence, everything):
        return None
    return countries_claimed(sentence.text)


def _besides(found: Phrasing, sentence: Sentence, named: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The countries that others are asked about besides: "apart from Venezuela, is any South American country …?"."""
    return tuple(named) if found.intent is Intent.LIST and _APART_FROM.search(sentence.text) else ()


def _among(found: Phrasing, sentence: Sentence, places: Sequence[Resolution]) -> Number | None:
    """How many of the countries named are said to be so; any, where it is asked if one "or" another moved."""
    if len(places) < _TWO:
        return None
    if found.intent is Intent.CHANGES and says_one_or_other_moved(sentence.text):
        return Number(1)
    return how_many_of_them(sentence.text) if found.intent in _AMONG else None


def _share(found: Phrasing, sentence: Sentence, everything: Sentence) -> Share | None:
    """The share of the countries that there are said to be."""
    if found.intent not in _OF_TIERS or sentence.places or not is_put_as_one(sentence, everything):
        return None
    return share_claimed(sentence.text)


def _related(found: Phrasing, sentence: Sentence) -> Relation | None:
    """How a country is said to stand to another, or to what it was."""
    ever = found.about is About.EVER and (
        says_ever(sentence.text) or says_earlier(sentence.text)
    )  # "was it ever better?" is: than it is now
    if found.about is About.HOW_LONG:
        return longer(sentence.text)
    if found.intent is Intent.DEFINE and found.about is About.BEST_TIER and (end := _END.search(sentence.text)):
        return Relation.WORSE if end["worst"] else Relation.BETTER
    order = in_time(sentence.text) if found.intent is Intent.HISTORY else None
    if order is not None and order.about is found.about:
        return order.relation
    turned = found.intent is Intent.HISTORY and compares_then_with_now(sentence.text) and not ever
    if found.intent not in _OF_RELATIONS or turned:
        return None
    moved = found.intent is Intent.HISTORY and not sentence.tiers and _MOVED_AT_ALL.search(sentence.text)
    return relation(sentence.text) or (Relation.OTHER if moved else None)


def _directed(found: Phrasing, sentence: Sentence) -> About:
    """Up or down, where that matters; a "why not" asks for no step."""
    if found.about is About.WHY and _NOT_IT.search(sentence.text):
        return About.NOTHING_MORE
    matters = found.about in _DIRECTED or found.intent is Intent.HISTORY
    if found.about in OF_YEARS and not sentence.tiers:
        return direction(sentence.text) or About.MOVED
    if found.about in OF_SIZES and not sentence.tiers:
        return direction(sentence.text)
    if found.intent is Intent.CHANGES and found.about is About.MOVED:
        return more_moves(sentence.text)
    return direction(sentence.text) if matters else About.NOTHING_MORE


def _claimed(found: Phrasing, sentence: Sentence, everything: Sentence) -> tuple[TierSet, ...]:
    """The tiers that a question names; "why isn't Italy on the Watch List" names all others."""
    if found.intent is Intent.DEFINE:
        return everything.tiers
    if found.intent is Intent.HISTORY and found.about is About.TREND and _SAME_TIER.search(sentence.text):
        return ()
    if found.about is About.EACH:
        return each_tier(sentence)
    tiers = sentence.tiers or everything.tiers
    if found.intent is Intent.TIER and is_off(sentence.text):  # "it is not on Tier 3 anymore" says that it was
        return tuple(replace(one, negated=False) for one in tiers)
    if found.about is About.EVER and not tiers and _ANY_TIER.search(sentence.text):
        return (TierSet(frozenset({Tier.SPECIAL_CASE}), negated=True),)
    if found.about is About.WHY and _NOT_BEFORE_IT.search(sentence.text):
        return tuple(replace(one, negated=not one.negated) for one in tiers)
    return tiers
