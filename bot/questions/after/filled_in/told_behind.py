"""A country that a message goes on with, without what is told of it behind: "and Liberia? My last ship was there"."""

import re

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer

_NAMED_AND_TOLD = re.compile(
    r"^(?P<named>\W*(?:(?:and|ok|okay|so|then|what about|how about|also|same for|or|hm+|now)\W+)*(?:the )?"
    r"(?P<name>[^\W\d][\w'’.-]*(?: [^\W\d][\w'’.-]*){0,3}))\s*\?+\s*(?P<told>[^?]+)$",
    re.IGNORECASE,
)
_OF_THEIR_OWN = re.compile(
    r"(?:(?:because|cause|bc|cos|since|as|and|just|its|it['’]?s|that['’]?s|thats|that is|it is|where|which is|"
    r"also)\s+)*"
    r"(?:i|i['’](?:m|ve|ll|d)|im|ive|we|we['’](?:re|ve)|my|our|me|last|next|used to|worked|working|lived|living|sailed|"
    r"been|grew up|going|planning|visiting|visited|asking|curious|heard|(?:his|her|their|the) flag|got family|"
    r"a (?:friend|cousin|colleague|mate)|(?:mum|mom|dad|gran|nan|cousin|brother|sister|wife|husband|friend|"
    r"boss|mate))\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:tiers?|rank\w*|rat(?:ed|ing|ings)|reports?|lists?|who|which|what|when|how|why|is it|was it|are they|"
    r"were they|"
    r"did|does|do they|has it|better|worse|higher|lower|same|than|instead|tell|show|give|need|want|mean[ts]?|meant|"
    r"fell|rose|fallen|risen|dropped|went|gone|got|moved|changed|improved|lost|left|worsened|recovered|(?:up|down)\w*|"
    r"always|never|ever|think|thought|guess|bet|says?|said|should|help|passport|police|call|danger|"
    r"(?:19|20)\d\d)\b|\b[123]\b",
    re.IGNORECASE,
)


def without_what_is_told_of_it(gazetteer: Gazetteer, text: str) -> str:
    """A text that names a country and asks no more than that, without what somebody tells of themselves behind it."""
    found = _NAMED_AND_TOLD.match(text)
    if found is None or not _OF_THEIR_OWN.match(found["told"]) or _ASKS.search(found["told"]):
        return text
    known = gazetteer.find(fold(found["name"])) is not None
    return f"{found['named']}?" if known else text
