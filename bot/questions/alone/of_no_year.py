"""Questions at a time that no report dates, which the newest would mislead: "which were on Tier 3 under Chavez?"."""

from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import COUNT
from bot.questions.sentences.patterns import said
from bot.questions.sentences.phrasings import vocabulary

_COUNT = rf"(?:{COUNT}|an|half)"
_NO_TIME = expression(
    rf"under (?:the )?{_COUNT}\b.*|when\b.*|\w+ (?:the )?(?:{_COUNT}|most|all|many|some|both|several|few|recent|last|"
    r"past|previous|first|this|next|each|every|how many|those|these|other|more|which|what|later|earlier|early|late|"
    r"same|of the) .*years"
)
"""What looks like such a time and is a number, of reports or countries, or what is asked for itself."""
_PAST = expression(r"\b(?:was|were|did|had)\b")


def of_no_known_year(question: Question, everything: Sentence) -> Question:
    """The question, or what is told where nobody knows of what year it is: of no list, and of countries all years."""
    of_many = question.intent in OF_MANY and not question.places
    dated = question.years or question.span is not None or everything.years.years or everything.years.span is not None
    if dated or not (of_many or question.intent is Intent.COMPARE):
        return question
    named = vocabulary().undated.first_in(said(everything.text))
    if named is None or _NO_TIME.fullmatch(named[0]):
        return question
    if not of_many and named[0].startswith("under ") and not _PAST.search(everything.text):
        return question
    return Question(Intent.UNKNOWN) if of_many else Question(Intent.HISTORY, question.places, about=About.TREND)
