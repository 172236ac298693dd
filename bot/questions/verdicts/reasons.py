"""Claims that say why something is so: "is it on Tier 3 because of that?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.pieces import Pieced

_REASON = expression(
    r"\b(?:because|bc|due to|owing to|thanks to|"
    r"(?:just|only|purely|solely|merely) for (?!(?:the )?(?:first|second|third|last|that|this|one|two|three|four|five|"
    r"six|seven|eight|nine|ten|some|a|few|short|brief|now|many|several|all)\b)(?:(?:the|its|their) )?[a-z]+|"
    r"to please|as a (?:favou?r|reward|punishment|gift))\b|"
    r"\b(?:for|over) (?:that|this|those)(?: too| as well)?$"
)
_OVER_A_MATTER = Pieced(
    r"(?:(?:down|up)graded|demoted|dropped|fell|fallen|put|TIER\d+|YEAR) (?:\w+ )?over (?:(?:the|its|their) )?"
    r"(?!\w+ (?:years?|decades?|reports?)\b)"
    r"(?!(?:time|years?|decades?|last|past|course|same|all|many|several|few|half|and|again|there|next|first)\b|"
    r"[A-Z\d])\w+(?: [a-z]+){0,3}(?: , (?:right|no|yes|correct))?$"
)
OF_RATINGS = frozenset({Intent.TIER, Intent.HISTORY, Intent.CHANGES})
"""Kinds of which the ratings of the one country that is asked about tell whether it is so, if not why."""


def gives_a_reason(text: str) -> bool:
    """Whether a text says why something is so, which the ratings do not tell: a no is safe then, and no yes."""
    return _REASON.search(text) is not None


def with_its_reason(question: Question, text: str) -> Question:
    """A question with what it says of a reason: then no yes is given, which would confirm that, too."""
    at_all = question.about in (About.RATED, About.COVERED)  # what says why that might not be asks the same
    of_ratings = question.intent in OF_RATINGS | {Intent.COMPARE} and not at_all and gives_a_reason(text)
    reasoned = question.wants_yes_or_no and (of_ratings or _names_a_reason(question, text))
    return replace(question, reasoned=True) if reasoned else question


def _names_a_reason(question: Question, text: str) -> bool:
    """Whether a tier is said to have been given for a topic of the findings: "Tier 3 for scam centers, right?"."""
    if question.intent not in OF_RATINGS | {Intent.COMPARE}:
        return False
    topic = "|".join(map(re.escape, question.topic)) or r"(?!)"
    of_it = re.search(
        rf"(?:TIER\d+|graded|YEAR|demoted) (?:\w+ )?(?:for|over) (?:(?!YEAR|SPAN|PLACE|TIER)\S+ ){{0,3}}?(?:{topic})\b",
        text,
    )
    return of_it is not None or _OVER_A_MATTER.search(text) is not None
