"""The country that somebody is from and asks about: "I am a student from Dhaka, which tier is my country?"."""

import re
from collections.abc import Mapping, Sequence

from bot.places.names import Match
from bot.places.resolve import Resolution
from bot.questions.alone.referring import own_country
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence, whole
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.years import Years
from bot.questions.verdicts.claims import HEARD, SAYS, WHO, sentence_from
from bot.report.records import Code

_MY_COUNTRY = Pieced(r"\b(?:my|our) (?:own |home )?(?:country|nation|government|homeland)\b")
_OURS = Pieced(
    r"\b(?:(?:are|do|did|were) we|we (?:stand|rank|ranked|on|doing|get|got)|(?:about|rank|rate|put|is|are) us|"
    r"our (?:own |current )?(?:tier|rank|ranking|rating|status|position|record|history|score|grade))\b"
)
_FROM = expression(r"\b(?:from|in|near) (?P<city>[a-z]+(?P<second> [a-z]+)?)\b")
_GREETS_FROM = expression(
    r"(?:(?:hi|hey|hello|dear|all|everyone|greetings|good \w+|,) )*(?:(?:i am|we are|writing|asking|i live|we live) )?"
    r"(?:from|in) (?P<city>[a-z]+(?: [a-z]+)?)\b"
)
"""Where somebody greets from: "hello from Lagos, where is Nigeria"."""
_ASKS_OF_MINE = expression(
    r"\b(?:is|are|was|were|did|does|do|has|have|had) (?:my|our) (?:own |home )?(?:country|nation|government|homeland)\b"
)
_ITS_TIER = expression(
    r"(?!.* at$)(?:(?:so|and|then|,) )*(?:(?:which|what) (?:tier|rank|ranking|rating)|where) (?:is|does|has)\b"
)
"""What is read of the country that is named beside it in any case."""
_SAID_FIRST = expression(
    r"(?P<who>(?:(?!TIER|YEAR|SPAN)\S+ ){1,8}?PLACE0(?: (?!my|our)[a-z]+){0,2}?) (?:, |- |: )(?:(?:so|and|but) )*"
    r"(?=(?:is|was|are|were|has|have|did|does|which|what|where|how|why|when|since|tell)\b.*\b(?:(?:my|our) "
    r"(?:own |home )?(?:country|nation|government|homeland)|(?<=where )(?:are|do|did|were) we)\b)"
)
_WE = (
    r"we (?=(?:(?:still|now|also|even|really|finally|just|actually) )*"
    r"(?:are|were|is|was|not|never|no|have|had|has|got|get|lost|left|fell|dropped|slipped|rose|climbed|came|went|moved|made|stayed|kept|stand|stood|rank|on|in|at|still)\b"
    r"[^.]*TIER)"
)
_OF_US = rf"(?:{HEARD}|{WHO}{SAYS} (?:(?:that|how) )*){_WE}"
_HEARD_OF_US = expression(rf"(?:(?:so|and|but|ok|hi|hey|,) )*(?:{_OF_US})")
"""What somebody heard of their own country: "read somewhere that we are not on Tier 1 any more"."""
_SAID_AND_HEARD = expression(
    r"(?P<who>(?:(?!TIER|YEAR|SPAN)\S+ ){0,6}?(?:i am|we are|as|from) (?:(?!TIER|YEAR|SPAN)\S+ ){0,3}?PLACE0"
    rf"(?: (?!PLACE|TIER)[a-z]+){{0,6}}?)(?: (?:,|-|and|so|but))+ (?={_OF_US})"
)
_HEARD_AND_SAID = expression(
    rf"(?P<told>(?={_OF_US})(?:(?!PLACE)\S+ )*?)[,-] (?P<who>(?:(?:and|btw|because|since|as) )*"
    r"(?:i|we) (?:(?!TIER|YEAR|SPAN)\S+ ){1,4}?PLACE0(?: (?!PLACE|TIER)[a-z]+){0,3})"
)
_ASKED_AND_SAID = expression(
    r"(?P<told>(?:(?!PLACE)\S+ )*?(?:my|our) (?:own |home )?(?:country|nation|government|homeland)"
    r"(?: (?!PLACE)\S+)*?) ,(?: (?:and|btw|because|since|as))* (?P<who>(?:i|we) (?:(?!TIER|YEAR|SPAN)\S+ ){1,4}?PLACE0)"
)
"""The same behind the question: "where is my country at, I'm in Oman"."""
_WHERE_WE = expression(r"^(?:(?:so|and|but|then) )*where (?P<are>are|do|did|were|would) we\b")
_WHERE_ARE_WE = Pieced(
    r"^(?:(?:so|and|but|then) )*where (?:are we|is my country)(?: (?:in|on|at) (?:(?:all )?(?:this|that|it)|"
    r"the (?:\w+ )?(?:list|report|rankings?|tiers?)))?(?: (?:now|today|currently|at the moment|at))*$"
)
"""The same with nothing behind it but where that may be."""
_OF_ONE = {"are": "is", "do": "does", "were": "was"}
_NUMBERED = expression(r"\bPLACE(\d+)")


