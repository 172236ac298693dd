"""Claims that something is not so, or never was: when a yes is to confirm that, and what asks if it is so after all."""

import re
from dataclasses import replace

from bot.questions.marking import Sentence

NEGATION = re.compile(
    r"\b(?:not|never|no(?! (?:break|breaks|interruption)\b)|none|nobody|neither|nor|"
    r"without(?! (?:any )?(?:interruption|an? break|breaks|exception))|"
    r"no longer)\b"
)
_DENIED = re.compile(r"\b(?:never|no (?:report|edition|year) (?:has |had )?ever)\b(?!.*\bnot\b(?! TIER))")
_HOLDS = re.compile(
    r"(?:^| \. |, |- )(?:and |so |but )?(?:(?:is|was) (?:that|this|it) (?:really |still )?"
    r"(?:so|right|true|correct|the case)|(?:correct|right|true|true for PLACE\d*)|"
    r"does (?:that|this|it) hold(?: up| true)?|is (?:he|she) right)$|"
    r"\bone of (?:the|those)(?: \w+)? (?:that|which|who) never\b|"
    r"^(?:is it |it is )?true (?:that|(?=PLACE))|\b(?:correct|true|right) to (?:say|write|claim)\b"
)
_NEVER_WAS = re.compile(
    r"^(?:(?:so|and|but|wait|well|surely|i (?:think|thought|believe|guess|heard|read|remember)|,|that) )*"
    r"(?:the )?PLACE\d+ (?:(?:is|has|was|had|have|s|really|actually|still|also) )*never\b"
)
"""A claim that something never was so, in the order of words of a statement."""
_MAY_BE_SO = re.compile(
    r"^so |\b(?:as far as i (?:know|remember|recall)|afaik|if i remember (?:right|correctly|well))\b"
)
_ASKED_AFTER_ALL = re.compile(
    r"(?: [,-])* (?:or )?(?:was|is|has|have|did|does|are|were|can|could) (?:it|they|he|she)(?: (?:ever|really))*$"
)
"""What asks in the end whether it is so, behind what was denied."""
_ASKS_WHO = re.compile(
    r"\b(?:who|which|what|whose|when|where|why|how)(?: (?:ones|many|countries|members|states))? "
    r"(?:is|are|was|were|did|does|has|have) (?:it|they)$"
)
_NEVER = re.compile(r"\bnever\b")
_NOT_AT_ALL = re.compile(r"\b(?:not even|not|never|no way)\b")


def is_denial(sentence: Sentence, everything: Sentence) -> bool:
    """Whether somebody asks if it is true that something never was: then a yes confirms that it was not."""
    said = everything.text if sentence.text in everything.text else sentence.text
    if not _DENIED.search(sentence.text):
        return False
    if _HOLDS.search(said) or _HOLDS.search(sentence.text):
        return True
    return bool(_NEVER_WAS.match(sentence.text)) and (sentence.asked or bool(_MAY_BE_SO.search(sentence.text)))


def without_denial(sentence: Sentence) -> Sentence:
    """A sentence that denies what it asks in the end, as one that only asks: "it was never on it, was it?"."""
    if _ASKS_WHO.search(sentence.text) or not _ASKED_AFTER_ALL.search(sentence.text):
        return sentence
    said = _ASKED_AFTER_ALL.sub("", sentence.text)
    if not NEGATION.search(said):
        return sentence
    ever = "ever" if _NEVER.search(said) else ""
    text = f"{_NOT_AT_ALL.sub(ever, said)} , right"
    return replace(
        sentence, text=" ".join(text.split()), tiers=tuple(replace(one, negated=False) for one in sentence.tiers)
    )
