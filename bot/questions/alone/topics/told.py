"""Whether the findings about a country tell what a question asks, whatever kind its words speak for."""

from collections.abc import Iterable, Sequence

from bot.questions.alone.terms import TOPICS
from bot.questions.alone.topics.matters import Matter, asks_of_countries, matters
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import Phrasing, vocabulary
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.wants import direction, relation
from bot.report.records import Code
from bot.report.search import FindingIndex, holds_all

OF_THE_SUBJECT = Pieced(
    r"(?<!drug )(?<!drugs )(?<!arms )(?<!weapons )(?<!wildlife )(?<!organ )(?<!ivory )\btraffick\w*|"
    r"\b(?:forced labou?r|bonded labou?r|debt bondage|domestic servitude|kafala|tip report|state department|tvpa)\b"
)
"""What is never of nothing: a question with it that has no answer is one of the report all the same."""
_OF_SOMEBODY = expression(r"\b(?:i|me|my|you|your|we|our|person|somebody|someone)\b")
"""Whom no finding is about."""
_WHO_SPONSORS = expression(r"^(?:who|which|what|name|list)\b(?!.*\bmean).*\bsponsors?\b")
_AT_SOME_TIME = frozenset({About.WHEN, About.LAST, About.FIRST, About.HOW_LONG, About.EVER, About.YEARS})
_TWO = 2
_FEW, _SOME = 7, 10
_TRAFFICKERS = frozenset({"trafficker", "traffickers"})
_OF_A_MATTER = expression(r"\b(?:victims|survivors|cops?|police|officials)\b")


def _code(question: Question) -> Code | None:
    one = len(question.places) == 1 and len(question.places[0].codes) == 1
    return question.places[0].codes[0] if one else None


def is_told(question: Question, findings: FindingIndex) -> bool:
    """Whether the findings about the one country that a question names have a word of the topic it asks about."""
    code = _code(question)
    if question.intent is not Intent.FINDINGS or code is None:
        return False
    if (matter := matters().get(question.topic)) is not None:
        return any(map(matter.is_told, findings.of(code)))
    return any(findings.tells_of(code, word) for word in question.topic if word not in vocabulary().vague)


def is_surely_told(question: Question, everything: Sentence, findings: FindingIndex) -> bool:
    """Whether one finding about its country has all words of a topic, and the message no word that no finding has.

    One word will do where the message speaks of trafficking itself. A matter is sure, and of all countries nothing else
    but what is more or less than before.
    """
    if (
        question.intent is Intent.FINDINGS
        and question.topic in TOPICS.values()
        and _WHO_SPONSORS.search(everything.text)
    ):
        return True
    if question.peoples and not (question.places or _OF_SOMEBODY.search(everything.text)):
        return True
    of_a_matter = question.intent is Intent.FINDINGS and question.topic in matters()
    if of_a_matter and not _OF_SOMEBODY.search(everything.text):
        sure = _is_sure(matters()[question.topic], question, everything, findings) if question.places else None
        if asks_of_countries(everything.text) if sure is None else sure:
            return True
    of_others = _OF_SOMEBODY.search(everything.text) or any(place.area for place in everything.places)
    if question.intent is not Intent.FINDINGS or of_others or not all(map(findings.knows, everything.strange)):
        return False
    of_the_subject = OF_THE_SUBJECT.search(everything.text) is not None
    if not question.places:
        return of_the_subject and bool(question.amount)
    if (code := _code(question)) is None:
        return False
    words = [word for word in question.topic if findings.knows(word) and word not in vocabulary().vague]
    return len(words) >= (1 if of_the_subject else _TWO) and _tells(words, code, findings)


def _is_sure(matter: Matter, question: Question, everything: Sentence, findings: FindingIndex) -> bool:
    """Whether the one country of a question is surely asked about a matter: told or not, where it is of trafficking."""
    if matter.of_one:
        short = len(everything.text.split()) <= _FEW and everything.years.span is None
        return short and not matter.instead and is_told(question, findings)
    strange = (word for word in everything.strange if word not in vocabulary().topics)
    named = _code(question) is not None and all(map(findings.knows, strange))
    return is_told(question, findings) or (named and _is_of_trafficking(everything.text))


def _is_of_trafficking(text: str) -> bool:
    """Whether a marked text speaks in few words of victims or of those in office, or in some more of traffickers."""
    words = text.split()
    few = len(words) <= _FEW and _OF_A_MATTER.search(text) is not None
    return few or (len(words) <= _SOME and not _TRAFFICKERS.isdisjoint(words))


def is_of_what_is_told(found: Phrasing, sentence: Sentence, topics: Iterable[str], findings: FindingIndex) -> bool:
    """Whether a sentence asks when, or how long, what a finding of its country tells: "when did it last convict?"."""
    if found.intent is not Intent.HISTORY or found.about not in _AT_SOME_TIME or sentence.tiers:
        return False
    codes = {code for place in sentence.places for code in place.codes}
    words = [word for word in topics if findings.knows(word) and word not in vocabulary().vague]
    if len(codes) != 1 or not words or direction(sentence.text) or relation(sentence.text) is not None:
        return False
    return _tells(words, codes.pop(), findings)


def _tells(words: Sequence[str], code: Code, findings: FindingIndex) -> bool:
    """Whether a finding about a country has every one of some words."""
    alike = vocabulary().alike
    return any(holds_all(one.text, words, alike) for one in findings.search(words, alike, codes=(code,)))
