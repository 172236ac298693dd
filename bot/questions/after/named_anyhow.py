"""A country that a message to the bot names beside what is not understood: "and Madagascar for completeness".

In a conversation about the report, what was asked before is asked of it.
"""

from collections.abc import Collection

from bot.places.names import Match
from bot.places.resolve import Resolution
from bot.questions.after.follow import follow
from bot.questions.alone.referring import each_once
from bot.questions.expression import expression
from bot.questions.intent import UNANSWERED, About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.sentences.years import Years
from bot.questions.weighed.relevance import relevance

_GOES_ON = expression(
    r"(?:(?:and|ok|okay|so|then|now|also|plus|or|but|hm+|oh|lol|next|last|finally|alright|,|what about|how about|"
    r"same for|same thing for) )+(?:the )?PLACE0"
    r"(?: and (?:the )?PLACE1)?(?: (?:too|please|then|as well|also))*"
    r"(?:$| (?:,|:|-|\.|for|to|as|by|since|because|while|just|in case|if|so)(?: |$))"
)
"""What goes on to a country, and tells only behind it why: "and Pakistan, that is the last one for the tab"."""
_TOLD_OF_IT = expression(
    r"^(?:(?:and|but|so|ok|lol|well|hm+) )*(?:the )?PLACE\d+ "
    r"(?!,|and\b|or\b|too\b|please\b|then\b|for\b|next\b|last\b)\w"
)
"""What is told of a country: "Peru is a beautiful place"."""
_OF_ITSELF = frozenset({Match.EXACT, Match.ALIAS, Match.TYPO})
_WEATHER = expression(r"\b(?:rain\w*|snow\w*|sunny|summer|winter|vacation|holidays?|trip|flight|beach\w*|news)\b")
_FAR, _FARTHER = -2.2, -4.0
"""What a message weighs for the report at least, and one that goes on to a country by its form."""


def another_named(
    question: Question, said: Sentence, before: Question, traits: Collection[str], newest_year: int
) -> Question:
    """The question, or where it is none, what was asked `before` of the other countries that the message names."""
    places = _others(said, before)
    if question.intent is not Intent.NONE or question.about or before.intent in UNANSWERED or not places:
        return question
    least = _FARTHER if _GOES_ON.match(said.text) else _FAR
    if before.about is About.DANGER or relevance(traits) < least or _is_of_other_things(said):
        return question
    if len(places) > 1:
        return Question(Intent.COMPARE, places)
    alone = replace(said, text="and PLACE0", places=places, tiers=(), years=Years(), strange=(), asked=False)
    return follow(Question(Intent.TIER, places), alone, before, newest_year=newest_year)


def _others(said: Sentence, before: Question) -> tuple[Resolution, ...]:
    """The countries that a message names, if it names them by their names, and none that was just spoken of."""
    spoken_of = {code for place in (*before.subject, *before.found, *before.in_order) for code in place.codes}
    spoken_of |= before.members
    plain = all(
        len(place.codes) == 1 and place.match in _OF_ITSELF and place.area is None and not place.part
        for place in said.places
    )
    names = {code for place in said.places for code in place.codes}
    return each_once(said.places) if plain and spoken_of.isdisjoint(names) else ()


def _is_of_other_things(said: Sentence) -> bool:
    speech = vocabulary().speech
    tells = _TOLD_OF_IT.match(said.text) is not None and not said.asked
    other = speech["off topic"].search(said.text) or speech["other things"].search(said.text)
    return tells or bool(other) or _WEATHER.search(said.text) is not None
