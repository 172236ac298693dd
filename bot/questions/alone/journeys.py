"""Whether a message is of other things than the report, and not only asked for a journey: hotels, football, weather."""

from collections.abc import Sequence

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary

_OF_A_STAND = expression(
    r"\b(?:(?:which|what) (?:tip )?(?:tier|rank|ranking)\b.*\bPLACE|(?:is|was) (?:the )?PLACE\d+ .*\bTIER|"
    r"(?:tier|ranking) (?:of|for) (?:the )?PLACE|PLACE\d+ (?:s )?(?:tier|ranking)\b)"
)
OCCASION = expression(
    r"\b(?:honeymoon|planning|booking|booked|book|going|travel\w*|trip|holidays?|vacation|visit\w*|moving|flying|"
    r"staying|flights?|train|bus|plane|board\w*|leav\w+)\b"
)
"""What tells of a journey, for which somebody may ask of a country."""


def is_of_other_things(sentences: Sequence[Sentence], everything: Sentence) -> bool:
    """Whether a message names what has nothing to do with the report.

    What somebody only tells of the journey that they ask for, in a sentence of its own, does not make it so: "which
    tier is Kenya on? Planning our honeymoon".
    """
    speech = vocabulary().speech["other things"]
    if not speech.search(everything.text):
        return False
    of_them = [sentence for sentence in sentences if speech.search(sentence.text)]
    asked = any(
        _OF_A_STAND.search(one.text) and (one.asked or one is sentences[0]) for one in _others(sentences, of_them)
    )
    return not (of_them and asked and all(not one.asked and OCCASION.search(one.text) for one in of_them))


def _others(sentences: Sequence[Sentence], those: Sequence[Sentence]) -> list[Sentence]:
    return [sentence for sentence in sentences if sentence not in those]
