"""What is asked of the past, of no year, in so many words: "is it true that Hungary was on the Watch List?"."""

import re

from bot.questions.sentences.changes import Change

_IS_IT_TRUE = re.compile(
    r"\b(is it (?:really |actually )?(?:true|correct|right|a fact)(?: that)? [\w .'’-]{3,30}?) (?:was|were) "
    r"(?!.*\b(?:20\d\d|last|year|always|ever|never|once|only|first|when|before|until|since)\b)"
    r"(?=(?:(?:on|in|a|the) )*(?:tier|watch|special))",
    re.IGNORECASE,
)
ASKED_IF_TRUE = Change(("is it ",), _IS_IT_TRUE, r"\1 used to be ")
