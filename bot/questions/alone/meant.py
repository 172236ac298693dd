"""What a phrasing comes to in a sentence: with several countries, over several years, from one tier to another."""

from collections.abc import Sequence
from dataclasses import replace

from bot.places.resolve import Resolution
from bot.questions.alone.forms.movers import course_of_moves
from bot.questions.alone.left_out import left_out
from bot.questions.expression import expression
from bot.questions.intent import About, Intent, Relation
from bot.questions.limits import Span
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import lasted_claimed
from bot.questions.sentences.phrasings import Phrasing, spoken
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.standing import is_off, was_off, whether_rated
from bot.questions.sentences.wants import (
    both_directions,
    direction,
    longer,
    over_years,
    relation,
    says_ever,
    speaks_of_leaving,
    ways,
)
from bot.questions.verdicts.claims_of_many import is_of_an_end, is_of_everyone, names_the_only
from bot.questions.verdicts.claims_of_several import in_time
from bot.questions.verdicts.yes_or_no import is_put_as_one

_OF_COUNTRIES = frozenset({Intent.LIST, Intent.COUNT})
_MAY_BE_ALWAYS = frozenset({About.HOW_LONG, About.TREND, About.EVER, About.YEARS})
_MAY_BE_OVER_YEARS = frozenset({About.NOTHING_MORE, About.EVER, About.NEVER, About.ALWAYS, About.SINCE})
_AS_MOVES = {Relation.BETTER: About.UP, Relation.WORSE: About.DOWN}
"""What it comes to if a country stands better or worse than in the report before."""
_YEAR_BY_YEAR = expression(r"\b(?:each|every|per|by) (?:single )?(?:year|report)\b|\bover the years\b|\byear by year\b")
_NOT_BEFORE = expression(
    r"\b(?:only|finally) (?:became|got|reached|made|joined|entered|hit|gained|earned|achieved)\b.*\bYEAR\b"
)
_STAYED = expression(r"\b(?:has|have) (?:\w+ )?(?:been|stayed|remained|kept|held)\b")
_STAYED_SINCE = expression(
    r"\b(?:been|stayed|stay|remained|remain|kept|keep|held|hold|sat) "
    r"(?:(?:on|in|at|a|the|its|stuck|ranked|rated|still) )*TIER\d* "
    r"(?:(?:streak|status|going|with|no|any|break|place) )*since SPAN"
)
_EVER_BEEN = expression(r"\bever (?!since\b)")
_OFF_SINCE = expression(
    r"^(?:(?:so|and|but|is|it|true|that) )*(?:(?:has|have) )?(?:the )?PLACE\d* (?:(?:has|have) )?(?:\w+ )?"
    r"(?:been|stayed|kept) (?:free of|off|out of|rid of|clear of) (?:the )?TIER\d* (?:ever )?since SPAN"
    r"(?: ,)?(?: right)?$"
)
_UNTIL = expression(r"\bTIER\d+ (?:(?:all the way|right|up|only|again) )*until SPAN\b")
_BOTH = expression(r"\b(?:both|the two|each of the|all three|all four|all of the)\b")
_MOVES = expression(
    r"\b(?:change|changed|changes|move|moved|shift|shifted|differ|different|improve|improved|drop|dropped)\b"
)
_CHOICE = expression(r"\b(?:or|only|solely|sole)\b")
_OF_SOME = expression(
    r"\b(?:who|which|what|countries|nations|states|governments|ones|all|every|each|any|anyone|list|name|names|others?|"
    r"else|many|number|them|those|these)\b"
)
_WHICH_OF_A_NAME = expression(
    r"\bwhich (?:one )?(?:of the (?:two |three )?)?PLACE\d* "
    r"(?:is|are|was|were|has|had|have|got|ranks?|stands?|does|do)\b"
)
"""Which of several countries of one name is so: "which Congo is on the Watch List"."""
_DID_LEAVE = expression(
    r"^(?:(?:so|and|but) )*(?:did|has|have|had) (?:the )?PLACE\d* (?:(?:ever|finally|really) )*"
    r"(?:leave|left|escape|escaped|exit|exited) (?:the )?TIER\d"
)
_MOVED_ONCE = expression(
    r"\b(?:once|at (?:some|one) (?:point|time|stage)|in the past|previously|some time ago|"
    r"years ago|ever|(?:improv\w+|better) at all(?! (?:in|between|since|from|with)\b)|(?<!with )before)\b"
    r"(?! (?:more|again|the|that|this|it)\b)"
)
"""What says of a move that it was made at some time, and not in the newest report."""
_GOT_BACK = expression(r"\b(?:get|got|gotten|win|won|earn\w*) .*\bTIER\d* (?:back|again)\b|\bregain\w* .*TIER")
_RANKED_SO = expression(r"\b(?:tier|rank\w*|rating|rated|status|there|it|that)\b")
_HAS_LONGER = expression(
    r"\b(?:has|have|had|is|was|been|there|on it|stayed|sat) .*\b(?:longer|longest)\b|"
    r"\bTIER\d+ (?:for )?(?:longer|longest)\b"
)
_WAS_ONCE = expression(r"\b(?:was|were|been|had) .*\b(?:once|ever|at some point|before|in the past)\b|\bonce .*TIER")
_HAS = expression(r"(?:(?:so|and|but|ok|wait) )*(?:has|have|had|was|were) (?:the )?PLACE")
_LEFT = Pieced(
    r"\b(?:left|lost|escaped|quit|exited|(?:get|gets|got|getting|come|came|climb|climbed|move|moved|make it|made it|"
    r"break|broke|rise|rose) (?:up )?(?:out of|off)) (?:the )?TIER\d"
)
_HAS_ANY_BEEN = expression(
    r"^(?:(?:so|and|but) )*(?:has|have) (?:any|anyone|anybody|one|an?|some)\b(?!.*\b(?:always|never|all)\b).*?"
    r"\b(?:been|sat|stood|made|reached|had|hit) (?:(?:it|to|on|in|at|a|the) )*TIER\d"
)
"""What asks if any was there at any time, as it names no year."""
_GOT_THERE = expression(
    r"\b(?:reach(?:ed)?|entered|joined|made it (?:up |down )?(?:in)?to|got (?:up |down )?to) (?:the )?TIER\d"
)
IN_BOTH = expression(
    r"\b(?:in|for|of) both\b(?! REGION)|\bboth YEAR\b|\bYEAR and (?:also|still|again|then) (?:in )?YEAR\b"
)
"""What asks for those that were there in each of some years."""
_ANY = expression(
    r"(?:(?:so|and|but|hey|hi|did|do|does|is|are|was|were|has|have|there|if|wondering) )*(?:any|anyone|anybody)\b"
)
_STILL = expression(r"\bstill\b")
_MAY_BE_IN_TIME = frozenset({Intent.COMPARE, Intent.HISTORY, Intent.CHANGES, Intent.TIER})
_ASKS_IF = expression(r"(?:(?:so|and|but) )*(?:was|were|has|have|had|did|is|are) ")
_TIER_OF_EACH = expression(
    r"\b(?:which|what) (?:tiers?|rank|ranking|rating)\b.*\b(?:each|they|these|those|all of (?:them|these|those))\b"
)
"""What asks for the tiers of countries that another sentence names: "Which tier is each on?"."""
_OF_SOME_YEAR = frozenset({About.EVER, About.NEVER, About.ALWAYS})
_TWO = 2


