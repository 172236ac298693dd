"""Which of the countries spoken of comes first over the years: "which of the two was on it longer?", "who was first?".

They are those that were asked about together, those that were asked about one after another, or the few of a list.
"""

import re

from bot.places.resolve import Resolution
from bot.questions.alone.referring import each_once
from bot.questions.expression import expression
from bot.questions.intent import OF_PLACES, About, Intent, Relation
from bot.questions.limits import TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.ranking import ranked_by
from bot.questions.sentences.wants import direction, relation

NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_LATEST = expression(r"\b(?:(?:most|more) recent(?:ly)?|last|latest)(?: (?:then|in|time|though))*$")
"""What asks whose last move came last: "which of the two was upgraded last?"."""
_SO_MANY = r"(?:two|three|four|five|six|\d)"
_WHICH = expression(
    r"(?:(?:and|so|but|ok|okay|now|then|hm|overall|in total|in all|altogether|on|(?:the )?TIER0|"
    r",) )*(?:which|who|whose|(?:the )?(?=(?:best|worst) (?:history|record|track record)))(?:\b|$)"
    r"(?P<one> (?:one|country))?"
    r"(?P<them> (?:of|among|between|out of) (?:all )?"
    rf"(?:(?:them|those|these|both)(?! \d)|(?:the|those|these) (?P<many>{_SO_MANY})))?"
    r"(?! (?:ones|else|other|others|countries|REGION|is there|are there|years?|reports?|editions?|tiers?|"
    r"rank\w*|ratings?|time|way))"
)
_NEITHER = expression(r"\b(?:country|countries|anyone|ever|REGION|world|else|other|others)\b")
_OF_FEW = expression(r"\b(?:longer|shorter|more|fewer|less|earlier|sooner|better|worse|faster|quicker)\b(?! than)")
"""What compares two or a few, and not all countries."""
_JUST_MORE = expression(
    r"\b(?:more|most|fewer|fewest|less|least)(?: (?:of (?:them|the two|both)|then|now|there|on it))*$"
)
"""What compares the reports that were counted of each: "which of the two has more?"."""
_FASTER = expression(r"\b(?:faster|quicker|sooner|fastest|quickest|more quickly)\b")
_EARLIEST = expression(r"\b(?:first|earliest|earlier)\b(?! (?:one|report|time|year)s?\b)")
_BY_MOVES = ((About.LAST, _LATEST), (About.EVER, _FASTER), (About.FIRST, _EARLIEST))
_BETTER = expression(r"\b(?:better|best|worse|worst)\b")
_GOT_SO = expression(r"\b(?:got|gotten|get|went|gone|became|become|turned)\b")
"""What is said of a move, and not of how one stood beside the others."""
_PAST = expression(r"\b(?:was|were|did|has|have|had|been|fared|performed|came)\b")
_OVERALL = expression(
    r"\b(?:has|have|had|was|were|did|been|fared)\b.*\b(?:overall|historically|in general|on the whole|all in all|"
    r"in the long run|over time|(?:over|through|across) (?:the|all)(?: these| those)? years)\b|"
    r"\b(?:best|worst|better|worse) (?:(?:overall|long term|tier|tip) )*(?:history|record|track record|decade|run)\b"
)
"""What asks for all the years, and not for how they stand now."""
_OVERALL_YEARS = expression(r"\b(?:overall|in total|in all|all in all|altogether|of all time|ever|all years)\b")
"""What asks for more than the years that were spoken of."""
_LEFT_IT = expression(
    r"\b(?:left|escaped|lost|(?:got|get|came|climbed|moved|made it) (?:off|out))\b.*"
    r"\b(?:first|last|earlier|later|sooner|earliest|latest)(?: (?:then|though|of (?:them|the (?:two|three))))*$"
)
"""Who left the tier first, or last."""
_LONGEST_ASKED = 14
_FEW_LISTED = 6
"""Countries of a list that are set beside each other over the years, where it is asked which of them comes first."""
_TWO = 2
_APART = frozenset({Relation.BETTER, Relation.WORSE})


def which_of_them(said: Sentence, before: Question) -> Question | None:
    """Which of the countries spoken of was on a tier longest, most often or first, moved most, or was better most."""
    named = said.places or said.where.groups or said.years.years or len(said.tiers) > 1
    asked = None if named or len(said.text.split()) > _LONGEST_ASKED else _WHICH.match(said.text)
    return (_who_left_it(said, before) or _ranked(said, before, asked)) if asked is not None else None


