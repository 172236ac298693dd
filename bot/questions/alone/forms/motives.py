"""Motives of those who rank, of which no report tells: "was that because of the US wanting better relations?"."""

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_THE_US = ("USA",)
_SO = r"(?:(?:so|and|but|ok|wait|hm|or|,) )*"
_MOTIVE = expression(
    rf"^{_SO}(?:is|was|were|are|did|could|might|would) "
    r"(?:it|that|this|they|the (?:upgrade|downgrade|change|move|rank\w*)|(?P<whose>PLACE\d+)(?: s)?)"
    r"(?: (?!PLACE)\w+){0,5}? (?:because|due to|since|so that|owing to|thanks to)(?: of)? (?:the )?"
    r"(?:PLACE(?P<number>\d+)|washington|white house|state department|president|trump|biden|obama|bush)(?: s)?\b"
    r".*\b(?:want\w*|need\w*|lik(?:e|es|ed|ing)|try\w*|trie[sd]|hop(?:e|es|ed|ing)|fear\w*|friend\w*|all(?:y|ies)|"
    r"partner\w*|relations?(?:hips?)?|trade|oil|gas|deals?|interests?|ties|politic\w*|strateg\w*|military|bases?|"
    r"arms|weapons|pressure\w*|favou?r\w*)\b"
)
_WHOM = Pieced(
    r"\b(?:its|their|PLACE\d+(?: s)?|only|just|puts?|for|to|on|all|an) (?:(?!my\b|our\b|a\b)\w+ )?"
    r"(?:enemies|friends|allies|ally|rivals|adversaries|foes|buddies|opponents)\b|"
    r"\b(?:countries|governments|those|ones|nations|states|who|whoever|anyone) (?:(?:that|which|who|whom) )?"
    r"(?:it|they|washington|(?:the )?PLACE\d+) (?:(?:do|does|did|not|just|really|already) )*"
    r"(?:hates?|likes?|dislikes?|disagrees? with|is angry with)\b"
)
_PUTS = Pieced(
    r"\b(?:the report|they|washington) (?:(?:only|just|always|really|also|ever) )*"
    r"(?:puts?|places?|ranks?|rates?|grades?|keeps?|downgrades?|upgrades?|favou?rs?)\b"
)
_RANKED = expression(
    r"\b(?:TIER\d+|tiers?|rank\w*|rat(?:e|es|ed|ings?)|grade[ds]?|easy|easier|hard(?:er)?|harsh(?:er)?|soft(?:er)?|"
    r"lenient|up ?grade[sd]?|down ?grade[sd]?|favou?rs?|treats?|spares?|rewards?|punish\w*)\b"
)
"""What asks if those who rank are easy on some: "does the US put its enemies on Tier 3?"."""


def of_motives(sentence: Sentence) -> Question | None:
    """The question without an answer in a sentence that asks if those who rank had other reasons; None for others."""
    of_the_us = (
        all(place.codes == _THE_US for place in sentence.places) if sentence.places else _PUTS.search(sentence.text)
    )
    if of_the_us and _WHOM.search(sentence.text) and _RANKED.search(sentence.text):
        return Question(Intent.UNKNOWN)
    found = _MOTIVE.match(sentence.text)
    if found is None:
        return None
    ranks = found["number"] is None or sentence.places[int(found["number"])].codes == _THE_US
    of_one = sentence.places[:1] if found["whose"] else ()
    return Question(Intent.UNKNOWN, of_one) if ranks else None
