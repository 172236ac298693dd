"""What somebody asks of those present, and of no report: novels to read, and things to have or to sell."""

from bot.questions.expression import expression
from bot.questions.intent import Intent
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_TO_READ = expression(
    r"\b(?:good|best|any|great|decent|nice|recommend\w*|know of|suggest\w*|favou?rite)\b(?: \w+){0,3}? "
    r"(?:novels?|thrillers?|movies?|films?|poems?|songs?)\b"
    r"(?! (?:say|says|mention|claim|claims|quote)\b)(?=.*\b(?:about|on|of|set|that|dealing|over|recommend\w*)\b|$)"
)
"""What there is to read or to watch: "does anyone know of a good novel about the slave trade?"."""
_THINGS = expression(r"\b(?:novel|thriller|movie|film|poem|song)")
_ANYONE = (
    r"(?:(?:hi|hey|hello|so|guys|all|yo|also|,) )*(?:(?:does|has|is|did|do|have) )?"
    r"(?:any ?one|any ?body|some ?one|some ?body|any member|any of you|you guys)(?: (?:here|in \w+(?: \w+)?|"
    r"of \w+ \w+|still))* "
)
_TO_HAVE = expression(
    rf"{_ANYONE}(?:sell\w*|buy\w*|lend\w*|giv(?:e|ing) away|swap\w*|trad(?:e|ing))\b.*|"
    rf"{_ANYONE}(?:got|get|have|has|had|want\w*|need\w*|interested in|up for|lost|found|seen|took|take)\b.*\b"
    r"(?:notes|textbooks?|exam papers?|past papers?|charger|tickets?|spare|seats?|flashcards?|slides|assignments?|"
    r"homework|"
    r"calculator|keys?|password|lecture|recordings?)\b.*"
)
"""What somebody wants to buy, to borrow or to find: "anyone selling last year's family law notes"."""
_WHEN_DUE = Pieced(
    r".*\b(?:when|what time|where|how long|how many words)\b.*"
    r"\b(?:essays?|homework|assignments?|exams?|tests?|quiz(?:zes)?|presentations?|thesis|coursework|seminar|deadline|"
    r"papers?) "
    r"(?:is|are|has to be|have to be|must be|should be|was|were|supposed to be|need(?:s)? to be|the)\b"
    r"(?: (?:due|supposed|handed|submitted|on|again|exactly|for|at)\b|(?= ,|$)).*"
)
"""When work of their own is due: "does anyone know when the essay is due, the trafficking one"."""
_BEEN_THERE = expression(
    r"(?:(?:hi|hey|hello|so|guys|all|yo|also|,) )*(?:(?:has|have) )?"
    r"(?:any ?one|any ?body|some ?one|some ?body|any of you|you)(?: (?:here|ever|guys|already|actually|all))* "
    r"(?:been (?:to|in)|visited|travell?ed (?:to|around|in)|stayed (?:in|at)|eaten|tried|hiked|driven) .*"
)
"""Where somebody present has been: "anyone been to the fishing villages in Vietnam"."""
_OF_THEIR_LIFE = Pieced(
    r"(?:(?:so|and|but|ok|hey|oh|wow|,) )*(?:since when|how long|how often|when|why|where|how|what(?: \w+)?|who|do|did|"
    r"have|has|are|were|will) (?:(?:do|did|have|are|were|will|would|does|has|is) )?(?:you|u|ya|your \w+|you guys) "
    r"(?:(?:guys|all|two|still|even|really|also|been|ever|not|actually|going to) )*"
    r"(?:live|lives|lived|living|stay|staying|stayed|move|moved|moving|work|works|working|worked|study|studying|"
    r"studied|"
    r"travel|travell?ing|like|love|hate|miss|born|eat|eating|drink|sleep|fly|flying|drive|meet|met|marry|married|visit|"
    r"visited|visiting|speak|grow up|grew up|go there|been there|come|coming|get there|getting there|come back)\b.*"
)
"""What is asked of the life of somebody present: "since when do you live there?"."""
_FOR_ONESELF = expression(
    r"(?:(?:so|and|but|ok|hey|hi|please|,) )*(?:where|how|when) (?:can|could|do|should|would|might) (?:i|we|one) "
    r"(?:(?:best|legally|safely|cheaply|still|even|go to|go and) )*"
    r"(?:adopt|buy|eat|drink|rent|stay|surf|dive|park|shop|invest|study|marry|retire|hire|sell|exchange|fly|hike|order|"
    r"book|teach|swim|ski|camp|sleep|cross|drive|emigrate|immigrate|relocate|renew|apply for)\b.*"
)
"""What somebody wants to do in a country: "where can I adopt in Colombia"."""
_OF_NO_REPORT = (_FOR_ONESELF, _BEEN_THERE, _WHEN_DUE, _OF_THEIR_LIFE, _TO_HAVE)
_OF_THE_REPORT = expression(
    r"\b(?:tiers?|TIER\d*|rank\w*|rat(?:ed|ings?)|watch list|tip|report|victims?|people|children|girls|women|"
    r"your (?:data|info|information|sources?|knowledge|answers?|numbers|figures|facts|findings|stuff))\b"
)


def is_of_somebody_present(text: str) -> bool:
    """Whether a marked text asks after the life of somebody who is there, and not of the report."""
    return _OF_THEIR_LIFE.fullmatch(text) is not None and not _OF_THE_REPORT.search(text)


def of_those_present(sentence: Sentence) -> Question | None:
    """The question that is none of the report; None where a sentence asks otherwise."""
    of_things = _THINGS.search(sentence.text) is not None and _TO_READ.search(sentence.text)
    asked = of_things or any(form.fullmatch(sentence.text) for form in _OF_NO_REPORT)
    if not asked or _OF_THE_REPORT.search(sentence.text):
        return None
    return Question(Intent.NONE, places_of(sentence))
