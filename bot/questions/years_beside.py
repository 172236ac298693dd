"""The year before or after the one that was spoken of: "and the year before?"."""

import re

from bot.questions.question import Question

_BEHIND = r"(?=\s*(?:[?.!,]|$|(?:too|as well|also|then|already|please|tho|though|was|were|is|did|it|they)\b))"
_BESIDE = re.compile(
    r"(?:(?<!compared to )(?<!compared with )\b(?:in |for |of )?the |^\W*(?:(?:and|ok|so|what about|how about) )*)"
    r"(?:year|report|edition|one) (?P<way>before|after|earlier|later)(?: (?:that|this|it)(?: one)?)?"
    rf"{_BEHIND}|"
    r"\b(?:in |for |of )?(?:"
    r"(?:the|that) (?P<other>previous|preceding|following|next) (?:year|report|edition|one)|"
    r"(?:a|one) (?:year|report|edition) (?P<later>earlier|later|before|after))"
    rf"{_BEHIND}",
    re.IGNORECASE,
)
_LATER = frozenset({"after", "later", "following", "next"})


def with_year_beside(text: str, before: Question, newest: int) -> str:
    """A text with the year put in where it says that before or after the one year that was spoken of."""
    year = before.told or (before.years[0] if before.years else newest)
    if year == newest and before.many is not None and before.many.years:
        year_later = before.many.years[0] + 1
    else:
        year_later = year + 1
    return _BESIDE.sub(lambda match: f"in {year_later if _is_later(match) else year - 1}", text)


def _is_later(match: re.Match[str]) -> bool:
    return (match["way"] or match["other"] or match["later"]).lower() in _LATER
