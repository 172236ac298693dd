"""The country that was asked about, where it is asked if it is on a list: "isn't it on the child soldiers list?"."""

import re

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question

_ON_A_LIST = expression(
    r"^(?P<lead>\W*(?:(?:and|but|so|ok)\W+)*)(?P<is>is|was|are|were|has|had)(?:n['’]?t| not)? (?:it|they)"
    r"(?: (?:not|also|still|once|ever|even|been|actually|one of those))* (?:on|in|part of) (?:the |that |a )?"
    r"(?:child[- ]soldiers?(?: prevention act)?|cspa)(?: (?:list|act list))*(?P<end>.*)$",
    re.IGNORECASE,
)
_ON_THAT_LIST = expression(
    r"^(?P<lead>\W*(?:(?:and|but|so|ok)\W+)*(?:(?:is|are|was|were) (?:it|they)|who(?: else)?(?: is|['’]s)?|"
    r"which others? (?:is|are))(?: (?:still|also|even|else))*) (?:(?:is|are) )?on (?:that|the|this) list(?P<end>.*)$",
    re.IGNORECASE,
)
_CHILD_SOLDIERS = frozenset({"child", "soldier", "soldiers", "children"})
"""Of which topic there is a list of its own."""


def with_the_one_listed(text: str, before: Question) -> str:
    """A text that asks if "it" is on a list of its own with the name of the one country spoken of."""
    of_soldiers = before.intent is Intent.FINDINGS and len(_CHILD_SOLDIERS & set(before.topic)) > 1
    if of_soldiers and (that := _ON_THAT_LIST.match(text)) is not None:
        text = f"{that['lead']} on the child soldiers list{that['end']}"
    found = _ON_A_LIST.match(text) if len(before.subject) == 1 else None
    if found is None:
        return text
    return f"{found['lead']}{found['is']} {before.subject[0].text} on the child soldiers list{found['end']}"
