"""What somebody is said to claim beside a question for a tier: "what tier is Qatar on? My colleague says 3"."""

from bot.questions.expression import expression
from bot.questions.verdicts.claims import SAYS, WHO

_SAID = expression(
    r"(?:^|.* )(?:what|which) (?:tier|rank|ranking|rating) [^.]*\bPLACE\d+(?:(?! \. ).)*?(?: [.,:;-])+ "
    rf"(?:(?:and|but|because|cause|since|as|btw|so) )*(?:(?:{WHO}{SAYS}|i (?:heard|read|thought|think|guess|believe))"
    r"(?: (?:that|it|they|is|are|was|PLACE\d+|on|in|at|a|the|to me|s))*) TIER\d+(?: (?:now|there|today|country))*"
)


def is_said_beside(text: str) -> bool:
    """Whether a marked message asks for a tier and says which one somebody holds it to be, and no more."""
    return text.count("TIER") == 1 and _SAID.fullmatch(text) is not None
