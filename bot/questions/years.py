"""The report years that a sentence names, in figures and words."""

import re
from dataclasses import dataclass

from bot.questions.numbers import COUNT, number_of
from bot.questions.question import Span

FIRST_REPORT = 2001
MOST_YEARS = 5
"""Single years in one question; more are left out."""

_YEAR = r"(?:(?:19|20)\d\d)"
_SHORT = r"(?:' ?(?P<short>\d\d))"
_COUNT = rf"(?P<count>{COUNT})"
_TODAY = r"(?:today|now|to date|the present|this year|the latest(?: report| one)?|present)"
_SPANS = (
    re.compile(rf"\bbetween (?:the )?(?P<first>{_YEAR}) and (?:the )?(?P<last>{_YEAR})\b"),
    re.compile(
        rf"\b(?:from |between |in |over |for |the years )?(?P<first>{_YEAR}) ?(?:to|until|till|"
        rf"through|-|up to|thru) ?(?P<last>{_YEAR}|{_TODAY})\b"
    ),
    re.compile(
        rf"\b(?:ever )?(?P<how>since|after|starting in|starting|beginning in|from) (?:at least |about |around )?"
        rf"(?P<since>{_YEAR})(?: on(?:wards?)?|"
        rf" (?:to|until|till) {_TODAY})?\b"
    ),
    re.compile(rf"\b(?P<end>before|until|up to|till|prior to) (?:the )?(?P<until>{_YEAR})\b"),
    re.compile(
        r"\b(?P<end>before) (?:(?:of|that|the|its|their|this|\w+ing) (?:it )?)+(?:TIER\d+ )?(?:in )?(?:the )?"
        rf"(?P<until>{_YEAR})\b"
    ),
    re.compile(
        r"\b(?P<how>after) (?:(?:that|the|its|their|they|it|this|\w+ing|lost|left|got|world|cup|TIER\d+) )+"
        rf"(?:in )?(?:the )?(?P<since>{_YEAR})\b"
    ),
    re.compile(
        r"\b(?:in|over|for|during|within)? ?(?:the )?(?<!between the )(?:past|last) "
        rf"{_COUNT} (?:years|reports|editions)\b"
    ),
)
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
_ONES = "one two three four five six seven eight nine"
_SPOKEN = {
    **{f"twenty {word}": 2010 + number for number, word in enumerate(_TEENS.split())},
    **{f"two thousand {word}": 2000 + number for number, word in enumerate(f"zero {_ONES} {_TEENS}".split())},
    **{f"two thousand and {word}": 2000 + number for number, word in enumerate(f"zero {_ONES} {_TEENS}".split())},
    **{f"twenty twenty {word}": 2021 + number for number, word in enumerate(_ONES.split())},
}
_SPOKEN_YEAR = re.compile(
    rf"\b(?:{'|'.join(sorted(_SPOKEN, key=len, reverse=True))})\b(?! (?:years|countries|reports))"
)
_A_YEAR = rf"{_YEAR}\b(?! ?(?:to|until|till|through|on|onwards?|up|-)\b)"
_LIST_FROM = re.compile(rf"\b(TIER\d+|list|report|edition|rankings?) from (?={_A_YEAR})")
_THAT_YEAR = re.compile(r"\b(?:that|the same) (?:year|report|edition)\b")
_FROM_YEAR = re.compile(rf"\bfrom (?={_A_YEAR})")
"""A year that is one and no first of many, where "that year" is spoken of."""
_AGO = re.compile(
    rf"\b(?:about |some )?(?P<count>{COUNT}) (?:years?|reports?|editions?) (?:ago|back|earlier)\b|"
    r"\b(?P<decade>a|one) decade ago\b"
)
_A_YEAR_EARLIER = re.compile(r"\b(?:a|one) (?:year|report|edition) earlier\b")
_RELATIVE = (
    (
        re.compile(
            r"\b(?:(?:(?<!the )last year|the last year(?! (?:the )?PLACE))(?! (?:on|in|as(?! well)|at|that|when|it) )|"
            r"(?<=but )last year(?= it )|(?<!.)last year(?= it (?:was|had) (?!(?:on )?(?:the )?(?:tier|watch|t\d)))|"
            r"the previous report|"
            r"the report before(?: this)?|the prior year|a year ago|"
            r"last years|last yr|(?<!the )last (?:report|edition)|previous edition|before (?:this year|now))(?: s)?\b"
        ),
        -1,
    ),
    (re.compile(r"\b(?:the year before last|year before last|two years back)\b"), -2),
    (
        re.compile(
            r"\b(?:this year|between the (?:last|latest) two (?:reports|editions|years)|"
            r"(?<!when was )(?<!which was )"
            r"the (?:latest|newest|new|current|present|most recent|last) (?:tip )?(?:trafficking )?"
            r"(?:report|edition|one|list)"
            r"(?! (?:in which|where|when|on which|that had|with)\b)|this (?:latest|newest|time)|"
            r"latest report|newest report|current report)(?: s)?\b"
        ),
        0,
    ),
)
_THIS_ONE = r"(?:this (?:one|year|report|edition)|now|the (?:new|newest|latest|current) (?:one|report|edition))\b"
_COMPARED = re.compile(
    r"\b(?:than|compared (?:with|to)|in comparison (?:with|to)|different from(?: the one)?(?: in)?|"
    r"from|over|versus|vs) (?:in |on )?(?:the )?(?:year before|"
    r"previous (?:one|year|report|edition)|last (?:year|time)|year earlier|one before|prior year|"
    r"(?:a|one) year (?:ago|earlier|back|before))\b(?! last)"
)
_SINCE_LAST = re.compile(
    r"\b(?P<moved>chang\w+|mov\w+|shift\w*|improv\w+|risen|fallen|dropped|better|worse|different|up|down|new) "
    r"since (?:the )?(?:last (?:year|time|report|edition)|(?:year|one|report) before|"
    r"previous (?:one|year|report|edition))\b"
)
_FIRST_EDITION = re.compile(
    r"\b(?:(?:the (?:very )?first|very first|first ever|inaugural) (?:ever )?(?:tip )?(?:report|edition)"
    r"(?! (?:that|which|to|in|where|with|rating|rated|on|about|of|for))|(?:report|edition) number (?:one|1))\b"
)
_BEFORE_THIS = re.compile(r"\bbefore this (?:year|report|edition)\b")
_OVER_YEARS = re.compile(
    r"\b(?:ever|never|always|once|when|any year|at any (?:time|point)|at some point|anything (?:other|but|else))\b"
)
_BEEN = re.compile(r"\b(?:has|have|had)\b.*\bbeen\b")
_ONE_YEAR = re.compile(
    rf"(?:\b(?:in|for|of|from|during|the year|year|back in) )?(?:the )?(?:year )?(?:\b(?P<year>{_YEAR})|"
    rf"{_SHORT})(?:s)?\b"
)


