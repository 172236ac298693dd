"""The report that tells of what was done in a year: that of the year after, for each looks back on the one before."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_DONE = expression(
    r"\b(?:convict|prosecut|jail|sentenc|punish|investigat|identif|recogni[sz]|arrest|indict|screen|rescu|help)\w*\b|"
    r"\b(?:more|fewer|less) (?:\w+ )?(?:victims?|traffickers?|cases|inspections|permits)\b|"
    r"\b(?:how many|number of|numbers|figures?|statistics) .*\b(?:victims?|traffickers?|cases|inspections|permits)\b"
)
_OF_THE_REPORT = expression(
    r"\bYEAR (?:(?:tip|trafficking|persons|in|annual) )*(?:reports?|editions?|one|tip|narrative|chapter|list)\b|"
    r"\b(?:reports?|edition|tip|narrative|chapter)(?: (?:of|from|in|for|the))* YEAR\b"
)
_OF_WHAT_WAS_DONE = frozenset({About.TOPIC, About.PROGRESS, About.SHORTCOMING})


def in_the_report_on_it(question: Question, everything: Sentence, newest_year: int) -> Question:
    """The question with the report that tells of the events it asks about: "how many did they convict in 2024?"."""
    years = question.years
    if question.about is About.TWO_YEARS and years == (newest_year + 1,) and "automatic" in everything.text:
        return replace(question, years=())  # who may fall then is told by the newest report
    fits = question.intent is Intent.FINDINGS and question.about in _OF_WHAT_WAS_DONE and len(years) == 1
    if not fits or years[0] != max(everything.years.years, default=0) or years[0] >= newest_year:
        return question
    done = _DONE.search(everything.text) and not _OF_THE_REPORT.search(everything.text)
    return replace(question, years=(years[0] + 1,)) if done else question
