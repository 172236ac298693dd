"""How each country of a part of the world was rated over the years: "the tier history of the Baltic states"."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import Span
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_LEAD = (
    r"(?:(?:so|and|but|ok|hi|hey|hello|please|now|then|show me|show|give me|tell me|list|get me|can you|could you|"
    r"i need|i want|i would like|looking for|what is|what are|what was|what were|what about|how about|do you have|"
    r"the|a|all|full|complete|whole|short|entire|overall|quick|,) )*"
)
_SO_MANY = r"(?:three|four|five|six|seven|eight|nine|ten|\d\d?)"
_PART = (
    rf"(?:(?:of|for|in|across|from|to|on) )?(?:(?:the|all|each|every|every one|individual|{_SO_MANY}|"
    r"countr(?:y|ies)|states?|members?|of|in|from) ){0,4}REGION(?: s)?"
    r"(?: (?:countr(?:y|ies)|states?|members?|nations|region|ones))*"
)
_TIERS = r"(?:tiers?|ratings?|rankings?|ranks?|placements?|positions?|status)"
_COURSE = (
    r"(?:histor(?:y|ies)|timelines?|trajector(?:y|ies)|track records?|evolution|development|progression|trends?|"
    r"past ratings|past tiers)"
)
_BY_YEAR = (
    r"(?:by year|year by year|(?:for )?(?:each|every) year|per year|(?:over|through|throughout|across) the years|"
    r"over time|(?:since |after |before |until )?SPAN|historically|from year to year)"
)
_TAIL = rf"(?: (?:{_BY_YEAR}|for|in|over|during|please|,|then|now|YEAR|country by country|by country|each|for each))*"
_OF_A_PART = (
    expression(rf"{_LEAD}(?:{_TIERS} )?{_COURSE}(?: of)?(?: {_TIERS})?(?: {_BY_YEAR})? {_PART}{_TAIL}"),
    expression(rf"{_LEAD}{_PART}(?: ,)?(?: {_TIERS})? {_COURSE}{_TAIL}"),
    expression(rf"{_LEAD}{_PART}(?: ,)?(?: {_TIERS})?(?: (?:for|in|over|during))? {_BY_YEAR}{_TAIL}"),
    expression(rf"{_LEAD}{_TIERS}(?: {_BY_YEAR})? {_PART}(?: ,)?(?: (?:for|in|over))? {_BY_YEAR}{_TAIL}"),
    expression(
        rf"(?:(?:so|and|but|ok|now|then) )*(?:{_BY_YEAR} ,? ?)?how (?:has|have|did|is|are|were) {_PART}(?: {_TIERS})? "
        r"(?:been (?:doing|faring|performing|rated|ranked)|done|fared|develop(?:ed)?|evolved?|performed|perform|"
        rf"do|fare|doing|rated|ranked)(?: overall)?(?: (?:for|in|over|during|,))? {_BY_YEAR}{_TAIL}"
    ),
)


def course_of_a_part(sentence: Sentence) -> Question | None:
    """The question how each country of a part of the world was rated over the years; None for anything else."""
    years, where = sentence.years, sentence.where
    named = sentence.places or sentence.tiers or (years.years and years.span is None)
    if named or len(where.groups) != 1 or where.outside or where.within is not None:
        return None
    if not any(form.fullmatch(sentence.text) for form in _OF_A_PART):
        return None
    return Question(Intent.HISTORY, about=About.TREND, span=years.span or Span(), where=where)
