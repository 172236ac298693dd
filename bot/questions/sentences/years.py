"""The report years that a sentence names, in figures and words."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from bot.questions.expression import expression
from bot.questions.limits import FIRST_REPORT, Span
from bot.questions.sentences.numbers import COUNT, number_of
from bot.questions.sentences.patterns import Pattern, Said, said, worded
from bot.questions.sentences.recent_years import of_recent_years

MOST_YEARS = 5
"""Single years in one question; more are left out."""

_YEAR = r"(?:(?:19|20)\d\d)"
_SHORT = r"(?:' ?(?P<short>\d\d))"
_COUNT = rf"(?P<count>{COUNT})"
_TODAY = r"(?:today|now|to date|the present|this year|the latest(?: report| one)?|present)"
_SPANS = (
    worded(rf"\bbetween (?:the )?(?P<first>{_YEAR}) and (?:the )?(?P<last>{_YEAR})\b"),
    worded(
        rf"\b(?:from |between |in |over |for |the years )?(?P<first>{_YEAR}) ?(?:to|until|till|til|"
        rf"through|-|up to|thru) ?(?P<last>{_YEAR}|{_TODAY})\b"
    ),
    worded(
        r"\b(?:ever )?(?P<how>since|after|post|(?:more recently|later) than|starting in|starting|beginning in|"
        r"(?<!apart )(?<!aside )from) "
        r"(?:at least |about |around |(?<=since )the (?=\d{4} (?!reports?\b|editions?\b|one\b|list\b)[a-z]))?"
        rf"(?P<since>{_YEAR})(?: on(?:wards?)?|"
        rf" (?:to|until|till) {_TODAY})?\b"
    ),
    worded(
        r"\b(?P<how>since) (?:(?!tier|watch|top|bottom|when|which|what|report|edition|PLACE)\w+ ){1,6}?"
        rf"(?:in|of) (?P<since>{_YEAR})\b(?! (?:report|edition))"
    ),
    worded(rf"\b(?P<end>before|until|up to|till|prior to|pre) (?:the )?(?P<until>{_YEAR})\b"),
    worded(
        r"\b(?P<end>before) (?:(?:of|that|the|its|their|this|\w+ing) (?:it )?)+(?:TIER\d+ )?(?:in )?(?:the )?"
        rf"(?P<until>{_YEAR})\b"
    ),
    worded(
        r"\b(?P<how>after) (?:(?:that|the|its|their|they|it|this|\w+ing|lost|left|got|world|cup|TIER\d+) )+"
        rf"(?:in )?(?:the )?(?P<since>{_YEAR})\b"
    ),
    worded(
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
_SPOKEN_YEAR = worded(rf"\b(?:{'|'.join(sorted(_SPOKEN, key=len, reverse=True))})\b(?! (?:years|countries|reports))")
_A_YEAR = rf"{_YEAR}\b(?! ?(?:to|until|till|through|on|onwards?|up|-)\b)"
_LIST_FROM = worded(
    rf"(\b(?:list|report|edition|rankings?|downgrade|upgrade|promotion|demotion|fall|rise)|"
    rf"^(?!.*PLACE).*\b(?:tier (?:[123]|one|two|three)|watch ?list|special cases?)"
    rf"(?: (?:countries|nations|governments|states|ones|s))?) from (?={_A_YEAR})"
)
_FROM_LAST = worded(
    r"\b(countries|nations|states|governments|ones|list|rankings?|upgrades|downgrades) from (?:the )?"
    r"(?=last (?:years?|time)\b|previous (?:report|edition|year)\b)"
)
"""Those of the year before, which nothing is compared with."""
_THAT_YEAR = worded(r"\b(?:that|the same) (?:year|report|edition)\b")
_FROM_YEAR = worded(rf"\bfrom (?={_A_YEAR})")
"""A year that is one and no first of many, where "that year" is spoken of."""
_ITS_LAST_YEAR = worded(
    r"(?<!was )(?<!were )(?<!did )(?<!had )(?<!has )(?<!is )\b(PLACE\d+|its|their|our) (?:very )?last year "
    r"(?=(?:on|in|at|with|of) (?:a |the )?(?:tier|top|watch|bottom|first|third|best|highest|lowest|t\d|it\b|that\b))"
)
"""A country's last year on a tier, which is no "last year"."""
_WAS_LAST_YEAR = worded(
    r"(?P<lead>(?<!when )(?<!what )(?<!which )\b(?:was|were) (?:the )?PLACE\d+|PLACE\d+ was|\bwho was|were) last year "
    r"(?=(?:on|in|at) )"
)
"""What says where countries were last year, which is not their last year on a tier."""
_AND_NOW = worded(
    rf"({_YEAR}\b.*) and (?:(?:where|what|how) (?:is|are|does|do) (?:it|they)(?: (?:stand|rank))? )?(?:now|today)"
    r"(?= \?|$)"
)
_NOW_AND = worded(
    r"\b(?:now|today|currently|at present|at the moment|this year)(?: ,)? and (?:(?:where|what|how|which tier|which) "
    rf"(?:was|were|did) (?:it|they)(?: (?:stand|ranked|on|rank|rated))? )?(?:(?:back|before|earlier|also) )*"
    rf"(?:in )?(?=(?:the year )?{_YEAR}\b|last year(?: ?\?)?$)"
)
_IS_AND_BEFORE = worded(
    rf"(\b(?:is|are|does)\b.*?)(?: ,)? and (?:before|earlier|back|formerly|previously)(?: ,)? (?:in )?(?={_YEAR}\b)"
)
"""What asks for a country now, and in a year before."""
_SINCE_BEFORE = worded(rf"\bsince (?:(?:before|prior to) (?:the )?(?P<year>{_YEAR})|(?P<count>{COUNT}) years ago)\b")
_LAST_BEFORE_NOW = worded(r"\b(last\b.*?) before (?:now|this(?: one| time)?)(?= \?|$)")
_BESIDE_YEAR = worded(
    rf"\b(?:in |for |of |from )?the (?:one|year|report|edition) (?:right |just |immediately |directly |that came )?"
    rf"(?P<way>before|after|preceding|following) (?:the )?(?:one (?:in|of|for|from) )?(?P<year>{_YEAR})\b"
    r"(?! (?:report|edition|one|list) (?:came|was (?:out|published|released)))"
)
"""A year by the one that it stands beside: "the one right before 2022"."""
_AGO = worded(
    rf"(?!(?<=\btier )1 years)\b(?:about |some )?(?P<count>{COUNT}) (?:years?|reports?|editions?) "
    r"(?:ago|back(?! to\b)|earlier)\b|"
    r"\b(?P<decade>a|one) decade ago\b"
)
_A_YEAR_EARLIER = worded(r"\b(?:a|one) (?:year|report|edition) earlier\b")
_RELATIVE = (
    (
        worded(
            r"\b(?:(?:(?<!the )last year|the last year(?! (?:the )?PLACE))"
            r"(?! (?:on|in(?= which)|of(?= (?:it|that|its|their|being)\b)|as(?! well)|at|that|when|it) )|"
            r"(?<=but )last year(?= it )|(?<!.)last year(?= it (?:was|had) (?!(?:on )?(?:the )?(?:tier|watch|t\d)))|"
            r"the previous report|(?<!a )(?<!any )(?<!the )previous report|"
            r"the (?:one|report|edition) before (?:the )?(?:latest|newest|last|current|present)|"
            r"the report before(?: this|(?! (?:it|its|they|others|anyone|\w+ation)\b))|the prior year|a year ago|"
            r"last years|last yr|(?<!the )(?:(?<!in )|(?<=than in )|(?<=as in ))last (?:report|edition)|"
            r"previous edition|before (?:this year|now))(?: s)?\b"
        ),
        -1,
    ),
    (worded(r"\b(?:the year before last|year before last|two years back(?! to\b))\b"), -2),
    (
        worded(
            r"\b(?:this year|between the (?:last|latest) two (?:reports|editions|years)|"
            r"(?<!when was )(?<!which was )the (?:latest|newest|new|current|present|most recent|last) "
            r"(?:tip )?(?:trafficking )?(?:report|edition|one|list)(?! (?:in which|where|when|on which|"
            r"that had|with|(?:that |to )(?:rates?|rated|ranks?|ranked|covers?|covered|lists?|listed|has)"
            r"(?= (?:the )?PLACE))\b)|this (?:latest|newest|time)|latest report|newest report|current report|"
            r"(?<=in )(?<!than in )(?<!as in )last (?:report|edition)|"
            r"(?<=in )the (?:latest|newest|current)(?=$| [?,]))(?: s)?\b"
        ),
        0,
    ),
)
_THIS_ONE = r"(?:this (?:one|year|report|edition)|now|the (?:new|newest|latest|current) (?:one|report|edition))\b"
_COMPARED = worded(
    r"\b(?:than|compared (?:with|to)|in comparison (?:with|to)|from the one|"
    r"from|over|versus|vs) (?:in |on )?(?:the )?(?:year before|"
    r"previous (?:one|year|report|edition)|last (?:years?|time)(?: s)?(?: report| edition| one)?|"
    r"last one(?=$| ,)|year earlier|(?:one )?before(?! (?:\d|the|it|that|this|its|their|\w+ing)\b)|prior year|"
    r"(?:a|one) year (?:ago|earlier|back|before))\b(?! last)"
)
_SAME_AS_BEFORE = worded(
    r"\bsame as (?:in )?(?:last (?:year|time|report|edition)|(?:the )?year before)(?= or (?:changed?|different|moved))"
)
_SINCE_LAST = worded(
    r"\b(?P<moved>chang\w+|mov\w+|shift\w*|improv\w+|risen|fallen|dropped|better|worse|different|up|down|new) "
    r"since (?:the )?(?:last (?:year|time|report|edition)|(?:year|one|report) before|"
    r"previous (?:one|year|report|edition))\b"
)
_FIRST_EDITION = worded(
    r"\b(?:(?:the (?:very )?first|very first|first ever|inaugural) (?:ever )?(?:tip )?(?:report|edition)"
    r"(?! (?:that|which|to|in|where|with|rating|rated|on|about|of|for))|(?:report|edition) number (?:one|1))\b"
)
_OF_THE_REPORT = worded(
    r"\b((?:added|joined|new|newcomers?|admitted) (?:to|in|into)|"
    r"(?:dropped|removed|deleted|vanished|disappeared|struck|taken|cut) "
    rf"(?:out )?(?:from|off|out of|of)) the ({_YEAR}) (?:tip )?(report|edition)\b"
)
"""Those who came into a report, or are in it no more, which is no move of theirs."""
_HAD_BY = worded(
    r"\b(had|has) ((?:(?!already\b)\w+ ){1,4}been (?:(?!already\b)\w+ )*?)by (?:the )?"
    rf"(?={_YEAR}\b)"
)
"""What had come about up to a year: "had it been on tier 2 by 2018"."""
_BEFORE_IT_FELL = worded(r"\bbefore (?:it|they|that|the) (?:\w+ ){1,3}this (?:year|report|edition)\b")
_BEFORE_THIS = worded(r"\b(before|until|till) (?:this|the (?:current|latest|newest|new)) (?:year|report|edition)\b")
_OVER_YEARS = worded(
    r"\b(?:ever|never|always|once|when|any year|at any (?:time|point)|at some point|anything (?:other|but|else))\b"
)
_BEEN = worded(r"\b(?:has|have|had)\b.*\bbeen\b")
_ONE_YEAR = worded(
    rf"(?:\b(?:in|for|of|from|during|the year|year|back in) )?(?:the )?(?:year )?(?:\b(?P<year>{_YEAR})|"
    rf"{_SHORT})(?:s)?\b"
)
_SHORT_YEAR = worded(
    r"(?P<lead>\bthe(?= \d\d (?:one|report|edition))|"
    r"\b(?:in|(?<!list )(?<!group )(?<!out )of|for|from|since|during|PLACE\d+)) "
    r"(?P<digits>[012]\d)\b"
    r"(?! (?:or (?:more|so|fewer|less|\d+) |(?:straight|consecutive|more|whole|full) )?(?:countries|"
    r"governments|states|years|reports|editions|nations|percent|min|mins|minutes|hours?|days?|points?|euros|dollars))"
)
_NUMBERED_YEAR = expression(r"\bYEAR(\d+)\b")
_BY_ITS_NUMBER = expression(rf"\b{_YEAR}\b")
_FIGURES = expression(r"\d\d")
"""What a year has at least that is named by its number."""
_OF_TIME = expression(
    r"\d|\b(?:years?|yrs?|reports?|editions?|decade|twenty|thousand|earlier|time|before|latest|newest|last|one|lately|recently)\b"
)
"""What a sentence has at least that names a year."""


