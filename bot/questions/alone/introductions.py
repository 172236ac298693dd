"""Who somebody says to be, or for what they ask, put in front: "I am a student from Italy and need all of Tier 3"."""

from collections.abc import Iterator
from dataclasses import replace

from bot.questions.alone.referring import A_PERSON
from bot.questions.expression import expression
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
_INTRODUCED = expression(rf"(?:(?:hi|hey|hello|dear|all|everyone|so|ok|good \w+|,) )*{_WHO} {_OF_ALL}")
_OCCASION = expression(
    r"(?:(?:hi|hey|hello|dear|all|everyone|so|ok|good \w+|,) )*(?:since|as|because|before|while|when) (?:i|we) "
    r"(?:am|are|will|have|need|must|work|go|plan|meet|travel|leave|shall|might|may)\b"
    r"(?: (?!TIER|YEAR|SPAN|,)\S+){1,14} , (?=(?:(?:please|now|so) )*(?:what|which|where|how|why|is|are|was|were|does|"
    r"do|did|has|have|can|could|would|will|tell|give|summari[sz]e)\b)"
)
"""For what somebody asks, put in front: "as I am meeting a diplomat from Lesotho, what is it criticised for?"."""

_BEHIND = expression(
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

_OF_A_STAND = (
    r"(?:tiers?|TIER\d+|rank\w*|rated|ratings?|status|placement|classification|history|trend|(?:up|down)graded)"
)
_OF_BOTH = (
    r"(?:us|our|ours|here|both|each|compar\w+|than|vs|versus|against|also|too|same|there|better|worse|higher|lower|or|"
    r"differ\w*|between|it|its|my (?:own )?(?:country|home)|PLACE2|we (?:are|were|stand|rank|on|and)|"
    r"(?:is|are|were|was|do|did|have|had|and|with) we)"
)
_AM = r"(?:am|are|was born|were born|live|lives|work|works|study|stay|come|write|call|sit|reside)"
_IS_THERE = (
    rf"(?:(?:i|we|my \w+|our \w+) (?:\w+ )?{_AM}|(?:currently |now )?(?:based|sitting|living|working|writing|calling|"
    r"studying|stuck|staying|asking)|currently|greetings|hello|(?=from))(?: (?!PLACE|not\b)\w+){0,3}? ?\b(?:in|"
    r"from|at) (?:the )?"
)
_I_AM_THERE = expression(
    rf"(?:(?:hi|hey|hello|dear|all|everyone|so|ok|good \w+|,) )*{_IS_THERE}PLACE0(?: (?!and|but|so|to|or|need|"
    rf"want)\w+){{0,4}}?"
    rf"(?! (?:,|and|or|/)+ (?:the )?PLACE1(?! (?:is|was|got|has|went|fell|rose|dropped|did)\b))"
    rf"(?: (?:,|-|:|and|but|so))+ (?=(?:(?:i|we|now|just|only|would|like|am|"
    rf"are|please|really|also|do) )*"
    r"(?:need|needs|want|wants|looking|look|like|curious|wonder|wondering|interested|asking|trying|have|know|"
    r"what|which|"
    r"where|how|is|was|has|did|tell|give|show|can|could|please|tier|rank|ranking|rating|(?:the )?PLACE1)\b)"
    rf"(?=.*\b{_OF_A_STAND}\b)(?=.*PLACE1)(?!.*\b{_OF_BOTH}\b)"
)
"""Where somebody is, put in front of what they ask of another country: "I'm in France and need the tier of Spain"."""
_AND_I_AM_THERE = Pieced(
    rf"(?P<asked>(?=.*\b{_OF_A_STAND}\b.* ,)(?:(?!\b{_OF_BOTH}\b)\S+ )*?(?:the )?PLACE0(?: "
    rf"(?!{_OF_BOTH}\b)\S+)*?) ,"
    rf"(?: (?:as|because|since|and|though|but|btw))* (?P<who>(?:i|we) (?:\w+ )?{_AM} (?:\w+ ){{0,2}}?(?:in|"
    rf"from) (?:the )?"
    r"PLACE1(?: (?:myself|here|now|right|at|the|moment|currently|today)){0,3})"
)
"""The same behind it: "what tier is Spain, I'm in France"."""
_IN_A_ROLE = expression(
    r"(?:(?:hi+|hey|hello|all|everyone|so|ok|,) )*(?:i am|we are|as|i represent|we represent|representing|i play|"
    r"we play|"
    r"playing|i have|i got|we got|speaking for)(?: (?!TIER|YEAR|PLACE|from\b)\S+){0,6}? (?:the )?(?P<place>PLACE0)"
    r"(?: (?!TIER|YEAR|what\b|which\b|where\b|how\b)\S+){0,9}? (?=(?:what|which|where|how)(?: \w+){0,4}? (?:we|our|us|"
    r"i)\b)"
    r"(?=.*\b(?:tier|rank\w*|rated|stand)\b)(?!.*PLACE1)"
)
"""For which country somebody speaks, in front of what they ask about "us": "representing Peru, how are we ranked"."""


def with_introduction_apart(sentence: Sentence) -> Iterator[Sentence]:
    """A sentence in two, where one says who asks, or for what, in front of a question; else the sentence as it is."""
    us = _ONE_OF_US.match(sentence.text) or _IN_A_ROLE.match(sentence.text)
    if us is not None:
        who = f"i am from {us['place'] or us.groupdict().get('here')}"
        yield replace(sentence, text=who, asked=False, tiers=(), years=Years(), strange=())
        yield sentence_from(sentence, us.end())
        return
    if (last := _AND_I_AM_THERE.fullmatch(sentence.text)) is not None:
        yield replace(sentence, text=last["asked"], places=sentence.places[:1])
        return
    there = _I_AM_THERE.match(sentence.text)
    told = _INTRODUCED.match(sentence.text) or _OCCASION.match(sentence.text) or there
    if told is None:
        behind = _BEHIND.search(sentence.text)
        yield sentence if behind is None else replace(sentence, text=sentence.text[: behind.start()])
        return
    if told is not there or " from " in f" {told[0]}":
        yield replace(
            sentence, text=told[0].strip(" ,"), asked=False, places=sentence.places[:1], tiers=(), years=Years()
        )
    yield sentence_from(sentence, told.end())
