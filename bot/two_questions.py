"""Two questions in one message: "what does Tier 3 mean, and which African countries are on it?"."""

import re
from collections.abc import Callable
from itertools import pairwise

from bot.answers.answer import Answer, Part, TierAnswer
from bot.answers.kinds import FindingsAnswer, HistoryAnswer
from bot.questions.after.filled_in.remarks import DID_IT_MATTER
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.question import Question

LONGEST = 300
"""Characters of a message that is taken for two questions."""
_LINKS = r"(?:(?:and|also|then|so|but|plus)\s+|,\s*)*"
_IS = r"(?:is|are|was|were|did|does|do|has|have|had|can|could)"
_AS_A_QUESTION = (
    rf"(?:(?:what|when|where|who|why|how)(?:'?s| (?:is|are|was|were|did|does|do|has|have|had|can|could))|"
    rf"how (?:many|much|often|long|come)|since when|what|{_IS})\b"
)
"""What begins a question, and no clause that tells more of what stands before it."""
_ITS = r"(?:its|their) (?:worst|best|lowest|highest|first|last|history|record|trend)\b"
"""What is asked for of the country that was asked about: "…, and its worst year?"."""
_A_YEAR = r"(?:when|(?:in )?(?:the|what|which) year(?: (?:when|that|in which))?)"
_WHEN_IT = rf"{_A_YEAR} (?:it|they) (?:(?:was|were|had|got|became|came|went|fell|rose|left|lost|reached|last|first)\b)"
"""What is asked for besides a year of the same country: "the year it got Tier 1 and when it was last on Tier 3"."""
_NEEDS = rf"(?:(?:i|we) (?:need|want|would like|have|am looking for)(?: to know)? {_A_YEAR})"
_ANY = (
    rf"(?:{_AS_A_QUESTION}|{_ITS}|{_WHEN_IT}|{_NEEDS}|"
    r"(?:who(?:se)?|which|why|list|name|explain|define|show me|give me|tell me)\b)"
)
_BETWEEN = re.compile(
    r"[?!]+[\s,]*|(?<=\w\w)[.;]\s+|[:\n]\s*|"
    rf",?\s+(?:and|&|plus|also|but)\s+(?:also\s+|then\s+)?(?={_ANY})|,\s+(?={_AS_A_QUESTION})",
    re.IGNORECASE,
)
_ASKS = re.compile(rf"{_LINKS}(?:{_ANY}|the only (?:one|country|state|nation|member)\b)", re.IGNORECASE)
_OF_THE_SAME = re.compile(
    rf"{_LINKS}(?:if (?:so|yes),? )?"
    r"(?:who|which(?: ones?)?|when|why|where|since when|how (?:long|many|so|come)|what year)"
    r"(?: (?:was|is|were|are) (?:that|it|this|those|they|these))?[\s.,?!]*(?:please|thanks|thx|pls)?[\s.,?!]*",
    re.IGNORECASE,
)
"""What only asks more of what stands before it."""
_REMARKS = re.compile(
    rf"{_LINKS}(?:(?:what )?(?:does|do|did|has|have) "
    r"(?:the (?:\w+ )?report|it|they|that|anyone|anybody|any of you|someone|you)"
    r" (?:even |actually |happen to )?(?:say|said|mention|tell|know|have (?:an?|any|the) \w+)\b|"
    r"is there (?:anything|something|any (?:data|research|info|information|word))\b)"
    r"[^.?!]{0,20}[\s.,?!]*",
    re.IGNORECASE,
)
"""What asks whether anything is told at all: "…, does the report mention it?"."""
_WHEN = re.compile(rf"{_LINKS}when (?:was|were|did)\b", re.IGNORECASE)
_SINCE_WHEN = re.compile(rf"{_LINKS}(?:since when|for how long|how long)\b", re.IGNORECASE)
_WHY = re.compile(rf"{_LINKS}why\b", re.IGNORECASE)
"""What is answered by more than a year: "when was Thailand on Tier 3, and why?"."""
_CLAUSE = re.compile(
    r"(?<=\w), (?:who|which|whose) (?:have|has|had|are|were|is|was|both|all|do|did)\b[^,?.!;:]{3,60}, ?(?!and\b)"
)
"""What is told of those that are named, between commas: "Sweden and Norway, who have opposite laws, …"."""
_WHICH_OF_TWO = re.compile(
    r"\b(?:which|who|what)\b[^?.!;]*\b(?:lower|higher|better|worse)\b[^?.!;]*\b(?:or|vs\.?|versus)\b|"
    r"\b(?:or|vs\.?|versus|and)\b[^?.!;]*\b(?:which|who|what)\b[^?.!;]*\b(?:lower|higher|better|worse)\b|"
    r"^\W*(?:is|are|does|do)\b[^?.!;]*\b(?:different|same) (?:tier|rank|ranking|rating)s? (?:than|from|to|as)\b",
    re.IGNORECASE,
)
"""What asks which of two stands lower, and is to be told before why: "Spain or Portugal, which is lower and why?"."""
_AND = re.compile(r"\b(?:and|plus)\s+(?:also\s+|then\s+)?$", re.IGNORECASE)
_IN_SOME_YEARS = re.compile(
    r"\W*(?:[^\W\d][\w.'’-]*,? ){1,4}(?:(?:from|between|in|for|over|tiers?|history|record|ratings?)\s+)*(?:20\d\d ?"
    r"(?:-|–|to|until|till|through|and) ?(?:20)?\d\d|since 20\d\d|over the (?:years|last \w+ years))\W*",
    re.IGNORECASE,
)
"""A country with some years, of which it is to be told how it stood in them: "Saudi Arabia 2021 - 2025"."""
_A_TIER = re.compile(r"\b(?:tier|watch ?list)\b", re.IGNORECASE)
_OF_STANDING = re.compile(
    r"\b(?:tiers?|watch|rank\w*|rat(?:ed|ings?)|lists?|upgrad\w*|downgrad\w*|moved?|better|worse|ever|since|when|"
    r"what about|follows?|means?|sanctions?|happens?|consequences)\b",
    re.IGNORECASE,
)
_OF_IT = re.compile(rf"{_LINKS}(?:(?:why|when) )?{_IS} (?:it|they)\s+(?!not\b)\w", re.IGNORECASE)
_LINKED = re.compile(r"(?:[\s,]+(?:and|also|then|so|but|plus|&))*[\s,]*$", re.IGNORECASE)
_TWO = 2
_SHORT = 8
_OF_A_TIER = frozenset({Intent.LIST, Intent.COUNT})
_OF_A_MEANING = frozenset({About.TIER, About.CONSEQUENCES, About.BEST_TIER, "restrictions"})
"""What the meaning of a tier tells all of."""
_OF_STANDS = frozenset({Intent.TIER, Intent.COMPARE})
_OF_THE_REPORT = ("author", "tip-report")
"""Terms that people ask for with no more than "it": "who writes it?"."""
_OF_A_STAND = frozenset({About.LAST, About.FIRST, About.YEARS})
_COVERS = frozenset({Intent.FINDINGS, Intent.HISTORY, Intent.CHANGES, Intent.COMPARE})
"""What tells the tier of a country besides."""


