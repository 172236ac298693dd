"""What somebody only states, as the question whether it is so: "India is not on Tier 1" wants a yes or a no as well."""

from collections.abc import Callable

from bot.questions.expression import expression
from bot.questions.intent import UNANSWERED, Intent
from bot.questions.question import Question
from bot.questions.verdicts.claims import without_reporter

_SO = (
    r"(?:(?:so|and|but|ok|okay|well|actually|apparently|supposedly|basically|also|then|still|though|anyway|surely|wait|"
    r"hm|no|nah|nope|lol|at least|i (?:think|thought|believe|bet|guess|heard|read|know|remember)|(?:i am )?pretty sure|"
    r"that(?= PLACE)|,) )*"
)
_COUNTED = (
    r"(?:(?:only|just|exactly|about|at least|at most|more than|fewer than|less than|over|under|all|every|each|no|"
    r"most|none|half|both|more|fewer|not (?:a single|one|all)|of|the|\d+|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|third|quarter|tenth|a|percent|%) )+"
    r"(?:\w+ ){0,3}?"
)
_WHOM = (
    r"(?:(?:(?:neither|either|both) )?(?:the )?PLACE\d+"
    r"(?:(?: ,)?(?: (?:and|or|nor))? (?:the )?PLACE\d+)*(?: both| all)?|it|they|there|that|"
    rf"{_COUNTED}(?:countr(?:y|ies)|nations?|states?|members?|governments?|ones?|world|REGION|them|those|downgrades|upgrades)|"
    r"(?:everyone|everybody|nobody|noone|none|half|most|all)(?: (?:of|in|from) (?:the )?(?:REGION|them|those|these))?"
    r"(?: there)?|(?:the )?TIER\d+|(?:in )?(?:the )?YEAR|(?:the )?REGION)"
)
_STATES = expression(
    rf"^{_SO}{_WHOM} (?:(?:in|from|of) (?:the )?REGION )?"
    r"(?:(?:also|really|actually|still|just|already|even|never|always|now|only|ever|then|definitely|once|both|all) )*"
    r"(?:is|are|was|were|has|have|had|got|went|dropped|fell|rose|climbed|moved|improved|worsened|declined|lost|left|"
    r"became|made|stayed|remained|reached|returned|recovered|regained|slipped|changed|swapped|never|did not|joined|"
    r"doubled|beats?|outranks?|not(?= TIER))\b"
)
_ASKS = expression(
    r"\b(?:which|what|who|whom|whose|when|where|why|how|whether|if|list|show|tell|give|explain|compare|please|can|could|"
    r"would|should|will|might|may|want|need|help|question)\b"
)
_LONGEST = 22  # words
_RIGHT = ", right?"
_IS_IT_SO = ". Is that right?"
_SWORN = expression(r"^(?:(?:i (?:could |can )?swear|i am sure|so|but|and|wait|hm|lol) )+(?:that )?")
_OTHERWISE_PUT = frozenset(
    {
        (Intent.LIST, Intent.COUNT),
        (Intent.COUNT, Intent.LIST),
        (Intent.TIER, Intent.HISTORY),
        (Intent.LIST, Intent.CHANGES),
        (Intent.COUNT, Intent.CHANGES),
    }
)
"""Kinds as which a claim may be read once it is asked for, where what is stated was read as another."""
_NAMES = expression(r"\b(?:PLACE|TIER|REGION)")


def restated(text: str, stated: Question, marked: str, read: Callable[[str], Question]) -> Question:
    """The question of a text, `marked`, that only states something, as one for a yes or a no where that is settled."""
    said = None if stated.wants_yes_or_no else _as_asked(text, marked)
    if said is None:
        return stated
    asked = read(said)
    return asked if _is_settled(asked, stated) else stated


def _as_asked(text: str, marked: str) -> str | None:
    """A text that states no more than one thing, as a question for a yes or a no; None where it is none such.

    `marked` is the same text, marked.
    """
    claim, *behind = marked.split(" . ")
    asked = "?" in text  # "so half the world is on Tier 2?"
    if asked and (behind or "?" in text.rstrip(" ?!.") or "PLACE" in marked):
        return None
    said = claim if asked else without_reporter(_SWORN.sub("", claim))
    if len(marked.split()) > _LONGEST or _STATES.match(said) is None or _ASKS.search(marked):
        return None
    if any(_NAMES.search(remark) for remark in behind):
        return None
    return text.rstrip(" .!?,;") + (_IS_IT_SO if behind else _RIGHT)


def _is_settled(asked: Question, stated: Question) -> bool:
    """Whether what was `stated`, once it is asked for, gets a yes or a no, and is still of the same countries."""
    wanted = asked.wants_yes_or_no or asked.confirmed is not None or asked.denied or asked.everyone
    timed = (asked.years, asked.span) == (stated.years, stated.span) or asked.intent is not stated.intent
    kept = asked.intent is stated.intent or (stated.intent, asked.intent) in _OTHERWISE_PUT
    same = stated.intent is Intent.UNKNOWN or (asked.places == stated.places and timed and kept)
    return wanted and same and asked.intent not in UNANSWERED
