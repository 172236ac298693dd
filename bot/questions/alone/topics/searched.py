"""What a question of the findings searches for: the words of its topic, and what it asks to have confirmed of it."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.places.fold import fold
from bot.questions.alone.terms import TERMS_OF_COUNTRIES, TOPICS
from bot.questions.alone.topics.claimed import amount_of, deeds_of, denies
from bot.questions.alone.topics.matters import OF_A_MATTER, Matter, matter_in, matter_there, of_matter
from bot.questions.alone.topics.on_a_list import whether_listed, who_is_listed
from bot.questions.alone.topics.one_topic import one_topic
from bot.questions.alone.topics.reported import asks_for_any, reported
from bot.questions.alone.topics.topic_places import with_topic_places
from bot.questions.expression import expression
from bot.questions.intent import About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question, Reported
from bot.questions.sentences.marking import Sentence
from bot.questions.sentences.phrasings import vocabulary
from bot.questions.sentences.pieces import Pieced
from bot.questions.verdicts.denial import is_of_what_is_not
from bot.report.records import Code
from bot.report.search import FindingIndex

_ABOUT = expression(
    r"\b(?:about|regarding|concerning|mentions?(?: of)?|mentioned|say on|says on|said on|(?:any|some)thing (?:on|of)|"
    r"find on|found on|words? on) (?:(?:the|any|its|"
    r"their) )?(?P<topic>[a-z]+)\b"
)
_OF_ITS_OWN = expression(r"\b(?:about|regarding|concerning|on|of) (?:the )?PLACE\d+(?: s)? (?P<topic>[a-z]+)$")
_LEFT = expression(r"\b(?:left|leave|came off|taken off|removed|dropped off|no longer on|got off)\b")
_FREED = expression(r"\b(?:freed?|frees|freeing|releas\w+|demobili[sz]\w+|disarm\w+|rescued?)\b")
_SAID = {
    About.PROGRESS: expression(r"\b(?:prais\w+|commend\w*|applaud\w*|laud\w*|credited)\b"),
    About.SHORTCOMING: expression(
        r"\b(?:critici[sz]\w*|blamed?|faulted|accused?|called out|slammed|condemned|failed|shortcomings?|"
        r"weakness(?:es)?|failings?|deficienc\w+|gaps)\b"
    ),
}
_SCAMS = frozenset({"scam", "scams", "scamming", "fraud", "frauds"})
_OF_EVERY_SCAM = frozenset({"online", "cyber"})
"""What all scams are that findings tell of, whether they say so or not."""
_SLAVES = frozenset({"slave", "slaves", "industry", "industries", "sector", "sectors"})
"""What people call all victims, or all work, beside the work that they are made to do."""
_IN_THE_PAST = expression(
    r"\bwhy (?:was|were|did|had)\b|\bwhy .*\bPLACE\d* (?:was|were|got)\b|"
    r"\bwhat (?:got|put|landed|brought|sent|made|caused|led|earned)\b|\bhow come .*\bwas\b"
)
"""What asks for the reason of what was so, and may be over: "why was Malaysia on Tier 3?"."""
_STOOD_THERE = expression(
    r"\b(?:was|were) (?:the )?PLACE\d* (?:(?:still|once|ever|even|only|just|on|in|at|a|the) )*TIER|"
    r"\bPLACE\d* was .*TIER"
)
_FEW = 5
_WELL = Pieced(r"^(?:(?:so|and|ok|oh|well|,) )*fine\b(?! (?:instead|in|for|or|not))")
"""What agrees before something is asked: "fine, but …"."""


@dataclass(frozen=True, slots=True)
class Searcher:
    """Tells what to search the findings for."""

    parts: Mapping[Code, Code]
    """The territories that no report rates, each with the state that administers it."""
    is_topic: Callable[[str], bool]
    """Whether the findings have a word."""
    findings: FindingIndex

    def on_topic(self, question: Question, sentence: Sentence, topics: Collection[str]) -> Question:
        """A question of findings with the words to search for; `topics` are those that are a topic by themselves."""
        as_one, unknown, lost = one_topic(sentence, topics)
        found = replace(question, topic=self.words(sentence, topics), unknown=unknown, as_one=as_one, lost=lost)
        return with_topic_places(found, sentence, self.parts, self.is_topic)

    def of_findings(
        self, question: Question, sentence: Sentence, everything: Sentence, topics: Collection[str], term: str | None
    ) -> Question:
        """The same with what is to be confirmed; `term` is the term of the glossary that the sentence names."""
        if question.places and all(place.area for place in question.places):
            of_areas = _of_areas(question, self.words(sentence, topics))
            told = reported(sentence, everything, question.places)
            spoken_of = told is not None and told.words and told.denied is None
            return replace(of_areas, reported=Reported(of_areas.topic, denied=None)) if spoken_of else of_areas
        said = reported(sentence, everything, question.places)
        if said is not None and said.words and question.places:
            topics = {word for word in said.words if word in topics or self.is_topic(word)}
        of_the_past = question.about is About.WHY and _IN_THE_PAST.search(sentence.text) is not None
        of_the_past = of_the_past and not is_of_what_is_not(sentence.text)
        on_topic = question if asks_for_any(sentence.text) else self.on_topic(question, sentence, topics)
        as_it_is = (said, of_the_past) == (on_topic.reported, on_topic.earlier)
        found = on_topic if as_it_is else replace(on_topic, reported=said, earlier=of_the_past)
        if of_the_past and _STOOD_THERE.search(sentence.text):
            found = replace(found, reaching=None)
        if not found.topic and found.places and found.about is About.TOPIC:
            found = replace(found, topic=_unknown_topic(sentence))
        if term in TERMS_OF_COUNTRIES and not found.places:
            ended = "left" if _LEFT.search(sentence.text) else "demobilized" if _FREED.search(sentence.text) else ""
            deeds = (ended,) if ended else ()
            topic = (*deeds, *TOPICS[term])
            of_list = replace(
                found, topic=topic, unknown=(), as_one=not ended, named=not ended, deeds=deeds, strictly=bool(ended)
            )
            return who_is_listed(of_list, sentence)
        matter = matter_in(sentence.text) if found.about in OF_A_MATTER else None
        if matter is None and found.about in OF_A_MATTER:
            matter = self._of_one_country(found, sentence.text, topics)
        if matter is not None and not (matter.of_all and found.places):
            return of_matter(found if found.places else replace(found, about=_kind_said(found, sentence.text)), matter)
        if found.places:
            return whether_listed(found, term)
        bare = found.about is About.TOPIC and bool(found.topic) and vocabulary().vague.issuperset(found.topic)
        if bare and len(sentence.text.split()) <= _FEW:
            return Question(Intent.UNKNOWN)  # "any other country involved?"
        return _of_what_is_said(found, sentence.text, self.is_topic)

    def _of_one_country(self, found: Question, text: str, topics: Collection[str]) -> Matter | None:
        """The matter of the one country of a question, where its findings tell of that, or have no word of it."""
        one = len(found.places) == 1 and len(found.places[0].codes) == 1
        if not one or found.tiers or found.where.groups or (matter := matter_there(text, topics)) is None:
            return None
        code = found.places[0].codes[0]
        told = any(map(matter.is_told, self.findings.of(code))) and not matter.instead
        return matter if told or not any(self.findings.tells_of(code, word) for word in telling(found.topic)) else None

    def words(self, sentence: Sentence, topics: Collection[str]) -> tuple[str, ...]:
        """The words of a sentence to search for, each once.

        Words that questions are made of as well, such as "children", narrow a search.
        """
        return tuple(dict.fromkeys(self._told(sentence, topics)))

    @staticmethod
    def _told(sentence: Sentence, topics: Collection[str]) -> Iterator[str]:
        subjects = vocabulary().subjects
        said = _WELL.sub("", sentence.text).split()
        return (word for word in said if word in topics or word in subjects)


def _of_what_is_said(found: Question, text: str, is_topic: Callable[[str], bool]) -> Question:
    """A question of all countries as one of what is praised or criticised of them, denied, or more than before."""
    about = _kind_said(found, text) if found.topic else found.about
    denied = denies(text, found.topic, is_topic)
    amount = About.NOTHING_MORE if denied else amount_of(text, found.topic, is_topic)
    return replace(
        found, about=about, denied=denied, amount=amount, deeds=() if denied or amount else deeds_of(text, found.topic)
    )


def _kind_said(found: Question, text: str) -> About:
    """What a question is about: what is praised or criticised, where it says so."""
    kinds = (kind for kind, says in _SAID.items() if found.about is About.TOPIC and says.search(text))
    return next(kinds, found.about)


def _unknown_topic(sentence: Sentence) -> tuple[str, ...]:
    """What a country is asked about that no finding speaks of, so that the answer says so."""
    named = _ABOUT.search(sentence.text) or _OF_ITS_OWN.search(sentence.text)
    return (named["topic"],) if named is not None and named["topic"] in sentence.strange else ()


def telling(topic: Sequence[str]) -> tuple[str, ...]:
    """The words of a topic without those that may be said of anything, such as "working", where there are others."""
    told = topic if _SCAMS.isdisjoint(topic) else [word for word in topic if word not in _OF_EVERY_SCAM]
    kept = tuple(word for word in told if word not in vocabulary().vague)
    plainly = tuple(word for word in kept if word not in _SLAVES)  # "fishing slaves", "garment sector"
    return plainly if not vocabulary().subjects.keys() >= set(plainly) else kept or tuple(topic)


def _of_areas(question: Question, topic: tuple[str, ...]) -> Question:
    """The question of the countries that the areas it names lie in: what was found of Hawaii, or Xinjiang."""
    areas = tuple(word for place in question.places for word in fold(place.text).split())
    lie_in = {place.area.iso3: place for place in question.places if place.area is not None and place.area.iso3}
    countries = tuple(replace(place, codes=(code,), area=None) for code, place in lie_in.items() if code)
    return replace(question, places=countries, topic=(*topic, *areas))
