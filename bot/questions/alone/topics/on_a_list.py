"""The lists of countries that only findings tell: who is on one, and whether a country is."""

from bot.questions.alone.terms import LISTED, TERMS_OF_COUNTRIES, TOPICS
from bot.questions.expression import expression
from bot.questions.intent import About
from bot.questions.plain_data import replace
from bot.questions.question import Question, Reported
from bot.questions.sentences.marking import Sentence

_LIST = expression(r"\b(?:lists?|listed|cspa|prevention act)\b")
_ITS_NAME = frozenset(
    """
    state states government governments governmental national sponsor sponsors sponsored sponsoring policy pattern
    trafficking human list lists listed named child children soldier soldiers prevention act cspa
    """.split()  # noqa: SIM905
)
"""Words that the lists are named by: whoever says no others of a country asks whether it is on one."""


def whether_listed(question: Question, term: str | None) -> Question:
    """A question on countries that are named as one whether they are on the list that it names, if it names no more."""
    if term not in TERMS_OF_COUNTRIES or question.about is not About.TOPIC or not _ITS_NAME.issuperset(question.topic):
        return question
    topic = TOPICS[term]
    claim = Reported(LISTED.get(topic, topic)) if question.reported is not None else None
    denied = question.reported is not None and question.reported.denied
    claim = replace(claim, denied=denied) if claim is not None else None
    return replace(question, topic=topic, unknown=(), as_one=True, lost=False, reported=claim)


def who_is_listed(question: Question, sentence: Sentence) -> Question:
    """A question on all countries of a topic as one who is on the list of that name, where it speaks of a list."""
    listed = LISTED.get(question.topic)
    if listed is None or not (listed == question.topic or _LIST.search(sentence.text)):
        return question
    return replace(question, topic=listed, strictly=True)
