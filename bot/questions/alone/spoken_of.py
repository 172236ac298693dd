"""What a message without an answer speaks of all the same, for the next one: "I'm comparing the Balkans"."""

from bot.questions.expression import expression
from bot.questions.intent import UNANSWERED, About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_AT_WORK = expression(
    r"\b(?:compar(?:e|ing)|essay|thesis|dissertation|homework|assignment|presentation|speech|research(?:ing)?|paper|"
    r"article|project|study(?:ing)?|stud(?:y|ies)|writ(?:e|ing)|interested|focus(?:ing|ed)?|working on|work on|"
    r"looking (?:at|into)|report on|represent(?:ing)?|talk(?:ing)? about|covering|(?:want|wanted|like|"
    r"going|have) to show|to present|questions? (?:about|on)|(?:topic|theme|subject|focus|region|area) is|"
    r"(?:my|our) (?:\w+ )?(?:topic|subject|theme|region|area|part of the world|focus))\b"
)


def with_what_is_spoken_of(question: Question, said: Sentence) -> Question:
    """The question with the year, or the part of the world, that the next one may mean, where it has no answer."""
    greets = question.intent is Intent.HELP and question.about is About.GREETING
    if not greets and (question.intent not in UNANSWERED or question.intent is Intent.HELP):
        return question
    if question.intent is Intent.UNKNOWN and not question.years and said.years.years:
        question = replace(question, years=said.years.years[:1])  # the next one may be of "that year"
    named = question.places or said.places or said.tiers
    if named or not said.where.groups or said.where.outside or not _AT_WORK.search(said.text):
        return question
    return replace(question, where=said.where)
