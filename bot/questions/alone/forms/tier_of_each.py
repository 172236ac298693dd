"""Claims that each of several countries is on a tier of its own: "Japan is tier 2 and Korea tier 1, correct?"."""

from collections.abc import Sequence

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.questions.sentences.around import without_beginning
from bot.questions.sentences.marking import Sentence
from bot.questions.verdicts.yes_or_no import as_claimed, is_put_as_one

_SAID = frozenset(
    """
    a also an and are as at be been both but correct currently did do does each for get gets given got grade had
    has have hold holds i if in is it just listed noted now of on only please position rank ranked ranking ranks
    rate rated rating really report respectively s so stand stands status still stood that the their then they
    tier tiers today true was were whereas whether while with wrote , ; : . / - =
    """.split()  # noqa: SIM905
)
"""What may stand beside a country and its tier, and claims no more than that."""
_PLACES_FIRST, _TIERS_FIRST = expression(r"(?:P+T)+"), expression(r"(?:TP+)+")
_TWO = 2


def of_the_tier_of_each(sentence: Sentence, everything: Sentence) -> Question | None:
    """Whether each country is on the tier that stands with it; None where a sentence does not ask for that."""
    years = sentence.years
    if len(sentence.places) < _TWO or len(sentence.tiers) < _TWO or sentence.where.groups:
        return None
    if years.span is not None or len(years.each) > 1 or any(len(place.codes) != 1 for place in sentence.places):
        return None
    if any(one.negated or one.either or one.bounded for one in sentence.tiers):
        return None
    claimed = _claimed(as_claimed(without_beginning(sentence.text)), sentence.tiers, len(sentence.places))
    if claimed is None or not (sentence.asked or is_put_as_one(sentence, everything)):
        return None
    return Question(Intent.COMPARE, sentence.places, years.years, tiers=claimed, paired=True, wants_yes_or_no=True)


def _claimed(text: str, tiers: Sequence[TierSet], count: int) -> tuple[TierSet, ...] | None:
    """The tier that is claimed of each of so many countries; None where a text says more, or not one of each."""
    words = text.split()
    named = [word for word in words if word.startswith(("PLACE", "TIER"))]
    if any(word != "YEAR" and word not in _SAID for word in words if word not in named):
        return None
    places = [word.removeprefix("PLACE") for word in named if word.startswith("PLACE")]
    if places != [str(number) for number in range(count)]:
        return None
    order = "".join("P" if word.startswith("PLACE") else "T" for word in named)
    said = [tiers[int(word.removeprefix("TIER"))] for word in named if word.startswith("TIER")]
    if order == "P" * count + "T" * count:
        return tuple(said)  # "Chad and Mali were Tier 2 and Tier 3"
    if _PLACES_FIRST.fullmatch(order):
        return tuple(said[order[:at].count("T")] for at, one in enumerate(order) if one == "P")
    if _TIERS_FIRST.fullmatch(order):
        return tuple(said[order[:at].count("T") - 1] for at, one in enumerate(order) if one == "P")
    return None
