"""How a marked sentence says that one country has come to stand to another, and what it is set over or under."""

from bot.questions.expression import expression
from bot.questions.intent import Relation

BESIDE_IT = (
    r"(?=(?: (?:the|both|all|of|any|that|those|what|where))* (?:PLACE|TIER|YEAR|REGION|"
    r"(?:it|them|they|us|this|that|those|average)\b)|$| [,.])"
)
"""What is named behind "over" and "under" where they say how a country stands: not "over time", "under the flags"."""
_COME_TO_STAND = expression(
    r"\b(?:(?P<past>(?:was|were|been|got|gotten|get|being) (?:\w+ )?(?:overtaken|surpassed|passed) by)|"
    r"(?P<behind>(?:fall|fallen|fell|drop|dropped|slip|slipped|sunk) (?:back )?(?:behind|below))|"
    r"(?P<level>(?:catch|caught|catching) up (?:with|to))|"
    r"overt(?:ake|aken|akes|ook|aking)|surpass(?:ed|es|ing)?|leapfrog(?:ged)?|"
    r"(?:move|moved|pull|pulled|go|gone|got|get|climb|climbed|jump|jumped) (?:ahead of|above|past)) (?:the )?PLACE"
)
"""What says that a country has come to stand so to another, to which it stood otherwise before."""


def comes_to_stand(text: str) -> Relation | None:
    """How a country is said to have come to stand to another, to which it stood otherwise before: "overtook"."""
    found = _COME_TO_STAND.search(text)
    if found is None:
        return None
    return Relation.SAME if found["level"] else Relation.WORSE if found["past"] or found["behind"] else Relation.BETTER