@dataclass(frozen=True, slots=True)
class Years:
    """The single years of a sentence, in the order in which it names them, and its span of years."""

    years: tuple[int, ...] = ()
    span: Span | None = None
    each: tuple[int, ...] = ()
    """The same with each year as often as it is named: that of every YEAR."""


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
        if not match.groupdict().get("since"):
            return " until SPAN " if match.groupdict().get("end") in _UNTIL else " SPAN "
        return " after SPAN " if _is_after(match) else " since SPAN "

    def keep_year(year: int) -> str:
        years.append(year)
        return f" YEAR{len(years) - 1} "

    text = _LAST_BEFORE_NOW.replaced(r"\1 previously", said(sentence))
    text = _OF_THE_REPORT.replaced(r"\1 the report of \2", text)
    text = _LIST_FROM.replaced(r"\1 of ", _ITS_LAST_YEAR.replaced(r"\1 last time ", text))
    if _THAT_YEAR.is_in(text):
        text = _FROM_YEAR.replaced("of ", text)
    text = _SPOKEN_YEAR.replaced(lambda match: str(_SPOKEN[match[0]]), text)
    text = _compared_with_before(_FROM_LAST.replaced(r"\1 of ", text), newest)
    if _OVER_YEARS.is_in(text) or _BEEN.is_in(text):
        text = _BEFORE_THIS.replaced(rf"\1 {newest}", text)
    text = _BEFORE_IT_FELL.replaced(f"before {newest}", _HAD_BY.replaced(r"\1 ever \2up to ", text))
    beside = {"before": -1, "preceding": -1, "after": 1, "following": 1}
    text = _BESIDE_YEAR.replaced(lambda match: keep_year(int(match["year"]) + beside[match["way"]]), text)
    text = of_recent_years(text)
    for pattern in _SPANS:
        if span is None:
            text = pattern.replaced(keep_span, text, 1)
    text = _with_now(text, newest)
    text = _WAS_LAST_YEAR.replaced(lambda match: f"{match['lead']} {keep_year(newest - 1)}", text)
    text = _A_YEAR_EARLIER.replaced(lambda _: f"{keep_year(newest - 1)}earlier", text)
    text = _AGO.replaced(lambda match: keep_year(newest - (10 if match["decade"] else number_of(match["count"]))), text)
    for pattern, step in _RELATIVE:
        text = pattern.replaced(lambda _, step=step: keep_year(newest + step), text)  # type: ignore[misc]
    text = _FIRST_EDITION.replaced(lambda _: keep_year(FIRST_REPORT), text)
    text = _by_number(text, keep_year)
    in_order = [years[int(number)] for number in _NUMBERED_YEAR.findall(text.text)]
    marked = _NUMBERED_YEAR.sub("YEAR", text.text)
    single = tuple(dict.fromkeys((*in_order, *years)))[:MOST_YEARS]
    return " ".join(marked.split()), Years(single, span, tuple(in_order))


