"""Whether a country is on the tier that another sentence names: "we avoid Tier 3 countries. Is Macau one?"."""

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_IS_ONE = expression(
    r"(?:(?:so|and|but|ok|now) )*(?:is|are|was|were) (?:the )?PLACE0 (?:(?:also|still|now|currently) )*"
    r"(?:one|among (?:them|those|these)|part of (?:it|that|them)|on (?:it|there|that list|the list))"
    r"(?: of (?:them|those|these))?(?: (?:too|as well|also|YEAR|now|today|currently|then))*"
)


def is_one_of_those(sentence: Sentence, everything: Sentence) -> Question | None:
    """Whether the country that a sentence names is on the one tier that the message names; None where not asked."""
    one = len(sentence.places) == len(everything.places) == 1 and not sentence.tiers and len(everything.tiers) == 1
    if not one or everything.where.groups or not _IS_ONE.fullmatch(sentence.text):
        return None
    years = sentence.years.years
    return Question(Intent.TIER, sentence.places, years, tiers=everything.tiers, wants_yes_or_no=True)
