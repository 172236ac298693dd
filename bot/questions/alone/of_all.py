"""Whether a sentence asks of all countries, whatever country is named beside it: "who fell? I saw Laos trending"."""

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence

_OF_MANY = expression(
    r"^(?:(?:so|and|but|ok|hi|hey|hello|please|,) )*(?:(?:in|for) YEAR(?: ,)? )?"
    r"(?:(?:which|what|how many|list|name|show me|give me)(?: all| me| the| other)* (?:(?:REGION|TIER\d+|of|in) ){0,3}"
    r"(?:countries|governments|nations|states)\b|"
    r"who (?:all |else )?(?:was|were|is|are|got|went|moved|fell|dropped|rose|climbed|lost|left|made)\b|"
    r"(?:(?:the|full|whole|show|give|me|a|list of|YEAR) )*"
    r"TIER\d+ (?:list|countries)(?: (?:of|in|for))*(?: YEAR)?(?: please)?$|"
    r"(?:(?:(?:was|were|is|are) there|did we see|do we have) )?(?:any|some|many|more)(?: (?:other|new|REGION))* "
    r"(?:countries|governments|nations|states|upgrades?|downgrades?|promotions?|demotions?|movers?|drops?)\b|"
    r"what (?:was|were|are) (?:(?:the|all|new) )*(?:REGION )?(?:upgrades|downgrades|promotions|demotions|moves)\b)"
)
_OF_THOSE = expression(r"\b(?:of (?:the )?(?:two|three|them|these|those)|better|worse|best|worst|than|PLACE\d+)\b")
_MEANT = expression(
    r"(?:(?:and|or|the|also|too|then|just|only|maybe|even|what about|how about|including|especially|,) )*PLACE\d+"
    r"(?:(?: and| or| too| also| then| please| as well| ,)*)|.*\b(?:mean|meant|compar\w+|looking|focus\w*|between)\b.*"
)


def asks_of_many(text: str) -> bool:
    """Whether a sentence asks which countries there are, among all."""
    return _OF_MANY.match(text) is not None and not _OF_THOSE.search(text)


def is_of_all(sentence: Sentence, everything: Sentence) -> bool:
    """Whether a sentence asks of all countries, and the one that the message names besides is not what it means."""
    one = len({place.codes for place in everything.places}) == 1 and not sentence.places
    if not one or not asks_of_many(sentence.text):
        return False
    return not any("PLACE" in part and _MEANT.fullmatch(part) for part in everything.text.split(" . "))
