"""What a message means by "it", "there" and "Korea" where only what was asked before can tell."""

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.places.names import Match
from bot.places.resolve import Resolution
from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import COUNT

PRONOUN = expression(
    r"\b(?:it|its|us|we|ours|my (?:own )?country|our country|(?:our|their|the|its) (?:government|gov|govt)|"
    r"each of them|there|"
    r"they|their|them|he|she|this country|"
    r"that country|the country|that one|this one|"
    r"(?<!countries )(?<!nations )(?<!states )(?<!ones )(?<!those )that(?! (?:report|year|edition|time|tier|"
    r"point|list|low|high|bad|good|rating)\b)|"
    r"the (?:first|second) one|the (?:latter|former|first|second))\b"
)
OWN = expression(r"\b(?:us|we|our|ours|my (?:own )?country)\b")
_WE = expression(r"\b(?:we|our|ours)\b")
_PEOPLES = frozenset({"aussies", "kiwis", "brits", "yanks", "swedes", "danes", "finns", "poles", "turks", "spaniards"})
"""Those that are named as people, by names that also stand for their country."""
_TWO = 2
A_PERSON = (
    "student|journalist|teacher|citizen|national|lawyer|reporter|girl|guy|boy|man|woman|nurse|activist|mum|dad|expat"
)
_FROM = expression(
    r"\b(?:(?:i|we) (?:am |are )?(?:\w+ )?(?:from|live in|work in|living in|working in|come from)|(?:i am|we are) in|"
    r"(?:i|we) (?:am |are )?(?:(?:work|working|volunteer|volunteering|intern) )?(?:for|at|with) (?:an? |the |our )?"
    r"(?:\w+ ){1,3}in|(?:my|our) (?:school|university|college|office|ngo|organi[sz]ation|shelter|charity|team|family|"
    r"class|newsroom|paper) (?:is|sits) (?:based )?in|"
    r"(?:delegates?|delegation|representative) (?:of|from|for)|"
    r"(?:here|writing|asking|based|greetings|hello|hi|journalist|student) (?:from|in)) (?:the )?PLACE(?P<place>\d+)|"
    r"\bmy (?:country|nation|native land)(?: ,| is| of)? "
    r"(?:the )?PLACE(?P<home>\d+)|"
    rf"\b(?:i am|as) (?:a |an )?(?:\w+ )?PLACE(?P<person>\d+) (?:{A_PERSON}|living|in|from|myself|here)\b|"
    r"\b(?:i am|we are) (?:a |an |the )?(?:\w+ ){0,3}?from (?:the )?PLACE(?P<home_of>\d+)\b|"
    r"\b(?:i am|we are|i play|we play|i represent|we represent|representing)(?: now)? (?:the )?PLACE(?P<played>\d+)"
    r"(?= ?(?:$|,|and\b|in\b|now\b|at\b|\.))|"
    r"\b(?:i|we) (?:have|got|have got|am|drew|picked) PLACE(?P<drawn>\d+)(?= ?(?:$|,|and\b|am\b|in\b|\.))|"
    r"\bas (?:a |an )PLACE(?P<one_of>\d+)(?= ?(?:$|,|i\b|we\b|my\b))|"
    rf"^(?:(?:hi|hey|hello|so|a|proud) )*PLACE(?P<here>\d+) (?:(?:{A_PERSON}) )?here\b"
)
_THEM = expression(
    r"\b(?:which of (?:them|these|those)|either one|either|neither|those two|these two|the two|both of them|of them|"
    r"both|them|they)\b"
)
_SECOND = expression(r"\bthe (?P<which>first|second|latter|former)(?: one)?\b")
ONE = expression(r"\b(?:it|its|that one|that country|he|she)\b")
"""What is said of one country."""
_NTH = {"first": slice(0, 1), "second": slice(1, 2), "former": slice(-2, -1), "latter": slice(-1, None)}
_OF_SO_MANY = expression(
    r"\b(?:of|between) (?:the|these|those) (?:(?P<three>three|3)|two|2)\b|"
    r"\b(?:either|neither)(?: of them| one)?(?! or)\b|"
    r"\b(?:both|the pair|those two|these two|the two)\b|\b(?P<three_more>all three|all 3|those three|these three)\b"
)
_OF_ALL_THEM = expression(r"\b(?:which|who|any|all|none|each)(?: one| ones)? of (?:them|these|those)\b")
_SO_MANY = expression(
    rf"(?<!the )(?<!those )(?<!these )(?<!of )\b(?:{COUNT}) (?:countries|nations|states|governments)\b"
)
"""What is said of so many countries, whichever were spoken of: "11 nations were upgraded"."""
_A_PLACE = expression(r"(?:\bthe )?\bPLACE\d+")
_THAT_ONE = expression(r"\b(?:that|this|the last) one\b")

