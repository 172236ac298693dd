"""What goes on with a finding, or with a deed that was explained: in which report it stands, and where it is found."""

from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary

_LEAD = r"(?:(?:and|so|but|ok|okay|then|also|hm|thanks|,) )*"
_WHEN = expression(
    rf"{_LEAD}(?:(?:in|from|of) )?(?:which|what) (?:year|report|edition)"
    r"(?: (?:is|was|are|were|did|does) (?:that|this|it|they)(?: (?:say|mention) (?:that|this|it|so))?)?"
    r"(?: (?:from|in|of|found|written|reported|said|mentioned|that|exactly))*|"
    rf"{_LEAD}when (?:is|was|were|did|will|does|do|has) (?:that|this|it|they)(?: (?:be|been|being|get|going to))*"
    r"(?: (?!up|down|on|off|out|better|worse|rated|ranked|listed|released|published|change|changed|move|moved|fall|"
    r"fell|"
    r"drop|dropped|rise|lose|lost|leave|left|join|first|last|get|go|come|climb|TIER)[a-z]+){0,2}"
)
"""What asks for the time of what was found."""
_WHERE = expression(
    rf"{_LEAD}(?:in |of )?(?:which|what) (?:countries|country|nations|states|places|governments)"
    r"(?: (?:does|do|did|is|are|has|have|the report|it|they|report|say|says|find|finds|found|mention|mentions|"
    r"mentioned|"
    r"this|that|in|with|such|there|common|a problem|happen|happens|happening|exist|exists|known|for|of|still|most|"
    r"reported|present|widespread|see|seen|practi[cs]ed?|use|used|an issue|cases))+|"
    rf"{_LEAD}where (?:does|do|did|is|are|has|was) (?:it|that|this|they)"
    r"(?: (?:happen|happening|exist|common|found|a problem|occur|occurring|mentioned|reported|been|most|still|mainly|"
    r"used|practi[cs]ed|widespread|an issue|seen|present))+"
)
"""What asks for the countries with what a term means."""
_WORST_AT_IT = expression(
    rf"{_LEAD}(?:who|(?:which|what)(?: country| countries| one)?) (?:(?:is|are|the) )*(?:worst|best)"
    r" (?:for|at|in|on|with|about) (?:it|that|this)(?: (?:then|now|please))*"
)
"""Who is the worst at it, by which the report ranks nobody."""
_DONE = expression(
    rf"{_LEAD}(?:what|anything|is (?:anything|something|enough)|are they)(?: (?:is|are|was|has|have|does|do|did|being|"
    rf"been|"
    r"it|they|anyone|anybody|the|government|authorities|country|there|PLACE\d+))* (?:done|doing|do|undertaken|"
    r"undertaking)"
    r"(?: (?:about|against|on|to (?:fight|stop|change|fix|end|prevent)|with)) (?:it|that|this|them|those)"
    r"(?: (?:there|then|now|though|by (?:the )?(?:government|authorities)))*"
)
"""What asks what is done against that which was found."""


def of_the_finding(said: Sentence, before: Question) -> Question | None:
    """The findings again for what asks when that was, and those of all for what asks where a term's deed is found."""
    if said.tiers or said.places or said.years.years or said.years.span:
        return None
    if before.intent is Intent.FINDINGS:
        return _of_a_country(said, before) if len(before.places) == 1 and before.topic else None
    if before.intent is Intent.DEFINE and before.about is About.TERM and _WORST_AT_IT.fullmatch(said.text):
        return Question(Intent.UNKNOWN)
    of_a_deed = before.intent is Intent.DEFINE and before.about is About.TERM and bool(before.topic)
    if not of_a_deed or vocabulary().vague.issuperset(before.topic) or not _WHERE.fullmatch(said.text):
        return None
    return Question(Intent.FINDINGS, about=About.TOPIC, topic=before.topic, where=said.where, as_one=True, named=True)


def _of_a_country(said: Sentence, before: Question) -> Question | None:
    """The findings on the topic of one country again, or what progress is seen there."""
    again = replace(before, reported=None, wants_yes_or_no=False)
    if _DONE.fullmatch(said.text):
        return replace(again, about=About.PROGRESS)
    return again if before.about is not About.WHY and _WHEN.fullmatch(said.text) else None
