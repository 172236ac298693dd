"""What is asked of a claim in so many words: "is it true that Hungary was on the Watch List?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_IS_IT_TRUE = expression(
    r"\b(is it (?:really |actually )?(?:true|correct|right|a fact)(?: that)? [\w .'’-]{3,30}?) (?:was|were) "
    r"(?!.*\b(?:20\d\d|last|year|always|ever|never|once|only|first|when|before|until|since)\b)"
    r"(?=(?:(?:on|in|a|the) )*(?:tier|watch|special))",
    re.IGNORECASE,
)
"""What is asked of the past, of no year."""
_NO_COUNTRY = (
    r"(?:work|school|class|uni|college|university|church|home|here|there|abroad|court|town|the (?!netherlands|"
    r"philippines|uk|us|usa|uae|bahamas|gambia|congo|drc|maldives)|my |our |his |her |their |a |an )"
)
_SAID_OF_HOME = expression(
    r"\b(?:my|our|a|an|one|some|this) (?:\w+ ){1,4}?(?:(?:who|that|from work) )?"
    r"(?:(?:is|comes|came|was|grew|up|born|originally|lives|works) )*(?:from|in) "
    rf"(?P<home>(?:the )?(?!{_NO_COUNTRY})[^\W\d][\w'’-]*(?: [^\W\d][\w'’-]*){{0,2}}?),?"
    r"(?: (?:and|who|so|but))?(?P<said> (?:(?:he|she|they) )?(?:(?:just|always|also|keeps?|keep) )*"
    r"(?:said|says?|saying|claims?|claimed|tells? (?:me|us|everyone)|told (?:me|us)|insists?|swears?|thinks?)"
    r"(?: that)?) (?P<it>it['’]?s|it is|it|they['’]?re|they are|they)"
    r"(?= (?:(?:on|in|at|the|still|always|never|now|a|been|has|was|were|ever|once|only|even) )*"
    r"(?:tier|watch|special|t[123]\b|[123]\b|worst|best|top|bottom|lowest|highest))",
    re.IGNORECASE,
)

_WAS_IT_WHEN = expression(r"\b((?:was|is) it (?:in )?20\d\d(?:,? or (?:in )?20\d\d)*),? when\b", re.IGNORECASE)
"""What asks which of two years it was: "was it 2022 or 2023 when Cambodia dropped?"."""


def _of_their_home(found: re.Match[str]) -> str:
    """What somebody from a country says of it, by the name of that: "a man from Chad said it's on Tier 3"."""
    verb = "" if found["it"].lower() in ("it", "they") else " is"
    return f"somebody{found['said']} {found['home']}{verb}"


ASKED_IF_TRUE = (
    Change(("is it ",), _IS_IT_TRUE, r"\1 used to be "),
    Change((" from ", " in "), _SAID_OF_HOME, _of_their_home),
)

WAS_IT_WHEN = Change((" it 20", " it in 20"), _WAS_IT_WHEN, r"\1 that")
