"""Whether a question is clear enough to be answered where nobody addressed the bot."""

import re
from collections.abc import Callable, Sequence

from bot.questions.marking import Sentence
from bot.questions.phrasings import vocabulary
from bot.questions.question import About, Intent, Question

LONGEST_UNASKED = 600
"""Characters of a message that is answered unasked; longer ones are letters, not questions."""

_SHORTEST = 2
_ANSWERED = frozenset(
    {
        *(Intent.TIER, Intent.COMPARE, Intent.HISTORY, Intent.LIST),
        *(Intent.COUNT, Intent.CHANGES, Intent.DEFINE, Intent.FINDINGS),
    }
)
_OF_THE_REPORT_ITSELF = frozenset({About.RELEASE, About.TERM})
_SLOT = re.compile(r"(?:PLACE|REGION)\d*")
_STEP = re.compile(r"(?:TIER|REGION|PLACE)\d*|\b(?:countries|country|governments|nations|watch list|tier)\b")


def may_speak_unasked(question: Question, sentences: Sequence[Sentence], is_topic: Callable[[str], bool]) -> bool:
    """Whether the question is one about the report, asked in a clear sentence, with a certain subject."""
    if question.intent not in _ANSWERED or any(not place.codes and not place.area for place in question.places):
        return False
    if sum(len(sentence.text) for sentence in sentences) > LONGEST_UNASKED:
        return False
    return any(_names_subject(one.text, question) and _is_clear(one, question, is_topic) for one in sentences)


def _names_subject(text: str, question: Question) -> bool:
    """Whether a sentence holds what the question is about, and is more than a scrap."""
    if question.places:
        return "PLACE" in text or ("REGION" in text and not question.places[0].codes)
    if question.tiers:
        short = question.intent is Intent.DEFINE or "REGION" in text
        return "TIER" in text and len(text.split()) > (1 if short else _SHORTEST)
    return len(text.split()) > 1


def _is_clear(sentence: Sentence, question: Question, is_topic: Callable[[str], bool]) -> bool:
    speech = vocabulary().speech
    text = sentence.text
    if speech["between people"].search(text) or speech["rhetoric"].search(text):
        return False
    strong = bool(speech["report"].search(text))
    odd = [word for word in sentence.strange if not (question.intent is Intent.FINDINGS and is_topic(word))]
    allowed = 1 if _is_surely_about_it(text) or (question.about is About.TERM and strong) else 0
    if len(odd) > allowed or speech["off topic"].search(text):
        return False
    asks = sentence.asked or any(speech[how].search(text) for how in ("asks", "asks later", "requests"))
    if not asks:
        moves = question.intent is Intent.CHANGES and bool(question.years) and bool(speech["moves"].search(text))
        return not odd and ((strong and _is_bare_request(text)) or (moves and _names_all(text)))
    if any(len(place.codes) > 1 for place in question.places):
        return bool(speech["certainly the report"].search(text))
    return _has_evidence(text, question, strong=strong)


def _is_surely_about_it(text: str) -> bool:
    """Whether a sentence names a tier and what stands on it, so that one odd word more or less says little."""
    return bool(re.search(r"TIER\d|\btier\b", text)) and bool(_STEP.search(re.sub(r"TIER\d+|\btier\b", "", text)))


def _names_all(text: str) -> bool:
    """Whether a text without a verb of its own speaks of countries as a whole: "african countries that went down"."""
    return bool(re.search(r"\b(?:countries|nations|governments|states)\b", text)) and not re.search(
        r"\b(?:i|we|you|he|she|they|it|is|are|my|was|were)\b", text
    )


def _is_bare_request(text: str) -> bool:
    """Whether a text without question mark or verb names what is wanted: "Kenya tier", "tier 3 countries in Africa"."""
    speech = vocabulary().speech
    names_subject = _SLOT.search(text) or re.search(r"\b(?:countries|nations|governments|list)\b", text)
    return bool(names_subject) and not speech["statement"].search(text) and "TIER" in text.upper()


def _has_evidence(text: str, question: Question, *, strong: bool) -> bool:
    """Whether the words of a question show that it is about the report, each kind by its own."""
    speech = vocabulary().speech
    match question.intent:
        case Intent.TIER | Intent.LIST | Intent.COUNT:
            return strong or bool(speech["stands"].search(text))
        case Intent.DEFINE:
            if len(text.split()) < _SHORTEST + 1 and not re.search(rf"\b(?:{vocabulary().words['mean']})\b", text):
                return False
            certain = bool(speech["certainly the report"].search(text))
            return certain or (question.about in _OF_THE_REPORT_ITSELF and strong)
        case Intent.CHANGES:
            dated = bool(question.years or question.span or question.tiers or question.where.groups)
            moves = bool(speech["moves"].search(text))
            return (bool(_STEP.search(text)) and (strong or (dated and moves))) or (moves and bool(question.years))
        case Intent.HISTORY:
            return strong or bool(question.tiers) or bool(question.span and speech["moves"].search(text))
        case Intent.COMPARE:
            return len(question.places) > 1 and (strong or bool(speech["compares"].search(text)))
        case _:
            return strong or bool(speech["of trafficking"].search(text)) or bool(question.tiers)
