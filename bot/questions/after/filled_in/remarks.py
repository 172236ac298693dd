"""Remarks in front of what somebody asks next: "wow, a tie. and Cyprus?"."""

import re
from collections.abc import Sequence

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence

ASKS = expression(
    r"(?:^|\s)(?:what|whats|which|who|whos|whom|whose|where|when|why|how|hows|tiers?|watch|report|countries)\b|"
    r"^(?:is|are|was|were|did|does|has|have|had|list|show|give) ",
    re.IGNORECASE,
)
"""What no name holds, so that a message with it need not be looked up as one."""
_ECHO = expression(r"(?:(?:so|oh|wow|ok|,) )*(?:none|nobody|no one|nothing|only one|just one)")
"""What only says again, and puts as a question, what was told: "none? what about Tier 3 then?"."""
_LONGEST = 7
_OF_THEM = expression(
    r"\b(?:all|both|two|three|no(?! way)|sorry|meant?|help|"
    r"not(?! (?:too |so |that |really |very )?(?:bad|good|great|surpris\w+|nice|cool)\b))\b"
)
_STOOD_THEN = expression(
    r"(?:(?:and|so|like|or) )*(?:what|where|which(?: tier| rank)?|what tier|how) (?:is|was|were) (?:it|they|we)"
    r"(?: (?:on|in|at|back in|before|then|rated|ranked))* (?:in )?YEAR"
)
_WHAT_ABOUT = expression(r"(?:(?:and|so|but|ok|okay|then) )*(?:what|how) about (?:the )?PLACE0(?: (?:then|now))*")
"""What only goes on to another country, whatever is told in front of it."""
DID_IT_MATTER = expression(
    r"(?:(?:and|so|but|ok|like) )*(?:did|has|have) (?:the |that |this |their |its )?(?!PLACE)\w+(?: \w+){0,2} "
    r"(?:change|changed|affect|affected|matter|mattered|influence|influenced|hurt|help|helped|make a difference|"
    r"do (?:anything|something))(?: (?:it|that|this|anything|something|things|much|the tier|its tier|to it|for it))*"
)
"""What asks if a war or a new law changed where it stands."""


def without_remarks(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences of a message without the remarks in front that name and ask nothing: "wow, a tie. and Cyprus?".

    Nor what no report tells, where it is asked behind it how it stood then: "did the war change it? where was it then?"
    """
    if len(sentences) > 1 and _STOOD_THEN.fullmatch(sentences[-1].text):
        kept = [sentence for sentence in sentences if not DID_IT_MATTER.fullmatch(sentence.text)]
        sentences = kept if len(kept) < len(sentences) else sentences
    if len(sentences) > 1 and _WHAT_ABOUT.fullmatch(sentences[-1].text) and not any(map(_names, sentences[:-1])):
        sentences = [sentence for sentence in sentences[:-1] if sentence.asked] + [sentences[-1]]
    first = next((at for at, sentence in enumerate(sentences[:-1]) if not _is_remark(sentence)), len(sentences) - 1)
    return sentences[first:] if first > 0 else sentences


def _names(sentence: Sentence) -> bool:
    years = sentence.years.years or sentence.years.span
    return bool(sentence.places or sentence.tiers or sentence.where.groups or years)


def _is_remark(sentence: Sentence) -> bool:
    named = _names(sentence)
    short = len(sentence.text.split()) <= _LONGEST
    asks = sentence.asked and not _ECHO.fullmatch(sentence.text)
    return short and not (named or asks or ASKS.search(sentence.text) or _OF_THEM.search(sentence.text))
