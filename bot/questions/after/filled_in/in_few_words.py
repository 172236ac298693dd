"""What somebody asks of an answer in few words, put in full: "source?", "didn't Laos have them too?"."""

import re

from bot.questions.intent import Intent
from bot.questions.question import Question

_SO = r"\W*(?:(?:so|and|but|ok|oh|hm|wait|then)\W+)*"
_REMARK = r"^(?:[^?.!\d]{1,20}[.!]+ ?)?"
_SOURCE = re.compile(
    rf"{_REMARK}{_SO}(?:(?:got|have|do you have|is there|any|an?|some|what is|what['’]?s|whats|the|your|ur|and) )*"
    r"(?:sources?|citations?|references?)(?: (?:for|of|on) (?:that|this|it))?(?: (?:please|pls|plz))?\W*$",
    re.IGNORECASE,
)
"""What asks where that is from, which is told with what was asked."""
_HAS_THEM_TOO = re.compile(
    rf"(?P<lead>{_REMARK}{_SO})(?P<has>did|does|do|has|have)(?:n['’]?t| not) (?P<rest>[^?.!]{{3,40}}? "
    r"(?:have |had |got )?(?:them|those|that|it|any|some) (?:too|as well|also)\W*)$",
    re.IGNORECASE,
)
"""What is asked of a topic with a "not" that denies nothing."""
_SHOULD_I_GO = re.compile(
    rf"^{_SO}(?:should|can|shall) (?:i|we) (?:(?:still|really|even|just) )*(?:book|go|travel|visit|fly|cancel)"
    r"(?: (?:it|there|that|the trip|my trip|our trip|a trip))?(?: or (?:not|no|nah))?\W*$",
    re.IGNORECASE,
)
_THATS_SO_LONG = re.compile(
    rf"^(?P<lead>{_SO})that['’]?s (?:(?:like|now|already) )*"
    r"(?=(?:\d{1,2}|[a-z]+) (?:years?|yrs?|reports?|times) (?:in a row|straight|running)\b)",
    re.IGNORECASE,
)
"""How long it has been there: "thats 10 yrs in a row isnt it"."""
_COUNTED_FIRST = re.compile(r"^\W*(?:(?:only|just|so) )?\d{1,3}\s*[?!.,]+\s*(?=(?:and )?how many\b)", re.IGNORECASE)
"""A number that was told and is only said back: "20?? how many was it the year before"."""
_COUNTED = frozenset({Intent.LIST, Intent.COUNT})
_OF_ONE = frozenset({Intent.TIER, Intent.COMPARE, Intent.CHANGES, Intent.HISTORY, Intent.FINDINGS})


def in_few_words(text: str, before: Question) -> str:
    """A text with what it says in few words of the answer before it put in full."""
    if before.intent in _COUNTED:
        return _COUNTED_FIRST.sub("", text)
    if before.intent is Intent.FINDINGS and before.topic and (too := _HAS_THEM_TOO.match(text)) is not None:
        return f"{too['lead']}{too['has']} {too['rest']}"
    if before.intent is Intent.TIER and len(before.places) == 1 and _SOURCE.match(text):
        return "what is the source for that?"
    if before.intent in _OF_ONE and len(before.subject) == 1:
        text = _THATS_SO_LONG.sub(r"\g<lead>that is ", text)
    name = before.subject[0].text if before.intent in _OF_ONE and len(before.subject) == 1 else ""
    return f"should I travel to {name}?" if name and _SHOULD_I_GO.match(text) else text
