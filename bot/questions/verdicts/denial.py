"""Claims that something is not so, or never was: when a yes is to confirm that, and what asks if it is so after all."""

from dataclasses import replace

from bot.questions.expression import expression
from bot.questions.limits import TierSet
from bot.questions.sentences.marking import Sentence

NEGATION = expression(
    r"\b(?:not|never|no(?! (?:break|breaks|interruption)\b)|none|nobody|neither|nor|"
    r"without(?! (?:any )?(?:interruption|an? break|breaks|exception))|"
    r"no longer)\b"
)
_DENIED = expression(r"\b(?:never|no (?:report|edition|year) (?:has |had )?ever)\b(?!.*\bnot\b(?! TIER))")
_HOLDS = expression(
    r"(?:^| \. |, |- )(?:and |so |but )?(?:(?:is|was) (?:that|this|it) (?:really |still )?"
    r"(?:so|right|true|correct|the case)|(?:correct|right|true|true for PLACE\d*)|"
    r"does (?:that|this|it) hold(?: up| true)?|is (?:he|she) right)$|"
    r"\bone of (?:the|those)(?: \w+)? (?:that|which|who) never\b|"
    r"^(?:is it |it is )?true (?:that|(?=PLACE))|\b(?:correct|true|right) to (?:say|write|claim)\b"
)
_NEVER_WAS = expression(
    r"^(?:(?:so|and|but|wait|well|surely|i (?:think|thought|believe|guess|heard|read|remember)|,|that) )*"
    r"(?:the )?PLACE\d+ (?:(?:is|has|was|had|have|s|really|actually|still|also) )*never\b"
)
"""A claim that something never was so, in the order of words of a statement."""
_MAY_BE_SO = expression(
    r"^so |\b(?:as far as i (?:know|remember|recall)|afaik|if i remember (?:right|correctly|well))\b"
)
_ASKED_AFTER_ALL = expression(
    r"(?<!\bwhere)(?<!\bwhat)(?<!\bhow)(?<!\bwho)(?<!\btier)(?<!\brank)(?: [,-])* (?:or )?"
    r"(?:was|is|has|have|did|does|are|were|can|could) (?:it|they|he|she)(?: (?:ever|really))*(?: , right)?$"
)
"""What asks in the end whether it is so, behind what was denied."""
_ASKS_IT = expression(r"\b(?:was|is|has|have|did|does|were|are) (?:it|they)\b")
_ENDS = ("it", "they", "he", "she", "ever", "really", "right")
"""What such a question ends with."""
_ASKS_WHO = expression(
    r"\b(?:who|which|what|whose|when|where|why|how)(?: (?:ones|many|countries|members|states))? "
    r"(?:is|are|was|were|did|does|has|have) (?:it|they)$"
)
_NEVER = expression(r"\bnever\b")
_SO = r"(?:(?:so|and|but|wait|well|,) )*"
_HAS = r"(?:(?:has|have|had|was|were|is|are|did) )?"
_EVERY_YEAR = (
    r"(?:always|(?:in )?(?:every|each)(?: and every)?(?: single)? (?:year|report|edition|time)|"
    r"all (?:the )?(?:years|time)|in all (?:the |of the )?(?:years|reports|editions)|"
    r"the (?:whole|entire) time|throughout)"
)
_PUT = r"(?: ,)? (?:right|correct|true)$"
_NOT_ALWAYS = (
    expression(
        rf"^{_SO}(?P<place>(?:the )?PLACE\d+) {_HAS}not always (?:(?:been|had|on|in|at|a|the) )*(?P<tier>TIER\d+){_PUT}"
    ),
    expression(rf"^{_SO}(?P<place>(?:the )?PLACE\d+) not (?P<tier>TIER\d+) {_EVERY_YEAR}{_PUT}"),
    expression(
        rf"^{_SO}not (?:in )?every (?:report|year|edition) (?:had|has|put) (?P<place>(?:the )?PLACE\d+) "
        rf"(?:(?:on|in|at|the) )*(?P<tier>TIER\d+){_PUT}"
    ),
)
_WHEN_NOT = expression(
    rf"^{_SO}(?P<when>when|(?:in )?(?:which|what) (?:years?|reports?|editions?)) (?:was|were|is|has|have) "
    r"not (?P<place>(?:the )?PLACE\d+) (?:(?:been|ranked|rated|placed|on|in|at|a|the) )*(?P<tier>TIER\d+)"
)
"""What asks for the years in which a country was not on a tier, with the "not" before the country."""
_NOT_IN_ANY = expression(
    rf"^{_SO}(?P<place>(?:the )?PLACE\d+) not (?P<tier>TIER\d+) "
    rf"(?:ever|at any (?:time|point)|in any (?:year|report|edition)){_PUT}"
)
_NOT_ONCE = expression(
    rf"^{_SO}not (?:even )?once (?:(?:on|in|the) )*(?P<tier>TIER\d+) for (?P<place>(?:the )?PLACE\d+){_PUT}"
)
_NOT_AT_ALL = expression(r"\b(?:not even|not|never|no way)\b")
_KEPT_FROM = (
    r"\b(?:keep\w*|kept|hold\w*|held|stop\w*|prevent\w*|block\w*|bar(?:s|red)?) (?:the )?PLACE\d* (?:back )?"
    r"(?:from|off|out of)\b|"
    r"\b(?:saved|saves|spared|spares|shielded|rescued) (?:the )?PLACE\d* (?:from\b|(?:a |an |the )?(?:fall|drop))|"
    r"PLACE\d* (?:\w+ ){0,4}(?:avoid|avoided|dodge|dodged) (?:(?:being|a|an|the|falling|dropping|"
    r"fall|drop|put|placed|demotion|to|on|into) )*TIER|"
    r"PLACE\d* not (?:(?:get|be|been|got) )?(?:drop|dropped|fall|fallen|fell|go|sink|slide|slip|downgraded|"
    r"demoted|relegated|rise|risen|climb|upgraded|promoted|move|moved|make it)(?: (?:up|down|back))? "
    r"(?:to|into|onto) (?:the )?TIER|"
    r"\bshould have (?:\w+ )*(?:dropped|fallen|gone down|been downgraded|slipped|sunk|moved|risen|gone up)\b"
)
_REACHED = (
    r"(?:reach|reached|hit|achieve|achieved|attain|attained|earn|earned|make|made|get|got|gotten|become|been|"
    r"in|on|at|a|to|it|the)"
)
_NOT_BEFORE_IT = (
    r"\b(?:is|are|was|were|did|does|do|has|have) not (?:the )?PLACE|"
    rf"\b(?:is|are|was|were|did|does|do|has|have) not it (?:{_REACHED} )*TIER|{_KEPT_FROM}|"
    rf"PLACE\d* (?:(?:has|have|had) )?(?:not|never) (?:(?:yet|ever|once|quite) )*(?:{_REACHED} )+TIER"
)
_ITS_TIERS_DENIED = expression(_NOT_BEFORE_IT)
_OF_WHAT_IS_NOT = expression(rf"{_NOT_BEFORE_IT}|PLACE\d* (?:is |was |has |have |did |do |does )?not\b")


