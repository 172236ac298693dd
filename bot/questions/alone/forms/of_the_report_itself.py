"""What is asked of a report as a paper: when the next one comes, why one was late, where it is, whom it leaves out."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.limits import FIRST_REPORT
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_SO = r"(?:(?:so|and|but|ok|okay|hi|hey|hello|please|do you know|any idea|can you tell me|tell me|,) )*"
_KINDS = r"(?:(?:new|annual|tip|trafficking|us|american|state department|trafficking in persons) )*"
_REPORT = rf"(?:the |this |that )?(?:(?:YEAR|next|last|latest|newest|current) )*{_KINDS}(?:report|edition|tip|one)"
_COMES = (
    r"(?:come|comes|coming|be|get|is|released?|publish(?:ed)?|out|due|expected|appear|appears|issued?|available|here)"
)
_NEXT = Pieced(
    rf"^{_SO}(?:when|what day|what date|which (?:day|month)|how soon)(?: (?:is|will|does|do|can|should|exactly|we|i|"
    rf"get|"
    rf"expect))* (?:the )?(?:(?:next|new|coming|YEAR) )+{_KINDS}(?:report|edition|one|tip)(?: {_COMES})*(?: (?:to be|"
    rf"then|"
    rf"again|this year|out))*$|^{_SO}(?:the )?(?:next|YEAR) {_KINDS}report (?:when|release date)$"
)
_WHO_DECIDES = Pieced(rf"{_SO}who decides the tiers")
_SENT_IN = Pieced(rf"{_SO}(?:can others send information for the report|does the report name its sources)")
_LATE = Pieced(
    rf"^{_SO}why (?:is|was|did|has|were) (?:{_REPORT}|YEAR|it)(?: (?:be|been|come|came|get|published|released|out|so|"
    rf"that|this|very|"
    r"only|not|until|in|late|later|delayed|postponed|held back|september|october|july|august|autumn|fall|than|usual|"
    r"much|long|take|taken|taking|overdue))+$"
)
_IS_LATE = expression(r"\b(?:late|later|delayed|postponed|overdue|long|held back|until|only|september)\b")
_PART = r"(?:chapters?|narratives?|sections?|entry|text|pages?|reports?|part|write up|pdf|profile)"
_FULL = (
    r"(?:(?:full|whole|complete|entire|original|official|actual|exact|country|tip|trafficking|YEAR|text|of|the|s) )*"
)
_PAGE = Pieced(
    rf"^{_SO}(?:where (?:is|are|can|could|do|does|would|should|might)(?: (?:i|we|one|you|people|find|read|see|get|"
    r"download|look up|look at|access|view|it))*|(?:(?:do you have|is there|have you|give me|send me|show me|share|got|"
    r"what is|can i (?:have|get|see)|i (?:need|want|would like)) )?(?:a |the |your )?(?:web )?(?:link|links|url|"
    r"address|"
    r"source|website|page)(?: (?:to|for|of|with|on))?) "
    rf"(?:the |its |their |this |that |your )?{_FULL}(?:PLACE\d+ (?:s )?)?{_FULL}{_PART}"
    r"(?: (?:of|on|for|about|from|in|the|PLACE\d+|YEAR|report|online|itself|please|then|exactly|be|found|read|"
    r"published))*$"
)
_ONLINE = Pieced(
    rf"^{_SO}(?:is|are) (?:all )?{_REPORT}s? (?:(?:also|all|itself|made|freely|publicly|openly|still|available|"
    r"accessible|published|posted|on|the|to|for|a) )*(?:online|public|free|internet|web|website|available|download)"
    r"(?: (?:online|anywhere|somewhere|to (?:read|everyone|anyone|download)|of charge|or (?:not|paid)|"
    r"on the (?:web|internet)))*$"
)
_NOT_COVERED = Pieced(
    rf"^{_SO}(?:who|why (?:are|is|were) (?:some|certain|many|a few|so many) (?:countries|places|states)|"
    r"(?:which|what|are|is|name|list|any)(?: (?:there|any))*(?: (?:all|the|are|any|a))* "
    r"(?:countries|country|states|nations|places|territories))"
    r"(?: (?:that|which|are|is|were|was|currently|in the world|of the world|does|do|has|have|"
    r"(?:the )?(?:YEAR )?report|it|they))*"
    r" (?:(?:(?:not|never) (?:even )?(?:covered|included|ranked|rated|listed|mentioned|in|part of|cover|include|rate|"
    r"rank|"
    r"list|assessed|evaluated)|missing|left out|omitted|absent|excluded|unranked|unrated|without a (?:tier|rating|"
    r"ranking)|"
    r"leaves? out|omits?|skips?|ignores?|no (?:rating|ranking|rank)|not (?:get|have|given) (?:any|a) "
    r"(?:tier|rating|ranking|rank)|not (?:get|getting) (?:rated|ranked|a tier)))"
    r"(?: (?:of|from|in|by|at all|the|this|that|YEAR|tip|report|ranking|rankings|list|any|tier|a|and why))*$"
)

_OF_A_COUNTRY = expression(r"\b(?:country|its|their|chapter|narrative|entry|section)\b")
_OF_A_RANK = expression(r"\b(?:tiers?|rank\w*|rating|placement|status|classification)\b")


def of_its_chapter(question: Question, sentence: Sentence, everything: Sentence) -> Question:
    """The page of a report as that of the chapter on the country that stands beside, or its tier, if that is asked.

    "Looking for a source for Tunisia's ranking. Do you have a link to the country page?"
    """
    named = everything.places if not question.places and _OF_A_COUNTRY.search(sentence.text) else ()
    if question.about is not About.PAGE or len(named) != 1 or len(named[0].codes) != 1:
        return question
    if _OF_A_RANK.search(everything.text):  # which its answer tells the source of
        return Question(Intent.TIER, named, everything.years.years)
    return replace(question, places=named)


def of_the_report_itself(sentence: Sentence, newest_year: int) -> Question | None:
    """What a sentence asks of a report as a paper; None where it asks no such thing."""
    text, years = sentence.text, sentence.years.years
    if sentence.tiers or sentence.where.groups or sentence.years.span:
        return None
    if not sentence.places:
        if _WHO_DECIDES.fullmatch(text):  # whatever is told in front: "Laos fell to Tier 3. Who decides that?"
            return Question(Intent.DEFINE, about=About.TERM, term="author")
        if _SENT_IN.fullmatch(text):
            return Question(Intent.DEFINE, about=About.TERM, term="information", wants_yes_or_no=True)
        if _NEXT.search(text) and (not years or max(years) > newest_year):
            return Question(Intent.DEFINE, years=years or (newest_year + 1,), about=About.RELEASE)
        if _LATE.search(text) and _IS_LATE.search(text) and max(years, default=0) <= newest_year:
            return Question(Intent.DEFINE, years=years or (newest_year,), about=About.RELEASE, reasoned=True)
        if (
            _NOT_COVERED.search(text)
            and len(years) <= 1
            and FIRST_REPORT <= max(years, default=newest_year) <= newest_year
        ):
            return Question(Intent.DEFINE, years=years, about=About.NOT_COVERED)
    certain = len(sentence.places) <= 1 and all(len(place.codes) == 1 for place in sentence.places)
    if certain and (_PAGE.search(text) or _ONLINE.search(text)):
        about = About.PAGE if max(years, default=0) <= newest_year else About.RELEASE
        return Question(Intent.DEFINE, sentence.places, years, about=about)
    return None
