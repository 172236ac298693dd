"""What somebody works on, told in front of what they ask: "I am from Italy and write about Ghana. Its tier?"."""

import re
from collections.abc import Sequence

from bot.questions.alone.referring import own_country
from bot.questions.expression import expression
from bot.questions.plain_data import replace
from bot.questions.sentences.marking import Sentence

_THERE = expression(r"\b(countries|country|nations|states|governments|ones) (?:(?:over|down|up) )?there\b")
_AT_WORK = expression(
    r"(?:(?:hi|hey|hello|all|so|ok|,) )*(?:i|we|my \w+|our \w+)\b.*\b(?:writ(?:e|es|ing)|paper|essay|thesis|"
    r"dissertation|research\w*|article|study(?:ing)?|report(?:ing)? on|work(?:s|ing)? on|present\w*|cover(?:s|ing)?)\b"
    r"(?!.*PLACE\d+.*PLACE)"
)
"""What tells no more than what somebody works on."""
_OF_THEIR_OWN = expression(
    r"\b(?:us|ours?|mine|we|here|both|home|lot|(?:my|our) (?:own |home )?(?:country|nation|government|homeland|people)|"
    r"compar\w+|than|better|worse|higher|lower|ahead|behind|differ\w*|between|also|too|either|each|all|they|them|their|"
    r"versus|vs)\b"
)
"""What is asked of one's own country, or of both."""
_NUMBERED = expression(r"\bPLACE(\d+)")


def on_the_subject(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences of a message without the country that somebody is from, where they work on and ask of another one.

    "There" is the part of the world that they work on.
    """
    if len(sentences) == 1:
        return sentences
    return _without_home(_there(sentences))


def _there(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences with the one part of the world that is named before it for "the countries there"."""
    named = [number for number, one in enumerate(sentences) if one.where.groups]
    asking = [number for number, one in enumerate(sentences) if _THERE.search(one.text) and not one.where.groups]
    if len(named) != 1 or len(asking) != 1 or named[0] > asking[0] or sentences[named[0]].text.count("REGION") != 1:
        return sentences
    told, asked = sentences[named[0]], sentences[asking[0]]
    moved = replace(asked, text=_THERE.sub(r"\1 in REGION", asked.text, count=1), where=told.where)
    left = replace(told, text=told.text.replace("REGION", "that part"), where=asked.where)
    put = {asking[0]: (moved,), named[0]: () if _AT_WORK.match(told.text) else (left,)}
    return [one for number, said in enumerate(sentences) for one in put.get(number, (said,))]


def _without_home(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences without the country that one of them, which asks nothing, says somebody is from."""
    for at, told in enumerate(sentences[:-1]):
        own = own_country(told)
        if not own or told.asked:
            continue
        others = any(place not in own for one in sentences for place in one.places)
        behind = sentences[at + 1 :]
        if not (others or any(one.where.groups for one in sentences)) or any(
            _OF_THEIR_OWN.search(one.text) for one in behind
        ):
            return sentences
        return [*sentences[:at], _without(told, told.places.index(own[0])), *behind]
    return sentences


def _without(told: Sentence, index: int) -> Sentence:
    """A sentence without one of its places, by its number."""

    def renumbered(found: re.Match[str]) -> str:
        number = int(found[1])
        return "abroad" if number == index else f"PLACE{number - (number > index)}"

    places = (*told.places[:index], *told.places[index + 1 :])
    return replace(told, text=_NUMBERED.sub(renumbered, told.text), places=places)
