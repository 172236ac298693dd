"""What is said in front of a question and asks nothing: "damn, wasn't it ...?", "not to be rude, but is it ...?"."""

from functools import lru_cache

from bot.questions.expression import expression
from bot.questions.sentences.pieces import Pieced

_EXCLAIMED = expression(
    r"^(?:(?:lol|lmao|haha|damn|dang|shit|hm+|huh|wow|oh|ah|wait|hang on|hold on|omg|wtf|bro|dude|man|hey|but|so|and|"
    r"well|no|really|seriously|ok|okay|uh|um|er|yikes|whoa|woah|what ,)(?: ,)? )+"
    r"(?=(?:is|are|was|were|did|does|do|has|have|had)\b)|"
    r"^(?:(?:no|oh|ah|hm) )?wait (?:, )?|"
    r"^(?:what|huh|wow|omg|lol|damn|hold on|hang on|no way|seriously|really|for real) , (?=(?:the )?PLACE)"
)
_EXCUSED = Pieced(
    r"\bnot sure (?=if|whether)|\bi do not know (?=if|whether)|"
    r"^(?:(?:so|ok|hi|hey) )*(?:i do )?not (?:(?:to|want to|trying to|wanna) )*"
    r"(?:be|sound|seem|nitpick|argue|brag|doubt you)(?: (?:an? )?\w+)? ,? ?(?:(?:but|and|just) )*|"
    r"^(?:(?:so|ok|hi|hey) )*no (?:offen[cs]e|rush|hurry|pressure|judge?ment|idea|stress|big deal) ,? ?(?:but )?"
)
"""A "not" that denies nothing of what is asked behind it."""


@lru_cache(maxsize=32)
def without_exclamation(text: str) -> str:
    """A marked text without what somebody exclaims in front of it."""
    return _EXCLAIMED.sub("", text)


def without_excuse(text: str) -> str:
    """A marked text without what somebody excuses or leaves open in front of it, with a "not" that denies nothing."""
    return _EXCUSED.sub("", text)
