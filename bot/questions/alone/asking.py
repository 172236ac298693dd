"""What a sentence of a known phrasing asks: the question, with what else the message names."""

from collections.abc import Sequence

from bot.places.resolve import Resolution
from bot.questions.alone.asked_years import asked_years, is_beside_a_year, sets_years_apart
from bot.questions.alone.each_count import as_each, each_tier, is_by_part, is_of_a_tier, than_now
from bot.questions.alone.forms.movers import course_of_moves
from bot.questions.alone.left_out import left_out, where_without
from bot.questions.alone.meant import has_been_off, meant
from bot.questions.alone.of_all import is_of_all
from bot.questions.alone.of_earlier import is_ever_beyond, is_of_earlier
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_RECORDS, OF_SIZES, SINCE_A_YEAR, About, Intent, Relation
from bot.questions.limits import Number, Share, Span, TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.asked_places import is_of_the_author_alone, places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import (
    countries_claimed,
    lasted_claimed,
    reports_claimed,
    share_claimed,
    times_claimed,
)
from bot.questions.sentences.phrasings import Phrasing
from bot.questions.sentences.relations import comes_to_stand
from bot.questions.sentences.standing import denies_a_stand, has_left, is_off
from bot.questions.sentences.wants import (
    compares_then_with_now,
    direction,
    leading,
    longer,
    more_moves,
    moved_from,
    relation,
    says_earlier,
    says_ever,
    set_apart,
    sets_beside,
    ways,
)
from bot.questions.verdicts.claims_of_many import is_of_everyone, says_all_alike, says_of_none, the_only_ones
from bot.questions.verdicts.claims_of_several import how_many_of_them, in_time, in_two_years, says_one_or_other_moved
from bot.questions.verdicts.denial import denies_its_tiers, is_denial, is_of_what_is_not, without_denial
from bot.questions.verdicts.judged import is_judged
from bot.questions.verdicts.yes_or_no import is_put_as_one
from bot.report.tier import Tier

_RELATIONS = {About.HOW_LONG: longer, About.LIKE: relation}  # how one stands to another, though none are compared
_DIRECTED = frozenset({About.WHY, About.MOVES, About.MOST_MOVES}) | OF_RECORDS | SINCE_A_YEAR
_OF_A_CHANGE = frozenset({About.LAST, About.WHEN})
_CHANGED = expression(r"\b(?:change|changed|changes|move|moved|moves|switch|switched|shift|shifted)\b")
_OF_STEPS = frozenset({Intent.CHANGES, Intent.COUNT, Intent.FINDINGS, Intent.HISTORY})
_PLACES_IN_PASSING = frozenset({Intent.LIST, Intent.COUNT, Intent.DEFINE})
_OF_RELATIONS = frozenset({Intent.COMPARE, Intent.HISTORY})
_AMONG = _OF_RELATIONS | {Intent.CHANGES}
_OF_TIERS = frozenset({Intent.LIST, Intent.COUNT})
_SOLELY = expression(
    r"\b(?:only|just|solely)(?: (?:on|in|at) (?:the )?TIER\d+)?(?: (?:once|one time|one year|a single time))?(?: ,)? "
    r"YEAR\b|\b(?:(?:one|a) single|(?:only|just|exactly) one|one) (?:TIER\d+ )?(?:year|report|edition|time) "
    r"(?:[:,-] )?YEAR\b|\bYEAR (?:(?:was|"
    r"is) )?(?:\w+ )?the only (?:year|time|report|edition)\b|"
    r"\bthe only (?:year|time|report|edition)\b.*\b(?:was|is) YEAR\b"
)
_ANY_TIER = expression(
    r"\b(?:have|has|had|get|got|given|receive|received|earn|earned) (?:a|an|any)"
    r"(?: (?:actual|real|proper|normal|numbered|regular))? "
    r"(?:tier|rating|ranking|rank|grade)\b|\bever (?:been |actually )*(?:ranked|rated|graded)(?: at all)?$"
)
_SAME_TIER = expression(r"\bsame TIER\d* as (?:in )?YEAR")
_MOVED_AT_ALL = expression(r"\b(?:changed?|moved?|budged?|shift(?:ed)?|any (?:movement|change))\b")
_LOST_IT = expression(r"\b(?:lost|lose|loses|losing) (?=(?:\w+ ){0,2}TIER)")
"""What is left either way, up or down."""
_END = expression(r"\b(?:(?P<worst>worst|lowest|bottom)|best|highest|top)\b")
_STAYED = expression(
    r"\b(?:stay|stayed|remain|remained) (?:put|the same|where (?:it|they) (?:is|are|was|were))\b|\bunchanged\b"
)
_AT_ONCE = expression(r"\b(?:straight|directly|at once|in one (?:go|step|year)|overnight|ever)\b")
"""What asks for a step of any year: "straight from Tier 3 to Tier 1"."""
_IN_EACH = expression(r"\bYEAR (?:or|and) (?:in )?YEAR\b")
_EACH_ITS_YEAR = expression(
    r"^(?!.*YEAR.*YEAR.*YEAR)(?!.*PLACE.*PLACE.*PLACE).*\bPLACE\d+ (?:\w+ ){0,3}?YEAR(?: ,)? (?:and|but|while|,) "
    r"(?:the )?PLACE\d+ (?:\w+ ){0,3}?YEAR\b"
)
_TWO = 2


