"""The country that "the worse one" is, of those that were compared, by its name."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question

_RANK = (
    r"(?P<end>better|best|highest|higher|worse|worst|lowest|lower)"
    r"(?:(?: |-)(?:ranked|rated|placed|off|performing|scoring))?"
    r"(?: (?:one|country|(?:one |country )?(?:of|out of|among) (?:(?:the|those|these) (?:two|three|four)|them|those|"
    r"these|both)))"
)
_SAID_OF = expression(
    r"(?P<lead>^\W*(?:(?:and|so|but|ok|okay|then|now|well|what|how|about|of|for|why|since|when|where|long|many|times|"
    r"years|often|which|tier|is|was|were|are|has|had|did|does|do|would|should|will|can|could|must|got|just|hm+|wait|"
    r"oh|yes|no|tell|me|show|give)\W+)*)"
    rf"(?:the|this|that) {_RANK}\b(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_WHICH_IS_IT = expression(
    r"\b(?:which|who|what)(?: (?:one|country|of them|tier))*(?:['’]s| is| are| was| were)\W+(?:the|that)\b",
    re.IGNORECASE,
)
"""What asks which one that is, and nothing of it."""
_WHY = expression(
    r"^\W*(?:(?:and|so|but|ok|okay|oh|hm+|wow|huh)\W+)*"
    r"why(?: (?:is that|not|so|that|though|is it|exactly|the difference))*\W*$",
    re.IGNORECASE,
)
"""What asks behind a comparison why one of two stands worse."""
_TWO = 2
_BETTER = frozenset({"better", "best", "higher", "highest"})


def with_it_by_name(text: str, before: Question) -> str:
    """A text with the name of the one of those compared before that it calls the better or the worse one."""
    compared = before.intent is Intent.COMPARE and before.worst and not before.picked
    if compared and len(before.places) == _TWO and _WHY.match(text):
        year = f" in {before.years[0]}" if len(before.years) == 1 else ""
        return f"why {'was' if year else 'is'} {before.worst[0].text} worse{year}?"
    if not (before.best or before.worst) or (said := _SAID_OF.match(text)) is None or _WHICH_IS_IT.search(text):
        return text
    ends = before.best if said["end"].lower() in _BETTER else before.worst
    return f"{said['lead']}{ends[0].text}{said['rest']}" if len(ends) == 1 and ends[0].text else text
