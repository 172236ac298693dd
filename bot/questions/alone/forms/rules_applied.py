"""What the rules mean for a country that is named: the two years on the Watch List, and what Tier 3 costs."""

from bot.places.resolve import Resolution
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.report.tier import Tier

_PLACE = r"(?:the )?PLACE\d+"
_TO = (
    r"(?:(?:a|an|the|its|being|getting|falling|dropping|moving|going|slipping|landing|back|down|to|on|in|into|put|"
    r"placed|automatic|auto|mandatory|another|possible|further) )*"
)
_FALL = r"(?:downgrade\b|demotion\b|automatically\b|downgraded\b|demoted\b|TIER)"
_THREATENED = (
    r"(?:(?:at (?:the )?risk|in danger|on the (?:verge|brink|edge)|threatened|risk|risks|risking|face|faces|facing)"
    r"(?: (?:of|for|with|by))?|(?:due|up|in line|heading|headed) for|close to|near)"
)
_THE_RULE = r"(?:(?:automatic|auto|mandatory) downgrade|(?:two|2) years? rule)"
_WHAT_IF = r"what (?:(?:happens|would happen|will happen|comes|follows)(?: next)? )?(?:if|when|once|should)"
_FALLS = r"(?:drop|fall|slip|go|move|sink|be (?:automatically |auto )?downgraded|be put|be placed|get downgraded)"
_ENDS_UP = r"(?:be|get|become|hit|reach|end up|land|go|fall|drop|slip|sink|move|be (?:moved|put|placed|downgraded))"
_NEXT = (
    r"(?:(?:again|by|in|for|with|already|as soon as|the) )*"
    r"(?:next (?:year|time|report|edition|one)|coming (?:year|report)|soon)"
)
"""When what nobody can know yet may come, if only the next report is meant."""
_OUTLOOK = expression(
    "|".join(
        (
            rf"{_PLACE} (?:\w+ ){{0,3}}?{_THREATENED} {_TO}{_FALL}",
            (
                rf"\b{_WHAT_IF} {_PLACE} (?:stays?|remains?|sits|is kept|is left) (?:(?:on|in|the) )*TIER\d+ (?:for )?"
                r"(?:another|one more|a third|a fourth|the next|next|any longer|too long|again|more than)"
            ),
            (
                rf"\b(?:can|could|may|will) {_PLACE} (?:still )?(?:stay|remain|sit) (?:(?:on|in|the) )*TIER\d+ "
                r"(?:for )?(?:a third|a fourth|another|one more|longer|more than|(?:in )?(?:the )?next|YEAR)"
            ),
            rf"\b(?:can|could|may|will) {_PLACE} (?:still )?(?:get|have|receive) (?:a |another )?waiver",
            rf"\bwhat (?:is happening|happens|will happen) (?:to|with) {_PLACE} if it (?:stays|remains|is kept) ",
            rf"\bhow (?:many years|long) (?:has|have|does|do) {_PLACE} (?:\w+ ){{0,3}}?(?:before|until|till) .*TIER",
            rf"\b{_WHAT_IF} {_PLACE} (?:is |does )?not (?:move up|improve|get better|upgraded)\b",
            (
                rf"\b(?:will|would|could|can|might|may|must) {_PLACE} (?:\w+ ){{0,2}}?{_FALLS}\b.*"
                rf"\b(?:(?:if|unless) it (?:does not |stays|moves|improves|remains)|automatic\w*|{_THE_RULE})"
            ),
            rf"\b(?:can|will|would|could|might|may) {_PLACE} (?:be|get) (?:automatically|auto) (?:downgraded|demoted)",
            (
                rf"\bhow (?:long|much longer|many (?:more |further )?(?:years|reports)(?: more| longer)?) (?:can|may|"
                rf"could|will) {_PLACE} (?:still )?"
                r"(?:stay|remain|sit|be) (?:(?:on|in|the) )*TIER"
            ),
            (
                rf"\b(?:(?:does|do|will|would) {_PLACE} (?:have|need)(?: now)? to|must {_PLACE}(?: now)?) (?:be|get|"
                rf"go|fall|drop|move) "
                rf"(?:automatically )?(?:downgraded|demoted|moved down|relegated|down|to TIER)(?: ,)?(?: {_NEXT}| "
                rf"YEAR)?$"
            ),
            rf"\bhow (?:long|many years) (?:till|until|before) {_PLACE} (?:\w+ )?(?:drops|falls|goes|has to|is down)",
            (
                rf"\b(?:can|could|might|may) {_PLACE} (?:\w+ ){{0,2}}?{_ENDS_UP} {_TO}TIER\d+(?: ,)? {_NEXT}|"
                rf"\b(?:can|could|might|may) {_PLACE} (?:\w+ ){{0,2}}?{_FALLS} {_TO}TIER\d+$|"
                rf"\b(?:can|could|might|may) {_PLACE} (?:\w+ ){{0,2}}?(?:be|get) (?:downgraded|demoted)(?: ,)? {_NEXT}"
            ),
            rf"\b{_THE_RULE}\b.*\b(?:appl(?:y|ies)|hits?|affects?|concerns?|threatens?|reach(?:es)?|means?)\b.*{_PLACE}",
        )
    )
)
_PAST = Pieced(r"\b(?:was|were|did|had|has been|have been|got|ever|why|avoid\w*|escap\w*|spared|saved)\b")
_MANY = expression(
    r"^(?:so |and |but )*"
    r"(?:which|what|who|how many|(?:list|name) (?:all )?(?:the )?countries|(?:are|is) (?:there )?any)"
    rf"\b.*\b(?:{_THREATENED} {_TO}{_FALL}|(?:could|can|might|may|will|would) (?:\w+ ){{0,2}}?{_FALLS}\b.*"
    rf"\b(?:automatic\w*|{_THE_RULE})|(?:could|can|might|may|will|would) be (?:automatically|auto) downgraded|"
    r"(?<!will )(?:gets?|is|are|will|would|can|could|might|may|must|has to|have to|be|get) (?:be |get |being )*"
    r"downgraded from the TIER\d+ to TIER\d+(?! YEAR)|"
    rf"(?:gets?|is|are|will|would|must|has to|have to|be|get)(?: (?:be|get))* (?:downgraded|demoted|moved down)\b.*"
    r"\b(?:if|unless|without)\b.*\b(?:improve\w*|progress|waivers?|waived|nothing|action|efforts?|change\w*))"
)
_RULED = expression(
    rf"\b(?:automatic\w*|auto|downgraded from the TIER\d+ to TIER\d+|(?:if|unless|without)|{_THE_RULE}|(?:risk|danger|"
    rf"verge|brink|edge)\b.*\bTIER)"
)
_ANY = r"(?:any|all|its|the|their|some|more|less|still|out on|of|development|humanitarian|state department)"
_AMERICAN = r"(?:american|america|us|u s|foreign|PLACE\d+|washington|international)(?: s)?"
_AID = (
    rf"(?:{_ANY} )*(?:{_AMERICAN} )*(?:{_ANY} )*"
    r"(?:aid\b|(?<=american )(?:assistance|money|funding|help)\b|(?<=foreign )(?:assistance|money|funding|help)\b|"
    r"(?<=us )(?:assistance|money|funding|help)\b|(?<=PLACE\d )(?:assistance|money|funding|help)\b)"
)
_LOSE = r"(?:lose|loses|losing|forfeit|forfeits|denied)"
_GET = r"(?:get|gets|getting|receive|receives|keep|keeps)"
_SANCTIONS = r"(?:sanctions?|penalt(?:y|ies)|restrictions?|consequences|punishments?)"
_COST = Pieced(
    "|".join(
        (
            (
                rf"\bwhat (?:happens|will happen|comes|follows) (?:to|for|with) {_PLACE}(?: (?:now|then|next))?"
                r"(?: ,)?(?: now)? (?:that|because|since|as|when|if|for|after|being)\b.*\bTIER"
            ),
            rf"\bwhat (?:does|would|will) (?:\w+ ){{0,3}}?(?:TIER\d+(?: \w+)?|it|this|that) mean (?:for|to) {_PLACE}",
            rf"\b{_PLACE}(?: ,)? (?:\w+ ){{0,4}}?{_LOSE} {_AID}",
            rf"\b{_PLACE}(?: ,)? (?:\w+ ){{0,4}}?{_GET} {_AID}(?=.*\bTIER)",
            rf"\b{_PLACE}(?: ,)? (?:\w+ ){{0,2}}?{_GET} (?:{_ANY} )*{_AMERICAN} (?:{_ANY} )*(?:aid|help|money)",
            (
                rf"^(?:(?:what|which|any|the|are|is|do|does|there|so|and|will) )*{_SANCTIONS} (?:(?:follow|apply) )?"
                rf"(?:for|on|against) {_PLACE}(?: (?:now|too|then))*$"
            ),
            rf"^what {_SANCTIONS} (?:does|do|will|would) {_PLACE} (?:face|get|suffer)",
            rf"^(?:do|does|will|would) {_PLACE}(?: s)? (?:tier|rank|ranking|rating) (?:mean|bring|carry) {_SANCTIONS}",
            rf"^what (?:happens|will happen) to {_PLACE}(?: s)? aid\b",
            rf"\b(?:cut|stop|withhold|suspend|end|freeze)(?:s|ting|ping|ing)? {_AID} (?:to|for|of) {_PLACE}",
            rf"\bcost {_PLACE} {_AID}",
            rf"\b(?:will|would|does|can|could) {_PLACE} (?:\w+ )?{_LOSE} (?:(?:any|the|its) )*(?:imf|world bank|loans)",
            (
                rf"\b{_PLACE} (?:\w+ ){{0,2}}?(?:subject to|faces?|facing|under|hit (?:by|with)|risks?) "
                rf"(?:any |us |american |the )*{_SANCTIONS}(?: now| too|$)"
            ),
            rf"\b{_SANCTIONS}(?: \w+){{0,4}}? {_PLACE}(?: s)? (?:(?:of|for|on|because of|the) )*TIER",
            rf"\b{_PLACE}(?: s)? (?:the )?TIER\d+ {_SANCTIONS}\b",
        )
    )
)
_SINCE_IT_IS = expression(
    rf"^(?:(?:so|if|since|as|because|now that|given that) )+{_PLACE} (?:(?:is|being|on|in|the) )*TIER\d+ ?,.*"
    rf"\b{_LOSE} {_AID}"
)
_MONEY = r"(?:usaid|aid|loans?|grants?|money|funding|funds|assistance|imf|world bank)"
_STILL_GETS = expression(
    rf"^(?:(?:so|and|but|ok|if|when|since|as|because|now that|given that) )*{_PLACE} "
    rf"(?:(?:is|being|was|on|in|at|a|the|put|now) )*TIER\d+(?: country)?(?: ,)? (?:\w+ ){{0,3}}?"
    rf"(?:it|they|{_PLACE}) (?:\w+ ){{0,3}}?(?:{_GET}|{_LOSE}|have|borrow) (?:\w+ ){{0,4}}?{_MONEY}\b"
)
"""Whether a country that is on Tier 3 gets money: "if Laos is Tier 3, can they still get USAID money?"."""
MAY_AMERICANS = expression(
    r"\b(?:can|could|may|are|is|do|does|will|would|mean|means|that) (?:PLACE\d+|us|american)"
    r"(?: (?:citizens?|nationals?|tourists?|compan(?:y|ies)|firms?|business(?:es)?|investors?|banks?|people|"
    r"passport|holders?|travell?ers?))*"
    r"(?: (?:can|may|could|are|still|even|legally|be|allowed|able|to|not|there|go|fly|and))* (?:travel|go|visit|fly|"
    r"invest|trade|export|import|buy|sell|do business|operate|work|move|live|study|adopt|enter)"
    r"(?:ing|s)?\b"
)
"""Whether a tier keeps Americans from something: "can Americans still travel there?"."""
_GIVER = expression(
    r"\b(?:aid|assistance|money|funding|help) from (?:the )?PLACE(\d+)|"
    r"\bPLACE(\d+)(?: s)? (?:aid|assistance|money|funding|funds|sanctions|loans|help|support)\b|"
    r"\b(?:will|does|would|can|do) (?:the )?PLACE(\d+) (?:cut|stop|withhold|suspend|end|freeze)"
)
_GIVES = Pieced(
    r"\bPLACE(?P<giver>\d+)(?: s)? (?:foreign |humanitarian |development )?"
    r"(?:aid|sanctions?|sanctioning|restrictions|penalties|help|helps|helping|assistance|support|supports|punish\w*) "
    r"(?:(?:to|for|on|against|money) )?(?:the )?PLACE(?P<other>\d+)"
)
_WAIVED = expression(
    rf"\b(?:can|could|may|will) .*\b(?:waive|lift) (?:the |its )?{_SANCTIONS} (?:on|for|against) {_PLACE}|"
    rf"\b(?:can|could|may|will) (?:the )?{_SANCTIONS} (?:(?:on|for|against) {_PLACE} )?be (?:waived|lifted)"
)
_TWO = 2
_THE_US = ("USA",)
_OPINION = expression(r"\b(?:should|deserve\w*|think|fair|oil|trade|eu|ofac|i|my(?! country)|me|we)\b")