_OF_ANY = expression(
    r"\b(?:which|who|whose|where|countries|nations|governments|anywhere|others?|any country|everyone)\b"
)
_OVER_THERE = expression(
    r"\b(?:(?:over |down )?there|in (?:that|this) (?:country|place|state))(?: (?:now|then|too|these days))*$"
)


def asks_of_any(text: str) -> bool:
    """Whether a message asks of whatever country: "who pays for shelters?", but not "who pays for shelters there?"."""
    return _OF_ANY.search(text) is not None and _OVER_THERE.search(text) is None


def each_once(places: Iterable[Resolution]) -> tuple[Resolution, ...]:
    """Each country once, in the order in which they are first named."""
    return tuple({place.codes: place for place in places}.values())


def rated(places: Iterable[Resolution]) -> tuple[Resolution, ...]:
    """Places, each city or province as the country that it lies in, of which alone something may be found."""
    return tuple(
        replace(place, codes=(place.area.iso3,), area=None) if place.area is not None and place.area.iso3 else place
        for place in places
    )


def own_country(said: Sentence) -> tuple[Resolution, ...]:
    """The country that somebody says to be from."""
    told = _told_from(said.text) if said.places else None
    at = int(next(number for number in told.groups() if number)) if told is not None else len(said.places)
    return said.places[at : at + 1]


@lru_cache(maxsize=8)
def _told_from(text: str) -> re.Match[str] | None:
    """Where a text says of a country that somebody is from there; several ask for it while a message is read."""
    return _FROM.search(text)


def referred(said: Sentence, before: Question | None) -> tuple[Resolution, ...]:
    """The countries that a message without one may refer to: those asked about before, or one of them."""
    if before is None or said.places or names_so_many(said.text):
        return ()
    if before.own and OWN.search(said.text):
        return before.own
    if not before.own and _WE.search(said.text) and (ours := _beside_others(before)):
        return ours
    earlier = each_once((*before.recent, *before.subject))
    among = before.subject if len(before.subject) > 1 else before.several or earlier
    if which := _SECOND.search(said.text):
        return among[_NTH[which["which"]]]
    if before.picked and ONE.search(said.text) and not _THEM.search(said.text):
        return before.picked
    if (several := _OF_SO_MANY.search(said.text)) and len(before.subject) < (
        many := 2 + bool(several["three"] or several["three_more"])
    ):
        return earlier[-many:] if len(earlier) >= many else before.subject
    if len(before.subject) == 1 and len(earlier) > 1 and _OF_ALL_THEM.search(said.text):
        return earlier
    return before.subject[-1:] if _THAT_ONE.search(said.text) else before.subject


def _beside_others(before: Question) -> tuple[Resolution, ...]:
    """Whom somebody means by "we", who has not said so, where another country is only set beside theirs.

    It is who was asked about first, if then one likened them to another or spoke of another people: "and the Aussies?".
    """
    first = before.recent[-1:]
    if not first or len(before.recent) > 1:
        return ()
    likened = before.intent is Intent.COMPARE and len(before.places) == _TWO
    if likened and first[0].codes in {place.codes for place in before.places}:
        return first
    people = all(place.match is Match.DEMONYM or place.text.lower() in _PEOPLES for place in before.subject)
    return first if people and len(before.subject) == 1 else ()


def names_so_many(text: str) -> bool:
    """Whether a text is of so many countries, and not of those that were spoken of."""
    return _SO_MANY.search(text) is not None


def of_it(said: Sentence, before: Question) -> tuple[Sentence, Question]:
    """A message that names one of the countries asked about before, and no other, with "it" in the place of its name.

    The question before it is then as if that one alone had been asked about.
    """
    known = {place.codes: place for place in before.subject}
    if len(said.places) != 1 or said.places[0].codes not in known:
        return said, before
    meant = known[said.places[0].codes]
    of_one = before if len(known) == 1 else replace(before, places=(meant,), picked=())
    return replace(said, text=_A_PLACE.sub("it", said.text), places=()), of_one


def with_places(text: str, count: int) -> str | None:
    """A text with the places that "it" or "they" stand for; None where there is no such word."""
    every = " and ".join(f"PLACE{index}" for index in range(count))
    said = _THEM.sub(every, text, count=1) if count > 1 else text
    said = said if said != text else PRONOUN.sub("PLACE0", text, count=1)
    return said if said != text else None
