"""Which of those that were ever on a tier were there in so many reports: "which were there only once?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Stood
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import COUNT, reports_claimed, times_claimed

_SO_OFTEN = expression(
    rf"{LEAD}(?:(?P<many>how many)|which|who|what|those|the ones)?(?: ?(?:ones|countries|of (?:them|those|these)))?"
    r"(?: ?(?:was|were|has|have|had|been|there|on it|it|that|who|on that tier|for))*"
    rf" ?(?:(?:only|just|exactly|at least|at most|more than|fewer than|less than|over|for|a single) )+"
    rf"(?:once|twice|(?:{COUNT}|single|a single) (?:single )?(?:times?|years?|reports?|editions?))"
    r"(?: or (?:more|longer|less))?"
    r"(?: (?:then|there|on it|in all|in total|ever))*"
)


def on_it_so_often(said: Sentence, before: Question) -> Question | None:
    """Those of the list with so many reports on its tier; None where that is not asked."""
    listed = before.intent in (Intent.LIST, Intent.COUNT) and before.about is About.EVER and len(before.tiers) == 1
    asked = _SO_OFTEN.fullmatch(said.text) if listed and not (before.places or before.also) else None
    number = reports_claimed(said.text) or times_claimed(said.text) if asked is not None else None
    if asked is None or number is None:
        return None
    intent = Intent.COUNT if asked["many"] else Intent.LIST
    so_often = Stood(before.tiers[0], span=before.span, reports=replace(number, loose=False))
    return replace(before, intent=intent, also=(so_often,), wants_yes_or_no=False, number=None, told=None)
