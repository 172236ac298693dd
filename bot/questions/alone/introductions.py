"""Who somebody says to be, before asking of all countries: "I am a student from Italy and need all of Tier 3"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.questions.alone.referring import A_PERSON
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.years import Years
from bot.questions.verdicts.claims import sentence_from

_WHO = (
    r"(?:(?:i|we|my \w+|our \w+) (?:\w+ ){0,6}?(?:from|in|for) (?:the )?PLACE\d+(?: \w+){0,2}?(?: (?:and|so|but|,))+|"
    rf"(?:as|i am|we are) (?:a |an )?(?:\w+ )?PLACE\d+ (?:{A_PERSON})s?(?: (?:and|so|but|,))*)"
)
_OF_ALL = (
    r"(?=(?!.*PLACE).*\b(?:all|every|each|the|which|what|any|list of) (?:of )?(?:the )?"
    r"(?:countries|country|nations|states|governments)\b(?! (?:tier|rank|rating|s)).*\b(?:TIER|tier|list|watch))"
)
_INTRODUCED = re.compile(rf"(?:(?:hi|hey|hello|dear|all|everyone|so|ok|good \w+|,) )*{_WHO} {_OF_ALL}")


def with_introduction_apart(sentence: Sentence) -> Iterator[Sentence]:
    """A sentence in two, where one says who asks before asking of all countries; else the sentence as it is."""
    told = _INTRODUCED.match(sentence.text)
    if told is None:
        yield sentence
        return
    yield replace(sentence, text=told[0].strip(), asked=False, tiers=(), years=Years())
    yield sentence_from(sentence, told.end())
