"""What somebody thought of a country, which is a claim of now: "I thought Israel was Tier 1"."""

from dataclasses import replace

from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_THOUGHT = Pieced(
    r"(\b(?:thought|sworn|swear)(?: that)? (?:the )?PLACE\d+) was (?=(?:(?:on|in|at|an?|the) )*TIER\d+(?: country)?$)"
)


def thought_of_now(sentence: Sentence) -> Sentence:
    """A sentence with "is" for the "was" of what somebody thought; else the sentence as it is."""
    text = _THOUGHT.sub(r"\1 is ", sentence.text)
    return replace(sentence, text=text) if text != sentence.text else sentence
