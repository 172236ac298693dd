"""What is read of a message at once, from what was told before it, whatever phrasing it has besides."""

import re

from bot.questions.after.earlier_list import any_of_the_list, without_the_one
from bot.questions.after.follow import by_table
from bot.questions.after.limited_further import limited_further
from bot.questions.after.of_the_list import of_the_list
from bot.questions.after.those_told import of_those_told
from bot.questions.after.told_year import in_the_year_told
from bot.questions.after.without_some import without_some
from bot.questions.question import Intent, Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary

_ASKS = re.compile(
    r"(?:who|when|where|how|which|what(?: \w+)? (?:is|was|do|does|did))\b"
    r"(?!.*\b(?:TIER\d*|tier|report|mention\w*|says?|said|shortcomings?|finds?|found|it)\b)"
)
"""What asks something of its own, and nothing of the report."""


def at_once(everything: Sentence, before: Question, newest_year: int) -> Question | None:
    """What a message asks of the year, or the list, that was told, or by the table of short follow-ups.

    None where it asks nothing of these; where it asks of something else, a question that has no answer.
    """
    if _ASKS.match(everything.text) and vocabulary().speech["other things"].search(everything.text):
        return Question(Intent.NONE, everything.places)
    if (limited := limited_further(everything, before, newest_year)) is not None:
        return limited
    told = in_the_year_told(everything, before) or any_of_the_list(everything, before)
    told = (
        told
        or without_the_one(everything, before)
        or without_some(everything, before)
        or of_those_told(everything, before, newest_year)
    )
    return told or of_the_list(everything, before) or by_table(everything, before, newest_year)