def asked_by(found: Phrasing, sentence: Sentence, everything: Sentence) -> Question:
    """The question that a sentence of a phrasing asks, without term and topic; what it leaves out is `everything`'s."""
    sentence = without_denial(sentence)
    places = _meant_places(found, sentence, everything)
    if found.intent is Intent.UNKNOWN or sets_years_apart(found, sentence):
        return Question(Intent.UNKNOWN, places)
    share, number = _measured(found, sentence, everything)
    found = as_each(_counted(meant(found, sentence, everything, places), number, share, sentence), sentence)
    only = the_only_ones(sentence) if found.intent in OF_MANY else ()
    related = _related(found, sentence)
    places, leads = _in_order(found, sentence, places, related)
    besides = left_out(sentence) if found.intent in OF_MANY or found.about is About.TOPIC else ()
    places = () if only or besides or (found.intent in _PLACES_IN_PASSING and found.about is not About.LIKE) else places
    years, span = asked_years(found, sentence, everything, places)
    found = than_now(found, sentence, years)
    denied = _is_denied(found, sentence, everything, places)
    times = times_claimed(sentence.text) if found.intent is Intent.HISTORY else None
    leaving, reaching = _steps(found, sentence, years, number, times)
    span = span or (_of_any_report(found, sentence) if leaving and reaching and not (places or years) else None)
    asked = Question(
        found.intent,
        places,
        years,
        about=found.about,
        span=span,
        tiers=_claimed(found, sentence, everything),
        where=where_without(sentence.where if sentence.where.groups else everything.where, besides),
        denied=denied,
        earlier=is_of_earlier(found.about, sentence.text),
        number=number,
        share=share,
        among=_among(found, sentence, places),
        times=times,
        course=course_of_moves(sentence.text),
        solely=found.intent is Intent.HISTORY and _SOLELY.search(sentence.text) is not None,
        only=only,
        everyone=_is_of_everyone(found, sentence),
        paired=found.intent is Intent.CHANGES and _is_of_each_year(sentence.text, of_places=bool(places)),
        by_part=is_by_part(found, sentence) or (found.about is About.SHARE and is_of_a_tier(sentence.text)),
        relation=related,
        anew=found.intent is Intent.COMPARE and comes_to_stand(sentence.text) is not None,
        leading=leads,
        beside=found.intent is Intent.HISTORY and sets_beside(sentence.text),
        differs=is_off(sentence.text) if found.intent is Intent.TIER else has_left(sentence.text),
        leaving=None if denied and has_been_off(sentence, everything) else leaving,
        reaching=reaching,
        direction=_directed(found, sentence),
    )
    apart = found.intent in _OF_TIERS and sentence.places and not (only or besides or places)  # "…, and is Egypt one?"
    return replace(asked, wants_yes_or_no=True) if not apart and is_judged(asked, sentence, everything) else asked


def _meant_places(found: Phrasing, sentence: Sentence, everything: Sentence) -> tuple[Resolution, ...]:
    """The countries that a sentence asks about: those that it names, or else those of the whole message."""
    if found.intent is Intent.CHANGES and is_of_all(sentence, everything):
        return ()
    named = places_of(sentence)
    own = any(place.codes for place in named) and not is_of_the_author_alone(sentence)
    return named if own else places_of(everything)


