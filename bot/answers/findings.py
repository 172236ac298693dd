"""Answers about what the reports found: why a country has its tier, what it should do, what is said on a topic."""

from collections.abc import Iterable, Iterator, Sequence

from bot.answers.answer import Answer
from bot.answers.choosing import lies_in, tiers_of, year_of
from bot.answers.kinds import FindingsAnswer, PlacedFinding
from bot.answers.places import Place, ShownFinding, Step, place_of
from bot.questions.alone.searched import telling
from bot.questions.question import About, Question
from bot.questions.sentences.phrasings import vocabulary
from bot.report.change import ChangeKind
from bot.report.records import Code, Finding, FindingKind
from bot.report.search import FindingIndex, denies, denies_it, says_all, tells_end
from bot.report.snapshot import Report

MOST_SHOWN = 6
"""Findings in one answer about a country."""

_KINDS = {
    About.SHOULD: (FindingKind.RECOMMENDATION, FindingKind.SHORTCOMING),
    About.SHORTCOMING: (FindingKind.SHORTCOMING,),
    About.PROGRESS: (FindingKind.PROGRESS,),
}
_OF_WHAT_IS = tuple(kind for kind in FindingKind if kind is not FindingKind.RECOMMENDATION)
"""The kinds of what is so, and not of what should be."""
_WAIVER = ("waiver",)
_STEPS = {About.UP: ChangeKind.UPGRADED, About.DOWN: ChangeKind.DOWNGRADED}


