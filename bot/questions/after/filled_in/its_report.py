"""The past report that was asked about: "was there a 2020 report?", "when was it released?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question

_IT = expression(
    r"\b(?P<verb>is|was|did|does|has|had|when|of|in) (?:it|that(?: (?:one|report|edition))?|this(?: (?:one|report))?)\b"
    r"(?= (?:(?:finally|first|actually|even|also|been|be|get|ever) )*"
    r"(?:released?|published|publish|out|come|came|appear(?:ed)?|issued|presented|launched|late|delayed|written|"
    r"rank|rate|cover|include|list|assess|say|name|put)\b)",
    re.IGNORECASE,
)
"""What is said of a report, and not of a country or a tier."""


_BESIDE_IT = expression(
    r"\bthe (?:one|report|edition) (?:right |just )?(?:(?P<before>before|prior to)|after)"
    r"(?: (?:that|it|this)(?: one)?)?\b(?! \d)",
    re.IGNORECASE,
)
"""The report of the year before or after."""
_WRITTEN = expression(
    r"^(?P<who>\W*(?:(?:and|so|but|ok) )*who) (?:(?:is|are|was|actually|really|exactly|even) )*"
    r"(?:writ(?:es?|ing)|wrote|mak(?:es|ing)|publish(?:es|ing)|prepar(?:es|ing)|compil(?:es|ing)) (?:it|this|that)\b",
    re.IGNORECASE,
)
_OF_ITS_PERIOD = expression(r"\b(?:periods?|months?|weeks?|calendar|window|time ?(?:span|frame))\b", re.IGNORECASE)


def with_its_report(text: str, before: Question, newest: int) -> str:
    """A text with the report that the question `before` was of put in for "it", where that is a past one.

    What is asked of who writes it, or of the one before or after it, is put in full whichever one it was.
    """
    released = before.intent is Intent.DEFINE and before.about is About.RELEASE
    counted = before.intent is Intent.COUNT and not (before.places or before.tiers or before.where.groups)
    in_which = before.intent is Intent.DEFINE and before.term == "report-period"
    if released and len(before.years) <= 1:
        year = before.years[0] if before.years else newest
        text = _WRITTEN.sub(r"\g<who> writes the report", text)
        text = _BESIDE_IT.sub(lambda match: f"the {year - 1 if match['before'] else year + 1} report", text)
    of_a_past_one = len(before.years) == 1 and before.years[0] < newest
    if not (released or counted or in_which) or not of_a_past_one or _OF_ITS_PERIOD.search(text):
        return text
    return _IT.sub(rf"\g<verb> the {before.years[0]} report", text, count=1)
