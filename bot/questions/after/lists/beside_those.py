"""A question beside what was told before: who else, without those told, or of the same part of the world."""

from bot.places.resolve import Resolution
from bot.questions.after.lists.narrowed import WORLDWIDE
from bot.questions.after.lists.of_many import ELSE
from bot.questions.after.terms.of_the_topic import of_all
from bot.questions.alone.terms import LISTED
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_PLACES, OUTERMOST, About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.verdicts.claims_of_several import how_many_of_them
from bot.questions.verdicts.judged import is_of_other_steps

_OTHERS = expression(r"\b(?:any|some|no) others?\b")
_LIKE_THAT = expression(
    r"\b(?:like (?:that|this|it|those|these)|such (?:a |an )?(?:problem|issue|case|practice|thing)s?|"
    r"(?:that|this|the same|similar) (?:sort of |kind of )?(?:problem|issue|practice|thing|situation)s?|"
    r"(?:do|does|did|doing) (?:that|this|it|so|the same))\b"
)
"""What stands for the topic that was spoken of: "problems like that on the boats"."""
_ARE_OTHERS = expression(
    r"\b(?:are|were|have|has|do|does|any) (?:there )?other(?:s\b| (?:\w+ )?(?:countries|states|governments)\b)"
)
_WAS = expression(r"\b(?:was|were|has been|have been|had)\b")
_OF_A_TIER = frozenset({About.NOTHING_MORE, About.EVER})


def beside_those(question: Question, text: str, before: Question) -> Question:
    """The question without those that were told already, or of their part of the world."""
    others = _OTHERS.search(text) is not None
    if (of_others := _of_the_topic_elsewhere(question, text, before)) is not None:
        return of_others
    if question.intent is before.intent is Intent.LIST and not before.places and others:
        known = (*before.only, *(Resolution(code, (code,)) for code in sorted(before.members)))
        question = replace(question, besides=question.besides or known, only=(), wants_yes_or_no=True)
    elif question.intent in OF_MANY and (ELSE.search(text) or (before.places and others)):
        question = replace(question, besides=(*before.recent, *before.subject))
    if question.reported is not None and ELSE.search(text):
        question = replace(question, reported=None)  # "which others?" asks for no yes
    if is_of_other_steps(question, text):
        question = replace(question, wants_yes_or_no=False)
    if question.only and not (question.where.groups or question.where.those) and not WORLDWIDE.search(text):
        question = replace(question, where=before.where)
    if len(question.places) > 1 and question.intent in OF_PLACES and question.among is None:
        question = replace(question, among=how_many_of_them(text))
    return question


def _of_the_topic_elsewhere(question: Question, text: str, before: Question) -> Question | None:
    """What was found on a topic of others than the countries that it was told of: "which other ones have those?"."""
    of_findings = question.intent is before.intent is Intent.FINDINGS and bool(before.topic) and bool(question.topic)
    asked = of_findings and (ELSE.search(text) or _ARE_OTHERS.search(text)) and "PLACE" not in text
    of_an_end = question.strictly and question.topic not in LISTED.values()  # who left a list
    if not asked or not before.places or question.about is About.WHY or of_an_end:
        return None
    codes = frozenset(code for place in before.places for code in place.codes)
    where = replace(question.where, without=codes)
    if _LIKE_THAT.search(text):
        return replace(of_all(before, question.years or before.years, where), wants_yes_or_no=False)
    return replace(question, places=(), where=where, reported=None, wants_yes_or_no=False)


def without_the_one(question: Question, said: Sentence, before: Question) -> Question:
    """A list of all on a tier, without those of it that were asked about before: "any other ASEAN country?"."""
    of_all = question.intent is Intent.LIST and not question.places and question.about in _OF_A_TIER
    others = ELSE.search(said.text) or _ARE_OTHERS.search(said.text)
    if not of_all or len(question.tiers) != 1 or not others:
        return question
    if not before.places and before.intent is Intent.LIST:
        return _without_the_one_before(question, said, before)
    told = frozenset(code for place in before.places for code in place.codes)
    same = question.tiers[0] == before.stood or (question.tiers == before.affirmed and len(before.places) == 1)
    same = same or (question.span is not None and question.span == before.stay)
    return replace(question, where=replace(question.where, without=told)) if told and same else question


def _without_the_one_before(question: Question, said: Sentence, before: Question) -> Question:
    """The same, where it was asked in between if that country is the best or the worst in a part of the world.

    "Who else was" is of any report, where none was named.
    """
    codes = {code for place in before.recent for code in place.codes}
    if before.about not in OUTERMOST or len(codes) != 1:
        return question
    undated = not (question.years or question.span or before.years)
    past = undated and question.about is About.NOTHING_MORE and _WAS.search(said.text) is not None
    question = replace(question, about=About.EVER) if past else question
    return replace(question, where=replace(question.where, without=frozenset(codes)))
