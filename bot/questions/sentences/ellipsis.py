"""Half sentences, which go on with what was said before."""

import re

from bot.questions.sentences.marking import Sentence

LEAD = re.compile(
    r"^(?:(?:ah|oh|lol|haha|sry|my bad|ok|okay|hm|hmm|well|so|no|yes|sorry|oops|wait|cool|thanks|thx|alright|right|"
    r"then|now|but|nah|actually|,|\.) ?)*"
    r"(?:and|\+|plus|what about|how about|what of|same (?:for|with|question)|also|or|i (?:meant|mean)|"
    r"meant|make that|rather|then|now|only|just|the|not|in|for|but|is it|ok then)\b"
)
ADDS = re.compile(r"(?:^|\b)(?:plus|\+|add|adding|also|too|as well)\b")
"""What adds to those asked about before."""
PLACE_THAT_YEAR = re.compile(
    r"(?:(?:and|so|but|ok|or|what about|how about|what of) )+(?:the )?PLACE\d+ "
    r"(?:in )?(?:that|the same|that same) (?:year|report|edition)(?: too| as well| then)?"
)
"""What names another country, of the report that was told, and asks no more: "and Thailand that year?"."""
_LONGEST_ELLIPSIS = 7
VERY_SHORT = 4
"""Words of a message that can hardly be a whole question."""


def is_short(sentence: Sentence) -> bool:
    """Whether a message is short enough to be half a sentence that another one completes."""
    return len(sentence.text.split()) <= _LONGEST_ELLIPSIS


def leads(sentence: Sentence) -> bool:
    """Whether a message begins as one that follows another: "and", "what about"."""
    return bool(LEAD.match(sentence.text))