def _counted(found: Phrasing, number: Number | None, share: Share | None, sentence: Sentence) -> Phrasing:
    """A phrasing of a list as one of a count, where a number or a share of them, or of those on a tier, is claimed."""
    counts = found.intent is Intent.LIST and (number is not None or share is not None)
    of_a_tier = share is not None and found.about is About.NOTHING_MORE and is_of_a_tier(sentence.text)
    found = replace(found, intent=Intent.COUNT) if counts else found
    return replace(found, about=About.SHARE) if of_a_tier else found


def _is_denied(found: Phrasing, sentence: Sentence, everything: Sentence, places: Sequence[Resolution]) -> bool:
    """Whether somebody wants confirmed that something is not so: of a country, of any at all, or in any year."""
    match found.intent:
        case Intent.HISTORY if found.about is About.EVER:
            return is_denial(sentence, everything) or has_been_off(sentence, everything)
        case Intent.CHANGES if places:
            return _STAYED.search(sentence.text) is not None and is_put_as_one(sentence, everything)
        case Intent.LIST | Intent.CHANGES:
            return not places and says_of_none(sentence)
        case Intent.TIER:
            return denies_a_stand(sentence.text)
    return False


def _steps(
    found: Phrasing, sentence: Sentence, years: Sequence[int], number: Number | None, times: Number | None
) -> tuple[TierSet | None, TierSet | None]:
    """The tiers that were left and reached; none where it is asked if a year was the first on a tier.

    None was reached, either, where a `number` of reports in which it was there is claimed, or only of `times`.
    """
    first = found.about is About.FIRST and years
    if found.intent is Intent.HISTORY and (order := in_time(sentence.text)) is not None and order.about is found.about:
        return None, None
    if found.intent not in _OF_STEPS or first or (found.about is About.WHY and is_of_what_is_not(sentence.text)):
        return None, None
    leaving, reaching = ways(sentence, strictly=found.intent is Intent.HISTORY)
    if found.intent is Intent.CHANGES and (leaving, reaching) == (None, None) and not sentence.places:
        leaving, reaching = moved_from(sentence, found.about)
    measured = found.intent is Intent.HISTORY and (number is not None or (times is not None and leaving is None))
    return leaving, None if measured else reaching


def _of_any_report(found: Phrasing, sentence: Sentence) -> Span | None:
    """All reports, where a step is asked for that may be of any: "straight from Tier 3 to Tier 1"."""
    return Span() if found.intent is Intent.CHANGES and _AT_ONCE.search(sentence.text) else None


def _is_of_everyone(found: Phrasing, sentence: Sentence) -> bool:
    """Whether it is asked if all of a part of the world are, were once or always on a tier, or all on the same."""
    if found.intent is not Intent.LIST:
        return False
    if found.about in (About.EVER, About.ALWAYS):
        return is_of_everyone(sentence)
    return found.about is About.NOTHING_MORE and (is_of_everyone(sentence) or says_all_alike(sentence.text))


def _is_of_each_year(text: str, *, of_places: bool) -> bool:
    """Whether moves are asked for by their years: each of two countries in its own, or all with two reports."""
    return (_EACH_ITS_YEAR if of_places else _IN_EACH).search(text) is not None


def _number(found: Phrasing, sentence: Sentence, everything: Sentence) -> Number | None:
    """The number of countries, or of reports, that there are said to be."""
    lasted = lasted_claimed(sentence.text) if found.intent in (Intent.HISTORY, Intent.TIER) else None
    if lasted is not None or found.intent is Intent.HISTORY:
        return lasted or reports_claimed(sentence.text)
    if found.intent not in OF_MANY or sentence.places or not is_put_as_one(sentence, everything):
        return None
    return countries_claimed(sentence.text)


def _among(found: Phrasing, sentence: Sentence, places: Sequence[Resolution]) -> Number | None:
    """How many of the countries named are said to be so; any, where it is asked if one "or" another moved."""
    if len(places) < _TWO:
        return None
    if found.intent is Intent.CHANGES and says_one_or_other_moved(sentence.text):
        return Number(1)
    return how_many_of_them(sentence.text) if found.intent in _AMONG else None


def _measured(found: Phrasing, sentence: Sentence, everything: Sentence) -> tuple[Share | None, Number | None]:
    """The share, or else the number, that is claimed."""
    share = _share(found, sentence, everything)
    return share, _number(found, sentence, everything) if share is None else None


def _share(found: Phrasing, sentence: Sentence, everything: Sentence) -> Share | None:
    """The share of the countries that there are said to be."""
    if found.intent not in _OF_TIERS or sentence.places or not is_put_as_one(sentence, everything):
        return None
    return share_claimed(sentence.text)


