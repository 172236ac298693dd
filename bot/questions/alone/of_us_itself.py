"""Whether and why the report rates the United States, which write it."""

from bot.questions.alone.terms import TermFinder
from bot.questions.expression import expression
from bot.questions.intent import OF_US, About, Intent
from bot.questions.question import Question
from bot.questions.sentences.around import without_beginning
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import spoken

_OWN_RATING = expression(
    r"\bincluded in\b|\b(?:rated|ranked|graded|judged) by itself\b|\bin its own report\b|"
    r"\b(?:itself|themselves|rank(?:s|"
    r"ed)? (?:the )?PLACE|not (?:get |been |be )?(?:ranked|rated|"
    r"in|graded)|not (?:the )?PLACE|before|missing|at all)\b|\bwhy\b.*\bnot\b"
)
_WHICH_TIER = expression(
    r"\b(?:what|where) (?:did|does|do|was|is|were|are) (?:it|they|we|the PLACE\d+|the us|america|itself|themselves) "
    r"(?:get|give|gives|score|have|put|place|placed|stand|land|rated?|ranked?|end up|on|at)\b|\. where(?: at)?$|"
    r"\bits (?:own )?(?:tier|rank|ranking|rating|grade|mark|score)\b(?! (?:start|begin|began|since))|"
    r"\. (?:and )?(?:(?:what|which) )?(?:tier|rank|ranking|rating|grade|mark|result)$|"
    r"^(?!.*\b(?:why|when|since|before|not)\b).*\b(?:itself|themselves)\b.*\bTIER\d|"
    r"\b(?:which|what) (?:(?:is|was) (?:the )?)?(?:tier|rank|ranking|rating|grade|mark)\b|\bwhere does\b|"
    r"\bhow (?:does|do|did) (?!.*\b(?:decide|work|justify|manage)\b).*\b(?:rate|rank|grade|score)\b(?!.*\bbefore\b)"
)
_OPINION = expression(r"\b(?:fair|think|biased|deserves?)\b")
_IS_IN_ITS_OWN = expression(
    r"(?:is|are|does|do) (?:the )?PLACE\d+ (?:(?:even|actually|really|also|itself|get|gets) )*"
    r"(?:ranked|rated|graded|included|covered) in (?:its|their) own report\b"
)
_RATES = expression(r"\b(?:rank|rate|rated|ranked|ranks|rates|rankings?|ratings?|report|reports|grade[ds]?)\b")
_ASKS_HOW = expression(r"\b(?:why|itself|themselves|at all|missing|included)\b")
_OF_A_RATING = expression(
    r"\b(?:why|when|since|first|before|not|ever|missing|included|rank(?:s|ed|ing)?|rat(?:e|es|ed|ing))\b"
)
_SINCE_WHEN = expression(
    r"(?:(?:so|and|but|ok) )*(?:when|since when|(?:(?:in|since|from) )?(?:what|which) (?:year|report|edition)) "
    r"(?:did|was|were|has|have|do|does) (?:they|the report|the tip|(?:the )?PLACE\d+) (?:first |finally |even |to )*"
    r"(?:start|begin|started|began|been|first|include|rank|rate|add)(?:ed)?\b(?!.*\bTIER).*\b(?:PLACE\d+|itself|themselves)"
    r"(?: (?:too|as well|itself|themselves|in the report|in it))*"
)
"""What asks since when they are rated: "what year did they start to rank the US?"."""
_FACTS = expression(
    r"\b(?:should|could|must|improv\w+|do better|recommend\w*|facts?|admits?|admitted|failures|flaws|mistakes)\b"
)
_OF_AMERICA = expression(r"\b(?:PLACE\d*|us|usa|america\w*|itself|themselves|own|washington|states)\b")


def of_us_itself(everything: Sentence, terms: TermFinder) -> Question | None:
    """The question why the report did not rate the United States at first, and who rates them; None for others."""
    places = places_of(everything)
    of_us = [place.codes for place in places] == [("USA",)]
    if of_us and terms.has(OF_US) and _SINCE_WHEN.fullmatch(without_beginning(everything.text)):
        return Question(Intent.DEFINE, places, about=About.TERM, term=OF_US)
    if not of_us or not _OWN_RATING.search(everything.text):
        return None
    if _IS_IN_ITS_OWN.match(without_beginning(everything.text)):
        return None  # whether it has a tier now is asked
    of_more = _OPINION.search(everything.text) or _WHICH_TIER.search(everything.text)
    if of_more or asks_what_was_found(everything.text) or not terms.has(OF_US):
        return None
    asks = _RATES.search(everything.text) and _ASKS_HOW.search(everything.text)
    return Question(Intent.DEFINE, places, about=About.TERM, term=OF_US) if asks else None


def asks_what_was_found(text: str) -> bool:
    """Whether a marked text asks what was found of a country, rather than whether and since when it is rated."""
    if any(spoken(name).search(text) for name in ("shortcoming", "progress")) or _FACTS.search(text):
        return True
    return spoken("say").search(text) is not None and not _OF_A_RATING.search(text)


def of_others_than_us(everything: Sentence, before: Question | None) -> Question | None:
    """The question without an answer of other countries; None where a message, or what was `before` it, is of them."""
    if before is None:
        others = everything.places and all(place.codes != ("USA",) for place in everything.places)
        return Question(Intent.UNKNOWN, everything.places) if others else None
    before_it = before.term == OF_US or any(place.codes == ("USA",) for place in before.subject)
    of_us = before_it or _OF_AMERICA.search(everything.text) is not None
    return None if of_us else Question(Intent.UNKNOWN, before.subject)