def meant(found: Phrasing, sentence: Sentence, everything: Sentence, places: Sequence[Resolution]) -> Phrasing:
    """The phrasing `found` in a sentence, or what it comes to there; `places` are the countries asked about."""
    if sets_side_by_side(found.intent, found.about, sentence, places):
        found = replace(found, intent=Intent.COMPARE, about=About.NOTHING_MORE)
    if (turned := _of_another_kind(found, sentence, places)) is not None:
        return turned
    match found.intent:
        case Intent.TIER if not sentence.tiers:
            return replace(found, about=whether_rated(sentence.text) or found.about)
        case Intent.DEFINE if found.about is About.TIER and len(places) > 1 and _TIER_OF_EACH.search(sentence.text):
            return replace(found, intent=Intent.COMPARE, about=About.NOTHING_MORE)
        case Intent.COMPARE if (sentence.years.span or everything.years.span) is not None:
            return replace(found, intent=Intent.HISTORY, about=About.TREND)
        case Intent.HISTORY:
            return _of_the_past(found, sentence, everything)
        case Intent.CHANGES:
            return _of_moves(found, sentence, places)
        case Intent.LIST | Intent.COUNT:
            return _of_many(found, sentence, everything, places)
    return found


def _of_another_kind(found: Phrasing, sentence: Sentence, places: Sequence[Resolution]) -> Phrasing | None:
    """The phrasing that `found` comes to where a sentence is about a first year, a time, or a tier that was left."""
    if found.intent in (Intent.TIER, Intent.LIST) and (end := is_of_an_end(sentence.text)) is not None:
        return replace(found, intent=Intent.LIST, about=end)
    of_an_area = any(place.area and not place.codes for place in sentence.places) and not sentence.where.groups
    if found.intent in _OF_COUNTRIES and of_an_area:
        return replace(found, intent=Intent.TIER, about=About.NOTHING_MORE)  # "countries in the Sahel", which is none
    leaves = speaks_of_leaving(sentence.text)
    of_others = bool(sentence.places) and len(left_out(sentence)) == len(sentence.places)
    if found.intent is Intent.HISTORY and found.about in _OF_SOME_YEAR and sentence.tiers and of_others and not leaves:
        return replace(found, intent=Intent.LIST)  # "who besides Cuba was ever on Tier 3"
    if found.intent is Intent.TIER and _DID_LEAVE.match(sentence.text):
        return replace(found, intent=Intent.CHANGES, about=About.MOVED)
    if (about := _of_years(found, sentence, places)) is not None:
        return replace(found, intent=Intent.HISTORY, about=about)
    of_all = found.intent is Intent.LIST and found.about is About.NOTHING_MORE and not places
    of_a_step = _LEFT.search(sentence.text) or (len(sentence.years.years) == 1 and _GOT_THERE.search(sentence.text))
    if of_all and of_a_step and over_years(sentence.text) is None and not says_ever(sentence.text):
        return replace(found, intent=Intent.CHANGES, about=About.MOVED)  # not those who are on it
    off = is_off(sentence.text) if _is_undated(sentence) else was_off(sentence.text)
    if found.intent in (Intent.HISTORY, Intent.CHANGES) and off:
        return replace(found, intent=Intent.TIER, about=About.NOTHING_MORE)
    of_two = len(places) == _TWO and sentence.tiers and found.intent in _MAY_BE_IN_TIME
    order = in_time(sentence.text) if of_two else None
    return replace(found, intent=Intent.HISTORY, about=order.about) if order is not None else None


