"""The worst or the best year of a part of the world: that with the most of it on Tier 3, or on Tier 1."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_LEAD = r"(?:(?:so|and|but|ok|now|then|overall|in total|,) )*"
_REGION = (
    r"(?:for|in|of|across|to) (?:the |all )*(?:countries (?:of|in) (?:the )?)?REGION(?: (?:countries|as a whole))*"
)
_END = r"(?:very |single |all time )*(?P<{}>worst|best)"
_TAIL = r"(?: (?:ever|overall|of all|so far|on record|in all|then|for trafficking))*"
_YEAR = r"(?:year|report|edition)"
_WORST_YEAR = (
    expression(
        rf"{_LEAD}(?:(?:which|what|when)(?: {_YEAR}| one)? (?:was|is|has been) )?(?:the )?{_END.format('end')}"
        rf"(?: {_YEAR})?{_TAIL} {_REGION}{_TAIL}"
    ),
    expression(
        rf"{_LEAD}(?:(?:what|which|when) (?:was|is) )?(?:the )?REGION(?: s)? {_END.format('end')} {_YEAR}{_TAIL}"
    ),
    expression(
        rf"{_LEAD}(?:in )?(?:which|what) {_YEAR} did (?:the )?REGION(?: countries)? (?:do|fare|look|perform|score) "
        rf"(?:the )?{_END.format('end')}{_TAIL}"
    ),
)
_OF_A_YEAR = expression(r"\b(?:year|report|edition|when)\b")


def worst_year(sentence: Sentence) -> Question | None:
    """In which year the most of a part of the world were on Tier 3, or on Tier 1; None for anything else."""
    named = sentence.places or sentence.tiers or sentence.years.years or sentence.years.span is not None
    if named or not sentence.where.groups or not _OF_A_YEAR.search(sentence.text):
        return None
    found = next((match for form in _WORST_YEAR if (match := form.fullmatch(sentence.text)) is not None), None)
    if found is None:
        return None
    tiers = TierSet(frozenset({Tier.THREE if found["end"] == "worst" else Tier.ONE}))
    return Question(Intent.COUNT, about=About.YEAR_OF_MOST, tiers=(tiers,), where=sentence.where)
