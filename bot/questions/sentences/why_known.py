"""What somebody knows it from that they ask for: "that protocol my prof keeps mentioning", "our casebook (2023)"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_KEEPS_SAYING = expression(
    r" (?:(?:that|which) )?(?:(?:my|our|the|this|some) (?:\w+ )?\w+|everyone|everybody|people|they|he|she) "
    r"(?:(?:keeps?|kept) (?:on )?(?:mentioning|talking about|going on about|referring to|bringing up|citing|quoting)|"
    r"(?:always|constantly) (?:mentions?|talks? about|refers? to|brings? up|cites?)|"
    r"(?:mentioned|brought up|talked about|was on about)(?: (?:today|yesterday|in class|last week))?)(?=\W*$)",
    re.IGNORECASE,
)
_WHAT_IS = expression(
    r"^\W*(?:(?:so|and|but|ok|hi|hey)\W+)*(?:what(?:['’]?s| is| are| does)?|explain|define)\b", re.IGNORECASE
)
_AFTER_ALL_THAT = expression(
    r", (?:even )?(?:after|with|despite|given) (?:all )?(?:of )?(?:that|the|this) [^,?.!]{2,40}? "
    r"(?:stuff|deals?|thing|drama|mess|fuss|scandals?|business|saga|story|news|debate|hype)(?: and all)?,"
    r"(?= *(?:(?:so|and) )?(?:what|which|where|how)\b)",
    re.IGNORECASE,
)
_ITS_SOURCE = expression(
    r"(?P<thing>\b(?:my|our|the|this|his|her|their|one|an?|some) (?:\w+ )?"
    r"(?:case ?book|text ?book|book|hand ?out|notes?|slides?|copy|print ?out|reader|sheet|syllabus|wiki\w*|source|"
    r"article|paper|workbook|lecture))"
    r" (?:\((?:from |of |ed\.? )?(?:19|20)\d\d(?: ed(?:ition|\.)?)?\)|(?:from|of) (?:19|20)\d\d)"
    r"(?= (?:still |just |only )?(?:says?|said|has|had|lists?|listed|claims?|shows?|puts?)\b)"
    r"(?!.*\b(?:right|true|correct|was it|that year|back then|then)\b)",
    re.IGNORECASE,
)
"""How old what somebody has read is, behind a question of now: "… or 3? our casebook (2023) says 3"."""
_LAW_OF_A_YEAR = expression(
    r"(?P<law>\b(?:an?|the|this|our|its|their) (?:new )?(?:\w+ )?(?:law|act|code|decree|bill|plan|strategy)) "
    r"(?:from|of|in) (?:19|20)\d\d(?=[,.;]? (?:and )?(?:is|was|does|did|do) (?:it|that|they|the report)\b)",
    re.IGNORECASE,
)
"""The year of a law, and not of a report: "we have a law from 2016, is it mentioned?"."""

_COLLEAGUES = expression(
    r"\b(?P<by>(?:told|asked|said|informed|emailed|messaged|pinged|warned|instructed|briefed|heard|confirmed|memo|email|"
    r"mail|message|note|lady|guy|woman|man|person|someone|somebody|colleague|friend)(?: \w+)? (?:by|from|in|at)|"
    r"\b(?:our|my|their|his|her|the|company|corporate)) "
    r"(?:HR|IT|PR)\b(?!,? (?:or|and|vs)\b)(?! (?:tier|rank\w*|rating)\b)"
)
"""Who told it, by a department that two letters stand for, and no country: "got told by HR that …"."""


def _without_who_says_it(match: re.Match[str]) -> str:
    return "" if _WHAT_IS.match(match.string) else match[0]


WHY_KNOWN = (
    Change(
        (" keep", " kept", " always ", " constantly ", "mentioned", "brought", "talked", "on about"),
        _KEEPS_SAYING,
        _without_who_says_it,
    ),
    Change((", after ", ", even after ", ", with ", ", despite ", ", given "), _AFTER_ALL_THAT, ","),
    Change((" 19", " 20", "(19", "(20"), _ITS_SOURCE, r"\g<thing>"),
    Change((" hr", " it", " pr"), _COLLEAGUES, r"\g<by> office"),
    Change((" 19", " 20"), _LAW_OF_A_YEAR, r"\g<law>"),
)
"""What is left out of a text."""
