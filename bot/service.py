"""What every front end asks: one way from text to an answer, over one snapshot that is swapped whole."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Self

from cachetools import TTLCache

from bot.answers.answer import Answer, CannotAnswer, Option
from bot.answers.answerer import Answerer
from bot.conversation import remembered
from bot.places.candidates import Candidate, candidates
from bot.places.complete import complete
from bot.places.gazetteer import CERTAINTY, Gazetteer, Lexicon
from bot.places.resolve import Resolution, resolve
from bot.places.spot import Mention, spot
from bot.questions.after.follow_ups import follow_ups
from bot.questions.after.terms.may_fall import as_gone_on_with
from bot.questions.alone.terms import TermFinder
from bot.questions.alone.topics.matters import forms_of_matters
from bot.questions.expression import compile_the_rest
from bot.questions.intent import UNANSWERED, About, Intent
from bot.questions.plain_data import replace
from bot.questions.question import Question
from bot.questions.reading import Reader
from bot.questions.sentences.around import around
from bot.questions.sentences.phrasings import every_phrasing, phrasings, phrasings_of
from bot.questions.unasked.clear import clear_forms
from bot.questions.unasked.other_things import other_things
from bot.questions.unasked.speaking import signs
from bot.questions.verdicts.confirmed import confirmations
from bot.questions.verdicts.two_claims import is_of_tiers, two_claims
from bot.questions.verdicts.yes_or_no import weights as yes_or_no_weights
from bot.questions.weighed.senses import senses
from bot.questions.weighed.sums import every_weight
from bot.report.change import ChangeKind
from bot.report.records import Code, Records
from bot.report.search import FindingIndex
from bot.report.snapshot import Report
from bot.two_questions import (
    are_both_asked,
    is_clear,
    is_clear_at_once,
    is_of_findings_alone,
    is_one_of_both,
    joined,
    parted,
)

MOST_CONVERSATIONS = 10_000
"""Conversations kept in memory; the oldest go first."""

CONVERSATION_SECONDS = 600.0
"""How long a conversation is remembered, if the settings say nothing else."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that answers are made from, at one revision."""

    report: Report
    gazetteer: Gazetteer
    reader: Reader
    answerer: Answerer

    def prepare(self) -> Self:
        """Build what the first questions would wait for (indexes of names, tables of phrasings); returns itself."""
        self.gazetteer.build()
        tables: Sequence[Callable[[], object]] = (
            *(phrasings, follow_ups, every_weight, senses, forms_of_matters),
            *(yes_or_no_weights, confirmations, around, signs, clear_forms, other_things, every_phrasing),
            *(partial(phrasings_of, kind) for kind in Intent),
        )
        for table in tables:
            table()
        return self

    def prepare_more(self) -> Iterator[None]:
        """Build a little more with each step, for some ms at most, that a question would else be the first to need.

        It is for the time when nothing else is to be done.
        """
        return compile_the_rest()


