"""The same of another tier than was asked about: "and Tier 3?", "and was it ever on the Watch List?"."""

from bot.questions.after.lists.of_many import OPEN
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.ellipsis import is_short, leads
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import says_ever

BARE_TIER = expression(
    r"(?:(?:or|even|not even|the|on|in|and|so|ok|what about|how about) )*"
    r"TIER\d*(?: then| too| maybe| at least| instead| perhaps)*"
)
_THOSE = expression(
    r"(?:(?:and|so|but|ok|or|then) )*(?:(?:those|the ones|countries|the countries|ones) (?:that|who|which)|"
    r"who|which (?:countries|ones))\b(?! (?:is|was|are|were) (?:it|that)\b)"
)
"""What speaks of many, and not of the one country that was asked about."""


def another_tier(question: Question, said: Sentence, before: Question) -> Question | None:
    """The same of another tier: "has Italy ever been on Tier 1", "and tier 3?"."""
    of_a_tier = before.intent is Intent.DEFINE and bool(said.tiers) and not said.places and is_short(said)
    if of_a_tier and before.about is About.CONSEQUENCES and not before.places and BARE_TIER.fullmatch(said.text):
        return Question(Intent.DEFINE, about=About.CONSEQUENCES, tiers=said.tiers)
    if of_a_tier and leads(said):
        return replace(before, about=About.TIER, tiers=said.tiers, term="")
    fits = before.intent in (Intent.HISTORY, Intent.TIER) and before.places and before.tiers
    goes_on = leads(said) or BARE_TIER.fullmatch(said.text) is not None
    if question.intent is Intent.CHANGES and not question.places and _THOSE.match(said.text):
        return None  # "and those that lost Tier 1?", of all countries
    if not fits or said.places or not said.tiers or not goes_on or not is_short(said):
        return None
    if says_ever(said.text):  # "when did it leave Tier 2?", "and was it ever on the Watch List?"
        asked = Question(Intent.HISTORY, before.places, about=About.EVER, tiers=said.tiers, wants_yes_or_no=True)
        return asked if question.intent in OPEN else None
    dated = replace(before, years=said.years.years or before.years)
    return replace(dated, tiers=said.tiers) if question.intent in OPEN else None
