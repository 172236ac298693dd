"""Countries that a message adds to its question in sentences of their own: "is Laos on Tier 3? And Kenya?"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.questions.marking import Sentence

_ONE_MORE = re.compile(r"(?:(?:and|or|also|what about|how about) )*(?:the )?PLACE0(?: (?:too|as well|also))?")
_BEGINS = re.compile(r"^(is|was|does|has) (?=(?:the )?PLACE)")
_OF_MORE = {"is": "are", "was": "were", "does": "do", "has": "have"}


def with_more_countries(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, with each bare "and Kenya?" put beside the one country that the question before it names."""
    joined: list[Sentence] = []
    for sentence in sentences:
        more = sentence.asked and len(sentence.places) == 1 and _ONE_MORE.fullmatch(sentence.text) is not None
        if more and joined and joined[-1].asked and _names_one(joined[-1]):
            joined[-1] = _with_one_more(joined[-1], sentence)
        else:
            joined.append(sentence)
    return joined


def _names_one(sentence: Sentence) -> bool:
    """Whether all countries that a sentence names stand together, so that one more may stand with them."""
    together = " and ".join(f"PLACE{index}" for index in range(len(sentence.places)))
    return bool(sentence.places) and together in sentence.text and not _ONE_MORE.fullmatch(sentence.text)


def _with_one_more(sentence: Sentence, more: Sentence) -> Sentence:
    last = len(sentence.places) - 1
    text = re.sub(rf"\bPLACE{last}\b", f"PLACE{last} and PLACE{last + 1}", sentence.text, count=1)
    text = _BEGINS.sub(lambda match: f"{_OF_MORE[match[1]]} ", text)
    return replace(sentence, text=text, places=(*sentence.places, *more.places))