def _in_order(
    found: Phrasing, sentence: Sentence, places: Sequence[Resolution], related: Relation | None
) -> tuple[tuple[Resolution, ...], int]:
    """The countries asked about, those first that are said to stand better or worse than the others, and how many."""
    if found.intent is Intent.COMPARE and len(places) == 1:  # both Koreas
        places = [replace(places[0], codes=(code,)) for code in places[0].codes]
    if found.intent is not Intent.COMPARE or related not in (Relation.BETTER, Relation.WORSE):
        return tuple(places), 1
    said = {sentence.places[number].codes for number in leading(sentence.text) if number < len(sentence.places)}
    first = tuple(place for place in places if len(place.codes) == 1 and place.codes in said)
    others = (place for place in places if place not in first)
    return (*first, *others), len(first) or int(len(places) <= _TWO)


def _related(found: Phrasing, sentence: Sentence) -> Relation | None:
    """How a country is said to stand to another, or to what it was."""
    # "was it ever better?" is: than it is now
    ever = found.about is About.EVER and (says_ever(sentence.text) or says_earlier(sentence.text))
    if (said := _RELATIONS.get(found.about)) is not None:
        return said(sentence.text)
    if found.intent is Intent.DEFINE and found.about is About.BEST_TIER and (end := _END.search(sentence.text)):
        return Relation.WORSE if end["worst"] else Relation.BETTER
    order = in_time(sentence.text) if found.intent is Intent.HISTORY else None
    if order is not None and order.about is found.about:
        return order.relation
    if found.intent is Intent.HISTORY and (how := in_two_years(sentence)) is not None:
        return how
    turned = found.intent is Intent.HISTORY and compares_then_with_now(sentence.text) and not ever
    if found.intent not in _OF_RELATIONS or turned:
        return None
    if found.intent is Intent.COMPARE:
        return set_apart(sentence.text)
    moved = not sentence.tiers and _MOVED_AT_ALL.search(sentence.text)
    return relation(sentence.text) or (Relation.OTHER if moved else None)


def _directed(found: Phrasing, sentence: Sentence) -> About:
    """Up or down, where that matters; a "why not" asks for no step."""
    if found.about is About.WHY and is_of_what_is_not(sentence.text):
        return About.NOTHING_MORE
    matters = found.about in _DIRECTED or found.intent is Intent.HISTORY
    if found.about in OF_RECORDS and not sentence.tiers:
        return direction(sentence.text) or About.MOVED
    if found.about in OF_SIZES and not sentence.tiers:
        return direction(sentence.text)
    if found.intent is Intent.CHANGES and found.about is About.MOVED:
        return more_moves(sentence.text)
    way = direction(_LOST_IT.sub("left ", sentence.text)) if matters else About.NOTHING_MORE
    of_a_change = found.intent is Intent.HISTORY and found.about in _OF_A_CHANGE and not sentence.tiers
    return About.MOVED if of_a_change and not way and _CHANGED.search(sentence.text) else way


def _claimed(found: Phrasing, sentence: Sentence, everything: Sentence) -> tuple[TierSet, ...]:
    """The tiers that a question names; "why isn't Italy on the Watch List" names all others."""
    if found.intent is Intent.DEFINE:
        return everything.tiers
    if is_beside_a_year(found, sentence):
        return ()
    if found.intent is Intent.HISTORY and found.about is About.TREND and _SAME_TIER.search(sentence.text):
        return ()
    if found.about is About.EACH:
        return each_tier(sentence)
    tiers = () if is_ever_beyond(found.about, sentence) else sentence.tiers or everything.tiers
    was_there = found.intent is Intent.TIER and is_off(sentence.text)  # "it is not on Tier 3 anymore" says that it was
    if was_there or found.about in (About.YEAR_OF_FEWEST, About.PART_OF_FEWEST):  # a year with none has the fewest
        return tuple(replace(one, negated=False) for one in tiers)
    if found.about is About.EVER and not tiers and _ANY_TIER.search(sentence.text):
        return (TierSet(frozenset({Tier.SPECIAL_CASE}), negated=True),)
    if found.about is About.WHY and denies_its_tiers(sentence.text):
        return tuple(replace(one, negated=not one.negated) for one in tiers)
    return tuple(dict.fromkeys(tiers)) if found.intent is Intent.LIST else tiers
