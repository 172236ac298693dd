"""Answers about what the reports found: why a country has its tier, what it should do, what is said on a topic."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.answers.answer import Answer
from bot.answers.choosing import lies_in, tiers_of, year_of
from bot.answers.kinds import FindingsAnswer, PlacedFinding
from bot.answers.places import Place, ShownFinding, Step, place_of
from bot.questions.alone.claimed import NO_THINGS
from bot.questions.alone.searched import telling
from bot.questions.intent import About
from bot.questions.question import Question
from bot.questions.sentences.phrasings import vocabulary
from bot.report.change import ChangeKind
from bot.report.clauses import Said, affirms, denies_it, is_over, names, says, wishes
from bot.report.records import Code, Finding, FindingKind
from bot.report.search import MOST_FOUND, FindingIndex, denies, holds_all, says_all, tells_end
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
_AMOUNTS = {About.MORE: Said.MORE, About.FEWER: Said.FEWER, About.FIRST: Said.FIRST, About.NO_LONGER: Said.OVER}
_LOOSELY = frozenset({About.FIRST, About.NO_LONGER})
"""What a finding may say in other words, so that those with some of the words are told where none says it so."""
_OF_ENDS = frozenset({FindingKind.LAW, FindingKind.PROGRESS})
"""The kinds of findings in which what is ended was criticised before."""
_SOON = 2
"""Reports before and behind one in which a country may have gone from one tier to another by more than one step."""
_AT_NO_TIME = frozenset({"never", "ever"})
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
            and not (claim.denied is False and not claim.kind and _leaves_open(one.text, claim.words))
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
        if step is not None and self._was_before(question, code, newest, step):
            return newest + 1
        if question.years or (step is None and question.leaving is None):
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
            return self._reasons(question, code, year, every)[:MOST_SHOWN], False
        kinds = _KINDS.get(question.about, ())
        first = next(filter(None, (self._report.findings_of_kind(code, year, kind) for kind in kinds)), ())
        if first:
            instead = question.about is About.SHOULD and first[0].kind is not kinds[0]
            more = [one for kind in kinds for one in every if one.kind is kind and one not in first]
            if first[0].year < max(one.year for one in every):  # what is no more than mentioned in the newest report
                told = topic or instead
                faults = question.about is About.SHORTCOMING
                more += [f for f in every if f.kind is FindingKind.PROFILE and (told or (faults and denies(f.text)))]
            return [*first, *more][:MOST_SHOWN], instead
        return every[:MOST_SHOWN], bool(kinds or topic)

    def _reasons(self, question: Question, code: Code, year: int, every: Sequence[Finding]) -> Sequence[Finding]:
        """The findings that tell why a country has its tier, what got better next where it is asked why it rose."""
        step = self._report.change(code, year)
        rose = question.direction is About.UP and step is not None and step.kind is ChangeKind.UPGRADED
        kind = FindingKind.PROGRESS if rose else FindingKind.SHORTCOMING
        reasons = [one for one in every if one.reason and one.year == year]
        others = [one for one in every if one not in reasons]
        return [
            *reasons,
            *(one for one in others if one.kind is kind),
            *(one for one in others if one.kind is not kind),
        ]

    def _is_wrong(self, question: Question, code: Code, year: int) -> bool:
        """Whether a "why" takes for granted what is not so: another tier, or a step that was not taken."""
        rating, change = self._report.rating(code, year), self._report.change(code, year)
        if rating is None or change is None or (question.years and year not in question.years):
            return False
        both = question.leaving is not None and question.reaching is not None
        if both and self._went(question, code, year):
            return False
        if question.leaving is not None or question.reaching is not None:
            gone = question.leaving or ()
            left = question.leaving is None or (change.before in gone and rating.tier not in gone)
            return not (left and (question.reaching is None or rating.tier in question.reaching))
        if question.tiers and rating.tier not in question.tiers[0]:
            return True
        step = _STEPS.get(question.direction)
        return step is not None and change.kind is not step

    def _went(self, question: Question, code: Code, year: int) -> bool:
        """Whether a country went from the one tier to the other by steps in reports near that of `year`."""
        leaving, reaching = question.leaving or (), question.reaching or ()
        ratings = [one for one in self._report.ratings_of(code) if abs(one.year - year) <= _SOON]
        return any(
            before.tier in leaving and after.tier in reaching and before.year < after.year
            for before in ratings
            for after in ratings
        )

    def _of_all(self, question: Question) -> FindingsAnswer:
        report, year = self._report, year_of(question, self._report)
        words = _WAIVER if question.about is About.WAIVER else telling(question.topic)
        found = [
            finding
            for finding in self._searched(question, words, year)
            if lies_in(report.country(finding.iso3), question.where)
            and (not question.tiers or question.about is About.WAIVER or self._is_on(finding.iso3, year, question))
        ]
        said = _of_whom_it_is_said(found, self._things(question, words), question)
        if question.denied:
            since = self._last_affirmed(self._things(question, words), year)
            said = [one for one in said if one.year >= since.get(one.iso3, 0)]
        of_the_year = [one for one in said if one.year in question.years]
        told = (of_the_year or said)[:MOST_FOUND]
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
            source_url=report.report_year(year).url,
        )

    def _things(self, question: Question, words: Sequence[str]) -> Sequence[str]:
        """The words that say what is denied, or more than before: "no shelter for victims" is of the shelter."""
        if not (question.denied or question.amount):
            return words
        return tuple(word for word in words if self._index.knows(word) and word not in NO_THINGS) or words

    def _last_affirmed(self, words: Sequence[str], year: int) -> Mapping[Code, int]:
        """The last report year, up to `year`, that said of each country what some words deny: "it convicted four"."""
        words, alike = [word for word in words if word not in _AT_NO_TIME], vocabulary().alike
        last: dict[Code, int] = {}
        for one in self._index.search(words, alike, until=year, strictly=True, limit=None):
            if one.kind in _OF_WHAT_IS and affirms(one.text, words, alike) and not denies_it(one.text, words, alike):
                last[one.iso3] = max(one.year, last.get(one.iso3, 0))
        return last

    def _searched(self, question: Question, words: Sequence[str], year: int) -> Sequence[Finding]:
        """The findings on some words; all of the kind that is asked for, of that year, where there are no words."""
        if not words and question.about in _KINDS:
            kind = _KINDS[question.about][0]
            every = (self._report.findings_of_kind(one.iso3, year, kind) for one in self._report.in_year(year))
            return [finding for found in every for finding in found if finding.year == year]
        things = self._things(question, words)
        strictly = question.strictly or (things is not words and question.amount not in _LOOSELY)
        return self._index.search(things, vocabulary().alike, until=year, strictly=strictly, limit=None)

    def _is_on(self, code: Code, year: int, question: Question) -> bool:
        rating = self._report.rating(code, year)
        return rating is not None and rating.tier in tiers_of(question.tiers)

    def _placed(self, findings: Iterable[Finding]) -> Iterator[PlacedFinding]:
        for f in findings:
            place: Place = place_of(self._report.country(f.iso3))
            yield PlacedFinding(place, ShownFinding(f.id, f.year, f.kind, f.text, f.source))


def _of_whom_it_is_said(found: Sequence[Finding], words: Sequence[str], question: Question) -> Sequence[Finding]:
    """Those of some findings that say of the words what is asked: that it is not so, is more than before, or is done.

    None of the others tells of the end of what is asked for.
    """
    alike = vocabulary().alike
    unlike = {About.PROGRESS: FindingKind.SHORTCOMING, About.SHORTCOMING: FindingKind.PROGRESS}.get(question.about)
    found = [one for one in found if one.kind is not unlike] or found
    if question.denied or question.amount or question.deeds:
        found = [one for one in found if one.kind in _OF_WHAT_IS]
    if question.denied:
        return [one for one in found if denies_it(one.text, words, alike)]
    if question.amount:
        so = [one for one in found if says(one.text, _AMOUNTS[question.amount], words, alike)]
        return so or (found if question.amount in _LOOSELY else ())
    if question.deeds:
        done = [one for one in found if any(holds_all(one.text, (deed,), alike) for deed in question.deeds)]
        found = [one for one in done or found if not any(_is_denied(one.text, deed) for deed in question.deeds)]
    if question.strictly:
        return found
    return [
        one for one in found if not (tells_end(one.text) or (one.kind in _OF_ENDS and is_over(one.text, words, alike)))
    ]


def _leaves_open(text: str, words: Sequence[str]) -> bool:
    """Whether a text only wishes what some words say, or denies it somewhere behind the words."""
    alike = vocabulary().alike
    return wishes(text) or (names(text, words, alike) and not (affirms(text, words, alike) or tells_end(text)))


def _is_denied(text: str, word: str) -> bool:
    """Whether a text has a word, and denies it wherever it stands."""
    return holds_all(text, (word,), vocabulary().alike) and not affirms(text, (word,), vocabulary().alike)


def _told(question: Question, found: Sequence[Finding]) -> str:
    """What is told: the kind of finding asked for, or what there is on the topic where none is of that kind."""
    kinds = _KINDS.get(question.about)
    return str(About.TOPIC if kinds and found and all(one.kind not in kinds for one in found) else question.about)
