"""How a country stands among those of a part of the world: "how does that stand against the rest of the GCC?"."""

from bot.questions.after.follow_ups import NOW
from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_IT = r"(?:it|that|this|they|he|she|we|its|their|our|the|tier|rank|ranking|rating|result|score|place|country|status)"
_ASKS = rf"(?:(?:how|where|what|is|are|was|were|does|do|did|would|has|have|{_IT})\b ?)*"
_STANDS = (
    r"(?:(?:stands?|stood|stack(?:s|ed)? up|stack|fare[sd]?|looks?|looking|ranks?|ranked|rated|measures? up|"
    r"measure|holds? up|"
    r"doing|do|does|perform(?:s|ed|ing)?|sits?|sit|good|bad|well|put|puts) ?(?:(?:it|that|this|them|up) ?)*)*"
)
_BESIDE = (
    r"(?:(?:when )?compared?(?: up)?(?: (?:to|with|against))?|comparing to|comparison (?:to|with)|"
    r"in comparison (?:to|with)|"
    r"relative to|next to|against|beside|alongside|versus|vs|with|to|"
    r"(?:(?:any )?(?:better|worse|higher|lower|ahead|behind)(?: (?:or|off|ranked|rated))*)+(?: (?:than|of))?|"
    r"in line with|"
    r"(?:the )?same as|similar to|like)"
)
_OTHERS = (
    r"(?:(?:all )?(?:the )?(?:rest|remainder) (?:of|in|across)(?: the| its| their| our)?|(?:all )?(?:(?:the|its|"
    r"their|our) )?"
    r"(?:others?|neighbou?rs?|peers?|other (?:countries|states|ones|members|nations|neighbou?rs?)|"
    r"neighbou?ring (?:countries|states))(?: (?:in|from|of|across|around))?(?: the)?|(?:all )?(?:the )?other|"
    r"everyone else (?:in|across)(?: the)?)"
)
_NORMAL = (
    r"(?:normal|typical|usual|common|average|standard|unusual|good|bad|low|high|ok)(?: or not)? (?:for|in|"
    r"across|around)"
)
_PUT = (
    r"(?:rank|stand|sit|put (?:it|them|us)|place (?:it|them|us)|leave (?:it|them|us)|land) (?:in|within|among|across)"
)
_TAIL = r"(?: (?:countries|states|nations|members|region|ones|then|now|today|please|currently|YEAR|as a whole))*"
_IN_ITS_REGION = expression(
    rf"{LEAD}(?:{_ASKS}{_STANDS}{_BESIDE} {_OTHERS} REGION|"
    rf"(?:is|was) (?:it|that|this) {_NORMAL} (?:the |a |an )?(?:other )?REGION|"
    rf"(?:where|how) (?:does|do|did|would) {_IT}(?: {_IT})* {_PUT} (?:the )?(?:other )?REGION){_TAIL}"
)

_OF_OTHERS = expression(r"\b(?:rest|remainder|others?|neighbou?rs?|neighbou?ring|peers?|else)\b")


def in_its_region(said: Sentence, before: Question) -> Question | None:
    """All of a part of the world with their tiers, where one country is to be set beside them; None where not."""
    one = before.intent in (Intent.TIER, Intent.COMPARE, Intent.CHANGES, Intent.FINDINGS) and bool(before.places)
    one = one or (before.intent is Intent.LIST and bool(before.where.groups and before.recent) and not before.tiers)
    named = said.places or said.tiers or said.years.span is not None
    if not one or named or len(said.where.groups) != 1 or not _IN_ITS_REGION.fullmatch(said.text):
        return None
    earlier = before.years if len(before.years) == 1 and not NOW.search(said.text) else ()
    others = _OF_OTHERS.search(said.text) is not None and before.intent is not Intent.LIST
    told = frozenset(code for place in before.places for code in place.codes) if others else frozenset()
    where = replace(said.where, without=told)
    return Question(Intent.LIST, years=said.years.years or earlier, where=where)
