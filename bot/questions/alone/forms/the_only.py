"""Whether a country is the only one with a course that a list is told by: "the only one on Tier 3 for four years"."""

from bot.questions.alone.forms.courses import of_courses
from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence

_THE_ONLY = expression(
    r"^(?:(?:so|and|but|ok|wait) )*(?:is|was) (?:the )?PLACE0 (?:(?:still|really|now|actually) )*the (?:only|sole) "
    r"(?P<what>(?:REGION )?(?:country|state|nation|one|member|government)\b.*)$"
)


def of_the_only(sentence: Sentence, newest_year: int) -> Question | None:
    """The list by whose course a sentence says that a country is the only one; None where it says no such thing."""
    if len(sentence.places) != 1 or len(sentence.places[0].codes) != 1 or sentence.strange:
        return None
    found = _THE_ONLY.match(sentence.text)
    if found is None:
        return None
    listed = of_courses(replace(sentence, text=f"which {found['what']}", places=()), newest_year)
    if listed is None or listed.intent is not Intent.LIST:
        return None
    return replace(listed, only=places_of(sentence), wants_yes_or_no=True)
