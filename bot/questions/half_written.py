"""What people leave out of a text so that it would not be read: the word "tier" before a number, most of all."""

import re

_BARE_TIER = re.compile(
    r"^(and|or|what about|how about) (?:the )?([123]|one|two|three)(?=\W*$)|"
    r"\b(?:(a|on|at|to|in|off|than|as|not) ([123]|one|two|three)|"
    r"((?:was|were|is|be|been) (?:it )?(?:once|ever|still|also)?) ?([123]))"
    r"(?=\W*$| (?:that|this|the same|before|now|then|again|ever|more than|twice|since|too|until|till|for)\b)",
    re.IGNORECASE,
)
_Y = re.compile(r"^y (?!tho|not|so|is|was|that)(?=\w+(?: \w+)?\W*$)", re.IGNORECASE)  # "y España?", which is no "why"
_ANYTHING_BUT = re.compile(r"\b(anything (?:other than|but|else than)) ([123])\b", re.IGNORECASE)


def spelled_out(text: str) -> str:
    """A text by itself, with "tier" before the number in "anything other than 3"."""
    return _ANYTHING_BUT.sub(r"\1 tier \2", text)


def spelled_out_after(text: str) -> str:
    """A text that follows a question, with "tier" before a bare number ("was it on 3 before?") and "and" for "y"."""
    return _BARE_TIER.sub(_as_tier, _Y.sub("and ", text))


def _as_tier(match: re.Match[str]) -> str:
    before, number = (group for group in match.groups() if group is not None)
    return f"{before} tier {number}"
