"""What was found of a people in another country, where a few words name no more than both: "Russia North Koreans"."""

from bot.places.fold import fold
from bot.places.names import Match
from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_BOTH = Pieced(r"(?:(?P<first>PLACE0) (?:the )?PLACE1|PLACE0 (?:in|inside|within) (?:the )?PLACE1)(?: please)?")


def of_people_there(sentence: Sentence) -> Question | None:
    """The findings on a people in a country; None where a sentence names no such two, or says more than that."""
    if (named := _BOTH.fullmatch(sentence.text)) is None:
        return None
    country, people = sentence.places if named["first"] else reversed(sentence.places)
    are_people = people.match is Match.DEMONYM and people.text.endswith("s") and country.match is not Match.DEMONYM
    if not are_people or len(country.codes) != 1 or country.codes == people.codes:
        return None
    topic = tuple(fold(people.text).split())
    return Question(Intent.FINDINGS, (country,), about=About.TOPIC, topic=topic, as_one=True)
