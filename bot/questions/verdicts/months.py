"""The month in which somebody says that a report came out: "was the 2024 report published in June?"."""

from bot.questions.expression import expression
from bot.questions.verdicts.yes_or_no import as_claimed

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, start=1)}
_NAMED = "|".join(name.lower() for name in MONTHS if name != "May")
_NAMED_OR_SHORT = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in map(str.lower, MONTHS))
_MONTH = expression(
    r"\b(?:in|of|late|early|mid|until|like|every|last|this)(?: the)? "
    rf"(?P<month>{_NAMED_OR_SHORT}|sept)\b|\b(?P<named>{_NAMED})\b"
)
_OPEN = expression(
    r"\b(?:or|not|never|nor|before|after|between|until|since|when|which|what|usually|normally|typically|always|"
    r"every|each)\b"
)
"""What asks for more than whether it was in one month, or denies it."""


def month_claimed(text: str) -> int | None:
    """The one month, from 1 to 12, that a text names with no choice and no denial; None where it names none or more."""
    if _OPEN.search(as_claimed(text)):
        return None
    found = {_NUMBERS[(match["month"] or match["named"])[:3]] for match in _MONTH.finditer(text)}
    return found.pop() if len(found) == 1 else None
