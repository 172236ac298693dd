"""Whether the United States stand better than the country that was asked about: "does America rate itself higher?"."""

import re

from bot.questions.expression import expression
from bot.questions.question import Question

_RATES_ITSELF = expression(
    r"^(?P<lead>\W*(?:(?:and|so|but|ok|then)\W+)*)(?:does|do|did) (?P<who>(?:the )?[\w. ]{2,20}?) "
    r"(?:rank|rate|put|place|grade|see|score) (?:itself|themselves) (?:any |much )?"
    r"(?P<how>higher|better|lower|worse|above|below|the same)(?: (?:than|as) (?:it|that|them|they|this))?"
    r"(?: (?:though|then|too|now))*\W*$",
    re.IGNORECASE,
)
_BESIDE = {"above": "better", "below": "worse"}


def with_its_own_rank(text: str, before: Question) -> str:
    """A text that asks how those who rank rank themselves, as what sets them beside the country asked about."""
    found = _RATES_ITSELF.match(text) if len(before.subject) == 1 else None
    if found is None:
        return text
    name, how = before.subject[0].text, found["how"].lower()
    if how == "the same":
        return f"is {found['who']} on the same tier as {name}?"
    return f"is {found['who']} {_BESIDE.get(how, how)} than {name}?"