def _with_now(text: Said, newest: int) -> Said:
    """A sentence with the newest report's year for the present that it asks for beside a year."""
    text = _AND_NOW.replaced(rf"\1 and {newest}", _NOW_AND.replaced(f"{newest} and ", text))
    return _IS_AND_BEFORE.replaced(rf"\1 {newest} and ", text)


def _by_number(text: Said, keep_year: Callable[[int], str]) -> Said:
    """A sentence with what `keep_year` puts in for the years that it names by their numbers."""
    if not _FIGURES.search(text.text):
        return text
    text = _SHORT_YEAR.replaced(lambda match: f"{match['lead']} {keep_year(2000 + int(match['digits']))}", text)
    return _ONE_YEAR.replaced(lambda match: keep_year(_year(match)), text)


def _compared_with_before(text: Said, newest: int) -> Said:
    """A sentence with what says since when, or that the newest report is compared with the one before, in one way."""
    text = _SINCE_BEFORE.replaced(
        lambda match: f"since {int(match['year']) - 1 if match['year'] else newest - number_of(match['count'])}", text
    )
    with_last, between = _with_last_year(newest)
    if {int(year) for year in _BY_ITS_NUMBER.findall(text.text)} <= {newest, newest - 1}:
        text = with_last.replaced(" compared with before ", text)
    text = between.replaced(" compared with before ", text)
    text = _COMPARED.replaced(" compared with before ", _SAME_AS_BEFORE.replaced(" compared with before ", text))
    return _SINCE_LAST.replaced(r"\g<moved> compared with before ", text)