def _ranked(said: Sentence, before: Question, asked: re.Match[str]) -> Question | None:
    """Which of them comes first by their years on a tier, their moves, or how they stood."""
    of_all_years = _OVERALL_YEARS.search(said.text) is not None
    span = said.years.span or (before.span if before.about is About.TREND and not of_all_years else None)
    of_history = _OVERALL.search(said.text) is not None
    over_time = said.years.span is not None or of_history or (span is not None and _PAST.search(said.text) is not None)
    moved = _GOT_SO.search(said.text) is not None
    apart = relation(said.text) in _APART or (of_history and _BETTER.search(said.text) is not None)
    stood_so = over_time and not said.tiers and not moved and apart
    told_by_moves = next((about for about, way in _BY_MOVES if way.search(said.text)), None)
    if told_by_moves is About.FIRST and said.tiers:
        told_by_moves = None  # of when each came to that tier
    if told_by_moves and direction(said.text) and len(places := _meant(asked, said.text, before)) >= _TWO:
        about = told_by_moves
        return Question(Intent.HISTORY, places, about=about, span=span, direction=direction(said.text))
    counted = before.about is About.YEARS and bool(before.tiers) and _JUST_MORE.search(said.text) is not None
    plainly = About.BEST if stood_so else About.MOST_REPORTS if counted else About.NOTHING_MORE
    if not (ranked := ranked_by(said.text) or plainly):
        return None
    if not (asked["them"] or asked["one"]) and _NEITHER.search(said.text, asked.end()):
        return None
    places = _meant(asked, said.text, before)
    if ranked is About.BEST and not places and asked["them"]:
        places = _few_listed(before)
    if len(places) < _TWO:
        return None
    history = Question(Intent.HISTORY, places, span=span, ranked=ranked)
    if ranked is About.BEST:
        return replace(history, about=About.TREND)
    if ranked is About.MOST_MOVES:
        return replace(history, about=About.EVER, direction=direction(said.text) or About.MOVED)
    tiers = said.tiers or _tier_spoken_of(before)
    about = About.HOW_LONG if ranked is About.LONGEST else About.YEARS
    return replace(history, about=about, tiers=tiers) if tiers else None


def _who_left_it(said: Sentence, before: Question) -> Question | None:
    """When each of the countries spoken of left a tier: "which got off Tier 3 first?"."""
    places = countries_in_turn(before) if before.intent in OF_PLACES and before.places else ()
    tiers = said.tiers or ((before.leaving,) if before.leaving is not None else _tier_spoken_of(before))
    if len(places) < _TWO or len(tiers) != 1 or said.years.span is not None or not _LEFT_IT.search(said.text):
        return None
    return Question(Intent.HISTORY, places, about=About.EVER, tiers=tiers, leaving=tiers[0])


def countries_in_turn(before: Question) -> tuple[Resolution, ...]:
    """The countries that were asked about together, or else one after another."""
    return before.places if len(before.places) > 1 else before.in_turn


def so_many_together(before: Question, many: int) -> tuple[Resolution, ...]:
    """The countries that were asked about together or in turn, or listed, where they are that many; else none.

    Of a list, only where those that were asked about since are of it.
    """
    if len(together := countries_in_turn(before)) == many:
        return together
    listed = {place.codes for place in before.in_order}
    of_it = bool(before.places) and all(place.codes in listed for place in before.places)
    return before.in_order if of_it and len(before.in_order) == many else ()


def _few_listed(before: Question) -> tuple[Resolution, ...]:
    """Those of a list, where they are few enough to be set beside each other over the years."""
    few = before.intent is Intent.LIST and not before.places and len(before.in_order) <= _FEW_LISTED
    return before.in_order if few else ()


def _meant(asked: re.Match[str], text: str, before: Question) -> tuple[Resolution, ...]:
    """The countries that "which of the three" means; of those asked about in turn where it says "one" or "of them"."""
    if before.intent not in OF_PLACES or not before.places:
        return before.found if before.intent is Intent.LIST else ()
    if asked["many"]:
        many = NUMBERS.get(asked["many"]) or int(asked["many"])
        spoken_of = so_many_together(before, many) or each_once((*before.recent, *before.places))[-many:]
        return spoken_of if len(spoken_of) == many else ()
    if len(before.places) == 1 and not (asked["one"] or asked["them"] or _OF_FEW.search(text)):
        return ()
    return countries_in_turn(before)


def _tier_spoken_of(before: Question) -> tuple[TierSet, ...]:
    """The one tier that was asked about, or that was told of those spoken of."""
    tiers = before.affirmed or ((before.stood,) if before.stood is not None else ())
    return tiers[:1] if len(tiers) == 1 else ()
