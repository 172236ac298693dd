"""Whom a rule or a tier is of, after its meaning: "did that happen to China?", "for which countries?"."""

import re
from dataclasses import replace

from bot.questions.intent import About, Intent
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_SO = r"(?:(?:and|so|but|ok|then) )*"
_HAPPENED = (
    r"(?:did|has|have|was|were) (?:(?:that|it|this) )?(?:(?:ever|actually|already) )?"
    r"(?:happen|happened|hit|apply|applied|affect|affected|befall|strike)(?: to)?"
)
_TO_ONE = re.compile(rf"{_SO}{_HAPPENED} (?:the )?PLACE\d+(?: (?:too|as well|also|ever|before|yet|then|once))*")
_TO_WHOM = re.compile(
    rf"{_SO}(?:(?:to )?(?:who|whom|which|what)|any)(?: (?:countries|country|ones|REGION))* {_HAPPENED}"
    r"(?: (?:YEAR|then|lately|recently))*"
)

_FOR_WHOM = re.compile(
    rf"{_SO}(?:for|to|against|with|on) (?:which|what|whom|who)(?: (?:countries|ones|governments|states))?"
    r"(?: (?:does it|is (?:that|it|this)|does that|apply|now|then))*"
)
_STILL_SO = re.compile(
    rf"{_SO}(?:does|do|is|did|are) (?:that|it|this|they|(?:the|that|this) rule) (?:(?:rule|still|even|actually) )*"
    r"(?:exist|apply|in force|a thing|around|used|valid|in use|in effect|on the books|hold)"
    r"(?: (?:now|today|any ?more|still|nowadays|these days))*"
)
_FOLLOWS = frozenset({"restrictions", "consequences"})
_LEFT, _REACHED = TierSet(frozenset({Tier.WATCH_LIST})), TierSet(frozenset({Tier.THREE}))


def of_the_rule(said: Sentence, before: Question) -> Question | None:
    """Whom a rule that was explained is for; None where nothing of that is asked."""
    if said.tiers:
        return None
    if before.intent is Intent.DEFINE and (before.tiers or before.sense in _FOLLOWS):
        tiers = before.tiers[:1] or (_REACHED,)
        listed = Question(Intent.LIST, years=said.years.years, tiers=tiers, where=said.where)
        return listed if not said.places and _FOR_WHOM.fullmatch(said.text) else None
    of_a_term = before.intent is Intent.DEFINE and before.about is About.TERM
    if of_a_term and not said.places and _STILL_SO.fullmatch(said.text):
        return replace(before, years=(), wants_yes_or_no=False)
    told = before.leaving == _LEFT and before.reaching == _REACHED
    return _by_itself(said) if told or before.term == "automatic-downgrade" else None


def _by_itself(said: Sentence) -> Question | None:
    """Who fell from the Watch List to Tier 3, or when one country did: which of these the rule brought is not told."""
    if len(said.places) == 1 and _TO_ONE.fullmatch(said.text):
        when = Question(Intent.HISTORY, said.places, about=About.WHEN, tiers=(_LEFT, _REACHED))
        return replace(when, leaving=_LEFT, reaching=_REACHED)
    if said.places or not _TO_WHOM.fullmatch(said.text):
        return None
    moved = Question(Intent.CHANGES, years=said.years.years, about=About.MOVED, where=said.where)
    return replace(moved, leaving=_LEFT, reaching=_REACHED)