def of_rules(sentence: Sentence, newest_year: int) -> Question | None:
    """What a sentence asks of a rule and a country, or of those that may fall by it; None where it does not."""
    text = sentence.text
    if any(year <= newest_year for year in sentence.years.years) or sentence.years.span is not None:
        return None
    if _PAST.search(text) or _OPINION.search(text) or any(one.negated for one in sentence.tiers):
        return None
    if not sentence.places:
        return _of_many(sentence)
    if (asked := _of_waiving(sentence) or _of_the_giver(sentence) or _of_americans(sentence)) is not None:
        return asked
    outlook = _OUTLOOK.search(text) is not None and _is_of_three(sentence)
    if not outlook and not any(asks.search(text) for asks in (_COST, _SINCE_IT_IS, _STILL_GETS)):
        return None
    places = _subjects(sentence)
    if not places or any(len(place.codes) != 1 for place in places):
        return None
    if outlook:
        return Question(Intent.DEFINE, places, about=About.OUTLOOK)
    tiers = tuple(one for one in sentence.tiers if len(one.tiers) == 1)[:1]  # and not all "over Tier 3"
    return Question(Intent.DEFINE, places, about=About.CONSEQUENCES, tiers=tiers)


def _of_many(sentence: Sentence) -> Question | None:
    """Those on the Watch List for two years, where it is asked who may fall by that."""
    if not _MANY.search(sentence.text) or not _RULED.search(sentence.text) or not _is_of_three(sentence):
        return None
    return Question(Intent.LIST, about=About.TWO_YEARS, where=sentence.where)


