"""Whether it was in the year that is named, after an answer told one: "when did Norway fall?", "was it 2020?"."""

from bot.questions.expression import expression
from bot.questions.intent import About
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_WAS_IT_THEN = expression(
    r"(?:(?:so|and|but|or|wait|hm|oh|ah|not) )*(?:(?:was|is|were) (?:not )?)?"
    r"(?:(?:it|that|this) )?(?:(?:in|already|only|not) )*"
    r"(?:the )?YEAR(?: (?:report|edition|then|right|no|correct|already|or later|was it|is it|,))*"
)
_OF_A_YEAR = frozenset({About.WHEN, About.FIRST, About.LAST})
_ASKS = expression(r"\b(?:was|is|were|right|correct|no|it|that)\b")


def in_the_year_told(said: Sentence, before: Question) -> Question | None:
    """The question `before` again, with whether the year that a message names is the one that was told.

    Neither a yes nor a no is given where several years were told, or none.
    """
    asked = _WAS_IT_THEN.fullmatch(said.text) is not None and _ASKS.search(said.text) is not None
    one = len(said.years.years) == 1 and len(before.subject) == 1
    if not asked or not one or before.about not in _OF_A_YEAR:
        return None
    so = None if before.told is None or "not" in said.text.split() else before.told == said.years.years[0]
    return replace(before, wants_yes_or_no=False, confirmed=so)
