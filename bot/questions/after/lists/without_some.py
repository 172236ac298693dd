"""A list once more without some of its countries, or one of its tiers: "except Italy", "without the Special Cases"."""

from bot.questions.alone.left_out import where_without
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.limits import TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.exceptions import BESIDES
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_WITHOUT = expression(
    r"(?:(?:and|but|ok|now|then|so|(?:the |that )?same|(?:(?:the|that|this)(?: same)? )?list|all|everyone|others?|"
    r"just|,) )*"
    r"(?:(?:who|which|what)(?: (?:one|country))?(?: (?:is|was|would be))? (?:the )?(?P<end>worst|lowest|best|highest)"
    r"(?: (?:one|country|off|then|if|when))*(?: ,)? )?"
    rf"(?:{BESIDES}|but(?: not)?|no|skip|exclude|drop|remove|leave out|take out|omit|ignore|cut) "
    r"(?:the )?PLACE\d+(?:(?: ,)?(?: and| or)? (?:the )?PLACE\d+)*(?: ,)?"
    r"(?: (?:(?P<number>how many(?: (?:is|are|was|were) (?:it|that|they|there|left))?)|then|please|"
    r"(?:who|which|what)(?: (?:one|country))?(?: (?:is|was|would be))? (?:the )?(?P<behind>worst|lowest|best|highest)"
    r"(?: (?:one|country|off))?|"
    r"(?:from|off|in|of) (?:that|it|this|them|(?:the|that) list)))*"
)
_WITHOUT_TIER = expression(
    r"(?:(?:and|but|ok|now|then|so|just|please|,) )*"
    rf"(?:{BESIDES}|no|not|skip|exclude|drop|remove|leave out|take out|omit|ignore|cut) "
    r"(?:(?:the|those|any|all|ones|countries|on|of|in) )*TIER0(?: (?:countries|ones|ones out|out|then|please))*"
)
_NOT = expression(r"(?:(?:and|but|ok|so|,) )*(?:no|not)\b")
_LISTED = frozenset({Intent.LIST, Intent.COUNT})


def without_some(said: Sentence, before: Question) -> Question | None:
    """The list or count asked for `before`, without the countries that a message names for that and nothing else."""
    of_all = before.intent in OF_MANY and not before.places
    if not of_all or not said.places or (found := _WITHOUT.fullmatch(said.text)) is None:
        return None
    where = where_without(before.where, said.places)
    where = replace(where, without=where.without | before.where.without)
    if (end := found["end"] or found["behind"]) is not None:
        about = About.WORST if end in ("worst", "lowest") else About.BEST
        return Question(Intent.LIST, years=before.years, about=about, where=where)
    intent = Intent.COUNT if found["number"] and before.intent in _LISTED else before.intent
    return replace(before, intent=intent, where=where)


def without_a_tier(said: Sentence, before: Question) -> Question | None:
    """A list of several tiers once more, without one of them: "without the Special Cases"."""
    listed = before.intent in _LISTED and not before.places and before.about is About.NOTHING_MORE
    named = said.places or said.where.groups or said.years.years or said.years.span is not None
    if not listed or named or len(said.tiers) != 1 or not _WITHOUT_TIER.fullmatch(said.text):
        return None
    out = said.tiers[0].tiers
    listed_on = frozenset(tier for one in before.tiers for tier in one.tiers)
    if not before.tiers:
        return replace(before, tiers=(TierSet(out, negated=True),), wants_yes_or_no=False)
    if any(one.negated for one in before.tiers):
        return None
    if out.isdisjoint(listed_on) and (out == {Tier.SPECIAL_CASE} or not _NOT.match(said.text)):
        return replace(before, wants_yes_or_no=False)  # there are none among them
    if not out < listed_on:
        return None
    left = tuple(TierSet(one.tiers - out) for one in before.tiers if one.tiers - out)
    return replace(before, tiers=left, wants_yes_or_no=False, number=None)