def _of_waiving(sentence: Sentence) -> Question | None:
    """Whether what follows from Tier 3 can be waived for a country."""
    if not _WAIVED.search(sentence.text):
        return None
    return Question(Intent.DEFINE, about=About.TERM, term="restrictions")


def _of_the_giver(sentence: Sentence) -> Question | None:
    """What follows for a country of whose aid from the United States, or sanctions, a sentence asks; else None.

    Nothing is set side by side in "US aid to Ethiopia".
    """
    said = _GIVES.search(sentence.text)
    if said is None or len(sentence.places) != _TWO or {said["giver"], said["other"]} != {"0", "1"}:
        return None
    giver, other = (sentence.places[int(said[name])] for name in ("giver", "other"))
    if giver.codes != ("USA",) or len(other.codes) != 1:
        return None
    return Question(Intent.DEFINE, (other,), about=About.CONSEQUENCES)


def _of_americans(sentence: Sentence) -> Question | None:
    """What follows from a tier, where it is asked if Americans may go to a country on it, or trade with it."""
    tiers = sentence.tiers[:1] if MAY_AMERICANS.search(sentence.text) and _is_of_three(sentence) else ()
    others = tuple(place for place in sentence.places if place.codes != _THE_US)
    if not tiers or len(tiers[0].tiers) != 1 or len(others) >= min(_TWO, len(sentence.places)):
        return None
    return Question(Intent.DEFINE, others, about=About.CONSEQUENCES, tiers=tiers)


def _is_of_three(sentence: Sentence) -> bool:
    """Whether a sentence names no tier but Tier 3 and the Watch List."""
    return all(one.tiers <= {Tier.THREE, Tier.WATCH_LIST} for one in sentence.tiers)


def _subjects(sentence: Sentence) -> tuple[Resolution, ...]:
    """The countries that a rule is asked of, without the one that gives the aid."""
    givers = {int(number) for found in _GIVER.finditer(sentence.text) for number in found.groups() if number}
    return tuple(
        place for number, place in enumerate(sentence.places) if number not in givers or place.codes != ("USA",)
    )
