"""Reading a question out of what somebody wrote, by itself or after what the same person asked before."""

import re
from collections.abc import Sequence

from bot.places.gazetteer import Gazetteer
from bot.places.resolve import resolve
from bot.places.spot import LONGEST_MESSAGE
from bot.questions.after.at_once import at_once
from bot.questions.after.filled_in.as_before import as_meant_before
from bot.questions.after.filled_in.filling import filled_in
from bot.questions.after.filled_in.its_region import with_own_region
from bot.questions.after.filled_in.remarks import without_remarks
from bot.questions.after.filled_in.which_one import other, picked
from bot.questions.after.follow import follow, says_only_what_differs
from bot.questions.after.lists.among_them import asks_of_one_of_them
from bot.questions.after.lists.beside_those import beside_those, without_the_one
from bot.questions.after.lists.earlier_list import of_the_country, spoken_of_in
from bot.questions.after.lists.narrowed import in_that_part
from bot.questions.after.lists.of_many import ELSE
from bot.questions.after.lists.of_those import among_those, of_those_told
from bot.questions.after.named_anyhow import another_named
from bot.questions.after.of_the_opening import is_of_them, named_in_front
from bot.questions.after.one_country.of_its_stays import in_that_stay
from bot.questions.after.one_country.since_then import PAST, THAT_YEAR, in_that_year, is_of_a_later_report
from bot.questions.after.one_country.year_of_that import year_of_what_was_told
from bot.questions.after.several.compared_then import compared_then
from bot.questions.after.several.still_of_them import still_of_them
from bot.questions.after.terms.may_fall import with_its_outlook
from bot.questions.after.terms.of_the_rule import of_the_rule
from bot.questions.after.terms.of_the_topic import is_another_topic_of_all, of_the_topic
from bot.questions.after.terms.of_their_tier import of_their_tier
from bot.questions.alone.asides import without_what_is_told
from bot.questions.alone.at_any_time import at_any_time
from bot.questions.alone.events import in_the_report_on_it
from bot.questions.alone.home import own_or_of_a_city
from bot.questions.alone.message import MessageReader
from bot.questions.alone.of_the_subject import on_the_subject
from bot.questions.alone.of_us_itself import of_others_than_us
from bot.questions.alone.referring import asks_of_any, rated, referred, with_places
from bot.questions.alone.spoken_of import with_what_is_spoken_of
from bot.questions.alone.terms import TermFinder
from bot.questions.alone.unknown_groups import still_of_the_group
from bot.questions.alone.unknown_places import of_another_unknown_place
from bot.questions.expression import expression
from bot.questions.intent import OF_PLACES, OF_US, SINCE_A_YEAR, UNANSWERED, About, Intent
from bot.questions.opinion import NOW, afterwards, alone
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.sentences.asked_places import home_of, places_of
from bot.questions.sentences.ellipsis import VERY_SHORT, is_short, may_leave_it_out
from bot.questions.sentences.half_written import spelled_out, spelled_out_at_first
from bot.questions.sentences.marking import Sentence, whole
from bot.questions.sentences.phrasings import every_phrasing, phrasings_of, vocabulary
from bot.questions.settled import settled
from bot.questions.unasked.overhearing import Overhearing, Reading, Such, none
from bot.questions.unasked.speaking import LONGEST_UNASKED
from bot.questions.verdicts.claims_of_several import are_together
from bot.questions.verdicts.confirmed import confirmed
from bot.questions.verdicts.denial import without_negation
from bot.questions.verdicts.months import month_claimed
from bot.questions.verdicts.stated import restated
from bot.questions.verdicts.yes_or_no import is_claim
from bot.questions.weighed.leaning import traits_of
from bot.questions.whole_name import whole_name
from bot.report.search import FindingIndex

