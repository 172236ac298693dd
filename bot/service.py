"""What every front end asks: one way from text to an answer, over one snapshot that is swapped whole."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.answers.answer import Answer, Option
from bot.answers.answerer import Answerer
from bot.places.candidates import Candidate, candidates
from bot.places.complete import complete
from bot.places.gazetteer import CERTAINTY, Gazetteer, Lexicon
from bot.places.resolve import Resolution, resolve
from bot.places.spot import Mention, spot
from bot.questions.question import Question
from bot.questions.reading import read, read_tier_command
from bot.report.change import ChangeKind
from bot.report.records import Code, Records
from bot.report.snapshot import Report


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that answers are made from, at one revision."""

    report: Report
    gazetteer: Gazetteer
    answerer: Answerer


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
    return Snapshot(report, gazetteer, Answerer(report, today))


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was understood, and its answer."""

    question: Question
    answer: Answer


class Service:
    """Questions in, answers out. Reads nothing but memory, so no answer waits for a disk or a network."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot

    def ask(self, text: str, conversation: Hashable | None = None) -> Asked:  # noqa: ARG002
        """The question in a message that is addressed to the bot, with its answer.

        Messages with the same `conversation` follow one another ("and Laos?"); without one, a message stands alone.
        """
        question = self.read(text)
        return Asked(question, self.answer(question))

    def read(self, text: str) -> Question:
        """The question in a message that is addressed to the bot."""
        return read(self.snapshot.gazetteer, text, self.snapshot.report.newest_year)

    def answer(self, question: Question) -> Answer:
        """The answer to a question."""
        return self.snapshot.answerer.answer(question)

    def tier(self, name: str, year: int | None = None) -> Answer:
        """The answer to `/tier name year`."""
        return self.answer(read_tier_command(self.snapshot.gazetteer, name, year))

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
