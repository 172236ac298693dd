"""A question that is put in two: "and Portugal? is it better?", "is Hong Kong rated, or is it counted as China?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_NAMED_AND_BETTER = expression(
    r"^(?P<named>\W*(?:(?:and|what about|how about|so) )*[^\W\d]+(?: [^\W\d]+){0,2})\?+ "
    r"(?P<better>(?:(?:is|are|was) )?(?:(?:it|they|that) )?(?:(?:any|much|a bit|even) )?(?:better|worse))(?=\W*$)",
    re.IGNORECASE,
)
_OR_A_PART = expression(
    r"(?P<asked>(?<!own )\b(?:rank\w*|rated?|rating|tier|classif\w+|placed?|graded?|listed|category)\b[^.?!]*?),? or "
    r"(?:is|are|does|do|did|was|will) (?:it|that|this|they|the report|the us)(?: (?:just|simply|get|gets|it|only|also|"
    r"them|that|being|usually))* (?:folded|lumped|count(?:ed)?|included?|(?:a )?part|under|covered|merged|rolled|"
    r"subsumed|treat(?:ed)?|thrown|bundled|grouped)\b(?![^.?!]*\btier\b)[^.?!]*(?=\W*$)",
    re.IGNORECASE,
)
"""Whether it has a rank of its own, which the rank tells: "…, or does it get folded into China's entry?"."""
_OR_IT_MOVED = expression(
    r"(?P<asked>\b(?:tier|both|still|watch ?list)\b[^.?!]*?,? (?:right|correct|no|yes|yeah|true))\s*[?,]+ or "
    r"(?:did|has|have|is|are|was|were) (?!it\b)[^?.!,\d]{2,30}? (?:drop\w*|fall\w*|fell|slip\w*|mov\w+|chang\w+|"
    r"(?:down|up)(?:graded)?|los\w+ it|ris\w+)(?: (?:it|down|up|off|since|now|again|lately|recently))*(?=\W*$)",
    re.IGNORECASE,
)
"""Whether one of those named is there no longer, which their tiers tell: "both Tier 1, right? or did Malta drop"."""
_THE_OTHER_TOO = expression(
    r"(?P<said>\b(?:is|are|was|were|has|have|had|fell|dropped|rose|lost|left)\b[^.?!]*"
    r"\b(?:tier|watch ?list|\w+graded)\b[^.?!]*)[.!] +(?:and |so )?"
    r"(?P<other>(?!(?:it|that|this|they|me|them|us|you|i)\b)[^\W\d]+(?: [^\W\d]+)?(?: and [^\W\d]+)?) "
    r"(?:too|as well|also)(?=[^\w?]*$)",
    re.IGNORECASE,
)
"""What is said of another country in a sentence of two words: "Laos is on Tier 3. China too."."""
_OF_ONE_NAME = expression(
    r"(?<!two )(?<!both )\b(?:the )?(?P<names>koreas|congos|sudans)(?= (?:do|doing|fare)\b)",
    re.IGNORECASE,
)
"""Two countries of one name: "how did the Koreas do in 2024"."""
_NAME = (
    r"(?!(?:thanks?|thx|please|pls|asking|need|for|i|my|we|our|hi|hello|sorry|no|yes|or not|guys)\b)"
    r"[^\W\d][\w'’. -]{1,30}?"
)
_NAMED_BEHIND = expression(
    r"^(?P<asked>\W*(?:(?:so|and|hi|hey|ok|please)\W+)*(?:which|who|what|are|is|were|was|did|has|have)\b"
    r"(?P<what>[^?:.!\n]*?) (?P<of>(?:out )?of |among |from )?(?:these|those|the following|this list)\b"
    r"(?! (?:that|who|which|on|with))(?P<rest>[^?:.!\n]*))\?+\s*"
    rf"(?P<names>{_NAME}(?:, ?(?:and |or )?{_NAME}| (?:and|or|&) {_NAME})+)\W*$",
    re.IGNORECASE,
)
"""Countries that are named behind what is asked of them: "which of these are Tier 3? India, Nepal, China"."""


def _named_first(match: re.Match[str]) -> str:
    asked = match["asked"].strip()
    if match["of"] and not match["rest"].strip() and match["what"].strip():  # "who is Tier 1 out of these?"
        asked = f"which of these{match['what']}"
    return f"{match['names'].strip(' ,')}: {asked.replace('the following', 'these')}?"


IN_TWO = (
    Change((" these", " those", " the following", " this list"), _NAMED_BEHIND, _named_first),
    Change(("koreas ", "congos ", "sudans "), _OF_ONE_NAME, r"the two \g<names>"),
    Change((" too", " as well", " also"), _THE_OTHER_TOO, r"\g<said> and \g<other> too"),
    Change(("? or ", ", or "), _OR_IT_MOVED, r"\g<asked>"),
    Change(("? ",), _NAMED_AND_BETTER, r"\g<named> \g<better>"),
    Change((" or ",), _OR_A_PART, r"\g<asked>"),
)
"""What makes one question of it."""