_COMMAND = expression(r"^\s*(?:[/!](?:tier|ask)\b(?:\s*(?:country|text|year)\s*:)?|@\w*bot\b[,:]?)", re.IGNORECASE)
_OF_ALL = frozenset({Intent.LIST, Intent.COUNT, Intent.DEFINE, Intent.HELP})
_OF_SOME = expression(
    r"\b(?:who|which|whose|countries|nations|governments|anyone|anybody|any country|any (?:that|who|others?|more|ones)|"
    r"everyone|nobody|all|every|list|upgrades|downgrades)\b"
)
_OF_COUNTRIES = expression(r"\b(?:only|just|not) (?:one|a single|\d+|two|three) countr(?:y|ies)\b|\bno country\b")
_ITS = expression(
    r"(?<!\bin)(?<!\bon)(?<!\binto)(?<!\bonto)(?<!\boff)(?<!\bof)(?<!\bfrom) it\b|^it\b|\b(?:its|their)\b"
)
_STANDS = expression(
    r"\b(?:tier|rank|ranking|rating|status|how many times|how many years|how often|how long) "
    r"(?:is|are|was|were|did|does|do|has|have|had) (?:it|they|he|she)\b|"
    r"\b(?:it|they) (?:(?:is|are|was|were|has|have|had|not|been|last|ever|still|ranked|on|in|at|a|the) )+TIER"
)
_KEEP_YEARS = frozenset({Intent.FINDINGS, Intent.CHANGES, Intent.TIER})
_OF_A_YEAR = frozenset({Intent.TIER, Intent.COMPARE, Intent.LIST, Intent.COUNT, Intent.CHANGES})
_END = expression(r"\b(?:worst|best|lowest|highest)\b")
_BACK_THEN = expression(
    r"\bback then\b|\bat (?:the|that) time\b|^(?:(?:and|but|so|ok) )*why (?:were there )?so (?:many|few)\b|"
    r"\b(?:was|were|did)\b.* then$|\b(?:that|the same|same) (?:year|report|edition)\b"
)
"""What speaks of a year that was asked for earlier: "Chad in 2010?", "and now?", "who was there back then"."""