def _is_undated(sentence: Sentence) -> bool:
    return not sentence.years.years and sentence.years.span is None


def _of_years(found: Phrasing, sentence: Sentence, places: Sequence[Resolution]) -> About | None:
    """What is asked of the years of countries, though its words are of now: the first one, a move once, how long."""
    text, intent = sentence.text, found.intent
    if intent in (Intent.CHANGES, Intent.TIER) and sentence.tiers and _NOT_BEFORE.search(text):
        return About.FIRST
    if intent in (Intent.COMPARE, Intent.HISTORY) and sentence.tiers and longer(text) is not None:
        return About.HOW_LONG
    if intent in (Intent.HISTORY, Intent.TIER) and len(places) == 1 and lasted_claimed(text) is not None:
        return About.HOW_LONG
    of_any_year = intent is Intent.CHANGES and places and _is_undated(sentence)
    if of_any_year and (
        _MOVED_ONCE.search(text) or ((sentence.asked or _ASKS_IF.match(text)) and course_of_moves(text) is not None)
    ):
        return About.EVER
    if intent is not Intent.COMPARE or not sentence.tiers or len(places) < _TWO:
        return None
    if _HAS_LONGER.search(text):
        return About.HOW_LONG
    return About.EVER if _is_undated(sentence) and _WAS_ONCE.search(text) else None


def _of_the_past(found: Phrasing, sentence: Sentence, everything: Sentence) -> Phrasing:
    span = sentence.years.span
    up_to = span is not None and span.first is None and _HAS.match(sentence.text)
    moved = span is not None and ways(sentence, strictly=True) != (None, None)
    on_a_tier = sentence.tiers and (up_to or moved or says_ever(sentence.text))
    if found.about is About.FIRST and span is not None:  # the first of those years is not the first of all
        return replace(found, about=About.YEARS)
    if found.about is About.EVER and len(sentence.years.years) == 1 and _GOT_BACK.search(sentence.text):
        return replace(found, intent=Intent.CHANGES, about=About.MOVED)
    if found.about in _MAY_BE_ALWAYS and _claims_always(sentence, everything):
        return replace(found, about=About.ALWAYS)
    if found.about in _MAY_BE_ALWAYS and _UNTIL.search(sentence.text) and is_put_as_one(sentence, everything):
        return replace(found, about=About.UNTIL)
    if found.about is About.TREND and (on_a_tier or has_been_off(sentence, everything)):
        return replace(found, about=About.EVER)
    if is_one_step(sentence.years.span) and _MOVES.search(sentence.text):
        return replace(found, intent=Intent.CHANGES, about=About.MOVED)
    return found


