"""Whether a question gets a yes or a no: it asks for one, and it is all that the ratings are asked for."""

from bot.questions.expression import expression
from bot.questions.intent import OF_SIZES, About, Intent
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import reports_claimed, times_claimed
from bot.questions.sentences.phrasings import spoken
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.standing import is_off
from bot.questions.sentences.wants import both_directions, direction, over_years, relation, says_ever, speaks_of_leaving
from bot.questions.verdicts.claims_of_many import asks_for_any_off, names_the_only
from bot.questions.verdicts.reasons import OF_RATINGS
from bot.questions.verdicts.said_beside import is_said_beside
from bot.questions.verdicts.yes_or_no import (
    claims_of_some,
    claims_plainly,
    is_put_as_one,
    wants_yes_or_no,
)

_PAIR = 2
_BEFORE = expression(r"\b(?:before|once|already|earlier)\b")
_OF_PAST = frozenset({Intent.HISTORY, Intent.CHANGES})
_OF_TIME = frozenset({About.YEARS, About.HOW_LONG, About.WHEN})
_BY_ITS_YEAR = frozenset({About.FIRST, About.LAST})
"""What is judged by the year that is named for it."""
_FIRST_TIME = Pieced(r"\bfirst (?:time|year|report|edition)\b")
_RATED_AT_ALL = expression(r"\b(?:ranked|rated|graded|covered|included|in (?:the|this|it|YEAR))\b")
_AND_THEN = expression(r"\bthen\b(?! ?$)|\band (?:fell|dropped|rose|climbed|lost|slipped)\b")
_IN_PASSING = expression(
    r"(?<=SPAN) (?:drop|fall|downgrade|upgrade|rise|slide|change|cut|move)\b|"
    r"\bafter (?:losing|leaving|dropping|slipping|having lost|(?:it|they) (?:had )?(?:lost|left|dropped))\b"
)
"""The step that a time is told by, which is not the one that is asked about."""

_HAS_BEEN = expression(
    r"\b(?:has|have|had) (?:the )?PLACE\d* (?:also |even )?been (?:up |down )?(?:there )?"
    r"(?:on |in |at )?(?:the |a )?TIER\d*"
    r"(?: (?:country|too|as well|also|once))*$"
)
_SO_FAR = expression(r"\b(?:has|have) (?:\w+ ){0,3}?been\b")
_IF_SO = expression(r"\bif (?:so|yes|yeah|it (?:did|has|was|is)) (?:, )?(?:then )?(?:since |in )?(?:when|what|which)\b")
"""What asks for the year besides: "did Chile reach Tier 1, and if so when?"."""
_MORE_OR_FEWER = expression(
    r"\b(?:more or (?:fewer|less)|(?:fewer|less) or more|up or down|down or up|rise or fall|rising or falling|"
    r"(?:grow|increase|risen|grown) or (?:shrink|decrease|fallen|shrunk)|increasing or decreasing)\b"
)
_SO_MANY = expression(
    r"\b(?:(?:more|less|fewer) than|at (?:least|most)|only|just|exactly|over|under) "
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a dozen) (?:of them )?\w+"
)
"""A number of those that moved, which is not read where no countries are named with it."""
_MOVED = expression(r"\b(?:change|changed|move|moved|budge|budged|shift|shifted|different)\b")


def is_judged(asked: Question, sentence: Sentence, everything: Sentence) -> bool:
    """Whether a question that a sentence asks gets a yes or a no; `everything` is the whole message."""
    any_off = asked.intent is Intent.LIST and not asked.places and asks_for_any_off(sentence)
    if any_off or asked.denied or asked.only or asked.share is not None:
        return True
    if asked.intent is Intent.COUNT and (asked.about in OF_SIZES or asked.number is not None):
        vague = (asked.number is not None and asked.number.vague) or _MORE_OR_FEWER.search(sentence.text) is not None
        return not vague and is_put_as_one(sentence, everything)
    if asked.intent is Intent.CHANGES and asked.number is not None:
        return not asked.number.vague
    if asked.intent is Intent.CHANGES and asked.direction is not About.NOTHING_MORE and not asked.places:
        return is_put_as_one(sentence, everything) and _SO_MANY.search(sentence.text) is None
    lasted = asked.intent is Intent.HISTORY and asked.about is About.HOW_LONG and asked.number is not None
    if lasted or asked.compares_in_time:
        return len(asked.places) == (1 if lasted else _PAIR) and is_put_as_one(sentence, everything)
    if asked.among is not None and (asked.tiers or asked.intent is Intent.CHANGES):
        return claims_of_some(sentence) and is_put_as_one(sentence, everything)
    if asked.solely and is_put_as_one(sentence, everything):
        return True
    return _is_settled(asked, sentence) and _wants_verdict(asked, sentence, everything)


