"""A thing that is only named after a meaning, which may settle it: smuggling, and then "what about boats?"."""

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_WHAT_ABOUT = expression(
    r"(?:(?:and|so|but|ok) )*(?:(?:what|how) about|what of|like|such as) (?:the )?\w+(?: then| though)*"
)


def is_of_a_thing(read: Question | None, said: Sentence, before: Question) -> bool:
    """Whether a message, which is `read` as one of the findings, only names a thing after the meaning of a term."""
    if read is None or read.intent is not Intent.FINDINGS or before.intent is not Intent.DEFINE or not before.term:
        return False
    return _WHAT_ABOUT.fullmatch(said.text) is not None and not (said.places or said.tiers)


def the_meaning_again(before: Question) -> Question:
    """The meaning that was told, and no other: what it says of the thing is all that is known."""
    return replace(before, years=(), confirmed=None, wants_yes_or_no=False)
