"""What goes on with a call for help: where somebody is, whom to ring, and what else the report has no answer to."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.weighed.danger import with_its_country

A_NUMBER = expression(r"\b(?:number|hotline|helpline|call|ring|phone)\b")
_FOR_THEM = expression(
    r"\bhelp (?:me|us|him|her|them)\b|\b(?:who|whom|where|what) (?:can|could|should|do) (?:i|we|he|she)\b|"
    r"\b(?:who|whom|where) (?:can|could|should|do) they\b"
)
"""What somebody asks for themselves, or for those that they know of: "what organisations could help me here"."""
_OF_THE_REPORT = expression(r"\b(?:tier|rank|ranking|rating|report|which|what|why|how|who)\b")
_IS_IT = expression(r"\b(?:is|are|was|were|does|do|did|has|have) (?:the )?PLACE")
_COMES = r"(?:is|am|are|was|were|comes?|came|both|all|actually|originally|only|really)"
_COMES_FROM = expression(
    rf"(?:(?:so|and|but|ok|,) )*(?:(?:i|we|he|she|they|who)(?: {_COMES})*|"
    rf"(?:my|the|this|that) (?:\w+ )?\w+(?: {_COMES})+) "
    r"(?:from )?(?:(?:a|an|the) )?PLACE\d+(?: (?:citizen|citizens|national|nationals|girl|woman|man|boy|worker|workers|"
    r"passport|originally|though|too|herself|himself|,))*"
)
"""Where somebody comes from, which says nothing of where that person is: "she is from Nigeria"."""
_ITS_NAME = expression(
    r"\bwhat (?:do |did )?(?:they|you|people|we) call\b|\bwhat (?:is|was) (?:it|this|that) called\b|"
    r"\bwhat (?:does|do|is) .*\bmean(?:s|ing|t)?\b"
)
"""What asks for a word, and for no help: "what do they call this, kafala"."""
_NO_QUESTION = frozenset({Intent.NONE, Intent.UNKNOWN})
_GUESSED_AT = frozenset({Intent.FINDINGS, Intent.COUNT, Intent.LIST, Intent.CHANGES, Intent.DEFINE})
"""What a message about somebody in danger is easily taken for by its words."""


def still_in_danger(question: Question, said: Sentence, before: Question) -> Question:
    """The call for help again where somebody adds where they are, or asks what else the report has no answer to.

    Who is somewhere already stays there, wherever that person comes from.
    """
    if before.places and len(said.places) == 1 and _COMES_FROM.fullmatch(said.text):
        return before
    if question.intent in (*_NO_QUESTION, Intent.FINDINGS) and _ITS_NAME.search(said.text):
        return Question(Intent.UNKNOWN)
    asks = said.tiers or said.years.years or _OF_THE_REPORT.search(said.text) or _IS_IT.search(said.text)
    calls = A_NUMBER.search(said.text) is not None or _FOR_THEM.search(said.text) is not None
    adds = said.places and (calls or not asks)
    goes_on = question.intent in _NO_QUESTION or (question.intent in _GUESSED_AT and (calls or not asks))
    if not (adds or goes_on or question.about is About.DANGER):
        return question
    return replace(before, places=tuple(map(with_its_country, said.places)) or before.places)
