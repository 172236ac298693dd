"""What was done about the countries that were told: "is Laos on Tier 3?", "did the US react?", "was it sanctioned?"."""

from bot.questions.after.members import LEAD
from bot.questions.alone.forms.sanctioned import is_whether_sanctioned
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, UNANSWERED, About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_THE_US = ("USA",)
_US = (
    r"(?:the )?(?:PLACE0(?: (?:government|administration|congress|president|state department|s))?|washington|"
    r"state department|white house|president|biden|trump|obama|bush)"
)
_LIGHT = r"(?:(?:ever|really|actually|already|also|now|then|yet|still|even|not|just|in any way|at all) )*"
_IT = (
    r"(?:it|that|this|them|those|these|they|him|there|the (?:country|government|regime|downgrade|rank|ranking|rating|"
    r"tier|drop|fall)|(?:its|their|that|this) (?:government|downgrade|rank|ranking|rating|tier|drop|fall))"
)
_OVER_IT = (
    rf"(?: (?:to|for|about|against|on|over|with|towards?|at|in|after|because of|due to|as a result of|in response to) "
    rf"{_IT})"
)
_AID = r"(?:(?:the|its|their|any|all|some|foreign|us) )*(?:aid|assistance|funding|money|support|help)"
_SANCTIONS = r"(?:(?:any|the|new|some|more|economic|tip) )*(?:sanctions?|restrictions|penalt(?:y|ies)|punishments?)"
_ACTS = (
    rf"(?:react(?:ed)?|respond(?:ed)?|retaliate[d]?|act(?:ed)?|take (?:any |some )?(?:action|steps|measures)|"
    r"do (?:something|anything|nothing)|done (?:something|anything|nothing)|"
    rf"(?:sanction|punish|penali[sz]e|fine|treat|help|support|aid|fund|finance|assist|handle|deal with|dealt with)"
    rf"(?:ed|d)? {_IT}|"
    rf"(?:cut|withdraw|withdrew|withh[eo]ld|stop|stopped|suspend(?:ed)?|freeze|froze|frozen|end|ended)(?: off)? {_AID}|"
    rf"(?:give|gives|given|gave|send|sends|sent|pay|pays|paid)(?: {_IT})? {_AID}|"
    rf"(?:impose|imposed|put|place|placed|announce|announced|have|use|used|threaten|threatened) {_SANCTIONS})"
)
_THEN = (
    r"(?: (?:(?:in )?YEAR|then|yet|so far|now|too|as well|afterwards?|after that|in the end|at all|or not|"
    r"as a result))*"
)
_DID = r"(?:did|is|does|do|has|have|had|will|would|could|can|may|should)"
_WHETHER = expression(
    rf"{LEAD}(?:(?:why|when|how) )?{_DID} (?:not )?{_US} {_LIGHT}(?:going to )?{_ACTS}"
    rf"(?: (?:on|against|for) {_IT})?{_OVER_IT}*{_THEN}|"
    rf"{LEAD}(?:did|has|have|had) (?:not )?{_US} {_LIGHT}(?:waive|lift|drop|suspend|ease)(?:d|ed)? "
    rf"(?:{_IT}|{_SANCTIONS}){_OVER_IT}*{_THEN}"
)
_WHAT = expression(
    rf"{LEAD}(?:what|how)(?: \w+)? (?:{_DID}|is|are|was|were) {_US} {_LIGHT}"
    rf"(?:do|done|doing|respond(?:ed)?|react(?:ed)?|responding|reacting|reply|act|acted){_OVER_IT}+{_THEN}|"
    rf"{LEAD}(?:what|how) (?:did|has|will|would) {_US} {_LIGHT}(?:do|done|respond(?:ed)?|react(?:ed)?){_THEN}|"
    rf"{LEAD}what (?:was|is|were) {_US} (?:response|reaction|answer)(?: (?:to|on) {_IT})?{_THEN}|"
    rf"{LEAD}what (?:was|is|were) the (?:response|reaction|answer) (?:of|from|by) {_US}(?: (?:to|on) {_IT})?{_THEN}|"
    rf"{LEAD}what (?:are|were|is) (?:the )?PLACE0 {_SANCTIONS}{_OVER_IT}*{_THEN}|"
    rf"{LEAD}what (?:is|was) {_US} doing{_THEN}|"
    rf"{LEAD}{_DID} (?:that|it|this) (?:(?:ever|also|then) )*"
    rf"(?:led|lead|result|resulted|bring|brought|trigger|triggered|cause|caused|mean|come with) (?:to |in )?"
    rf"(?:{_SANCTIONS}|(?:any |an? )?(?:aid cuts?|consequences|loss of aid|punishment))(?: (?:by|from) {_US})?{_THEN}"
)
_THEIR_VIEW = expression(
    rf"{LEAD}(?:(?:why|how) )?{_DID} (?:not )?{_US} {_LIGHT}"
    rf"(?:(?:agree|disagree|care|complain|worry|argue)(?: (?:with|to|about|over|for) {_IT})?|"
    rf"(?:accept|admit|know|like|want|deny|dispute) {_IT}|"
    r"(?:have|get) (?:(?:the|any) (?:right|authority|power) )?to (?:judge|say|decide|rank|rate|tell)"
    rf"(?: (?:on |about |over )?{_IT})?){_THEN}|"
    rf"{LEAD}(?:is|are|was|were) {_US} {_LIGHT}(?:involved|to blame|responsible|concerned|happy|fine|ok|okay|worried|"
    rf"angry|pleased)(?: (?:in|for|by|with|about|at) {_IT})?{_THEN}"
)
"""What they think of it, which no report tells: "does the US agree with that?"."""
_WAIVES = expression(r"\b(?:waive|lift|drop|suspend|ease)d?\b")
_BY_THE_US = expression(r" (?:by|from) (?:the )?PLACE0(?: (?:government|administration))?\b")
_A_COUNTRY = expression(r"\b(?:it|they|them|that country|this country)\b")


