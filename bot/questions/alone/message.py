"""Reading one message by itself: what it asks, by the phrasings."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.places.gazetteer import Gazetteer
from bot.places.groups import by_name
from bot.places.names import Match
from bot.questions.alone.asked_in_turn import with_more
from bot.questions.alone.asking import asked_by
from bot.questions.alone.corrections import with_corrections
from bot.questions.alone.each_count import in_another_year
from bot.questions.alone.forms.by_form import first_by_form
from bot.questions.alone.home import with_home
from bot.questions.alone.introductions import with_introduction_apart
from bot.questions.alone.journeys import is_of_other_things
from bot.questions.alone.just_named import is_just_names, of_countries_alone
from bot.questions.alone.left_out import leaves_out_something_else, without_exceptions
from bot.questions.alone.manner import asks_what_it_says, is_about_report, is_aside, is_short_request, of_a_meaning
from bot.questions.alone.of_us_itself import of_us_itself
from bot.questions.alone.order import in_order
from bot.questions.alone.raters import without_raters
from bot.questions.alone.terms import NAMED_BY_THEMSELVES, TERMS_OF_COUNTRIES, TermFinder
from bot.questions.alone.those_two import with_those_two
from bot.questions.alone.told_beside import without_brackets
from bot.questions.alone.topics.deeds import is_of_deeds, is_of_progress
from bot.questions.alone.topics.matters import matter_in, of_matter_alone
from bot.questions.alone.topics.named_topics import is_surely_of_a_topic, names_people_or_things, of_a_named_topic
from bot.questions.alone.topics.reported import with_topics_in_one
from bot.questions.alone.topics.searched import Searcher
from bot.questions.alone.topics.told import is_of_what_is_told
from bot.questions.alone.topics.topic_words import TopicWords
from bot.questions.alone.unknown_groups import OF_A_GROUP, is_of_unknown_group
from bot.questions.alone.unknown_places import of_no_known_place, of_unknown_place, of_unknown_place_beside
from bot.questions.expression import expression
from bot.questions.intent import OF_MANY, OF_PLACES, UNANSWERED, About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.asked_places import places_of
from bot.questions.sentences.marking import Marker, Sentence
from bot.questions.sentences.patterns import said
from bot.questions.sentences.phrasings import Phrasing, PhrasingIndex, every_phrasing, phrasings_of, vocabulary
from bot.questions.sentences.wants import asks, direction, is_not_always, says_repeatedly
from bot.questions.verdicts.claims import without_reporters
from bot.questions.verdicts.judged import is_whole_claim
from bot.questions.weighed.danger import of_danger
from bot.questions.weighed.leaning import words_of
from bot.questions.weighed.senses import Sense, plainest, sense_beside
from bot.report.search import FindingIndex

_WHAT_ABOUT = expression(r"\b(?:what|how) about (?:the )?PLACE")
_RATED = expression(r"\b(?:rank|ranked|ranks|ranking|rated|rating|stands?|stood|placed|classified)\b")
_COUNTRY = expression(r"\b(?:country|nations?|governments?|regions?|continent|trafficked|slaves?)\b")
_GRADED = expression(r"\b(?:grades?|graded|marks?|scores?|trafficking|traffickers?)\b")
_APART = expression(r"\b(?:separat|divid|distinguish|differen|differ)\w*\b|\bapart\b")
"""What asks of several tiers how they differ, which is told by the form."""
_WOULD = expression(r"\bwhat (?:would|could|will|can|might)\b")
_MOST_KEPT = 16
"""Sentences of which it is kept what they are, as a message and its parts are looked at several times."""


class Found(NamedTuple):
    """A question, and the sentence that asks it; that may be all of them as one."""

    question: Question
    sentence: Sentence
    by_form: bool = False
    """Whether its form tells it, whatever kind its words speak for."""


class MessageReader:
    """Reads messages, each by itself."""

    def __init__(self, gazetteer: Gazetteer, newest_year: int, terms: TermFinder, findings: FindingIndex) -> None:
        """`newest_year` is the report year that "last year" counts from; `findings` tell what may be a topic."""
        self._gazetteer = gazetteer
        self.cities = gazetteer.cities
        self._newest_year = newest_year
        self.terms = terms
        self.is_topic = findings.knows
        self.findings = findings
        topics = TopicWords(self.is_topic)
        self._topics, self.with_topics = topics.of, topics.marked
        self._searcher = Searcher(gazetteer.parts, self.is_topic, findings)
        self._phrasing = lru_cache(_MOST_KEPT)(self._first_phrasing)
        self.marker = Marker(gazetteer, by_name(gazetteer.groups), newest_year)

    def sentences(self, text: str) -> Sequence[Sentence]:
        """The sentences of a message, marked, without who is said to claim what they want confirmed."""
        said = self.marker.sentences(without_brackets(text, self.marker, self.is_topic, self._gazetteer.words))
        marked = without_raters(with_corrections(with_home(said, self.cities)))
        parts = [part for one in with_more(marked, self._newest_year) for part in with_introduction_apart(one)]
        told = with_topics_in_one(without_reporters(parts))
        return with_those_two([without_exceptions(part) for part in told])

    def as_phrased(self, sentences: Sequence[Sentence], everything: Sentence, traits: frozenset[str]) -> Found | None:
        """The question in a message of these sentences by the phrasings; `everything` is all of them as one.

        What a question of its kind wants to know is weighed by its `traits` as well.
        """
        if (first := of_us_itself(everything, self.terms) or of_danger(everything, traits, self.cities)) is not None:
            return Found(first, everything)
        if is_of_other_things(sentences, everything):
            return Found(Question(Intent.NONE, places_of(everything)), everything)
        if (found := first_by_form(sentences, everything, self._newest_year)) is not None:
            return Found(*found, by_form=True)
        phrased = self._by_phrasing(in_order(sentences, everything), everything, every_phrasing(), traits)
        asked = phrased.question if phrased is not None else Question(Intent.NONE)
        unclear = asked.intent is Intent.FINDINGS and bool(asked.unknown) and not asked.places
        of_term = asked.about is About.TERM
        if (of_term or asked.intent in UNANSWERED) and (of_matter := of_matter_alone(everything)) is not None:
            return Found(of_matter, everything, by_form=True)
        if unclear or of_term:
            return self._by_topic(everything) or phrased
        return phrased or self._by_topic(everything)

    def _by_topic(self, everything: Sentence) -> Found | None:
        """The question in a message that does no more than name a topic of the findings."""
        topics = self._topics(everything)
        named = of_a_named_topic(everything, topics, self._searcher.words(everything, topics), self.terms.is_name)
        deed = self.terms.deed(everything.text)
        if deed and (named is None or everything.asked or self.terms.is_no_topic(everything.text)):
            named = Question(Intent.DEFINE, about=About.TERM, term=deed)
        return Found(named, everything, by_form=True) if named is not None else None

    def is_surely_of_a_topic(self, everything: Sentence) -> bool:
        """Whether a message is of a topic of trafficking for sure, whatever else its words may be of."""
        topics = self._topics(everything)
        return is_surely_of_a_topic(everything, topics, self._searcher.words(everything, topics))

    def of_kind(
        self, kind: Intent, sentences: Sequence[Sentence], everything: Sentence, traits: frozenset[str]
    ) -> Found | None:
        """The question in a message that is known to be of a kind, whatever its phrasing.

        It gets no yes or no unless a phrasing of that kind fits; None where the message lacks what it would be about.
        """
        tried = in_order(sentences, everything)
        found = self._by_phrasing(tried, everything, phrasings_of(kind), traits)
        if found is not None and found.question.intent is not Intent.NONE:
            return found if found.question.intent is kind else None
        if (plain := plainest(kind, everything, traits)) is None:
            return None
        named = [sentence for sentence in sentences if sentence.places or sentence.tiers]
        first = len(named) == 1 and sentences[0] is named[0] and not any(one.asked for one in sentences[1:])
        claim = named[0] if first else everything
        question = self.question(plain[0], claim, everything)
        term = question.term or plain[1]
        claims = question.wants_yes_or_no and is_whole_claim(question, everything.text)
        return Found(replace(question, term=term, wants_yes_or_no=claims, denied=False), everything)

    def left_open(self, sentences: Sequence[Sentence], everything: Sentence) -> Question:
        """What a message asks in no phrasing: a bare name, or a greeting; none where it asks nothing."""
        social = self._social(in_order(sentences, everything))
        if social is not None and all(place.match is Match.TYPO for place in everything.places):
            return social  # "hvala lijepa" is no Liberia
        return self._without_phrasing(everything) or social or Question(Intent.NONE)

    def _by_phrasing(
        self, tried: Sequence[Sentence], everything: Sentence, among: PhrasingIndex, traits: frozenset[str]
    ) -> Found | None:
        """The question of the first sentence that is of a phrasing `among` those given."""
        for sentence in tried:
            found = self.phrasing(sentence, among)
            if found is not None and not is_aside(found, tried, everything):
                question = self._asked_by(found, sentence, everything)
                return Found(self._in_its_sense(question, found, sentence, everything, traits), sentence)
        return None

    def _social(self, tried: Sequence[Sentence]) -> Question | None:
        """A greeting or thanks, or a question about the bot, where a message has nothing more."""
        every = (self.phrasing(sentence, phrasings_of(Intent.HELP)) for sentence in tried)
        return next((Question(Intent.HELP, about=found.about) for found in every if found is not None), None)

    def _asked_by(self, found: Phrasing, sentence: Sentence, everything: Sentence) -> Question:
        """The question in a sentence of a known phrasing; none, or one that has no answer, where it only seems so."""
        unknown = of_a_meaning(found, sentence)
        unknown = unknown or of_unknown_place(self._gazetteer, found, sentence, everything, self.is_topic)
        if unknown is not None:
            return unknown
        if found.intent is Intent.UNKNOWN and self.terms.asks_meaning(sentence.text):
            return self.question(Phrasing(Intent.DEFINE, About.TERM, (), ()), everything, everything)
        if found.intent is Intent.UNKNOWN and not self._concerns_report(everything):
            return Question(Intent.NONE)
        if found.intent is Intent.NONE or not self._means_it(found, sentence):
            return Question(Intent.NONE, places_of(everything))
        of_a_term = found.intent is Intent.HELP and found.about is About.ABOUT and self.terms.find(everything.text)
        if of_a_term or self._asks_for_their_number(found, sentence):
            return self.question(Phrasing(Intent.DEFINE, About.TERM, (), ()), everything, everything)
        if found.intent is Intent.HELP:
            return Question(Intent.HELP, years=everything.years.years, about=found.about)
        told = is_of_what_is_told(found, sentence, self._topics(sentence), self.findings)
        if told or self._is_of_findings(found, sentence) or is_of_deeds(found, sentence):
            found = replace(found, intent=Intent.FINDINGS, about=About.TOPIC)
        elif is_of_progress(found, sentence):
            found = replace(found, intent=Intent.FINDINGS, about=About.PROGRESS)
        repeated = found.about in (About.UP, About.DOWN, About.MOVED, About.MOVES) and says_repeatedly(sentence.text)
        of_a_group = is_of_unknown_group(sentence, everything)
        of_others = of_a_group or repeated or is_not_always(sentence.text) or leaves_out_something_else(sentence.text)
        if found.intent in OF_MANY and not sentence.places and of_others:
            return Question(Intent.UNKNOWN, unknown=(OF_A_GROUP,) if of_a_group else ())
        return self.question(found, sentence, everything)

    def _in_its_sense(
        self, question: Question, found: Phrasing, sentence: Sentence, everything: Sentence, traits: frozenset[str]
    ) -> Question:
        """The question that a phrasing tells, in another sense where the `traits` of the message speak for that.

        What is claimed of the past, and gets a yes or a no, is told by the phrasing alone, and nothing else gets one.
        """
        of_the_past = question.intent is Intent.HISTORY
        several = len(question.tiers) > 1 or any(len(one.tiers) > 1 for one in question.tiers)
        apart = found.about is About.TIER and _APART.search(sentence.text)
        by_form = several and (found.about is About.BEST_TIER or apart)
        by_form = by_form or (found.about is About.SHOULD and _WOULD.search(sentence.text) is not None)
        by_form = by_form or (question.intent is Intent.DEFINE and self.terms.settles(sentence.text))
        if question.intent is not found.intent or by_form or (of_the_past and question.wants_yes_or_no):
            return question
        told = Sense(question.about, question.term)
        meant = sense_beside(question.intent, told, traits)
        terms = {meant.term, told.term}
        if meant == told or any(terms <= named for named in NAMED_BY_THEMSELVES):
            return question
        again = self.question(replace(found, about=meant.about), sentence, everything)
        wants = again.wants_yes_or_no and not of_the_past
        return replace(again, term=meant.term, wants_yes_or_no=wants) if again.about is meant.about else question

    def _concerns_report(self, everything: Sentence) -> bool:
        """Whether a message has anything to do with the report, its countries or what it is about."""
        if everything.places or everything.where.groups or is_about_report(everything):
            return True
        speech = vocabulary().speech
        of_it = speech["report"].search(everything.text) or speech["of trafficking"].search(everything.text)
        return bool(of_it or _COUNTRY.search(everything.text)) or bool(self._topics(everything))

    def words(self, everything: Sentence) -> frozenset[str]:
        """What is weighed of a message: its words, and what is known in it."""
        return words_of(self.with_topics(everything), everything)

    def _is_of_findings(self, found: Phrasing, sentence: Sentence) -> bool:
        """Whether a list is limited to what was found, as in "which tier 3 countries have scam compounds"."""
        counts = found.intent is Intent.COUNT and not sentence.tiers
        plain = (found.intent is Intent.LIST or counts) and found.about is About.NOTHING_MORE
        return plain and (self._names_topic(sentence) or matter_in(sentence.text) is not None)

    def _asks_for_their_number(self, found: Phrasing, sentence: Sentence) -> bool:
        """Whether it is asked how many countries are on a list that only the glossary tells the number of."""
        limited = sentence.tiers or sentence.where.groups or sentence.years.years
        of_all = found.intent is Intent.COUNT and not (limited or sentence.places)
        return of_all and self.terms.find(sentence.text) in TERMS_OF_COUNTRIES

    def _names_topic(self, sentence: Sentence) -> bool:
        """Whether two words of a topic stand together, or one that is known for one beside another."""
        topics = self._topics(sentence)
        words = sentence.text.split()
        together = any(first in topics and second in topics for first, second in pairwise(words))
        return len(topics) > 1 and (together or not topics.isdisjoint(vocabulary().topics))

    def _means_it(self, found: Phrasing, sentence: Sentence) -> bool:
        """Whether a sentence with the words of a phrasing is more than talk of a country, or of a turkey."""
        if found.about is About.TOPIC:
            asked = asks(sentence) or asks_what_it_says(sentence)
            return asked or is_short_request(sentence) or is_about_report(sentence)
        if found.about is About.WHY and sentence.strange and direction(sentence.text) is About.NOTHING_MORE:
            graded = _GRADED.search(sentence.text) is not None
            return graded or is_about_report(sentence) or bool(self._topics(sentence))
        if not sentence.doubtful or found.intent not in OF_PLACES or is_about_report(sentence):
            return True
        dated = bool(sentence.years.years or sentence.years.span or _RATED.search(sentence.text))
        plain = (dated or not sentence.strange) and (is_short_request(sentence) or asks(sentence))
        return plain and (found.intent is not Intent.TIER or dated)

    def phrasing(self, sentence: Sentence, among: PhrasingIndex) -> Phrasing | None:
        """The first phrasing `among` those given that a sentence has."""
        return self._phrasing(sentence.text, self.with_topics(sentence), among)

    def _first_phrasing(self, text: str, with_topics: str, among: PhrasingIndex) -> Phrasing | None:
        plain, marked = said(text), said(with_topics)
        for phrasing, tried in among.possible(marked.words | plain.words):
            of_either = plain is not marked and phrasing.intent is Intent.UNKNOWN and phrasing.found_in(plain, tried)
            if of_either or (phrasing.found_in(marked, tried) and phrasing.allows(plain)):
                return phrasing
            if phrasing.is_term and phrasing.allows(plain) and self.terms.find(text):
                return phrasing
        return None

    def question(self, found: Phrasing, sentence: Sentence, everything: Sentence) -> Question:
        """The question in a sentence of a known phrasing, with what else the message names."""
        asked = in_another_year(asked_by(found, sentence, everything), sentence.text, self._newest_year)
        if asked.intent is Intent.UNKNOWN:
            return asked
        term = self.terms.find(sentence.text) or "" if asked.intent is Intent.DEFINE else ""
        topics = self._topics(sentence)
        if asked.intent is Intent.FINDINGS:
            return self._searcher.of_findings(asked, sentence, everything, topics, self.terms.find(sentence.text))
        topic = self._searcher.words(sentence, topics)
        return replace(asked, term=term, topic=topic) if term or topic else asked

    def _without_phrasing(self, everything: Sentence) -> Question | None:
        """What a message asks that names a country or a topic, but is in none of the phrasings."""
        places = places_of(everything)
        topics = self._topics(everything)
        unknown = [word for word in everything.strange if word not in topics]
        if not places:
            known = is_about_report(everything)
            return of_no_known_place(self._gazetteer, everything, self.is_topic) if known else None
        if (beside := of_unknown_place_beside(self._gazetteer, everything)) is not None:
            return beside
        if everything.doubtful and not (is_just_names(everything.text) or is_about_report(everything)):
            return None
        things = names_people_or_things(everything)
        if topics or things:
            clear = things or (len(unknown) <= 1 and asks(everything))
            found = Question(Intent.FINDINGS, places, everything.years.years, about=About.TOPIC)
            return self._searcher.on_topic(found, everything, topics) if clear else None
        if unknown and not (len(unknown) == 1 and _WHAT_ABOUT.search(everything.text)):
            return None
        return of_countries_alone(everything)
