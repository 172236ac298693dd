"""Whether another country was on the tier at the time that was told: "was Romania on the list at the same time?"."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_ON = r"(?:(?:on|in|at) (?:it|there|that|(?:the|that|this|the same) (?:watch ?list|list|tier|TIER\d+))|there|TIER\d+)"
_THEN = (
    r"(?:at the same time|at that time|at the time|(?:in|during|over) (?:the same|those|these) (?:years|reports|"
    r"period)|"
    r"(?:back )?then|in the same period|in parallel|simultaneously)"
)
_THERE_THEN = expression(
    rf"(?:(?:and|so|but|ok|what about|how about) )*(?:(?:was|were) (?:the )?PLACE0|(?:the )?PLACE0(?: ,)? "
    rf"(?:was it|were they|was|were))(?: (?:also|too|as well|even))* (?:(?:on|in) )?{_ON}"
    rf"(?: (?:also|too|as well))* {_THEN}(?: (?:too|as well))*"
)


def there_then_too(said: Sentence, before: Question) -> Question | None:
    """Whether one country was on the tier in the years in which the one asked about was told to have been there."""
    one = len(said.places) == len(before.places) == 1 and not (said.years.years or said.years.span)
    if not one or not _THERE_THEN.fullmatch(said.text):
        return None
    span = before.stay or (Span(before.dated[0], before.dated[-1]) if len(before.dated) > 1 else None)
    tiers = said.tiers or before.affirmed
    if span is None or len(tiers) != 1:
        return None
    return Question(Intent.HISTORY, said.places, about=About.EVER, tiers=tiers, span=span, wants_yes_or_no=True)
