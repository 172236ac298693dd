"""What the parts of the world that a sentence names limit it to: all of them, what lies in both, or outside one."""

from collections.abc import Sequence
from dataclasses import replace

from bot.places.groups import Group
from bot.questions.expression import expression
from bot.questions.limits import Where

_OUTSIDE = expression(
    r"\b(?:outside(?: of)?|without|minus|(?:take|leave|leaving|taking|cut) out|not counting|"
    r"(?:drop|remove|exclude|skip|ignore|omit)(?! in\b)|"
    r"(?:drop|remove|exclude|skip|ignore|omit|minus|excluding|not counting|(?:take|leave|cut) out) "
    r"(?:(?:the|all|any) ones|those|(?:all |the )*countries) (?:in|from|of)|"
    r"(?:except|other than|apart from|besides|without)(?: for)? (?:those|the ones|countries|any|all)(?: (?:in|"
    r"from|of))?|"
    r"neither(?: in)?|but(?: not)?(?= (?:the )?REGION (?:ones|countries|members|states))|"
    r"not (?:(?:also|members?|part|even) )*(?:in|of)|not(?= REGION(?: ones| countries| members)?$)|"
    r"not(?= (?:an? )?REGION members?\b)|except(?: for)?(?: in)?|"
    r"excluding|other than|apart from|beyond|"
    r"but not(?: in)?|non)(?: (?:the|an?))? (?=REGION)"
)
_IS = r"(?:(?:that|which|who) )?(?:(?:are|is|were|was) )?"
_COUNTRIES = r"(?:(?:countries|country|members?|states?|nations?|ones) )?"
_OF = r"(?:(?:in|of|from|within|(?:an? )?members? of|part of) )?(?:the )?"
_IN_BOTH = expression(
    rf"\bboth {_OF}REGION and {_OF}REGION|(?<!outside )\bREGION (?:and also )?REGION\b|"
    rf"\bREGION {_COUNTRIES}{_IS}(?:also )?(?:in|of|from|within|(?:an? )?members? of|part of) (?:the )?REGION|"
    rf"\bREGION (?:.* )?(?:that|which|who) (?:are|is) (?:also )?{_OF}REGION\b|"
    rf"\bREGION\b.* (?:also|as well) {_OF}REGION\b"
)
"""What asks for countries that lie in both of two parts of the world: "ASEAN members that are also in APEC"."""
_IN_ONE_NOT_THE_OTHER = expression(r"(?<!outside )\bREGION\b.*\boutside REGION\b")
_IN_THE_OTHER = expression(r"\boutside REGION\b.*(?<!and )(?<!or )(?<!nor )(?<!outside )\bREGION\b")
_BEGINS = frozenset({"start", "starts", "starting", "begin", "begins", "beginning"})
_LETTERS = {"and": "n", "are": "r", "you": "u", "why": "y"}
"""Words that single letters are read for."""
_BEGINS_WITH = expression(
    r"\b(?P<that>(?:that|which|who) )?(?:whose names? )?(?:start|starts|starting|begin|begins|beginning) (?:with|by) "
    rf"(?:(?:the|an|letter) |a (?=[a-z] ))*(?P<letter>[a-z]|{'|'.join(_LETTERS)})"
    r"(?=$| (?:and|that|,|is|are|was|were|have|has|got|on|in|did|do|please|watch|tier|TIER\d+|YEAR|REGION|SPAN)(?: |$))"
    r"(?: (?:and|that|,) (?=(?:are|is|were|was|have|has|had|got|on)\b))?"
)
_HAS_VERB = expression(r"(?:are|is|were|was|have|has|had|got|did|do)\b")
_TWO = 2


def limited(text: str, groups: Sequence[Group]) -> tuple[str, Where]:
    """A text, REGION put in for the `groups` in it, with "outside" before those left out; and what it is limited to."""
    text, left_out = _OUTSIDE.subn("outside ", text)
    distinct = tuple(dict.fromkeys(groups))
    if len(distinct) != _TWO or len(groups) != _TWO:
        return text, Where(distinct, outside=left_out > 0)
    first, second = distinct
    if left_out == 1 and _IN_ONE_NOT_THE_OTHER.search(text):
        return text, Where((second,), outside=True, within=Where((first,)))
    if left_out == 1 and _IN_THE_OTHER.search(text):
        return text, Where((first,), outside=True, within=Where((second,)))
    if not left_out and _IN_BOTH.search(text) and may_meet(first, second):
        return text, Where((second,), within=Where((first,)))
    return text, Where(distinct, outside=left_out > 0)


def with_initial(text: str, where: Where) -> tuple[str, Where]:
    """A text without the letter that it says names are to begin with, and what it is limited to with that."""
    if _BEGINS.isdisjoint(text.split()):
        return text, where
    found = _BEGINS_WITH.search(text)
    if found is None:
        return text, where
    behind = text[found.end() :].strip()
    that = found["that"] or "" if _HAS_VERB.match(behind) else ""
    left = f"{text[: found.start()]} {that} {behind}"
    return " ".join(left.split()), replace(where, initial=_LETTERS.get(found["letter"], found["letter"]))


def may_meet(one: Group, other: Group) -> bool:
    """Whether some countries lie in both."""
    return not one.countries.isdisjoint(other.countries)


def together(limits: Sequence[Where]) -> Where:
    """What several sentences are limited to together; the one that names parts of the world, if it is the only one."""
    named = [where for where in limits if where.groups or where.initial]
    if len(named) == 1:
        return named[0]
    groups = tuple(dict.fromkeys(group for where in named for group in where.groups))
    return Where(groups, outside=any(where.outside for where in named))
