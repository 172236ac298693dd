"""Those that came to a tier, or left it, after others that did: "so which do I have to add?", "and remove?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_WHICH = (
    rf"{LEAD}(?:(?:which|who|what|those|any)(?: (?:ones?|countries|country|of (?:them|those|these)))* )?"
    r"(?:(?:do|does|did|is|are|was|were|has|have|had|must|should|can|could|may|i|we|you|one|to|need|now|then|be|been|"
    r"newly|just|that|it|the|on|that i|there) )*"
)
_CAME = expression(
    rf"{_WHICH}(?:add|added|adding|include[ds]?|joined|join|entered|new|came (?:on|in)|put on|put in|"
    r"arrived|additions?)"
    r"(?: (?:to|on|it|the|list|there|that|in|then|now|ones|newly))*"
)
_LEFT = expression(
    rf"{_WHICH}(?:removed?|removing|deleted?|left|leave|off|drop|dropped|gone|take off|taken off|strike|cross off|"
    r"clear(?:ed)?|came off|went off|removals?)"
    r"(?: (?:from|off|it|the|list|there|that|out|then|now|ones))*"
)


def to_and_from_it(said: Sentence, before: Question) -> Question | None:
    """Those that came to the tier, or left it, after others that did were told; None where that is not asked."""
    tiers = {one for one in (before.leaving, before.reaching) if one is not None}
    of_one = before.intent is Intent.CHANGES and not before.places and len(tiers) == 1 and not before.also
    named = said.places or said.tiers or said.where.groups or said.years.years or said.years.span is not None
    if not of_one or named:
        return None
    (tier,) = tiers
    moved = replace(before, about=About.MOVED, wants_yes_or_no=False, number=None)
    if _CAME.fullmatch(said.text):
        return replace(moved, leaving=None, reaching=tier)
    return replace(moved, leaving=tier, reaching=None) if _LEFT.fullmatch(said.text) else None
