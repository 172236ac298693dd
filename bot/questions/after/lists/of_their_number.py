"""What is asked of the number of those listed or counted, or of years: "only one?", "so ten years in a row?"."""

import re

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import OF_ALL_YEARS, OF_MANY, OF_RECORDS, OF_SIZES, OF_YEARS, About, Intent
from bot.questions.limits import Number
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.ellipsis import is_short
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import COUNT, number_of
from bot.questions.sentences.wants import direction

_LISTED = frozenset({Intent.LIST, Intent.COUNT})
_OF_TIME = frozenset({Intent.TIER, Intent.HISTORY})
_SO = (
    r"(?:(?:so|and|but|wow|lol|really|seriously|damn|huh|hm|wait|is (?:it|that)|was (?:it|that)|it is|that is|"
    r"are (?:there|they)|were (?:there|they)) )*"
)
_HOW = r"(?P<how>more|fewer|less|higher|lower|bigger|smaller)"
_JUST_ONE = expression(rf"{_SO}(?:just|only) (?:that |the |this )?one(?: country)?(?: there| then)*(?:(?: ,)? right)?")
_SO_MANY = expression(
    rf"{_SO}(?:(?P<more>more than|over)|(?P<fewer>fewer than|less than|under)|(?P<least>at least)|(?P<most>at most)|"
    rf"exactly|just|only) (?P<count>{COUNT})(?: of them| countries)?(?:(?: ,)? right)?"
)
_RIGHT = r"(?:(?: ,)? (?:right|correct|no|yes|then))*"
_THAN_IN = expression(rf"{_SO}{_HOW} (?:than (?:(?:in|it was) )*YEAR|compared with before){_RIGHT}")
_MORE_IN = expression(rf"{_SO}(?:was the number )?{_HOW}(?: of (?:them|those|these))? (?:in )?YEAR")
_DIFFERENT_IN = expression(
    rf"{_SO}(?:was|is|were) (?:that|the|this|their|it|they)(?P<number> (?:number|count|total|figure))? (?:any )?"
    r"(?:different|another|the same|other|otherwise)(?: (?:in |back in )?(?:the )?YEAR| compared with before)"
)
_ORDINALS = {
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_OF_THE_PAST = frozenset({About.EVER, About.WHEN, About.YEARS, About.FIRST, About.LAST})
_BY_NOW = expression(r"\b(?:now|already)\b")
_REPORTS = r"(?:(?:full|whole|straight|consecutive) )*(?:years?|reports?|editions?)"
_SO_LONG = expression(
    rf"{_SO}(?:(?:only|just|already|a whole|whole|for|the|it has been) )*"
    r"(?P<bound>(?:more|longer) than |over |at least )?"
    rf"(?:(?P<count>{COUNT})|(?P<nth>\d{{1,2}})(?:st|nd|rd|th)|"
    rf"(?P<word>{'|'.join(_ORDINALS)})) "
    rf"{_REPORTS}"
    r"(?: (?:running|in a row|straight|now|already|then|by now|long|on end|since then|there|"
    r"(?:on|in|at) (?:the )?TIER\d+|"
    r"(?:without|with no) (?:any |a )?(?:movement|change|changes|break|interruption)))*"
    r"(?:(?: ,)? (?:right|correct|yes|no|yeah|really|is not it|is it not))*"
)
_SHARE = expression(
    rf"{LEAD}(?:what|which) (?:share|percentage|percent|per cent|part|fraction|proportion)(?: of [\w ]+)? "
    r"(?:is|are|was|were) (?:that|this|it|those|they)"
)
_HAS_MORE = expression(
    rf"{LEAD}(?:which|who)(?: (?:one|region|part|side|of (?:them|those|these|the two)))* (?:has|have|had|is|are) "
    r"(?:more|the most|bigger|higher|fewer|the fewest)(?: (?:of them|of those|countries|then|now))*"
)
_RECORD = expression(
    rf"{LEAD}(?:(?:on |in )?(?:the )?TIER\d+ ?,? )?(?:when|(?:in )?(?:which|what) (?:year|report))"
    r"(?: (?:was|were|is|are|had|has|did|saw|there|it|they|that|the|number|be|have))*"
    r" (?:(?:the )?(?:most|highest|biggest|largest|fullest|longest|peak|maximum|at its (?:peak|highest))|"
    r"(?P<fewest>(?:the )?(?:fewest|lowest|least|smallest)|at its lowest))"
    r"(?: (?:of (?:them|those|these|it)|ones|countries|on it|there|then|ever|number|in all))*"
)
_ADDED = expression(r"\bhow many (?:new|newer|more|additional)(?: ones| countries)?(?: \w+){0,3} since\b")
"""How many more a report covers than the one spoken of, which is not counted."""
_FEWEST = expression(r"\b(?:fewest|least|smallest|shortest|lowest)\b")
_MOST = expression(r"\b(?:most|biggest|largest|longest|highest)\b")
_AN_END = expression(
    r"(?:(?:and|so|but|ok|which|what|is|was|the|its|year|had|has|when|in) )*(?:highest|lowest|most|fewest|least|"
    r"biggest|"
    r"smallest|maximum|minimum|max|min|peak)(?: (?:year|one|number|of all|point|then|was|ones))*"
)
"""The record of the years whose numbers were told: "by year since 2015", "highest year"."""
_OF_A_PART = expression(r"\b(?:regions?|continents?|parts? of the world|parts?|areas?)\b")
_OF_A_YEAR = expression(r"\b(?:which|what) year\b")
_RECORDS = {
    True: (About.YEAR_OF_FEWEST, About.YEAR_OF_MOST),
    False: (About.PART_OF_FEWEST, About.PART_OF_MOST),
}
_STEPS = frozenset({About.UP, About.DOWN})
_MOVES = frozenset({About.UP, About.DOWN, About.MOVED})
_MORE = frozenset({"more", "higher", "bigger"})
_TURNED = {About.MORE: About.FEWER, About.FEWER: About.MORE}


def of_their_number(said: Sentence, before: Question) -> Question | None:
    """Whether there is only one of those listed or counted, or more or fewer of them than in another year."""
    moved = before.intent is Intent.CHANGES and before.about in _MOVES and not before.places
    if (
        (before.intent not in _LISTED and not moved)
        or said.places
        or said.tiers
        or said.where.groups
        or len(before.years) > 1
    ):
        return None
    counted = replace(before, intent=Intent.COUNT, about=About.NOTHING_MORE, wants_yes_or_no=True)
    if moved:
        counted = replace(counted, direction=before.about)
    if _JUST_ONE.fullmatch(said.text) and not said.years.years:
        told = before if moved else _counted_as_told(before, counted)
        return replace(told, number=Number(1, 1), wants_yes_or_no=True)
    if (many := _SO_MANY.fullmatch(said.text)) is not None and not said.years.years:
        return replace(counted, number=_number(many))
    than, more = _THAN_IN.fullmatch(said.text), _MORE_IN.fullmatch(said.text)
    if (found := than or more) is None:
        return None
    if before.where.those or before.about not in _STEPS | {About.NOTHING_MORE, About.SHARE, *OF_SIZES}:
        return Question(Intent.UNKNOWN)  # of some of those told, or over the years, there is no such number
    about = About.MORE if found["how"] in _MORE else About.FEWER
    if than is not None or not before.years:  # more then than now are fewer now than then
        about = about if than is not None else _TURNED[about]
        return replace(counted, about=about, years=(*before.years, *said.years.years))
    return replace(counted, about=about, years=(*said.years.years, *before.years))


def _counted_as_told(before: Question, counted: Question) -> Question:
    """The number of those who were so over the years, or else of those `counted` in one report."""
    return replace(before, intent=Intent.COUNT) if before.about in OF_ALL_YEARS else counted


def in_another_year(said: Sentence, before: Question) -> Question | None:
    """How many of those counted there are, and were in another year: "was that number any different in 2024?".

    Or those that were listed, or that moved, in another year.
    """
    plain = before.intent in OF_MANY and len(before.years) <= 1 and not before.places
    found = _DIFFERENT_IN.fullmatch(said.text) if plain else None
    if found is None or (found["number"] and before.intent is not Intent.COUNT):
        return None
    if before.intent is not Intent.COUNT and said.years.years:
        where = replace(before.where, those=frozenset())
        return replace(before, years=said.years.years, span=None, where=where, wants_yes_or_no=False)
    if before.about is not About.NOTHING_MORE:
        return None
    return replace(before, about=About.EACH, years=(*before.years, *said.years.years), wants_yes_or_no=False)


def _number(found: re.Match[str]) -> Number:
    count = number_of(found["count"])
    if found["more"] or found["least"]:
        return Number(count + 1 if found["more"] else count)
    if found["fewer"] or found["most"]:
        return Number(most=count - 1 if found["fewer"] else count)
    return Number(count, count)


def for_so_long(said: Sentence, before: Question) -> Question | None:
    """Whether the country asked about before has now been on its tier for so long: "4th year already?"."""
    found = _SO_LONG.fullmatch(said.text)
    of_the_past = before.intent is Intent.HISTORY and before.about in _OF_THE_PAST and not _BY_NOW.search(said.text)
    if (
        found is None
        or of_the_past
        or before.intent not in _OF_TIME
        or len(before.subject) != 1
        or not before.spoken_of
    ):
        return None
    number = _ORDINALS[found["word"]] if found["word"] else number_of(found["count"] or found["nth"])
    asked = Question(Intent.HISTORY, before.subject, about=About.HOW_LONG, tiers=before.spoken_of)
    least = number + (found["bound"] != "at least ")
    claimed = Number(least) if found["bound"] else Number(number, number)
    return replace(asked, number=claimed, wants_yes_or_no=True)


def share_or_record(said: Sentence, before: Question) -> Question | None:
    """What share those counted are of all, of which of two parts there are more, and in which year there were most."""
    return _share_or_more(said, before) or _of_the_record(said, before)


def _share_or_more(said: Sentence, before: Question) -> Question | None:
    """What share those counted are of all, and of which of two parts there are more."""
    if before.intent not in (Intent.LIST, Intent.COUNT) or before.places or not before.tiers:
        return None
    if before.about is About.NOTHING_MORE and _SHARE.fullmatch(said.text):
        return replace(before, intent=Intent.COUNT, about=About.SHARE, wants_yes_or_no=False)
    compared = before.about is About.EACH and _HAS_MORE.fullmatch(said.text)
    return replace(before, wants_yes_or_no=False) if compared else None


def _of_the_record(said: Sentence, before: Question) -> Question | None:
    """In which year there were the most of them, or the fewest: "when was it highest?"."""
    found = _RECORD.fullmatch(said.text)
    moves = before.intent is Intent.CHANGES or before.about is About.MOVES
    if found is None or before.intent not in OF_MANY or before.places or not (said.tiers or before.tiers or moves):
        return None
    about = About.YEAR_OF_FEWEST if found["fewest"] else About.YEAR_OF_MOST
    way = (before.direction or before.about) if moves and not said.tiers else About.NOTHING_MORE
    where = replace(before.where, those=frozenset())
    record = Question(Intent.COUNT, about=about, tiers=said.tiers or before.tiers, where=where)
    steps = replace(record, direction=way if way in _MOVES else About.MOVED) if moves and not said.tiers else record
    return replace(steps, leaving=before.leaving, reaching=before.reaching) if moves and not said.tiers else steps


def added_since(said: Sentence, before: Question) -> Question | None:
    """How many more are covered since the report that was counted, which has no answer: "how many new ones since?"."""
    counted = before.intent is Intent.COUNT and not before.tiers
    return Question(Intent.UNKNOWN) if counted and not said.places and _ADDED.search(said.text) else None


def another_record(said: Sentence, before: Question) -> Question | None:
    """The year of the other record, after one: "in which year was Tier 3 biggest?", "and smallest?"."""
    by_year = before.intent is Intent.COUNT and before.about is About.NOTHING_MORE and before.span is not None
    by_year = by_year and bool(before.tiers) and not said.years.years and _OF_A_PART.search(said.text) is None
    if not (before.about in OF_RECORDS or (by_year and _AN_END.fullmatch(said.text))) or said.places:
        return None
    if not is_short(said):
        return None
    before = replace(before, about=About.YEAR_OF_MOST) if by_year else before
    fewest, most = _FEWEST.search(said.text), _MOST.search(said.text)
    if not fewest and not most:
        return None
    of_years = before.about in OF_YEARS if _OF_A_PART.search(said.text) is None else _OF_A_YEAR.search(said.text)
    fewest_of, most_of = _RECORDS[bool(of_years)]
    about = fewest_of if fewest else most_of
    way = direction(said.text) or before.direction
    return replace(before, about=about, tiers=said.tiers or before.tiers, direction=way)
