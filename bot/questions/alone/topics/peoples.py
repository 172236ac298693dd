"""Whom of a people the findings of all countries are asked about: "who exploits North Korean workers?".

The name of the people is what a finding must have: children of others are not Haitian children.
"""

from bot.places.fold import fold
from bot.places.names import Match
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.pieces import Pieced

_LANDLESS = (
    r"rohingyas?|roma|romani|romany|u[iy]g?h?urs?|uighurs?|yazidis?|yezidis?|kurds|kurdish|tibetans?|hazaras?|dalits?|"
    r"batwa|pygm(?:y|ies)|hmong|turkana|maasai|tuaregs?|sami|bedouins?|karens?|kachins?|"
    r"mapuche|guarani|quechua|wayuu|warao"
)
"""Peoples with no country of their name, as findings or those who ask name them."""
_SPELT = expression(r"^u[iy]gh?ur")
_LEAD = r"(?:(?:so|and|but|ok|hey|hi|please|tell me|do you know) )*"
_WHO = (
    r"(?:who(?: else)?|(?:which|what|any|list|name|the) (?:other )?"
    r"(?:countries|country|governments?|states?|nations|places)|anyone|countries)"
)
_EXPLOIT = (
    r"(?:exploit\w*|traffick\w*|abus\w+|mistreat\w*|enslav\w*|sells?|selling|sold|buys?|buying|bought|smuggl\w+|"
    r"recruit\w*|employ\w*|hir(?:e|es|ed|ing)|host\w*|import\w*|forc(?:e|es|ed|ing)|us(?:e|es|ed|ing)|deport\w*|"
    r"target\w*|hurt\w*|persecut\w*|sen(?:d|ds|ding|t) back)"
)
_PEOPLE = rf"(?:the )?(?P<who>PLACE0|{_LANDLESS})(?P<what>(?: (?!PLACE|TIER)[a-z-]+){{0,4}})"
_THERE = r"(?: (?:in (?:the )?(?:YEAR|report)|YEAR|the most|at all|then|too|please|anywhere|mentioned))*"
_EXPLOITS = Pieced(
    rf"{_LEAD}(?:(?:does|do|did|is|are|has|have) )?{_WHO} "
    rf"(?:(?:is|are|has|have|had|still|been|that|which|does|do|did|also|ever) )*"
    rf"(?:{_EXPLOIT}) {_PEOPLE}{_THERE}"
)
_ARE_EXPLOITED = Pieced(
    rf"{_LEAD}where (?:else )?(?:are|were|do|did|have|get) {_PEOPLE} "
    rf"(?:(?:being|been|get|getting|mostly|often|usually) )*(?:{_EXPLOIT}|end up|face\b[a-z ]*|suffer){_THERE}"
)
_MENTIONED = Pieced(
    rf"{_LEAD}(?:(?:are|is|were|was) there (?:(?:any|some|a) )?"
    r"(?:reports?|mentions?|findings?|cases?|word|evidence|info|information|anything|something) (?:of|on|about) "
    rf"{_PEOPLE}|"
    r"(?:are|is|were|was|do|does|did|have|has) (?:the )?(?P<named>(?!PLACE)"
    rf"(?:{_LANDLESS}))(?: \w+)? (?:(?:ever|even|also|get|been) )*"
    rf"(?:mentioned|named|in it|in there|in the report|covered|discussed|come up){_THERE})"
)
_PERSONS = frozenset(
    """
    workers laborers labourers labor labour women girls children kids boys men people persons migrants refugees maids
    helpers nurses doctors fishermen fishers sailors seafarers victims survivors brides wives seekers nationals citizens
    students babies teenagers minors families minorities prisoners soldiers servants nannies farmworkers slaves orphans
    medics professionals teachers athletes loggers
    """.split()  # noqa: SIM905
)
"""Those of a people whom a report is about, and not its food."""
_PLAIN = frozenset(
    "being been get the their own persons folks ones community a of in and trafficking".split()  # noqa: SIM905
)


def of_a_people(sentence: Sentence) -> Question | None:
    """The findings of all countries on a people that a sentence names; None where it asks for no such."""
    if sentence.tiers or sentence.years.span is not None or len(sentence.places) > 1 or sentence.where.groups:
        return None
    asked = _EXPLOITS.fullmatch(sentence.text) or _ARE_EXPLOITED.fullmatch(sentence.text)
    mentioned = None if asked else _MENTIONED.fullmatch(sentence.text)
    if (found := asked or mentioned) is None:
        return None
    who = (mentioned["named"] if mentioned else None) or found["who"]
    if sentence.places and (who != "PLACE0" or not _is_a_people(sentence)):
        return None
    if mentioned and sentence.places:
        return None  # what is found of a country's people is found of that country
    what = [word for word in (found["what"] or "").split() if word not in _PLAIN]
    if not (set(what) & _PERSONS) and (what or (sentence.places and not sentence.places[0].text.endswith("s"))):
        return None
    names = tuple(fold(sentence.places[0].text).split()) if sentence.places else (_SPELT.sub("uyghur", who),)
    topic = (*names, *what)
    question = Question(Intent.FINDINGS, years=sentence.years.years, about=About.TOPIC, topic=topic)
    return replace(question, peoples=names)


def _is_a_people(sentence: Sentence) -> bool:
    return sentence.places[0].match is Match.DEMONYM and len(sentence.places[0].codes) == 1
