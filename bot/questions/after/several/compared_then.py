"""The year of which countries are still compared: "who did better in 2014?", "so Saudi Arabia was worse?"."""

from bot.questions.after.follow_ups import NOW
from bot.questions.expression import expression
from bot.questions.intent import OF_PLACES, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_PAST = expression(r"\b(?:was|were|did|had)\b")
_IS = expression(r"\b(?:is|are|does|do|has|have)\b")
_SO = expression(r"(?:(?:so|and|then|but|ok|what about|how about) )+")
_THEM = expression(r"\b(?:both|them|these|those|it|that)\b")
_DATED = frozenset({Intent.TIER, Intent.COMPARE, Intent.FINDINGS, Intent.CHANGES})


def compared_then(question: Question, said: Sentence, before: Question, newest_year: int) -> Question:
    """The question with the one year of the one before, where it compares some of the same countries in the past."""
    compares = question.intent is Intent.COMPARE and question.span is None and not question.years
    year = before.year(newest_year) if before.intent in _DATED else before.told
    if not compares or before.intent not in OF_PLACES or year is None or NOW.search(said.text):
        return question
    spoken_of = {place.codes for place in (*before.recent, *before.places)}
    same = any(place.codes in spoken_of for place in question.places)
    goes_on = _SO.match(said.text) and (question.relation is not None or _THEM.search(said.text))
    past = _PAST.search(said.text) or (goes_on and not _IS.search(said.text))
    return replace(question, years=(year,)) if same and past and year != newest_year else question
