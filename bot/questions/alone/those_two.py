"""What one sentence asks of the two countries that another names: "… Cuba … Venezuela …. Aren't those two alike?"."""

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence, whole

_OF_THE_TWO = expression(
    r"^(?P<asks>(?:(?:so|and|but) )*(?:is|are|was|were|do|does|did|have|has|had)(?: not)?) "
    r"(?:(?:those|these|the) two|both(?: of (?:them|those|these))?|they both)(?= (?:on|in|at|the|a|have|share|tier|"
    r"rank\w*|rated|been|ever|still|now|equal\w*|level|same|TIER\d+)\b)"
)
_ANOTHER = expression(r"(?:(?:and|also|plus) )?(?P<claim>(?:the )?PLACE0 (?:(?:is|are|on|in|at|the|a) )*TIER0)")
"""A second claim behind the first: "is Laos tier 3? And Vietnam tier 2?"."""
_SAID = expression(
    r"(?!.*\b(?:if|not|never|no longer|which|what|who|why|how|when)\b)(?:\S+ )*?(?:the )?PLACE0 "
    r"(?:(?:is|are|has|was|were|got|on|in|at|the|a|put|rated|ranked|still|now|currently) )*TIER0(?: (?:country|now|too|"
    r"YEAR))*"
)
_ALL_SAID = expression(
    r"(?:(?:so|and|but|well|ok) )*(?:(?:the )?(?:PLACE|TIER)\d+(?: (?:is|are|on|in|at|a|both|all|also|now|still|,|"
    r"and))* ?)+"
)
"""The same of several: "Cuba's Tier 3, Belarus is Tier 3"."""
_LIKEWISE = expression(
    r"(?:(?:and|so|but|then|ok|is|are|was|what about|how about|the) )*(?:the )?PLACE0 ?,? "
    r"(?:(?:on|in|at|a|it|is|also) )*"
    r"(?:too|as well|also|likewise|(?:the )?same(?: (?:thing|tier|there|one|rank|story|rating))*|equally|no different)"
    r"(?: ?,? (?:right|or not|or no|then))*"
)
"""What asks it of another country as well: "Kenya is tier 2. Is Uganda the same?"."""
_THEN = expression(
    r"(?:(?:and|so|but|then|ok) )*(?:when|(?:in )?(?:what|which) year) did (?:that|it|this|they) "
    r"(?:stop|end|finish|cease|change|get off(?: it)?|leave(?: it)?)"
    r"(?: (?:being so|being|happening|then|again|exactly))*"
)
"""When what was said of a country came to its end: "Kuwait was tier 3 for ages. When did that stop?"."""
_SAME_TIER = expression(
    r"(?:(?:and|so|but|then|ok) )*(?:(?:list|name|show|which|what|who|how many|all|other|the|any) )*(?:REGION )?"
    r"(?:countries|states|nations|governments|ones)?(?: (?:in|of|from) (?:the )?REGION)? ?"
    r"(?:(?:else|also|that|which) )*(?:have|has|are|is|share|shares|stand|sit|got|with) (?:(?:on|in|at) )?"
    r"(?:the|its|that) same (?:tier|rank|ranking|rating|level)(?: (?:too|as well|then|now|as it|as that))*"
)
"""Who else is where the country is that was spoken of: "… Kenya …. Which African countries have the same tier?"."""
_TWO = 2


def with_those_two(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, with the two countries named before in each that asks of "those two"; two claims as one.

    What is asked "likewise" of another country, or the end of what was said, is put in full.
    """
    told: list[Sentence] = []
    for sentence in sentences:
        if told and (in_full := _of_what_was_said(told[-1], sentence)) is not None:
            told[-1] = in_full
            continue
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


def _of_what_was_said(said: Sentence, asking: Sentence) -> Sentence | None:
    """A sentence that asks what was said of one country of another, when it ended, or who is where it is; else None."""
    single = len(said.places) == 1 and len(said.places[0].codes) == 1 and not (said.tiers or said.asked)
    if single and not (asking.places or asking.tiers) and _SAME_TIER.fullmatch(asking.text):
        return replace(asking, text=f"{asking.text} as PLACE0", places=said.places)
    likewise = len(asking.places) == 1 and not (asking.tiers or asking.years.years) and _LIKEWISE.fullmatch(asking.text)
    if likewise and len(said.places) > 1 and not said.asked and _ALL_SAID.fullmatch(said.text):
        alike = len({one.tiers for one in said.tiers}) == 1 and not any(one.negated for one in said.tiers)
        return replace(asking, text="is PLACE0 TIER0", tiers=said.tiers[:1], asked=True) if alike else None
    one = len(said.places) == len(said.tiers) == 1 and len(said.places[0].codes) == 1 and not said.where.groups
    if not one or asking.tiers or asking.years.years or not _SAID.match(said.text):
        return None
    if likewise:
        return replace(asking, text="is PLACE0 TIER0", tiers=said.tiers, years=said.years, asked=True)
    if not asking.places and _THEN.fullmatch(asking.text):
        return replace(said, text="when did PLACE0 leave TIER0", asked=True)
    return None