class Reader:
    """Reads questions, with the names, terms and topics of one snapshot, in the conversations they stand in."""

    def __init__(self, gazetteer: Gazetteer, newest_year: int, terms: TermFinder, findings: FindingIndex) -> None:
        """`newest_year` is the report year that "last year" counts from; `findings` tell what may be a topic."""
        self._gazetteer = gazetteer
        self._newest_year = newest_year
        self.messages = MessageReader(gazetteer, newest_year, terms, findings)
        self.marker = self.messages.marker
        self.overhearing = Overhearing(gazetteer, self.messages, newest_year)

    def read(self, text: str, before: Question | None = None, *, addressed: bool = False, but: Such = none) -> Question:
        """The question in a message, `before` being what the same person asked last.

        Whether it is clear enough to be answered unasked is told only of one that is not `addressed` to the bot, `but`
        not of such questions. Never raises; text of any kind may come in.
        """
        found = self._read(text, before)
        unasked = not (addressed or but(found.question)) and self.overhearing.is_clear(text, found, before)
        question = found.question
        if addressed and before is not None:
            question = another_named(question, found.everything, before, found.traits, self._newest_year)
        if addressed or unasked:
            question = restated(text, question, found.everything.text, lambda said: self._read(said, before).question)
        return question if question.unasked is unasked else replace(question, unasked=unasked)

    def _read(self, text: str, before: Question | None) -> Reading:
        text = self.messages.terms.asked_first(spelled_out(_COMMAND.sub("", text[:LONGEST_MESSAGE])))
        if before is not None:
            unknown = max(before.years, default=0) > self._newest_year  # of which nothing could be told
            before = replace(before, years=()) if unknown else before
            text = self.messages.terms.as_asked(text) if before.intent is Intent.DEFINE else text
            text = filled_in(self._gazetteer, text, before, self._newest_year)
        else:
            text = spelled_out_at_first(text)
        every = list(map(without_negation, self.messages.sentences(text)))
        sentences = without_what_is_told(self.messages, every)
        if before is None or not before.years:
            sentences = [at_any_time(sentence) for sentence in sentences]
        sentences = on_the_subject(sentences)
        everything = whole(sentences)
        before = of_the_country(everything, before) if before is not None else None
        name = whole_name(self._gazetteer, self.messages.marker.group_names, text, behind=before is not None)
        if name is not None and before is None:
            return Reading(Question(Intent.TIER, (name,)), None, everything)
        if name is None and not sentences:
            return Reading(Question(Intent.NONE), None, everything)
        words = self.messages.words(everything)
        after = (before.intent, before.sense) if before is not None else ()
        traits = traits_of(words, self.messages.with_topics(everything), *after)
        if name is not None and before is not None and (again := picked(self._gazetteer, text, before)) is not None:
            return Reading(again, None, everything, words, traits, settles=True)
        if name is not None:
            newest = self._newest_year
            stays = of_the_topic(everything, before) or of_the_rule(everything, before, newest) if before else None
            question = stays or follow(Question(Intent.TIER, (name,)), everything, before, newest_year=newest)
            return Reading(question, None, everything, words, traits, named=True)
        if before is None:
            question, asking = self._by_itself(text, sentences, everything, whole(every), traits)
            return Reading(question, asking, everything, words, traits)
        if (again := picked(self._gazetteer, text, before) or other(self._gazetteer, text, before)) is not None:
            return Reading(again, None, everything, words, traits, settles=True)
        question, asking = self._afterwards(sentences, everything, traits, before)
        return Reading(self._completed(question, everything, before), asking, everything, words, traits)

    def _by_itself(
        self, text: str, sentences: Sequence[Sentence], everything: Sentence, told: Sentence, traits: frozenset[str]
    ) -> tuple[Question, Sentence | None]:
        """The question in a message that goes on with no other, and the sentence that asks it."""
        if (said := with_own_region(self._gazetteer, text, everything)) != text:
            return self._read(said, None).question, everything
        found = alone(self.messages, sentences, everything, traits)
        question = self._completed(found.question, everything, None, told)
        if (of_them := self._of_the_opening(text, question, everything)) is not None:
            return of_them, None
        return question, found.sentence

    def _of_the_opening(self, text: str, question: Question, everything: Sentence) -> Question | None:
        """What a message asks of the countries that it names in front; None where the question as read tells."""
        if not (everything.places or everything.where.groups):
            return None
        named = named_in_front(text, question, lambda part: whole(self.messages.sentences(part)))
        if named is None:
            return None
        before, then = named
        asked = self._read(then, before).question
        return replace(asked, own=before.own) if is_of_them(asked, before) else None

    def _completed(
        self, question: Question, everything: Sentence, before: Question | None, told: Sentence | None = None
    ) -> Question:
        """The question with what is told beside it: where somebody is from, whom it leaves out, what is so anyway."""
        if before is not None:
            question = of_their_tier(in_that_year(question, everything, before), everything, before)
            question = beside_those(of_those_told(question, before), everything.text, before)
            undated = not (everything.years.years or everything.years.span) and question.intent is not Intent.HISTORY
            question = self._dated(question, everything, before) if undated else question
            question = among_those(in_that_part(question, everything, before), everything, before, self._newest_year)
            question = without_the_one(question, everything, before)
            question = in_that_stay(still_of_them(question, everything, before), everything, before)
            question = still_of_the_group(question, everything, before)
        question = with_what_is_spoken_of(with_its_outlook(question, everything, before, self._newest_year), everything)
        question = settled(in_the_report_on_it(question, everything, self._newest_year), everything.text)
        if are_together(question, everything.text):
            question = replace(question, together=True, wants_yes_or_no=False)
        span = question.span
        if span is not None and span.first is None and (span.last or 0) > self._newest_year + 1:
            return Question(Intent.UNKNOWN, question.places)  # nobody can tell
        defines = question.intent is Intent.DEFINE
        so = confirmed(question, everything, self._newest_year) if defines else question.confirmed
        if before is None and question.intent is Intent.NONE and everything.places:
            question = replace(question, recent=places_of(everything))  # the next one may be of them
        month = month_claimed(everything.text) if question.about is About.RELEASE else None
        own = own_or_of_a_city(told or everything, self.messages.cities)
        if (own, so, month) != (question.own, question.confirmed, question.month):
            question = replace(question, own=own, confirmed=so, month=month)
        if question.term == OF_US and (of_others := of_others_than_us(everything, before)) is not None:
            return of_others
        if question.term == OF_US and not question.places:
            question = replace(question, places=(resolve(self._gazetteer, "United States"),))
        return question

    def _dated(self, question: Question, everything: Sentence, before: Question) -> Question:
        """The question, which names no year, with that of the one before or of what was told, or of the newest."""
        if question.about not in SINCE_A_YEAR and len(question.years) <= 1:
            now = NOW.search(everything.text) and not THAT_YEAR.search(everything.text)
            later = now or is_of_a_later_report(question, everything, before, self._newest_year)
            years = () if later else year_of_what_was_told(question, everything, before)
            question = replace(question, years=years) if later or years else question
        question = compared_then(question, everything, before, self._newest_year)
        if question.intent in _OF_A_YEAR and not (question.years or before.told):
            question = replace(question, years=before.dated if _BACK_THEN.search(everything.text) else ())
        return question

    def _afterwards(
        self, sentences: Sequence[Sentence], everything: Sentence, traits: frozenset[str], before: Question
    ) -> tuple[Question, Sentence | None]:
        """The question in a message after another, and the sentence that asks it where it does so by itself."""
        if (said := without_remarks(sentences)) is not sentences:
            sentences, everything = said, whole(said)
        before = spoken_of_in(everything, before)
        if before.about is About.DANGER and not everything.places:
            everything = replace(everything, places=home_of(everything, self.messages.cities))
        if (asked := at_once(everything, before, self._newest_year)) is not None:
            return asked, None
        unknown = of_another_unknown_place(self._gazetteer, everything, before, self.messages.is_topic)
        if unknown is not None:
            return unknown, None
        phrased = self.messages.as_phrased(sentences, everything, traits)
        read = phrased.question if phrased is not None else self.messages.left_open(sentences, everything)
        if read.about in (About.THANKS, About.GREETING) and len(everything.text.split()) <= VERY_SHORT:
            return read, None
        question = follow(read, everything, before, newest_year=self._newest_year)
        if question is read:
            of_it = self._referring(read, everything, before)
            question = as_meant_before(of_it, everything, before) if of_it is not None else read
        told = None if phrased is None and question.intent in UNANSWERED else question
        among = (
            question.intent in (Intent.TIER, Intent.HISTORY, Intent.CHANGES)
            and (question.wants_yes_or_no or question.confirmed is not None)
            and asks_of_one_of_them(everything.text)
        )
        beyond = question.about is About.BEST_TIER and question.intent is Intent.DEFINE  # nothing is lower than Tier 3
        kept = beyond or question.about is before.about is About.DANGER or says_only_what_differs(everything.text)
        untold = question.intent is Intent.UNKNOWN and phrased is not None and phrased.by_form
        if untold or (question is not read and (among or kept)):
            return question, None
        if (other := afterwards(self.messages, told, everything, traits, before)) is not None:
            return in_that_year(as_meant_before(other, everything, before), everything, before), None
        if question is not read:
            return question, None
        return self._unanswerable(question, everything, before), phrased.sentence if phrased is not None else everything

    def _unanswerable(self, question: Question, everything: Sentence, before: Question) -> Question:
        """The question, or one that has no answer: more of what was asked `before` than the bot can tell."""
        off = before.intent in UNANSWERED or vocabulary().speech["off topic"].search(everything.text)
        if question.intent is not Intent.NONE or off:
            return question
        found = self.messages.phrasing(everything, phrasings_of(Intent.UNKNOWN))
        return question if found is None else Question(Intent.UNKNOWN)

    def weighed(self, text: str, looks: float | None = None, before: Question | None = None) -> frozenset[str] | None:
        """The signs that speak for or against answering a message unasked; None where there is nothing to answer.

        `looks` is what it weighs at first look, if not what the table says; `before` what the same person asked last.
        """
        if len(text) > LONGEST_UNASKED:
            return None
        found = self._read(text, before)
        nothing = before is None and found.asking is None
        return None if nothing else self.overhearing.signs(text, found, looks, after=before is not None)

    def _referring(self, question: Question, everything: Sentence, before: Question | None) -> Question | None:
        """The question of a message that says "it" of a country asked about before, or leaves it out."""
        places = referred(everything, before)
        of_no_country = any(not place.codes for place in question.places)
        of_countries = _OF_COUNTRIES.search(everything.text) or ELSE.search(everything.text)
        if not places or before is None or of_no_country or of_countries:
            return None
        if question.intent is Intent.FINDINGS and question.topic and not asks_of_any(everything.text):
            of_all = is_another_topic_of_all(question, everything, before)
            return question if of_all else replace(question, places=rated(places))
        of_some = _OF_SOME.search(everything.text) is not None and not _ITS.search(everything.text)
        of_all = question.intent in _OF_ALL and not _STANDS.search(everything.text)
        certain = of_all or (not question.places and of_some)
        if certain and not is_short(everything):
            return None
        said = with_places(everything.text, len(places))
        if said is None and (certain or not may_leave_it_out(everything, self.messages.with_topics(everything))):
            return None
        sentence = replace(everything, text=said or f"{everything.text} PLACE0", places=places)
        found = self.messages.phrasing(sentence, every_phrasing())
        if found is None or found.intent not in OF_PLACES:
            return None
        completed = self.messages.question(found, sentence, sentence)
        if is_another_topic_of_all(completed, everything, before):
            return replace(completed, places=())
        stood = found.intent is Intent.COMPARE and PAST.search(everything.text) is not None
        keeps = (stood or found.intent in _KEEP_YEARS) and before.intent is not Intent.HISTORY
        keeps = keeps and not (completed.direction and len(before.years) > 1)  # "then and now?", "why did it rise?"
        years = completed.years or (before.years if keeps else ())
        plain = completed.relation is None and completed.direction is About.NOTHING_MORE
        plain = plain and not (completed.about is About.BEST and _END.search(everything.text))  # "its worst year?"
        off = NOW.search(everything.text) and any(one.negated for one in before.tiers)  # where it is, and not was
        tiers = completed.tiers or (before.tiers if found.intent is Intent.HISTORY and plain and not off else ())
        if completed.intent is Intent.COMPARE and not plain and is_claim(everything.text):
            completed = replace(completed, wants_yes_or_no=True)
        return replace(completed, places=places, years=years, tiers=tiers)
