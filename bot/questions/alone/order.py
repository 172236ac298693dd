"""The order in which the sentences of a message are tried, each with what it leaves to the others."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.places.resolve import Resolution
from bot.questions.alone.referring import PRONOUN, own_country
from bot.questions.expression import expression
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_THAT_MEANS = expression(
    r"(?<=what is )(?:that|it|this)(?= supposed to (?:mean|be)\b|$)|"
    r"(?<=what does )(?:that|it|this)(?= (?:\w+ )?mean)|^(?=meaning$)"
)
_JUST_A_TIER = expression(r"(?:the |a )?TIER\d+")
_TAIL = expression(
    r"(?:and |but |so )*(?:when|since when|(?:since|from) (?:which|what) (?:year|report)|until when|"
    r"for how long|how long|"
    r"(?:in |for )?(?:what|which) (?:years?|period|report))"
    r"(?: (?:was|were|is|are) (?:that|those|it|they|this))?(?: exactly| again)?"
)
_IS_THERE = expression(
    r"((?:(?:and|so|but) )*(?:is|are) PLACE0 (?:(?:still|now|really|even|currently) )*)"
    r"(?:there|on (?:it|there|that|that list)|in (?:it|there))\b"
)
_WE = expression(r"\b(?:we|us|our (?:own )?country|my (?:own )?country)\b")
_BESIDE_US = expression(
    r"\b(?:we|us|our country|my country)\b.*\b(?:compar\w+|better|worse|higher|lower|same|equal|above|below|ahead|"
    r"behind|vs|versus|against|beside|next to)\b|"
    r"\b(?:compar\w+|better than|worse than|higher than|lower than|above|below|ahead of|behind|beside|against)\b.*"
    r"\b(?:us|our country|my country)\b"
)
_OF_THE_PAST = expression(r"^(?:(?:tier|rank|ranking|rating|status) )?history of (?:the )?PLACE\d+(?= \.)")
_WHAT_IT_WAS = expression(
    r"(?:(?:and|so|ok) )*(?:what|which|where|how) (?:tier |rank )?(?:was|were|did) (?:(?:it|they|its|their|the) )*"
    r"(?:(?:tier|rank|ranking|rating|status|on|in|at|have|stand|ranked|rated|then|be|get)s? ?)*"
)
"""What asks for where a country was at a time that no year tells: "Sudan before the split. What was its tier?"."""
_TOLD_LAST = expression(
    r".*\b(?:and|then|but|that|read|heard|saw|says?|,) (?:the )?PLACE(?P<place>\d+) (?:is|was|got|went|moved|fell|made)"
    r"(?: \w+){0,3} TIER\d+(?: (?:now|again|already|too|then))*(?= \.)"
)
"""What tells, at the end of a sentence, where a country stands: "… and then I read Bahrain is Tier 1 now"."""
_ASKS_OF_TIME = Pieced(r"(?:(?:and|so|but) )*(?:(?:in )?(?:which|what) year|when|since when|how long) \w+ ")
_ASKS_ON = Pieced(
    r"(?:(?:and|so|but) )*(?:what (?:do|does|did|should|must|can|could) (?:they|it|the (?:country|government)) \w+|"
    r"who else \w+|which (?:countries|others) \w+)"
)
"""What asks on behind what is to be confirmed: "Kenya is Tier 2, right? what do they need to do"."""
_SEVERAL = 2
_SHORT = 6  # words, which are read as one
_JUST_TIER = expression(
    r"(?:(?:and|so|ok) )*(?:(?:what|which|their|its|the|current) )*(?:tier|rank|ranking|rating)(?: (?:please|now))*"
)
_JUST_WHY = expression(r"(?:and |but |so |or )*(?:why|how so|why so|why (?:is )?that|why not)")
_WHY_SO = expression(
    r"(?:and |but |so |or |just )*(?:why(?: so| (?:is |was )?that| exactly)?|how so|how come|based on what|"
    r"what (?:is|was|are|were) (?:(?:the|their|its|actual|real|official|stated|given) )*(?:reasons?|explanation|"
    r"justification|rationale)(?: (?:they|it|that|this|for|the report|give|gives|gave|given|state|states|behind))*|"
    r"on what (?:basis|grounds?)|over what|for what|for which reasons?|because of what|thanks to what|due to what|"
    r"(?:its |it is |that is |this is )?(?:the )?PLACE\d+ (?:, )*(?:why|how come)|"
    r"why (?:is |are )?(?:it|they|she|he) (?:is |are )?(?:(?:only|just|so|not|on|in) )*"
    r"(?:TIER\d+|second|first|there|low|high|that))"
)
"""What asks for the reason of what was said before it."""


def in_order(sentences: Sequence[Sentence], everything: Sentence) -> list[Sentence]:
    """The sentences in the order in which they are likely to hold the question, and all of them as one."""
    reason = [why] if sentences and (why := _why_it_is_so(sentences[-1], sentences)) is not None else []
    sentences = _with_a_mark(sentences)
    last_first = [s for s in reversed(sentences) if s.asked] + [s for s in reversed(sentences) if not s.asked]
    together = [everything] if len(sentences) > 1 else []
    apart = [_completed(one, everything) for one in last_first]
    if any("TIER0" in one.text and "TIER0" not in said.text for one, said in zip(apart, last_first, strict=True)):
        apart.sort(key=lambda one: _JUST_A_TIER.fullmatch(one.text) is not None)  # "Watch List? What is that"
    apart = [*reason, *apart]
    belongs = bool(together) and _TAIL.fullmatch(sentences[-1].text) is not None
    return [*together, *apart] if belongs else [*apart, *together]


def _with_a_mark(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences, the last as one that asks without a mark, too: "it is Tier 1?? since when is it there"."""
    if len(sentences) < _SEVERAL:
        return sentences
    behind_a_claim = _ASKS_ON.match(sentences[-1].text) and sentences[-2].text.endswith(" , right")
    if not (behind_a_claim or _ASKS_OF_TIME.match(sentences[-1].text)):
        return sentences
    return [*sentences[:-1], replace(sentences[-1], asked=True)]


