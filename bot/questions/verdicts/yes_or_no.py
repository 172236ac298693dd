"""Whether a marked sentence asks for a yes or a no, and for which of them where it denies something."""

from collections.abc import Mapping
from functools import lru_cache

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.around import without_beginning
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import spoken
from bot.questions.sentences.pieces import Pieced
from bot.questions.sentences.wants import ALWAYS, direction, says_either_way, without_either_way
from bot.questions.tables import read_rows
from bot.questions.verdicts.any_change import asks_for_any_change
from bot.questions.verdicts.claims_of_several import without_how_many
from bot.questions.verdicts.denial import NEGATION
from bot.questions.verdicts.reasons import gives_a_reason
from bot.questions.verdicts.said_first import without_exclamation, without_excuse
from bot.questions.verdicts.tags import tag_of, untagged
from bot.questions.weighed.leaning import pairs, words_of

SURE = 0.85
"""What the words of a sentence must weigh to be believed: seven of ten such sentences want a yes or a no."""

_YES_OR_NO = expression(
    r"^(?:(?:so|and|but|ok|okay|well|hey|hi|hello|yo|um|hm|hmm|wait|wow|huh|lol|omg|actually|"
    r"quick question|please|tell me|can you tell me|do you know|was wondering|"
    r"is it true that|true that|is it right that|is it correct that|i wonder|wondering|whether|"
    r"if|in|the|report|edition|since|up to now|until now|till now|SPAN|YEAR|REGION|,|:|"
    r"(?:what|how) about PLACE\d+(?: ,)?|PLACE\d+ (?:YEAR )?[,:-]|since TIER\d+ ,|"
    r"(?:the )?PLACE\d+ (?:s )?(?:position|tier|rating|rank|case|government|situation) ?[,:-]|"
    r"since (?:the )?(?:\w+ ){1,6}(?:YEAR|,)) )*"
    r"(?:(?:is|are|was|were|did|does|do|has|have|had|ever (?:been|seen))\b(?! (?:you|i|we) )|"
    r"PLACE\d*(?: [-,:.])? (?:still|ever|(?:was|has|is|did) (?:it|they))\b)"
)
_CLAUSE = Pieced(
    r"(?:(?:^|[,:;-] )|\band (?=(?:is|are|was) (?:that|it|this|they) (?:\w+ )?(?:better|worse|higher|lower))|"
    r"\b(?:but|random|question|wise|fact check) )(?:(?:so|and|well|ok|please|honestly|now|then) )*"
    r"(?:is|are|was|were|did|does|do|has|have|had) (?:the )?"
    r"(?:PLACE|(?:it|they) (?:ever|really|still|also|again|back|now)\b|"
    r"(?:that|it|this|they|we) (?:any |even |still |much |ranked |rated )*"
    r"(?:(?:better|worse|higher|lower)(?: off| ranked)? than|above|below|ahead of|behind) (?:the )?PLACE|"
    r"(?:it|they) (?:on |in )?(?:TIER|share|fall|rise|drop|move|change|improve|climb|slip)|there (?:ever |been )*any\b)"
)
"""A clause that asks for a yes or no, behind another: "settle a bet for us, did Finland …"."""
_TAG_ALONE = expression(
    r" \. (?:and |so |but )?(?:(?:is|was) (?:that|this|it|he|she)(?: really)?(?: still)? "
    r"(?:so|right|true|correct|the case)|"
    r"(?:correct|right|true|really|yes or no|true or (?:false|not|nah|no)|agreed|did it|is it|was it|does it|has it)|"
    r"does (?:that|this|it) hold(?: up| true)?|"
    r"(?:can|could) (?:you|someone|anyone|somebody) confirm(?: (?:that|this|it))?)$"
)
_WHETHER = Pieced(
    r"\b(?:whether|if|is it (?:true|correct|right)|true that|correct to (?:say|write|claim)|"
    r"(?:would|am) i (?:be )?(?:right|correct)|"
    r"(?:can|may|could) i (?:say|write|claim|state)|right in (?:saying|thinking|assuming))\b.*"
    r"\b(?:PLACE\d+|it|REGION)\b"
)
_EVER_NOT = expression(
    r"\b(?:ever|any (?:year|time|report)|at (?:some|one|any) (?:point|time|stage)|"
    r"(?:has|have) PLACE\d* been)\b.*\bnot (?=TIER)|"
    r"\bnot TIER\d+ (?:\w+ )?(?:in any (?:year|report|edition)|ever|at any (?:time|point))\b"
)
_RELATED = expression(r"PLACE\d* ?[<>=]+ ?PLACE")
_SO = r"(?:(?:so|and|but|wait) )*"
_CLAIMS = expression(
    r"^(?:in )?YEAR (?:\w+ )?(?:PLACE\d+|it) (?:was|is) .*TIER|"
    rf"^{_SO}(?:any|some|either|neither|none)(?: one)? of (?:the )?PLACE\d+ .*TIER|"
    rf"^{_SO}PLACE\d+ .*TIER|^{_SO}TIER\d+ for (?:the )?PLACE\d+$|"
    rf"^{_SO}(?:the )?PLACE\d+ (?:(?:really|also|still) )?(?:is|was|ranks|ranked|stands|stood|beats?|outranks?|"
    r"outperforms?|outdoes|outdoing|tops?) .*PLACE|"
    r"^(?:PLACE\d+ (?:and )?)+(?:, )?(?:(?:they|both|are|have|all|at|on|in) )*(?:the )?(?:same|equal)\b|"
    rf"^{_SO}(?:the )?PLACE\d+ (?:\w+ ){{0,2}}?(?:better|worse|higher|lower|ahead|above|below|behind)\b.* PLACE"
)
_THERE_IS = expression(rf"^{_SO}(?:there|it|that) (?:is|are|was|were) ")
_A_STEP_FOR = expression(
    rf"^{_SO}(?:(?:an?|any|another|finally|no) )*(?:upgrade|downgrade|promotion|demotion) for (?:the )?PLACE"
)
_OF_A_PLACE = expression(rf"^{_SO}PLACE\d+ ")
_IT_MOVED = expression(
    rf"^{_SO}(?:the )?PLACE\d+ (?:(?:has|have|also|really) )*"
    r"(?:moved|changed|budged|shifted|stayed|remained|unchanged)\b"
)
_WH = expression(r"^(?:\w+ ){0,3}?(?:which|what|who|when|where|why|how|whose)\b")
_ANY_WH = expression(r"\b(?:which|what|who|when|where|why|how|whose)\b")
_OPEN_ONE = expression(
    r"\b(?:or|list|show|give|name|tell|years?(?! ago)|reports?|editions?|times|history|record|dates?|since(?! SPAN)|"
    r"same|REGION|country|after (?:that|this)|afterwards|later|wrong|mistaken|incorrect|false|untrue)\b"
)
AND_WHEN = expression(
    r"(?: ,)? (?:and (?:if (?:so|yes) (?:, )?)?|if (?:so|yes) (?:, )?)(?:when|until when|since when|"
    r"(?:in )?(?:which|what) years?)(?: (?:was|were) (?:it|that|those|they))?$"
)
_AS_FOR = expression(r"^(?:(?:so|and|but|ok|well) )*(?:how|what) about (?=(?:the )?PLACE)")
_SO_I_HEARD = expression(
    r"\b(?:i (?:heard|read|think|thought|believe|suppose|guess|assume|was told)|supposedly|apparently|they say)$"
)
"""What is said behind a claim of which somebody is not sure."""
_ASK_IF_SO = frozenset({About.EVER, About.ALWAYS})
_ELSEWHERE = expression(
    r"\bever\b.* (?:(?:any|some)(?:thing|where) (?:else|other)|(?:an|any |some )other|a different)\b"
)
_ONE_OF_THEM = expression(r"\b(?:any|either|one|or)\b")
_ANY_BETTER = expression(r"\bany (?=better|worse|higher|lower)")
_ANY_YEAR = expression(r"\bany (?:years?|time|reports?|editions?) (?:where|when|in which)\b")
_ABOUT_IT = expression(
    r"^(?:\w+ )*(?:what|how) about (?:the )?PLACE\d+ ?,? ?(?:(?:has|have|is|was|did|does|were|are) (?:it|they)|ever)\b"
)
_SO_MANY = expression(
    r"^(?:(?:so|and|but|still) )*(?:more|fewer|less|over|under|at least|at most|exactly|only|just)(?: than)? \w+ "
    r"(?:\w+ )*?(?:on|in|at|with) (?:the )?TIER"
)
_MORE_THAN = expression(r"^(?:(?:so|and|but|then) )*(?:more|fewer|less) .*\b(?:than|compared with before)\b")
_THAN_BEFORE = expression(r"^(?:(?:so|and|but|any|is it|that is|still) )*(?:better|worse|higher|lower) than\b")
_MOVED_AT_ALL = expression(
    r"^(?:(?:and|so|but) )*(?:ever |any )?(?:moved|changed|budged|improved|movement|changes?) (?:at all|since|any)"
)
_MUST_BE = expression(r"^(?:(?:so|and|but|surely|i guess) )*PLACE\d+ (?:must|has to) (?:\w+ )?(?:be|have) .*TIER")
_ANY_OF_THEM = expression(r"^(?:REGION ?[,:-] )?(?:got )?any(?:one|body)? ")
_LEADING_NOT = Pieced(r"^((?:so |but |and )?(?:is|are|was|were|did|does|do|has|have|had)) not ")
_AWAY = Pieced(r"\bPLACE\d* .*\b(?:out of|off) (?:the )?TIER\d+\b")
_QUALIFIED = expression(r"\b(?:except|apart from|aside from|other than|but for|save)(?: for)?(?: in)? (?:YEAR|SPAN)")
_EXISTENTIAL = expression(
    r"\b(?:any|anyone|anybody|someone|somebody|some|there)\b|"
    r"\b(?:does|do|did) (?:the )?REGION (?:still |now |also |currently )?have (?:(?:a|the) )?TIER\d+|"
    r"\b(?:an?|one of)(?: the| these| those)? (?:(?:countries|nations|states|members) (?:in|of) (?:the )?)?REGION\b|"
    r"\b(?:a|one) (?:single )?(?:country|nation|state|member|government) (?:in|of|from) (?:the )?REGION\b|"
    r"\b(?:a|one|a single|one single) TIER\d+ (?:country|one|nation|state)\b"
)
_UNIVERSAL = expression(r"\b(?:(?<!at )all|every|each|only|most|more|fewer|less|many|as many)\b")
_ASIDE = Pieced(
    r"(?: [,-])? (?:i (?:can|could|do) not (?:believe|get|understand)|i had no idea|i am (?:shocked|surprised)|"
    r"betting|i bet|i (?:believed|thought|heard|was told|was sure|assumed) (?:that )?there (?:is|are|was|were))\b"
    r"(?!.*\b(?:PLACE|TIER)).*$"
)
_ASKED_BEHIND = expression(
    r"^(?:\w+ ){0,3}?(?:what|how) (?:happened|is up|about|did|does|has|is|was)\b.*\b(?P<place>PLACE\d+)\b.*, "
    r"(?P<claim>(?:did|has|is|was|does) )(?:it|they) (?P<rest>.*)$"
)
"""A claim behind another question of the same country: "what happened with Sudan, did it drop?"."""
_EITHER = expression(
    r"\b(?:any of\b|none of\b|either\b|(?:PLACE\d*|YEAR|TIER\d*|up|down|improved?|better|worse|rise)( ,)? or(?= ))"
)


