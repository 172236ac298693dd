"""What people put around a question: "guys, quick one, is …", "… asking for a friend"."""

import re
from functools import lru_cache
from typing import NamedTuple

from bot.questions.expression import expression
from bot.questions.tables import read_table


class Around(NamedTuple):
    """What is left out in front of a question, and behind it."""

    before: re.Pattern[str]
    behind: re.Pattern[str]


@lru_cache(maxsize=1)
def around() -> Around:
    """The table of around.yaml."""
    table = read_table("sentences/around.yaml")
    before, behind = ("|".join(table[side]) for side in Around._fields)
    return Around(expression(rf"^(?:(?:{before})(?: |$))+"), expression(rf"(?:(?:^| )(?:{behind}))+$"))


def without_beginning(text: str) -> str:
    """A marked sentence without what people put before a question."""
    return around().before.sub("", text)


def by_itself(text: str) -> str:
    """A marked sentence without what people put before a question and behind it."""
    return around().behind.sub("", without_beginning(text))
