"""Who meets the minimum standards, which is who is on Tier 1: "which countries fail to meet the standards?"."""

import re

from bot.questions.expression import expression
from bot.questions.sentences.changes import Change

_COMPLIES = expression(
    r"\b(?:(?:fully )?compl(?P<end>y|ies|ied|ying)(?: fully)? with|fully (?:meets?|met|fulfill?s?)|"
    r"(?:accomplish(?:es|ed)?|achieves?d?|reach(?:es|ed)?|satisf(?:y|ies|ied)|respects?|fit|attains?|"
    r"hits?|pass(?:es)?|fulfil|liv(?:es?|ing) up to|match(?:es)?|measures? up to)(?= .*standards)) "
    r"(?:(?:all|of|the|its|their|us|u\.s\.|tvpa(?:['’]s)?) )*"
    r"(?:(?:minimum )?standards(?: (?:of|in|under|set by) the tvpa)?|tvpa(?! ?['’]s))",
    re.IGNORECASE,
)
_COMPLIANT = expression(
    r"\b(?:(?:fully )?compliant|in (?:full )?compliance) with (?:(?:all|of|the|its|their|us|u\.s\.|tvpa(?:['’]s)?) )*"
    r"(?:(?:minimum )?standards|tvpa)\b",
    re.IGNORECASE,
)
_FAILS = expression(
    r"\b(who|which|what|countries|nations|states|governments)((?: \w+){0,3}?)(?: (?:that|which|who))? "
    r"(?:fail(?:s|ed)?(?: to (?:fully )?(?:meet|comply with|fulfill?))?|(?:do|does|did) ?n[o'’]t (?:fully )?"
    r"(?:meet|comply with|fulfill?)) (?:(?:all|of|the|these|those|us|u\.s\.|tvpa(?:['’]s)?) )*(?:minimum )?standards\b",
    re.IGNORECASE,
)
_MIN = expression(r"\bmin\.? (?=standards?\b)", re.IGNORECASE)
_COMPLY = expression(
    r"\b(who|(?:which|what) (?:\w+ )?(?:countries|governments|states|nations|ones))"
    r"(?: (?:is|are|does|do|(?P<fails>(?:is|are|does|do) ?n[o'’]t)|fully|actually|even))*"
    r" (?:compl(?:y|ies|ying|iant)|in (?:full )?compliance)(?: fully)?(?=\W*$)",
    re.IGNORECASE,
)
_MEETS = expression(
    r"\b(who|(?:which|what|how many) (?:of the )?(?:\w+ ){0,2}?(?:countries|governments|states)|how many|"
    r"countries (?:that|which|who))(?: of (?:them|those))?((?: in (?:the )?[a-z]+(?: [a-z]+)?)?)"
    r"(?: (?:actually|really|currently|do))?( fully)? "
    r"(?:meets?|met|fulfill?s?|satisf(?:y|ies)) (?:(?:all|of|the|these|those) )*(?:minimum )?standards\b",
    re.IGNORECASE,
)


def _as_met(match: re.Match[str]) -> str:
    """What is said of a country that complies; a text that speaks of a tier besides asks if it means that."""
    return match[0] if "tier" in match.string.lower() else "fully meet the minimum standards"


def _who_complies(match: re.Match[str]) -> str:
    """Those that comply, or that do not, of which nothing else is said."""
    return f"{match[1]} are {'not ' if match['fails'] else ''}on tier 1"


STANDARDS_MET = (
    Change(("standard",), _MIN, "minimum "),
    Change(("compl",), _COMPLY, _who_complies),
    Change(("complian",), _COMPLIANT, "fully meeting the minimum standards"),
    Change(("fail", "not ", "n't", "n’t"), _FAILS, r"\1\2 are not on tier 1"),
    Change(("standards",), _MEETS, r"\1\2 are on tier 1"),
    Change(("standards", "tvpa"), _COMPLIES, _as_met),
)
"""In the order in which they are made."""
