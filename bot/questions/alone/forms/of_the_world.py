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
_OF_ALL = Pieced(
    rf"(?:(?:so|and|but|ok|hey|hi) )*(?:which|what|name|list|show me) (?:the )?{_COUNTRIES} (?:(?:is|are|do|does) )?"
    r"(?:(?:the|absolute|very|currently|considered|ranked|rated|doing) )*(?P<end>worst|best)"
    r"(?: (?:ones|overall|of all|at (?:this|it)|(?:for|on|at) (?:human )?trafficking|now|today|currently|please))*"
)


def of_the_world(sentence: Sentence) -> Question | None:
    """The countries on the best or the worst tier of all; None where that is not asked."""
    return _at_an_end(sentence, _OF_THE_WORLD)


def best_or_worst_of_all(sentence: Sentence) -> Question | None:
    """The same by what speaks of all countries where nothing was asked before: "which countries are the worst?"."""
    return _at_an_end(sentence, _OF_ALL)


def _at_an_end(sentence: Sentence, form: Pieced) -> Question | None:
    if sentence.places or sentence.tiers or sentence.where.groups or sentence.years.span is not None:
        return None
    asked = form.fullmatch(sentence.text)
    if asked is None:
        return None
    about = About.WORST if asked["end"] == "worst" else About.BEST
    return Question(Intent.LIST, years=sentence.years.years, about=about)
