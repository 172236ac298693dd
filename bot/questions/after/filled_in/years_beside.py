"""The year beside the one that was spoken of, or some years from it: "and the year before?", "ten years on?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import FIRST_REPORT
from bot.questions.question import Question
from bot.questions.sentences.numbers import COUNT, number_of

_YEAR = r"(?:year|yr|report|edition|one)"
_BEHIND = r"(?=\s*(?:[?.!,]|$|(?:too|as well|also|then|already|please|tho|though|was|were|is|did|it|they)\b))"
_NOT_FROM = r"(?<!up from )(?<!down from )(?<!change from )(?<!changed from )(?<!different from )(?<!drop from )"
"""What is set beside the year before, and not asked of it: "is that up or down from the one before?"."""
_ONE_BESIDE = expression(
    rf"(?:{_NOT_FROM}(?<!compared to )(?<!compared with )\b(?:in |for |of )?the |^\W*(?:(?:and|ok|so|what "
    rf"about|how about) )*)"
    rf"{_YEAR} (?P<way>before|after|earlier|later|following|thereafter|preceding)(?: (?:that|this|it)(?: one)?)?"
    rf"{_BEHIND}|"
    rf"{_NOT_FROM}(?<!compared to )(?<!compared with )(?<!than )\b(?:in |for |of )?(?:the|that) "
    rf"(?P<other>previous|prior|preceding|following|next) {_YEAR}"
    rf"{_BEHIND}|"
    rf"^\W*(?:(?:and|ok|so|then) )*(?:the )?(?P<bare>next|previous|prior|preceding) {_YEAR}"
    r"(?: after(?: (?:that|this|it))?)?\W*$",
    re.IGNORECASE,
)
_SO_MANY_ON = expression(
    r"(?<!for )(?<!the )(?<!than )(?<!last )(?<!past )(?<!least )(?<!most )"
    rf"\b(?:in )?(?P<count>{COUNT}) (?:years?|reports?|editions?) "
    r"(?P<way>before|after|earlier|later|on(?=\s*(?:[?.!,]|$)))"
    rf"(?: (?:that|this|it|then)(?: one)?)?{_BEHIND}",
    re.IGNORECASE,
)
"""Not what lasted: "for two years before that", "more than ten years later"."""
_NEXT_FEW = expression(
    rf"\b(?:in|for) the (?P<count>two|three|2|3) (?:years?|reports?|editions?) (?P<way>before|after|following)"
    rf"(?: (?:that|this|it))?{_BEHIND}",
    re.IGNORECASE,
)
_FROM_THERE = expression(r"\b(years?|reports?|editions?) on (?:from (?:there|that|then|it)|again)\b", re.IGNORECASE)
_ANOTHER = expression(rf"\banother (?P<count>{COUNT})(?: (?:years?|reports?))? on\b", re.IGNORECASE)
_YEARS_AGO = {"ten": 10, "fifteen": 15, "twenty": 20, "twelve": 12, "eleven": 11}
_AND_SO_MANY = expression(
    rf"^\W*(?:(?:and|or|what about|how about) )*(?P<count>{'|'.join(_YEARS_AGO)})\W*$", re.IGNORECASE
)
"""What goes on with "ten years ago": "and twenty?"."""
_FOLLOWED = expression(r"\bthe (year|report|edition) that (?:followed|came (?:after|next))\b", re.IGNORECASE)
_THE_FIRST = expression(
    r"^\W*(?:(?:and|or|in|for|what about|how about|ok) )*the (?:very )?(?:first|earliest|oldest) "
    r"(?:one|report|edition|year)\W*$",
    re.IGNORECASE,
)
"""With all that a report covers counted, the first of the reports."""
_AND_AFTER = expression(
    r"^\W*(?:(?:and|ok|so|what about|how about) )+(?:then )?(?P<way>after|next|before)(?: (?:that|this|it))?\W*$",
    re.IGNORECASE,
)
"""What goes on with the countries of one report with those of the one beside it: "and after?"."""
_OF_ONE = {"after": "and after that", "before": "what about before that"}
"""The same of one country, whose years before or after are told together."""
_AFTER_IT = expression(r"\b(?:after|later|following)\b", re.IGNORECASE)
_LATER = frozenset({"after", "later", "following", "thereafter", "next", "on"})


def with_year_beside(text: str, before: Question, newest: int) -> str:
    """A text with the year put in where it says that before or after the one year that was spoken of, or so many on.

    That is the year of the question `before` or of its answer, `newest` where it had none.
    """
    year = _spoken_of(before, newest)
    if year == newest and before.intent is Intent.HISTORY and before.about is About.TREND and _AFTER_IT.search(text):
        return text  # of which of all those years is not known
    listed = (
        before.many.years[:1] if before.many is not None and year == newest else ()
    )  # none is later than the newest

    def on(way: str, steps: int) -> str:
        return f"in {(listed[0] if listed else year) + steps}" if way.lower() in _LATER else f"in {year - steps}"

    def few(way: str, count: int) -> str:
        return " and ".join(on(way, step) for step in range(1, count + 1))

    text = _FROM_THERE.sub(r"\1 later", _FOLLOWED.sub(r"the \1 after", text))
    if before.intent is Intent.COUNT and not before.tiers and _THE_FIRST.match(text):
        return f"in {FIRST_REPORT}"
    text = _ANOTHER.sub(r"\g<count> years later", text)
    text = _NEXT_FEW.sub(lambda match: few(match["way"], number_of(match["count"].lower())), text)
    if before.years and (ago := _AND_SO_MANY.match(text)) is not None:
        return f"in {newest - _YEARS_AGO[ago['count'].lower()]}"
    if len(before.years) == 1 and (after := _AND_AFTER.match(text)) is not None:
        way = after["way"].lower()
        if way == "after" and len(before.places) > 1:
            return f"and since {year}"
        of_one = _OF_ONE.get(way) if before.places else None
        return of_one or on(way, 1)
    text = _ONE_BESIDE.sub(lambda match: on(match["way"] or match["other"] or match["bare"], 1), text)
    return _SO_MANY_ON.sub(lambda match: on(match["way"], number_of(match["count"].lower())), text)


def _spoken_of(before: Question, newest: int) -> int:
    """The year that the question before was of, or from which on something was claimed, or that its answer told."""
    span = before.span if before.wants_yes_or_no else None
    since = span.first if span is not None and span.last is None else None
    if before.intent is Intent.HISTORY and before.about is About.HOW_LONG and before.since is not None:
        return before.since  # "since when?", "and the year before that?"
    ever = before.last_there if before.intent is Intent.HISTORY and before.about is About.EVER else None
    return before.told or (before.years[0] if before.years else since or ever or newest)