@lru_cache(maxsize=4)
def _with_last_year(newest: int) -> tuple[Pattern, Pattern]:
    """How people name the year before the newest to compare that with it."""
    return (
        worded(rf"\b(?:compared (?:to|with)|versus|vs) {newest - 1}\b"),
        worded(rf"\bbetween (?:the )?(?:{newest - 1}|last years?)(?: s)?(?: report| edition| one)? and {_THIS_ONE}"),
    )


def _year(match: re.Match[str]) -> int:
    if match["year"]:
        return int(match["year"])
    short = int(match["short"])
    return 2000 + short if short < 70 else 1900 + short


_UNTIL = frozenset({"until", "till"})


def _is_after(match: re.Match[str]) -> bool:
    """Whether a span begins with the year behind the one that is named."""
    return match["how"].endswith(("after", "than", "post"))


def _span(match: re.Match[str], newest: int) -> Span:
    found = match.groupdict()
    if found.get("first"):
        first, last = int(found["first"]), int(found["last"]) if found["last"].isdigit() else None
        return Span(min(first, last), max(first, last)) if last else Span(first, None)
    if found.get("since"):
        return Span(int(found["since"]) + _is_after(match), None)
    if found.get("until"):
        return Span(None, int(found["until"]) - (found["end"] in ("before", "prior to", "pre")))
    return Span(newest - number_of(found["count"]) + 1, None)
