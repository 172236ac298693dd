"""What a reason is asked in spite of, and is left out: "why is it on Tier 1 although convictions fell?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_WHY = (
    r"^(\W*(?:(?:so|and|but|ok|hey|hi)\W+)*(?:(?:(?:can|could|would|will) (?:you|u|anyone|someone) |please |pls )*"
    r"(?:explain|tell|say)(?: to)?(?: me| us)? )?(?:why|how come)\b[^.?!]*?),? "
)
_ALTHOUGH = expression(rf"{_WHY}(?:although|even though|despite|though) [^.?!]*", re.IGNORECASE)
_WHEN_IT_WAS = expression(
    rf"{_WHY}(?:when|if|while|since|given that) (?:it|they) "
    r"(?:used to|(?:once )?(?:was|were)(?: once)?|had been) (?:be |been )?(?:on |in |a )?(?:the )?"
    r"(?:tier|watch)[^.?!]*",
    re.IGNORECASE,
)
"""Where it was, put beside where it is: "why is Norway on Tier 2 if it used to be Tier 1?"."""
IN_SPITE = (
    Change(("though", "despite"), _ALTHOUGH, r"\1"),
    Change((" it ", " they "), _WHEN_IT_WAS, r"\1"),
)
