"""Whether what goes on with an answer by its form is of everyday things: "since when is the door closed?"."""

from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_OF_STANDING = frozenset(
    {Intent.TIER, Intent.COMPARE, Intent.HISTORY, Intent.CHANGES, Intent.LIST, Intent.COUNT, Intent.FINDINGS}
)
_THINGS = frozenset(
    """
    airport apartment bar beach beaches beer bike boss breakfast bus car cars climate clothes coffee concert desk
    dinner dog door doors downstairs drink drinks elevator fridge garden gym holiday holidays hotel hotels internet
    keys kitchen lift live living lunch mall movie movies neighbourhood nightlife office owner park parking party
    pizza plane pool prices printer pub rent restaurant restaurants roof room safari shop shopping shops shower ski
    song songs stairs station stream supermarket surfing swim tickets toilet tonight tourism tourists train trip
    upstairs vacation visit weather wifi window
    """.split()  # noqa: SIM905
)
"""What people who sit together speak of, and nobody asks of the standing of a country."""


def is_of_everyday_things(question: Question, said: Sentence) -> bool:
    """Whether a message after an answer, as it was `said`, is of things of the day, and names nothing of the report."""
    named = said.places or said.tiers or said.where.groups or said.years.years or said.years.span is not None
    if named or question.intent not in _OF_STANDING or question.topic:
        return False
    return not _THINGS.isdisjoint(said.text.split())
