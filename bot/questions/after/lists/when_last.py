"""When a list last had one on it: "when was the last time there was one?"; and which share of all those once there are,
which has no answer.
"""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_LAST = expression(
    rf"{LEAD}when (?:was|is) (?:the )?(?P<end>last|first)(?: (?:time|year|report|one))?"
    r"(?: (?:that )?(?:there (?:was|were)|it had|they had|we had)(?: (?:one|any|some|a case))?)?(?: there| like that)*|"
    rf"{LEAD}when (?:was|were) (?:there )?(?P<ends>last|first)(?: (?:one|any))?(?: there)?"
)
_SHARE = expression(
    rf"{LEAD}(?:what|which|how much|how big an?) (?:a )?(?:percent|percentage|per cent|share|proportion|fraction)"
    r"(?: of (?:all|the (?:total|whole|world)))?"
    r" (?:is|are|was|were|would|does|do) (?:this|that|it|they|those|these)"
    r"(?: (?:be|make|make up|of all|then|in percent))*"
)
_ENDS = {"last": About.LAST, "first": About.FIRST}


def when_there_was_one(said: Sentence, before: Question) -> Question | None:
    """The last or first report with any of a list of those on a tier; no answer for the share of those once there."""
    plain = before.intent in (Intent.LIST, Intent.COUNT) and not before.places and len(before.tiers) == 1
    if not plain or said.places or said.tiers or said.where.groups or said.years.years:
        return None
    if (asked := _LAST.fullmatch(said.text)) is not None and not before.also:
        about = _ENDS[asked["end"] or asked["ends"]]
        where = replace(before.where, those=frozenset())
        return Question(Intent.LIST, where=where, tiers=before.tiers, about=about)
    counted_otherwise = before.about is not About.NOTHING_MORE or bool(before.also)
    return Question(Intent.UNKNOWN) if counted_otherwise and _SHARE.fullmatch(said.text) is not None else None
