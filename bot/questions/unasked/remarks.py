"""Whether a message behind an answer only remarks on it: says back what was told, or concludes something from it."""

import re

from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.around import without_beginning
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary

_ASKS = re.compile(
    r"\b(?:which|what|who(?! else(?: lol)?$)|whose|whom|when|where|why|how|whether|if|show|give|name|compare|explain|"
    r"define|tell|true|or|ever|any|anyone|anybody|must|meant|mean|wanted|i heard)\b|"
    r"(?<!that )(?<!the )(?<!this )\blist\b|"
    r"\b(?:is|was|are|were|did|does|do|has|have|not) (?:it|they|he|that)$|\b(?:right|correct|no|put)$|"
    r"(?:^|[,.:] |and |so |but )(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|may) "
    r"(?:not )?(?:it|they|he|she|that|those|these|both|all|PLACE\d|a|an|the|there)\b|"
    r"\b(?:is|are|was|were|has|have|had|since)$|^(?:and|or)\b|"
    r"^(?:put|leave|take|add|is|are|was|were|did|does|do|has|have|had|can|could|will|would|may)\b"
)
"""What asks for something, with or without a question mark."""
_SAYS = re.compile(
    r"^(?:(?:so|but|yes|well|ok|lol|wow|oh|ah|hm+|no|,) )*(?:"
    r"(?:it|they|he|she|we|i|you) "
    r"(?!too|again|also|as|then|now|in|on|at|for|from|and|s|with|without|only|still|all|both)\w+|"
    r"(?:since|because|before|after) (?:the|they|of) \w+|"
    r"(?:that|this|these|those|both|(?:the )?PLACE\d+|(?:the )?(?:YEAR|TIER\d+|REGION)|nobody|everyone|none of them)"
    r"(?: \w+)? (?:is|are|was|were|has|have|had|got|gets|went|goes|came|comes|fell|dropped|moved|made|makes|deserves?|"
    r"needs|looks|wins)\b)"
)
"""What says that something is so."""
_CLAIMS = re.compile(r"^\S.* (?:TIER\d+|YEAR|SPAN)\b")
"""What may be said to have it checked: "Japan had it in 2018 though"."""
_SAYS_NO_MORE = re.compile(
    r"^(?:(?:so|ok|ah|yes|well|lol|wow) )*(?:YEAR (?:then )?(?:, right|wow|ok)|"
    r"PLACE\d+(?: and PLACE\d+)? , right|"
    r"both the same(?: then)?)$"
)
_GOES_ON = re.compile(
    r"^(?:(?:ok|so|but|well|hm+|yes|no|please|,) )*"
    r"(?:and|or|what|sorry|same|the same|plus|also|now|then|in|for|at|back|"
    r"only|just|all|rest|other|apart|without|except|besides)\b|"
    r"\b(?:TIER\d+|YEAR|SPAN|REGION|tiers?|rank\w*|ratings?|still|too|also|then|please|recommendations?|findings?|"
    r"compared|up or down)\b"
)
"""What asks for more of the same by a name, or for something else of a country."""
_TAKEN_BACK = re.compile(r"[.,] (?:no wait|no no|nvm|never mind|nope)$")
_A_NAME = re.compile(r"(?:the )?PLACE\d+(?: one)?")
_DOUBTS = re.compile(r"^(?:(?:wait|lol|wow|so|,) )*(?:the )?PLACE\d+ [.,]? ?(?:really|seriously)$")
_A_VERB_FIRST = re.compile(r"^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would)\b")


def is_a_remark(question: Question, said: Sentence, before: Question, *, asked: bool, by_form: bool) -> bool:
    """Whether a message after an answer, to the question `before`, asks for nothing that was not told by it.

    `said` is the message as it is by itself; `asked` tells whether it has a question mark, and `by_form` whether it has
    the form of what goes on with an answer.
    """
    text = without_beginning(said.text)
    if _TAKEN_BACK.search(text) or _says_back(said, text, before, asked=asked):
        return True
    again = _is_the_same(question, before)
    if asked:
        of_it = question.intent is Intent.DEFINE and question.confirmed is None and _A_VERB_FIRST.search(text)
        return again and bool(of_it) and not by_form
    if _SAYS_NO_MORE.search(text):
        return True
    if again and question.intent is Intent.DEFINE and not _ASKS.search(text.removesuffix(" right")):
        return True
    if _ASKS.search(text) or vocabulary().speech["requests"].search(said.text):
        return False
    says = _SAYS.search(text) is not None and not _CLAIMS.search(text)
    return (again and not by_form) or says


def _says_back(said: Sentence, text: str, before: Question, *, asked: bool) -> bool:
    """Whether it names no country but those that were just told, and asks nothing of them."""
    told = before.members.union(*(place.codes for place in before.found))
    if not said.places or not all(place.codes and told.issuperset(place.codes) for place in said.places):
        return False
    if _DOUBTS.search(text):
        return True
    if asked or _A_NAME.fullmatch(said.text):
        return False
    return not any(_ASKS.search(part) or _GOES_ON.search(part) for part in (text, said.text))


def _is_the_same(question: Question, before: Question) -> bool:
    """Whether the answer would be the one that was given."""
    of_a_term = question.intent is before.intent is Intent.DEFINE and question.term and question.term == before.term
    return bool(of_a_term) or _core(question) == _core(before)


def _core(question: Question) -> tuple[object, ...]:
    return (
        question.intent,
        tuple(place.codes for place in question.places),
        question.years,
        question.about,
        question.span,
        question.tiers,
        question.leaving,
        question.reaching,
        question.where,
        question.also,
        question.relation,
        question.direction,
        question.term,
        question.topic,
    )
