"""What is asked of countries, or of a part of the world, where a message does no more than name them."""

from bot.questions.alone.meant import sets_side_by_side
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.standing import whether_rated
from bot.questions.verdicts.yes_or_no import wants_yes_or_no

_JUST_NAMES = expression(
    r"(?:(?:and|or|the|what about|how about|versus|vs|please|in|that|same|question|year|too|then|now|today|ah|"
    r"oh|ok|so|thanks|also|try|look up|lookup|show me|show|check|seriously|srsly|wow|really|,|:|\.|/|"
    r"PLACE\d+|YEAR) ?)+"
)
_JUST_A_PART = expression(
    r"(?:(?:so|and|but|ok|hi|hey|hello|please|what about|how about|in|for|the|show me|give me|,) )*"
    r"REGION(?: (?:countries|states|members|nations|region|YEAR|then|now|today|please|,))*"
)


def is_just_names(text: str) -> bool:
    """Whether a marked text has countries, and years, and nothing besides."""
    return _JUST_NAMES.fullmatch(text) is not None


def of_countries_alone(everything: Sentence) -> Question:
    """The question of a message that names countries, and nothing that asks for more than their tiers."""
    places = places_of(everything)
    several = sets_side_by_side(Intent.TIER, About.NOTHING_MORE, everything, places)
    about = About.NOTHING_MORE if several or everything.tiers else whether_rated(everything.text)
    return Question(
        Intent.COMPARE if several else Intent.TIER,
        places,
        everything.years.years,
        about=about,
        span=everything.years.span,
        tiers=everything.tiers,
        wants_yes_or_no=bool(about or everything.tiers) and wants_yes_or_no(everything, everything),
    )


def is_just_a_part(everything: Sentence) -> bool:
    """Whether a message has a part of the world, and nothing besides."""
    return bool(everything.where.groups) and _JUST_A_PART.fullmatch(everything.text) is not None


def of_a_part_alone(everything: Sentence) -> Question | None:
    """How the countries of a part of the world stand, where a message does no more than name it."""
    if not is_just_a_part(everything):
        return None
    return Question(Intent.LIST, years=everything.years.years, where=everything.where)