def wants_yes_or_no(sentence: Sentence, everything: Sentence, *, away: bool = False, reasoned: bool = False) -> bool:
    """Whether a yes or a no is wanted first; none to a question with a "not" in it, lest it be the opposite.

    `everything` is the whole message, which may ask "is that so?" in a sentence of its own. None is given to one that
    speaks of leaving a tier either, unless that is known to be what was asked (`away`), or to one that gives a reason,
    unless only a no will be told (`reasoned`).
    """
    if sentence.one_by_one:
        return False
    text = _affirmed(sentence)
    if _RELATED.search(text) or asks_for_any_change(text):
        return True
    if not _is_plain_claim(text, away=away) or (not reasoned and gives_a_reason(text)):
        return False
    return is_put_as_one(sentence, everything) or weighs_for_one(sentence)


def claims_plainly(sentence: Sentence) -> bool:
    """Whether a sentence says of a country what is so or not so, with no denial, choice or other question in it."""
    text = _ANY_YEAR.sub("ever", _affirmed(sentence))
    ever = spoken("ever").search(text)
    plain = _is_plain_claim(text, away=False) and not gives_a_reason(text)
    return ever is not None and plain and not _ANY_WH.search(text)


def claims_of_some(sentence: Sentence) -> bool:
    """Whether a sentence says of some of the countries that it names what is so, with nothing else in it."""
    text = _affirmed(replace(sentence, text=without_how_many(sentence.text)))
    return "PLACE" in text and _is_plain_claim(text, away=False) and not gives_a_reason(text)


