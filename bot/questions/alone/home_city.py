"""The country that somebody is from, by a city: "I am a student from Dhaka, which tier is my country?"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.places.names import Match
from bot.places.resolve import Resolution
from bot.questions.sentences.marking import Sentence
from bot.report.records import Code

_MY_COUNTRY = re.compile(r"\b(?:my|our) (?:own |home )?(?:country|nation|government|homeland)\b")
_OURS = re.compile(
    r"\b(?:(?:are|do|did|were) we|we (?:stand|rank|ranked|on|doing|get|got)|(?:about|rank|rate|put|is|are) us|"
    r"our (?:own |current )?(?:tier|rank|ranking|rating|status|position|record|history|score|grade))\b"
)
_FROM = re.compile(r"\b(?:from|in|near) (?P<city>[a-z]+(?P<second> [a-z]+)?)\b")
_NUMBERED = re.compile(r"\bPLACE(\d+)")


def with_home_of_a_city(sentences: Sequence[Sentence], cities: Mapping[str, Code]) -> Sequence[Sentence]:
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
