"""What is put behind a claim to ask whether it is so: "Peru is on Tier 2, isn't it?", "… or am I wrong?"."""

import re
from functools import lru_cache

from bot.questions.expression import expression

_SLIPPED = (
    r"(?:flop(?:ped)?|slip(?:ped)?(?: up)?|(?:mess|screw)(?:ed)? (?:it )?up|(?:fuck|cock)(?:ed)? (?:it )?up|"
    r"bl[eo]wn? it|choked?|los[et](?: it)?|fall off|fell off|fallen off|drop(?:ped)?(?: off)?|fall(?:en)?|"
    r"(?:get|got) (?:dropped|demoted|downgraded|bumped(?: down)?|kicked(?: out| off| down)?))"
)
_TAGGED = expression(
    r"(?:,|:|-|\b) ?(?:right|correct|true|yes or no|y / n|or not|or nah|or no|or what|is (?:it|he|that)(?: not)?(?: so|"
    r" right| true| correct)?|"
    r"did (?:it|not it|it not)|(?:is|are) not it|was not it|was it(?: ever| not)?|"
    r"does (?:it|he|she)|has it(?: ever| not)?|has not it|are (?:they|not they|they not)|were (?:not they|they not)|"
    r"did (?:they|not they|he|she)|do (?:they|not they)|had (?:they|not they)|have they|have not they|had it|"
    r"had not it|does not it|yes|no|or has it|"
    r"(?<=, )(?:is (?:it|he) )?still (?:(?:on|in|at) )?(?:the )?TIER\d+|true or false|"
    r"(?:can|could|would) (?:you|someone|anyone|anybody|somebody) confirm(?: (?:it|that|this))?|"
    r"or naw|(?:cap or )?no cap|"
    r"or (?:am i|i am|are we) (?:wrong|mistaken|dreaming|trippin|tripping|high|crazy|making (?:that|it|this) up|"
    r"(?:misreading|mixing|imagining|confusing|misremembering)(?: \w+){0,4})|"
    r"or (?:(?:is|are) (?:it|they) )?(?:still )?(?:the )?(?:same(?: old| as (?:before|always|last year))?|unchanged)|"
    r"or not (?:any ?more|any longer)|or has (?:it|that|this) changed|or|"
    r"or is (?:that|this|it) (?:(?:just|only|another|a) )*(?:rumou?r|myth|hoax|fake|joke|lie|nonsense|fake news)|"
    r"(?:the )?same (?:tier|rank|rating|level)|"
    r"or (?:something|smth|smthn|somethin|anything|whatever)|"
    rf"or (?:did|have|has) (?:they|it|he|she) (?:(?:finally|just|already|also|kind of|sort of) )*{_SLIPPED}"
    r"(?: (?:again|too|since|now|then))*|"
    r"huh|no|innit|then|yet)$"
)
_LAST_OF_TAG = frozenset(
    """
    right correct true false no not nah what or so it that this he she they ever changed confirm anymore
    yes have has had more longer tier rank rating level huh innit then yet
    naw cap same old unchanged before always year rumour rumor myth hoax fake joke lie nonsense news
    something smth smthn somethin anything whatever
    """.split()  # noqa: SIM905
)
_IN_FULL = expression(r"\bor (?:(?:am i|i am|are we)|(?:did|have|has) (?:they|it|he|she)) ")
"""What a tag ends with, or else begins with; looking for it first saves most of the work."""
_LONGEST_TAG, _TWO = 90, 2


@lru_cache(maxsize=32)
def untagged(text: str) -> str:
    """A text without the tags behind it, of which there may be two: "or am i dreaming, is it"."""
    for _ in range(_TWO):
        tag = tag_of(text)
        text = text[: tag.start()].rstrip(" ,") if tag is not None else text
    return text


@lru_cache(maxsize=32)
def tag_of(text: str) -> re.Match[str] | None:
    """What asks, at the end of a text, whether it is so."""
    last = text[text.rfind(" ") + 1 :]
    if last not in _LAST_OF_TAG and not last.startswith("TIER") and not (" or " in text and _IN_FULL.search(text)):
        return None
    return _TAGGED.search(text, max(0, len(text) - _LONGEST_TAG))
