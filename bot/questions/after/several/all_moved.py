"""Whether all of those spoken of moved with the report that was told: "did both get downgraded that year?"."""

from bot.questions.after.members import LEAD
from bot.questions.after.several.of_all_spoken_of import MOVED
from bot.questions.expression import expression
from bot.questions.intent import OF_PLACES, About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.wants import direction

_THEM = r"(?:of )?(?:them|those|these|(?:the |those |these )?(?P<many>two|three|four|2|3|4))"
_ALL_MOVED = expression(
    rf"{LEAD}(?:did|were|was|have|has|had) (?:(?:they|those|these) )?(?:(?P<both>both)|all)(?: {_THEM})?{MOVED}"
    r"(?: (?:(?:in )?(?:that|the same) (?:year|report|time)|then|(?:in )?YEAR|too))*"
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4}
_PAIR = 2


def all_moved(said: Sentence, before: Question) -> Question | None:
    """Whether all of the countries spoken of moved so in one year; None where that is not asked."""
    named = said.places or said.tiers or said.where.groups or said.years.span is not None
    of_some = before.intent in OF_PLACES and len(before.years) <= 1 and not named
    found = _ALL_MOVED.fullmatch(said.text) if of_some else None
    if found is None:
        return None
    many = _PAIR if found["both"] else _NUMBERS.get(found["many"] or "", len(before.in_turn))
    places = before.places if len(before.places) > 1 else before.in_turn[-many:]
    if len(places) < _PAIR:
        return None
    about = direction(said.text) or About.MOVED
    return Question(Intent.CHANGES, places, said.years.years or before.years, about=about, wants_yes_or_no=True)
