"""What follows from the tier of those that were told: "who is on the Watch List?", "do they get sanctions?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_THEY = expression(
    r"\b(?:they|them|those|these|it|its|their|that tier|this tier|(?:countries|a country) like (?:that|this|it|them))\b"
)
_WHY = expression(
    rf"{LEAD}(?:why|how come|what for|for what reason|what is the reason)(?: (?:is|are|do|does|did))?"
    r"(?: (?:not|that|they|those|these|it|so|the case|then|have (?:none|no tier|one)|ranked|rated|unranked|unrated|"
    r"though))*"
)
_OF_ANOTHER = expression(r"\btier\b(?! they)|\b(?:worst|bottom|lowest|top|best|highest)\b")


def of_their_tier(question: Question, said: Sentence, before: Question) -> Question:
    """What follows from a tier, of that of the countries spoken of where the message says "they" and names no tier."""
    consequences = question.intent is Intent.DEFINE and question.about is About.CONSEQUENCES
    aid = question.term == "restrictions"
    if not (consequences or aid) or question.tiers or said.tiers or said.places or not _THEY.search(said.text):
        return question
    tiers = before.of_tiers
    if len(tiers) != 1 or tiers[0].negated or len(tiers[0].tiers) != 1 or _OF_ANOTHER.search(said.text):
        return question
    if aid and tiers[0].tiers == {Tier.THREE}:
        return question
    return replace(question, about=About.CONSEQUENCES, term="", tiers=tiers)


def why_unranked(said: Sentence, before: Question) -> Question | None:
    """Why those that were listed have no tier, which the meaning of a Special Case tells: "why not?"."""
    listed = before.intent in (Intent.LIST, Intent.COUNT) and not before.places
    unranked = [one for one in before.of_tiers if one.tiers == {Tier.SPECIAL_CASE} and not one.negated]
    if not listed or len(unranked) != 1 or not _WHY.fullmatch(said.text):
        return None
    return Question(Intent.DEFINE, about=About.TIER, tiers=(unranked[0],))