def take_snapshot(
    records: Records,
    lexicon: Lexicon,
    certainty: float = CERTAINTY,
    today: Callable[[], date] = date.today,
) -> Snapshot:
    """Index the records of the store, and what is known of words besides.

    For `certainty` see `Gazetteer`.

    Raises:
        ValueError: the records hold no ratings to answer from.
    """
    report = Report(records)
    gazetteer = Gazetteer(records, lexicon, certainty)
    findings = FindingIndex(records.findings)
    reader = Reader(gazetteer, report.newest_year, TermFinder(records.terms), findings)
    return Snapshot(report, gazetteer, reader, Answerer(report, findings, records.terms, records.hotlines, today))


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was understood, and its answer."""

    question: Question
    answer: Answer


class Service:
    """Questions in, answers out. Reads nothing but memory, so no answer waits for a disk or a network."""

    def __init__(self, snapshot: Snapshot, conversation_seconds: float = CONVERSATION_SECONDS) -> None:
        """Answer from `snapshot`, and remember for so long what was asked last in each conversation."""
        self.snapshot = snapshot
        self._conversations: TTLCache[Hashable, Question] = TTLCache(MOST_CONVERSATIONS, conversation_seconds)
        self._passed: TTLCache[Hashable, int] = TTLCache(MOST_CONVERSATIONS, conversation_seconds)

    def ask(self, text: str, conversation: Hashable | None = None, *, addressed: bool = True) -> Asked:
        """The question in a message, with its answer.

        Messages with the same `conversation` follow one another ("and Laos?"); without one, a message stands alone.
        Whether it would be answered unasked is told only where it is not `addressed` to the bot.
        """
        before = self.spoken_of(conversation)
        question = self.snapshot.reader.read(text, before, addressed=addressed)
        asked = self._answered(text, question, before, conversation)
        nothing = question.intent in UNANSWERED and question.about is not About.DANGER
        self._count(conversation, passed=nothing and not (addressed or question.unasked))
        return asked

    def may_answer(self, text: str, conversation: Hashable | None = None) -> bool:
        """Whether `overhear` may have an answer: a quick look that few messages of ordinary chat pass."""
        return conversation in self._conversations or self.snapshot.reader.overhearing.may_be_about_report(text)

    def overhear(self, text: str, conversation: Hashable | None = None) -> Asked | None:
        """The same for a message that nobody addressed to the bot; None unless it clearly asks about the report."""
        before = self.spoken_of(conversation)
        reader = self.snapshot.reader
        if before is None and not reader.overhearing.may_be_about_report(text):
            return None
        question = reader.read(text, before)
        self._count(conversation, passed=not question.unasked)
        return self._answered(text, question, before, conversation) if question.unasked else None

    def spoken_of(self, conversation: Hashable | None) -> Question | None:
        """What was asked last in a conversation, as the next message may refer to it; None where it is forgotten."""
        before = self._conversations.get(conversation) if conversation is not None else None
        passed = self._passed.get(conversation, 0) if before is not None else 0
        return replace(before, passed=passed) if before is not None and passed else before

    def _count(self, conversation: Hashable | None, *, passed: bool) -> None:
        """Count the messages in a row that were let pass in a conversation: what came before them is left behind."""
        if passed and conversation in self._conversations:
            self._passed[conversation] = self._passed.get(conversation, 0) + 1
        elif not passed:
            self._passed.pop(conversation, None)

    def forget(self, is_theirs: Callable[[Hashable], bool]) -> None:
        """Forget the conversations whose keys `is_theirs` picks out."""
        for conversation in [key for key in (*self._conversations, *self._passed) if is_theirs(key)]:
            self._conversations.pop(conversation, None)
            self._passed.pop(conversation, None)

    def _answered(self, text: str, question: Question, before: Question | None, conversation: Hashable | None) -> Asked:
        """A question with its answer, and with that to another one in the same message."""
        answer = self.answer(question)
        told = [Asked(question, answer)]
        if answer.parts and (both := self._both(text, question, before, answer)) is not None:
            answer, *told = both
            told.sort(key=lambda asked: asked.question.intent is question.intent)  # what it was read as is gone on with
        elif answer.parts and (apart := self._of_two_claims(text, question, before, answer)) is not None:
            answer, *told = apart
        if conversation is not None:
            for asked in told:
                self._remember(asked, conversation)
        return Asked(question, answer)

    def _both(
        self, text: str, whole: Question, before: Question | None, answer: Answer
    ) -> tuple[Answer, Asked, Asked] | None:
        """The two questions of a message, with what is told of each and of both, where `answer` is to one alone."""
        if whole.intent in UNANSWERED or (parts := parted(text)) is None or is_of_findings_alone(whole, *parts):
            return None
        read, report = partial(self.snapshot.reader.read, but=is_clear_at_once), self.snapshot.report
        first = read(parts[0], before)
        if not is_clear(first):
            return None
        of_first = self.answer(first)
        second = read(parts[1], remembered(first, of_first, before, report))
        if not are_both_asked(whole, first, second, lambda: read(parts[1])):
            return None
        of_second = self.answer(second)
        if answer.parts not in (of_first.parts, of_second.parts) and not is_one_of_both(whole, first, second):
            return None
        both = joined(of_first, of_second)
        return (both, Asked(first, of_first), Asked(second, of_second)) if both is not None else None

    def _of_two_claims(
        self, text: str, whole: Question, before: Question | None, answer: Answer
    ) -> tuple[Answer, *tuple[Asked, ...]] | None:
        """What is told of two claims in one message: of both, or else no yes and no no to the `whole` of them."""
        claims = two_claims(text) if whole.intent not in UNANSWERED and not whole.paired else None
        if claims is None:
            return None
        read, report = self.snapshot.reader.read, self.snapshot.report
        first = read(claims[0], before, addressed=True)
        of_first = self.answer(first)
        if of_first.verdict is None:
            return None
        second = read(claims[1], remembered(first, of_first, before, report), addressed=True)
        if second.intent is Intent.NONE and not is_of_tiers(claims[1]):  # a remark
            return None
        of_second = self.answer(second)
        if second.intent in UNANSWERED or (both := joined(of_first, of_second)) is None:
            return Answer(answer.parts), Asked(whole, answer)
        verdict = both.verdict if of_second.verdict is not None else None
        return Answer(both.parts, verdict), Asked(first, of_first), Asked(second, of_second)

    def _remember(self, asked: Asked, conversation: Hashable) -> None:
        """Keep what was asked, if it is to be gone on with."""
        question = asked.question if _is_refused(asked.answer) else as_gone_on_with(asked.question)
        if question.intent in (Intent.UNKNOWN, Intent.NONE) and question.places:  # what it names is spoken of now
            self._conversations[conversation] = Question(Intent.TIER, question.places)
        elif question.intent in (Intent.UNKNOWN, Intent.HELP) and question.years:  # and what "that year" is
            earlier = self._conversations.get(conversation) or Question(Intent.NONE)
            self._conversations[conversation] = replace(earlier, dated=question.years)
        if question.intent is Intent.UNKNOWN and question.unknown:  # and that it is of a group that is not known
            earlier = self._conversations.get(conversation) or Question(Intent.UNKNOWN)
            if earlier.intent not in (Intent.DEFINE, Intent.FINDINGS):
                self._conversations[conversation] = replace(earlier, unknown=question.unknown)
        elif question.intent is Intent.NONE and (named := question.own or question.recent):  # or where one is from
            of_them = Question(Intent.TIER if len(named) == 1 else Intent.COMPARE, named)
            earlier = self._conversations.get(conversation) or of_them
            self._conversations[conversation] = replace(earlier, own=question.own or earlier.own)
        if question.intent in UNANSWERED and question.where.groups:  # "I'm comparing the Balkans"
            of_them = Question(Intent.LIST, where=question.where)
            told = self.answer(of_them)
            self._conversations[conversation] = remembered(of_them, told, None, self.snapshot.report)
        nowhere = bool(question.places) and not any(place.codes or place.area for place in question.places)
        if not nowhere and (question.intent not in UNANSWERED or question.about is About.DANGER):
            before = self._conversations.get(conversation)
            self._conversations[conversation] = remembered(question, asked.answer, before, self.snapshot.report)

    def read(self, text: str) -> Question:
        """The question in a message by itself."""
        return self.snapshot.reader.read(text)

    def answer(self, question: Question) -> Answer:
        """The answer to a question."""
        return self.snapshot.answerer.answer(question)

    def tier(self, name: str, year: int | None = None) -> Answer:
        """The answer to `/tier name year`."""
        years = (year,) if year is not None else ()
        return self.answer(Question(Intent.TIER, (self.resolve(name),), years))

    def tier_of(self, code: Code, year: int | None = None) -> Answer:
        """The answer about a country that was chosen by its code.

        Raises:
            KeyError: no country has this code.
        """
        part = self.snapshot.answerer.tier(code, self.snapshot.report.newest_year if year is None else year)
        return Answer((part,))

    def resolve(self, name: str) -> Resolution:
        """What one typed name stands for."""
        return resolve(self.snapshot.gazetteer, name)

    def candidates(self, name: str) -> Sequence[Candidate]:
        """The countries that one typed name may mean, in order, with how near each is."""
        return candidates(self.snapshot.gazetteer, self.resolve(name))

    def spot(self, message: str) -> Sequence[Mention]:
        """The countries named in a message."""
        return spot(self.snapshot.gazetteer, message)

    def complete(self, typed: str, year: int | None, limit: int) -> Sequence[Option]:
        """Countries to choose from while somebody types, with their tiers; at first those that moved last."""
        report, answerer = self.snapshot.report, self.snapshot.answerer
        codes = complete(self.snapshot.gazetteer, typed, limit) if typed.strip() else self._moved()
        shown = report.newest_year if year is None else year
        return [answerer.option(code, shown) for code in codes[:limit]]

    def _moved(self) -> Sequence[Code]:
        """The countries that changed their tier in the newest report, those downgraded first."""
        report = self.snapshot.report
        order = (ChangeKind.DOWNGRADED, ChangeKind.UPGRADED)
        moved = [
            (order.index(step.kind), code) for code, step in report.changes(report.newest_year) if step.kind in order
        ]
        return [code for _, code in sorted(moved)]


def _is_refused(answer: Answer) -> bool:
    """Whether an answer says no more than that there is none."""
    return any(isinstance(part, CannotAnswer) for part in answer.parts)
