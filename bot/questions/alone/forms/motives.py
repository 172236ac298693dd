"""Motives of those who rank, of which no report tells: "was that because of the US wanting better relations?"."""

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence

_THE_US = ("USA",)
_SO = r"(?:(?:so|and|but|ok|wait|hm|or|,) )*"
_MOTIVE = expression(
    rf"^{_SO}(?:is|was|were|are|did|could|might|would) "
    r"(?:it|that|this|they|the (?:upgrade|downgrade|change|move|rank\w*)|(?P<whose>PLACE\d+)(?: s)?)"
    r"(?: (?!PLACE)\w+){0,5}? (?:because|due to|since|so that|owing to|thanks to)(?: of)? (?:the )?"
    r"(?:PLACE(?P<number>\d+)|washington|white house|state department|president|trump|biden|obama|bush)(?: s)?\b"
    r".*\b(?:want\w*|need\w*|lik(?:e|es|ed|ing)|try\w*|trie[sd]|hop(?:e|es|ed|ing)|fear\w*|friend\w*|all(?:y|ies)|"
    r"partner\w*|relations?(?:hips?)?|trade|oil|gas|deals?|interests?|ties|politic\w*|strateg\w*|military|bases?|"
    r"arms|weapons|pressure\w*|favou?r\w*)\b"
)


def of_motives(sentence: Sentence) -> Question | None:
    """The question without an answer in a sentence that asks if those who rank had other reasons; None for others."""
    found = _MOTIVE.match(sentence.text)
    if found is None:
        return None
    ranks = found["number"] is None or sentence.places[int(found["number"])].codes == _THE_US
    of_one = sentence.places[:1] if found["whose"] else ()
    return Question(Intent.UNKNOWN, of_one) if ranks else None
