"""What became of the others, after those who still are on a tier since a year, or no longer: "and the rest?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, SINCE_A_YEAR, About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_THE_OTHERS = expression(
    rf"{LEAD}(?:(?:what|how) about |list |name |what (?:happened|became) (?:to|of) |what of |"
    r"(?:who|which|where|how|(?:on |in )?(?:what|which) tiers?)(?: (?:are|were|is|do|did))? )?"
    r"(?:all )?(?:of )?the (?:others?|rest(?: of (?:them|those|these))?|remaining ones?|"
    r"other (?:ones|two|three|four|five|six|seven|eight|nine|ten|\d+|members|countries))"
    r"(?: (?:ranked|rated|stand|go|went|end up|are|were|on|now|today|currently|these days|since|then))*"
)


def the_others_since(said: Sentence, before: Question) -> Question | None:
    """Those who left the tier where those were told who stayed, and the other way round."""
    told = before.intent in OF_MANY and not before.places and before.about in SINCE_A_YEAR
    named = said.places or said.tiers or said.where.groups or said.years.years or said.years.span is not None
    if not told or named or before.direction or not _THE_OTHERS.fullmatch(said.text):
        return None
    about = About.NO_LONGER if before.about is About.STILL else About.STILL
    return replace(before, intent=Intent.LIST, about=about, wants_yes_or_no=False, number=None)
