"""How sure the tier is that was told: "could it be wrong?", and of another country: "and of Aruba 2015?"."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_LEAD = r"(?:(?:and|so|but|ok|hm|well|then|,) )*"
_COULD_BE_WRONG = expression(
    rf"{_LEAD}(?:(?:could|can|might|may) (?:it|that|this|the (?:tier|rating|data)) be (?:wrong|false|mistaken|"
    rf"incorrect|"
    r"outdated|an error|a mistake)|"
    r"how (?:certain|sure|reliable|confident|trustworthy|accurate) (?:is|are|was) (?:it|that|this|you|the (?:tier|"
    r"rating))"
    r"(?: (?:about|of) (?:it|that|this))?|what is (?:that|it|this) based on)(?: (?:though|really|then|exactly))*"
)
_OF_ANOTHER = expression(
    rf"{_LEAD}(?:(?:how|what) about |(?:the (?:one|rating|tier) )?(?:of|for|on|about) )?(?:the )?PLACE0(?: s)?"
    r"(?: (?:in |for )?YEAR)?(?: (?:too|then|as well))*"
)


def is_it_sure(said: Sentence, before: Question) -> Question | None:
    """How sure the tier is that was told, or that of another country after it; None where that is not asked."""
    if before.intent is not Intent.TIER or said.tiers or said.where.groups:
        return None
    if said.places:
        asked = before.about is About.SURE and len(said.places) == 1 and _OF_ANOTHER.fullmatch(said.text)
        return Question(Intent.TIER, said.places, said.years.years, about=About.SURE) if asked else None
    one = len(before.places) == 1 and not said.years.years and _COULD_BE_WRONG.fullmatch(said.text)
    return Question(Intent.TIER, before.places, before.years, about=About.SURE) if one else None
