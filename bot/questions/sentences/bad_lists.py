"""The tiers that people call bad: "is it on any of the bad lists?", "wasn't Burundi really bad at some point?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_ON_A_BAD_LIST = expression(
    r"\b(?P<on>on|in) (?:(?:any|either|one|some) of )?(?:the|these|those|their|a|an|any)? ?bad "
    r"(?:lists?|tiers?|categor(?:y|ies)|levels?|groups?)(?= *(?:$|[?.!,;])| (?:in|of|there|too|or|ever|now)\b)",
    re.IGNORECASE,
)
_ON_THE_WORST_LIST = expression(r"\b(?P<on>on|in) the (?:very )?worst list(?=\W*$)", re.IGNORECASE)
_SAID_TO_BE_AT_AN_END = expression(
    r"^(?P<said>(?!.*\b(?:which|who|whose|what|how|why|when|ever|any|all|countries)\b).*?"
    r"\b(?:is|it['’]?s|are|they['’]?re|was|were|still|its)) (?:(?:still|now|even|actually) )?(?P<on>on|in|at) "
    r"(?:the|their|its) (?:very )?(?:(?P<best>best|top|highest)|worst|bottom|lowest) (?:possible )?"
    r"(?:list|level|tier|category|rank|ranking|group|rung)(?=\W*$|\s?[.,;?!])",
    re.IGNORECASE | re.DOTALL,
)
_REALLY_BAD = expression(
    r"(?P<lead>^\W*(?:(?:so|and|but|ok|hm|wait)\W+)*)(?:was|were)"
    r"(?P<name>(?:n['’]?t| not)? (?!(?:the|this|that|there|my|your|our|his|her|i|you)\b)[^\W\d][\w'’. -]{1,30}?)"
    r" (?:(?:(?:really|very|super|pretty|so|quite) )+bad|terrible|awful|horrible)"
    r" (?P<once>at some (?:point|time|stage)|once|at one (?:point|time)|back in the day)(?=\W*$)",
    re.IGNORECASE,
)
_EVER_AT_AN_END = expression(
    r"(?P<ever>\bever(?: been)?(?: put)?) (?:on|in|at) (?:the )?(?:very )?(?:(?P<best>best|top|highest)|worst|bottom|"
    r"lowest)(?: (?:one|tier|category|level|group|list))?(?=\W*$)",
    re.IGNORECASE,
)
_NOT = expression(r"^(?:n['’]?t| not)", re.IGNORECASE)
_LIST_BETWEEN = expression(
    r"\b(?:the|that|a|this) (?:list|level|category|one|group|step|rank|thing) "
    r"(?:in ?between (?:the )?(?:tiers? )?(?:2|two) (?:and|&) (?:the )?(?:tier )?(?:3|three)|"
    r"between (?:the )?(?:tiers? )?(?:2|two) (?:and|&) (?:the )?(?:tier )?(?:3|three)|"
    r"(?:right |just |directly )?(?:below|under|beneath) tier (?:2|two))\b",
    re.IGNORECASE,
)


def _was_at_the_bottom(match: re.Match[str]) -> str:
    return f"{match['lead']}was{_NOT.sub('', match['name'])} ever on tier 3"


def _ever_there(match: re.Match[str]) -> str:
    return f"{match['ever']} on tier {1 if match['best'] else 3}"


def _said_to_be_there(match: re.Match[str]) -> str:
    return f"{match['said']} {match['on']} tier {1 if match['best'] else 3}"


BAD_LISTS = (
    Change(
        tuple(f" {end} " for end in ("worst", "lowest", "bottom", "best", "top", "highest")),
        _SAID_TO_BE_AT_AN_END,
        _said_to_be_there,
    ),
    Change(("ever",), _EVER_AT_AN_END, _ever_there),
    Change((" list", " tier", " categor", " level", " group"), _ON_A_BAD_LIST, "below tier 2"),
    Change((" between ", " below ", " under ", " beneath "), _LIST_BETWEEN, "the watch list"),
    Change(("worst list",), _ON_THE_WORST_LIST, r"\g<on> tier 3"),
    Change((" bad ", " terrible", " awful", " horrible"), _REALLY_BAD, _was_at_the_bottom),
)
"""Below Tier 2 is who is on the Watch List or on Tier 3; really bad was who was on the worst tier.

The worst one that somebody was ever in is Tier 3, the best one Tier 1.
"""
