"""Parts of the world against each other, and whether all on a tier are of one: "is every Tier 1 country European?".

What would count shares of moves has no answer.
"""

from fractions import Fraction

from bot.questions.alone.forms.sizes import PERCENT
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Share
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.wants import direction
from bot.questions.verdicts.yes_or_no import is_put_as_one

_AGAINST = expression(
    r"\bREGION\b.*\b(?:vs|versus|compared (?:to|with)|against|than)\b.*\bREGION\b|"
    r"\bcompare\b.*\bREGION\b.*\bREGION\b"
)
_VERSUS = expression(r"\bREGION\b.*\b(?:vs|versus)\b.*\bREGION\b")
_SET_APART = expression(
    r"\b(?:gap|difference) between (?:the )?REGION and (?:the )?REGION\b|"
    r"^(?:(?:so|and) )*how many (?:more|fewer|less)\b.*\bTIER0\b.*\bREGION than (?:(?:in|on|of|the) )*REGION\b|"
    r"^(?:(?:so|and) )*(?:who|which|where)\b.*\b(?:more|most|fewer|fewest|less|least) TIER0\b.*"
    r"\bREGION or (?:in )?(?:the )?REGION\b|"
    r"\b(?:how many|numbers? of) .*\bTIER0\b.*\bin (?:the )?REGION (?:YEAR )?and in (?:the )?REGION\b|"
    r"\b(?:how many|numbers? of) .*\bTIER0\b.*: (?:the )?REGION or (?:in )?(?:the )?REGION$|"
    r"\bnumbers? of TIER0\b.*\bREGION (?:with|and|to) (?:the number |that )?(?:(?:in|of|the) )*REGION\b"
)
_MORE_THAN_PART = Pieced(r"\b(?:more|fewer|less) REGION (?:\w+ )?than REGION\b")
_MOVES_OF_EACH = expression(
    r"\b(?P<many>how many|number of|numbers of)\b.*\bREGION(?: ,)? (?:and|or|vs|versus|compared (?:to|with)|against) "
    r"(?:(?:how|many|in|the) )*REGION\b|"
    r"\bREGION (?:vs|versus|compared (?:to|with)|against) (?:(?:in|the) )*REGION\b|"
    r"\bREGION or (?:(?:in|the) )*REGION\b.*\b(?:more|most|fewer)\b|"
    r"\b(?:more|most|fewer)\b.*\bREGION or (?:(?:in|the) )*REGION\b"
)
_EVER_MORE = expression(
    r"\bREGION\b.*\bever\b.*\b(?:more|fewer|less)\b.*\bTIER\d+\b.*"
    r"\bthan (?:the )?(?:REGION|it (?:had|has|did)|they (?:had|have))\b"
)
"""What would have to be compared in every report."""
_ALL_LIE_IN = expression(
    r"^(?:(?:so|and|but|ok) )*(?:is|are|was|were|do|does) (?:all|every|each)(?: of)? (?:the )?(?:countries on )?TIER0"
    r"(?: (?:countries|country|nations?|states?|governments?|ones?|places))* (?:(?:lie|located|found|situated|actually|"
    r"really) )*(?:(?:in|from|within) )?(?:the )?REGION(?: (?:or|and) (?:in )?(?:the )?REGION)*"
    r"(?: (?:countries|country|nations?|ones?|states?|YEAR))*$"
)
_ALL_OF_BOTH = Pieced(
    r"\b(?:all|every|each) (?:of )?(?:the )?(?:REGION TIER\d+|TIER\d+ REGION)"
    r"(?: (?:countries|country|nations?|ones?|states?))+ (?!(?:in|on|for|now|today|this|last) )"
    r"(?!(?:asap|fast|quick(?:ly)?|please|thanks|need|i|we|because|cause|bc|as|by)\b)(?!YEAR|SPAN)(?=\w)"
)
_VS = r"(?:vs|versus|v|compared (?:to|with)|against|or|and|with|to)"
_BETTER = r"(?:better|worse|higher|lower|ahead|behind|best|worst)(?: (?:off|ranked|rated|placed|overall|on average))*"
_AS_THEY_STAND = expression(
    rf"(?:(?:so|and|but|ok) )*(?:(?:compare|comparing|comparison (?:of|between)) (?:the )?REGION {_VS} (?:the )?REGION|"
    rf"(?:the )?REGION (?:vs|versus|v|compared (?:to|with)|against) (?:the )?REGION|"
    r"how (?:does|do|did) (?:the )?REGION(?: countries)? (?:compare|stack up|measure up|hold up|stand)(?: up)? "
    r"(?:to|with|against|beside|next to) (?:the )?REGION|"
    rf"(?:is|are|does|do|was|were) (?:the )?REGION(?: countries)? (?:(?:doing|do|ranked|rated|any|much|really|rank) "
    rf")*{_BETTER} "
    r"(?:than|of) (?:the )?REGION|"
    rf"(?:which|who|what)(?: (?:region|part|one|continent))? (?:is|does|do|ranks?|stands|has)(?: (?:the|doing|ranked|"
    rf"rated|"
    rf"overall))* {_BETTER}(?: (?:tiers|ratings?|rankings?|,|:))* (?:the )?REGION or (?:the )?REGION|"
    rf"(?:the )?REGION or (?:the )?REGION(?: ,)?(?: (?:which|who|what))?(?: (?:one|is|are|does|do|ranks?|the|"
    rf"doing))* {_BETTER})"
    r"(?: (?:countries|tiers?|overall|YEAR|rankings?|ratings?|in the report|on trafficking|by tier|in general|please|"
    r"now))*"
)
"""What sets two parts of the world side by side as they stand: "is Africa worse than Asia?"."""
_HOW_EACH_DID = expression(
    r"(?:(?:so|and|but|ok) )*how (?:did|does|do|has|have|is|are) (?:the )?REGION(?: countries)? "
    r"(?:do|doing|done|fare|fared|faring|move|moved|perform|performed|change|changed|develop|developed) "
    r"(?:(?:YEAR|SPAN) )?(?:(?:as )?compared (?:to|with)|vs|versus|against|beside|in comparison (?:to|with)) "
    r"(?:the )?REGION(?: (?:countries|YEAR|SPAN|since|over|in|from|overall|then))*"
)
"""How two parts of the world moved: "how did Africa do compared to Asia?"."""
_TWO = 2


