"""Steps from tier to tier in bare numbers, or with an arrow: "from 2 to 3", "2WL to 3", "Tier 1 -> Tier 2"."""

import re

from bot.questions.sentences.patterns import Said, worded

_LIST = r"(?:tier 2 )?watch ?list"
_SIGN = r"(?:[-=] ?)+>"
_FROM_TO = worded(
    rf"\b(?:from (?:the )?(?P<from>[123]|(?:tier |t)[123]|{_LIST})|(?<=went )(?P<went>[123])|"
    rf"(?<=moved )(?P<moved>[123])|"
    rf"(?<=dropped )(?P<dropped>[123])|(?<=fell )(?P<fell>[123])|(?P<list>{_LIST})|(?P<code>[123])(?= ?{_SIGN})|"
    rf"(?<!tier )(?<!\d )(?P<bare>[123])(?= to {_LIST})|"
    rf"(?P<tier>tier [123])(?= ?{_SIGN})) ?"
    rf"(?P<way>(?:straight |right |directly )?(?:up |down |back )?(?:in)?to(?: the)?|{_SIGN}) ?"
    rf"(?P<to>[123]|{_LIST}|(?:(?<=> )|(?<=>))tier [123])\b"
    r"(?! ?(?:\d|times|countries|country|reports?|years?|nations|states|months|days|points?|ranks?)\b)"
)


def with_steps(sentence: Said) -> Said:
    """A sentence with such steps in words: "from tier 2 to tier 3"."""
    return _FROM_TO.replaced(_in_words, sentence)


def _in_words(match: re.Match[str]) -> str:
    ends = (next(code for name, code in match.groupdict().items() if code and name not in ("way", "to")), match["to"])
    start, end = (f"tier {code[-1]}" if len(code) <= len("t1") else code for code in ends)
    return f"from {start} {match['way'] if match['way'][0].isalpha() else 'to'} {end}"
