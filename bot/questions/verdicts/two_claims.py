"""Two things that one message says to be so: "Kenya is Tier 2 and was never on the Watch List"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.pieces import has_piece

LONGEST = 240
"""Characters of a message that is taken for two claims."""
_VERBS = (
    r"(?:is|are|was|were|has|have|had|did|does|do|got|fell|dropped|rose|climbed|went|left|lost|moved|came|stayed|"
    r"remained|reached|improved|slipped|became|never|always|used to|"
    r"(?:is|are|was|were|has|have|had|did|does|do)n['’]?t)"
)
_SOONER = r"(?:(?:also|only|even|still|once|just|already|then|really|actually|both|all) )*"
_NOT_ASKED = (
    r"(?!(?:is|are|was|were|has|have|had|did|does|do)(?:n['’]?t| not)? (?:it|they|that|this|there|we|i|you|the|both)\b)"
)
_NOBODY_ELSE = r"(?:(?:it|they|both(?: of them)?|both countries|neither) )?"
_NAMED = r"(?!(?:it|they|that|this|there|who|which|what|when|why|how|i|we|you|if|not)\b)(?:[\w.'’-]+ ){1,3}?"
_NO_VERB = rf"(?!{_VERBS}\b)"
_IT_IS = (
    r"(?:[\w-]+ )?[\w-]+['’](?:s|re) (?:(?:also|even|still|much|now) )?"
    r"(?:on|in|at|lower|higher|worse|better|tier \d|a|the)\b"
)
_BETWEEN = expression(
    r"(?:\s*[,;])?\s+(?:and|but|while|whereas|though|although|yet)\s+(?:that\s+)?"
    rf"{_NOT_ASKED}(?={_SOONER}{_NOBODY_ELSE}{_SOONER}{_VERBS}\b|{_NO_VERB}{_NAMED}{_VERBS}\b|{_IT_IS})|"
    rf"[.?!;]+\s+(?:(?:and|but|also|so)\s+)?(?={_SOONER}(?:it|they|both(?: of them)?) {_SOONER}{_VERBS}\b)",
    re.IGNORECASE,
)
_MORE = expression(r"[.?!;]\s+\w")
"""A sentence behind the second claim."""
_BARE = expression(rf"{_SOONER}{_VERBS}\b", re.IGNORECASE)
"""What says nothing of whom it is said: of those that the first claim is of."""
_SEVERAL = expression(rf"(?:(?!\b{_VERBS}\b).)*\b(?:and|&)\b(?:(?!\b{_VERBS}\b).)*\b{_VERBS}\b", re.IGNORECASE)
_VERB = expression(rf"\b{_VERBS}\b", re.IGNORECASE)
_OF_THE_REPORT = expression(
    r"\b(?:tiers?|watch ?list|ranked|rated|listed|(?:19|20)\d\d|ever|always|once|since|before|better|worse|higher|"
    r"never(?! (?:heard|knew|known|seen|saw|thought|noticed|reali[sz]ed|understood))|"
    r"lower|same|equal|up|down|(?:up|down)graded?|promoted|demoted|fell|dropped|rose|climbed|improved|moved|changed|"
    r"slipped|left|lost|stayed|there|overtaken|overtook|tied|ahead|behind|above|below|on it|longer|first|year|years)\b",
    re.IGNORECASE,
)
"""What a claim that the ratings may settle has in it."""
_TAG = expression(
    r"[\s,]*\b(?:right|correct|true|yes|no|is that (?:right|correct|true|so)|isn'?t it|or not|huh|innit)[\s?!.]*$",
    re.IGNORECASE,
)
_ASKS = expression(
    r"\b(?:why|when|which|what|who|how|where|or|if|whether|because|bc|any|anyone|anybody|since when|"
    r"that (?:is|are|was|were|has|have|had)|"
    r"never (?:\w+ )?(?:regained|recovered|returned|back|(?:came|got|went|looked|come|gotten) (?:it )?back))\b|"
    r"\b(?:(?:came|come|went|got|gone|moved|climbed|fell|dropped) (?:right |straight )?back|returned)\b(?!.*20\d\d)",
    re.IGNORECASE,
)
"""What makes more, or less, of a message than two claims."""
_SO_MANY = expression(rf"^(?:more|less|fewer) than [\w-]+ (?={_VERBS}\b)", re.IGNORECASE)
"""How many of all countries there are, with no word for them: "and less than ten moved down"."""
_SURELY = expression(
    r"\b(?:tiers?|watch ?list|over(?:took|taken)|better|worse|higher|lower|tied|\w+graded)\b", re.IGNORECASE
)
_JOINED = (" and ", " but ", " while ", " whereas ", "though ", " yet ", ". ", "? ", "! ", "; ")
_RIGHT = ", right?"


def is_of_tiers(claim: str) -> bool:
    """Whether a claim is surely of how countries stand, whatever else is understood of it."""
    return _SURELY.search(claim) is not None


def two_claims(text: str) -> tuple[str, str] | None:
    """The two claims in a message, each as it would be asked for; None where it has not just two."""
    if len(text) > LONGEST or not has_piece(text.lower(), _JOINED) or _ASKS.search(text):
        return None
    found = [one for one in _BETWEEN.finditer(text) if _VERB.search(text, 0, one.start())]
    if len(found) != 1:
        return None
    first, second = text[: found[0].start()], _TAG.sub("", text[found[0].end() :])
    if not _OF_THE_REPORT.search(second) or _MORE.search(second):
        return None
    second = _SO_MANY.sub(r"\g<0>countries ", second)
    if _BARE.match(second):
        second = f"{'they' if _SEVERAL.match(first) else 'it'} {second}"
    return first.strip(" ,.;?!") + _RIGHT, second.strip(" ,.;?!") + _RIGHT
