"""Whether a count is wanted of each of several: of two tiers, of two years, of two parts of the world."""

from collections.abc import Sequence

from bot.questions.expression import expression
from bot.questions.intent import OF_SIZES, About, Intent
from bot.questions.limits import FIRST_REPORT, TierSet
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import Phrasing
from bot.questions.sentences.pieces import Pieced

_TURNED = {About.MORE: About.FEWER, About.FEWER: About.MORE}
_YEAR_THAN = expression(r"\bYEAR\b.*\bthan\b")
"""What compares a year with the newest report: more then than now are fewer now than then."""
_EACH_TIER = expression(
    r"\bTIER\d+\b.*\b(?:(?:and|vs|versus|or|,) (?:also )?how many|(?:and|,) (?:what|how) about|"
    r"vs|versus)\b.*\bTIER\d+\b|"
    r"\bhow many\b.*\bTIER\d+\b(?: ,)? (?:and )?(?:in |on |the )*TIER\d+ each\b"
)
_AND_NOT = expression(
    r"\bTIER\d+\b.*\b(?:and|,) (?:how many|the rest|what about those)(?: of them)? "
    r"(?:(?:is|are|was|were|do|does|did|have|has) )?not(?: on it| there)?$"
)
_THEN_AND_NOW = expression(
    r"\bYEAR(?: ,)? (?:and|vs|versus|compared (?:to|with)|against|to)(?: (?:in|the))? "
    r"(?:now|today|currently|nowadays|at present)$|"
    r"\b(?:now|today|currently) (?:and|vs|versus|compared (?:to|with)|against) (?:in )?YEAR$"
)
_EACH_PART = Pieced(
    r"\bREGION\b.*\b(?:(?:and|vs|versus|,) (?:how many|what about)|vs|versus|compared? (?:to|with|against))\b"
    r".*\bREGION\b|"
    r"\bREGION and (?:in )?REGION (?:each|apart|separately)\b|"
    r"\b(?:more|fewer)\b.*\bREGION(?: ,)? or (?:(?:more|fewer|in|from|of|are|there) )*(?:the )?REGION|"
    r"\bREGION(?: ,)? or (?:(?:in|the) )*REGION\b.*\b(?:more|fewer|most)\b|"
    r"\bcompare\b.*\bREGION(?: ,)? (?:and|with|to|or|vs|versus|against) (?:(?:in|the) )*REGION\b|"
    r"\bas many\b.*\bREGION as (?:(?:there|are|in|from|on|TIER\d+) )*(?:the )?REGION"
)
_THAN_PART = Pieced(
    r"\bREGION\b.*\bthan "
    r"(?:(?:do|does|has|have|there|countries|ones|those|TIER\d+|is|are|was|were|in|from|of|on|with|the) )*REGION\b"
)
_OF_A_TIER = expression(
    r"\b(?:(?:share|percent\w*|per cent|proportion|fraction|part|how many|how much) of|"
    r"(?:most|half|third|quarter|majority)(?: of)?) (?:(?:the|all|those) )*(?:countries (?:on|in) )?"
    r"(?:the )?TIER\d+\b.*\bREGION|\bREGION\b.* make up .*\bTIER"
)
_OF_THOSE = expression(r"\bTIER\d+\b.*\b(?:and|,) (?:how many|which|who) of (?:them|these|those)\b.*\bTIER\d+\b")
"""Of those that were counted how many are on another tier: not the count of each."""
_WAS_SO = expression(
    r"^(?:(?:so|and|but|ok|wait|hm|is it true that|true that) )*(?:was|were) "
    r"(?!.*\b(?:than|compared|as many|like)\b).*\bYEAR\b"
)
"""What says of a year, beside no other, that there were more, or fewer: than there are now."""
_BECAME_SO = expression(
    r"^(?:(?:so|and|but|ok|wait|hm) )*did (?!.*\b(?:than|compared|since)\b).*"
    r"\b(?:get|grow|become|increase|rise|expand|swell|shrink|fall|drop|decrease|decline)\b.*\bYEAR\b"
)
"""What says that they became more, or fewer, with the report of a year: than in the one before."""
_TWO = 2


def as_each(found: Phrasing, sentence: Sentence) -> Phrasing:
    """A phrasing of a plain count as one of a count of each, where a sentence sets two beside each other."""
    where = sentence.where
    unlike = _THAN_PART.search(sentence.text) is not None and len(where.groups) != _TWO
    apart = where.outside and len(where.groups) > 1
    of_those = found.intent is Intent.COUNT and _OF_THOSE.search(sentence.text) is not None
    if of_those or (found.about in OF_SIZES and (unlike or apart)):
        return replace(found, intent=Intent.UNKNOWN, about=About.NOTHING_MORE)
    if found.intent is not Intent.COUNT or found.about is not About.NOTHING_MORE or sentence.places:
        return found
    text, tiers = sentence.text, sentence.tiers
    each = (
        (len(tiers) == _TWO and _EACH_TIER.search(text))
        or (len(tiers) == 1 and _AND_NOT.search(text))
        or (len(tiers) <= 1 and _THEN_AND_NOW.search(text))
        or (len(sentence.where.groups) == _TWO and _EACH_PART.search(text))
    )
    return replace(found, about=About.EACH) if each else found


def is_by_part(found: Phrasing, sentence: Sentence) -> bool:
    """Whether two parts of the world are set beside each other, and not counted together."""
    apart = _EACH_PART.search(sentence.text) or _THAN_PART.search(sentence.text)
    return (found.about in OF_SIZES or found.about is About.EACH) and apart is not None


def is_of_a_tier(text: str) -> bool:
    """Whether a share is asked for of those on a tier, and not of all countries of a part of the world."""
    return _OF_A_TIER.search(text) is not None


def each_tier(sentence: Sentence) -> tuple[TierSet, ...]:
    """The tiers that are counted each by itself: those that a sentence names, and the others where asked."""
    if len(sentence.tiers) == 1 and _AND_NOT.search(sentence.text):
        return (sentence.tiers[0], replace(sentence.tiers[0], negated=not sentence.tiers[0].negated))
    return sentence.tiers


def than_now(found: Phrasing, sentence: Sentence, years: Sequence[int]) -> Phrasing:
    """A phrasing that compares the numbers of a year with those of now, the other way round: more then, fewer now."""
    of_a_year = found.about in OF_SIZES and len(years) == 1 and len(sentence.tiers) == 1
    return replace(found, about=_TURNED[found.about]) if of_a_year and _YEAR_THAN.search(sentence.text) else found


def in_another_year(question: Question, text: str, newest_year: int) -> Question:
    """Whether more, or fewer, were on a tier in an earlier year, beside the year that it is then compared with."""
    of_a_year = question.intent is Intent.COUNT and question.about in OF_SIZES and len(question.years) == 1
    if not of_a_year or question.years[0] >= newest_year:
        return question
    year = question.years[0]
    if _WAS_SO.search(text):
        return replace(question, years=(year, newest_year))
    return replace(question, years=(year, year - 1)) if _BECAME_SO.search(text) and year > FIRST_REPORT else question
