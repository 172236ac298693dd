"""Of which year a question of findings is that names none: "when did it lose Tier 1?", "why was that?"."""

from bot.questions.after.one_country.since_then import PAST, THAT_YEAR, year_it_left
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, SINCE_A_YEAR, About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_OF_THAT = expression(
    r"\bwhy (?:was|is|did) (?:that|this)\b|^(?:(?:and|so|but|ok) )*why(?: that| so| then)?$|"
    r"^(?:(?:and|so|but|ok) )*what (?:changed|happened|made the difference)(?: then)?$|"
    r"\b(?:earn|deserve|manage|cause|caused|behind|prompted|led to) (?:it|that|this)\b"
)
_FEW_WORDS = 6
_BACK_THEN = expression(
    r"\b(?:back then|at (?:that|the) time|in those (?:years|days)|(?:was|did|went|were)\b.*\bthen$)"
)
_WHY_BACK = expression(
    r"\b(?:why|how come|what (?:made|brought|put)|for what reason)\b.* (?:it|they) "
    r"(?:(?:get|got|come|came|go|went|gone|move|moved|climb|climbed|fall|fell|drop|dropped|slip|slipped|be|put|end up|"
    r"ended up|sent|placed) )?(?:down |up |right )?(?:back|again|return(?:ed)?|relapsed?)\b"
)
"""What asks why it came back to the tier that it had left."""
_WHY_THERE = expression(
    r"(?:(?:and|but|so|or|ok|just|,) )*(?:why|what for|how come|for what reason|what was the reason)"
    r"(?: (?:so|exactly|then|(?:was|were) (?:that|it|they)"
    r"(?: (?:put |placed )?(?:there|(?:on|in) (?:it|there|that)|so low|so))?))*"
)
"""What asks for the reason why a country was where it was told to have been."""


def year_of_what_was_told(question: Question, everything: Sentence, before: Question) -> tuple[int, ...]:
    """The year of what the answer before told, where a question of findings without a year is of that.

    "When did it lose Tier 1?", "why was that?"; "Special Case countries in 2018?", "St. Maarten, why?".
    """
    text = everything.text
    same = {place.codes for place in question.places} == {place.codes for place in before.subject}
    if same and before.returned is not None and question.about is About.WHY and _WHY_BACK.search(text):
        return (before.returned,)
    if question.intent is not Intent.FINDINGS or question.years or not question.places:
        return question.years
    of_that = THAT_YEAR.search(text) or (question.about is About.WHY and _OF_THAT.search(text))
    if before.told is not None and same and of_that:
        return (before.told,)
    if same and (left := year_it_left(text, before)) is not None:
        return (left,)
    if before.dated and same and before.told is None and _BACK_THEN.search(text):
        return before.dated[:1]
    of_its_past = before.intent is Intent.TIER and len(before.years) == 1 and same and not question.direction
    if of_its_past and question.about is About.WHY and PAST.search(text):
        return before.years  # "and Kosovo in 2008?", "why was Kosovo like that?"
    if before.last_there is not None and same and question.about is About.WHY and _WHY_THERE.fullmatch(text):
        return (before.last_there,)
    plain = question.about is About.WHY and question.direction is About.NOTHING_MORE
    among = question.places[0] in before.found if before.found else before.reaching is None
    of_now = before.about in SINCE_A_YEAR or (before.where.those and not before.where.groups)  # what became of them
    of_a_list = plain and among and before.intent in OF_MANY and len(text.split()) <= _FEW_WORDS and not of_now
    return before.years[:1] if of_a_list else ()
