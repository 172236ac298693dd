"""The countries that a list leaves out: "besides Cuba", "not counting the obvious two, China and Russia"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.places.resolve import Resolution
from bot.questions.limits import Where
from bot.questions.sentences.marking import Sentence

_BESIDES = re.compile(
    r"\b(?:besides|other than|apart from|aside from|except(?: for)?|not counting|excluding|save for|without|minus) "
    r"(?:(?:the|obvious|usual|two|three|ones|countries|,|:) )*"
    r"(?P<those>PLACE\d+(?:(?: ,)?(?: and| or|,)?(?: the)? PLACE\d+)*)"
)
_NUMBER = re.compile(r"PLACE(\d+)")


def left_out(sentence: Sentence) -> tuple[Resolution, ...]:
    """The countries that a sentence asks for others besides: "apart from Cuba, is any of the Americas on Tier 3?"."""
    said = _BESIDES.search(sentence.text)
    numbers = map(int, _NUMBER.findall(said["those"])) if said is not None else ()
    return tuple(sentence.places[number] for number in numbers if number < len(sentence.places))


def where_without(where: Where, places: Sequence[Resolution]) -> Where:
    """What a question is limited to, without some countries."""
    codes = frozenset(code for place in places for code in place.codes)
    return replace(where, without=codes) if codes else where
