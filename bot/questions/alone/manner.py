"""How a sentence is put: as a short request, of the report, or asking what that says."""

import re
from collections.abc import Sequence

from bot.questions.intent import About
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import Phrasing, vocabulary
from bot.questions.sentences.wants import asks

_REPORT = re.compile(
    r"\b(?:report|tip|ratings?|rank|tier|ranking|rankings|countries|chapter|narrative|section|findings)\b"
)
_WHAT_IT_SAYS = re.compile(
    r"\bwhat (?:does|do|did|has|have|the|is|was|were) (?:it|they|the|this|tip|YEAR|state|department|report|being)*"
    r"(?: (?:report|state department|tip|chapter))? ?(?:say|says|said|find|found|write|written|wrote|note|mention)\b|"
    r"^(?:\w+ ){0,2}any(?:thing|body|one)? (?:about|on|regarding|info|word|mention|news)\b|"
    r", any (?:info|news|word|findings?|mention|details)$"
)
"""What asks for findings in a longer sentence that has no form of a question."""
_SHORT_REQUEST = 6
_SOCIAL = frozenset({About.THANKS, About.GREETING})


def is_short_request(sentence: Sentence) -> bool:
    """Whether a sentence is short and states nothing, so that it may ask without a word that does."""
    return len(sentence.text.split()) <= _SHORT_REQUEST and not states(sentence)


def only_tells(sentence: Sentence) -> bool:
    """Whether a sentence only tells something, in words that findings have: "kids there walk to school alone"."""
    return not (asks(sentence) or is_about_report(sentence)) and states(sentence)


def states(sentence: Sentence) -> bool:
    """Whether a sentence has a word that no bare request has."""
    return vocabulary().speech["statement"].search(sentence.text) is not None


def asks_what_it_says(sentence: Sentence) -> bool:
    """Whether a sentence asks what the report says, if in no form of a question."""
    return _WHAT_IT_SAYS.search(sentence.text) is not None


def is_about_report(sentence: Sentence) -> bool:
    """Whether a sentence names a tier, or the report itself."""
    return bool(sentence.tiers) or bool(_REPORT.search(sentence.text))


def is_aside(found: Phrasing, tried: Sequence[Sentence], everything: Sentence) -> bool:
    """Whether a sentence is only polite, or asks who the bot is beside what is really asked."""
    beside = len(tried) > 1 and bool(everything.places or everything.tiers)
    return found.about in _SOCIAL or (found.about is About.ABOUT and beside)
