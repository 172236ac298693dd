"""Who moved besides the country asked about: "together with China?", and "only two countries fell to Tier 3?"."""

from bot.questions.after.members import LEAD
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.numbers import countries_claimed
from bot.questions.sentences.wants import direction, ways

_TOGETHER = expression(
    rf"{LEAD}(?:(?:is|was) (?:it|that) |(?:it|that) (?:is|was) )?"
    r"(?:(?:(?:together|along|alongside|simultaneously|at the same time|(?:in )?(?:the )?same (?:year|report|time)) )?"
    r"(?:with|as)|alongside) (?:the )?PLACE0(?:(?: ,)? (?:right|no|too|then|that year|correct|yes))*"
)
_WHO_WITH_IT = expression(
    rf"{LEAD}(?:who|which|what|how many|any(?:one|body)?)(?: (?:others?|else|countries|country|ones?|states))* "
    r"(?:(?:was|were|got|also|is|are|went|moved|that|who) )*"
    r"(?:fell|fallen|dropped|slipped|rose|climbed|improved|up|down|(?:up|down)graded|demoted|promoted|changed|moved)"
    r"(?: (?:up|down|together|along|also|too))* (?:with|alongside|beside|besides) (?:it|them|that one)"
    r"(?: (?:then|that year|too|in that report))*"
)
"""Who moved with the report with which the country asked about did."""
_OF_MOVES = frozenset({Intent.HISTORY, Intent.CHANGES})
_WAYS = frozenset({About.UP, About.DOWN})


def moved_with_it(said: Sentence, before: Question) -> Question | None:
    """Whether a country moved as the one asked about before did, with the report that was told of that."""
    one = before.intent in _OF_MOVES and len(before.places) == len(said.places) == 1
    year = before.told or (before.years[0] if len(before.years) == 1 else None)
    if not one or year is None or said.tiers or said.years.years or not _TOGETHER.fullmatch(said.text):
        return None
    way = before.direction or before.about
    if way not in _WAYS:
        way = About.MOVED
    if before.leaving is None and before.reaching is None and way is About.MOVED:
        return None
    return Question(
        Intent.CHANGES,
        said.places,
        (year,),
        about=way,
        leaving=before.leaving,
        reaching=before.reaching,
        wants_yes_or_no=True,
    )


def who_moved_with_it(said: Sentence, before: Question) -> Question | None:
    """Who else moved as the one country asked about, with the report that was told of that: "who fell with it?"."""
    year = before.told or (before.years[0] if len(before.years) == 1 else None)
    one = before.intent in _OF_MOVES and len(before.places) == 1 and year is not None
    if not one or said.places or said.tiers or said.years.years or not _WHO_WITH_IT.fullmatch(said.text):
        return None
    return Question(Intent.CHANGES, years=(year,) if year else (), about=direction(said.text) or About.MOVED)


def so_many_moved(said: Sentence, before: Question) -> Question | None:
    """Whether so many countries moved to a tier or from it, after moves of countries that were named."""
    of_some = before.intent in _OF_MOVES and bool(before.places)
    if not of_some or said.places or len(said.tiers) != 1 or said.years.span is not None:
        return None
    number, (leaving, reaching) = countries_claimed(said.text), ways(said, strictly=True)
    if number is None or (leaving is None and reaching is None):
        return None
    years = said.years.years or (before.years if before.intent is Intent.CHANGES else ())
    moved = Question(Intent.CHANGES, years=years, about=direction(said.text) or About.MOVED, where=said.where)
    return replace(moved, leaving=leaving, reaching=reaching, number=number, wants_yes_or_no=True)
