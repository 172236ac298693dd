"""What others are said to say of what was told, put as a question: "our chair says Russia is the same, true?"."""

import re

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer
from bot.questions.expression import expression
from bot.questions.intent import OF_PLACES, About, Intent
from bot.questions.question import Question

_SO = r"\W*(?:(?:so|and|but|ok|oh|hm+|wait|well|huh|no|because|bc|cos|cause|cuz|coz|since|as|lol)\W+)*"
_WHO = (
    r"(?:(?:our|my|the|this|their|her|his|a|an|some|one|that)\s+(?:[a-z'’-]+\s+){1,4}?(?:(?:in|at|from|of) "
    r"(?:here|class|[a-z]+)\s+)?|(?:someone|somebody|everyone|everybody|people|wiki|wikipedia|google|chatgpt|prof|teacher|boss|mum|mom|dad)\s+"
    r"(?:(?:in|at|on|from) (?:the )?[a-z]+\s+)?(?:else\s+)?|(?:i|he|she|they)\s+|"
    r"(?:my|our|a|this|that) (?:[a-z]+ ){1,2}(?:is|comes?) from (?:there|here)[ ,.]+(?:and |so |but )?(?:he|she|they) )"
)
_SAYS = (
    r"(?:(?:just|also|still|always|once)\s+)?(?:says?|said|saying|claims?|claimed|states?|stated|"
    r"told (?:me|us)(?: (?:in (?:my |our )?class|at (?:school|work)|once))?|"
    r"tells me|insist(?:s|ed)|reckons?|thinks?|thought|writes?|wrote|printed|heard|read|swears?|swore)\s+(?:that\s+)?"
)
_IS_IT = r"(?:[\s,.;:–—-]+(?:is (?:that|it|this|he|she)|(?:that['’]?s )?)?\s*(?:true|right|correct|so|legit))?"
_DOUBTS = r"(?:[^?.!,;\d]{1,40}[?.!,;]+\s*)?"
"""What is said in front of a claim: "doesn't sound right, someone told me 1"."""
_THE_SAME = expression(
    rf"{_SO}(?:{_WHO}{_SAYS})(?P<name>[^\W\d][\w'’. -]{{2,30}}?)(?: is|['’]s| are| has) (?:on |in |at )?(?:also )?"
    rf"(?:the )?same(?: tier| one| rank| thing)?(?: too| as well)?{_IS_IT}\W*$",
    re.IGNORECASE,
)
"""Another country that somebody says to stand like the one that was told."""
_ON_A_TIER = expression(
    rf"{_DOUBTS}{_SO}{_WHO}(?:{_SAYS}|(?:has|puts?)\s+(?=[^?]*(?:tier|watch)))"
    r"(?:(?:it|they|them)(?:['’]?s| is|(?P<was> was| were| used to be)| are|['’]re)?\s+)?"
    r"(?:(?:on|in|at|a|an?|the|as)\s+)*(?P<tier>(?:tier ?)?[123](?: ?watch ?list| ?wl)?|(?:tier 2 )?watch ?list)"
    r"(?:\s*[,.;:–—-]+\s*(?:(?:i|we|so|and|just|really|kinda)\s+)*(?:do(?:es)?n['’]?t|do not|hate|would hate|want|need|"
    r"trying|checking|wanna|not|is (?:that|it|this)|true|right|correct|before)\b[^?\d]{0,60})?\W*$",
    re.IGNORECASE,
)
"""A tier that somebody says the country has that was told: "bc our leaflet says Tier 2, don't want to look silly"."""
_IN_A_YEAR = expression(
    rf"{_SO}(?:my|our|the|this|that|a|an|his|her|their) (?:(?P<of>20[0-2]\d) )?[a-z]+(?: [a-z]+)?"
    rf"(?: (?:from|of|in) (?P<year>20[0-2]\d))? {_SAYS}(?:(?:in )?(?P<then>20[0-2]\d)[ ,:]+)?"
    r"(?:(?:it|they)(?:['’]?s| is| was)? )?"
    r"(?:(?:on|in|at|a|the|as) )*(?P<tier>tier ?[123](?: watch ?list)?|(?:tier 2 )?watch ?list)"
    rf"(?: (?:in|for) (?P<last>20[0-2]\d))?{_IS_IT}\W*$",
    re.IGNORECASE,
)
"""A tier that what somebody reads tells for a year: "my source from 2021 says Watch List"."""
_SAYS_IT_IS = expression(
    rf"{_DOUBTS}{_SO}{_WHO}{_SAYS}(?:it|they) (?:is|are|does|do|has|have)(?: (?:on it|there|though|tho))?{_IS_IT}\W*$",
    re.IGNORECASE,
)
"""What was asked, as somebody says it: "my textbook says it is"."""
_IS_SHE_WRONG = expression(
    rf"(?:(?=\W*(?P<asks>so|is|was)\b)|){_SO}(?:(?:(?:is|was|are|were)\s+)?"
    r"(?:he|she|they|that|it|this|(?:my|our|the|this|their|her|his) [a-z]+"
    r"(?: [a-z]+)?|wiki(?:pedia)?|google|chatgpt|everyone|people|class)"
    r"(?: ?['’]?(?:s|re)| is| was| are| were)?|(?=not ))\s*\b"
    r"(?:(?:just|simply|totally|really|all|then|actually)\s+)*"
    r"(?P<so>wrong|mistaken|incorrect|lying|untrue|false|not (?:true|right|correct|so)|(?(asks)(?:right|correct)|(?!)))"
    r"(?:,?\s+(?:then|about (?:that|it|this)|yes|no|yeah|or (?:not|what)|lol|here))*\W*$",
    re.IGNORECASE,
)
"""Whether who said so is wrong, of the tier that the country was said to be on: "is she wrong?", "so he's wrong?"."""
_WHY_SAY_SO = expression(
    rf"{_SO}(?:then\s+)?why (?:did|does|do|would) (?:he|she|they|it|people|(?:my|our|the) [a-z]+) "
    r"(?:say|claim|think|tell me|write|insist)(?: (?:that|so|it|otherwise|this))?(?: then)?\W*$",
    re.IGNORECASE,
)
"""Why somebody said so, who may have had an earlier report in mind: "then why did he say that"."""
_IT_DID = expression(
    rf"{_SO}(?:(?:wdym|what do (?:you|u) mean|what|really)\W+(?:by\s+)?)?(?:it|they) (?:did|was|were|has)"
    rf"(?:n['’]?t| not)\W+(?:but\W+)?{_WHO}{_SAYS}(?:it|they) (?:did|was|were|had|has)\W*$",
    re.IGNORECASE,
)
"""That it did what it is asked about: "wdym it didn't, someone in here said it did"."""
_SAID_BEHIND = expression(
    rf"^(?P<asked>[^?]{{3,80}}\?+)\s*(?:(?:because|bc|cos|cause|cuz|since|as)\s+)?{_WHO}{_SAYS.removesuffix('?')}?"
    r"(?:so|it|that|this|(?:it|they) (?:is|was|did|were|are|had))\W*$",
    re.IGNORECASE,
)
"""What is only said behind a question to be its reason: "was Brazil one of them? someone in class said so"."""
_YEARS = ("then", "last", "year", "of")
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
    if (said := _IN_A_YEAR.match(text)) is not None and any(then := [said[at] for at in _YEARS if said[at]]):
        return f"was {name} on {said['tier']} in {then[0]}?"
    if (said := _ON_A_TIER.match(text)) is not None:
        tier = said["tier"].lower()
        claimed = f"{'tier ' if tier[0].isdigit() else ''}{tier}"
        past = said["was"] and not (year or "thought" in text.lower())
        return f"was {name} ever on {claimed}?" if past else f"is {name} on {claimed}{year}?"
    if (again := _of_the_claim(text, before, name, year)) is not None:
        return again
    way = before.step if before.step in _WAYS else before.about
    if way in _WAYS and _IT_DID.match(text):
        return f"was {name} {_WAYS[way]}{year}?"
    return text


def _of_the_claim(text: str, before: Question, name: str, year: str) -> str | None:
    """What is asked again of the tier that the country was asked to be on, or of who said so; None for other texts."""
    tier = before.tiers[0].single if before.intent is Intent.TIER and len(before.tiers) == 1 else None
    if tier is None or not name:
        return None
    if before.tiers[0].negated:  # what was denied, or doubted just before: "is he wrong?", "is he right?"
        doubted = _IS_SHE_WRONG.match(text)
        right = doubted is not None and doubted["so"].lower() in {"right", "correct"}
        return f"somebody says {name} is on {tier.phrase}{year}. is she right?" if right else None
    if _SAYS_IT_IS.match(text):
        return f"is {name} on {tier.phrase}{year}?"
    if (wrong := _IS_SHE_WRONG.match(text)) is not None and (wrong["asks"] or "?" in text):
        so = "right" if wrong["so"].lower() in {"right", "correct"} else "wrong"
        return f"somebody says {name} is on {tier.phrase}{year}. is she {so}?"
    return f"was {name} ever on {tier.phrase}?" if _WHY_SAY_SO.match(text) else None
