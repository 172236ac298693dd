"""What somebody puts right within a message: "is Italy on Tier 1? I mean Spain"; and what they only liken to it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.questions.sentences.marking import Sentence

_INSTEAD = re.compile(
    r"(?=.*\b(?:mean|meant|sorry|rather|oops|wait|actually|no)\b)"
    r"(?:(?:or|oh|no|wait|sorry|oops|i|mean|meant|rather|actually|hm|er|uh|,) )+(?:the )?PLACE0"
    r"(?: (?:sorry|i mean|i meant|instead))*"
)
_LIKENED = re.compile(
    r"(?P<it>.*\b(?:its?|they|that) (?:.* )?TIER\d+)(?: too| as well| now)? (?:just )?(?:like|same as|as bad as) "
    r"(?:the )?PLACE0\b(?P<behind>.*)"
)
"""Another country that the one spoken of is only said to be like: "Albania? My dad says it is Tier 3 like Belarus"."""


def with_corrections(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, a country in the place of the one before it where one of them says that it was meant."""
    kept: list[Sentence] = []
    for one in sentences:
        likened = _LIKENED.fullmatch(one.text) if kept and len(one.places) == 1 and kept[-1].places else None
        text = f"{likened['it']}{likened['behind']}" if likened is not None else one.text
        sentence = one if likened is None else replace(one, text=text, places=())
        replaces = kept and len(kept[-1].places) == len(sentence.places) == 1
        if replaces and _INSTEAD.fullmatch(sentence.text):
            kept[-1] = replace(kept[-1], places=sentence.places, doubtful=sentence.doubtful)
        else:
            kept.append(sentence)
    return kept
