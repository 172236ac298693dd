"""The country that "the second one" or "the last of them" is, of those that were listed or compared, by its name."""

import re
from collections.abc import Sequence

from bot.places.resolve import Resolution
from bot.questions.expression import expression
from bot.questions.intent import SUPERLATIVES, About, Intent
from bot.questions.question import Question

_ORDINALS = {
    **{
        word: at
        for at, word in enumerate(
            ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
        )
    },
    **{word: at for at, word in enumerate(["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"])},
    "last": -1,
    "middle": -2,
    "runner-up": 1,
    "runner up": 1,
}
_NTH = rf"(?P<nth>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})"
_LEAD = r"(?:(?:and|so|but|ok|okay|then|now|what about|how about|what of|i mean|no|hm+|please|just)\W+)*"
_OF_THEM = (
    r"(?: (?:one|country|name|entry|most))?(?: (?:of|on|in|from) (?:(?:all )?(?:them|those|these)|"
    r"(?:the|that|this|your) (?:list|lot|two|three|four|five|\d+)))?"
    r"(?: (?:listed|named|mentioned|there))?"
)
_NO_OTHER_NOUN = (
    r"(?! (?:time|year|report|edition|tier|place|step|move|reports|years|country to|to|was|standard|part|"
    r"half|rank|stay|"
    r"spell|loss|fall|upgrade|downgrade|drop|rise|change)\b)"
)
_ALONE = expression(
    rf"^\W*{_LEAD}(?:the )?{_NTH}{_OF_THEM}(?P<year>,? (?:in |for )?(?:20\d\d|that year|the same year|now|then))?"
    r"(?: (?:please|then|too|though))*\W*$",
    re.IGNORECASE,
)
_IN_FRONT = expression(
    rf"^(?P<lead>\W*{_LEAD})the {_NTH}(?P<of>{_OF_THEM})(?=,|:| (?:is|was|has|had|did|does|since|when|why)\b)",
    re.IGNORECASE,
)
_INSIDE = expression(
    rf"^(?P<lead>\W*{_LEAD}(?:(?:why|when|where|since when|what tier|how long|how|which tier)\W+)?"
    rf"(?:is|was|has|had|did|does|about|for|of)\W+)the {_NTH}(?P<of>{_OF_THEM}){_NO_OTHER_NOUN}(?= \w)",
    re.IGNORECASE,
)
_BESIDE = expression(
    rf"^(?P<lead>.*\b(?:compared? (?:it )?(?:to|with)|relative to|than|against|vs\.?|versus|next to|beside|like|as)\W+)"
    rf"the {_NTH}(?P<of>{_OF_THEM})(?P<end>(?: (?:then|now|too|in 20\d\d))*\W*)$",
    re.IGNORECASE,
)
"""What sets another one beside it: "how does it stand compared to the first?"."""
_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "2": 2, "3": 3, "4": 4, "5": 5}
_SOME = expression(
    rf"^\W*{_LEAD}(?:(?:only|just|name|show me|give me|keep)\W+)*(?:the )?(?P<end>first|last) "
    rf"(?P<many>{'|'.join(_WORDS)})(?: (?:ones|countries|please|only|then|of (?:them|those|these)))*\W*$",
    re.IGNORECASE,
)
_ONE = expression(rf"\bthe {_NTH} one\b", re.IGNORECASE)
_WHO_IS = expression(
    rf"^\W*{_LEAD}(?:(?:who|which(?: one)?|what)(?:['’]?s| is| comes| came| was)?|name|give me|tell me) (?:the )?{_NTH}"
    r"(?: (?:one|place|country|most|longest))?(?: (?:then|please|there|on (?:it|the list|that list)))*\W*$",
    re.IGNORECASE,
)
_LISTS = frozenset({Intent.LIST, Intent.CHANGES})
_OF_A_NUMBER = frozenset({Intent.COUNT, Intent.FINDINGS})
"""After these, "the last one" may be a report, or a finding."""
_TWO = 2


def with_the_nth(text: str, before: Question) -> str:
    """A text with the name of the country in the place of its number among those that were told."""
    if len(_order(before)) < _TWO or (before.intent in _OF_A_NUMBER and not before.places):
        return text
    record = before.intent is Intent.LIST and before.about in SUPERLATIVES
    of_a_record = record or (before.many is not None and before.many.about in SUPERLATIVES)
    if of_a_record and (asked := _WHO_IS.match(text)) is not None:
        name = _name(asked["nth"], before)
        return text if name is None else _of_the_record(name, before) if record else f"and {name}?"
    if (alone := _ALONE.match(text)) is not None:
        name = _name(alone["nth"], before)
        if name is None:
            return text
        return _of_the_record(name, before) if record and not alone["year"] else f"and {name}{alone['year'] or ''}?"
    if (some := _SOME.match(text)) is not None and not record:
        return _of_some(some["end"], _WORDS[some["many"].lower()], before) or text
    found = _IN_FRONT.match(text) or _INSIDE.match(text)
    if found is None and before.places and (beside := _BESIDE.match(text)) is not None:
        name = _name(beside["nth"], before)
        return text if name is None else f"{beside['lead']}{name}{beside['end']}"
    if found is None or not (found["of"] or before.intent in _LISTS) or (name := _name(found["nth"], before)) is None:
        return text
    rest = _ONE.sub(lambda match: _name(match["nth"], before) or match[0], text[found.end() :])
    return f"{found['lead']}{name}{rest}"


def _name(nth: str, before: Question) -> str | None:
    """The name of the country in that place; None where there are not so many."""
    order = _order(before)
    at, many = _ORDINALS[nth.lower()], len(order)
    if nth.lower() == "middle":
        at = many // 2 if many % _TWO else many
    return order[at].text if -1 <= at < many else None


def _order(before: Question) -> Sequence[Resolution]:
    """Those that were told together, or asked about one after another, where one is spoken of that was not the last."""
    earlier = len(before.in_turn) > _TWO and before.places != before.in_turn[-1:]
    return before.in_turn if earlier and len(before.in_order) < _TWO else before.in_order


def _of_some(end: str, many: int, before: Question) -> str | None:
    """The first or the last few of them; None where there are not more."""
    names = [place.text for place in _order(before)]
    if len(names) <= many:
        return None
    some = names[:many] if end.lower() == "first" else names[-many:]
    year = f" in {before.years[0]}" if len(before.years) == 1 else ""
    return f"{', '.join(some[:-1])} and {some[-1]}{year}"


def _of_the_record(name: str, before: Question) -> str:
    """What asks for that by which somebody comes second, or third."""
    if before.about is About.MOST_MOVES or len(before.tiers) != 1 or len(before.tiers[0].tiers) != 1:
        return f"how has {name} moved over the years?"
    (tier,) = before.tiers[0].tiers
    return f"in which years was {name} on {tier.phrase}?"
