"""Who stands best or worst in all the world: "which country is the worst in the world?"."""

from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_COUNTRIES = r"(?:country|countries|nations?|states?|governments?|ones?)"
_OF_THE_WORLD = Pieced(
    rf"(?:(?:so|and|but|ok|hey|hi) )*(?:(?:which|what|who|name|list|show me)(?: {_COUNTRIES})?(?: (?:is|are|was|were))?"
    r"(?: (?:the|absolute|very|currently|considered|ranked|rated|as|doing))* )?(?:the )?(?P<end>worst|best)"
    rf"(?: (?:{_COUNTRIES}|ranked|rated|performing|of all))*(?: (?:(?:in|of|on|from|across) (?:the |this )?"
    r"(?:whole |entire )?(?:world|planet|earth|globe)|globally|worldwide))+"
    r"(?: (?:now|today|currently|right now|YEAR|(?:for|on|at|in|about|with) (?:human )?trafficking|then|please))*"
)


def of_the_world(sentence: Sentence) -> Question | None:
    """The countries on the best or the worst tier of all; None where that is not asked."""
    if sentence.places or sentence.tiers or sentence.where.groups or sentence.years.span is not None:
        return None
    asked = _OF_THE_WORLD.fullmatch(sentence.text)
    if asked is None:
        return None
    about = About.WORST if asked["end"] == "worst" else About.BEST
    return Question(Intent.LIST, years=sentence.years.years, about=about)