def of_parts(sentence: Sentence) -> Question | None:
    """What a sentence asks in this way; None where it asks nothing of the kind."""
    text, groups, tiers = sentence.text, sentence.where.groups, sentence.tiers
    if _ALL_OF_BOTH.search(text):
        return Question(Intent.UNKNOWN)
    of_moves = PERCENT.search(text) and direction(text) and not sentence.places
    if _MORE_THAN_PART.search(text) or _EVER_MORE.search(text) or of_moves:
        return Question(Intent.UNKNOWN)
    if sentence.places or not groups:
        return None
    if len(tiers) == 1 and _ALL_LIE_IN.match(text) and not sentence.where.outside:
        whole = Share(least=Fraction(1))
        wants = is_put_as_one(sentence, sentence)
        return replace(_counted(sentence), about=About.SHARE, share=whole, wants_yes_or_no=wants)
    if len(groups) >= _TWO and len(tiers) == 1 and PERCENT.search(text) and _AGAINST.search(text):
        return replace(_counted(sentence), share=Share())
    if len(groups) >= _TWO and not tiers and (moves := _moves_of_each(sentence)) is not None:
        return moves
    if len(groups) == _TWO and not tiers and len(sentence.years.years) <= 1 and _HOW_EACH_DID.fullmatch(text):
        years, span = sentence.years.years, sentence.years.span
        return Question(Intent.CHANGES, years=years, about=About.MOVED, span=span, where=sentence.where, by_part=True)
    alike = len({one.tiers for one in tiers}) == 1 and len({one.negated for one in tiers}) == 1
    versus = alike and (_VERSUS.search(text) or _SET_APART.search(text))
    return _counted(sentence) if len(groups) == _TWO and (versus or _stand_side_by_side(sentence)) else None


def _stand_side_by_side(sentence: Sentence) -> bool:
    """Whether a sentence asks how two parts of the world stand beside each other, and names no tier."""
    where, years = sentence.where, sentence.years
    plain = not sentence.tiers and years.span is None and len(years.years) <= 1
    return plain and not where.outside and where.within is None and _AS_THEY_STAND.fullmatch(sentence.text) is not None


def _moves_of_each(sentence: Sentence) -> Question | None:
    """Who moved one way in each of some parts of the world; None where a sentence does not set them apart."""
    way, years, where = direction(sentence.text), sentence.years, sentence.where
    said = _MOVES_OF_EACH.search(sentence.text) if way else None
    if said is None or len(years.years) > 1 or where.outside or where.within is not None:
        return None
    moves = Question(Intent.CHANGES, years=years.years, about=way, span=years.span, where=where, by_part=True)
    return replace(moves, intent=Intent.COUNT, about=About.MOVES, direction=way) if said["many"] else moves


def _counted(sentence: Sentence) -> Question:
    """How many there are on the tier in each part of the world."""
    return Question(
        Intent.COUNT,
        years=sentence.years.years[:1],
        about=About.EACH,
        tiers=sentence.tiers[:1],
        where=sentence.where,
        by_part=True,
    )
