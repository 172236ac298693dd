"""Whether a question gets a yes or a no, once all that it leaves out is known."""

from bot.questions.after.one_country.returning import as_returned
from bot.questions.alone.and_since import and_since
from bot.questions.intent import OPPOSITE_WAY, About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.wants import direction
from bot.questions.verdicts.claims_of_many import names_the_only
from bot.questions.verdicts.claims_of_several import over_the_reports
from bot.questions.verdicts.denial import says_never
from bot.questions.verdicts.reasons import with_its_reason
from bot.questions.verdicts.unsettled import is_unsettled
from bot.questions.verdicts.yes_or_no import wants_one_by_its_sense

_STEP = Pieced(r"\b(?:was|were|been|got|get|gotten|be) (?:ever )?(?:(?:up|down)graded|promoted|demoted|relegated)\b")


def settled(question: Question, text: str) -> Question:
    """The question with a yes or a no where its sense asks for one, and without where that would mislead."""
    if not question.wants_yes_or_no and wants_one_by_its_sense(question, text):
        question = replace(question, wants_yes_or_no=True)
    question = and_since(as_returned(over_the_reports(with_its_reason(question, text), text), text), text)
    way = direction(text)
    other = question.intent is Intent.CHANGES and way and way is OPPOSITE_WAY.get(question.about)
    if other and not question.also:
        question = replace(question, about=way)  # "that one fell?" after "did the other rise?"
    by_steps = question.about is About.TREND and question.wants_yes_or_no and question.span is not None
    if by_steps and question.direction in OPPOSITE_WAY and question.relation is None and _STEP.search(text):
        question = replace(question, about=About.EVER)  # whether it was, whatever came of it since
    of_the_past = question.intent is Intent.HISTORY and question.about is About.EVER
    never = question.wants_yes_or_no and says_never(text)
    never = never or (bool(question.places) and " never " in text and names_the_only(text))
    if of_the_past and never and not question.denied:
        question = replace(question, denied=True)
    unsettled = question.wants_yes_or_no and is_unsettled(question, text)
    return replace(question, wants_yes_or_no=False, only=(), everyone=False) if unsettled else question
