"""What was found of those that were told or named together, and of no others: "which of them still has kafala?"."""

from bot.places.resolve import Resolution
from bot.questions.alone.terms import TERMS_OF_COUNTRIES, TOPICS
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_PLACES, About, Intent
from bot.questions.limits import Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_OF_THEM = expression(
    r"\b(?:of|among|in|about|for|with|by) (?:(?:all|both|any|each|either|most) (?:of )?)?(?:them|those|these|the two|"
    r"the three|both)\b(?! (?:years|reports|tiers|days|times|cases))|"
    r"^(?:(?:and|so|but|ok) )*(?:which|who) (?:one\b|ones\b|of (?:them|those|these|the (?:two|three|four))\b)|"
    r"\btheir\b|^(?:(?:and|so|but|ok) )*(?:do|does|did|have|are) (?:they|any|all|both|either)\b"
)
_OF_OTHERS = expression(r"\b(?:countries|governments|nations|world\w*|else|others?|everywhere|anywhere|elsewhere)\b")
_OF_SEVERAL = expression(
    r"^(?:(?:and|so|but|ok) )*(?:which|who) (?:one\b|ones\b|of (?:them|those|these|the (?:two|three|four))\b)|"
    r"\b(?:the two|the three|both|either)\b"
)
"""What is of several, though they were asked about one after another."""
_ASKS_WHO = expression(r"(?:(?:and|so|but|ok) )*(?:which|who|do|does|did|have|are|any)\b")
_TWO = 2
_MOST = 4
"""Countries of which each is told by itself; of more, those that something was found of."""
_KINDS = frozenset({About.TOPIC, About.SHORTCOMING, About.PROGRESS, About.SHOULD})


def found_of_them(question: Question, said: Sentence, before: Question) -> Question:
    """The question on a topic of the findings, of those that were told or named together where it speaks of them."""
    asked = question
    if question.term in TERMS_OF_COUNTRIES and question.intent is Intent.DEFINE and _ASKS_WHO.match(said.text):
        asked = Question(Intent.FINDINGS, years=question.years, about=About.TOPIC, topic=TOPICS[question.term])
    of_them = _limited(asked, said, before)
    return question if of_them is asked else of_them


def _limited(question: Question, said: Sentence, before: Question) -> Question:
    """The question of the findings, of those where the message speaks of them; the same where it does not."""
    free = not question.places or question.places in (before.places, before.found)
    fits = question.intent is Intent.FINDINGS and question.about in _KINDS and bool(question.topic) and free
    if not fits or said.places or said.where.groups or question.where.those:
        return question
    if not _OF_THEM.search(said.text) or _OF_OTHERS.search(said.text):
        return question
    if before.intent is Intent.FINDINGS and before.where.those:
        return replace(question, places=(), where=Where(those=before.where.those), reported=None)
    places = before.places if len(before.places) > 1 or not _OF_SEVERAL.search(said.text) else _named_together(before)
    if _TWO <= len(places) <= _MOST:
        return replace(question, places=places, where=Where(), reported=None)
    of_many = before.intent in OF_MANY and not before.places and bool(before.members)
    codes = before.members if of_many else frozenset(code for place in places for code in place.codes)
    if len(codes) < _TWO:
        return question
    return replace(question, places=(), where=Where(those=codes), reported=None)


def _named_together(before: Question) -> tuple[Resolution, ...]:
    """The countries that were asked about together, or else one after another."""
    if before.intent not in OF_PLACES or not before.places:
        return ()
    return before.places if len(before.places) > 1 else before.in_turn
