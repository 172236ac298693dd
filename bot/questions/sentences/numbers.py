"""How many countries, reports or times something is said to be so of: "more than 20", "only once", "33 countries"."""

import re
from dataclasses import replace
from fractions import Fraction

from bot.questions.expression import expression
from bot.questions.limits import Number, Share
from bot.questions.sentences.pieces import Pieced

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBERS = (
    {word: number for number, word in enumerate(f"{_ONES} eighteen nineteen".split())}
    | {word: 10 * number for number, word in enumerate(_TENS.split(), start=2)}
    | {"a": 1, "couple of": 2}
)
COUNT = r"\d{1,2}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))
"""A regular expression of the numbers that `number_of` knows."""
_OFTEN = {"once": 1, "twice": 2, "thrice": 3}
_WORDS = _NUMBERS | {
    "a single": 1,
    "one single": 1,
    "single": 1,
    "a dozen": 12,
    "a hundred": 100,
    "one hundred": 100,
    **_OFTEN,
}
_FEW = frozenset({"zero", "one", "a", "a single", "one single", "single"})
_NUMBER = rf"(?P<number>\d{{1,3}}|{'|'.join(sorted(_WORDS.keys() - _OFTEN.keys(), key=len, reverse=True))})"
_BOUND = (
    r"(?P<more>(?:(?:no|not) )?(?:more|longer|greater|higher) than|(?<!all )over|above|upwards of|exceed(?:s|ed)?)|"
    r"(?P<least>at least|a minimum of)|"
    r"(?P<fewer>(?:(?:no|not) )?(?:fewer|less|shorter|lower) than|under|below)|"
    r"(?P<most>at most|up to|a maximum of)|"
    r"(?P<exact>exactly|only|just|precisely|merely|a total of)|"
    r"(?P<vague>about|around|roughly|approximately|almost|nearly|some|like|ballpark|circa|maybe|close to|near)"
)
_BEHIND = r"(?P<behind> (?:or|and) (?:more|above|fewer|less))?"
_AFTER = r"(?P<after> (?:or|and) (?:more|longer|over|above))?"
_BOUNDED = rf"(?:\b(?:{_BOUND}) (?:just |only |about )?)?\b"
_COUNTRIES = expression(
    rf"(?<!out of )(?<!top )(?<!tier )(?<!number ){_BOUNDED}{_NUMBER}\b"
    rf"{_BEHIND}(?! ?(?:%|years?|yrs?|reports?|editions?|times?|percent|people|victims?|months?|ps|cases?|"
    rf"of(?! (?:the )?(?:\w+ )?(?:countries|nations|states|members|REGION))|"
    r"convictions?|million|thousand|hundred|st|nd|rd|th|things?|questions?)\b)(?! ?[%/:])"
)
_PARTS = {
    "half": Fraction(1, 2),
    "third": Fraction(1, 3),
    "quarter": Fraction(1, 4),
    "two thirds": Fraction(2, 3),
    "three quarters": Fraction(3, 4),
    "fifth": Fraction(1, 5),
    "tenth": Fraction(1, 10),
}
_SHARE = expression(
    r"(?:\b(?:(?P<more>more than|over|above)|(?P<less>less than|fewer than|under|below)|(?P<at_most>at most|"
    r"no more than)|"
    r"at least|(?P<vague>about|around|roughly|nearly|almost|exactly|some)) )?(?:\b(?:a|one|the|the whole) )?"
    r"\b(?P<part>half|third|quarter|majority|two thirds|three quarters|(?:(?<=\ba )|(?<=\bone ))(?:fifth|tenth))\b"
    r"(?! (?:tier|category|year|time|report|edition|place|one|TIER)\b)|"
    r"(?P<most_of>\bmost\b(?= (?:of\b|countries|governments|nations|states|REGION|TIER)))"
)
_THAN = expression(rf"\b(?P<how>more|fewer|less) (?P<what>(?:\S+ ){{1,4}}?)than {_NUMBER}\b(?! (?:years|reports))")
"""What stands apart: "fewer Tier 1 countries than thirty"."""
_REPORTS = Pieced(
    rf"{_BOUNDED}{_NUMBER}(?: (?:single|straight|consecutive))?{_BEHIND} (?:years?|reports?|editions?)\b{_AFTER}"
    r"(?! ago| old| later)"
)
_LASTED = expression(
    r"(?:\b(?:has|have|s)\b(?: \w+){0,4}?|^(?:so )?PLACE\d*) (?:been|stayed|held|kept|remained|sat)\b"
    r"(?: \w+){0,4}? (?:TIER\d*|same (?:tier|rank|rating|level|place))(?: \w+){0,2}? "
    rf"for (?:{_BOUND}|)(?: ?(?:just|only|about))? ?{_NUMBER} (?:(?:straight|consecutive|full|whole|long) )*"
    r"(?:years?|reports?|editions?)\b(?P<behind> (?:or|and) (?:more|longer|over|above))?"
)
_TIMES = Pieced(rf"{_BOUNDED}(?:(?:{_NUMBER}{_BEHIND} times?)|(?P<often>once|twice|thrice)(?P<again> or more)?)\b")
_BOUNDS = frozenset(
    """
    than over above upwards exceed exceeds exceeded least minimum under below most up maximum exactly only just
    precisely merely total about around roughly approximately almost nearly some like ballpark circa maybe close near
    more less fewer longer
    """.split()  # noqa: SIM905
)
"""The words of which one at least bounds a number; looking for them first saves most of the work."""
_OF_TIMES = frozenset({"twice", "thrice", "times"})
_IN_ALL = expression(r"\b(?:all in all|in (?:all|total)|altogether|overall)\b")
_HOW_MANY = expression(r"\bhow (?:many|often)\b")
_HAS_BEEN = expression(r"\b(?:has|have) (?:\w+ ){0,3}?been\b")
_IN_A_ROW = Pieced(r"\b(?:in a row|straight|running|consecutive|consecutively|on end)\b")
_THE = expression(r"\b(?:the|these|those|all|both|its|their|of) $")


