"""Countries that are each asked about in a year of their own: "Ukraine in 2020 and Russia in 2012"."""

import re

from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_WHEN = (
    r"(?:(?:was|were|is|in|for|of|had|have|has|get|got|on|at|what|which|tiers?|rank|ranking|rating|back|,) )*"
    r"(?P<{}>YEAR|now|today)"
)
_LEAD = (
    r"(?:(?:so|and|hi|hey|what|which|tiers?|was|were|is|did|had|compare|comparison|give|me|show|tell|the|of|for|from|in|"
    r"between|ranks?|rankings?|ratings?|status|how|about|please|,|:) )*"
)
_PAIRS = re.compile(
    rf"{_LEAD}PLACE0 {_WHEN.format('first')}(?: (?:(?:and|or|vs|versus|with|to|than|against|,|&) )+"
    rf"(?:(?:the|what|how|about|of|which|tiers?|ranks?|rankings?|ratings?|status|did|was|were|had|is) )*"
    rf"PLACE\d+ {_WHEN.format('next')})+(?: (?:please|then|tiers?|ranks?|rankings?))*"
)
_MATCH = re.compile(r"PLACE0 YEAR (?:vs|versus|against) ")
"""What may be a match as well."""
_TWO = 2
_TIME = re.compile(r"\b(?:YEAR|now|today)\b")


def of_pairs(sentence: Sentence, newest_year: int) -> Question | None:
    """The tiers of several countries, each in its year; None where a sentence does not ask for that."""
    if len(sentence.places) < _TWO or sentence.tiers or sentence.where.groups:
        return None
    times = _TIME.findall(sentence.text)
    years = iter(sentence.years.years)
    alike = len({place.codes for place in sentence.places}) == 1
    if (
        (_MATCH.match(sentence.text) and not alike)
        or len(times) != len(sentence.places)
        or not _PAIRS.fullmatch(sentence.text)
    ):
        return None
    dated = tuple(next(years, newest_year) if time == "YEAR" else newest_year for time in times)
    if times.count("YEAR") != len(sentence.years.years):
        return None  # the same year twice is a year of all
    return Question(Intent.TIER, sentence.places, dated, paired=True)
