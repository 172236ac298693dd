"""Why a territory stands in the report by itself, of which no report tells: "why is Hong Kong listed separately?".

It is told that it is rated, and how, and not why it has its tier.
"""

from bot.questions.intent import About, Intent
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_PLACES = r"(?:the )?PLACE\d+(?: s)?(?: (?:and|,|or) (?:the )?PLACE\d+)?"
_LISTED = r"(?:listed|rated|ranked|included|counted|treated|graded|judged|assessed|covered|shown|kept|put|considered)"
_APART = (
    r"(?:separate(?:ly)?|apart|on (?:its|their) own|by (?:itself|themselves)|independent(?:ly)?|individually|"
    r"as (?:a|its|their) (?:(?:own|separate|different|independent) )?(?:country|entity|state|place|territory|thing)|"
    r"not (?:just |simply )?(?:part of|with|under|together with|in with|lumped in with) (?:the )?PLACE\d+)"
)
_OWN = (
    r"(?:a|its|their) (?:(?:own|separate|different|individual) )+"
    r"(?:tier|rank|ranking|rating|entry|chapter|narrative|section|listing|page)"
)
_FROM = r"(?: from (?:the )?PLACE\d+| (?:in (?:the|this) (?:\w+ )?report|here|anyway|at all|though|then))*"
_WHY_APART = Pieced(
    rf"(?:(?:so|and|but|ok|hey|hi) )*(?:why|how come) (?:(?:is|are|was|were|does|do|did|has|have) )?{_PLACES} "
    rf"(?:(?:is|are|was|were|gets?|got|has|have|being|also|even|still) )*"
    rf"(?:(?:{_LISTED} )?{_APART}|{_OWN}|rated){_FROM}"
)


def why_listed_apart(sentence: Sentence) -> Question | None:
    """The tier of what a sentence asks why it is listed by itself; None where it asks no such thing."""
    if sentence.tiers or len(sentence.years.years) > 1 or sentence.years.span is not None:
        return None
    if _WHY_APART.fullmatch(sentence.text) is None:
        return None
    beside = sentence.text.rsplit(" PLACE", 1)
    places = places_of(sentence)
    if len(places) > 1 and beside[0].endswith((" from", " from the", " of", " with", " under", " in")):
        places = places[:-1]
    return Question(Intent.TIER, places, sentence.years.years, about=About.RATED)
