"""What others are said to say of what was told, put as a question: "our chair says Russia is the same, true?"."""

import re

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.questions.intent import OF_PLACES, About
from bot.questions.question import Question

_SO = r"^\W*(?:(?:so|and|but|ok|oh|hm+|wait|well|huh|no|because|bc|cos|cause|cuz|coz|since|as|lol)\W+)*"
_WHO = (
    r"(?:(?:our|my|the|this|their|her|his|a|an|some|one|that)\s+(?:[a-z'’-]+\s+){1,4}?(?:(?:in|at|from|of) "
    r"(?:here|class|[a-z]+)\s+)?|(?:someone|somebody|everyone|everybody|people|wiki|wikipedia|google|chatgpt)\s+"
    r"(?:(?:in|at|on|from) (?:the )?[a-z]+\s+)?(?:else\s+)?|i\s+)"
)
_SAYS = (
    r"(?:(?:just|also|still|always|once)\s+)?(?:says?|said|saying|claims?|claimed|states?|stated|told (?:me|us)|"
    r"tells me|insist(?:s|ed)|reckons?|thinks?|thought|writes?|wrote|printed|heard|read|swears?|swore)\s+(?:that\s+)?"
)
_IS_IT = r"(?:[\s,.;:–—-]+(?:is (?:that|it|this|he|she)|(?:that['’]?s )?)?\s*(?:true|right|correct|so|legit))?"
_THE_SAME = re.compile(
    rf"{_SO}(?:{_WHO}{_SAYS})(?P<name>[^\W\d][\w'’. -]{{2,30}}?)(?: is|['’]s| are| has) (?:on |in |at )?(?:also )?"
    rf"(?:the )?same(?: tier| one| rank| thing)?(?: too| as well)?{_IS_IT}\W*$",
    re.IGNORECASE,
)
"""Another country that somebody says to stand like the one that was told."""
_ON_A_TIER = re.compile(
    rf"{_SO}{_WHO}(?:{_SAYS}|has\s+|puts?\s+)(?:(?:it|they|them)(?:['’]?s| is| was| are| were|['’]re)?\s+)?"
    r"(?:(?:on|in|at|a|the|as)\s+)*(?P<tier>tier ?[123](?: watch ?list)?|(?:tier 2 )?watch ?list)"
    r"(?:\s*[,.;:–—-]+\s*(?:(?:i|we|so|and|just|really|kinda)\s+)*(?:do(?:es)?n['’]?t|do not|hate|would hate|want|need|"
    r"trying|checking|wanna|not|is (?:that|it|this)|true|right|correct|before)\b[^?\d]{0,60})?\W*$",
    re.IGNORECASE,
)
"""A tier that somebody says the country has that was told: "bc our leaflet says Tier 2, don't want to look silly"."""
_IT_DID = re.compile(
    rf"{_SO}(?:(?:wdym|what do (?:you|u) mean|what|really)\W+(?:by\s+)?)?(?:it|they) (?:did|was|were|has)"
    rf"(?:n['’]?t| not)\W+(?:but\W+)?{_WHO}{_SAYS}(?:it|they) (?:did|was|were|had|has)\W*$",
    re.IGNORECASE,
)
"""That it did what it is asked about: "wdym it didn't, someone in here said it did"."""
_SAID_BEHIND = re.compile(
    rf"^(?P<asked>[^?]{{3,80}}\?+)\s*(?:(?:because|bc|cos|cause|cuz|since|as)\s+)?{_WHO}{_SAYS.removesuffix('?')}?"
    r"(?:so|it|that|this|(?:it|they) (?:is|was|did|were|are|had))\W*$",
    re.IGNORECASE,
)
"""What is only said behind a question to be its reason: "was Brazil one of them? someone in class said so"."""
_WAYS = {About.UP: "upgraded", About.DOWN: "downgraded"}


def with_what_is_said(gazetteer: Gazetteer, text: str, before: Question) -> str:
    """A text with what somebody else says of the country, or the list, of the question before, as a question of it."""
    if (behind := _SAID_BEHIND.match(text)) is not None:
        return behind["asked"]
    if before.intent not in OF_PLACES or len(before.subject) != 1:
        return text
    name = before.subject[0].text
    year = f" in {before.years[0]}" if len(before.years) == 1 else ""
    if (said := _THE_SAME.match(text)) is not None:
        stood = before.stood.single if before.stood is not None else None
        known = gazetteer.find(fold(said["name"])) is not None
        return f"is {said['name']} on {stood.phrase}{year}?" if known and stood is not None else text
    if (said := _ON_A_TIER.match(text)) is not None:
        return f"is {name} on {said['tier']}{year}?"
    way = before.step if before.step in _WAYS else before.about
    if way in _WAYS and _IT_DID.match(text):
        return f"was {name} {_WAYS[way]}{year}?"
    return text