_SHORT_YEAR = re.compile(
    r"(?P<lead>\bthe(?= \d\d (?:one|report|edition))|"
    r"\b(?:in|(?<!list )(?<!group )(?<!out )of|for|from|since|during|PLACE\d+)) "
    r"(?P<digits>[012]\d)\b(?! (?:countries|"
    r"governments|states|years|nations|percent|min|mins|minutes|hours?|days?|points?|euros|dollars))"
)


_OF_TIME = re.compile(
    r"\d|\b(?:years?|yrs?|reports?|editions?|decade|twenty|thousand|earlier|time|before|latest|newest|last|one)\b"
)
"""What a sentence has at least that names a year."""


@dataclass(frozen=True, slots=True)
class Years:
    """The single years and the span of years of a sentence, and whether it says that the newest report is meant."""

    years: tuple[int, ...] = ()
    span: Span | None = None


def take_years(sentence: str, newest: int) -> tuple[str, Years]:
    """A marked sentence with YEAR or SPAN put in for the years that it names, and what they are.

    `newest` is the report year that "last year" and the like count from.
    """
    if not _OF_TIME.search(sentence):
        return sentence, Years()
    span: Span | None = None
    years: list[int] = []

    def keep_span(match: re.Match[str]) -> str:
        nonlocal span
        span = _span(match, newest)
        return " since SPAN " if match.groupdict().get("since") else " SPAN "

    def keep_year(year: int) -> str:
        years.append(year)
        return " YEAR "

    sentence = _LIST_FROM.sub(r"\1 of ", sentence)
    if _THAT_YEAR.search(sentence):
        sentence = _FROM_YEAR.sub("of ", sentence)
    sentence = _SPOKEN_YEAR.sub(lambda match: str(_SPOKEN[match[0]]), sentence)
    sentence = re.sub(rf"\b(?:compared (?:to|with)|versus|vs) {newest - 1}\b", " compared with before ", sentence)
    last = rf"\bbetween (?:the )?{newest - 1}(?: report| edition| one)? and "
    sentence = re.sub(rf"{last}{_THIS_ONE}", " compared with before ", sentence)
    sentence = _COMPARED.sub(" compared with before ", sentence)
    sentence = _SINCE_LAST.sub(r"\g<moved> compared with before ", sentence)
    if _OVER_YEARS.search(sentence) or _BEEN.search(sentence):
        sentence = _BEFORE_THIS.sub(f"before {newest}", sentence)
    for pattern in _SPANS:
        if span is None:
            sentence = pattern.sub(keep_span, sentence, count=1)
    sentence = _A_YEAR_EARLIER.sub(lambda _: f"{keep_year(newest - 1)}earlier", sentence)
    sentence = _AGO.sub(
        lambda match: keep_year(newest - (10 if match["decade"] else number_of(match["count"]))), sentence
    )
    for pattern, step in _RELATIVE:
        sentence = pattern.sub(lambda _, step=step: keep_year(newest + step), sentence)  # type: ignore[misc]
    sentence = _FIRST_EDITION.sub(lambda _: keep_year(FIRST_REPORT), sentence)
    sentence = _SHORT_YEAR.sub(lambda match: f"{match['lead']} {keep_year(2000 + int(match['digits']))}", sentence)
    sentence = _ONE_YEAR.sub(lambda match: keep_year(_year(match)), sentence)
    return " ".join(sentence.split()), Years(tuple(dict.fromkeys(years))[:MOST_YEARS], span)


def _year(match: re.Match[str]) -> int:
    if match["year"]:
        return int(match["year"])
    short = int(match["short"])
    return 2000 + short if short < 70 else 1900 + short


def _span(match: re.Match[str], newest: int) -> Span:
    found = match.groupdict()
    if found.get("first"):
        last = int(found["last"]) if found["last"].isdigit() else None
        first = int(found["first"])
        return Span(min(first, last), max(first, last)) if last else Span(first, None)
    if found.get("since"):
        return Span(int(found["since"]) + (found["how"] == "after"), None)
    if found.get("until"):
        return Span(None, int(found["until"]) - (found["end"] in ("before", "prior to")))
    return Span(newest - number_of(found["count"]) + 1, None)
