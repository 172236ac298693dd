"""What was found of a people in the country that was spoken of: "what about Ukrainian children?", after Russia."""

from bot.places.fold import fold
from bot.places.names import Match
from bot.questions.expression import expression
from bot.questions.intent import OF_PLACES, About, Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_PEOPLE = expression(
    r"(?:(?:and|so|but|ok|also|or|then|what|how|anything|something|say|said|does|do|did|it|they|the report|is there) )*"
    r"(?:(?:about|of|on|with|regarding|for|the) )*PLACE0(?:(?= (?:there|in it))| "
    r"(?P<who>(?:(?:migrant|domestic|young|forced|underage|medical|factory|construction|sex|restaurant|farm|garment|"
    r"hotel|fishing|seasonal) )*"
    r"(?:people|ones|child(?:ren)?|kids|boys|girls|wom[ae]n|m[ae]n|workers?|labou?rers?|victims|migrants|refugees|"
    r"nationals|"
    r"citizens|"
    r"doctors|nurses|medics|students|fishermen|soldiers|brides|maids|trainees|interns|prisoners|minors|orphans|"
    r"families)))"
    r"(?: (?:there|in it|too|as well|then|though|specifically))*"
)
_FROM = expression(
    r"(?:(?:and|so|but|ok|also|then|what|how|anything|something|say|said|says|does|do|did|it|they|the report|recommend|"
    r"recommended|suggest|find|found|write) )*(?:about|of|on|with|regarding|for) (?:the )?"
    r"(?P<who>(?:(?:migrant|domestic|young|trafficked|farm|fishing) )*"
    r"(?:people|child(?:ren)?|girls|women|men|workers?|labou?rers?|victims|migrants|refugees|nationals|maids))"
    r" (?:that |who )?(?:are |is |come |coming )?from (?:the )?PLACE0(?: (?:there|in it|too|as well|then))*"
)
"""The same, told by where they are from: "what did they recommend for the migrants from Mali"."""


def of_a_people(said: Sentence, before: Question) -> Question | None:
    """The question on people from elsewhere in the one country that was asked about; None where it is no such thing."""
    one = before.intent in OF_PLACES and len(before.places) == 1 and len(before.places[0].codes) == 1
    if not one or len(said.places) != 1 or before.places[0].match is Match.DEMONYM:
        return None
    people = said.places[0]
    from_there = _FROM.fullmatch(said.text)
    named = from_there or _PEOPLE.fullmatch(said.text)
    if named is None or people.codes == before.places[0].codes:
        return None
    several = named["who"] is not None or people.text.endswith("s")
    if from_there is None and (people.match is not Match.DEMONYM or not several):
        return None
    topic = (*fold(people.text).split(), *(named["who"] or "").split())
    years = said.years.years or before.years
    return Question(Intent.FINDINGS, before.places, years, about=About.TOPIC, topic=topic, as_one=True)
