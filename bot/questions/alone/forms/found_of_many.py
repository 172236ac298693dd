"""What was found of all countries on a tier, or of a part of the world: "what is criticised of ASEAN on Tier 3?"."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_FAULTS = r"(?:shortcomings?|weakness(?:es)?|problems?|failings?|failures?|criticisms?|issues?|deficiencies|flaws?)"
_MERITS = r"(?:progress|achievements?|improvements?|strengths?|good (?:points|news))"
_THOSE = r"(?:countries|country|ones|members|states|governments)"
_OF = rf"(?: (?:of|in|for|with|among|at|about|on|from|the|those|all|that|which|are|is|{_THOSE}))*"
_LEAD = (
    r"^(?:(?:so|and|ok|hi|please|tell|give|show|list|name|me|us|summari[sz]e|sum up) )*"
    r"(?:(?:what|which) (?:(?:is|are|was|were) )?)?"
)
_KIND = r"(?:(?:the|some|main|biggest|major|most|common|key|worst|usual|typical|top|chief|greatest|reported|of) )*"
_ABOUT = rf"{_LEAD}{_KIND}(?:(?P<faults>{_FAULTS})|(?P<merits>{_MERITS}))"
_OF_THOSE = r"(?: (?:the )?(?:REGION|TIER0)){1,2}"
_TAIL = rf"(?: (?:{_THOSE}|on|in|at|of|that|which|are|is|YEAR|report|list|the|REGION|TIER0))*"
_FOUND = expression(
    rf"{_ABOUT}(?:{_OF}{_OF_THOSE}{_TAIL}| (?:do|does|did|have|has|had) (?:the )?(?:REGION|TIER0){_TAIL}"
    r"(?: (?:have|has|show|face|share|make|made))*)(?: (?:please|according to the report|in (?:the )?report))*$"
)
_OF_COUNTRIES = expression(rf"\b(?:REGION|{_THOSE})\b")
"""Without which a tier itself may be meant: "what is the problem with Tier 2?"."""


def of_what_many_share(sentence: Sentence) -> Question | None:
    """The findings of many countries that a sentence asks for, of one kind; None where it asks for none."""
    if sentence.places or sentence.strange or len(sentence.tiers) != 1 or len(sentence.years.years) > 1:
        return None
    found = _FOUND.match(sentence.text) if _OF_COUNTRIES.search(sentence.text) else None
    if found is None or sentence.tiers[0].negated or sentence.years.span is not None:
        return None
    return Question(
        Intent.FINDINGS,
        years=sentence.years.years,
        about=About.SHORTCOMING if found["faults"] else About.PROGRESS,
        tiers=sentence.tiers,
        where=sentence.where,
    )
