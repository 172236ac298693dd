"""Any of the countries asked about together: "any that went up?", "any upgrades?", "which one isn't Tier 1?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question

_LEAD = r"^(?P<lead>\W*(?:(?:and|so|but|ok|okay|hm|well)\b\W*)*)"
_ANY = r"(?:any(?: one| of these| of those)?|anyone|anybody|some|one of them)(?: (?:countries|country|ones?))?"
_MOVED = (
    r"(?:went|go|gone|got|moved?|drop(?:ped)?|f[ae]ll(?:en)?|r[io]sen?|climb(?:ed)?|improved?|worsen(?:ed)?|slip(?:ped)?|"
    r"(?:get|got|gotten|become) (?:worse|better)|(?:up|down)graded)\b"
)
_ANY_THAT = expression(
    rf"{_LEAD}{_ANY}(?: (?:that|who|which))? (?P<moved>(?:(?:has|have|was|were|been|even|ever|just) )*{_MOVED})",
    re.IGNORECASE,
)
_DID_ANY = expression(
    rf"{_LEAD}(?P<did>did|has|have|was|were) {_ANY}(?! of\b) (?=(?:(?:get|got|been|ever) )*{_MOVED})", re.IGNORECASE
)
_ANY_MOVES = expression(
    rf"{_LEAD}any (?P<way>up|down)grades?(?P<rest>(?: (?:there|among them|this year|in \d{{4}}|last year))*)(?=\W*$)",
    re.IGNORECASE,
)
_WHICH_ONE = expression(
    rf"{_LEAD}which ones? (?=(?:is|isn['’]?t|are|aren['’]?t|was|wasn['’]?t|has|hasn['’]?t|have)\b)", re.IGNORECASE
)
_OF_THOSE_ASKED_ABOUT = frozenset({Intent.COMPARE, Intent.TIER, Intent.CHANGES, Intent.HISTORY})


def with_any_of_them(text: str, before: Question) -> str:
    """A text that asks if any went up or down, or which one is so, with "of them" after several countries."""
    if before.intent not in _OF_THOSE_ASKED_ABOUT or len(before.subject) <= 1:
        return text
    text = _WHICH_ONE.sub(r"\g<lead>which of them ", text)
    text = _ANY_THAT.sub(r"\g<lead>any of them \g<moved>", text)
    text = _DID_ANY.sub(r"\g<lead>\g<did> any of them ", text)
    return _ANY_MOVES.sub(r"\g<lead>were any of them \g<way>graded\g<rest>", text)
