"""Answers about what the reports found: why a country has its tier, what it should do, what is said on a topic."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

from bot.answers.answer import Answer
from bot.answers.choosing import lies_in, tiers_of, when_it_was, year_of
from bot.answers.kinds import FindingsAnswer, PlacedFinding
from bot.answers.of_matters import MatterFindings, of_a_people
from bot.answers.partly import held
from bot.answers.places import Place, ShownFinding, Step, place_of
from bot.answers.steps_taken import came_by_steps, went
from bot.answers.what_is_said import LOOSELY, OF_WHAT_IS, is_said, of_whom_it_is_said
from bot.questions.alone.topics.claimed import NO_THINGS
from bot.questions.alone.topics.matters import matters
from bot.questions.alone.topics.searched import telling
from bot.questions.intent import About
from bot.questions.question import Question
from bot.questions.sentences.phrasings import vocabulary
from bot.report.change import ChangeKind
from bot.report.clauses import affirms, denies_it
from bot.report.records import Code, Finding, FindingKind
from bot.report.search import MOST_FOUND, FindingIndex, denies
from bot.report.snapshot import Report

MOST_SHOWN = 6
"""Findings in one answer about a country."""

_KINDS = {
    About.SHOULD: (FindingKind.RECOMMENDATION, FindingKind.SHORTCOMING),
    About.SHORTCOMING: (FindingKind.SHORTCOMING,),
    About.PROGRESS: (FindingKind.PROGRESS,),
}
_AT_NO_TIME = frozenset({"never", "ever"})
_WAIVER = ("waiver",)
_STEPS = {About.UP: ChangeKind.UPGRADED, About.DOWN: ChangeKind.DOWNGRADED}
_OTHER_KINDS = {
    About.PROGRESS: frozenset(FindingKind) - {FindingKind.PROGRESS},
    About.SHORTCOMING: frozenset({FindingKind.PROGRESS}),
}
"""What is no praise where it is asked who was praised for something, and no criticism where who was criticised."""


class _Shown(NamedTuple):
    """The findings to show of a country: those asked for, or what else there is."""

    findings: Sequence[Finding]
    fallback: bool = False
    elsewhen: bool = False
    """Whether they are of other years than were asked for."""
    partly: bool = False
    lacking: tuple[str, ...] = ()
    had: tuple[str, ...] = ()


class FindingAnswers:
    """Makes the answers about findings from one report snapshot."""

    def __init__(self, report: Report, index: FindingIndex, notes: Mapping[tuple[str, ...], str] | None = None) -> None:
        """`notes` are what the glossary says of topics that it has for terms."""
        self._report = report
        self._index = index
        self._notes = notes or {}
        self._of_matters = MatterFindings(index)

    def answer(self, question: Question) -> Answer | None:
        """What was found of the countries named, or of all; None where a country named has no rating in the year.

        Beside a country that the topic was found of, one that has nothing on it is said to have nothing.
        """
        if not question.places:
            of_all = self._of_all(question)
            return Answer((of_all,), self._is_so(question, [of_all]))
        parts = []
        for place in question.places:
            if (part := self._of_country(question, place.codes[0])) is None:
                return None
            parts.append(part)
        told = [part for part in parts if not part.fallback] or parts
        each = (part if part in told else replace(part, findings=()) for part in parts)
        return Answer(tuple(each), self._is_so(question, told))

    def _is_so(self, question: Question, parts: Sequence[FindingsAnswer]) -> bool | None:
        """A yes where a finding that is told says what was asked, a no only where one says that it is over.

        There is no other "no", for the findings at hand are not all.
        """
        claim = question.reported
        if claim is None or any(part.fallback for part in parts):
            return None
        kinds = _KINDS[claim.kind][:1] if claim.kind else OF_WHAT_IS
        told = ([one.finding for one in part.findings] for part in parts)
        each = [is_said(question, claim, those, kinds, alone=len(parts) == 1) for those in told]
        return None if None in each else all(each)

    def _of_country(self, question: Question, code: Code) -> FindingsAnswer | None:
        report, year = self._report, self._year_of(question, code)
        rating, change = report.rating(code, year), report.change(code, year)
        if rating is None or change is None:
            return None
        shown = self._found(question, code, year)
        return FindingsAnswer(
            place=place_of(report.country(code)),
            year=year,
            about=_told(question, shown.findings),
            topic=" ".join(question.topic),
            tier=rating.tier,
            category=report.tier_text(rating.tier).category,
            step=Step(change.kind, change.before, change.year_before),
            findings=tuple(self._placed(shown.findings)),
            places=(),
            wrong_premise=question.about is About.WHY
            and not question.unclaimed
            and self._is_wrong(question, code, year),
            fallback=shown.fallback,
            elsewhen=shown.elsewhen,
            partly=shown.partly,
            lacking=shown.lacking,
            had=shown.had,
            source_url=report.narrative(code, year) or report.report_year(year).url,
        )

    def _year_of(self, question: Question, code: Code) -> int:
        """The year asked about; the last one in which a step was taken, or a country once stood on a tier."""
        newest = year_of(question, self._report)
        moved = bool(question.direction) or question.leaving is not None or bool(question.years)
        if question.about is About.WHY and question.earlier and question.tiers and not moved:
            stood = (one.year for one in self._report.ratings_of(code) if one.tier in question.tiers[0])
            return max(stood, default=newest)
        step = _STEPS.get(question.direction)
        of_the_past = question.earlier and not question.years
        if of_the_past and (was := when_it_was(self._report, question, code, step)) is not None:
            return was
        if step is not None and self._was_before(question, code, newest, step):
            return newest + 1
        now, left = self._report.rating(code, newest), question.leaving
        is_there = now is not None and left is not None and now.tier in left and not question.earlier
        unmoved = step is None and (left is None or is_there)
        if question.years or unmoved or came_by_steps(self._report, question, code):
            return newest
        for year in reversed(self._report.years):
            change = self._report.change(code, year)
            if change is None or (step is not None and change.kind is not step):
                continue
            if question.leaving is None or (change.before in question.leaving and change.after not in question.leaving):
                return year
        return newest

    def _was_before(self, question: Question, code: Code, year: int, step: ChangeKind) -> bool:
        """Whether a country was on the tier in a year, and moved only then: "it was Tier 3 in 2024, what improved?"."""
        rating, after = self._report.rating(code, year), self._report.change(code, year + 1)
        stood = rating is not None and bool(question.tiers) and rating.tier in question.tiers[0]
        return stood and after is not None and bool(question.years) and after.kind is step and question.reaching is None

    def _found(self, question: Question, code: Code, year: int) -> _Shown:
        """The findings to show."""
        every = self._report.findings(code, year, limit=40)
        topic = _WAIVER if question.about is About.WAIVER else telling(question.topic)
        if question.about in _KINDS and vocabulary().vague.issuperset(topic):
            topic = ()  # "did anything improve there, though?"
        if topic and question.about is not About.WHY:
            on_topic = self._on_topic(question, topic, code, year)
            if on_topic is not None:
                return on_topic
        if question.about is About.WHY:
            return _Shown(self._reasons(question, code, year, every)[:MOST_SHOWN])
        kinds = _KINDS.get(question.about, ())
        first = next(filter(None, (self._report.findings_of_kind(code, year, kind) for kind in kinds)), ())
        if first:
            instead = question.about is About.SHOULD and first[0].kind is not kinds[0]
            more = [one for kind in kinds for one in every if one.kind is kind and one not in first]
            if first[0].year < max(one.year for one in every):  # what is no more than mentioned in the newest report
                told = topic or instead
                faults = question.about is About.SHORTCOMING
                more += [f for f in every if f.kind is FindingKind.PROFILE and (told or (faults and denies(f.text)))]
            return _Shown([*first, *more][:MOST_SHOWN], instead or bool(topic), lacking=tuple(topic))
        return _Shown(every[:MOST_SHOWN], bool(kinds or topic))

    def _on_topic(self, question: Question, topic: Sequence[str], code: Code, year: int) -> _Shown | None:
        """The findings on a topic, of later reports too where none up to the year asked for has it; None for none."""
        if (matter := matters().get(question.topic)) is not None:
            told = self._of_matters.until(year, matter, code)[:MOST_SHOWN]
            elsewhen = bool(question.years) and all(one.year not in question.years for one in told)
            return _Shown(told, elsewhen=elsewhen) if told else None
        alike = vocabulary().alike
        found = self._index.search(topic, alike, codes=(code,), until=year)
        if not found and question.years:
            found = self._index.search(topic, alike, codes=(code,))
        of_it = held(found, topic, question.unknown, self._index, alike)
        if not found or (question.as_one and of_it.hardly):
            return None
        of_kind = [finding for finding in found if finding.kind in _KINDS.get(question.about, ())[:1]]
        shown = (of_kind or found)[:MOST_SHOWN]
        elsewhen = bool(question.years) and all(one.year not in question.years for one in shown)
        return _Shown(
            shown, elsewhen=elsewhen, partly=question.as_one and not of_it.wholly, lacking=of_it.lacking, had=of_it.had
        )

    def _reasons(self, question: Question, code: Code, year: int, every: Sequence[Finding]) -> Sequence[Finding]:
        """The findings that tell why a country has its tier, what got better next where it is asked why it rose."""
        step = self._report.change(code, year)
        rose = question.direction is About.UP and step is not None and step.kind is ChangeKind.UPGRADED
        kind = FindingKind.PROGRESS if rose else FindingKind.SHORTCOMING
        reasons = [one for one in every if one.reason and one.year == year]
        others = [one for one in every if one not in reasons]
        return [*reasons, *sorted(others, key=lambda one: one.kind is not kind)]

    def _is_wrong(self, question: Question, code: Code, year: int) -> bool:
        """Whether a "why" takes for granted what is not so: another tier, or a step that was not taken."""
        rating, change = self._report.rating(code, year), self._report.change(code, year)
        if rating is None or change is None or (question.years and year not in question.years):
            return False
        both = question.leaving is not None and question.reaching is not None
        if both and (went(self._report, question, code, year) or came_by_steps(self._report, question, code)):
            return False
        if question.leaving is not None or question.reaching is not None:
            gone = question.leaving or ()
            left = question.leaving is None or (change.before in gone and rating.tier not in gone)
            return not (left and (question.reaching is None or rating.tier in question.reaching))
        if question.tiers and rating.tier not in question.tiers[0]:
            return True
        step = _STEPS.get(question.direction)
        return step is not None and change.kind is not step

    def _of_all(self, question: Question) -> FindingsAnswer:
        report, year = self._report, year_of(question, self._report)
        words = _WAIVER if question.about is About.WAIVER else telling(question.topic)
        found = [
            finding
            for finding in self._searched(question, words, year)
            if lies_in(report.country(finding.iso3), question.where)
            and (not question.tiers or question.about is About.WAIVER or self._is_on(finding.iso3, year, question))
        ]
        said = of_whom_it_is_said(found, self._things(question, words), question)
        if question.denied and said:
            since = self._last_affirmed(self._things(question, words), year, {one.iso3 for one in said})
            said = [one for one in said if one.year >= since.get(one.iso3, 0)]
        of_it = held(said, words, question.unknown, self._index, vocabulary().alike)
        plain = not (question.denied or question.amount or question.deeds or question.about is About.WAIVER)
        alone = question.named or (question.as_one and bool(question.where.groups or of_it.unknown))
        if plain and alone:
            lost = question.lost or (bool(words) and words[-1] in of_it.lacking[: of_it.unknown])
            weak = of_it.is_weak and (lost or question.named)
            tells = not (of_it.hardly or weak or (lost and (question.named or question.where.groups)))
            said = [one for one in said if one in of_it.best] if tells else []
        said = [one for one in said if one.kind not in _OTHER_KINDS.get(question.about, ())]
        of_the_year = [one for one in said if one.year in question.years]
        told = of_the_year or said
        told = told[: MOST_FOUND if words else max(MOST_FOUND, len({one.iso3 for one in told}))]
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
            fallback=bool(question.years and told and not of_the_year),
            partly=plain and alone and not of_it.wholly,
            lacking=of_it.lacking[: of_it.unknown],
            had=of_it.had,
            note=self._notes.get(tuple(words), ""),
            source_url=report.report_year(year).url,
        )

    def _things(self, question: Question, words: Sequence[str]) -> Sequence[str]:
        """The words that say what is denied, or more than before: "no shelter for victims" is of the shelter."""
        if not (question.denied or question.amount):
            return words
        return tuple(word for word in words if self._index.knows(word) and word not in NO_THINGS) or words

    def _last_affirmed(self, words: Sequence[str], year: int, codes: Iterable[Code]) -> Mapping[Code, int]:
        """The last report year, up to `year`, that said of each country what some words deny: "it convicted four"."""
        words, alike = [word for word in words if word not in _AT_NO_TIME], vocabulary().alike
        last: dict[Code, int] = {}
        for one in self._index.search(words, alike, codes=codes, until=year, strictly=True, limit=None):  # newest first
            told = one.iso3 in last or one.kind not in OF_WHAT_IS
            if not told and affirms(one.text, words, alike) and not denies_it(one.text, words, alike):
                last[one.iso3] = one.year
        return last

    def _searched(self, question: Question, words: Sequence[str], year: int) -> Sequence[Finding]:
        """The findings on some words; all of the kind that is asked for, of that year, where there are no words."""
        if not words and question.about in _KINDS:
            kind = _KINDS[question.about][0]
            every = (self._report.findings_of_kind(one.iso3, year, kind) for one in self._report.in_year(year))
            of_the_year = [[finding for finding in found if finding.year == year] for found in every]
            return [finding for nth in zip_longest(*of_the_year) for finding in nth if finding]  # each country's first
        if (matter := matters().get(question.topic)) is not None:
            return self._of_matters.until(year, matter)
        if question.peoples:
            return of_a_people(self._index, question.peoples, words, year)
        things = self._things(question, words)
        strictly = question.strictly or (things is not words and question.amount not in LOOSELY)
        codes = [one.iso3 for one in self._report.in_year(year)] if question.as_one and question.where.groups else []
        codes = [code for code in codes if lies_in(self._report.country(code), question.where)]
        alike = vocabulary().alike
        return self._index.search(things, alike, codes=codes, until=year, strictly=strictly, limit=None)

    def _is_on(self, code: Code, year: int, question: Question) -> bool:
        rating = self._report.rating(code, year)
        return rating is not None and rating.tier in tiers_of(question.tiers)

    def _placed(self, findings: Iterable[Finding]) -> Iterator[PlacedFinding]:
        for f in findings:
            place: Place = place_of(self._report.country(f.iso3))
            yield PlacedFinding(place, ShownFinding(f.id, f.year, f.kind, f.text, f.source))


def _told(question: Question, found: Sequence[Finding]) -> str:
    """What is told: the kind of finding asked for, or what there is on the topic where none is of that kind."""
    kinds = _KINDS.get(question.about)
    return str(About.TOPIC if kinds and found and all(one.kind not in kinds for one in found) else question.about)
