"""What somebody puts right within a message: "is Italy on Tier 1? I mean Spain"; and what they only liken to it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.expression import expression
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_INSTEAD = expression(
    r"(?=.*\b(?:mean|meant|sorry|rather|oops|wait|actually|no)\b)"
    r"(?:(?:or|oh|no|wait|sorry|oops|i|mean|meant|rather|actually|hm|er|uh|,) )+(?:the )?PLACE0"
    r"(?: (?:sorry|i mean|i meant|instead))*|"
    r"(?:the )?PLACE0 (?:(?:,|sorry) )*(?:i (?:mean|meant)|instead)"
)
_NOT_THE_OTHER = expression(r"(?:(?:and|but|so|i mean|,) )*not (?:the )?PLACE0(?: (?:of course|please|obviously|ok))*")
"""What rules out the other of two names that are alike: "and Niger. Not Nigeria"."""
_WITHIN = Pieced(
    r"(?P<asked>.*\bPLACE0\b.*?) (?:(?:,|-|no|wait|oops|sorry|or rather|er|uh) )+i (?:mean|meant)(?: ,)? "
    r"(?:the )?PLACE1"
)
"""The same at the end of the sentence itself: "why did SA slip, I mean South Africa"."""
_NOT_THAT_ONE = expression(
    r"(?P<asked>.*\bPLACE0\b.*?)(?: ,)?(?: i mean)? the (?:\w+ ){0,2}one(?: ,)?(?: and)? not (?:the )?PLACE1(?: one)?"
    r"(?P<behind>(?: [,?].*)?)"
)
"""Which of two of one name is not meant: "is Samoa in it (the independent one, not American Samoa)"."""
_LIKENED = expression(
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
        sentence = _within(one) if likened is None else replace(one, text=text, places=())
        replaces = kept and len(kept[-1].places) == len(sentence.places) == 1
        if kept and len(kept[-1].places) == 1 and _NOT_THE_OTHER.fullmatch(sentence.text):
            continue
        if replaces and _INSTEAD.fullmatch(sentence.text):
            kept[-1] = replace(kept[-1], places=sentence.places, doubtful=sentence.doubtful)
        else:
            kept.append(sentence)
    return kept


def _within(sentence: Sentence) -> Sentence:
    """A sentence with the country that its end says was meant for the one before it; else the sentence as it is."""
    meant = _WITHIN.fullmatch(sentence.text)
    if meant is None:
        apart = _NOT_THAT_ONE.fullmatch(sentence.text) if len(sentence.places) == 2 else None
        text = f"{apart['asked']}{apart['behind']}" if apart is not None else ""
        return replace(sentence, text=text, places=sentence.places[:1]) if text else sentence
    return replace(sentence, text=meant["asked"], places=sentence.places[1:])
