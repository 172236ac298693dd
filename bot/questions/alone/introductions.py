"""Who somebody says to be, or for what they ask, put in front: "I am a student from Italy and need all of Tier 3"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.questions.alone.referring import A_PERSON
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
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
_OCCASION = re.compile(
    r"(?:(?:hi|hey|hello|dear|all|everyone|so|ok|good \w+|,) )*(?:since|as|because|before|while|when) (?:i|we) "
    r"(?:am|are|will|have|need|must|work|go|plan|meet|travel|leave|shall|might|may)\b"
    r"(?: (?!TIER|YEAR|SPAN|,)\S+){1,14} , (?=(?:(?:please|now|so) )*(?:what|which|where|how|why|is|are|was|were|does|"
    r"do|did|has|have|can|could|would|will|tell|give|summari[sz]e)\b)"
)
"""For what somebody asks, put in front: "as I am meeting a diplomat from Lesotho, what is it criticised for?"."""

_BEHIND = re.compile(
    r" ,(?: (?:as|because|since|cause|bc))? (?:(?:my|our) (?:\w+ ){1,2}?|i |we )(?:(?:am|is|are|has|have|just) )*"
    r"(?:(?:works?|lives?|volunteers?|stud(?:y|ies)|teach(?:es)?|stays?|operates?|moved|moving|based|going|been|"
    r"an office) )?"
    r"(?:(?:in|from|on|to|over) )?(?:there|here|that|this)$"
)
"""The same behind a question: "what are the findings on Romania, my NGO works there"."""

_WHERE = r"(?: (?!is|are|was|were|did|does|do|has|have|had|we|our)\w+){0,3}?"
_ONE_OF_US = Pieced(
    r"(?:(?:hi|hey|hello|dear|all|everyone|so|ok|good \w+|,) )*"
    r"(?:(?:(?:i|we) (?:am|are|come) from|greetings from|(?:i am|we are) an?) (?:the )?(?P<place>PLACE\d+)"
    rf"{_WHERE}|(?:a |an )?(?P<here>PLACE\d+){_WHERE} here)(?: ,| and| so)* "
    r"(?=(?:is|are|was|were|did|does|do|has|have|had|can|could|will|what|which|where|when|why|how)(?: \w+){0,4}? "
    r"(?:we|our)\b)(?=.*TIER)(?!.*PLACE.*PLACE)"
)
"""Where somebody is from, put in front of what they ask about "us": "Malaysian intern here, did we leave Tier 3?"."""


def with_introduction_apart(sentence: Sentence) -> Iterator[Sentence]:
    """A sentence in two, where one says who asks, or for what, in front of a question; else the sentence as it is."""
    us = _ONE_OF_US.match(sentence.text)
    if us is not None:
        yield replace(sentence, text=f"i am from {us['place'] or us['here']}", asked=False, tiers=(), years=Years())
        yield sentence_from(sentence, us.end())
        return
    told = _INTRODUCED.match(sentence.text) or _OCCASION.match(sentence.text)
    if told is None:
        behind = _BEHIND.search(sentence.text)
        yield sentence if behind is None else replace(sentence, text=sentence.text[: behind.start()])
        return
    yield replace(sentence, text=told[0].strip(), asked=False, tiers=(), years=Years())
    yield sentence_from(sentence, told.end())
