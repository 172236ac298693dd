"""Whether all countries of a part of the world are asked for, whatever tier was spoken of: "and the other Nordics?"."""

from bot.places.gazetteer import NEIGHBORHOOD
from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence

_OTHERS_IN = expression(
    r"\b(?:other|rest of|all|all of|whole|whole of|entire) (?:the )?REGION(?!.*\b(?:there|it|that|this)\b)|"
    r"\bREGION(?: countries)? (?:overall|as a whole|in general|altogether)\b|"
    r"^(?:(?:so|ok|and|now|then|please) )*(?:list|name|show(?: me)?|give me|rank|order|sort|compare) (?:me )?"
    r"(?:in )?(?:all )?(?:the )?REGION(?: (?:countries|states|members|tiers?|ratings?|for me|please|then|now|YEAR))*$"
)


def is_of_all_there(said: Sentence) -> bool:
    """Whether all countries of a part of the world are asked for, or all the neighbours of one, on whatever tier."""
    neighbours = any(group.name.startswith(NEIGHBORHOOD) for group in said.where.groups)
    return neighbours or (bool(said.where.groups) and _OTHERS_IN.search(said.text) is not None)
