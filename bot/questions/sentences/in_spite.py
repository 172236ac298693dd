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
_AND_WHY_IT_FELL = expression(
    r"(?<=[\w)])(?: (?:used to be|was|were|had been|has been))"
    r"(?: (?:once|previously|formerly|always|long|still|on|in|at|a|the))* "
    r"(?P<tier>tier ?(?:[123]|one|two|three)(?: watch ?list)?|t[123]|watch ?list)"
    r"(?: (?:country|before|earlier|previously|once|for (?:\w+ )?years|in the past|until recently))*"
    r"(?:,|\.|;|-|\u2013| and| but| so)* (?P<why>why|how come) (?P<did>did|was|has|have|were) (?P<it>it|they)"
    r"(?P<fell>(?: (?:been|get|got|then|actually|suddenly))* "
    r"(?:fall|fell|fallen|drop|dropped|slip|slipped|go down|gone down|downgraded|demoted|relegated|lowered|moved down))"
    r"(?=\W*$)",
    re.IGNORECASE,
)
"""From where one fell of which is asked why: "Nepal used to be Tier 2, why did it fall?"."""
IN_SPITE = (
    Change(("though", "despite"), _ALTHOUGH, r"\1"),
    Change((" it ", " they "), _WHEN_IT_WAS, r"\1"),
    Change(("why ", "how come "), _AND_WHY_IT_FELL, r", \g<why> \g<did> \g<it>\g<fell> from \g<tier>"),
)
