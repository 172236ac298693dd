"""Whether all countries of a part of the world are asked for, whatever tier was spoken of: "and the other Nordics?"."""

from bot.places.gazetteer import NEIGHBORHOOD
from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_OTHERS_IN = expression(
    r"\b(?:other(?: two| three| four| five| \d+)?|rest of|all|all of|whole|whole of|entire) (?:the )?REGION"
    r"(?!.*\b(?:there|it|that|this)\b)|"
    r"\bREGION(?: countries)? (?:overall|as a whole|in general|altogether)\b|"
    r"^(?:(?:so|ok|and|now|then|please) )*(?:list|name|show(?: me)?|give me|rank|order|sort|compare) (?:me )?"
    r"(?:in )?(?:all )?(?:the )?REGION(?: (?:countries|states|members|tiers?|ratings?|for me|please|then|now|YEAR))*$"
)

_ONLY_A_PART = expression(
    r"(?:(?:so|ok|and|but) )*(?:what about|how about|and) (?:the )?REGION(?: (?:countries|states))?"
)


def is_of_all_there(said: Sentence, before: Question | None = None) -> bool:
    """Whether all countries of a part of the world are asked for, or all the neighbours of one, on whatever tier.

    A part that is only named, after the tier of one country was asked for and none was claimed `before`, is all of it.
    """
    plain = before is not None and before.intent is Intent.TIER and not before.tiers
    if plain and said.where.groups and _ONLY_A_PART.fullmatch(said.text):
        return True
    neighbours = any(group.name.startswith(NEIGHBORHOOD) for group in said.where.groups)
    return neighbours or (bool(said.where.groups) and _OTHERS_IN.search(said.text) is not None)
