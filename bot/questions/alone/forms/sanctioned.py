"""Whether a country was made to bear what follows from Tier 3: "was Laos ever sanctioned?"."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.report.tier import Tier

_PLACE = r"(?:the )?PLACE\d+"
_LIGHT = r"(?:(?:ever|really|actually|already|also|now|then|yet|still|even|not|any|the|its|some|all|over|out on) )*"
_OF_THE_US = r"(?:(?:us|american|america s|u s|washington s|PLACE\d+|foreign|tip|trafficking|TIER\d+|real) )*"
_SANCTIONS = rf"(?:{_OF_THE_US}(?:sanctions?|penalt(?:y|ies)|restrictions|punishments?|consequences|aid cuts?))"
_SANCTIONED = r"(?:sanctioned|penali[sz]ed|punished|cut off)"
_AID = rf"(?:{_OF_THE_US}(?:aid|assistance|funding|money)(?: money)?)"
_BY_THE_US = r"(?: (?:by|from) (?:the )?(?:us|u s|americans|america|washington|state department))?"
_FOR_IT = (
    r"(?: (?:for|over|because|because of|due to|after|by|under|on account of|when|while|since|during|in) "
    r"(?:(?:it|they|this|that|its|their|the|is|are|was|were|being|on|in|of|a|those|years?|tip|report|reports|"
    r"trafficking|human|tiers?|rank|ranking|rating|TIER\d+|tvpa|law|act|bad|low|poor|status|downgrade|drop|fall)"
    r"(?: |$))+)?"
)
_END = rf"{_BY_THE_US}{_FOR_IT}(?: ?,? (?:or not|yet|then|so far|now|at all|too|in the past|before))*"
_ON = r"(?:on|for|against|imposed on|placed on|put on)"
_APPLIED = Pieced(
    r"(?:(?:so|and|but|then|ok|why|how come) )*(?:"
    rf"(?:was|is|has|were|are|have|had|did|get|got) {_PLACE} {_LIGHT}(?:(?:been|get|got|getting|being) )*{_LIGHT}"
    rf"{_SANCTIONED}{_END}|"
    rf"(?:has|have|was|is|did) not {_PLACE} {_LIGHT}(?:(?:been|get|got) )*{_SANCTIONED}{_END}|"
    rf"{_PLACE} (?:was|is|has|got) {_LIGHT}(?:(?:been|get|got) )*{_LIGHT}{_SANCTIONED}{_END}|"
    rf"(?:did|has|had|does|have) {_PLACE} {_LIGHT}(?:got|gotten|get|gets|face|faced|receive|received|suffer|suffered|"
    rf"see|seen|had|have|been under|been hit (?:by|with)) {_LIGHT}{_SANCTIONS}{_END}|"
    rf"(?:did|has|had) {_PLACE} {_LIGHT}(?:lose|lost|forfeit|forfeited) {_LIGHT}{_AID}{_END}|"
    rf"(?:(?:are|were|is|was) there )?{_LIGHT}(?:no )?{_SANCTIONS} {_ON} {_PLACE}{_END}|"
    rf"(?:were|was|have|has|are|is) {_LIGHT}{_SANCTIONS} (?:ever |not |been |actually )*(?:put|placed|imposed) on "
    rf"{_PLACE}{_END}|"
    rf"(?:does|do|did|will|would|can|could|may|has|have) (?:the )?(?:us|u s|they|america|washington|PLACE0) {_LIGHT}"
    rf"(?:sanction|sanctioned|punish|punished|penali[sz]e) {_PLACE}{_END}|"
    rf"(?:can|could|may|might|will|would) {_PLACE} {_LIGHT}(?:be|get) {_SANCTIONED}{_END}"
    r")"
)
_WHAT_IT_DID = Pieced(
    r"(?:(?:so|and|but|then|ok) )*(?:"
    rf"(?:what|how) (?:did|does|do|has|have|will|would|is) (?P<actor>{_PLACE}) (?:government )?{_LIGHT}"
    rf"(?:do(?:ne|ing)?|did|respond(?:ed)?|react(?:ed)?|act|acted|reply|deal|dealt) "
    rf"(?:to|about|against|with|on|over) {_PLACE}(?: s)?(?: (?:latest|recent|last|YEAR))*"
    rf"(?: (?:downgrade|downgrading|drop|fall|demotion|tier|rank|ranking|rating|status|placement|TIER\d+))*{_END}|"
    rf"what (?:was|is|were) (?P<answer>{_PLACE}) (?:s )?(?:government )?(?:response|reaction|answer|sanctions) "
    rf"(?:to|on|against|for) {_PLACE}(?: s)?(?: (?:latest|recent|last|YEAR))* "
    rf"(?:downgrade|downgrading|drop|fall|demotion|tier|rank|ranking|rating|status|placement|TIER\d+){_END}"
    r")"
)
"""What the United States did about a country: "how did the US respond to Cambodia's downgrade?"."""
_MANY = (
    r"(?:who|whom|(?:(?:which|what|how many|any|other) )*(?:countries|country|governments|states|nations)|"
    r"any(?:one|body)|others)(?: else)?"
)
_WHOM = Pieced(
    rf"(?:(?:so|and|but|then|ok) )*(?:"
    rf"{_MANY} (?:did|does|has|have|will|is|are) (?:the )?PLACE0 (?:government )?{_LIGHT}"
    rf"(?:sanction|punish|penali[sz]e)(?:ed|s|ing|d)?{_END}|"
    rf"(?:did|does|has|have|will) (?:the )?PLACE0 (?:government )?{_LIGHT}(?:sanction|punish|penali[sz]e)(?:ed|d)? "
    rf"{_MANY}{_END}|"
    rf"{_MANY} (?:was|were|is|are|has|have|got|gets?) {_LIGHT}(?:(?:been|being|get|gotten) )*{_SANCTIONED} "
    rf"by (?:the )?PLACE0{_FOR_IT}"
    r")"
)
"""Whom the United States made to bear it, of which no report tells: "which countries did the US sanction?"."""
_OF_THE_REPORT = expression(r"\b(?:traffick\w+|TIER\d+|tier|tvpa|tip|report)\b")
_SUPPOSED = expression(
    rf"^(?:(?:so|but|and|if|since|as|because|when|given that) )+{_PLACE} (?:(?:is|was|being|been|has|on|in|a) )*TIER\d+"
    r"(?: country)?(?: ?,| then)* "
)
"""What is said of a country in front of the question: "if China is Tier 3, why no sanctions?"."""
_THEM = expression(
    rf"(?:(?:so|then|why|how come|where) )+(?:(?:are|is) )?(?:there )?{_LIGHT}(?:no )?{_SANCTIONS}{_END}"
)
_THE_US = ("USA",)


def is_whether_sanctioned(text: str) -> bool:
    """Whether a marked text asks if that was done to the country that it names."""
    return _APPLIED.fullmatch(text) is not None


def whether_sanctioned(sentence: Sentence) -> Question | None:
    """What follows from the tier of the one country of which a sentence asks whether, or why not, that was done.

    Which restrictions the President put on a country, or waived, is in no report; the answer says so.
    """
    if sentence.years.years or sentence.years.span is not None or sentence.where.groups:
        return None
    if [place.codes for place in sentence.places] == [_THE_US] and _WHOM.fullmatch(sentence.text):
        named = _OF_THE_REPORT.search(sentence.text) is not None
        tiers = sentence.tiers[:1] or (TierSet(frozenset({Tier.THREE})),)
        return Question(Intent.DEFINE, about=About.CONSEQUENCES, tiers=tiers) if named else Question(Intent.UNKNOWN)
    supposed = _SUPPOSED.match(sentence.text)
    rest = sentence.text[supposed.end() :] if supposed else sentence.text
    by_the_us = _WHAT_IT_DID.fullmatch(rest) if any(place.codes == _THE_US for place in sentence.places) else None
    if not (by_the_us or _APPLIED.fullmatch(rest) or (supposed and _THEM.fullmatch(rest))):
        return None
    places = tuple(place for place in sentence.places if place.codes != _THE_US) or sentence.places
    if len(places) != 1 or len(places[0].codes) != 1:
        return None
    return Question(Intent.DEFINE, places, about=About.CONSEQUENCES)
