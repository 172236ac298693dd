"""Whether a message behind an answer only remarks on it: says back what was told, or concludes something from it."""

from bot.questions.expression import expression
from bot.questions.intent import OF_YEARS, Intent
from bot.questions.question import Question
from bot.questions.sentences.around import without_beginning
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary

_ASKS = expression(
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
_SAYS = expression(
    r"^(?:(?:so|but|yes|well|ok|lol|wow|oh|ah|hm+|no|,) )*(?:"
    r"(?:it|they|he|she|we|i|you) "
    r"(?!too|again|also|as|then|now|in|on|at|for|from|and|s|with|without|only|still|all|both)\w+|"
    r"(?:since|because|before|after) (?:the|they|of) \w+|"
    r"(?:that|this|these|those|both|(?:the )?PLACE\d+|(?:the )?(?:YEAR|TIER\d+|REGION)|nobody|everyone|none of them)"
    r"(?: \w+)? (?:is|are|was|were|has|have|had|got|gets|went|goes|came|comes|fell|dropped|moved|made|makes|deserves?|"
    r"needs|looks|wins)\b)"
)
"""What says that something is so."""
_CLAIMS = expression(r"^\S.* (?:TIER\d+|YEAR|SPAN)\b")
"""What may be said to have it checked: "Japan had it in 2018 though"."""
_SAYS_NO_MORE = expression(
    r"^(?:(?:so|ok|ah|yes|well|lol|wow) )*(?:YEAR (?:then )?(?:, right|wow|ok)|"
    r"PLACE\d+(?: and PLACE\d+)? , right|"
    r"both the same(?: then)?)$"
)
_GOES_ON = expression(
    r"^(?:(?:ok|so|but|well|hm+|yes|no|please|,) )*"
    r"(?:and|or|what|sorry|same|the same|plus|also|now|then|in|for|at|back|"
    r"only|just|all|rest|other|apart|without|except|besides)\b|"
    r"\b(?:TIER\d+|YEAR|SPAN|REGION|tiers?|rank\w*|ratings?|still|too|also|then|please|recommendations?|findings?|"
    r"compared|up or down)\b"
)
"""What asks for more of the same by a name, or for something else of a country."""
_ONE_MORE = expression(r" (?:too|also|as well)$|^or (?=(?:the )?PLACE\d+$)")
"""What says of one of those that were told that it is one of them: "Tunisia too", "or Bulgaria"."""
_GUESSES = expression(
    r"(?:the )?PLACE\d+ and (?:who|what|which)(?: else| again)?|"
    r"(?:(?:so|in|hm+|was it|maybe|like) )*(?:YEAR|SPAN)(?: [.,])? "
    r"(?:or so|or something|i guess|maybe|perhaps|probably)"
)
"""What guesses at what was told, with or without a question mark: "Cuba and who?", "2011? or so"."""
_OF_THE_LIST = expression(r"^(?!.*\b(?:only|just|not)\b).*PLACE\d+ .*\b(?:on|in) (?:that|this|the same) list$")
_EXAMPLE = expression(
    r"(?:(?:so|oh|ah|,) )*(?:like|such as|for example|for instance|example|eg) (?:the )?PLACE\d+"
    r"(?: (?:and|or|,|the|PLACE\d+))*|"
    r"(?:and|or|like) (?:the )?PLACE\d+ for (?:over |like |about )*\d+ years"
)
"""What names a country for what was explained: "like Yemen", "and Somalia for 20 years"."""
_ADDS_A_WORD = expression(r"(?:plus|minus|with|without|unless|except) (?:the |a |some )?(?!PLACE|TIER|REGION|YEAR)\w+")
"""What finishes an explanation in a word: "plus waivers"."""
_DONE_BY_US = expression(
    r"^(?!.*(?:TIER|\b(?:report|tier|rank\w*|rating|which|what|where|when|how|why|who|whether|if|mean|meant|ask\w*|look\w*|"
    r"talk\w*|think\w*|wonder\w*|want\w*|need\w*|said|say|told|read|heard)\b))"
    r"(?!(?:and |so |but )*(?:is|are|was|were|did|has|have|had) ).*\b(?:i|we|my \w+|our \w+) "
    r"(?:(?:was|were|have|had|been|just|even|also|only|all|first|once|actually|then) )*"
    r"(?:there|here|born|went|lived|live|worked|work|visited|visit|moved|did|stayed|studied|flew|travell?ed|left|came|"
    r"met|saw|drove|spent|loved|got|taught|married|hiked|cycled|in (?:the )?PLACE\d*)\b"
)
"""What somebody says of themselves, with a year of theirs: "I was there in 2019", "2018 we did it"."""
_HAVE_YOU = expression(r"(?:(?:have )?(?:you|u|any of you) )?(?:ever|even) been(?: (?:there|to (?:the )?PLACE\d+))?")
"""What somebody asks of the others, and not of the country: "ever been?"."""
_DID_SOMETHING = expression(
    r"^(?:(?:and|so|but|yes|no|ah|oh|because|well) )*(?:it|they|he|she|we|that) "
    r"(?!was|were|had|has|got|lost|left|gained|regained|made|kept|held|went|came|fell|rose|dropped|moved|stood|in\b|for\b|and\b)"
    r"\w+ed\b.* (?:YEAR|SPAN)$"
)
"""That something was done in a year, which no rating tells: "they fixed it in 2022"."""
_ITS_YEAR = expression(r"(?:(?:ah|oh|no|yes|so|ok|well|hm+|in|since|,) )*YEAR(?: (?:then|wow|right|,))*")
_LEARNED = expression(r"(?:(?:huh|oh|wow|ok|well|,) )*til(?: (?:lol|wow|that|something|,))*")
"""Today I learned."""
_TAKEN_BACK = expression(r"[.,] (?:no wait|no no|nvm|never mind|nope)$")
_DOUBTS = expression(r"^(?:(?:wait|lol|wow|so|,) )*(?:the )?PLACE\d+ [.,]? ?(?:really|seriously)$")
_A_VERB_FIRST = expression(r"^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would)\b")


def is_a_remark(question: Question, said: Sentence, before: Question, *, asked: bool, by_form: bool) -> bool:
    """Whether a message after an answer, to the question `before`, asks for nothing that was not told by it.

    `said` is the message as it is by itself; `asked` tells whether it has a question mark, and `by_form` whether it has
    the form of what goes on with an answer.
    """
    text = without_beginning(said.text)
    if _TAKEN_BACK.search(text) or _says_back(said, text, before, asked=asked):
        return True
    if not (before.tiers or before.members) and _HAVE_YOU.fullmatch(said.text):
        return True
    if not asked and _tells(said, text, before):
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


def _tells(said: Sentence, text: str, before: Question) -> bool:
    """Whether it tells something of its own: of those who talk, of what somebody did, or an example."""
    if vocabulary().speech["requests"].search(said.text):
        return False
    if before.intent is Intent.DEFINE and (_EXAMPLE.fullmatch(said.text) or _ADDS_A_WORD.fullmatch(said.text)):
        return True
    told = {year for year in (before.told, before.since, before.last_there) if year is not None}
    if _LEARNED.fullmatch(said.text) or (_ITS_YEAR.fullmatch(said.text) and told.issuperset(said.years.years)):
        return True
    if _DONE_BY_US.search(said.text):
        return True
    return not said.tiers and not _ASKS.search(text) and _DID_SOMETHING.search(said.text) is not None


def _says_back(said: Sentence, text: str, before: Question, *, asked: bool) -> bool:
    """Whether it names no country but those that were just told, and asks nothing of them."""
    if _GUESSES.fullmatch(said.text) and (said.places or before.about in OF_YEARS):
        return True
    if not asked and _OF_THE_LIST.search(text) and not _ASKS.search(text):
        return True
    told = before.members.union(*(place.codes for place in before.found))
    if not said.places or not all(place.codes and not told.isdisjoint(place.codes) for place in said.places):
        return False
    if _DOUBTS.search(text):
        return True
    if asked:
        return False
    parts = (_ONE_MORE.sub("", part) for part in (text, said.text))
    return not any(_ASKS.search(part) or _GOES_ON.search(part) for part in parts)


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
