"""Who has been on a tier for so long, behind what was told of it: "and who for the second year?", "for 3 years?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.limits import Span
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import COUNT, number_of
from bot.report.tier import Tier

_WHO = (
    rf"{LEAD}(?:(?:is|are|has|have|was) )?(?P<who>who|which|what|any(?:one|body)?|how many|those|the ones)"
    r"(?: (?:ones|countries|of (?:them|those|these)))?"
    r"(?: (?:is|are|has been|have been|been|was|were|on it|there|on the list|on|still|already|now|there is))*"
)
_SECOND_YEAR = expression(
    rf"{_WHO} (?:for|in) (?:the|its|their|a) (?:2nd|second) (?:straight |consecutive )?(?:year|time|report)"
    r"(?: (?:running|in a row|now|already|on it|there))*"
)
_SO_MANY_YEARS = expression(
    rf"{_WHO} (?:for|since) (?:(?:the|its|their|a) (?P<nth>third|fourth|fifth|3rd|4th|5th)|"
    rf"(?P<more>more than |over |longer than )?(?:at least )?(?P<count>{COUNT}))"
    r" (?:straight |consecutive |full |whole )*(?:years?|reports?)"
    r"(?: (?:running|in a row|now|already|on it|there|straight|on end|or more|or longer))*"
)
_ORDINALS = {"third": 3, "fourth": 4, "fifth": 5, "3rd": 3, "4th": 4, "5th": 5}


def there_for_the_second_year(said: Sentence, before: Question, newest_year: int) -> Question | None:
    """Those on the Watch List for two years or longer, or on another tier for so many, where it was spoken of."""
    spoken_of = before.tiers or ((before.reaching,) if before.reaching is not None else ())
    if before.intent not in OF_MANY or before.places or len(spoken_of) != 1 or spoken_of[0].negated:
        return None
    if spoken_of[0].tiers == {Tier.WATCH_LIST} and _SECOND_YEAR.fullmatch(said.text):
        return Question(Intent.LIST, about=About.TWO_YEARS, where=before.where)
    up_to_now = before.year(newest_year) == newest_year or before.about is About.SINCE
    found = _SO_MANY_YEARS.fullmatch(said.text) if up_to_now else None
    if found is None:
        return None
    number = _ORDINALS[found["nth"]] if found["nth"] else number_of(found["count"]) + (found["more"] is not None)
    since = Question(Intent.LIST, about=About.SINCE, tiers=spoken_of, span=Span(newest_year - number + 1))
    return replace(since, where=before.where, wants_yes_or_no=found["who"].startswith("any"))
