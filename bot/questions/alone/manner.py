"""How a sentence is put: as a short request, of the report, or asking what that says."""

from collections.abc import Sequence

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import Phrasing, vocabulary
from bot.questions.sentences.wants import asks

_REPORT = expression(
    r"\b(?:report|tip|ratings?|rank|tier|ranking|rankings|countries|chapter|narrative|section|findings)\b"
)
_WHAT_IT_SAYS = expression(
    r"\bwhat (?:does|do|did|has|have|the|is|was|were) (?:it|they|the|this|tip|YEAR|state|department|report|being)*"
    r"(?: (?:report|state department|tip|chapter))? ?(?:say|says|said|find|found|write|written|wrote|note|mention)\b|"
    r"^(?:\w+ ){0,2}any(?:thing|body|one)? (?:about|on|regarding|info|word|mention|news)\b|"
    r", any (?:info|news|word|findings?|mention|details)$"
)
"""What asks for findings in a longer sentence that has no form of a question."""
_ITS_MEANING = expression(
    r"(?:(?:so|and|but|ok|hi|hey|,) )*what (?:does|do) (?:(?:the|this|that) (?:word|term|phrase) )?(?:a |an |the )?"
    r"(?!(?:it|they|that|this|you|report)\b)(?:\w+ ){1,3}mean"
    r"(?: (?:exactly|in (?:the|this) (?:tip )?report|here|in it))*"
)
_TELLS_OF = expression(
    r"(?:(?:so|and|but|lol|the|my|our|those|all) )*(?!(?:can|could|may|do|does|did|"
    r"will)\b)(?:(?!PLACE)\w+ ){1,3}?(?:in|from|of|at) (?:the )?PLACE\d+ "
    r"(?:(?:really|just|always|even|all) )*(?:is|are|was|were|looks?|looked|walks?|walked|pays?|paid|feels?|felt|"
    r"seems?|"
    r"sounds?|smells?|tastes?|starts?|started|loves?|has|have|had|makes?|made|gets?|got)\b"
    r"(?!.*\b(?:do|does|did|can|may|is it|are they|what|how|why|who)\b)"
)
"""What says something of people or things of a country: these come first, and then a verb."""
_SHORT_REQUEST = 6
_SOCIAL = frozenset({About.THANKS, About.GREETING})


def is_short_request(sentence: Sentence) -> bool:
    """Whether a sentence is short and states nothing, so that it may ask without a word that does."""
    return len(sentence.text.split()) <= _SHORT_REQUEST and not states(sentence)


def of_a_meaning(found: Phrasing, sentence: Sentence) -> Question | None:
    """The question without an answer for what words of the findings mean, which only the glossary tells."""
    if found.intent is not Intent.FINDINGS or sentence.places or not _ITS_MEANING.fullmatch(sentence.text):
        return None
    return Question(Intent.UNKNOWN)


def only_tells(sentence: Sentence) -> bool:
    """Whether a sentence only tells something, in words that findings have: "kids in Japan walk to school alone"."""
    return _TELLS_OF.match(sentence.text) is not None and not (asks(sentence) or is_about_report(sentence))


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
