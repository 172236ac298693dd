"""What no report tells, though it is asked in words of what reports find: "does it name companies?".

The words stand here, and in no phrasing, since they may be topics of the findings elsewhere.
"""

from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_SO = r"(?:(?:so|and|but|ok|hi|hey) )*"
_IT = r"(?:it|they|this|(?:the |this )?(?:\w+ )?report)"
_FIRMS = (
    r"(?:compan(?:y|ies)|factor(?:y|ies)|brands?|firms?|businesses|corporations?|employers?|farms?|plantations?|"
    r"manufacturers?|retailers?|suppliers?|shops?|hotels?)"
)
_NAMES_FIRMS = Pieced(
    rf"^{_SO}(?:does|do|did|is|are) {_IT} (?:(?:also|even|actually|ever) )*"
    r"(?:list|lists|name|names|identify|mention|mentions|single out|expose|blame)"
    r"(?: (?:any|the|individual|single|specific|certain|particular|private|big|concrete|named|names of|out))* "
    rf"(?:{_FIRMS} (?:or|and) )?{_FIRMS}\b(?!.*PLACE)"
)
_GIVEN_BY_ONE = Pieced(
    r"\bhow much (?:(?:money|aid|funding|assistance|cash) )?(?:is |was |are |were )?(?:does|do|did|has|have|will)? ?"
    r"(?:the )?PLACE\d* (?:give|gives|gave|given|send|sends|sent|pay|pays|paid|donate|donates|provide|provides|grant|"
    r"grants|spend|spends|spent) (?:(?!PLACE)\w+ ){0,3}?(?:(?:to|in|on|for) )?(?:the )?PLACE"
)
_READS_BEFOREHAND = Pieced(
    r"\b(?:governments?|countries|country|PLACE\d*|states|embassies|they) (?:(?:get|gets|allowed|able|to|also) )*"
    r"(?:read|see|review|check|approve|correct|edit|comment on|look at) "
    r"(?:(?:its|their|the|a) (?:own |draft )*(?:chapters?|entry|entries|narratives?|sections?|draft|text)|it|"
    r"the (?:tip )?report|YEAR)"
    r"(?: of (?:the |its |their )?\w+(?: \w+)?)? (?:beforehand\b|in advance\b|ahead of time\b|before(?=$| (?:it|its|"
    r"the|they|anyone|everyone|others|publication|release)\b)|prior to\b)"
)
_WHO_COLLECTS = Pieced(
    r"\b(?:what|which|who)\b(?: \S+){0,4}? (?:staff|embassy|embassies|consulates?|officers?|diplomats?|employees?|"
    r"attaches?)\b(?: \S+){0,5}? (?:collects?|writes?|gathers?|drafts?|compiles?|researche?s?|edits?|prepares?)\b"
    r".*\b(?:report|information|info|data|chapter|entry|narrative)\b"
)
_RATE_OF_THE_WORLD = Pieced(
    r"\b(?:identification|conviction|prosecution|clearance|victim) rates?\b.*\b(?:world|worldwide|global|globally)\b|"
    r"\b(?:worldwide|global|world s?) (?:\w+ ){0,2}?(?:identification|conviction|prosecution|clearance) rates?\b"
)
_OF_THOSE_ON_A_TIER = Pieced(
    r"\bhow (?:many|much) (?:of )?(?:the )?(?:money|aid|funding|assistance|dollars|cash|people|persons|survivors|"
    r"(?:(?:human )?trafficking )?victims|traffickers|children|workers|convictions|prosecutions)\b(?!.*PLACE)(?!.* or "
    r"(?:on|in) TIER).*\bTIER"
)
_PROOF = Pieced(
    r"\b(?:is there|are there|do we have|does anyone have|any|what is the) (?:any |some |real |solid |hard )*"
    r"(?:proof|evidence|research|stud(?:y|ies)|data) (?:(?:that|of|on|whether|if|showing|for|how|about) )+.*\bTIER\d*\b"
    r".*\b(?:change|changes|work|works|help|helps|improve|improves|effect|effects|difference|matter|matters)\b"
)
_BY_TIER = (_OF_THOSE_ON_A_TIER, _PROOF)
"""What is asked of all that are on a tier, and told of none of them together."""
_ANY = (_NAMES_FIRMS, _GIVEN_BY_ONE, _READS_BEFOREHAND, _WHO_COLLECTS, _RATE_OF_THE_WORLD)


def of_what_is_not_told(sentence: Sentence) -> Question | None:
    """The question without an answer in a sentence that asks for what no report tells; None where it asks no such."""
    if not any(one.search(sentence.text) for one in (_BY_TIER if sentence.tiers else _ANY)):
        return None
    return Question(Intent.UNKNOWN, sentence.places)