def _is_settled(asked: Question, sentence: Sentence) -> bool:
    """Whether it is known which steps are asked about, if it is of any."""
    steps = asked.intent is Intent.HISTORY and direction(_IN_PASSING.sub("", sentence.text)) is not About.NOTHING_MORE
    bounded = any(one.bounded for one in sentence.tiers)  # "fell below Tier 1" tells of no step to Tier 1
    return not steps or asked.leaving is not None or asked.reaching is not None or not sentence.tiers or bounded


def _wants_verdict(asked: Question, sentence: Sentence, everything: Sentence) -> bool:
    if asked.about in (About.RATED, About.COVERED) or (asked.intent is Intent.TIER and is_off(sentence.text)):
        return True
    if asked.intent is Intent.TIER and len(asked.places) == 1 and is_said_beside(everything.text):
        return True
    ever = says_ever(sentence.text)
    if _is_not_judged(asked, sentence, ever=ever):
        return False
    ever_on_it = asked.intent is Intent.HISTORY and asked.about is About.EVER
    ever_on_it = ever_on_it and bool(sentence.tiers or relation(sentence.text))
    if ever_on_it and asked.leaving is None and claims_plainly(sentence) and not speaks_of_leaving(sentence.text):
        return True
    if asked.leaving is not None and asked.intent in _OF_PAST and (ever or sentence.years.years):
        return wants_yes_or_no(sentence, everything, away=True, reasoned=asked.intent in OF_RATINGS)
    reasoned = asked.intent in OF_RATINGS
    of_a_stand = asked.intent in (Intent.TIER, Intent.COMPARE) or asked.about is About.TREND
    if of_a_stand and speaks_of_leaving(sentence.text):
        return False
    return wants_yes_or_no(sentence, everything, reasoned=reasoned)


def _is_not_judged(asked: Question, sentence: Sentence, *, ever: bool) -> bool:
    """Whether what a sentence claims is more, or other, than what the ratings are asked for."""
    if sentence.places and names_the_only(sentence.text):
        return True  # they are the only ones of some kind that is not known
    if asked.intent is Intent.CHANGES and sentence.tiers and _AND_THEN.search(sentence.text):
        return True  # two claims, of which one would be judged
    stepless = asked.leaving is None and asked.reaching is None and asked.times is None and asked.number is None
    if asked.about is About.EVER and stepless and not (asked.tiers or asked.relation or asked.direction):
        return True  # "has it ever jailed a trafficker" is of no tier
    if asked.about is About.ALWAYS and not asked.tiers and _RATED_AT_ALL.search(sentence.text):
        return True  # and no word of a tier
    if asked.about is About.FIRST and sentence.years.span is not None:
        return True  # the first since another
    dated = sentence.years.years or _FIRST_TIME.search(sentence.text)
    timed = asked.about in _OF_TIME or (asked.about in _BY_ITS_YEAR and not dated)
    if_so = asked.about is About.WHEN and _IF_SO.search(sentence.text) is not None
    measured = reports_claimed(sentence.text) or times_claimed(sentence.text)
    if both_directions(sentence.text) or (timed and not ever and measured is None and not if_so):
        return True
    if measured is None or not places_of(sentence):
        return False
    by_now_or_ever = measured.running and not measured.loose and _SO_FAR.search(sentence.text) is not None and not ever
    left = speaks_of_leaving(sentence.text) and (asked.leaving is None or asked.times is None)
    return asked.intent is not Intent.HISTORY or measured.vague or by_now_or_ever or left


def is_of_other_steps(question: Question, text: str) -> bool:
    """Whether a message speaks of a rise or a fall where only a tier is judged, which a question before it named."""
    of_a_tier = question.intent is Intent.HISTORY and question.wants_yes_or_no and bool(question.tiers)
    stepless = question.leaving is None and question.reaching is None and question.relation is None
    stepless = stepless and question.times is None  # "regained?" is of a second stay
    return of_a_tier and stepless and "TIER" not in text and (direction(text) or relation(text)) not in (None, "")


def is_whole_claim(question: Question, text: str) -> bool:
    """Whether a question that no phrasing tells can be answered by yes or no all the same."""
    if question.about in (About.RATED, About.COVERED) or is_said_beside(text):
        return True
    if question.intent is Intent.HISTORY:
        always = over_years(text) is About.ALWAYS
        ever = _BEFORE.search(text) is not None or spoken("ever").search(text) is not None
        ever = ever or _HAS_BEEN.search(text) is not None
        return bool(question.tiers) and (question.about is About.ALWAYS if always else ever)
    step = question.leaving is not None or question.reaching is not None
    moved = step or question.about is not About.MOVED or _MOVED.search(text) is not None
    return question.intent is Intent.CHANGES and moved
