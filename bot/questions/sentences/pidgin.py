"""West African Pidgin in a question, put in plain English: "countries wey dey tier 3", "Ghana don drop?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_I = re.IGNORECASE
_ON_A_TIER = r"(?:(?:for|inside|in|on|the|dat|that) )*(?:tier|t[123]|watch|level|special)\b"

_WHO_ARE = expression(rf"\bwey (?:dey|de|be) (?={_ON_A_TIER})", _I)
_NOT_ON = expression(rf"\bwey no dey (?={_ON_A_TIER})", _I)
_IS_NOT_ON = expression(rf"\bno dey (?={_ON_A_TIER})", _I)
_WHO_DID = expression(
    r"\bwey (?:don )?(?=(?:mov|drop|fall|fell|climb|ris|rose|go|went|enter|join|leave|left|comot|come|came|get|got|"
    r"never|reach|stay|improv|were|was|are|is)\w*\b)",
    _I,
)
_WHAT_MADE = expression(r"\b(?:na )?wetin (?:make|cause|carry)(?= [^\W\d]+(?: [^\W\d]+){0,2} )", _I)
_WHAT = expression(r"\b(?:na )?wetin\b", _I)
_WHAT_IS = expression(r"\b(?:na )?wetin (?:be|dey be)\b", _I)
_CANNOT_LEAVE = expression(r"\b(?P<they>dem )?no fit comot (?:(?:from|for|inside) )?", _I)
_NOT_RANKED = expression(r"\b(?:countr(?:y|ies)|who) no get (?:any )?(?:tier|rank|rating|ranking)s?\b", _I)
_WHICH_ONE = expression(r"\bwey (?P<what>one|tin|country|tier)\b(?P<pass>(?: (?:dey|e dey))? better pass\b)?", _I)
_IS_THERE = expression(r"(?<=\w) (?:sef |self )?dey (?:for )?(?=there\b)|(?<=\w) sef\b", _I)
_HOW_FAR = expression(r"^\W*how far(?: na)?\s*[,!.?]+\s*(?=\w)", _I)
_WHO_IS = expression(rf"\bwho dey (?={_ON_A_TIER})", _I)
_LEFT = expression(rf"\b(?P<has>don )?comot (?:(?:for|from|inside) )?(?={_ON_A_TIER})", _I)
_HAS = expression(
    r"\bdon (?=(?:drop|enter|reach|move|fall|climb|join|leave|improve|go (?:up|down)|come (?:up|down))\b)", _I
)
_HAVE_THEY = expression(
    r"\b(?:dem|dey) (?:don|don't) (?=(?:ever )?(?:drop|enter|reach|move|fall|climb|join|leave|improve|comot)\b)", _I
)
_IS_TRUE = expression(r"\b(?:(?:is|e) )?(?:na )?true (?:say|sey)\b", _I)
_THEY_DID = expression(
    r"^(?P<so>\W*(?:(?:so|abeg|please|and) )*)(?:dem|dey) (?:don )?(?P<done>(?:down|up)grade|promote|demote)d?\b", _I
)


def _which_one(match: re.Match[str]) -> str:
    what = {"tin": "thing"}.get(match["what"].lower(), match["what"])
    return f"which {what}{' is better' if match['pass'] else ''}"


PIDGIN = (
    Change(("wey ",), _WHO_ARE, "that are on "),
    Change(("wey no",), _NOT_ON, "that are not on "),
    Change(("no dey",), _IS_NOT_ON, "is not on "),
    Change(("wey ",), _WHO_DID, "that "),
    Change(("wetin",), _WHAT_MADE, "why did"),
    Change(("wetin",), _WHAT_IS, "what is"),
    Change(("wetin",), _WHAT, "what"),
    Change(("no fit comot",), _CANNOT_LEAVE, lambda match: f"{'they ' if match['they'] else ''}cannot leave "),
    Change(("who dey",), _WHO_IS, "who is on "),
    Change(("comot",), _LEFT, lambda match: "has left " if match["has"] else "left "),
    Change((" don ", "dem don"), _HAVE_THEY, "have they "),
    Change(("don ",), _HAS, "has "),
    Change(("true s",), _IS_TRUE, "is it true that"),
    Change(("dem ", "dey "), _THEY_DID, r"\g<so>did they \g<done>"),
    Change(("no get ",), _NOT_RANKED, "countries have no tier"),
    Change(("wey ",), _WHICH_ONE, _which_one),
    Change((" dey ", " sef"), _IS_THERE, lambda match: " is " if "dey" in match[0].lower() else ""),
    Change(("how far",), _HOW_FAR, ""),
)
"""What is put in plain English, in its order."""