def own_or_of_a_city(said: Sentence, cities: Mapping[str, Code]) -> tuple[Resolution, ...]:
    """The country that somebody says to be from, or that they name and greet from a city of."""
    if (own := own_country(said)) or not said.places:
        return own
    city = _GREETS_FROM.match(said.text)
    names = (city["city"], city["city"].split()[0]) if city is not None else ()
    codes = {cities[name] for name in names if name in cities}
    return tuple(place for place in said.places if codes == set(place.codes))[:1]


def with_home(sentences: Sequence[Sentence], cities: Mapping[str, Code]) -> Sequence[Sentence]:
    """The sentences of a message with PLACE for "my country", where it tells which that is, by a city perhaps."""
    told = [part for one in _with_home_of_a_city(sentences, cities) for part in _apart(one)]
    own = own_country(whole(told)) if len(told) > 1 else ()
    return [_with_mine(sentence, own[0]) for sentence in told] if own else told


def _apart(sentence: Sentence) -> Sequence[Sentence]:
    """A sentence in two, where it says first which country is somebody's own, and then asks of it."""
    if len(sentence.places) != 1 or not own_country(sentence):
        return (sentence,)
    if (last := _HEARD_AND_SAID.fullmatch(sentence.text) or _ASKED_AND_SAID.fullmatch(sentence.text)) is not None:
        told = replace(sentence, text=last["told"].strip(), places=())
        return _who(sentence, last["who"]), _with_mine(told, sentence.places[0])
    said = _SAID_FIRST.match(sentence.text) or _SAID_AND_HEARD.match(sentence.text)
    if said is None:
        return (sentence,)
    asked = sentence_from(sentence, said.end())
    if not _WHERE_ARE_WE.match(asked.text):
        asked = replace(asked, text=_WHERE_WE.sub(_where_ours, asked.text))
    return _who(sentence, said["who"]), _with_mine(asked, sentence.places[0])


def _who(sentence: Sentence, text: str) -> Sentence:
    return replace(sentence, text=text, asked=False, tiers=(), years=Years(), strange=())


def is_of_a_home_unknown(question: Question, everything: Sentence) -> bool:
    """Whether somebody asks of their own country, and nobody has told which that is."""
    of_all = question.intent in OF_MANY and not question.places and not everything.places
    return of_all and _ASKS_OF_MINE.search(everything.text) is not None


def _with_mine(sentence: Sentence, own: Resolution) -> Sentence:
    """A sentence that names no country with the one that somebody is `own` for "my country"."""
    if not sentence.places and _WHERE_ARE_WE.match(sentence.text):
        return replace(sentence, text="where does PLACE0 stand", places=(own,))
    as_it_is = sentence.places or _ITS_TIER.match(sentence.text)
    text = sentence.text if as_it_is else _MY_COUNTRY.sub("PLACE0", sentence.text, count=1)
    if not sentence.places and (heard := _HEARD_OF_US.match(text)) is not None:
        text = f"{heard[0].removesuffix('we ')}PLACE0 {text[heard.end() :]}"
    return sentence if text == sentence.text else replace(sentence, text=text, places=(own,))


def _where_ours(found: re.Match[str]) -> str:
    return f"where {_OF_ONE.get(found['are'], found['are'])} my country"


def _with_home_of_a_city(sentences: Sequence[Sentence], cities: Mapping[str, Code]) -> Sequence[Sentence]:
    """The sentences of a message with PLACE for the city that somebody is from, where they ask of their own country."""
    named = any(sentence.places for sentence in sentences)
    asks = any(_MY_COUNTRY.search(one.text) or (_OURS.search(one.text) and not named) for one in sentences)
    if not asks:
        return sentences
    for at, sentence in enumerate(sentences):
        if (told := _with_home(sentence, cities)) is not None:
            return [*sentences[:at], told, *sentences[at + 1 :]]
    return sentences


def _with_home(sentence: Sentence, cities: Mapping[str, Code]) -> Sentence | None:
    for found in _FROM.finditer(sentence.text):
        city = next((name for name in (found["city"], found["city"].split()[0]) if name in cities), None)
        if city is None:
            continue
        start = found.start("city")
        at = len(_NUMBERED.findall(sentence.text[:start]))
        behind = _NUMBERED.sub(lambda number: f"PLACE{int(number[1]) + 1}", sentence.text[start + len(city) :])
        home = Resolution(city, (cities[city],), Match.EXACT)
        return replace(
            sentence,
            text=f"{sentence.text[:start]}PLACE{at}{behind}",
            places=(*sentence.places[:at], home, *sentence.places[at:]),
            strange=tuple(word for word in sentence.strange if word not in city.split()),
        )
    return None
