"""The order in which the sentences of a message are tried, each with what it leaves to the others."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.questions.alone.referring import PRONOUN, own_country
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence

_THAT_MEANS = re.compile(
    r"(?<=what is )(?:that|it|this)(?= supposed to (?:mean|be)\b|$)|"
    r"(?<=what does )(?:that|it|this)(?= (?:\w+ )?mean)|^(?=meaning$)"
)
_JUST_A_TIER = re.compile(r"(?:the |a )?TIER\d+")
_TAIL = re.compile(
    r"(?:and |but |so )*(?:when|since when|(?:since|from) (?:which|what) (?:year|report)|until when|"
    r"for how long|how long|"
    r"(?:in |for )?(?:what|which) (?:years?|period|report))"
    r"(?: (?:was|were|is|are) (?:that|those|it|they|this))?(?: exactly| again)?"
)
_IS_THERE = re.compile(
    r"((?:(?:and|so|but) )*(?:is|are) PLACE0 (?:(?:still|now|really|even|currently) )*)"
    r"(?:there|on (?:it|there|that|that list)|in (?:it|there))\b"
)
_WE = re.compile(r"\b(?:we|us|our (?:own )?country|my (?:own )?country)\b")
_BESIDE_US = re.compile(
    r"\b(?:we|us|our country|my country)\b.*\b(?:compar\w+|better|worse|higher|lower|same|equal|above|below|ahead|"
    r"behind|vs|versus|against|beside|next to)\b|"
    r"\b(?:compar\w+|better than|worse than|higher than|lower than|above|below|ahead of|behind|beside|against)\b.*"
    r"\b(?:us|our country|my country)\b"
)
_SHORT = 6  # words, which are read as one
_JUST_TIER = re.compile(
    r"(?:(?:and|so|ok) )*(?:(?:what|which|their|its|the|current) )*(?:tier|rank|ranking|rating)(?: (?:please|now))*"
)
_JUST_WHY = re.compile(r"(?:and |but |so |or )*(?:why|how so|why so|why (?:is )?that|why not)")
_WHY_SO = re.compile(
    r"(?:and |but |so |or |just )*(?:why(?: so| (?:is |was )?that| exactly)?|how so|how come|based on what|"
    r"on what (?:basis|grounds?)|over what|for what|for which reasons?|because of what|thanks to what|due to what)"
)
"""What asks for the reason of what was said before it."""

_ASKS_WHEN = re.compile(
    r"(?:(?:and|but|so|then) )*(?:when|since when|(?:in |since )?(?:what|which) (?:year|report|edition)) "
    r"(?:did|was|were|has|have|is|are|had) (?:it|they|PLACE\d+) .*TIER"
)
"""What asks for a year of a tier, with a question mark or without."""


def in_order(sentences: Sequence[Sentence], everything: Sentence) -> list[Sentence]:
    """The sentences in the order in which they are likely to hold the question, and all of them as one."""
    reason = [why] if sentences and (why := _why_it_is_so(sentences[-1], sentences)) is not None else []
    last_first = list(reversed(sentences))
    last_first.sort(key=lambda s: not (s.asked or _ASKS_WHEN.match(s.text)))
    together = [everything] if len(sentences) > 1 else []
    apart = [_completed(one, everything) for one in last_first]
    if any("TIER0" in one.text and "TIER0" not in said.text for one, said in zip(apart, last_first, strict=True)):
        apart.sort(key=lambda one: _JUST_A_TIER.fullmatch(one.text) is not None)  # "Watch List? What is that"
    apart = [*reason, *apart]
    belongs = bool(together) and _TAIL.fullmatch(sentences[-1].text) is not None
    return [*together, *apart] if belongs else [*apart, *together]


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


def _completed(sentence: Sentence, everything: Sentence) -> Sentence:
    """A sentence that says "it" of a country that another one names, or just "why?", with that country in it."""
    if not (sentence.places or sentence.tiers or everything.places) and everything.tiers:
        text = " ".join(_THAT_MEANS.sub("TIER0 ", sentence.text, count=1).split())
        return replace(sentence, text=text, tiers=everything.tiers) if text != sentence.text else sentence
    if sentence.places:
        return _with_own_country(sentence, everything)
    if not everything.places:
        return sentence
    text = PRONOUN.sub("PLACE0", sentence.text, count=1)
    places = places_of(everything)
    if len(everything.tiers) == 1 and (there := _IS_THERE.match(text)) is not None:  # "it fell to Tier 2. Is it there?"
        tiers = tuple(replace(one, negated=False) for one in everything.tiers)
        return replace(sentence, text=f"{there[1]}on TIER0{text[there.end() :]}", places=places, tiers=tiers)
    if _JUST_TIER.fullmatch(text) and len(everything.text.split()) > _SHORT:
        text = "which tier is PLACE0 on"
    if _JUST_WHY.fullmatch(text):
        text = f"{text} PLACE0"
    return sentence if text == sentence.text else replace(sentence, text=text, places=places)