def _of_moves(found: Phrasing, sentence: Sentence, places: Sequence[Resolution]) -> Phrasing:
    compared = relation(sentence.text) if found.about is About.MOVED else None
    if not sentence.tiers and compared in _AS_MOVES and " or " not in sentence.text:
        return replace(found, about=_AS_MOVES[compared])
    if (
        found.about is About.MOVED
        and names_the_only(sentence.text)
        and direction(sentence.text) in (About.UP, About.DOWN)
    ):
        return replace(found, about=direction(sentence.text))
    plain = places and not sentence.tiers and not _CHOICE.search(sentence.text)
    way = direction(sentence.text) if found.about is About.MOVED and plain else None
    if way in (About.UP, About.DOWN):
        return replace(found, about=way)
    both = found.about in (About.UP, About.DOWN) and not places and both_directions(sentence.text)
    return replace(found, about=About.MOVED) if both else found


def _of_many(found: Phrasing, sentence: Sentence, everything: Sentence, places: Sequence[Resolution]) -> Phrasing:
    if found.about is About.NOTHING_MORE and len(sentence.years.years) > 1 and IN_BOTH.search(sentence.text):
        return replace(found, about=About.ALWAYS)
    if found.about is About.NOTHING_MORE and _is_of_the_place(sentence, everything):
        return replace(found, intent=Intent.TIER)
    if not places and None not in ways(sentence):  # from one tier to another
        if found.intent is Intent.COUNT:
            return replace(found, about=About.MOVES)
        return replace(found, intent=Intent.CHANGES, about=About.MOVED)
    way = direction(sentence.text)
    if way is About.NOTHING_MORE and _LEFT.search(sentence.text):
        way = About.MOVED
    if found.intent is Intent.LIST and way is not About.NOTHING_MORE and names_the_only(sentence.text):
        return replace(found, intent=Intent.CHANGES, about=way)  # the only one that moved so, not the only one there
    each_year = found.intent is Intent.COUNT and says_each_year(sentence.text) and not _STAYED.search(sentence.text)
    lasting = over_years(sentence.text) is not None or _STILL.search(sentence.text)
    since = found.about is About.SINCE and _ANY.match(sentence.text) and not lasting
    been = found.about is About.NOTHING_MORE and _is_undated(sentence) and _HAS_ANY_BEEN.match(sentence.text)
    if since or been:
        return replace(found, about=About.EVER)  # any, at any time
    if found.about in _MAY_BE_OVER_YEARS and not each_year:
        of_all = found.about is About.EVER and not says_ever(sentence.text) and is_of_everyone(sentence)
        return replace(found, about=over_years(sentence.text) or (About.ALWAYS if of_all else found.about))
    return found


def _is_of_the_place(sentence: Sentence, everything: Sentence) -> bool:
    """Whether a sentence with nothing but tiers is of the country that another names: "Taiwan... Tier 1 or Tier 2?"."""
    named = [place for place in everything.places if len(place.codes) == 1]
    bare = not (sentence.places or sentence.where.groups or _OF_SOME.search(sentence.text))
    return bare and bool(sentence.tiers) and len(named) == 1 and not everything.where.groups


def says_each_year(text: str) -> bool:
    """Whether a text asks for every year by itself."""
    return _YEAR_BY_YEAR.search(text) is not None


def has_been_off(sentence: Sentence, everything: Sentence) -> bool:
    """Whether a sentence asks if a country has been off a tier ever since."""
    return _OFF_SINCE.search(sentence.text) is not None and is_put_as_one(sentence, everything)


def _claims_always(sentence: Sentence, everything: Sentence) -> bool:
    """Whether a sentence asks if something was so without a break."""
    stayed = _STAYED_SINCE.search(sentence.text) is not None and _EVER_BEEN.search(sentence.text) is None
    always = stayed or over_years(sentence.text) is About.ALWAYS
    of_a_deed = len(sentence.strange) > 1 and not (sentence.tiers or _RANKED_SO.search(sentence.text))
    return always and not (of_a_deed or speaks_of_leaving(sentence.text)) and is_put_as_one(sentence, everything)


def sets_side_by_side(intent: Intent, about: About, sentence: Sentence, places: Sequence[Resolution]) -> bool:
    """Whether several countries are asked about at once, in one report: their tiers, or the best of them."""
    if len(places) == 1 and len(places[0].codes) > 1:
        of_each = _BOTH.search(sentence.text) or _WHICH_OF_A_NAME.search(sentence.text)
        return intent is Intent.TIER and of_each is not None
    years = sentence.years
    if len(places) < _TWO or len(years.years) > 1 or years.span is not None or any(place.area for place in places):
        return False
    ever = spoken("ever").search(sentence.text) is not None
    return intent is Intent.TIER or (about is About.BEST and not ever)


def is_one_step(span: Span | None) -> bool:
    """Whether a span is of two reports, between which there is one step."""
    return span is not None and span.first is not None and span.last == span.first + 1
