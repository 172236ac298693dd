"""What one sentence asks of the two countries that another names: "… Cuba … Venezuela …. Aren't those two alike?"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.questions.sentences.marking import Sentence, whole

_OF_THE_TWO = re.compile(
    r"^(?P<asks>(?:(?:so|and|but) )*(?:is|are|was|were|do|does|did|have|has|had)(?: not)?) "
    r"(?:(?:those|these|the) two|both(?: of (?:them|those|these))?|they both)(?= (?:on|in|at|the|a|have|share|tier|"
    r"rank\w*|rated|been|ever|still|now|equal\w*|level|same|TIER\d+)\b)"
)
_ANOTHER = re.compile(r"(?:(?:and|also|plus) )?(?P<claim>(?:the )?PLACE0 (?:(?:is|are|on|in|at|the|a) )*TIER0)")
"""A second claim behind the first: "is Laos tier 3? And Vietnam tier 2?"."""
_TWO = 2


def with_those_two(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, with the two countries named before in each that asks of "those two"; two claims as one."""
    told: list[Sentence] = []
    for sentence in sentences:
        if told and (both := _both_claimed(told[-1], sentence)) is not None:
            told[-1] = both
            continue
        named = [place for one in told for place in one.places]
        asks = len(named) == _TWO and not sentence.places and all(len(place.codes) == 1 for place in named)
        text = _OF_THE_TWO.sub(r"\g<asks> PLACE0 and PLACE1", sentence.text) if asks else sentence.text
        told.append(sentence if text == sentence.text else replace(sentence, text=text, places=tuple(named)))
    return told


def _both_claimed(first: Sentence, second: Sentence) -> Sentence | None:
    """Two sentences that each put one country on a tier, as one; None where they do not."""
    found = _ANOTHER.fullmatch(second.text) if first.asked and second.asked else None
    if found is None or not (len(first.places) == len(first.tiers) == 1) or first.where.groups:
        return None
    both = whole((first, replace(second, text=found["claim"])))
    return replace(both, text=both.text.replace(" . ", " and "))
