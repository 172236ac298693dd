"""Who stands best or worst in all the world: "which country is the worst in the world?", "is Kenya the worst?"."""

from bot.questions.intent import About, Intent
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.report.tier import Tier

_COUNTRIES = r"(?:country|countries|nations?|states?|governments?|ones?)"
_OF_THE_WORLD = Pieced(
    rf"(?:(?:so|and|but|ok|hey|hi) )*(?:(?:which|what|who|name|list|show me)(?: {_COUNTRIES})?(?: (?:is|are|was|were))?"
    r"(?: (?:the|absolute|very|currently|considered|ranked|rated|as|doing))* )?(?:the )?(?P<end>worst|best)"
    rf"(?: (?:{_COUNTRIES}|ranked|rated|performing|of all))*(?: (?:(?:in|of|on|from|across) (?:the |this )?"
    r"(?:whole |entire )?(?:world|planet|earth|globe)|globally|worldwide))+"
    r"(?: (?:now|today|currently|right now|YEAR|(?:for|on|at|in|about|with) (?:human )?trafficking|then|please))*"
)
_BEHIND = (
    r"(?: (?:ones|overall|of all|of (?:them|the) all|of the lot|at (?:this|it)|(?:for|on|at|with|about) (?:human )?"
    r"trafficking|on (?:the|this|that|your) list|in (?:the|this) report|YEAR|right now|now|today|currently|please|"
    r"again|really|honestly|actually|then))*"
)
_OF_ALL = Pieced(
    rf"(?:(?:so|and|but|ok|hey|hi) )*(?:which|what|name|list|show me) (?:the )?{_COUNTRIES} (?:(?:is|are|do|does) )?"
    r"(?:(?:the|absolute|very|currently|considered|ranked|rated|doing) )*(?P<end>worst|best)"
    rf"{_BEHIND}|"
    rf"(?:(?:so|and|but|ok|hey|hi) )*(?:(?:who|what) is )?(?:the )?(?:(?:absolute|very|current|single) )*"
    rf"(?P<last>worst|best) (?:country|countries|nation|offenders?|performers?|government|governments){_BEHIND}|"
    rf"(?:(?:so|and|but|ok|hey|hi) )*who is (?:the )?(?:(?:absolute|very|currently|overall|literally) )*"
    rf"(?P<who>worst|best){_BEHIND}"
)
_LIGHT = r"(?:(?:really|actually|still|considered|rated|ranked|seen as|currently|literally|now|also|even|as) )*"
_IS_IT = Pieced(
    r"(?:(?:so|and|but|ok|hey|hi|wait) )*(?:"
    rf"(?:is|are|does) (?:the )?PLACE0 {_LIGHT}(?:rank |rate |count )?{_LIGHT}|(?:the )?PLACE0 (?:is|are) {_LIGHT})"
    r"(?:(?P<among>(?:one of|among(?:st)?|some of) (?:the )?)|(?:the )?)(?:(?:absolute|very) )*(?P<end>worst|best)"
    r"(?: (?:country|countries|nations?|governments?|place|places|performers?|offenders?)(?! to\b))?"
    r"(?: (?:(?:in|of|on|from|across) (?:the |this )?(?:whole |entire )?(?:world|planet|earth|globe)|globally|"
    r"worldwide))?"
    rf"{_BEHIND}(?: ,)?(?: (?:right|correct|true|no|or not|yes))*"
)
_ENDS = ("end", "last", "who")


def of_the_world(sentence: Sentence) -> Question | None:
    """The countries on the best or the worst tier of all; None where that is not asked."""
    return _at_an_end(sentence, _OF_THE_WORLD)


def best_or_worst_of_all(sentence: Sentence) -> Question | None:
    """The same by what speaks of all countries where nothing was asked before: "which countries are the worst?"."""
    return _at_an_end(sentence, _OF_ALL)


def is_the_worst(sentence: Sentence) -> Question | None:
    """Whether the one country that a sentence names is the best or the worst of all, or one of those; else None."""
    if len(sentence.places) != 1 or len(sentence.places[0].codes) != 1 or sentence.tiers or sentence.where.groups:
        return None
    if sentence.years.span is not None or (asked := _IS_IT.fullmatch(sentence.text)) is None:
        return None
    worst, years = asked["end"] == "worst", sentence.years.years
    if asked["among"]:
        tiers = (TierSet(frozenset({Tier.THREE if worst else Tier.ONE})),)
        return Question(Intent.TIER, sentence.places, years, tiers=tiers, wants_yes_or_no=True)
    about = About.WORST if worst else About.BEST
    return Question(Intent.LIST, years=years, about=about, only=sentence.places, wants_yes_or_no=True)


def _at_an_end(sentence: Sentence, form: Pieced) -> Question | None:
    if sentence.places or sentence.tiers or sentence.where.groups or sentence.years.span is not None:
        return None
    asked = form.fullmatch(sentence.text)
    if asked is None:
        return None
    worst = "worst" in (end for name, end in asked.groupdict().items() if name in _ENDS)
    about = About.WORST if worst else About.BEST
    return Question(Intent.LIST, years=sentence.years.years, about=about)
