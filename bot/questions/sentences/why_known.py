"""Why somebody knows of what they ask for: "that protocol my prof keeps mentioning", "after all that deal stuff"."""

import re

from bot.questions.sentences.changes import Change

_KEEPS_SAYING = re.compile(
    r" (?:(?:that|which) )?(?:(?:my|our|the|this|some) (?:\w+ )?\w+|everyone|everybody|people|they|he|she) "
    r"(?:(?:keeps?|kept) (?:on )?(?:mentioning|talking about|going on about|referring to|bringing up|citing|quoting)|"
    r"(?:always|constantly) (?:mentions?|talks? about|refers? to|brings? up|cites?)|"
    r"(?:mentioned|brought up|talked about|was on about)(?: (?:today|yesterday|in class|last week))?)(?=\W*$)",
    re.IGNORECASE,
)
_WHAT_IS = re.compile(
    r"^\W*(?:(?:so|and|but|ok|hi|hey)\W+)*(?:what(?:['’]?s| is| are| does)?|explain|define)\b", re.IGNORECASE
)
_AFTER_ALL_THAT = re.compile(
    r", (?:even )?(?:after|with|despite|given) (?:all )?(?:of )?(?:that|the|this) [^,?.!]{2,40}? "
    r"(?:stuff|deals?|thing|drama|mess|fuss|scandals?|business|saga|story|news|debate|hype)(?: and all)?,"
    r"(?= *(?:(?:so|and) )?(?:what|which|where|how)\b)",
    re.IGNORECASE,
)


def _without_who_says_it(match: re.Match[str]) -> str:
    return "" if _WHAT_IS.match(match.string) else match[0]


WHY_KNOWN = (
    Change(
        (" keep", " kept", " always ", " constantly ", "mentioned", "brought", "talked", "on about"),
        _KEEPS_SAYING,
        _without_who_says_it,
    ),
    Change((", after ", ", even after ", ", with ", ", despite ", ", given "), _AFTER_ALL_THAT, ","),
)
"""What is left out of a text."""
