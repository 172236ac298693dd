"""What "significant efforts" are, and who makes none: the words of the report that set Tier 2 apart from Tier 3."""

from bot.questions.intent import About, Intent
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.report.tier import Tier

_EFFORTS = Pieced(
    r"(?:(?:so|and|but|ok|hey|hi|what|how|decides?|exactly|does|do|is|are|the|phrase|term|words|counts?|qualif\w+|as|"
    r"by|they|it|you|define|definition|meaning|explain|a|country|making|make|made|mean|meant|of|please|can|tell|me|even|"
    r"actually|if|when|,) )*significant efforts?(?: (?:mean|means|meaning|defined|measured|judged|assessed|supposed|to|"
    r"here|exactly|in|the|tip|report|actually|even|then|definition|do so|really|be|are|is|look|like|please|context|"
    r"law|under|by|act))*"
)
_NO_EFFORTS = Pieced(
    r"(?:(?:so|and|but|ok|hey|hi) )*(?:who|(?:which|what|(?P<many>how many)) (?:of the )?(?:REGION )?"
    r"(?:countries|governments|states|nations|country|government)) (?:(?:in|of|from) (?:the )?REGION )?"
    r"(?:(?:is|are|has|have|do|does|did|still|really|just) )*(?:(?:made|makes?|making|show(?:s|ed|ing)?) "
    r"(?:no|zero|hardly any)|not (?:make|making|show|showing)(?: any)?) (?:(?:significant|real|serious) )?efforts?"
    r"(?: (?:at all|whatsoever|(?:(?:against|on|to (?:fight|stop|end|combat)) (?:human )?trafficking)|"
    r"in (?:the )?REGION|(?:in )?YEAR))*"
)


def without_efforts(sentence: Sentence) -> Question | None:
    """The list of Tier 3, or their number, where a sentence asks for those that make no efforts."""
    found = None if sentence.places or sentence.tiers else _NO_EFFORTS.fullmatch(sentence.text)
    if found is None:
        return None
    tiers = (TierSet(frozenset({Tier.THREE})),)
    return Question(
        Intent.COUNT if found["many"] else Intent.LIST, years=sentence.years.years, tiers=tiers, where=sentence.where
    )


def of_significant_efforts(sentence: Sentence) -> Question | None:
    """The meaning of Tier 2, which tells of them, where a sentence asks for nothing but these words."""
    if sentence.places or sentence.tiers or not _EFFORTS.fullmatch(sentence.text):
        return None
    return Question(Intent.DEFINE, about=About.TIER, tiers=(TierSet(frozenset({Tier.TWO})),))
