"""Follow-ups to a meaning that ask for the law and its rules: who decides on that, who may waive it, by which law."""

from bot.questions.expression import expression
from bot.questions.intent import OF_PLACES, About, Intent
from bot.questions.limits import FIRST_REPORT
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_OF_TIER_THREE = frozenset({"restrictions", "consequences"})
_OF_THE_RULE = frozenset({"automatic-downgrade", "waiver"})
_OF_THE_LAW = frozenset(
    {"minimum-standards", "tip-report", "author", "tvpa", "serious-and-sustained-efforts", "ranking"}
)
_WHO_DECIDES = expression(
    r"\b(?:who|whom|which (?:body|office|person|official))\b.*"
    r"\b(?:decides?|decided|imposes?|orders?|grants?|signs?|waives?|lifts?|says so|chooses?|responsible|in charge|"
    r"judges?|determines?|assesses|up to)\b"
    r"(?!.*\b(?:rank|ranking|rankings|tier|rated?|countries)\b)"
)
_DECIDES_THAT = expression(
    r"(?:(?:and|so|ok|but) )*who (?:(?:gets to|actually|really) )*"
    r"(?:decides?|judges?|determines?|assesses|says so)(?: (?:that|it|this|on that|so))?"
)
_MAY_WAIVE = expression(
    r"\b(?:can|could|may|did|does) (?:the )?(?:he|she|they|president|white house|trump|biden) (?:\w+ ){0,3}?"
    r"(?:waive|skip|lift|soften|suspend|drop|ignore)\b"
)
_OF_A_DOWNGRADE = expression(r"\b(?:downgrade|automatic|watch list)\b")
_WHEN_THE_LAW = expression(r"\b(?:when|which year|what year|how old)\b.*\b(?:law|act|statute)\b")
_THE_LAW = r"(?:it|that|this|(?:the|that|this) (?:law|act|bill|statute))"
_WHO_MADE_IT = expression(
    r"(?:(?:and|so|ok|but) )*(?:who|whose|(?:which|what) (?:president|senators?|congress(?:man|men|woman)?|party))\b"
    r"(?: (?:idea|bill))?(?: (?:was|is|did|had|has|then))*"
    r"(?: (?:signed?|pass(?:ed)?|proposed|sponsored|introduced|drafted|wrote|authored|enacted|voted for|behind|made))?"
    rf"(?: {_THE_LAW})+(?: (?:into law|back then|then))*"
)
"""What asks for the people who made the law, of whom nothing is told."""
_BY_WHICH_LAW = expression(
    r"(?:(?:and|so|ok|but) )*(?:(?:by|under|in|through|with) )?(?:which|what) (?:law|act|amendment|statute)"
    r"(?: (?:was|is|did|introduced|brought|created|made|it|that|in|this))*"
)
_AND_THE_FIRST = expression(
    r"(?:(?:and|so|ok|but|then) )*(?:(?:when (?:was|is|did)|what about|which year was|(?:in )?what year was) )?"
    r"(?:the )?YEAR(?: (?:report|edition|one|from when|when|come out|came out|published|out|appear|appeared))*"
)


def of_the_law(said: Sentence, before: Question) -> Question | None:
    """What goes on with the meaning of a term or a tier that rests on the law; None where nothing of that is asked."""
    if before.intent is not Intent.DEFINE or said.places or said.tiers:
        return None
    if (term := _whose_it_is(said.text, before)) is not None:
        return Question(Intent.DEFINE, about=About.TERM, term=term)
    of_the_watch_list = any(one.tiers == {Tier.WATCH_LIST} for one in before.tiers)
    if before.about is About.TIER and of_the_watch_list and _BY_WHICH_LAW.fullmatch(said.text):
        return replace(before, years=(), span=None, confirmed=None)
    if said.years.years == (FIRST_REPORT,) and _AND_THE_FIRST.fullmatch(said.text):
        return Question(Intent.DEFINE, about=About.RELEASE, years=(FIRST_REPORT,))
    return None


def of_its_makers(said: Sentence, before: Question) -> Question | None:
    """Who ranks the country that was told, or no answer where it asks who made the law: not who writes the report."""
    if before.intent in OF_PLACES and not said.places and _DECIDES_THAT.fullmatch(said.text):
        return Question(Intent.DEFINE, about=About.TERM, term="author")
    of_the_law = before.intent is Intent.DEFINE and before.term == "tvpa"
    return Question(Intent.UNKNOWN) if of_the_law and _WHO_MADE_IT.fullmatch(said.text) else None


def _whose_it_is(text: str, before: Question) -> str | None:
    """The term that tells who decides on what was asked about, who may waive it, or when the law was made."""
    decides = _WHO_DECIDES.search(text) is not None
    waives = _MAY_WAIVE.search(text) is not None and not _OF_A_DOWNGRADE.search(text)
    if before.sense in _OF_TIER_THREE and (decides or waives):
        return "restrictions"
    if before.term in _OF_THE_RULE and decides:
        return "waiver"
    if decides and _DECIDES_THAT.fullmatch(text):
        return "author"
    return "tvpa" if before.term in _OF_THE_LAW and _WHEN_THE_LAW.search(text) else None
