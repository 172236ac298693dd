"""What asks, behind a claim, whether it is so: in a sentence of its own, or at the end of the same one."""

from bot.questions.expression import expression
from bot.questions.sentences.pieces import Pieced

_SO = (
    r"(?:(?:so|and|but|or|ok|hi|hey|hello|wait|well|please|then|basically|honestly|,|(?:that|this|the) claim|"
    r"(?:i|we) (?:(?:really|rather|kind of|do) )*doubt (?:it|that|this|so|him|her|them)|"
    r"(?:i|we) (?:have|had) (?:my|our) doubts|(?:i am |we are )?not (?:so |too |really |quite )*sure"
    r"(?: (?:about|of) (?:it|that|this))?) )*"
)
_IS_IT_SO = expression(
    rf"{_SO}(?:am i |(?:is|was|would|are|were) (?:that|this|it|he|she|they|i|"
    r"(?:the|my|her|his|our|their|that|this) \w+(?: \w+)?|wikipedia|chatgpt|google|twitter|reddit)(?: be)? )?"
    r"(?:(?:really|actually|still|even|all|a|in fact|factually|for|at all|now) )*"
    r"(?:so|right|true|correct|accurate|legit|valid|fact|the case|yes|yeah|really|real|up to date|current|"
    r"the (?:correct|right) (?:figure|number|count|tier|rating))"
    r"(?: (?:here|or (?:not|no|false|wrong|fiction|nah|bs|bullshit|cap|nonsense|rubbish|fake|"
    r"made up|just (?:talk|a rumou?r))))?(?: (?:for |as |in |of )*YEAR(?: report| edition)?)?|"
    rf"{_SO}(?:it|that|this) (?:is|was) not(?: (?:so|true|right|any ?more|any longer|now))?(?: ,)? (?:is|was) it|"
    rf"{_SO}(?:yeah )?no way(?: (?:that|this|it) is (?:true|right|so))?|"
    rf"{_SO}(?:yes or no|fact or fiction|agreed|(?:that|thats|this) (?:is )?(?:correct|right|true)|"
    r"(?:that|thats|this|it) (?:can|could) not be (?:right|true|correct|so)(?: can it| could it)?|"
    r"(?:(?:so|and|but) )*(?:please )?(?:check|verify|confirm) (?:the|this|that|my) (?:figure|number|claim|fact|"
    r"statement)|"
    r"did i (?:read|hear|get|understand) (?:that|this|it) (?:right|correctly)|"
    r"(?:does|do|did|would) (?:that|this|it|those|they) (?:still )?(?:hold|match|fit|add up|check out|line up)"
    r"(?: up| true| water)?)|"
    rf"{_SO}(?:can|could|may|might) (?:that|this|it|he|she|they) (?:(?:really|actually|even|possibly|still) )*be"
    r"(?: (?:so|right|true|correct|accurate|possible|the case))?(?: at all)?|"
    rf"{_SO}is (?:that|this|it) (?:(?:really|actually|even) )*possible(?: at all)?|"
    rf"{_SO}(?:(?:can|could|will|would|do|just|please|pls|kindly|you|someone|somebody|anyone|anybody|one) )*"
    r"(?:confirm|verify|check)(?: (?:whether|if|that|this|it|the same|is|was|to be|correct|right|true|so|accurate|"
    r"factual|or not|or deny|for (?:me|us)|please|pls|kindly))*"
)
"""A sentence that asks no more than whether the one before it is so."""
_TAIL = expression(
    r" ?(?:,|-|:) (?:(?:is|was) (?:that|this|it|he|she) )?(?:really |still )?"
    r"(?:right|true|correct|accurate|legit|so|yes|yeah|yep|fact or fiction|"
    r"(?:can|could) (?:you|someone|anyone) confirm|true or (?:not|false)|yes or no|"
    r"does (?:that|this|it) (?:still )?hold(?: up| true| water)?|still the case)$|"
    r" (?:yeah|yep|legit|fact or fiction|true or (?:not|false)|y / n)$|"
    r"(?: [,-])?(?: (?:or|so|and))? (?:surely|"
    r"am i (?:right|correct|wrong|missing (?:something|someone|somebody|one|any|it))|"
    r"(?:unless|if) i (?:am (?:missing|overlooking)|missed|overlooked) (?:something|someone|somebody|one|any|it)|"
    r"no joke|change my mind|"
    r"(?:please |kindly )?(?:(?:some|any)(?:one|body) |you )?(?:please )?(?:confirm|verify)(?: (?:it|this|that|"
    r"please|or deny))*|"
    r"(?:please )?(?:check|verify) (?:it|this|that|the (?:figure|number))|please check|"
    r"(?:(?:please|someone|somebody|anyone|anybody|feel free to|you|do) )*correct me if (?:(?:i am|that is|this is|"
    r"it is) )?"
    r"(?:wrong|not|mistaken|otherwise)|"
    r"(?:is that|that is|thats|is this|is it) (?:right|true|correct|real|legit|accurate|for real)(?: (?:ya|yes|no))?|"
    r"i (?:suppose|believe|guess|presume|reckon|assume|think|take it|am told|was told|hear)|"
    r"(?:tell me )?(?:that is|thats) not true|right|correct|huh|eh|innit|or)$"
)
_LAST_OF_TAIL = frozenset(
    """
    right true correct accurate legit real so yes yeah yep hold up water case fiction
    false confirm not no n surely mistaken otherwise wrong joke mind verify it
    this that please figure number check ya suppose believe guess presume reckon assume think told hear
    deny huh eh innit or something someone somebody one any
    """.split()  # noqa: SIM905
)
"""What such a tail ends with; looking for it first saves most of the work."""
_ASKS = Pieced(r"(?:(?:and|but|so|or) )*(?:is|was|would|are|were|am|can|could|does|do|did|may|might)\b")
_APART = (" , ", " - ", " : ")


def asks_if_so(text: str) -> bool:
    """Whether a text asks no more than whether what stands in front of it is so."""
    return _IS_IT_SO.fullmatch(text) is not None


def before_tail(text: str) -> str | None:
    """A text without what asks at its end whether it is so; None where nothing does."""
    if text[text.rfind(" ") + 1 :] in _LAST_OF_TAIL and (tail := _TAIL.search(text)) is not None:
        return text[: tail.start()]
    at = max(map(text.rfind, _APART))
    last = text[at + 3 :] if at > 0 else ""
    return text[:at] if _ASKS.match(last) and asks_if_so(last) else None
