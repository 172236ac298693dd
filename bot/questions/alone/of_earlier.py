"""Whether a question is of earlier years than those in which the present tier of a country has lasted."""

from bot.questions.expression import expression
from bot.questions.intent import About, Relation
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import relation, says_earlier

_MAY_BE_EARLIER = frozenset({About.EVER, About.ALWAYS, About.LAST})
_WAS_THERE = expression(r"\b(?:was|were|used to be)\b.* TIER")

_IS_THERE = expression(
    r"\b(?:(?:PLACE\d+|it|we|they) (?:is|are|being)|(?:is|are) (?:the )?(?:PLACE\d+|it|we|they)) "
    r"(?:(?:only|just|still|already|now|on|in|at|a) )*TIER\d+\b.*\bever\b"
)
"""What says where a country is, before it is asked if it ever was elsewhere."""


def is_of_earlier(about: About, text: str) -> bool:
    """Whether a text asks for earlier years, or why a country once was on a tier: "why was it Tier 3 before?"."""
    if about is About.WHY:
        return _WAS_THERE.search(text) is not None
    return about in _MAY_BE_EARLIER and says_earlier(text)


def is_ever_beyond(about: About, sentence: Sentence) -> bool:
    """Whether it asks if a country once stood above or below where it stands: "only Tier 2? Was it ever lower?"."""
    apart = about is About.EVER and relation(sentence.text) in (Relation.BETTER, Relation.WORSE)
    return apart and (not sentence.tiers or _IS_THERE.search(sentence.text) is not None)
