"""Who stands better, or worse, in one report than in another, whatever came between: "lower in 2025 than in 2023"."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.verdicts.yes_or_no import is_put_as_one

_TO = r"(?:than|compared (?:to|with))"
_HOW = r"(?P<how>lower|worse|higher|better)"
_STAND = r"(?: (?:off|ranked|rated|placed|tier|ranking|rating|rank|status|in|the))*"
_THEN = r"(?:(?:they|it|were|was|had|been|did|in|the) )*YEAR\b"
_THAN = expression(
    rf"\b{_HOW}{_STAND} YEAR(?: report)?(?: ,)? {_TO} {_THEN}|"
    rf"\bYEAR\b.*\b(?P<then>lower|worse|higher|better){_STAND} {_TO} {_THEN}"
)
_OF_MANY = expression(
    r"\b(?:who|which|what|whose|how many|number of|countries|nations|governments|states|anyone|anybody|any|list|name)\b"
)
_HOW_MANY = expression(r"\b(?:how many|number of)\b")
_OF_NUMBERS = expression(r"\b(?:more|fewer|less|numbers|share|percent)\b")
_BETTER = frozenset({"higher", "better"})
_TWO = 2


def of_two_reports(sentence: Sentence) -> Question | None:
    """What a sentence asks in this way of all countries; None where it asks nothing of the kind."""
    years = sentence.years.each  # between two that follow one another there is but one step
    if len(years) != _TWO or sentence.places or sentence.tiers or sentence.years.span is not None:
        return None
    text = sentence.text
    said = _THAN.search(text)
    if said is None or abs(years[0] - years[1]) < _TWO or not _OF_MANY.search(text) or _OF_NUMBERS.search(text):
        return None
    better = (said["how"] or said["then"]) in _BETTER
    way = About.UP if better is (years[0] > years[1]) else About.DOWN
    asked = Question(Intent.CHANGES, years=(min(years), max(years)), about=way, where=sentence.where, at_ends=True)
    if _HOW_MANY.search(text):
        return replace(asked, intent=Intent.COUNT, about=About.MOVES, direction=way)
    return replace(asked, wants_yes_or_no=is_put_as_one(sentence, sentence))