def parted(text: str) -> tuple[str, str] | None:
    """The two questions in a message, as they stand there; None where it has not two that begin like a question.

    What stands before the first of them, or behind the last and asks nothing, goes with it.
    """
    if len(text) > LONGEST:
        return None
    aside = [clause.span() for clause in _CLAUSE.finditer(text)]
    starts = (match.end() for match in _BETWEEN.finditer(text))
    bounds = [0, *(at for at in starts if not any(first < at < last for first, last in aside)), len(text)]
    asking = [start for start, end in pairwise(bounds) if _ASKS.match(text, start, end)]
    if len(asking) == 1 and (
        _is_behind_a_claim(text, asking[0])
        or _is_behind_years(text, asking[0])
        or (_WHY.match(text, asking[0]) and _WHICH_OF_TWO.search(text, 0, asking[0]))
    ):
        asking = [0, *asking]
    if len(asking) != _TWO:
        return None
    both_ways = ((_WHEN, 0, _WHY), (_WHY, asking[0], _SINCE_WHEN))
    of_two = any(one.match(text, start) and other.match(text, asking[1]) for one, start, other in both_ways)
    of_two = of_two or bool(_WHY.match(text, asking[1]) and _WHICH_OF_TWO.search(text, 0, asking[1]))
    if _OF_THE_SAME.fullmatch(text, asking[1]) and not of_two:
        return None
    if _REMARKS.fullmatch(text, asking[1]):
        return None
    first, second = _LINKED.sub("", text[: asking[1]]), text[asking[1] :]
    if DID_IT_MATTER.fullmatch(first.lower().strip(" ,.?!")):
        return None
    return first.strip(), second.strip(" ,")


