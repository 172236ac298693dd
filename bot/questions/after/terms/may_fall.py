"""Who falls next, which nobody can tell, and what the rule of two years says of it: "will Nepal fall in 2026?"."""

from bot.places.resolve import Resolution
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, About, Intent
from bot.questions.limits import Where
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced
from bot.report.tier import Tier

_TO_COME = expression(
    r"\b(?:will|would|could|might|may|(?:going|expected|set|bound|about|likely|next|due) to|gonna|likely|soon|"
    r"chances?|odds|likelihood|probability|next (?:year|report|edition|time|in line|for a|up for)|in line for|YEAR)\b"
)
_FALL = expression(
    r"\b(?:(?:downgrad|demot|relegat)\w*|falls?|drops?|slips?|sinks?|go(?:es)? down|goes? lower|TIER\d+)\b"
)
_OTHERWISE = expression(
    r"\b(?:(?:up|re)grad\w*|back|rise|rises|improve\w*|leave|leaves|get (?:off|out)|off|out of|escape\w*|up|stay|stays|"
    r"remain|remains|keep|protest|react|think of|sanction\w*|aid|money|lose|after|because|who(?: will|"
    r" is going to) (?:do|be)"
    r" the)\b"
)
_OF_MANY = expression(r"^(?:(?:so|and|but|ok|then|in|by) )*(?:YEAR )?(?:which|what|who|any|list|name|how many)\b")
_THOSE = expression(r"\b(?:these|those|them|they)\b")
_IT = expression(r"\b(?:it|they|we|he|she|the country|my country|our country)\b")
_LOW = {Tier.THREE, Tier.WATCH_LIST}
_WHO_WILL = expression(
    r"^(?:(?:so|and|but|ok|then) )*(?:(?:will|would|could|might|may|can|is|are|do|does) )?"
    r"(?:which|who|any|some|one|how many)(?: (?:ones?|countries|of (?:them|those|these)|that|"
    r"who))* "
    r"(?:(?:will|would|could|might|may|(?:is|are) going to|likely to|going to)"
    r"(?: (?:then|likely|probably|now|be|get))* )?"
    r"(?:drop|fall|slip|sink|go down|go|downgraded|demoted|relegated|risk|in danger of|close to|facing|face)"
    r"(?: (?:next|year|time|report|to|on|TIER\d+|YEAR|soon|then|further|again|in|the))*$"
)
"""What asks who falls in a report to come, after those that are on the Watch List now."""
_WHO_IS_NEXT = expression(
    r"(?:(?:so|and|but|ok|then|do you think|i wonder|any idea|guess) )*(?:who|which(?: (?:one|country|ones))?|"
    r"anyone|anybody) (?:do you think )?(?:(?:is|are) )?(?:might|could|may|will|would|likely|going to|gonna|"
    r"most likely)(?: (?:to|be|get|become|go|come|well|probably|most likely|it|there))* "
    r"next(?: (?:in line|then|now|one|on it|on the list|do you think|to (?:get|join|go|fall) (?:it|that|there)))*"
)
"""What asks who comes to it in a report to come: "and who might be next?"."""
_BY_THE_RULE = expression(
    r"^(?:(?:so|and|but|ok) )*(?:which|what|who|how many)\b(?!.*\b(?:will|would|could|can|might|may|risk|danger|next|"
    r"at risk|face|faces|facing|is|are)\b).*\b(?:fell|dropped|went|moved|slipped|sunk|downgraded|demoted|put|"
    r"relegated)\b"
    r".*\b(?:automatic(?:ally)?|because of the (?:two years?|2 years?|rule)|by the (?:two years? )?rule|under the "
    r"(?:two years? )?rule)\b"
)
_MAY_COME = Pieced(
    r"\b(?:(?:it|they|PLACE\d+) (?:\w+ )?(?:could|can|may|might)|(?:could|can|may|might) (?:it|they|PLACE\d+))"
    r"(?: (?:now|well|also|still|even|soon|then|again|end up))*"
    r"(?: (?:fall|drop|slip|sink|go down|(?:be |get )?(?:downgraded|demoted|relegated))\b|"
    r" (?:be|get|become|hit|reach|land|go)\b.*\b(?:next|soon|YEAR)\b)"
)
"""What may yet become of a country: "so it could be on Tier 3 in the next one?"."""
_OF_RATINGS = frozenset({Intent.TIER, Intent.CHANGES, Intent.HISTORY})
_RULE = "automatic-downgrade"


def with_its_outlook(question: Question, said: Sentence, before: Question | None, newest_year: int) -> Question:
    """A question that has no answer, with whom the rule may bring down, where it asks who falls next.

    The question stays one that nobody can answer; what the rule says is told beside that.
    """
    if not said.places and question.intent is not Intent.DEFINE and _BY_THE_RULE.search(said.text):
        return Question(Intent.UNKNOWN, about=About.TERM, term=_RULE)
    may_come = question.intent in _OF_RATINGS and len(question.places) == 1 and _MAY_COME.search(said.text)
    if may_come and _asks_who_falls(said, newest_year):
        question = Question(Intent.UNKNOWN)
    told = any(year <= newest_year for year in said.years.years)  # "any downgraded this year?"
    if before is not None and question.intent in OF_MANY and not told and _WHO_WILL.match(said.text):
        question = Question(Intent.UNKNOWN)
    if before is not None and not said.places and _WHO_IS_NEXT.fullmatch(said.text):
        falls = before.about is About.DOWN or {tier for one in before.tiers for tier in one.tiers} == {Tier.THREE}
        return Question(Intent.UNKNOWN, about=About.TWO_YEARS) if falls else Question(Intent.UNKNOWN)
    open_ = question.intent is Intent.UNKNOWN and not question.about
    return _of_whom(question, said, before) if open_ and _asks_who_falls(said, newest_year) else question


def _asks_who_falls(said: Sentence, newest_year: int) -> bool:
    """Whether a message asks if somebody falls in a report to come."""
    low = all(one.tiers <= _LOW and not one.negated and Tier.THREE in one.tiers for one in said.tiers)
    told = any(year <= newest_year for year in said.years.years) or said.years.span is not None
    falls = _FALL.search(said.text) is not None and _OTHERWISE.search(said.text) is None
    return low and not told and falls and _TO_COME.search(said.text) is not None


def _of_whom(question: Question, said: Sentence, before: Question | None) -> Question:
    """The question, of those of whom it asks: the countries named or spoken of, those told, or all."""
    if said.places:
        places = said.places if all(len(place.codes) == 1 for place in said.places) else ()
        return replace(question, places=places, about=About.OUTLOOK) if places else question
    if before is not None and before.members and not before.places and _THOSE.search(said.text):
        return replace(question, about=About.TWO_YEARS, where=Where(those=before.members))
    if _OF_MANY.search(said.text):
        return replace(question, about=About.TWO_YEARS, where=said.where)
    if before is None:
        return question
    one: tuple[Resolution, ...] = before.subject if len(before.subject) == 1 else ()
    if one and _IT.search(said.text) and len(one[0].codes) == 1:
        return replace(question, found=one, about=About.OUTLOOK)
    return question


def as_gone_on_with(question: Question) -> Question:
    """The question as the next one may go on with it: of the rule, where that was told beside one without an answer."""
    if question.intent is not Intent.UNKNOWN:
        return question
    if question.about is About.OUTLOOK:
        return replace(question, intent=Intent.DEFINE, places=question.subject)
    if question.about is About.TWO_YEARS:
        return replace(question, intent=Intent.LIST)
    return replace(question, intent=Intent.DEFINE) if question.term else question
