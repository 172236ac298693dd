"""Who is on a tier still, or stayed there, after who moved: "and still on Tier 3?", "any unchanged Tier 2?"."""

import re
from dataclasses import replace

from bot.questions.after.members import LEAD
from bot.questions.intent import About, Intent
from bot.questions.limits import Where
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_WHO = r"(?:any|anyone|anybody|who|which|what about|how about|how many|the)(?: (?:ones?|countries|country))?"
_OF_THEM = r"(?: (?:of|among) (?:all )?(?:them|those|these))?"
_STILL_ON = re.compile(
    rf"{LEAD}(?:(?:is|are) )?(?:{_WHO}{_OF_THEM} )?(?:(?:is|are|remains?) )*still (?:(?:on|in|at|the) )*TIER0"
    r"(?: (?:now|today))*"
)
_UNCHANGED = re.compile(
    rf"{LEAD}(?:(?:is|are|was|were) )?(?:there )?(?:{_WHO} )?(?:(?:that|who|which|is|are|was|were|has|have) )*"
    r"(?:(?:unchanged|steady|stable|unmoved)(?: (?:on|in|at|the))*|"
    r"(?:stayed|remained|kept|stuck|stays?|remains?)(?: (?:unchanged|on|in|at|the))*) TIER0"
    r"(?: (?:countries|country|ones?|since then|throughout|all along|the whole time|then|there))*"
)


def unmoved(said: Sentence, before: Question) -> Question | None:
    """Those of a tier that did not move, after the moves of many; None where nothing of that is asked."""
    moves = before.intent is Intent.CHANGES and not before.places and not before.also
    if not moves or said.places or len(said.tiers) != 1 or said.tiers[0].negated or said.years.years:
        return None
    if before.members and _STILL_ON.fullmatch(said.text):
        return Question(Intent.LIST, tiers=said.tiers, where=Where(those=before.members))
    found = _UNCHANGED.fullmatch(said.text)
    where = said.where if said.where.groups else replace(before.where, those=frozenset())
    stayed = Question(Intent.LIST, tiers=said.tiers, where=where)
    if found is None or (before.span is None and len(before.years) > 1):
        return None
    if before.span is not None and before.span.first is not None:
        return replace(stayed, about=About.SINCE, span=before.span)
    return replace(stayed, about=About.ALWAYS, years=(before.years[0] - 1, before.years[0])) if before.years else None