def is_claim(text: str) -> bool:
    """Whether a text says something of what was asked about before, with no denial, choice or other question in it."""
    said = _ANY_BETTER.sub("", text)
    return not (NEGATION.search(said) or _ANY_WH.search(said) or _ONE_OF_THEM.search(said))


def wants_one_by_its_sense(question: Question, text: str) -> bool:
    """Whether a question of the past asks by its sense alone if it is so: whether a country ever was there, or always.

    `text` is the whole message, marked.
    """
    asks_if_so = question.intent is Intent.HISTORY and question.about in _ASK_IF_SO and question.relation is None
    open_one = question.number is not None or question.times is not None or any(one.either for one in question.tiers)
    elsewhere = any(one.negated for one in question.tiers) and not _ELSEWHERE.search(text)
    if not asks_if_so or open_one or len(question.places) != 1 or elsewhere:
        return False
    text = _AS_FOR.sub("", AND_WHEN.sub("", text))
    moves = direction(text) is not About.NOTHING_MORE and bool(question.tiers) and question.leaving is None
    return not (moves or _ANY_WH.search(text) or NEGATION.search(as_claimed(text)) or _OPEN_ONE.search(text))


def is_put_as_one(sentence: Sentence, everything: Sentence) -> bool:
    """Whether a sentence has the form of a question for a yes or a no."""
    if sentence.one_by_one:
        return False
    text = without_how_many(_affirmed(sentence)) if sentence.text.startswith("either ") else _affirmed(sentence)
    tagged = _TAG_ALONE.search(everything.text) is not None
    if (_ANY_OF_THEM.match(text) and "PLACE" not in text) or says_either_way(text):
        return True
    if tagged or _YES_OR_NO.match(text) or _CLAUSE.search(text) or tag_of(text) or _WHETHER.search(text):
        return True
    bare = without_beginning(text)
    if _YES_OR_NO.match(bare):
        return True
    claims = _CLAIMS.match(bare)
    exist = _THERE_IS.match(text) or _SO_MANY.match(text)
    if sentence.asked and _THAN_BEFORE.match(text):
        return True
    if _MUST_BE.match(text) or (sentence.asked and (_MOVED_AT_ALL.match(text) or _MORE_THAN.match(text))):
        return True
    if _A_STEP_FOR.match(text):
        return sentence.asked
    moves = (_OF_A_PLACE.match(text) and direction(text) is not About.NOTHING_MORE) or _IT_MOVED.match(text)
    asked = sentence.asked or bool(moves and text.startswith("so ")) or _SO_I_HEARD.search(text) is not None
    return asked and bool(claims or moves or exist)


