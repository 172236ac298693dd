"""Who is on the Watch List for the second year running, behind what was told of it: "and who for the second year?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.report.tier import Tier

_SECOND_YEAR = expression(
    rf"{LEAD}(?:who|which|what|any|anyone|how many|those|the ones)(?: (?:ones|countries|of (?:them|those|these)))?"
    r"(?: (?:is|are|has been|have been|been|was|were|on it|there|on the list|on|still|already|now|there is))*"
    r" (?:for|in) (?:the|its|their|a) (?:2nd|second) (?:straight |consecutive )?(?:year|time|report)"
    r"(?: (?:running|in a row|now|already|on it|there))*"
)


def there_for_the_second_year(said: Sentence, before: Question) -> Question | None:
    """Those on the Watch List for two years or longer, where the list that was spoken of is that."""
    spoken_of = before.tiers or ((before.reaching,) if before.reaching is not None else ())
    watched = [one for one in spoken_of if one.tiers == {Tier.WATCH_LIST} and not one.negated]
    if before.intent not in OF_MANY or before.places or len(watched) != 1 or not _SECOND_YEAR.fullmatch(said.text):
        return None
    return Question(Intent.LIST, about=About.TWO_YEARS, where=before.where)
