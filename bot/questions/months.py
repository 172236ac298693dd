"""The month in which somebody says that a report came out: "was the 2024 report published in June?"."""

import re

_NAMES = "january february march april may june july august september october november december".split()  # noqa: SIM905
_NUMBERS = {name[:3]: number for number, name in enumerate(_NAMES, start=1)}
_MONTH = re.compile(
    r"\b(?:(?:in|of|late|early|mid|until|like|every|last|this)(?: the)? )"
    rf"(?P<month>{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in _NAMES)}|sept)\b|"
    rf"\b(?P<named>{'|'.join(name for name in _NAMES if name != 'may')})\b"
)
_LEADING_NOT = re.compile(r"^(?:(?:so|and|but|wait|hm|hmm) )*(?:is|was|did|does|has) not ")
_TAG = re.compile(r"(?: ,)? (?:is|was|did|does|has) (?:not it|it not|it)$")
_OPEN = re.compile(
    r"\b(?:or|not|never|nor|before|after|between|until|since|when|which|what|usually|normally|typically|always|every|each)\b"
)


def month_claimed(text: str) -> int | None:
    """The one month, from 1 to 12, that a text names with no choice and no denial; None where it names none or more."""
    if _OPEN.search(_TAG.sub("", _LEADING_NOT.sub("", text))):
        return None
    found = {_NUMBERS[(match["month"] or match["named"])[:3]] for match in _MONTH.finditer(text)}
    return found.pop() if len(found) == 1 else None