def _why_it_is_so(sentence: Sentence, sentences: Sequence[Sentence]) -> Sentence | None:
    """A sentence that asks for nothing but a reason, with what that is of: "it left Tier 3? based on what?"."""
    before = sentences[: sentences.index(sentence)]
    if not before or not before[-1].places or _WHY_SO.fullmatch(sentence.text) is None:
        return None
    return replace(before[-1], text=f"why {before[-1].text}", asked=True)


def _with_own_country(sentence: Sentence, everything: Sentence) -> Sentence:
    """A sentence that sets "us" beside the countries that it names, with the country that somebody is from for it."""
    own = own_country(everything) if everything is not sentence and _BESIDE_US.search(sentence.text) else ()
    if not own or own[0].codes in {place.codes for place in sentence.places}:
        return sentence
    text = re.sub(r"\bPLACE(\d+)", lambda number: f"PLACE{int(number[1]) + 1}", sentence.text)
    return replace(sentence, text=_WE.sub("PLACE0", text, count=1), places=(*own, *sentence.places))


def _told_last(everything: Sentence) -> tuple[Resolution, ...]:
    """The one of several countries of which a message tells a tier last, before it asks on: "since when is it?"."""
    one_tier = len(everything.places) > 1 and len(everything.tiers) == 1
    told = _TOLD_LAST.match(everything.text) if one_tier else None
    at = int(told["place"]) if told is not None else len(everything.places)
    others = told is not None and "PLACE" in everything.text[told.end() :]
    return () if others else everything.places[at : at + 1]


def _completed(sentence: Sentence, everything: Sentence) -> Sentence:
    """A sentence that says "it" of a country that another one names, or just "why?", with that country in it."""
    if not (sentence.places or sentence.tiers or everything.places) and everything.tiers:
        text = " ".join(_THAT_MEANS.sub("TIER0 ", sentence.text, count=1).split())
        return replace(sentence, text=text, tiers=everything.tiers) if text != sentence.text else sentence
    if sentence.places:
        return _with_own_country(sentence, everything)
    if not everything.places:
        return sentence
    places = _told_last(everything) or places_of(everything)
    if (past := _OF_THE_PAST.match(everything.text)) is not None and _WHAT_IT_WAS.fullmatch(sentence.text):
        return replace(sentence, text=past[0], places=everything.places[:1])
    text = PRONOUN.sub("PLACE0", sentence.text, count=1)
    if len(everything.tiers) == 1 and (there := _IS_THERE.match(text)) is not None:  # "it fell to Tier 2. Is it there?"
        tiers = tuple(replace(one, negated=False) for one in everything.tiers)
        return replace(sentence, text=f"{there[1]}on TIER0{text[there.end() :]}", places=places, tiers=tiers)
    if _JUST_TIER.fullmatch(text) and len(everything.text.split()) > _SHORT:
        text = "which tier is PLACE0 on"
    if _JUST_WHY.fullmatch(text):
        text = f"{text} PLACE0"
    return sentence if text == sentence.text else replace(sentence, text=text, places=places)
