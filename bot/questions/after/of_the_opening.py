"""What is asked of the countries that a message names in front: "Our suppliers are in Thailand. Tier, please"."""

import re
from collections.abc import Callable

from bot.questions.alone.referring import own_country
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_PLACES, UNANSWERED, About, Intent
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence

_BOUND = expression(
    r"(?<=[\w)][.!?;:])(?<!\b\w\.)\s+|\n+|,\s+(?=(?:i |we |so )?(?:need|want|what|which|give|list|show)\b)"
)
_MY_COUNTRY = expression(r"\b(?:my|our) (?:own )?(?:country|nation|homeland|government)\b", re.IGNORECASE)
_OF_THEM = expression(
    r"\b(?:(?:all|both)(?: (?:of them|three|four|five|six|two|\d))?(?! (?:the )?(?:countries|tiers|nations))|"
    r"(?:these|those|them|they|it|its|here|there|us|we|our))\b"
)
_STOOD_BEFORE = expression(
    r"[.!;:]\s+(?:(?:so|and|but)\s+)?(?:was|were|had|has) (?:it|they)\b[^.?!]*\b(?:tier|list)\b[^.?!]*"
    r"\bbefore(?: that| then)?\W*$",
    re.IGNORECASE,
)
"""What asks of the time before something that is told in front: "Laos fell this year. Was it Tier 2 before?"."""
_OF_THE_REPORT = expression(
    r"\b(?:tiers?|rank\w*|ratings?|rated|status|situation|standing|doing|stands?|concerns?|problems?|issues?|history|"
    r"everything|overview|summary|upgraded?|downgraded?|better|worse|changed?|changes|list|report|TIER\d+)\b"
)
"""What of the countries is asked, where no phrasing tells it."""
_OF_EACH = expression(
    r"\b(?:(?:each|every|all)\b.*\b(?:tiers?|rank\w*|ratings?|status)|their (?:tiers?|rank\w*|ratings?|status)|"
    r"(?:tiers?|rank\w*|ratings?) (?:for|of) (?:each|every|all)|tier (?:is|are|does|do) (?:each|every|all|they)|"
    r"how (?:are|do) they (?:all )?(?:ranked|rank|rated|placed))\b"
)
"""What asks where each of those stands that are named in front: "I cover the ASEAN summit. Need each member's tier"."""
_TAKEN_FOR = frozenset({Intent.DEFINE, Intent.FINDINGS})
"""What it is read as where those in front are left aside."""
_MOST_COUNTRIES = 10


def named_in_front(text: str, question: Question, mark: Callable[[str], Sentence]) -> tuple[Question, str] | None:
    """The question that names the countries in front, and what a message asks then; None where it is of others.

    `question` is what the whole message was read as; `mark` reads a part of it, which few messages need.
    """
    if question.intent in OF_MANY and question.where.groups:
        return None
    of_each = question.intent in _TAKEN_FOR and _OF_EACH.search(text) is not None
    if not (_leaves_open(question) or of_each or _STOOD_BEFORE.search(text)) or (parts := _opened(text)) is None:
        return None
    then = mark(parts[1])
    if not _asks_of_them(question, then):
        return None
    before = _of_the_opening(mark(parts[0]), then)
    return (before, parts[1]) if before is not None else None


def _leaves_open(question: Question) -> bool:
    """Whether a question, as it was read of a whole message, leaves open whom it is of."""
    if question.unknown or (question.intent is Intent.HELP and question.about is not About.GREETING):
        return False
    return question.intent in UNANSWERED or (question.intent in OF_MANY and not question.places)


def _opened(text: str) -> tuple[str, str] | None:
    """A message in two: what it says in front, or who asks behind the question, and what it asks then."""
    parts = [part for part in _BOUND.split(text.strip()) if part and part.strip()]
    if len(parts) < 2:
        return None
    if _MY_COUNTRY.search(" ".join(parts[:-1])) and not _MY_COUNTRY.search(parts[-1]):
        return parts[-1], " ".join(parts[:-1])
    return " ".join(parts[:-1]), parts[-1]


def _asks_of_them(question: Question, then: Sentence) -> bool:
    """Whether what is asked behind the countries named in front is of them."""
    if _OF_EACH.search(then.text):
        return True
    if question.intent is Intent.UNKNOWN or question.intent in OF_MANY:
        return _OF_THEM.search(then.text) is not None and bool(then.tiers)
    return len(then.strange) < 2 and _OF_THE_REPORT.search(then.text) is not None


def _of_the_opening(said: Sentence, then: Sentence) -> Question | None:
    """The question that names the countries in front, as the rest is asked after it; None where it is of others."""
    if said.asked or then.places or then.where.groups or said.tiers:
        return None
    if said.where.groups:
        return Question(Intent.LIST, where=said.where) if _OF_EACH.search(then.text) and not said.places else None
    own = own_country(said)
    places = own or places_of(said)
    if not 0 < len(places) <= _MOST_COUNTRIES or any(len(place.codes) != 1 for place in places):
        return None
    intent = Intent.TIER if len(places) == 1 else Intent.COMPARE
    return Question(intent, places, own=own, several=places if len(places) > 1 else ())


def is_of_them(question: Question, before: Question) -> bool:
    """Whether a question is of the countries of the one `before`, which only named them."""
    named = {place.codes for place in before.places}
    if before.where.groups:
        return question.intent is Intent.LIST and question.where == before.where
    return question.intent in OF_PLACES and bool(question.places) and {p.codes for p in question.places} <= named
