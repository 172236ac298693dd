"""Whether, or when, those spoken of stood on one tier, put in full: "were all three ever equal?", "and apart?"."""

import re
from collections.abc import Sequence

from bot.places.resolve import Resolution
from bot.questions.alone.referring import each_once
from bot.questions.expression import expression
from bot.questions.intent import Intent, Relation
from bot.questions.question import Question

_LEAD = r"^\W*(?:(?:and|so|but|ok|what about|how about|hm+|wait|oh|before that|until then)\W+)*"
_THEM = (
    r"(?P<them>they|both|those|these|the countries|(?:all )?(?:the |these |those )?(?P<so_many>two|three|four|five)|"
    r"all|(?:all|both|the two|the three) of (?:them|those|these))"
)
_LEVEL = (
    r"(?:(?:on |in |at )?(?:the|one|a) same(?: (?:tier|level|rank|ranking|rating|place))?|equals?|level|tied|alike|"
    r"identical|on (?:one|a) (?:tier|level)|side by side|share[ds]? (?:a|one|the(?: same)?) (?:tier|level|rank|rating))"
)
_WHEN = (
    r"(?P<when>(?:in |for )?(?:which|what)(?: of (?:those|these|the))? (?:years?|reports?)|when|since when|until when|"
    r"(?:when|what|which) (?:year )?was the last (?:time|year)|the last (?:time|year)|how long)"
)
_FILLER = (
    r"(?:(?:that|were|was|are|is|have|had|has|been|did|do|be|use|used|to|ever|once|last|all|both|together|actually|rated|"
    r"ranked|also|too|even|previously|not|"
    r"get|got|share[ds]?|stand|stood|on|in|at) )*"
)
_PAST = expression(
    r"\b(?:ever|once|use|used|previously|before|until|at any|at some|in the past)\b|"
    r"\b(?:have|has|had)\b.*\b(?:been|shared|stood|had)\b"
)
_APART = expression(r"\b(?:apart|different|unequal|split)\b|\bnot\b")
_SPLIT = expression(
    rf"{_LEAD}(?:when|in (?:which|what) year) did {_THEM}\W+(?:split(?: up)?|diverge|part(?: ways)?|"
    rf"(?:drift|grow) apart|"
    r"stop being (?:equal|level|the same|on the same tier))(?: (?:then|again))*\W*$",
    re.IGNORECASE,
)
_EVER_SO = expression(
    rf"{_LEAD}ever (?:{_LEVEL}|apart|(?:on )?different(?: tiers?)?)(?: (?:before|then|too|though))*\W*$", re.IGNORECASE
)
_STOOD = expression(
    rf"{_LEAD}(?:{_WHEN}\W+)?(?:(?:were|was|are|have|had|did|do) )?(?:not )?{_THEM}\W+{_FILLER}"
    rf"(?:{_LEVEL}|apart|(?:on )?different(?: tiers?)?|unequal)"
    r"(?: (?:ever|once|before|previously|in (?:any|one) of (?:those|these|the) years|at (?:any|some) (?:point|time)|"
    r"in the past|then|too|though|back then|or not|in any (?:report|year)))*\W*$",
    re.IGNORECASE,
)
_ALL = expression(r"\ball\b", re.IGNORECASE)
_OTHER_WAY = expression(
    rf"{_LEAD}(?P<when>when )?(?:(?:was|is|has|had) (?:it|that)|did it use to be|it was)?"
    r"(?: (?:ever|been|always|once|previously))*"
    r"\s*(?:the other way (?:round|around)|vice versa|(?:the )?reversed?|the opposite)"
    r"(?: (?:in the past|ever|before|once|at (?:any|some) (?:point|time)|earlier|in any (?:year|report)))*\W*$",
    re.IGNORECASE,
)
_ASKS = expression(r"\b(?:was|is|has|had|did|when|ever|once|before|past|earlier)\b", re.IGNORECASE)
_WHEN_THAT_WAS = expression(
    rf"{_LEAD}(?:(?:when|(?:in )?(?:which|what) (?:years?|reports?))(?: (?:was|were|is) (?:it|that|they))?|"
    r"(?:(?:when|what|which) (?:year )?was )?(?:the |it )?last(?: (?:time|year))?)(?: (?:so|then|last|exactly))*\W*$",
    re.IGNORECASE,
)
_PHRASES = {
    Relation.SAME: "on the same tier",
    Relation.OTHER: "on different tiers",
    Relation.BETTER: "better than",
    Relation.WORSE: "worse than",
}
_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5}
_TWO = 2


def on_the_same(text: str, before: Question) -> str:
    """A text with the names of those spoken of, where it asks if or when they stood alike, or the other way round."""
    if (turned := _turned(text, before)) is not None:
        return turned
    if before.beside and before.relation in _PHRASES and _WHEN_THAT_WAS.match(text):
        return _when(before, _PHRASES[before.relation])
    if len(before.places) > 1 and _EVER_SO.match(text):
        stood = "on different tiers" if _APART.search(text.lower()) else "on the same tier"
        return f"were {_listed([place.text for place in before.places])} ever {stood}?"
    split = _SPLIT.match(text)
    found = split or _STOOD.match(text)
    if found is None:
        return text
    every_one = len(before.in_turn) > _TWO and len(before.places) == 1 and _ALL.search(text) is not None
    meant = _spoken_of(before, found["so_many"], both="both" in found["them"].lower())
    names = [place.text for place in (before.in_turn if every_one and not found["so_many"] else meant)]
    past = _PAST.search(text.lower()) or text.lower().lstrip().startswith(("before", "until"))
    when = split is not None or found["when"] is not None
    if len(names) < _TWO or not (when or past):
        return text
    those = _listed(names)
    stood = "on different tiers" if split or _APART.search(text.lower()) else "on the same tier"
    span = before.span
    over = f" from {span.first} to {span.last}" if span is not None and span.first and span.last else ""
    if when:
        return f"in which years were {those} {stood}{over}?"
    return f"were {those} ever {stood}{over}?"


def _spoken_of(before: Question, so_many: str | None, *, both: bool) -> Sequence[Resolution]:
    """Those that are meant: asked about together, or one after another, as many as a text says."""
    every = each_once((*before.recent, *before.places))
    codes = {place.codes for place in before.places}
    if len(before.places) > 1:
        together: Sequence[Resolution] = before.places
    elif codes <= {place.codes for place in before.several}:
        together = before.several
    else:
        together = every[-_TWO:]
    many = _TWO if both else _WORDS.get((so_many or "").lower(), len(together))
    return together if len(together) == many else every[-many:] if len(every) >= many else ()


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _when(before: Question, stood: str) -> str:
    """What asks for the years of that of which it was asked whether it ever was so."""
    names = [place.text for place in before.places]
    if stood.endswith("than"):
        return f"in which years was {names[0]} {stood} {names[1]}?"
    return f"in which years were {_listed(names)} {stood}?"


def _turned(text: str, before: Question) -> str | None:
    """Whether the one of two countries that stands worse ever stood better: "was it ever the other way round?"."""
    found = _OTHER_WAY.match(text)
    told = before.intent in (Intent.COMPARE, Intent.HISTORY) and before.relation in (Relation.BETTER, Relation.WORSE)
    if found is None or len(before.places) != _TWO or not told or not _ASKS.search(text):
        return None
    one, other = (place.text for place in before.places)
    if found["when"]:
        return f"in which years was {other} {before.relation} than {one}?"
    return f"was {other} ever {before.relation} than {one}?"
