"""The neighbours of the country that was spoken of: "and its neighbours?", "are any of our neighbours on Tier 3?"."""

import re

from bot.places.fold import fold
from bot.places.gazetteer import NEIGHBORHOOD, Gazetteer
from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question

_THEIRS = (
    r"(?P<whose>our|its|their|the|her|his|my) (?:direct |immediate |own )?"
    r"(?:neighbou?rs|neighbou?ring countries|bordering countries)(?P<end>)"
)
_BARE = expression(
    rf"(?:(?:and|so|but|ok|then|now|what about|how about|what tiers? (?:are|do|have)|which tiers? (?:are|do|have)|"
    rf"how (?:are|were|did|do)|where (?:are|were|did|do)|show me|list) )*(?:{_THEIRS}|neighbou?rs)"
    r"(?: (?:on|in|at|have|stand|stands|doing|ranked|rated|do|countries|then|now|please|today|fare|get|for|back|"
    r"currently|this year|last year|the year before|20\d\d))*"
)
_WHEN = expression(r"\b(?:now|today|currently|this year|last year|the year before|20\d\d)\b")
_BESIDE_THEM = expression(
    r"(?:(?:and|so|but|ok|then) )*(?:how (?:does|did|do|is|was|has) (?:it|that|they|this)"
    r"(?: (?:compare|compared|rank|stand|do|fare|look|stack up|doing))*|compare it|compared?)"
    rf" (?:to|with|against|beside|next to) {_THEIRS}"
    r"(?: (?:(?:in )?(?:that|the same) (?:year|report)|then|at that time|back then|now|today))*"
)
"""How it compares with them, which where they stand tells: that of the country itself was told."""
_OF_A_COUNTRY = expression(
    r"^\W*(?:(?:and|so|but|what about|how about|are)\W+)*(?:the )?(?P<name>[^\W\d][\w.'’ -]*?)['’]s? neighbou?rs$",
    re.IGNORECASE,
)
_BETTER_OR_WORSE = expression(r",? (?:(?:are they|doing) )?(?:worse or better|better or worse)\W*$", re.IGNORECASE)
_OF_THEM = expression(
    r"(?:(?:thanks|thank you|great|cool|interesting)[ .,!]+)*(?P<asks>(?:(?:and|so|but|ok|then) )*"
    r"(?:(?:are|is|were|was|have|has|did|do|which|who|how many|what) )?"
    rf"(?:(?:any|all|some|most|none|one|which|how many|many|each) )?(?:of )?){_THEIRS}"
    r"(?: (?:countries|is|are|was|were|on|in|at|the|a|ever|been|also|still|tier|watch|list|[123]|ranked|rated|up|down|"
    r"upgraded|downgraded|worst|best|worse|better|do|does|doing|ranks?|higher|lower|than|it|now|today|this|last|"
    r"year|20\d\d|moved|moves?|fell|fall|rose|"
    r"improved?|climb|climbed|drop|dropped|get|got|go|gone|went))+"
)
_ANY_OF_THEM = expression(
    rf"(?:(?:and|so|but|ok|then|what about|how about) )*{_THEIRS} (?P<be>(?:is|are|was|were|has|have|did) )?"
    r"(?P<which>any|all|some|most|none|which|how many)(?: one| ones)?(?: of them)? (?P<rest>.+)"
)
"""The same in two steps: "and its neighbors, are any of them on Tier 1?"."""


def with_its_neighbours(gazetteer: Gazetteer, text: str, before: Question) -> str:
    """A text that asks of the neighbours of the one country spoken of with the name of that."""
    if "neighbo" in text.lower() and (tail := _BETTER_OR_WORSE.search(text)) is not None:
        text = text[: tail.start()]  # where they stand tells it
        named = _OF_A_COUNTRY.match(text)
        text = text if named is None else f"which tier do the neighbours of {named['name']} have"
    folded = fold(text)
    if (two := _ANY_OF_THEM.fullmatch(folded)) is not None:
        whose = f"{two['which']} of {two['whose']} neighbors"
        asks_first = two["which"] in ("which", "how many")
        be = two["be"] or "are "
        folded = f"{whose} {be}{two['rest']}" if asks_first else f"{be}{whose} {two['rest']}"
    bare = _BARE.fullmatch(folded) or _BESIDE_THEM.fullmatch(folded)
    found = bare or _OF_THEM.fullmatch(folded)
    if found is None:
        return text
    name = _whose(gazetteer, found["whose"] or "its", before)
    if not name:
        return text
    theirs = f"the neighbours of {name}"
    if bare:
        named = _WHEN.search(folded)
        when = named[0] if named is not None else f"in {before.years[0]}" if _of_a_year(before) else ""
        return f"which tier do {theirs} have {when}".strip()
    return f"{found['asks']}{theirs}{folded[found.end('end') :]}"


def _of_a_year(before: Question) -> bool:
    """Whether the question before was of one report, and not of the time since it."""
    return len(before.years) == 1 and before.intent is not Intent.HISTORY


def _whose(gazetteer: Gazetteer, whose: str, before: Question) -> str:
    """The name of the country whose neighbours are meant; "" where none is spoken of that has any."""
    groups = before.where.groups or before.part.groups
    of_theirs = groups[0].name.partition(NEIGHBORHOOD)[2] if len(groups) == 1 else ""
    if of_theirs and not before.places:
        return of_theirs
    spoken_of = before.own if whose in ("our", "my") and before.own else before.subject
    one = len(spoken_of) == 1 and len(spoken_of[0].codes) == 1 and spoken_of[0].codes[0] in gazetteer.around
    return spoken_of[0].text if one else ""
