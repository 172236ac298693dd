"""Which of the questions before a message speaks of: the last one, or the last list, "which of those are in Asia?"."""

import re
from dataclasses import replace

from bot.questions.question import OF_MANY, Intent, Question
from bot.questions.sentences.marking import Sentence

_OF_THOSE = re.compile(
    r"\b(?:of|among|from) (?:(?:all|any|only|just) )*(?:those|these|them|(?:that|the)(?: first| whole)? list)\b|"
    r"^(?:(?:and|so|ok|but|just|only) )*(?:which|what|the|those|these)(?: ones)? (?:on|from|in) (?:that|the) list\b|"
    r"^(?:and )?(?:which|what) ones (?:fell|went|came|moved|dropped|rose|climbed|left|got|made)\b|"
    r"\bback to (?:the|that) list\b"
)
_ANY_THERE = re.compile(
    r"(?:(?:and|so|ok|but) )*(?:(?:is|are|was|were) )?(?:there )?any(?: (?:of them|ones?|country|countries|others?))? "
    r"(?:(?:on|in|at|the) )*TIER\d+(?: (?:YEAR|now|then|there))*"
)
_SEVERAL = 2


def spoken_of_in(said: Sentence, before: Question) -> Question:
    """The question `before`, or the last list asked for where a message speaks of "those" after one about a country."""
    of_all = before.intent in OF_MANY and not before.places
    if before.many is None or of_all or len(before.subject) >= _SEVERAL or not _OF_THOSE.search(said.text):
        return before
    return replace(before.many, many=before.many, recent=before.recent, own=before.own, unasked=False)


def any_of_the_list(said: Sentence, before: Question) -> Question | None:
    """Whether any there is on a tier, where a country of a list was asked about in between: "any on Tier 3?"."""
    if before.many is None or not before.places or not _ANY_THERE.fullmatch(said.text):
        return None
    where = said.where if said.where.groups else before.many.where
    years = said.years.years or before.many.years
    return Question(Intent.LIST, years=years, tiers=said.tiers, where=where, wants_yes_or_no=True)