def number_of(text: str) -> int:
    """The number that a word or figures stand for.

    Raises:
        KeyError: it is none that is known.
    """
    return int(text) if text.isdigit() else _NUMBERS[text]


def countries_claimed(text: str) -> Number | None:
    """The number of countries that a text says there are; None where it says none."""
    text = _THAN.sub(r"\g<how> than \g<number> \g<what>", text)
    for found in _COUNTRIES.finditer(text):
        plain = not _is_bounded(found)
        if not (plain and (found["number"] in _FEW or _THE.search(text[: found.start()]))):
            return _bounded(found, found["number"])
    return None


def share_claimed(text: str) -> Share | None:
    """The share of all countries that a text says there are: "more than half of"; None where it says none."""
    found = _SHARE.search(text)
    if found is None or found["vague"]:
        return None
    if found["most_of"] or found["part"] == "majority":
        return Share(least=Fraction(1, 2), strict=True)
    part = _PARTS[found["part"]]
    if found["less"]:
        return Share(most=part, strict=True)
    return Share(most=part) if found["at_most"] else Share(least=part, strict=found["more"] is not None)


def reports_claimed(text: str) -> Number | None:
    """The number of reports that a text says something was so in, where it measures that; None where it does not.

    So many "in a row" are at least so many, unless it is said that they are fewer; what "has been", by now or ever.
    """
    running = _IN_A_ROW.search(text) is not None
    found = None if _BOUNDS.isdisjoint(text.split()) and not running else _REPORTS.search(text)
    if found is None or not (running or _is_bounded(found)):
        return None
    number = _bounded(found, found["number"])
    if running and not number.vague:
        by_now = _HAS_BEEN.search(text) is not None and " ever " not in text
        return replace(number, running=True, most=None if number.least else number.most, loose=by_now)
    return number


def lasted_claimed(text: str) -> Number | None:
    """For how many reports up to now a text says that a country has been on a tier; None where it does not say that."""
    found = _LASTED.search(text) if " for " in text else None
    if found is None:
        return None
    number = _bounded(found, found["number"])
    return Number(number.least) if found["behind"] or _IN_A_ROW.search(text) else number


def times_claimed(text: str) -> Number | None:
    """The number of times that a text says something was so, where it measures that: "only once", "more than twice".

    Once alone is only at some time.
    """
    words = set(text.split())
    found = None if words.isdisjoint(_BOUNDS | _OF_TIMES) else _TIMES.search(text)
    if found is None:
        return None
    number = _bounded(found, found["often"] or found["number"])
    if _is_bounded(found):
        return number
    if number.least <= 1 or _HOW_MANY.search(text):
        return None
    return number if _IN_ALL.search(text) else replace(number, loose=True)


def _is_bounded(found: re.Match[str]) -> bool:
    named = ("more", "least", "fewer", "most", "exact", "vague")
    return any(found[name] for name in named) or bool(_behind(found))


def _behind(found: re.Match[str]) -> str:
    """What bounds a number behind it: "ten or more years", "ten years or more"."""
    return found["behind"] or found.groupdict().get("after") or ""


def _bounded(found: re.Match[str], said: str) -> Number:
    number = int(said) if said.isdigit() else _WORDS[said]
    turned = (found["more"] or found["fewer"] or "").startswith(("no ", "not "))
    behind = _behind(found)
    if found["vague"] and not behind:
        return Number(vague=True)
    if found["least"] or (found["fewer"] and turned) or behind.endswith(("more", "above", "longer", "over")):
        return Number(number)
    if found["most"] or (found["more"] and turned) or behind:
        return Number(most=number)
    if found["more"]:
        return Number(number + 1)
    return Number(most=number - 1) if found["fewer"] else Number(number, number)
