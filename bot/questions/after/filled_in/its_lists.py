"""The country that was asked about, where it is asked if it is on a list: "isn't it on the child soldiers list?"."""

import re

from bot.questions.expression import expression
from bot.questions.question import Question

_ON_A_LIST = expression(
    r"^(?P<lead>\W*(?:(?:and|but|so|ok)\W+)*)(?P<is>is|was|are|were|has|had)(?:n['’]?t| not)? (?:it|they)"
    r"(?: (?:not|also|still|once|ever|even|been|actually|one of those))* (?:on|in|part of) (?:the |that |a )?"
    r"(?:child[- ]soldiers?(?: prevention act)?|cspa)(?: (?:list|act list))*(?P<end>.*)$",
    re.IGNORECASE,
)


def with_the_one_listed(text: str, before: Question) -> str:
    """A text that asks if "it" is on a list of its own with the name of the one country spoken of."""
    found = _ON_A_LIST.match(text) if len(before.subject) == 1 else None
    if found is None:
        return text
    return f"{found['lead']}{found['is']} {before.subject[0].text} on the child soldiers list{found['end']}"
