"""Several countries, or years, more, of which the same is asked: "Hungary and Slovakia too", "and the Gulf?"."""

from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.limits import Span
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_LEAD = (
    r"(?:(?:and|so|but|ok|okay|then|or|also|now|well|hm|what about|how about|what of|"
    r"(?:(?:could|can|would|will) you )?(?:please )?(?:(?:do|show|give|tell)(?: me)? )?(?:exactly )?(?:the )?"
    r"same (?:for|with)|"
    r"(?:its|their|the) neighbou?rs?|,|:) )*"
)
_SEVERAL = expression(
    rf"{_LEAD}(?:the )?PLACE\d+(?:(?: [,.])?(?: (?:and|or|&|plus))? (?:the )?PLACE\d+)+"
    r"(?: (?:too|as well|also|then|though|please|both))*"
)
_ANEW = expression(r"\b(?:now|please)\b")
_THE_SAME = expression(r"\bsame (?:for|with)\b")
_YEARS = expression(rf"{_LEAD}(?:in |for )?YEAR(?:(?: ,)?(?: (?:and|or|&|in|for))* YEAR)+(?: (?:too|then|as well))*")
_A_PART = expression(
    rf"{_LEAD}(?:in |for |of |across )?(?:all )?(?:of )?(?:the )?REGION"
    r"(?: (?:countries|states|ones|members|too|then|now|please|as well|,))*(?: (?:since |after )?SPAN)?"
    r"(?: (?:too|then|please))*"
)
_OF_A_STAND = frozenset({Intent.TIER, Intent.COMPARE, Intent.FINDINGS})
_OVER_YEARS = frozenset({About.EVER, About.ALWAYS, About.YEARS, About.WHEN, About.FIRST, About.LAST})
_OF_ONE_REPORT = frozenset({About.NOTHING_MORE, About.UP, About.DOWN, About.MOVED, About.MOVES})
_OF_TIERS = frozenset({About.NOTHING_MORE, About.WHY, About.TOPIC})


def of_a_past_report(before: Question) -> bool:
    """Whether a list, a count or changes of all countries were of one report that was named."""
    plain = before.about in _OF_ONE_REPORT and not before.places and not before.also and before.span is None
    return before.intent in OF_MANY and plain and len(before.years) == 1


def several_more(said: Sentence, before: Question) -> Question | None:
    """The question `before`, of the countries that a message names and of which it says nothing else.

    Where they stood, of each in the year that was spoken of; whether they were once on a tier, or moved; and how those
    of a part of the world did over the years.
    """
    certain = all(len(place.codes) == 1 for place in said.places)
    if not said.places:
        return _those_of_a_part(said, before)
    if not certain:
        return None
    if not before.places:
        several = len(said.places) > 1 and of_a_past_report(before) and _SEVERAL.fullmatch(said.text)
        return Question(Intent.COMPARE, said.places, before.years) if several else None
    if len(said.places) == 1 or not _SEVERAL.fullmatch(said.text):
        return None
    if before.intent in _OF_A_STAND and before.about in _OF_TIERS:
        return Question(Intent.COMPARE, said.places, before.years)
    anew = _ANEW.search(said.text) is not None and not _THE_SAME.search(said.text)
    if not anew and (_was_ever(before) or (before.intent is Intent.CHANGES and before.years)):
        return replace(before, places=said.places, among=None, confirmed=None, wants_yes_or_no=False)
    return None


def _those_of_a_part(said: Sentence, before: Question) -> Question | None:
    """How each country of a part of the world did over the years, or stands, after others: "and the Gulf states?"."""
    over_years = before.intent is Intent.HISTORY and (before.about is About.TREND or bool(before.ranked))
    claimed = before.relation is not None or before.wants_yes_or_no or before.tiers or not before.places
    named = said.places or said.tiers or said.years.years or len(said.where.groups) != 1 or said.where.outside
    compared = before.intent is Intent.COMPARE and not before.about
    if not (over_years or compared) or claimed or named or not _A_PART.fullmatch(said.text):
        return None
    if compared and said.years.span is None:
        return Question(Intent.LIST, years=before.years[-1:], where=said.where)
    span = said.years.span or span_of_its_course(before)
    return Question(Intent.HISTORY, about=About.TREND, span=span, where=said.where)


def span_of_its_course(before: Question) -> Span:
    """The years over which it was asked how a country did; of all reports where none are named."""
    first = min(before.years, default=None)
    return before.span or Span(first, max(before.years) if len(before.years) > 1 else None)


def _was_ever(before: Question) -> bool:
    """Whether it was asked if or when countries were on a tier, or how they moved since a year; none beside another."""
    if before.intent is not Intent.HISTORY or (before.relation is not None and len(before.places) > 1):
        return False
    since = before.about is About.TREND and bool(before.years or before.span is not None)
    return since or (before.about in _OVER_YEARS and bool(before.tiers))


def several_years(said: Sentence, before: Question) -> Question | None:
    """Where the country stood in several years that are named, after why it stood so in another: "and 2022, 2023?".

    Or several countries beside each other in these, after how they did over the years.
    """
    why = before.intent is Intent.FINDINGS and before.about is About.WHY and len(before.places) == 1
    over_years = before.intent is Intent.HISTORY and before.about is About.TREND and len(before.places) > 1
    if not (why or over_years) or said.places or not _YEARS.fullmatch(said.text):
        return None
    if over_years:
        return Question(Intent.COMPARE, before.places, said.years.years)
    return Question(Intent.TIER, before.places, said.years.years, span=said.years.span)
