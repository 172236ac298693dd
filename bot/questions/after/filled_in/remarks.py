"""Remarks in front of what somebody asks next: "wow, a tie. and Cyprus?"."""

import re
from collections.abc import Sequence

from bot.questions.sentences.marking import Sentence

ASKS = re.compile(
    r"(?:^|\s)(?:what|whats|which|who|whos|where|when|why|how|hows|tiers?|watch|report|countries)\b|"
    r"^(?:is|are|was|were|did|does|has|have|had|list|show|give) ",
    re.IGNORECASE,
)
"""What no name holds, so that a message with it need not be looked up as one."""
_ECHO = re.compile(r"(?:(?:so|oh|wow|ok|,) )*(?:none|nobody|no one|nothing|only one|just one)")
"""What only says again, and puts as a question, what was told: "none? what about Tier 3 then?"."""
_LONGEST = 7
_OF_THEM = re.compile(
    r"\b(?:all|both|two|three|no(?! way)|sorry|meant?|help|"
    r"not(?! (?:too |so |that |really |very )?(?:bad|good|great|surpris\w+|nice|cool)\b))\b"
)


def without_remarks(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences of a message without the remarks in front that name and ask nothing: "wow, a tie. and Cyprus?"."""
    first = next((at for at, sentence in enumerate(sentences[:-1]) if not _is_remark(sentence)), len(sentences) - 1)
    return sentences[first:] if first > 0 else sentences


def _is_remark(sentence: Sentence) -> bool:
    named = sentence.places or sentence.tiers or sentence.where.groups or sentence.years.years or sentence.years.span
    short = len(sentence.text.split()) <= _LONGEST
    asks = sentence.asked and not _ECHO.fullmatch(sentence.text)
    return short and not (named or asks or ASKS.search(sentence.text) or _OF_THEM.search(sentence.text))