def weighs_for_one(sentence: Sentence) -> bool:
    """Whether the words of a sentence clearly speak for a question for a yes or a no, in whatever form."""
    table = weights()
    return sum(table.get(trait, 0.0) for trait in ("", *traits_of(sentence))) >= SURE


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """What each trait weighs for a yes or a no; "" is what every sentence begins with."""
    return {trait: float(weight) for trait, weight in read_rows("verdicts/yes_or_no.csv", "trait", "weight")}


def traits_of(sentence: Sentence) -> frozenset[str]:
    """What is weighed of a sentence: its words, those that stand together, and whether it ends with a question mark."""
    traits = words_of(sentence.text, sentence) | set(pairs(sentence.text))
    return traits | {"?"} if sentence.asked else traits


def _affirmed(sentence: Sentence) -> str:
    """The text of a sentence without a "not" that denies nothing, and without what is only said of it."""
    text = without_exclamation(sentence.text)
    if (behind := _ASKED_BEHIND.match(text)) is not None:
        text = f"{behind['claim']}{behind['place']} {behind['rest']}"
    denies = "not" in text or "no" in text
    text = _ASIDE.sub("", without_excuse(text) if denies else text)
    if denies and _EVER_NOT.search(text) and all(one.negated for one in sentence.tiers):
        return text.replace("not TIER", "TIER")  # what was asked is whether it was ever on one of the others
    return text


def _is_plain_claim(text: str, *, away: bool) -> bool:
    """Whether a text says of a country, or of some, what is so or not so: no denial, no choice, no other question."""
    claimed = as_claimed(text)
    turned = (NEGATION, _QUALIFIED) if away else (NEGATION, _AWAY, _QUALIFIED)
    if any(pattern.search(claimed) for pattern in turned):
        return False
    if "PLACE" not in text and not (_EXISTENTIAL.search(text) and not _UNIVERSAL.search(ALWAYS.sub("", text))):
        return False
    if _WH.match(text) and not (_WHETHER.search(text) or tag_of(text) or _ABOUT_IT.match(text)):
        return False
    return _EITHER.search(without_either_way(untagged(text))) is None


@lru_cache(maxsize=32)
def as_claimed(text: str) -> str:
    """What a text says, without the "not" that it may begin with and the tags behind it: "did it not …, right?"."""
    return untagged(without_leading_not(without_exclamation(text)))


def without_leading_not(text: str) -> str:
    """A text without the "not" that a question may begin with, which denies nothing: "isn't it ...?"."""
    return _LEADING_NOT.sub(r"\1 ", text)
