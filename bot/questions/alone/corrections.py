"""What somebody puts right within a message: "is Italy on Tier 1? I mean Spain"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.questions.sentences.marking import Sentence

_INSTEAD = re.compile(
    r"(?=.*\b(?:mean|meant|sorry|rather|oops|wait|actually|no)\b)"
    r"(?:(?:or|oh|no|wait|sorry|oops|i|mean|meant|rather|actually|hm|er|uh|,) )+(?:the )?PLACE0"
    r"(?: (?:sorry|i mean|i meant|instead))*"
)


def with_corrections(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, a country in the place of the one before it where one of them says that it was meant."""
    kept: list[Sentence] = []
    for sentence in sentences:
        replaces = kept and len(kept[-1].places) == len(sentence.places) == 1
        if replaces and _INSTEAD.fullmatch(sentence.text):
            kept[-1] = replace(kept[-1], places=sentence.places, doubtful=sentence.doubtful)
        else:
            kept.append(sentence)
    return kept