class FindingAnswers:
    """Makes the answers about findings from one report snapshot."""

    def __init__(self, report: Report, index: FindingIndex) -> None:
        self._report = report
        self._index = index

    def answer(self, question: Question) -> Answer | None:
        """What was found of the countries named, or of all; None where a country named has no rating in the year."""
        if not question.places:
            of_all = self._of_all(question)
            return Answer((of_all,), self._is_so(question, [of_all]))
        parts = []
        for place in question.places:
            if (part := self._of_country(question, place.codes[0])) is None:
                return None
            parts.append(part)
        parts = [part for part in parts if not part.fallback] or parts
        return Answer(tuple(parts), self._is_so(question, parts))

    def _is_so(self, question: Question, parts: Sequence[FindingsAnswer]) -> bool | None:
        """A yes where a finding that is told says what was asked, a no only where one says that it is over.

        There is no other "no", for the findings at hand are not all.
        """
        claim = question.reported
        if claim is None or any(part.fallback for part in parts):
            return None
        told = [one.finding for part in parts for one in part.findings]
        kinds = _KINDS[claim.kind][:1] if claim.kind else _OF_WHAT_IS
        said = [
            said
            for one in told
            if one.kind in kinds
            and (not question.years or one.year in question.years)
            and (said := says_all(one.text, claim.words, vocabulary().alike)) is not None
        ]
        if said and claim.denied is False and all(map(tells_end, said)):
            return False if len(parts) == 1 else None
        return any(claim.denied is None or denies(one) is claim.denied for one in said) or None

    def _of_country(self, question: Question, code: Code) -> FindingsAnswer | None:
        report, year = self._report, self._year_of(question, code)
        rating, change = report.rating(code, year), report.change(code, year)
        if rating is None or change is None:
            return None
        found, fallback = self._found(question, code, year)
        return FindingsAnswer(
            place=place_of(report.country(code)),
            year=year,
            about=_told(question, found),
            topic=" ".join(question.topic),
            tier=rating.tier,
            category=report.tier_text(rating.tier).category,
            step=Step(change.kind, change.before, change.year_before),
            findings=tuple(self._placed(found)),
            places=(),
            wrong_premise=question.about is About.WHY and self._is_wrong(question, code, year),
            fallback=fallback,
            source_url=report.narrative(code, year) or report.report_year(year).url,
        )

    def _year_of(self, question: Question, code: Code) -> int:
        """The year asked about; for a step without a year, the last year in which it was taken."""
        newest = year_of(question, self._report)
        step = _STEPS.get(question.direction)
        if question.years or (step is None and question.leaving is None):
            return newest
        for year in reversed(self._report.years):
            change = self._report.change(code, year)
            if change is None or (step is not None and change.kind is not step):
                continue
            if question.leaving is None or (change.before in question.leaving and change.after not in question.leaving):
                return year
        return newest

    def _found(self, question: Question, code: Code, year: int) -> tuple[Sequence[Finding], bool]:
        """The findings to show, and whether they are only what else there is."""
        every = self._report.findings(code, year, limit=40)
        topic = _WAIVER if question.about is About.WAIVER else telling(question.topic)
        if question.about in _KINDS and vocabulary().vague.issuperset(topic):
            topic = ()  # "did anything improve there, though?"
        if topic and question.about is not About.WHY:
            on_topic = self._index.search(topic, vocabulary().alike, codes=(code,), until=year)
            of_kind = [finding for finding in on_topic if finding.kind in _KINDS.get(question.about, ())[:1]]
            if on_topic:
                return (of_kind or on_topic)[:MOST_SHOWN], False
        if question.about is About.WHY:
            reasons = [finding for finding in every if finding.reason and finding.year == year]
            others = [f for f in every if f not in reasons and f.kind is FindingKind.SHORTCOMING]
            return [*reasons, *others, *(f for f in every if f not in reasons and f not in others)][:MOST_SHOWN], False
        kinds = _KINDS.get(question.about, ())
        if kinds:
            first = [finding for kind in kinds for finding in every if finding.kind is kind]
            if first:
                return first[:MOST_SHOWN], question.about is About.SHOULD and first[0].kind is not kinds[0]
        return every[:MOST_SHOWN], bool(kinds or topic)

    def _is_wrong(self, question: Question, code: Code, year: int) -> bool:
        """Whether a "why" takes for granted what is not so: another tier, or a step that was not taken."""
        rating, change = self._report.rating(code, year), self._report.change(code, year)
        if rating is None or change is None:
            return False
        if question.leaving is not None or question.reaching is not None:
            left = question.leaving is None or (
                change.before in question.leaving and rating.tier not in question.leaving
            )
            return not (left and (question.reaching is None or rating.tier in question.reaching))
        if question.tiers and rating.tier not in question.tiers[0]:
            return True
        step = _STEPS.get(question.direction)
        return step is not None and change.kind is not step

    def _of_all(self, question: Question) -> FindingsAnswer:
        report, year = self._report, year_of(question, self._report)
        words = _WAIVER if question.about is About.WAIVER else telling(question.topic)
        if question.denied:  # "no shelter for victims": nothing else than the shelter is denied
            words = tuple(filter(self._index.knows, words)) or words
        found = [
            finding
            for finding in self._index.search(words, vocabulary().alike, until=year, strictly=question.strictly)
            if lies_in(report.country(finding.iso3), question.where)
            and (not question.tiers or question.about is About.WAIVER or self._is_on(finding.iso3, year, question))
        ]
        told = _of_whom_it_is_said(found, words, question)
        places = dict.fromkeys(place_of(report.country(finding.iso3)) for finding in told)
        return FindingsAnswer(
            place=None,
            year=year,
            about=str(question.about),
            topic=" ".join(words),
            tier=None,
            category="",
            step=None,
            findings=tuple(self._placed(told)),
            places=tuple(places),
            source_url=report.report_year(year).url,
        )

    def _is_on(self, code: Code, year: int, question: Question) -> bool:
        rating = self._report.rating(code, year)
        return rating is not None and rating.tier in tiers_of(question.tiers)

    def _placed(self, findings: Iterable[Finding]) -> Iterator[PlacedFinding]:
        for f in findings:
            place: Place = place_of(self._report.country(f.iso3))
            yield PlacedFinding(place, ShownFinding(f.id, f.year, f.kind, f.text, f.source))


def _of_whom_it_is_said(found: Sequence[Finding], words: Sequence[str], question: Question) -> Sequence[Finding]:
    """Those of some findings that deny what is asked for as denied, if there are any; and none that tell its end."""
    unlike = {About.PROGRESS: FindingKind.SHORTCOMING, About.SHORTCOMING: FindingKind.PROGRESS}.get(question.about)
    found = [one for one in found if one.kind is not unlike] or found
    if question.denied:
        so = (one for one in found if one.kind in _OF_WHAT_IS)
        return [one for one in so if denies_it(one.text, words, vocabulary().alike)] or found
    return found if question.strictly else [one for one in found if not tells_end(one.text)]


def _told(question: Question, found: Sequence[Finding]) -> str:
    """What is told: the kind of finding asked for, or what there is on the topic where none is of that kind."""
    kinds = _KINDS.get(question.about)
    return str(About.TOPIC if kinds and found and all(one.kind not in kinds for one in found) else question.about)
