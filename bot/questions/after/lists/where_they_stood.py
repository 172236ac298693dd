"""Where those that were told stood in another report: "how did they do in 2023?", "were any of them better then?"."""

import re

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, SINCE_A_YEAR, About, Intent
from bot.questions.limits import Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_THEY = r"(?:they|those|these)(?: all| each)?"
_HOW_THEY_DID = expression(
    rf"{LEAD}(?:how did {_THEY} (?:do|fare|rank|score|stand)|how were {_THEY} (?:doing|ranked|rated|placed)|"
    rf"(?:what|which) tiers? (?:were|did) {_THEY}(?: (?:have|get|stand|rank))?|where did {_THEY} (?:stand|rank))"
    r"(?: (?:on|in|at|then))* YEAR(?: report)?"
)
_WHERE_NOW = expression(
    rf"{LEAD}(?:where|how|(?:on |in )?(?:what|which) (?:tiers?|ranks?|ratings?))(?: all)? (?:are|do|did|have) {_THEY}"
    r"(?: (?:ranked|rated|placed|standing|stand|rank|end up|ended up|been|being|doing|on|in))*"
    r"(?: (?:now|today|currently|these days|nowadays|at present|at the moment|by now|since|in the end))+"
)
"""Where those stand today that an earlier report was told of, or that left a tier since."""
_ANY_BETTER = expression(
    rf"{LEAD}(?:(?P<any>(?:were|was) any(?:one|body)?)|(?:which|who)(?: ones?| countries)?(?= .*\b(?:was|were)\b))"
    r"(?: (?:of|among) (?:all )?(?:them|those|these))?(?: (?:was|were))? "
    r"(?:(?P<better>better|higher)|worse|lower)(?: off| ranked| rated| placed)?"
    r"(?: (?:then|before|previously|in|YEAR|report))*"
)
_STILL_SO = expression(
    rf"{LEAD}(?:who|which|how many|any)(?: (?:ones?|countries))?(?: of (?:them|those|these))?"
    r"(?: (?:is|are|was|were|has|have|still))* (?:(?:still|stayed|remained|stay|remain|kept) )+(?:(?P<up>up)|down)"
    r"(?: (?:there|now|today|since|since then))*"
)
_ANOTHER_YEAR = expression(rf"{LEAD}(?:than )?(?:in )?YEAR")


def where_they_stood(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """The tiers in another year of those told before, or which of them stood better or worse; None for anything else.

    With no year named, that is the report before the one that they were told of.
    """
    if said.places or said.tiers or said.where.groups or said.years.span or len(said.years.years) > 1:
        return None
    named = said.years.years[0] if said.years.years else None
    if before.at_ends and named is not None and _ANOTHER_YEAR.fullmatch(said.text):
        return replace(before, years=(named, max(before.years))) if named < max(before.years) else None
    if before.intent is Intent.COMPARE and named is not None and _HOW_THEY_DID.fullmatch(said.text):
        return Question(Intent.COMPARE, before.places, (named,))
    if before.intent not in OF_MANY or before.places or not before.members:
        return None
    those = Where(those=before.members)
    of_now = named is None and (before.about in SINCE_A_YEAR or before.years) and _WHERE_NOW.fullmatch(said.text)
    if of_now or (named is not None and _HOW_THEY_DID.fullmatch(said.text)):
        return Question(Intent.LIST, years=said.years.years, where=those)
    if (still := _STILL_SO.fullmatch(said.text)) is not None and before.intent is Intent.CHANGES:
        return _still_so(still, before, newest_year)
    found = _ANY_BETTER.fullmatch(said.text)
    if found is None or before.span is not None or len(before.years) > 1:
        return None
    return _stood_beside(said, before, found, newest_year)


def _still_so(found: re.Match[str], before: Question, newest_year: int) -> Question | None:
    """Which of those that fell stand lower now than before that, or of those that rose, higher: "who is still up?"."""
    way = About.UP if found["up"] else About.DOWN
    year = before.years[0] if before.years else newest_year
    if before.about is not way or len(before.years) > 1 or before.span is not None or year >= newest_year:
        return None
    return Question(
        Intent.CHANGES, years=(year - 1, newest_year), about=way, where=Where(those=before.members), at_ends=True
    )


def _stood_beside(said: Sentence, before: Question, found: re.Match[str], newest_year: int) -> Question | None:
    """Which of those told stood better in another report, or worse, than in the one that they were told of."""
    named = said.years.years[0] if said.years.years else None
    year = before.years[0] if before.years else newest_year
    then = named if named is not None else year - 1
    any_at_all = found["any"] is not None
    if then >= year or not (any_at_all or named is not None):
        return None
    way = About.DOWN if found["better"] else About.UP  # what was better then has fallen since
    of_all = before.intent is Intent.CHANGES and not any_at_all  # of whom it was asked who moved
    those = before.where if of_all else Where(those=before.members)
    return Question(
        Intent.CHANGES, years=(then, year), about=way, where=those, at_ends=True, wants_yes_or_no=any_at_all
    )
