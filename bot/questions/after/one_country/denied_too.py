"""Another country of which the same is denied, or is so after all: "and Italy wasn't, right?", "Belize was, right?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_IS = r"(?:is|are|was|were|did|does|do|has|have|had)"
_BEHIND = (
    r"(?: (?:either|neither|too|then|though|any ?more|so|been|on it|there|once|right|correct|no|yes|true|huh|YEAR|"
    r"i (?:think|guess|hope|assume|suppose|believe)|,))*"
)
_DENIED = expression(
    rf"{LEAD}(?:(?:nor|neither|not)(?: {_IS})? (?:the )?PLACE0(?: {_IS})?|"
    rf"(?:(?:what|how) about )?(?:the )?PLACE0(?: ,)? "
    rf"(?:neither|(?:{_IS} )?not|(?P<never>(?:{_IS} )?never(?: {_IS})?|not ever))){_BEHIND}"
)
_TAGGED = expression(r"\b(?:nor|neither|either|never|right|correct|true|no|yes|huh|i \w+)\b")
_ANSWERED = expression(r"^(?:(?:no|nope|yes|ok|okay|oh|really|right|hm|not|so|wow|and) (?:[.,] )?)+(?=.*PLACE)")
"""What takes up the answer before: "no? and Chile neither?"."""
_AFFIRMED = expression(rf"{LEAD}(?:the )?PLACE0 {_IS}{_BEHIND}")
_EVER_TOO = expression(
    rf"{LEAD}(?:did|was|were|has|have|had) (?:the )?PLACE0(?: (?:ever|once|at any time|too|as well|also))+"
)
_LISTED = frozenset({Intent.COMPARE, Intent.LIST, Intent.COUNT})
_STEPS = frozenset({About.UP, About.DOWN, About.MOVED})


def denied_too(said: Sentence, before: Question) -> Question | None:
    """The question `before`, of another country, as one whether what was asked there is not so of it, or is so.

    A yes then confirms what is said: that it is not so, or that it is so after another one was denied to be. Where that
    is only asked back, neither a yes nor a no would be clear.
    """
    one = len(said.places) == 1 and len(said.places[0].codes) == 1
    ever = before.intent is Intent.HISTORY and before.about is About.EVER
    named = before.intent in (*_LISTED, Intent.TIER) and len(before.tiers) == 1 and not (before.also or before.about)
    claims = named or (bool(before.places) and (before.wants_yes_or_no or ever))
    if not (one and claims) or said.tiers or said.where.groups or len(said.years.years) > 1:
        return None
    years = said.years.years or before.years
    text = _ANSWERED.sub("", said.text)
    if (denied := _DENIED.fullmatch(text)) is not None:
        anything_but = before.denied and any(one.negated for one in before.tiers)  # never anything but Tier 1
        again = before if anything_but else _denied(before, never=denied["never"] is not None)
    elif ever and _EVER_TOO.fullmatch(text):
        again = replace(before, denied=False)
    else:
        again = _affirmed(before) if _AFFIRMED.fullmatch(text) else None
    if again is None:
        return None
    again = replace(again, places=said.places, years=years, among=None, wants_yes_or_no=True)
    if denied is not None and said.asked and not _TAGGED.search(text):  # "Sudan isn't?", which no word answers
        return replace(again, tiers=again.affirmed, denied=False, wants_yes_or_no=False)
    return again


def _affirmed(before: Question) -> Question | None:
    """What was asked, or denied, said of another one to be so."""
    ever = before.intent is Intent.TIER or (before.intent is Intent.HISTORY and before.about is About.EVER)
    plain = ever and len(before.tiers) == 1 and not before.tiers[0].negated
    return replace(before, tiers=before.affirmed, denied=False) if before.denied or plain else None


def _denied(before: Question, *, never: bool) -> Question | None:
    """What was asked, denied; None where that cannot be told."""
    measured = before.number or before.times or before.course or before.differs
    negated = any(one.negated for one in before.tiers) and not before.denied
    if measured or before.relation is not None or before.same_as is not None or negated:
        return None
    tiers = before.affirmed
    others = tuple(replace(one, negated=True) for one in tiers)
    if before.intent is Intent.CHANGES and before.about in _STEPS and not never:
        return replace(before, denied=True)
    moved = before.leaving or before.reaching or before.direction in _STEPS
    if before.intent is Intent.HISTORY and before.about is About.EVER and moved:
        return replace(before, denied=True)
    if len(tiers) != 1 or before.leaving or before.reaching:
        return None
    if never or (before.intent is Intent.HISTORY and before.about is About.EVER):
        ever = Question(Intent.HISTORY, about=About.EVER, tiers=tiers, wants_yes_or_no=True, denied=True)
        return replace(before, tiers=tiers, denied=True) if before.intent is Intent.HISTORY else ever
    if before.intent is Intent.HISTORY and before.about is About.ALWAYS:
        return replace(before, about=About.EVER, tiers=others)
    if before.intent in _LISTED:
        return Question(Intent.TIER, tiers=others, denied=True)
    return replace(before, tiers=others, denied=True) if before.intent is Intent.TIER else None