def is_denial(sentence: Sentence, everything: Sentence) -> bool:
    """Whether somebody asks if it is true that something never was: then a yes confirms that it was not."""
    said = everything.text if sentence.text in everything.text else sentence.text
    if not _DENIED.search(sentence.text):
        return False
    if _HOLDS.search(said) or _HOLDS.search(sentence.text):
        return True
    return bool(_NEVER_WAS.match(sentence.text)) and (sentence.asked or bool(_MAY_BE_SO.search(sentence.text)))


def says_never(text: str) -> bool:
    """Whether a text says, in the words of a statement, that something never was so of a country."""
    return _NEVER_WAS.match(text) is not None and _ASKS_IT.search(text) is None


def without_denial(sentence: Sentence) -> Sentence:
    """A sentence that denies what it asks in the end, as one that only asks: "it was never on it, was it?"."""
    asks_in_the_end = sentence.text.endswith(_ENDS) and _ASKED_AFTER_ALL.search(sentence.text) is not None
    if not asks_in_the_end or _ASKS_WHO.search(sentence.text):
        return sentence
    said = _ASKED_AFTER_ALL.sub("", sentence.text).rstrip(" ,")
    if not NEGATION.search(said):
        return sentence
    ever = "ever" if _NEVER.search(said) else ""
    text = f"{_NOT_AT_ALL.sub(ever, said)} , right"
    return replace(sentence, text=" ".join(text.split()), tiers=_all_of(sentence, negated=False))


def without_negation(sentence: Sentence) -> Sentence:
    """A claim that something was not always so, as one that it was once otherwise; or not in any year, as never so."""
    if "not" not in sentence.text:
        return sentence
    for pattern in _NOT_ALWAYS:
        if (found := pattern.match(sentence.text)) is not None:
            text = f"was {found['place']} ever not {found['tier']}"
            return replace(sentence, text=text, asked=True, tiers=_all_of(sentence, negated=True))
    if (found := _WHEN_NOT.match(sentence.text)) is not None:
        text = f"{found['when']} was {found['place']} not {found['tier']}{sentence.text[found.end() :]}"
        return replace(sentence, text=text, tiers=_all_of(sentence, negated=True))
    if (found := _NOT_IN_ANY.match(sentence.text) or _NOT_ONCE.match(sentence.text)) is not None:
        text = f"{found['place']} was never {found['tier']} , right"
        return replace(sentence, text=text, asked=True, tiers=_all_of(sentence, negated=False))
    return sentence


def _all_of(sentence: Sentence, *, negated: bool) -> tuple[TierSet, ...]:
    return tuple(replace(one, negated=negated) for one in sentence.tiers)


def is_of_what_is_not(text: str) -> bool:
    """Whether a "why" asks for the reason why something is not so: "what keeps it from Tier 1?"."""
    return _OF_WHAT_IS_NOT.search(text) is not None


def denies_its_tiers(text: str) -> bool:
    """Whether a "why" takes it that a country is on none of the tiers it names: "why isn't Italy on Tier 2?"."""
    return _ITS_TIERS_DENIED.search(text) is not None