def _is_behind_a_claim(text: str, start: int) -> bool:
    """Whether what is asked from there on is of a country that was put on a tier: "Serbia Tier 2 and was it …?"."""
    before = text[:start]
    joined_on = len(before.split()) <= _SHORT and _AND.search(before) is not None
    return joined_on and bool(_A_TIER.search(before) and _OF_IT.match(text, start))


def _is_behind_years(text: str, start: int) -> bool:
    """Whether what is asked from there on is of a country named with some years: "Laos 2018-2023 and what …?"."""
    before = text[:start]
    return _AND.search(before) is not None and _IN_SOME_YEARS.fullmatch(_LINKED.sub("", before)) is not None


def is_of_findings_alone(whole: Question, first: str, second: str) -> bool:
    """Whether a message that was read as one of findings asks for more of them in its second part, and no more.

    Not where the first part names the years in which it asks how a country stood.
    """
    of_one = whole.intent is Intent.FINDINGS and len(whole.places) <= 1
    return of_one and _OF_STANDING.search(second) is None and _IN_SOME_YEARS.fullmatch(first) is None


def are_both_asked(whole: Question, first: Question, second: Question, by_itself: Callable[[], Question]) -> bool:
    """Whether two questions are clear, and the one that the `whole` message was read as does not tell the other, too.

    The second was read behind the first; `by_itself` reads it without.
    """
    apart = whole.by_part and not (first.years and second.years and first.years != second.years)
    if apart or not (is_clear(first) and is_clear(second)):
        return False
    if second.places and not first.places and _codes(by_itself()) != _codes(second):
        return False  # "is any Asian country on Tier 3, and which one is it?"
    if first.intent is Intent.DEFINE and second.intent in _OF_A_TIER and not (second.tiers or second.where.groups):
        return False  # "what are the minimum standards, and how many of them are there?"
    told = first if _is_told_by(first, second) else second if _is_told_by(second, first) else None
    of_one = whole.intent in (first.intent, second.intent)
    of_both = len(whole.tiers) != 1 and _are_of_other_tiers(first, second)  # "is Peru Tier 2, and when was it Tier 1?"
    told_anyway = told is not None and of_one and told.intent is not whole.intent and not of_both
    if told_anyway or _is_one_story(first, second):
        return False
    if first.intent is not second.intent and {first.intent, second.intent} <= OF_MANY and not second.places:
        return (first.tiers, first.where, first.years) != (second.tiers, second.where, second.years)
    return first.intent is not second.intent or _differ(first, second, by_itself)


def is_clear(question: Question) -> bool:
    """Whether it is clear what is asked, though nobody may want to hear it unasked."""
    return question.unasked or is_clear_at_once(question)


def is_clear_at_once(question: Question) -> bool:
    """Whether it is so clear that it need not be known whether it would be answered unasked."""
    of_tiers = question.intent is Intent.DEFINE and question.term in ("", *_OF_THE_REPORT)
    of_two = question.intent is Intent.COMPARE and len(question.places) > 1
    return of_tiers or of_two or (question.intent is Intent.TIER and bool(question.tiers))


def _differ(first: Question, second: Question, by_itself: Callable[[], Question]) -> bool:
    """Whether two questions of one kind ask for different things."""
    elsewhere = _codes(first) != _codes(second)
    match first.intent:
        case Intent.DEFINE:
            if first.sense == second.sense or {first.sense, second.sense} <= _OF_A_MEANING:
                return False
            alone = by_itself()
            return alone.intent is Intent.DEFINE and alone.sense == second.sense
        case Intent.FINDINGS | Intent.COMPARE:
            dated = bool(second.years or second.tiers)
            of_another_year = first.intent is Intent.COMPARE and dated and first.years != second.years
            return elsewhere or of_another_year
    return True


