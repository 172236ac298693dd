"""Whether somebody calls for help: for themselves, or for somebody they know who is held or made to work."""

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.places.resolve import Resolution
from bot.questions.asked_places import home_of, places_of
from bot.questions.marking import Sentence
from bot.questions.patterns import said
from bot.questions.phrasings import phrasings
from bot.questions.question import About, Intent, Question
from bot.report.records import Code

_RANKED = re.compile(
    r"\b(?:tip|tier|ranking|countries|YEAR (?:report|edition)|(?:its|their|state|government) (?:\w+ ){0,2}shelters?|"
    r"report says?|(?:in|by|of) (?:the|this) (?:\w+ )?report|"
    r"(?:does|did) (?:the|this) (?:\w+ )?report|"
    r"(?:does|did|what|in) (?:the )?YEAR(?: report| edition)? (?:give|gives|say|says|mention|tell|have|name))\b"
)


def of_danger(everything: Sentence, cities: Mapping[str, Code]) -> Question | None:
    """The question of somebody who is in danger, or knows of somebody; None where a message is no such call.

    It is about the country that the message names, or in which the city or area lies that it names.
    """
    of_report = everything.tiers or _RANKED.search(everything.text)
    if of_report or not phrasings()[0].found_in(said(everything.text)):
        return None
    named = tuple(map(_with_its_country, places_of(everything)))
    return Question(Intent.HELP, named or home_of(everything, cities), about=About.DANGER)


def _with_its_country(place: Resolution) -> Resolution:
    """The country that an area lies in, such as a state of the United States; what is no area as it is."""
    code = place.area.iso3 if place.area is not None and not place.codes else None
    return replace(place, codes=(code,), area=None) if code else place
