"""The countries around one that is named, as a part of the world: "what tier are Kenya's neighbours on?"."""

from bot.places.gazetteer import NEIGHBORHOOD
from bot.places.groups import Group
from bot.questions.expression import expression
from bot.questions.limits import Where
from bot.report.records import Code

_IT = r"(?:the )?PLACE0(?: s)?"
_COUNTRIES = r"(?:countries|states|nations|governments)"
_BESIDE = (
    r"(?:(?:all|any|most|direct|immediate|closest|nearest|own|land|the|of) )*"
    r"(?:neighbou?rs|(?:(?<=which )|(?<=what ))neighbou?r"
    rf"|(?:neighbou?ring|bordering|border|adjacent|surrounding) {_COUNTRIES})"
)
_NEIGHBOURS = expression(
    rf"(?P<any>(?:(?:any|all|most|some|which|each|every|none|how many)(?: one)? )(?:of )?)?"
    rf"(?:(?:the )?{_BESIDE}(?: (?:{_COUNTRIES} )?(?:of|to|around))? {_IT}|{_IT} {_BESIDE})(?: {_COUNTRIES})?"
)
_BORDERING = expression(
    rf"(?P<which>\b(?:REGION )?(?:TIER\d+ )?(?:{_COUNTRIES}|country|ones|members))(?P<on> (?:on|in) (?:the )?TIER\d+)?"
    rf"(?: (?:that|which|who))?(?: (?:is|are|do|does|directly|have|has))*"
    rf" (?:borders?|bordering|neighbou?r|neighbou?rs|neighbou?ring|next to|next door to|adjacent to|surround|"
    rf"surrounding|"
    rf"(?:shar(?:e|es|ing)|with) a (?:land )?border with)(?: on| with)? {_IT}"
)
_ANY_BESIDE = expression(
    rf"(?P<is>\b(?:is|are|was|were|has|have) )(?:there )?(?:any|a|one) neighbou?rs? of {_IT}(?= )|"
    rf"^(?:(?:so|and|but|ok) )*(?:does|do) {_IT} (?:(?:border|touch|neighbou?r)(?: on)?|"
    rf"(?:have|share)(?: any| a| some| land)* (?:borders?|neighbou?rs)(?: with| on| in| the)*|"
    rf"have(?: any| a| some)*(?= TIER\d+ neighbou?rs?$))(?: any| a| some| the)* (?P<tier>TIER\d+)"
    rf"(?: (?:{_COUNTRIES}|country|ones|one|neighbou?rs?))?$"
)
"""Whether any of them is there: "does Germany border a Tier 3 country?"."""
_AND_TIERS = expression(
    r"(?:(?:so|and|but) )*(?:what|where|how) (?:are|do) REGION countries (?:on|at|stand|standing|doing|ranked|rated|"
    r"rank)"
    r"(?: (?:YEAR|now|in|please|then))*|"
    r"(?:(?:so|and|but|please|can you|tell me|show me|give me|list|name|what|which|are|is|all|the) )*REGION countries"
    r"(?: (?:are|is|there))?(?: ,)?(?: (?:and|with|by))?(?: (?:on )?(?:the |their |each |what |which |at what )*"
    r"(?:tiers?|rank|ranks|rankings?|ratings?|status)(?: (?:are|is|they|do|does|have|on|in|each|them|of|it|stand))*)"
    r"(?: (?:YEAR|please))*"
)
"""What asks for the tiers of those that border on it."""

_AND_ITS_OWN = expression(
    r"(?:(?:so|and|but|ok|please|can you|could you|how|where|what|which|is|are|was|does|do|did|compare|comparison of|"
    r"rank|list|show me|give me|tell me|tiers?|ranks?|rankings?|ratings?|of|for|between|the|about|all) )*"
    r"(?:the )?PLACE0(?: s)?(?: (?:compare[sd]?|stands?|stood|ranks?|ranked|rated|fares?|do|does|doing|stack up|"
    r"look|looks|sits?|tiers?|rank|ranking|rating|is|are|was|better|worse|higher|lower|same|the|as|on|in|at|any|"
    r"much|really|still))*"
    r"(?: ,)? (?:and|with|to|vs|versus|against|than|beside|next to|compared to|compared with|like|as) "
    rf"(?:(?:all|of|any) )*(?:its|their|the|his|her) {_BESIDE}(?: {_COUNTRIES})?"
    r"(?: (?:YEAR|in|on|tiers?|rank|ranking|ratings?|tier wise|now|today|please|do|are|rated|ranked))*"
)
"""A country beside those around it: "compare Mexico with its neighbours", "is Poland better than its neighbours"."""
_THAN_IT = expression(
    rf"(?:(?:so|and|but|ok|are|is|do|does|there) )*(?:(?:which|what|who|any)(?: one| ones)? (?:of )?)?"
    rf"(?:(?:the )?{_BESIDE} (?:of|to|around) {_IT}|{_IT} {_BESIDE})"
    r"(?: (?:that|who|is|are|was|were|do|does|did|doing|fare|fares|rank|ranks|ranked|rated|stand|stands|score|scores|"
    rf"much|any))* (?:better|worse|higher|lower|ahead)(?: (?:of|than) (?:it|them|{_IT}))?(?: (?:YEAR|now|today|then))*"
)
"""Those around it beside the country: "which of Peru's neighbours do better?"."""


def with_neighbours(text: str, where: Where, code: Code, around: Group) -> tuple[str, Where] | None:
    """A text of one country, by its code, with REGION for those `around` it, and what it is limited to then.

    None where it asks of none of these.
    """
    if ("neighbo" in text or "border" in text) and (_AND_ITS_OWN.fullmatch(text) or _THAN_IT.fullmatch(text)):
        itself = Group(
            f"{around.name.removeprefix(NEIGHBORHOOD)} and its neighbors", countries=around.countries | {code}
        )
        return _which_tier(text), Where((itself,))
    if (found := _ANY_BESIDE.search(text)) is not None:
        tail = f" on {found['tier']}" if found["tier"] else text[found.end() :]
        told = f"{text[: found.start()]}{found['is'] or 'is '}any REGION country{tail}"
    elif (found := _NEIGHBOURS.search(text)) is not None:
        which = (found["any"] or "").removesuffix("of ")
        told = f"{text[: found.start()]}{which}REGION countries{text[found.end() :]}"
    elif (found := _BORDERING.search(text)) is not None:
        which = found["which"].replace("REGION ", "")
        told = f"{text[: found.start()]}{which} in REGION{found['on'] or ''}{text[found.end() :]}"
    else:
        return None
    told = told.replace("countries in REGION and", "REGION countries and")
    if _AND_TIERS.fullmatch(told):
        told = _which_tier(told)
    return told, Where((around,), within=where if where.groups else None)


def _which_tier(text: str) -> str:
    return f"which tier do REGION countries have{' YEAR' if 'YEAR' in text else ''}"
