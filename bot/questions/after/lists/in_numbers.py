"""How many are on the tier that was spoken of last, and what share that is: "what's the total now?", "in percent?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_TOTAL = expression(
    rf"{LEAD}(?:what (?:is|was|are|does that make) )?(?:the |its |their )?(?:new |current |overall )*(?:total|sum|"
    rf"number|"
    r"count|head ?count|tally)(?: (?:number|count))?(?: (?:of (?:countries|them|those))?)?(?: (?:on it|there|then|now|"
    r"today|YEAR|in all|at the moment|currently))*|"
    rf"{LEAD}how many (?:(?:is|are|of them|there|on it|that|it|left) )*(?:now|today|currently|at the moment)"
    r"(?: (?:on it|there))?"
)
_SHARE = expression(
    rf"{LEAD}(?:(?:what is (?:that|this|it) )?(?:in|as) (?:an? )?(?:percent|per cent|percentages?|share|"
    rf"percentage terms)|"
    r"(?:as )?(?:a |what )?(?:percentage|percent|share)(?: (?:is (?:that|it)|of all(?: countries)?|please|then))*)"
)


def in_numbers(said: Sentence, before: Question) -> Question | None:
    """The number of those on the one tier that was spoken of, or the share; None where neither is asked for."""
    if before.intent not in OF_MANY or before.places or said.places or said.tiers or said.where.groups:
        return None
    tier = _tier_of(before)
    share, total = _SHARE.fullmatch(said.text), _TOTAL.fullmatch(said.text)
    if tier is None or not (share or total) or (total and before.intent is not Intent.CHANGES):
        return None
    years = said.years.years or before.years
    about = About.SHARE if share else About.NOTHING_MORE
    return Question(Intent.COUNT, years=years, about=about, tiers=(tier,), where=before.where if share else before.part)


def _tier_of(before: Question) -> TierSet | None:
    """The tier that a list or a count was of, or that some left or came to."""
    if before.intent is Intent.CHANGES:
        steps = [step for step in (before.leaving, before.reaching) if step is not None]
        return steps[0] if len(steps) == 1 and before.span is None and not steps[0].negated else None
    plain = before.about is About.NOTHING_MORE and before.span is None and not before.where.those and not before.also
    return before.tiers[0] if plain and len(before.tiers) == 1 and len(before.years) <= 1 else None