def done_about_it(said: Sentence, before: Question) -> Question | None:
    """What follows from the tier of those told, where a message asks what was done about it, or whether that was.

    The United States are who does it then, and no country that is asked about.
    """
    places = tuple(place for place in before.subject if place.codes != _THE_US)
    of_many = before.intent in OF_MANY and not before.places
    tiers = tuple(one for one in before.of_tiers[-1:] if of_many and not one.negated and len(one.tiers) == 1)
    of_the_rule = before.intent is Intent.DEFINE and (not before.places or _WAIVES.search(said.text) is not None)
    if of_the_rule or before.intent in UNANSWERED or not (places or tiers) or said.tiers or said.years.span:
        return None
    if _is_of_the_us(said) and _THEIR_VIEW.fullmatch(said.text):
        return Question(Intent.UNKNOWN)
    if not (_is_done_by_the_us(said) or _is_done_to_it(said)):
        return None
    return Question(Intent.DEFINE, () if tiers else places, about=About.CONSEQUENCES, tiers=tiers)


def _is_done_by_the_us(said: Sentence) -> bool:
    return _is_of_the_us(said) and (_WHETHER.fullmatch(said.text) or _WHAT.fullmatch(said.text)) is not None


def _is_of_the_us(said: Sentence) -> bool:
    """Whether it names no other country than the United States, if any."""
    return all(place.codes == _THE_US for place in said.places) and len(said.places) <= 1


def _is_done_to_it(said: Sentence) -> bool:
    """Whether it asks if that was done to "it": "was it sanctioned?", "have they been punished by the US?"."""
    if any(place.codes != _THE_US for place in said.places):
        return False
    text = _BY_THE_US.sub("", said.text)
    return "PLACE" not in text and is_whether_sanctioned(_A_COUNTRY.sub("PLACE1", text, count=1))
