"""The countries that a question of the findings is about, and those that are but part of its topic.

"Which states took Ukrainian children?" asks of all countries, and "what of Comorian children in Mayotte?" of France.
"""

from collections.abc import Callable, Mapping, Sequence

from bot.places.fold import fold
from bot.places.names import Match
from bot.places.resolve import Resolution
from bot.questions.alone.referring import own_country
from bot.questions.expression import expression
from bot.questions.intent import About
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.asked_places import of_people
from bot.questions.sentences.marking import Sentence
from bot.report.records import Code

_ASKS_WHO = expression(
    r"^(?:(?:so|and|but|please|,) )*(?:(?:which|what|whose) (?:\w+ )?(?:countries|country|states?|governments?|"
    r"nations?|regimes?|ones|places|authorities)\b|who\b|"
    r"(?:countries|states|governments|nations) (?:that|which|where|who|with)\b|"
    r"where (?:did|do|does|is|are|was|were|has|have)\b|"
    r"(?:does|do|did|has|have) (?:anyone|anybody|any (?:other )?(?:country|countries|governments?|states?))\b"
    r"(?=.*\b(?:host|hir|us|employ|import|accept)\w* PLACE))"
)
_OF_COUNTRIES = expression(
    r"^(?:(?:so|and|but|please|,) )*"
    r"(?:(?:which|what) (?:other )?(?:countries|states|governments|nations)|who(?: else)?) "
    r"(?:(?:is|are|still|also) )*(?:mention|host|hire|us|employ|import|accept|pay)\w* .*\bPLACE\d+ \w+|"
    r"^(?:(?:so|and|but) )*(?:does|do|did|is|are|has|have) (?:anyone|anybody|any (?:other )?(?:country|countries|"
    r"governments?|states?)) .*\b(?:host|hir|us|employ|import|accept)\w* PLACE\d+ \w+"
)
"""What asks which countries have to do with what is of another: "which countries host Cuban doctors?"."""
_EMPLOY = expression(r"(?:host|hire|use|employ|import|accept|pay)(?:s|es|d|ed|ing)?")
_ASIDE = expression(
    r"\b(?:out of|from|(?<!close )(?<!according )to|into|with) (?:the )?PLACE(?P<place>\d+)\b(?! and PLACE)"
)
"""Where people came from or went to: "crossings to Peru in Ecuador"."""
_CHAPTER = expression(
    r"\bPLACE(?P<of>\d+) (?:s )?(?:chapters?|narrative|section|entry)\b|"
    r"\b(?:chapter|narrative|section|entry) (?:on|of|about|for) (?:the )?PLACE(?P<on>\d+)\b"
)
"""Whose part of the report is asked about, whatever other countries are named."""
_OF_ANY_TOPIC = frozenset({About.TOPIC, About.SHORTCOMING})


def with_topic_places(
    question: Question, sentence: Sentence, parts: Mapping[Code, Code], is_topic: Callable[[str], bool]
) -> Question:
    """A question of findings with its countries apart from those that its topic names.

    `parts` are the territories that no report rates, each with the state that administers it; `is_topic` knows the
    words of the findings.
    """
    if question.about not in _OF_ANY_TOPIC:
        return question
    question = _of_the_state(question, parts, is_topic)
    named = [*_beside_a_chapter(sentence), *_named_aside(sentence)]
    named = [place for place in dict.fromkeys(named) if place not in own_country(sentence)]
    asked = tuple(place for place in question.places if place not in (*named, *own_country(sentence)))
    if not asked and not _ASKS_WHO.search(sentence.text):
        asked = question.places
    question = replace(question, places=asked) if asked != question.places else question
    if named and not asked and _OF_COUNTRIES.search(sentence.text):
        question = _of_those_who_employ(question, named)
    return _with_names(question, [place for place in named if place not in asked])


def _of_the_state(question: Question, parts: Mapping[Code, Code], is_topic: Callable[[str], bool]) -> Question:
    """The question of the state that administers a territory, where that has a finding on it or is named as well."""
    codes = {code for place in question.places for code in place.codes}
    within = [place for place in question.places if _is_part(place, parts)]
    told = [place for place in within if parts[place.codes[0]] in codes or all(map(is_topic, fold(place.text).split()))]
    if not told:
        return question
    states = {place.codes[0]: place for place in question.places if len(place.codes) == 1}
    places = [place for place in question.places if place not in told]
    for place in told:
        state = parts[place.codes[0]]
        if state not in states:
            states[state] = Resolution(place.text, (state,), Match.EXACT)
            places.append(states[state])
    return _with_names(replace(question, places=tuple(places)), told)


def _of_those_who_employ(question: Question, named: Sequence[Resolution]) -> Question:
    """The question of who hosts or employs people of some countries, which are not those countries themselves."""
    topic = tuple(word for word in question.topic if not _EMPLOY.fullmatch(word))
    without = frozenset(code for place in named for code in place.codes) | question.where.without
    return replace(question, topic=topic, where=replace(question.where, without=without)) if topic else question


def _named_aside(sentence: Sentence) -> tuple[Resolution, ...]:
    """The places that a sentence names as where people came from, went to, or are from."""
    numbers = {int(found["place"]) for found in _ASIDE.finditer(sentence.text)}
    there = [place for index, place in enumerate(sentence.places) if index in numbers]
    peoples = [place for place in sentence.places if place.match is Match.DEMONYM and place.text.endswith("s")]
    if _OF_COUNTRIES.search(sentence.text) and len(sentence.places) == 1:  # "which countries host Cuban doctors?"
        peoples = [place for place in sentence.places if place.match is Match.DEMONYM]
    elif len(peoples) == len(sentence.places):
        peoples = []
    return (*there, *of_people(sentence), *peoples)


def _beside_a_chapter(sentence: Sentence) -> Sequence[Resolution]:
    """The places of a sentence that are not those whose chapter it names, if it names one."""
    numbers = {int(found["of"] or found["on"]) for found in _CHAPTER.finditer(sentence.text)}
    codes = {sentence.places[number].codes for number in numbers}
    return [place for place in sentence.places if codes and place.codes not in codes]


def _is_part(place: Resolution, parts: Mapping[Code, Code]) -> bool:
    return len(place.codes) == 1 and place.codes[0] in parts


def _with_names(question: Question, places: list[Resolution]) -> Question:
    """The question with the names of places among the words that it searches for."""
    names = [word for place in places for word in fold(place.text).split()]
    topic = tuple(dict.fromkeys((*question.topic, *names)))
    named = [place for place in places if place.match is Match.DEMONYM] if not question.places else []
    peoples = tuple(word for place in named for word in fold(place.text).split())
    return replace(question, topic=topic, peoples=peoples) if topic != question.topic else question
