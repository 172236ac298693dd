"""How sure a tier is: "how certain is the rating of Ireland?"."""

from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_SURE = r"(?:certain|sure|reliable|confident|trustworthy|accurate|safe|solid|dependable|well sourced)"
_TIER = r"(?:tiers?|ratings?|rankings?|ranks?|placements?|data|entry|information|figures?|source|TIER\d+)"
_HOW_SURE = Pieced(
    rf"^(?:(?:and|so|but|ok|hi|hey|please|tell me|,) )*how {_SURE} (?:is|are|was|were) "
    rf"(?:(?:you|we|the|that|this|about|of|for|on|in|it|its|your|bot) )*(?:{_TIER} )*"
    rf"(?:(?:of|for|on|about|that|in|the|being) )*PLACE\d+(?: s)?"
    rf"(?: (?:{_TIER}|YEAR|is|was|were|being|on|in|at|the|for|report|really|correct|right))*$"
)


def how_sure(sentence: Sentence) -> Question | None:
    """How sure the tier of a country is, where a sentence asks that; None where it asks no such thing."""
    if len(sentence.places) != 1 or sentence.years.span or not _HOW_SURE.search(sentence.text):
        return None
    return Question(Intent.TIER, sentence.places, sentence.years.years, about=About.SURE)
