"""Half sentences, which go on with what was said before."""

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence

LEAD = expression(
    r"^(?:(?:ah|oh|lol|haha|sry|my bad|ok|okay|hm|hmm|well|so|no|yes|sorry|oops|wait|cool|thanks|thx|alright|right|"
    r"then|now|but|nah|actually|,|\.) ?)*"
    r"(?:and|\+|plus|what about|how about|what of|same (?:for|with|question)|also|or|i (?:meant|mean)|"
    r"meant|make that|rather|then|now|only|just|the|not|in|for|but|is it|ok then)\b"
)
ADDS = expression(r"(?:^|\b)(?:plus|\+|add|adding|also|too|as well)\b")
"""What adds to those asked about before."""
PLACE_THAT_YEAR = expression(
    r"(?:(?:and|so|but|ok|or|what about|how about|what of) )+(?:the )?PLACE\d+ "
    r"(?:in )?(?:that|the same|that same) (?:year|report|edition)(?: too| as well| then)?"
)
"""What names another country, of the report that was told, and asks no more: "and Thailand that year?"."""
_LONGEST_ELLIPSIS = 7
VERY_SHORT = 4
"""Words of a message that can hardly be a whole question."""

_OF_WHAT_IS_TOLD = expression(
    r"(?!.*\b(?:i|you|we|my|your|our|me|us|PLACE\d+|TIER\d+|REGION|countries|country|anyone|anybody|who|which|where|"
    r"report|bot)\b)(?=.*\bTOPIC\b)(?:(?:and|so|but|ok|also) )*"
    r"(?:is|are|was|were|do|does|did|has|have|will|can|any)\b(?: \S+){4,16}"
)
"""What asks whether something of that is so, and names no country."""


def is_short(sentence: Sentence) -> bool:
    """Whether a message is short enough to be half a sentence that another one completes."""
    return len(sentence.text.split()) <= _LONGEST_ELLIPSIS


def leads(sentence: Sentence) -> bool:
    """Whether a message begins as one that follows another: "and", "what about"."""
    return bool(LEAD.match(sentence.text))


def may_leave_it_out(said: Sentence, with_topics: str) -> bool:
    """Whether a message may be of the country asked about before, though it names none and has no word for it.

    It is short, or asks whether something of what the report tells is so: "are children still taken out of class for
    the cotton?". `with_topics` is its text with TOPIC for what the report tells of.
    """
    return is_short(said) or (said.asked and _OF_WHAT_IS_TOLD.fullmatch(with_topics) is not None)
