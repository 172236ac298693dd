"""Another claim to be confirmed, after one: "is it true that Peru fell?", "and that Chile rose?"."""

import re

from bot.questions.question import Question

_AND_THAT = re.compile(
    r"^\W*(?:and|or|what about|also)(?: also)? that\s+[\"“”'‘«]?(?P<claim>\w[^\"“”«»?]*\b(?:is|are|was|were|has|have|"
    r"had|did|remained|stayed|fell|rose|moved|got|dropped|left|joined|lost)\b[^\"“”«»?]*?)[\"“”'’»]?[\s.?!]*$",
    re.IGNORECASE,
)


def with_another_claim(text: str, before: Question) -> str:
    """A text that only states what is to be confirmed as well, as a question whether that is so."""
    found = _AND_THAT.match(text) if before.wants_yes_or_no else None
    return f"is it true that {found['claim']}?" if found is not None else text
