"""The yes or no to a question of meanings, where what is asked is so, or not so, by the meaning itself."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from bot.questions.expression import expression
from bot.questions.intent import About, Relation
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.wants import relation
from bot.questions.tables import read_table
from bot.questions.verdicts.dated import Dated, dated
from bot.questions.verdicts.period import period_confirmed
from bot.questions.verdicts.yes_or_no import without_leading_not
from bot.report.tier import Tier

_DENIED = expression(r"\b(?:not|never|no|nobody|none|nothing|without)\b")
_NOT = expression(r"\bnot\b")
_WITHOUT_WAIVER = expression(
    r" without (?:(?:a |any )?waivers?|moving up|improving|getting better|(?:an )?upgrade|(?:any )?improvements?|"
    r"doing (?:anything|any ?thing|more)(?: more| else)?)\b|"
    r"(?: ,)? (?:if|when|and) (?:it|they|he|she)? ?(?:does|do|did) not (?:move up|improve|rise)\b"
)
"""What the rule of two years takes for granted."""
_THERE_NOT = expression(r"\b(is|are) not there\b|\b(is|are) there not\b")
_OR_WHAT = expression(
    r"(?: ,)? (?:or (?:what|not|nah|no)|(?:can|do|does|is|are|will|would|did|was|were|has|have) not (?:they|it|that))$"
)
_NOT_YET = Pieced(r"\bbut not (?:quite |fully )?there yet\b")
_OR_ANOTHER = expression(
    r"\bor (?:(?:is it |it is )?(?:an?)?other\b|something else|someone else|some other|otherwise|a different|different|"
    r"what else|which)"
)
"""A choice that is left open: "is it the calendar year or another?"."""
_OPEN = expression(r"(?:^(?:\w+ ){0,2}?|[,.] |\band )(?:what|which|who|when(?! \w+ing )|where|why|how)\b")
_OTHER_NUMBER = expression(r"\b(?:a|one|1|three|3|four|4|five|5|ten|10) (?:single )?(?:years?|reports?|editions?)\b")
"""What makes a claim of a rule that is about two years."""
_BEST = expression(
    r"\bTIER\d+ (?:is |was )?(?:\w+ )?the (?P<end>best|worst|highest|lowest|top|bottom|good|bad)\b(?! or\b)"
)
_IS_THE = expression(
    r"^(?:(?:so|and|but) )*(?:does|do) (?:(?:an?|the|countries|governments|country|government|in|on) )*TIER0 "
    r"(?:(?:country|countries|governments?|states?|nations?) )?TIER1$|"
    r"^(?:(?:so|and|but) )*(?:is|are) (?:a |the )?TIER0 (?:really |actually )?(?:a |the )?TIER1(?: there is| of all|"
    r" in (?:the|this) report| , right)*$"
)
_IS_THE_END = expression(
    r"\bTIER\d+ (?:is |was )?(?:\w+ )?the (?:best|worst|highest|lowest|top|bottom)(?: (?:one|tier|rank|ranking|"
    r"rating|grade|place|possible|there is|in (?:the|this) report))*"
    r"(?: , right)?$"
)
_MEANS = expression(
    r"^(?:(?:so|and|but) )*(?:does|do|would) (?:a |the )?TIER0 mean (?:that )?(?:(?:the|a) (?:\w+ )?)?TIER1$"
)
_TOP = frozenset({"best", "highest", "top", "good"})
_WAS_DONE = expression(
    r"^(?:(?:and|so|but|ok) )*(?:did|has|have|had|was|were) (?:not )?(?:the )?(?:PLACE\d+|washington|president|they|"
    r"any|state department|these|those)\b"
)
"""What asks if the restrictions were put on somebody, of which no report tells: "did the US cut their aid?"."""
_BEST_RANK, _WORST_RANK = 1, 4
_TWO = 2


class Confirmed(NamedTuple):
    """What confirms and what denies a question about a term."""

    confirms: re.Pattern[str] | None
    denies: re.Pattern[str] | None
    tiers: frozenset[Tier]
    """The tiers that it is so of; none where it is so of all, or of none in particular."""
    dated: Dated | None
    """The year or the number of something, which a claim of another one gets wrong."""
    even_denied: bool
    """Whether it is tried of a message with a "no" or "not" in it, which it then speaks of itself."""
    examples: tuple[str, ...]

    def is_of(self, tiers: Sequence[TierSet]) -> bool:
        """Whether it is about the tiers of a question."""
        return not self.tiers or (bool(tiers) and all(one.tiers <= self.tiers for one in tiers))

    def is_so(self, text: str) -> bool | None:
        """Whether it confirms or denies what a text says; None where it says nothing of it."""
        if self.denies is not None and self.denies.search(text):
            return False
        return True if self.confirms is not None and self.confirms.search(text) else None


@lru_cache(maxsize=1)
def confirmations() -> Mapping[str, Sequence[Confirmed]]:
    """What is confirmed and denied, by the term or other sense that a question is about."""
    entries: list[dict[str, Any]] = read_table("verdicts/confirmed.yaml")
    found: dict[str, list[Confirmed]] = {}
    for entry in entries:
        denies = expression(entry["denies"].replace("\n", "")) if "denies" in entry else None
        confirms = expression(entry["confirms"].replace("\n", "")) if "confirms" in entry else None
        tiers = frozenset(map(Tier, entry.get("tiers", ())))
        one = Confirmed(confirms, denies, tiers, dated(entry), "even denied" in entry, tuple(entry["such as"]))
        for sense in entry["of"]:
            found.setdefault(sense, []).append(one)
    return found


_HAS_SOME = expression(
    r"\b(?:have|has|having|see|sees|still|contain)\b.*\btraffick|"
    r"\btrafficking\b.*\b(?:occur|happen|exist|take place|go on)|"
    r"\b(?:can|could|may|might|possible)\b.*\b(?:traffick\w*|victims|slavery|slaves)\b"
)
_HAS_NONE = expression(
    r"\b(?:no|without|free|zero|rid|none|never|clean|eradicated|eliminated|ended|solved|stopped|beaten)\b"
)


_IS_NOT = expression(r"^(?:[^:.]*: )?not (?=TIER0 (?:the )?same\b)")
"""A "not" that denies nothing: "I'm a bit confused: isn't the Watch List the same as Tier 3?"."""
_IS_ALIKE = expression(
    r"\bTIER0 (?:(?:really|basically|just|actually|now|pretty much|more or less) )*"
    r"(?:(?:the )?same(?: thing| tier| level)?(?: (?:as|like))|identical (?:to|with)|equal to|"
    r"another (?:word|name|term) for) (?:being )?(?:(?:on|in|a|an|the) )*TIER1$"
)


def confirmed(question: Question, everything: Sentence, newest_year: int) -> bool | None:
    """The yes or no that a question of meanings gets, `everything` being the whole message; None where it is open."""
    text = _WITHOUT_WAIVER.sub("", _OR_WHAT.sub("", everything.text))
    said = _THERE_NOT.sub(lambda match: f"{match[1] or match[2]} there", _NOT_YET.sub("but", text))
    done = question.about is About.CONSEQUENCES and _WAS_DONE.search(said) is not None
    if done or _OPEN.search(said) or _OR_ANOTHER.search(said):
        return None
    known = [one for one in confirmations().get(question.sense, ()) if one.is_of(question.tiers)]
    said = without_leading_not(_IS_NOT.sub("", said))
    if question.about is About.FREE:
        return None if _NOT.search(said) else _HAS_SOME.search(said) is not None and not _HAS_NONE.search(said)
    if _DENIED.search(said):
        return next((so for one in known if one.even_denied and (so := one.is_so(said)) is not None), None)
    if (so := _by_number(known, said, everything)) is not None:
        return so
    if _OTHER_NUMBER.search(said):
        return None
    if question.term == "report-period" and (so := period_confirmed(question, everything, newest_year)) is not None:
        return so
    if (so := _of_tiers(question, said)) is not None:
        return so
    return next((so for one in known if (so := one.is_so(said)) is not None), None)


def _by_number(known: Sequence[Confirmed], said: str, everything: Sentence) -> bool | None:
    """Whether the year or number in a message is right; a no where the rest of it is not so of the tiers it names."""
    if any(one.tiers and one.is_so(said) is False for one in known):
        return False
    dated_ones = (one.dated.is_so(everything) for one in known if one.dated is not None)
    return next((so for so in dated_ones if so is not None), None)


def _of_tiers(question: Question, said: str) -> bool | None:
    """Whether two tiers are one, or stand as a text says."""
    bounded = any(one.bounded for one in question.tiers)
    if len(question.tiers) == _TWO and not bounded and (_IS_THE.search(said) or _MEANS.search(said)):
        return question.tiers[0].tiers == question.tiers[1].tiers
    if len(question.tiers) == _TWO and not bounded and _IS_ALIKE.search(said):
        return question.tiers[0].tiers == question.tiers[1].tiers
    in_order = len(question.tiers) == _TWO and (bounded or relation(said) in (Relation.BETTER, Relation.WORSE))
    of_the_ends = len(question.tiers) == 1 and _IS_THE_END.search(said) is not None
    if question.about is About.BEST_TIER or (question.about is About.TIER and (in_order or of_the_ends)):
        return _in_order(question.tiers, said)
    return None


def _in_order(tiers: Sequence[TierSet], text: str) -> bool | None:
    """Whether tiers stand as a text says: "is Tier 3 better than Tier 1?", "is Tier 1 the best?"."""
    if " or " in text or any(one.negated for one in tiers):
        return None
    if len(tiers) == _TWO and tiers[1].bounded:  # "better than Tier 2" is Tier 1
        return Tier.SPECIAL_CASE not in tiers[0].tiers and tiers[0].tiers <= tiers[1].tiers
    if len(tiers) == _TWO and relation(text) in (Relation.BETTER, Relation.WORSE) and _has_no_rank(tiers):
        return False  # it is neither above nor below any tier
    ranks = [tier.rank for one in tiers for tier in one.tiers]
    if None in ranks or any(len(one.tiers) != 1 for one in tiers):
        return None
    known = [rank for rank in ranks if rank is not None]
    if len(known) == _TWO and (how := relation(text)) in (Relation.BETTER, Relation.WORSE):
        return (known[0] < known[1]) is (how is Relation.BETTER)
    if len(known) == 1 and (said := _BEST.search(text)) is not None:
        return known[0] == (_BEST_RANK if said["end"] in _TOP else _WORST_RANK)
    return None


def _has_no_rank(tiers: Sequence[TierSet]) -> bool:
    return any(one.tiers == {Tier.SPECIAL_CASE} for one in tiers)
