"""What is told of an earlier year, with the question whether it is still so, or how it went on.

"A paper of 2012 says Kuwait is on Tier 3. Still true?", "Oman was on Tier 3 in 2008. Is it any better now?"
"""

from dataclasses import replace

from bot.questions.expression import expression
from bot.questions.limits import Span, TierSet
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction
from bot.questions.sentences.years import Years

_SO = r"(?:(?:so|and|but|or|ok|well|then|,) )*"
_IT = r"(?:it|that|this|they|those|things|(?:the|its|their) (?:situation|tier|ranking|rating|rank|status|position))"
_NOW = r"(?: (?:now|today|these days|nowadays|currently|at present|at the moment|in YEAR|YEAR))*"
_STILL = expression(
    rf"{_SO}(?:(?:is|are|does|do) {_IT} )?(?:(?:really|actually|even) )*still"
    r"(?: (?:so|right|true|correct|accurate|valid|the case|hold|holds|up|water|apply|applies|current|up to date|there|"
    rf"on it|in it|on that|like that|that way|(?:that|as|so) (?:bad|low|good|high)|the same))*{_NOW}|"
    rf"{_SO}(?:is|are) {_IT} (?:up to date|current|valid today|(?:so|true|right|correct|valid|the case)"
    r" (?:now|today|these days|any ?more))"
)
_NO_LONGER = expression(
    rf"{_SO}(?:is|are) {_IT} (?:now |by now )?(?:outdated|out of date|obsolete|"
    rf"(?:no longer|not) (?:so|true|right|correct|valid|the case)(?: any ?more)?)(?: (?:by now|now|today))*"
)
_SINCE = (
    r"(?: (?:since|since then|by now|now|at all|today|these days|nowadays|any|ever since|over the years|in the end))*"
)
_BETTER = expression(
    rf"{_SO}(?:(?:has|have|did) {_IT} (?:(?:ever|actually|really|since|then) )*(?:improved?|recover(?:ed)?|"
    rf"(?:get|got|gotten|become|became) (?:any |much |a bit )?better|(?:gone|go|moved?) up|rise|risen|climb(?:ed)?)|"
    rf"(?:is|are) {_IT} (?:(?:any|doing|much|a bit|looking) )*(?:better|higher)(?: off)?|"
    rf"(?:any )?(?:improvements?|improved|progress|better)){_SINCE}"
)
_WORSE = expression(
    rf"{_SO}(?:(?:has|have|did) {_IT} (?:(?:ever|actually|really|since|then) )*(?:worsen(?:ed)?|"
    rf"(?:get|got|gotten|become|became) (?:any |much |a bit |even )?worse|(?:gone|go|moved?) down)|"
    rf"(?:is|are) {_IT} (?:(?:any|doing|much|a bit|even|looking) )*(?:worse|lower)(?: off)?){_SINCE}"
)
_CHANGED = expression(
    rf"{_SO}(?:(?:has|have|did) (?:{_IT}|anything|something|much) (?:(?:ever|actually|really|since|then) )*"
    rf"(?:changed?|moved?)|(?:is|are) {_IT} (?:any )?different|any changes?|changed){_SINCE}"
)
_DID = expression(rf"{_SO}did\b")
_GOES_ON = (
    (_BETTER, "is PLACE0 better now than YEAR", "has PLACE0 improved since SPAN"),
    (_WORSE, "is PLACE0 worse now than YEAR", "has PLACE0 got worse since SPAN"),
    (_CHANGED, "has PLACE0 changed since SPAN", "has PLACE0 changed since SPAN"),
)
"""How it went on: where it stands now, or whether it ever moved so since ("did it get better?")."""
_ASKS = expression(
    r"(?:(?:so|and|but|ok|hi|hey) )*(?:which|what|who|how|whose|is|are|was|were|did|does|do|has|have|had|can|could|"
    r"why|list|show|tell|give|compare|explain)\b"
)
_WAS = expression(r"(?:(?:so|and|but|ok) )*(?:was|were) (?:the )?PLACE0\b")
_OF_ITS_KIND = expression(r"\b(?:only|sole|first|last|best|worst|among)\b|REGION")
"""What tells more of a country than the tier that it is on: "the only one in ASEAN"."""
_WERE = expression(r"\b(?:was|were)\b")
_YEAR = expression(r"(?:^| )(?:in |of |for )?(?:the )?YEAR(?: report| edition)?\b")
_NAMED = expression(r"\b(?:PLACE|TIER|REGION)")
_THERE = expression(r"\bTIER0\b|\b(?:i|we) (?:\w+ )?(?:lived|left|visited|was|were|worked|stayed|moved|went|studied)\b")
_DASH = expression(r" (?:[,:;-]+)(?: (?:and|but|so))? (?!.* [,:;-]+ )")


def still_so(said: Sentence, asked: Sentence) -> Sentence | None:
    """One question for what was said of a year and the one behind it, "is that still so?"; None where it is none."""
    year = _year_of(said)
    if year is None or asked.places or asked.tiers:
        return None
    if _STILL.fullmatch(asked.text):
        return _still(said, asked)
    if len(said.places) != 1 or (_ASKS.match(said.text) and not _WAS.match(said.text)):
        return None
    if len(said.tiers) == 1 and not said.tiers[0].negated and _NO_LONGER.fullmatch(asked.text):
        tiers = (replace(said.tiers[0], negated=True),)
        return _asked(said, "PLACE0 is not TIER0 any more , right", Years(), tiers)
    if not _THERE.search(said.text) or direction(said.text):
        return None
    for pattern, now, since in _GOES_ON:
        if pattern.fullmatch(asked.text):
            text = since if _DID.match(asked.text) else now
            return _asked(said, text, Years(span=Span(year)) if "SPAN" in text else Years((year,)), ())
    return None


def _still(said: Sentence, asked: Sentence) -> Sentence | None:
    """What is said of a country, of several or of a part of the world in a year, as asked of now."""
    if _ASKS.match(said.text) or asked.years.span is not None:
        return None
    if len(said.places) == 1 and len(said.tiers) == 1 and not _OF_ITS_KIND.search(said.text):
        return _asked(said, "is PLACE0 still TIER0", asked.years, said.tiers)
    named = said.places or said.where.groups or said.tiers
    if direction(said.text) or not named or said.years.span is not None:
        return None
    text = _WERE.sub(lambda verb: "is" if verb[0] == "was" else "are", _YEAR.sub(" ", said.text)).strip()
    return replace(said, text=f"{' '.join(text.split())} , right", asked=True, years=Years())


def still_so_at_its_end(said: Sentence) -> Sentence:
    """The same of what stands in one sentence: "Thailand was on Tier 3 in 2014 - has that changed?"."""
    found = _DASH.search(said.text)
    if found is None or not _NAMED.search(said.text[: found.start()]):
        return said
    behind = said.text[found.end() :]
    head = replace(said, text=said.text[: found.start()])
    return still_so(head, Sentence(behind, asked=said.asked)) or said


def _asked(said: Sentence, text: str, years: Years, tiers: tuple[TierSet, ...]) -> Sentence:
    return replace(said, text=text, asked=True, years=years, tiers=tiers, strange=())


def _year_of(said: Sentence) -> int | None:
    """The one year of which something is said, or from which it is: "my notes from 2014"."""
    span = said.years.span
    if span is not None:
        return span.first if span.last is None and not said.years.years else None
    return said.years.years[0] if len(said.years.years) == 1 else None