def is_one_of_both(whole: Question, first: Question, second: Question) -> bool:
    """Whether a message as a `whole` was read as one of its two questions, with something of the other in it.

    Or as one of two parts of the world, which were asked about one after the other.
    """
    groups, others = first.where.groups, second.where.groups
    alike = whole.intent is first.intent is second.intent and first.tiers == second.tiers
    if alike and groups and others and set(whole.where.groups) == {*groups, *others} != set(groups):
        return True
    if whole.intent in _OF_STANDS and first.intent is second.intent is Intent.TIER:
        return first.years != second.years and not _codes(first) & _codes(second)
    if _mixes(whole, first, second):
        return True
    among = first.intent in OF_MANY and bool(first.places) != bool(second.places)  # who, and whether one is of them
    meanings = first.intent is Intent.DEFINE and first.sense != second.sense
    differ = among or meanings or first.intent is not second.intent
    return differ and any(
        whole.intent is one.intent and whole.about is one.about and _codes(whole) == _codes(one)
        for one in (first, second)
    )


def _mixes(whole: Question, first: Question, second: Question) -> bool:
    """Whether a message as a `whole` was read as of the past of the countries that its two questions are of."""
    one, other = _codes(first), _codes(second)
    of_both = one == other or not one & other  # "is Kenya Tier 2, and was Uganda ever Tier 1?"
    alike = bool(one and other) and of_both and _codes(whole) == one | other
    apart = first.intent is not second.intent or _are_of_other_tiers(first, second)
    told_of = whole.intent is Intent.HISTORY or (whole.intent is Intent.FINDINGS and one != other)
    return alike and told_of and apart


def _codes(question: Question) -> set[tuple[str, ...]]:
    return {tuple(place.codes) for place in question.places}


def _is_told_by(one: Question, other: Question) -> bool:
    """Whether the tier that a question asks for is in the answer to another."""
    if one.intent is not Intent.TIER or other.intent not in _COVERS or not _codes(one) <= _codes(other):
        return False
    return one.years in ((), other.years) or other.intent is Intent.HISTORY


def _is_one_story(first: Question, second: Question) -> bool:
    """Whether both are of how the same country moved, and the second asks for no yes or no of its own."""
    told = first.places and {first.intent, second.intent} <= {Intent.CHANGES, Intent.HISTORY}
    if not told or _codes(first) != _codes(second):
        return False
    if first.intent is Intent.CHANGES and second.about in _OF_A_STAND and second.tiers and not first.tiers:
        return False  # "did it get upgraded? When was it last on Tier 3?"
    claims = first.wants_yes_or_no or second.wants_yes_or_no
    if first.intent is second.intent is Intent.HISTORY and _are_of_other_tiers(first, second) and not claims:
        return False  # "when did it get Tier 1, and when was it last on Tier 3?"
    alike = first.intent is second.intent and first.wants_yes_or_no
    return alike or not second.wants_yes_or_no


def _are_of_other_tiers(first: Question, second: Question) -> bool:
    """Whether two questions of a country's past each name a tier of their own, or one that it came to or left."""
    named = [{tier for one in (*q.tiers, q.leaving, q.reaching) if one for tier in one.tiers} for q in (first, second)]
    return all(named) and not named[0] & named[1]


def _tier_of(part: Part) -> tuple[str, int] | None:
    """Whose tier a part tells, and of which year."""
    return (part.place.code, part.year) if isinstance(part, TierAnswer) else None


def joined(first: Answer, second: Answer) -> Answer | None:
    """One answer to two questions; None where one of the two answers has nothing of its own.

    The one with a yes or a no comes first; of two that differ, neither is told.
    """
    of_the_past = any(isinstance(part, HistoryAnswer) for part in first.parts)  # beside which less is enough
    if any(isinstance(part, FindingsAnswer) and part.fallback for part in (*first.parts, *second.parts)):
        return None if not of_the_past else Answer((*first.parts, *second.parts))
    if first.verdict is None and second.verdict is not None:
        first, second = second, first
    told = {_tier_of(part) for part in first.parts} - {None}
    more = tuple(part for part in second.parts if part not in first.parts and _tier_of(part) not in told)
    verdict = first.verdict if second.verdict in (None, first.verdict) else None
    return Answer((*first.parts, *more), verdict) if more or verdict is not None else None
