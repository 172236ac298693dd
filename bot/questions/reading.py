"""Reading a question out of what somebody wrote."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.places.fold import fold
from bot.places.gazetteer import Gazetteer, Match
from bot.places.groups import by_name
from bot.places.resolve import LONGEST_NAME, Resolution, resolve
from bot.places.spot import LONGEST_MESSAGE, spot
from bot.places.undress import several
from bot.questions.follow import PRONOUN, follow, is_short, leads, referred
from bot.questions.marking import Marker, Sentence, whole
from bot.questions.phrasings import Phrasing, phrasings, vocabulary
from bot.questions.question import About, Intent, Question, TierSet
from bot.questions.speaking import LONGEST_UNASKED, may_speak_unasked
from bot.questions.terms import TermFinder
from bot.questions.wants import asks, direction, relation, wants_yes_or_no, ways

_COMMAND = re.compile(r"^\s*[/!](?:tier|ask)\b(?:\s*(?:country|text|year)\s*:)?")
_THEM = re.compile(r"\b(?:those two|these two|the two|both of them|of them|both|them|they)\b")
_SOCIAL = frozenset({About.THANKS, About.GREETING})
_DIRECTED = frozenset({About.WHY, About.MOVES})
_NOT_ANSWERED = frozenset({Intent.HELP, Intent.NONE, Intent.UNKNOWN})
_ABOUT_PLACES = frozenset({Intent.HISTORY, Intent.CHANGES, Intent.FINDINGS, Intent.COMPARE, Intent.TIER})
_OF_ALL = frozenset({Intent.LIST, Intent.COUNT, Intent.DEFINE, Intent.HELP})
_OF_SOME = re.compile(
    r"\b(?:who|which|whose|countries|nations|governments|anyone|anybody|any country|everyone|nobody)\b"
)
_KEEP_YEARS = frozenset({Intent.FINDINGS, Intent.CHANGES, Intent.TIER})
_OF_STEPS = frozenset({Intent.CHANGES, Intent.COUNT, Intent.FINDINGS, Intent.HISTORY})
_OF_MANY = frozenset({Intent.LIST, Intent.COUNT, Intent.CHANGES})
_OF_NO_PLACE = frozenset({Intent.LIST, Intent.DEFINE, Intent.UNKNOWN})
_OF_ONE_PLACE = re.compile(
    r"\b(?:tier|rank|ranking|rating|status|placement) (?:of|for|is|does|did|was|has) (?P<name>\w+(?: \w+){0,3})"
    r"|\b(?P<of>\w+) (?:s )?(?:tier|ranking|rating)$"
)
_OF_ONE_REGION = re.compile(
    r"\b(?:tier|rank|ranking|rating) (?:of|for|is|does|did|was|has) (?:the )?REGION(?: (?:on|in|have|has))?$"
)
_LEAD_IN = re.compile(r"^(?:in|of|and|the|for|only|within|across) (?:the )?")
_JUST_NAMES = re.compile(r"(?:(?:and|or|the|what about|how about|versus|vs|please|,|/|PLACE\d+|YEAR) ?)+")
_REPORT = re.compile(r"\b(?:report|tip|tier|ranking|countries)\b")
_RANKED = re.compile(r"\b(?:tip|tier|ranking|countries|report say|report says)\b")
_NOT_IT = re.compile(r"\b(?:is|are|was|were|did|has|have) not (?:the )?PLACE")
_UNKNOWN_GROUP = re.compile(
    r"(?P<adjective>\w+) (?:countries|country|nations|states|governments)\b|\b(?:in|of|among) (?:the )?(?P<group>\w+)\b"
)
_MOST_NAME_WORDS = 3


class Reader:
    """Reads questions, with the names, terms and topics of one snapshot."""

    def __init__(
        self, gazetteer: Gazetteer, newest_year: int, terms: TermFinder, is_topic: Callable[[str], bool]
    ) -> None:
        """`newest_year` is the report year that "last year" counts from; `is_topic` knows the words of the findings."""
        self._gazetteer = gazetteer
        self._newest_year = newest_year
        self._terms = terms
        self._is_topic = is_topic
        self._marker = Marker(gazetteer, by_name(gazetteer.groups), newest_year)

    def may_be_about_report(self, text: str) -> bool:
        """Whether a message can be a question about the report at all: a quick look that lets few others pass."""
        if len(text) > LONGEST_UNASKED:
            return False
        speech, lowered = vocabulary().speech, text.lower()
        if speech["hints"].search(lowered):
            return True
        if not speech["beside a country"].search(lowered):
            return False
        return self._marker.names_region(lowered) or bool(spot(self._gazetteer, text))

    def read(self, text: str, before: Question | None = None) -> Question:
        """The question in a message that is addressed to the bot, `before` being what the same person asked last.

        Never raises; text of any kind may come in.
        """
        text = _COMMAND.sub("", text[:LONGEST_MESSAGE])
        sentences = self._marker.sentences(text)
        everything = whole(sentences)
        if (name := self._whole_name(text)) is not None:
            return follow(Question(Intent.TIER, (name,)), everything, before, newest_year=self._newest_year)
        if not sentences:
            return Question(Intent.NONE)
        alone = self._read(sentences, everything)
        question = follow(alone, everything, before, newest_year=self._newest_year)
        if question is alone and (referring := self._referring(alone, everything, before)) is not None:
            question = referring
        if question is not alone:
            clear = is_short(everything) and not everything.strange and question.intent not in _NOT_ANSWERED
            return replace(question, unasked=clear and (everything.asked or leads(everything)))
        return replace(question, unasked=may_speak_unasked(question, sentences, self._is_topic))

    def _referring(self, question: Question, everything: Sentence, before: Question | None) -> Question | None:
        """The question of a message that says "it" of a country asked about before, or leaves it out."""
        places = referred(everything, before)
        if not places or before is None:
            return None
        certain = question.intent in _OF_ALL or (not question.places and _OF_SOME.search(everything.text) is not None)
        if certain and not is_short(everything):
            return None
        said = self._with_places(everything.text, len(places))
        if said is None:
            if certain or not is_short(everything):
                return None
            said = f"{everything.text} PLACE0"
        sentence = replace(everything, text=said)
        found = self._phrasing(sentence)
        if found is None or found.intent not in _ABOUT_PLACES:
            return None
        completed = self._question(found, sentence, sentence)
        years = completed.years or (before.years if found.intent in _KEEP_YEARS else ())
        tiers = completed.tiers or (before.tiers if found.intent is Intent.HISTORY else ())
        return replace(completed, places=places, years=years, tiers=tiers)

    def _with_places(self, text: str, count: int) -> str | None:
        """A text with the places that "it" or "they" stand for; None where there is no such word."""
        every = " ".join(f"PLACE{index}" for index in range(count))
        said = _THEM.sub(every, text, count=1) if count > 1 else text
        said = said if said != text else PRONOUN.sub("PLACE0", text, count=1)
        return said if said != text else None

    def _read(self, sentences: Sequence[Sentence], everything: Sentence) -> Question:
        if self._is_in_danger(everything):
            return Question(Intent.HELP, _places(everything.places), about=About.DANGER)
        last_first = [s for s in reversed(sentences) if s.asked] + [s for s in reversed(sentences) if not s.asked]
        social: Question | None = None
        together = (everything,) if len(sentences) > 1 else ()
        for sentence in (*(_completed(one, everything) for one in last_first), *together):
            found = self._phrasing(sentence)
            if found is None:
                continue
            if (unknown := self._of_unknown_place(found, sentence, everything)) is not None:
                return unknown
            if found.intent is Intent.NONE or not self._means_it(found, sentence):
                return Question(Intent.NONE, _places(everything.places))
            if found.about in _SOCIAL:
                social = social or Question(Intent.HELP, about=found.about)
                continue
            if found.intent is Intent.HELP:
                return Question(Intent.HELP, about=found.about)
            if found.intent in _OF_MANY and not sentence.places and self._is_of_unknown_group(sentence):
                return Question(Intent.UNKNOWN)
            return self._question(found, sentence, everything)
        return self._without_phrasing(everything) or social or Question(Intent.NONE)

    def _is_of_unknown_group(self, sentence: Sentence) -> bool:
        """Whether a list is asked for of a group that is not known, such as the Arab countries or the G7."""
        if sentence.where.outside and len(sentence.where.groups) > 1:
            return True
        words = {word for match in _UNKNOWN_GROUP.finditer(sentence.text) for word in match.groups() if word}
        return not words.isdisjoint(sentence.strange)

    def _means_it(self, found: Phrasing, sentence: Sentence) -> bool:
        """Whether a sentence with the words of a phrasing is more than talk of a country, or of a turkey."""
        if found.about is About.TOPIC:
            return asks(sentence) or _is_about_report(sentence)
        if found.about is About.WHY and sentence.strange and direction(sentence.text) is About.NOTHING_MORE:
            return _is_about_report(sentence) or any(map(self._is_topic, sentence.strange))
        if not sentence.doubtful or found.intent not in _ABOUT_PLACES or _is_about_report(sentence):
            return True
        return found.intent is not Intent.TIER and not sentence.strange and asks(sentence)

    def _is_in_danger(self, everything: Sentence) -> bool:
        ranked = everything.tiers or _RANKED.search(everything.text)
        return phrasings()[0].found_in(everything.text) and not ranked

    def _phrasing(self, sentence: Sentence) -> Phrasing | None:
        text = self._with_topics(sentence)
        for phrasing in phrasings()[1:]:
            if phrasing.found_in(text):
                return phrasing
            if phrasing.is_term and phrasing.allows(text) and self._terms.find(sentence.text):
                return phrasing
        return None

    def _with_topics(self, sentence: Sentence) -> str:
        topics = set(self._topics(sentence))
        if not topics:
            return sentence.text
        return " ".join("TOPIC" if word in topics else word for word in sentence.text.split())

    def _topics(self, sentence: Sentence) -> Iterator[str]:
        return (word for word in sentence.strange if self._is_topic(word) or word in vocabulary().topics)

    def _question(self, found: Phrasing, sentence: Sentence, everything: Sentence) -> Question:
        places = _places(sentence.places) or _places(everything.places)
        if found.intent is Intent.UNKNOWN:
            return Question(found.intent, places)
        if found.intent is Intent.COMPARE and len(places) == 1:  # both Koreas
            places = tuple(replace(places[0], codes=(code,)) for code in places[0].codes)
        leaving, reaching = (None, None)
        if found.intent in _OF_STEPS and not (found.about is About.WHY and _NOT_IT.search(sentence.text)):
            leaving, reaching = ways(sentence, strictly=found.intent is Intent.HISTORY)
        return Question(
            found.intent,
            places,
            sentence.years.years or everything.years.years,
            about=found.about,
            span=sentence.years.span or everything.years.span,
            tiers=_claimed(found, sentence, everything),
            where=sentence.where if sentence.where.groups else everything.where,
            wants_yes_or_no=wants_yes_or_no(sentence),
            relation=relation(sentence.text) if found.intent is Intent.COMPARE else None,
            leaving=leaving,
            reaching=reaching,
            direction=direction(sentence.text)
            if found.about in _DIRECTED or found.intent is Intent.HISTORY
            else About.NOTHING_MORE,
            term=self._terms.find(sentence.text) or "" if found.intent is Intent.DEFINE else "",
            topic=tuple(dict.fromkeys(self._topics(sentence))),
        )

    def _without_phrasing(self, everything: Sentence) -> Question | None:
        """What a message asks that names a country or a topic, but is in none of the phrasings."""
        places = _places(everything.places)
        topic = tuple(dict.fromkeys(self._topics(everything)))
        unknown = [word for word in everything.strange if word not in topic]
        if not places:
            return self._of_no_known_place(everything) if _is_about_report(everything) else None
        if everything.doubtful and not (_JUST_NAMES.fullmatch(everything.text) or _is_about_report(everything)):
            return None
        if topic:
            clear = len(unknown) <= 1 and asks(everything)
            found = Question(Intent.FINDINGS, places, everything.years.years, about=About.TOPIC, topic=topic)
            return found if clear else None
        if unknown:
            return None
        return Question(
            Intent.TIER,
            places,
            everything.years.years,
            span=everything.years.span,
            tiers=everything.tiers,
            wants_yes_or_no=bool(everything.tiers) and wants_yes_or_no(everything),
        )

    def _of_unknown_place(self, found: Phrasing, sentence: Sentence, everything: Sentence) -> Question | None:
        """A question on the tier of what is no country: spelt too badly perhaps, or a part of the world."""
        if everything.places or found.intent not in _OF_NO_PLACE:
            return None
        if _OF_ONE_REGION.search(sentence.text):
            region = resolve(self._gazetteer, sentence.where.groups[0].name.removeprefix("the "))
            return Question(Intent.TIER, (region,), sentence.years.years)
        named = _OF_ONE_PLACE.search(sentence.text)
        if named is None:
            return None
        words = [word for word in (named["name"] or named["of"]).split() if word in sentence.strange]
        if not words or len(words) > _MOST_NAME_WORDS or any(map(self._is_topic, words)):
            return None
        return Question(Intent.TIER, (resolve(self._gazetteer, " ".join(words)),), sentence.years.years)

    def _of_no_known_place(self, everything: Sentence) -> Question:
        """A question about the report that names no country, or one that is spelt too badly."""
        near = resolve(self._gazetteer, " ".join(everything.strange))
        if near.area or near.suggestions or near.match is Match.TYPO:
            return Question(Intent.TIER, (near,), everything.years.years)
        return Question(Intent.UNKNOWN)

    def _whole_name(self, text: str) -> Resolution | None:
        """The text as nothing but a name: certain, with several readings, or that of a known area."""
        name = text.strip()
        if len(name) > LONGEST_NAME or not name:
            return None
        resolution = resolve(self._gazetteer, name)
        if resolution.ambiguous and several(text):  # two names, not one with two readings
            return None
        if _LEAD_IN.sub("", fold(name)) in self._marker.group_names and resolution.match in (
            None,
            Match.TYPO,
            Match.PREFIX,
        ):
            return None
        return replace(resolution, text=name) if resolution.codes or resolution.area else None


def read_tier_command(gazetteer: Gazetteer, name: str, year: int | None) -> Question:
    """The question in `/tier`: a name as typed or chosen, and a year if one was given."""
    return Question(Intent.TIER, (resolve(gazetteer, name),), (year,) if year is not None else ())


def _claimed(found: Phrasing, sentence: Sentence, everything: Sentence) -> tuple[TierSet, ...]:
    """The tiers that a question names; "why isn't Italy on the Watch List" names all others."""
    tiers = sentence.tiers or everything.tiers
    if found.about is About.WHY and _NOT_IT.search(sentence.text):
        return tuple(replace(one, negated=not one.negated) for one in tiers)
    return tiers


def _is_about_report(sentence: Sentence) -> bool:
    return bool(sentence.tiers) or bool(_REPORT.search(sentence.text))


def _completed(sentence: Sentence, everything: Sentence) -> Sentence:
    """A sentence that says "it" of a country that another sentence names, with that country in it."""
    if sentence.places or not everything.places:
        return sentence
    text = PRONOUN.sub("PLACE0", sentence.text, count=1)
    return sentence if text == sentence.text else replace(sentence, text=text, places=everything.places)


def _places(named: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """Each place once; areas count only where no country is named."""
    countries = [place for place in named if place.codes] or named
    return tuple({(place.codes, place.area): place for place in countries}.values())
