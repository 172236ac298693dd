"""What is written in short: "comply w/" and "CAR 2024", and what only looks like a country ("opt out")."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_WITH = expression(r"\b(compl(?:y|ies|ied|ying|iant|iance)) w/ ?(?=\w)", re.IGNORECASE)
_CAR_IN_A_YEAR = expression(r"^\W*CAR(?= (?:in )?20[0-2]\d\W*$)")
"""The Central African Republic by its letters, where nothing but a year stands beside them."""
_OPT_OUT = expression(r"\bopt(?:s|ed|ing)? out(?: (?:of|from))?(?= (?:the |this |it|being|be)|\W*$)", re.IGNORECASE)
_JE_SUIS = expression(r"\bje suis\b|\bsuis[ -]je\b", re.IGNORECASE)
_PUBLIC_LAW = expression(r"\bp\.? ?l\.? (?=1\d\d ?[-\u2013]\d)", re.IGNORECASE)
_COUPLE_OF_YEARS = expression(
    r"(?P<why>\b(?:why|how come|what for)\b.*\b(?:put|placed|moved|added|downgraded|upgraded|dropped|demoted)\b.*?)"
    r"a couple (?:of )?(?=years? (?:ago|back)\b)",
    re.IGNORECASE,
)
_ANYONE = expression(r"\b(any|some|every)1\b(?! (?:of|in|or)\b)|\bsum1\b", re.IGNORECASE)

_SPAN_CUT_SHORT = expression(r"(?<![\w-])(20[012]\d) ?[-\u2013/] ?([012]\d)(?![\w-])")
_NUMBER_SIGN = expression(r"(\b\w+ )# ?s\b", re.IGNORECASE)
_EXCLUDING = expression(r"\bexcl(?:\. ?| )(?=[\w\s])", re.IGNORECASE)


def _in_full_years(match: re.Match[str]) -> str:
    """The years from one to another that is written with two figures: "2020-25"."""
    return f"{match[1]}-20{match[2]}" if match[1][2:] < match[2] else match[0]


def _anyone(match: re.Match[str]) -> str:
    return f"{match[1] or 'some'}one"


_WHAT_IT_STANDS_FOR = expression(
    r"^\W*(?P<short>\w[\w /-]{1,11}?)\W+(?:what(?:['’]?s| is| does)|whats) (?:this|that|the) "
    r"(?:abbreviation|acronym|short form)\b[^.?!]*[?.!]*\s*$",
    re.IGNORECASE,
)
IN_SHORT = (
    Change(("abbreviation", "acronym", "short form"), _WHAT_IT_STANDS_FOR, r"what does \g<short> mean?"),
    Change(("y1", "e1", "m1"), _ANYONE, _anyone),
    Change((" couple ",), _COUPLE_OF_YEARS, r"\g<why>a few "),
    Change(("pl 1", "p.l. 1", "p. l. 1", "pl. 1"), _PUBLIC_LAW, "Public Law "),
    Change(("w/",), _WITH, r"\1 with "),
    Change(("car ",), _CAR_IN_A_YEAR, "Central African Republic"),
    Change(("20",), _SPAN_CUT_SHORT, _in_full_years),
    Change(("#s", "# s"), _NUMBER_SIGN, r"\1numbers"),
    Change(("excl",), _EXCLUDING, "excluding "),
    Change((" out",), _OPT_OUT, "withdraw from"),
    Change(("suis",), _JE_SUIS, "i am"),
)
