"""A country that a message goes on with, without what is told of it behind: "and Liberia? My last ship was there".

Or beside it: "what about Uganda, where my family is from?".
"""

import re

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.questions.expression import expression

_NAMED_AND_TOLD = expression(
    r"^(?P<named>\W*(?:(?:and|ok|okay|so|then|what about|how about|also|same for|or|hm+|now)\W+)*(?:the )?"
    r"(?P<name>[^\W\d][\w'’.-]*(?: [^\W\d][\w'’.-]*){0,3}))\s*\?+\s*(?P<told>[^?]+)$",
    re.IGNORECASE,
)
_BESIDE_IT = expression(r"[,(\u2013\u2014-]|\bwhere\b", re.IGNORECASE)
_NAMED_AND_APPOSED = expression(
    r"^(?P<named>\W*(?:(?:and|ok|okay|so|then|what about|what of|how about|also|same for|or|hm+|now)\W+)*(?:the )?"
    r"(?P<name>[^\W\d][\w'’.-]*(?: (?!where\b)[^\W\d][\w'’.-]*){0,3}?))"
    r"(?:\s*[,(\u2013\u2014-]\s*(?:which (?:is|was) (?:also )?)?(?:"
    r"(?:our|my|his|her|their|your)\b|(?:where|from where|which|that|who|whom) (?:(?:most|half|some|all|many|part|"
    r"lots|a lot|"
    r"one|two|both) of )?(?:my|our|his|her|i|we|he|she)\b|just (?:across|over|next|north|south|east|west|down|up|"
    r"behind|beside)\b|"
    r"right (?:across|over|next|beside|behind)\b|next door\b|(?:the|a|an|another|one of) "
    r"(?=(?:\w+ )*?(?:neighbou?rs?|next door|us|our|ours|my|me|we|i)\b))|\s+where (?:my|our|i|we|his|her)\b)"
    r"(?P<told>[^?,;]*)\W*$",
    re.IGNORECASE,
)
"""A country with what it is to the asker: "what about Canada, our neighbours to the north?"."""
_OF_THEIR_OWN = expression(
    r"(?:(?:because|cause|bc|cos|since|as|and|just|its|it['’]?s|that['’]?s|thats|that is|it is|where|which is|"
    r"also)\s+)*"
    r"(?:i|i['’](?:m|ve|ll|d)|im|ive|we|we['’](?:re|ve)|my|our|me|last|next|used to|worked|working|lived|living|sailed|"
    r"been|grew up|going|planning|visiting|visited|asking|curious|heard|(?:his|her|their|the) flag|got family|"
    r"a (?:friend|cousin|colleague|mate)|(?:mum|mom|dad|gran|nan|cousin|brother|sister|wife|husband|friend|"
    r"boss|mate))\b",
    re.IGNORECASE,
)
_ASKS = expression(
    r"\b(?:tiers?|rank\w*|rat(?:ed|ing|ings)|reports?|lists?|who|which|what|when|how|why|is it|was it|are they|"
    r"were they|"
    r"did|does|do they|has it|better|worse|higher|lower|same|than|instead|tell|show|give|need|want|mean[ts]?|meant|"
    r"fell|rose|fallen|risen|dropped|went|gone|got|moved|changed|improved|lost|left|worsened|recovered|(?:up|down)\w*|"
    r"always|never|ever|think|thought|guess|bet|says?|said|should|help|passport|police|call|danger|"
    r"(?:19|20)\d\d)\b|\b[123]\b",
    re.IGNORECASE,
)
_SAY_OF_THEMSELVES = expression(
    r"(?:(?:because|cause|bc|cos|since|as|and|but|lol|well)\s+)*"
    r"(?:they|those (?:guys|people)|people there|everyone there|the people|(?P<name>[^\W\d][\w'’.-]*))\s+"
    r"(?:(?:always|never|all|just|still|only|really|love to|like to)\s+)*"
    r"(?:says?|saying|claims?|claiming|thinks?|thinking|brags?|bragging|boasts?|boasting|laughs?|laughing|jokes?|"
    r"joking|"
    r"teases?|teasing|tells?|telling|talks?|talking|acts?|acting|pretends?|pretending|keeps? \w+ing)\b"
    r"(?!.*\b(?:tiers?|watch ?list|reports?|rank\w*|rat(?:ed|ings?))\b)",
    re.IGNORECASE,
)
"""What they say of themselves, whatever that is: "and Ghana? they always say they are better than us"."""
_ALWAYS_SO = expression(
    r"(?:(?:because|cause|bc|cos|since|as|and|but|lol|well)\s+)*"
    r"(?:they|those (?:guys|people)|people there|everyone there|the people|(?P<name>[^\W\d][\w'’.-]*))"
    r"(?:\s+(?:is|are|have|has))?\s+(?:always|never)\s+"
    r"(?!.*\b(?:tiers?|watch ?list|reports?|rank\w*|rat(?:ed|ings?)|lists?|was|were|been|stood|stay\w*|better|worse|"
    r"higher|lower|ahead|above|below|moved?|changed?|fell|rose|left|lost|got|made it|improved?|there|on it|so|that|"
    r"like|the same|since|(?:up|down)\w*|[123]|(?:19|20)\d\d)\b)\w",
    re.IGNORECASE,
)
"""What they always do or never have, and no tier: "and Chile? Chile always first of class"."""


def without_what_is_told_of_it(gazetteer: Gazetteer, text: str) -> str:
    """A text that names a country and asks no more than that, without what somebody tells of themselves behind it."""
    apposed = _NAMED_AND_APPOSED.match(text) if _BESIDE_IT.search(text) else None
    if apposed is not None and _ASKS.search(apposed["told"]) is None:
        return f"{apposed['named']}?" if gazetteer.find(fold(apposed["name"])) is not None else text
    found = _NAMED_AND_TOLD.match(text)
    if found is None or not (_is_of_the_asker(found["told"]) or _is_of_the_people(found["told"], found["name"])):
        return text
    known = gazetteer.find(fold(found["name"])) is not None
    return f"{found['named']}?" if known else text


def _is_of_the_asker(told: str) -> bool:
    return _OF_THEIR_OWN.match(told) is not None and _ASKS.search(told) is None


def _is_of_the_people(told: str, name: str) -> bool:
    """Whether it is told what the people of the named country always say or do."""
    remark = _SAY_OF_THEMSELVES.match(told) or _ALWAYS_SO.match(told)
    return remark is not None and fold(remark["name"] or name) == fold(name)
