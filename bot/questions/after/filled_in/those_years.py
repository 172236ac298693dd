"""The years that were asked about before: "and Cambodia for the same years?", "who was on Tier 3 then and not now?"."""

import re

from bot.questions.expression import expression
from bot.questions.question import Question

_SAME_YEARS = expression(
    r"\b(?:(?:for|in|over|during|through(?:out)?|across|within) )?(?:exactly )?"
    r"(?:(?:(?:the )?(?:very )?same|those|these|said) (?:\w+ )?(?:years|reports|editions)|"
    r"(?:(?:the |that |this )?(?:very )?same|that|this) (?:time ?)?(?:period|span|frame|time ?frame|stretch|decade))\b"
    r"(?! (?:in a row|running))",
    re.IGNORECASE,
)
_NAMED_AGAIN = expression(
    rf"{_SAME_YEARS.pattern},? \(?(?:(?:so|i\.e\.|that is|from|in|between) )*(?=(?:19|20)\d\d)", re.IGNORECASE
)
"""The same with its years behind: "over that same stretch, 2017 to 2019"."""
_FIRST_OF_ALL = expression(
    rf"^\W*(?:(?:and|or|ok|now|then) )*(?P<years>{_SAME_YEARS.pattern})[,:]? (?P<rest>\w.*?)\W*$", re.IGNORECASE
)
_OF_THOSE_YEARS = expression(
    r"\b(?:(?P<what>which|what) (?:ones? )?of (?:those|these|the) (?:\w+ )?(?:years|reports|editions))\b", re.IGNORECASE
)
_NTH_OF_THEM = expression(
    r"\b(?:(?:in|for|of|from) )?the (?:(?P<first>first|earlier|former)|(?P<second>second)|last|latter|later)(?: one)? "
    r"of (?:those|these|the|its)(?: (?:two|three|four|few|\d))? (?:years|reports|editions)\b",
    re.IGNORECASE,
)
"""One of them: "what were the reasons in the first of those two years"."""
_THEN_AND_NOW = expression(
    r"(?<!back )\b(?:back )?then(?=(?:,? (?:and|but|who|which|that|is|are))+ .*\b(?:now|today|currently|still)\b)|"
    r"(?<=\bnow )(?P<link>(?:and|but|that|who|which|,) )?(?P<was>was|were)(?P<where> .*) then(?=\W*$)",
    re.IGNORECASE,
)
"""What sets the year that was asked about beside now."""
_OF_MANY = expression(
    r"^\W*(?:(?:and|so|but|or|ok) )*(?:who|which|what|any|anyone|how many|those|the ones)\b", re.IGNORECASE
)
_PAIR = 2


def with_those_years(text: str, before: Question, newest: int) -> str:
    """A text with the years put in that were asked about `before`, where it says that it is of the same, or of then."""
    if (named := _NTH_OF_THEM.search(text)) is not None and (year := _nth(named, before, newest)) is not None:
        return f"{text[: named.start()]}in {year}{text[named.end() :]}"
    if (years := _years(before, newest)) is not None:
        named = _OF_THOSE_YEARS.search(text)
        if named is not None:
            return f"{text[: named.start()]}{named['what']} years{text[named.end() :].rstrip(' ?.!')} {years}?"
        text = _NAMED_AGAIN.sub("from ", text)
        text = _SAME_YEARS.sub(years, _FIRST_OF_ALL.sub(r"\g<rest> \g<years>", text))
    then = before.years or before.dated
    if len(then) != 1 or then[0] >= newest or not _OF_MANY.match(text):
        return text
    return _THEN_AND_NOW.sub(
        lambda match: (
            f"{match['link'] or ''}{match['was']}{match['where']} in {then[0]}" if match["was"] else f"in {then[0]}"
        ),
        text,
    )


def _nth(named: re.Match[str], before: Question, newest: int) -> int | None:
    """The year that somebody names by its place among those that were told; None where these are not known."""
    span, years = before.span or before.stay, sorted(before.years if len(before.years) >= _PAIR else before.dated)
    if len(years) < _PAIR and before.told is not None and before.span is not None:  # "since it left Tier 1"
        return before.told if named["first"] else before.told + 1 if named["second"] else None
    if len(years) < _PAIR and span is not None and span.first is not None:
        years = list(range(span.first, (span.last or newest) + 1))
    if len(years) < _PAIR:
        return before.told if named["first"] else None
    return years[0] if named["first"] else years[1] if named["second"] else years[-1]


def _years(before: Question, newest: int) -> str | None:
    """The several years that the question before was of, in words."""
    named = sorted(before.years if len(before.years) >= _PAIR else () if before.years else before.dated)
    span = before.span or (before.stay if len(named) < _PAIR else None)
    if span is not None:
        if span.first is None:
            return f"until {span.last}" if span.last is not None else None
        return f"since {span.first}" if span.last in (None, newest) else f"from {span.first} to {span.last}"
    if len(before.years) == 1 and len(before.years_in_turn) >= _PAIR:
        return " and ".join(map(str, sorted(set(before.years_in_turn[-_PAIR:]))))
    if len(named) > _PAIR and named[-1] - named[0] + 1 == len(named):
        return f"from {named[0]} to {named[-1]}"
    return " and ".join((", ".join(map(str, named[:-1])), str(named[-1]))) if len(named) >= _PAIR else None
