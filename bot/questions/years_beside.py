"""The year so many before or after the one that was spoken of: "and the year before?", "three years later"."""

import re

from bot.questions.numbers import COUNT, number_of
from bot.questions.question import Question

_YEAR = r"(?:year|yr|report|edition|one)"
_BEHIND = r"(?=\s*(?:[?.!,]|$|(?:too|as well|also|then|already|please|tho|though|was|were|is|did|it|they)\b))"
_BESIDE = re.compile(
    r"(?:\b(?:in |for |of )?the |^\W*(?:(?:and|ok|so|what about|how about) )*)"
    rf"{_YEAR} (?P<way>before|after|earlier|later)(?: (?:that|this|it)(?: one)?)?"
    rf"{_BEHIND}|"
    r"\b(?:in |for |of )?(?:"
    rf"(?:the|that) (?P<other>previous|preceding|following|next) {_YEAR}|"
    rf"(?:a|one) {_YEAR} (?P<later>earlier|later|before|after))"
    rf"{_BEHIND}|"
    rf"^(?P<so>\W*(?:(?:and|ok|so|but|what about|how about) )*)(?P<count>{COUNT}) (?:years|yrs|reports|editions) "
    rf"(?:(?P<far>earlier|later)|(?P<that>before|after) (?:that|then|it)){_BEHIND}",
    re.IGNORECASE,
)
_LATER = frozenset({"after", "later", "following", "next"})


def with_year_beside(text: str, before: Question, newest: int) -> str:
    """A text with the year put in where it says that so many before or after the one that was spoken of."""
    year = before.told or (before.years[0] if before.years else newest)
    return _BESIDE.sub(lambda match: f"{match['so'] or ''}in {year + _steps(match)}", text)


def _steps(match: re.Match[str]) -> int:
    """How many years later, less than none for earlier."""
    way = next(match[name] for name in ("way", "other", "later", "far", "that") if match[name])
    steps = number_of(match["count"].lower()) if match["count"] else 1
    return steps if way.lower() in _LATER else -steps
