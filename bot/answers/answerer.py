"""Answering: a Question and the report snapshot in, an Answer out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from bot.answers.answer import Answer, CannotAnswer, NotRatedAnswer, NotThatYearAnswer, Option, Part, TierAnswer
from bot.answers.comparisons import compared, stand_so
from bot.answers.counts import counted
from bot.answers.courses_there import courses_there
from bot.answers.defining import defined
from bot.answers.findings import FindingAnswers
from bot.answers.histories import history, shared_years, years_apart
from bot.answers.kinds import CompareAnswer, HelpAnswer, HistoryAnswer, ShownHotline
from bot.answers.lists import ANY_STEP, changed, is_asked_for, listed
from bot.answers.moved_among import moved_among
from bot.answers.movers import movers
from bot.answers.on_a_list import told_if_listed
from bot.answers.outlooks import untold
from bot.answers.over_years import STEPS
from bot.answers.places import Place, place_of
from bot.answers.ranking import ranked
from bot.answers.record_parts import record_parts
from bot.answers.record_years import record_years
from bot.answers.superlatives import superlative
from bot.answers.tiers import TierAnswers
from bot.answers.verdicts import verdict
from bot.answers.years_of_all import years_of_all
from bot.places.resolve import Resolution
from bot.questions.alone.terms import LISTED, TERMS_OF_COUNTRIES, TOPICS
from bot.questions.intent import OF_MANY, OF_PARTS, OF_YEARS, OPPOSITE_WAY, SUPERLATIVES, About, Intent, Relation
from bot.questions.limits import TierSet
from bot.questions.question import Question
from bot.report.change import kind_of_step
from bot.report.records import Code, Hotline, Term
from bot.report.search import FindingIndex
from bot.report.snapshot import Report
from bot.report.tier import Tier

_LISTING = dict.fromkeys(SUPERLATIVES, superlative) | {About.YEARS_OF_ALL: years_of_all}
_BY_YEARS = dict.fromkeys(OF_YEARS | {About.YEARS_WITH}, record_years)
_COUNTING = _BY_YEARS | dict.fromkeys(OF_PARTS, record_parts) | {About.MOVERS: movers}
"""What is listed or counted in another way than by itself: by years, by parts of the world, by a record."""
_PAIR = 2
_ANY_WAY = frozenset({About.UP, About.DOWN, About.MOVED, About.MOVES})
_ALIKE = frozenset({Relation.SAME, Relation.OTHER})
_APART = _ALIKE | {Relation.BETTER, Relation.WORSE}
MOST_YEARS = 4
"""Years in which countries are compared in one answer."""
MOST_PARTS = 12
"""Countries times years that one question is answered for."""


class Answerer:
    """Answers questions from one report snapshot."""

    def __init__(
        self,
        report: Report,
        index: FindingIndex,
        terms: tuple[Term, ...] = (),
        hotlines: tuple[Hotline, ...] = (),
        today: Callable[[], date] = date.today,
    ) -> None:
        """`index` searches the findings; `terms` and `hotlines` are what the report itself does not hold."""
        self.report = report
        self._tiers = TierAnswers(report, today)
        self._terms = {term.id: term for term in terms}
        notes = {TOPICS[term]: self._terms[term].text for term in TERMS_OF_COUNTRIES if term in self._terms}
        notes |= {LISTED[topic]: text for topic, text in notes.items() if topic in LISTED}
        self._notes = notes
        self._findings = FindingAnswers(report, index, notes)
        self._hotlines = hotlines
        self._kinds: dict[Intent, Callable[[Question], Answer]] = {
            Intent.TIER: self._tier,
            Intent.COMPARE: self._compare,
            Intent.HISTORY: self._history,
            Intent.LIST: lambda question: _LISTING.get(question.about, listed)(report, question),
            Intent.COUNT: lambda question: _COUNTING.get(question.about, counted)(report, question),
            Intent.CHANGES: self._changes,
            Intent.DEFINE: lambda question: defined(report, self._terms, question),
            Intent.FINDINGS: self._found,
            Intent.HELP: self._help,
            Intent.UNKNOWN: lambda question: untold(report, self._terms, question),
        }

    def answer(self, question: Question) -> Answer:
        """The answer; one that says what can be asked where the bot has nothing else to say."""
        if question.intent is Intent.NONE:
            return Answer()
        told = self._kinds.get(question.intent)
        question = self._of_every_report(question)
        answer = told(question) if told is not None else Answer()
        if question.reasoned and answer.verdict:
            answer = replace(answer, verdict=None)
        return answer if answer.parts else Answer((CannotAnswer(self.report.newest_year),))

    def _of_every_report(self, question: Question) -> Question:
        """Those always on a tier since the very first report are those on it in each: not one first rated later."""
        since = question.span.first if question.span is not None else None
        listed_always = question.intent in OF_MANY and question.about is About.ALWAYS and not question.places
        return replace(question, about=About.SINCE) if listed_always and since == self.report.years[0] else question

    def tier(self, code: Code, year: int) -> Part:
        """The tier of one country in one report year, or why there is none.

        Raises:
            KeyError: no country has this code.
        """
        return self._tiers.tier(code, year)

    def option(self, code: Code, year: int) -> Option:
        """A country to choose, with its tier of that year."""
        return self._tiers.option(code, year)

    def _tier(self, question: Question) -> Answer:
        parts = tuple(self._each_tier(question))[:MOST_PARTS]
        if question.about is About.SURE:
            parts = tuple(replace(part, sure_first=True) if isinstance(part, TierAnswer) else part for part in parts)
        rated = [part.tier for part in parts if isinstance(part, TierAnswer)]
        claim = question.tiers[0] if len(question.tiers) == 1 else None
        yes = None
        if question.wants_yes_or_no and claim is not None and not claim.negated and len(rated) == len(parts) > 0:
            so = [tier in claim for tier in rated]
            yes = all(so) if not claim.either and not (question.paired and any(so) and not all(so)) else None
        if question.wants_yes_or_no and question.paired and len(question.tiers) == len(rated) == len(parts) > 1:
            each = [tier in claimed for tier, claimed in zip(rated, question.tiers, strict=True)]
            yes = all(each) if len(set(each)) == 1 else None
        if question.paired and question.relation is not None and len(rated) == len(parts) == _PAIR:
            yes = stand_so(question.relation, *rated)
        if question.denied and claim is not None and claim.negated and len(rated) == len(parts) > 0:
            yes = all(tier in claim for tier in rated)
        if question.differs and claim is not None:
            left = all(self._was_on(claim, part) for part in parts)
            yes = all(tier not in claim for tier in rated) if left and len(rated) == len(parts) > 0 else None
        if question.wants_yes_or_no and question.about in (About.RATED, About.COVERED) and len(parts) == 1:
            rated_at_all = self._is_rated(parts[0], covered=question.about is About.COVERED)
            yes = rated_at_all is not question.denied if rated_at_all is not None else None
        if question.same_as is not None and len(rated) == len(parts) == 1:
            then = self.report.rating(question.places[0].codes[0], question.same_as)
            yes = (then.tier is rated[0]) is not question.differs if then is not None else None
        return Answer(parts, yes)

    def _each_tier(self, question: Question) -> Iterator[Part]:
        """The tier of each country in each year, or of each in its own."""
        for number, place in enumerate(question.places):
            years = question.years[number : number + 1] if question.paired else question.years
            yield from self._tiers.about(place, years)

    def _was_on(self, claim: TierSet, part: Part) -> bool:
        """Whether the country that a part is about was ever on the tier that it is asked to be off."""
        return isinstance(part, TierAnswer) and any(
            rating.tier in claim for rating in self.report.ratings_of(part.place.code) if rating.year <= part.year
        )

    @staticmethod
    def _is_rated(part: Part, *, covered: bool) -> bool | None:
        """Whether a part tells a tier, or at least that the report has a chapter; None where it tells neither."""
        if isinstance(part, TierAnswer) and part.asked_part:
            return None if covered else False  # the country that it is a part of is rated, and not the part
        if isinstance(part, TierAnswer):
            return covered or part.tier is not Tier.SPECIAL_CASE
        return False if isinstance(part, NotThatYearAnswer | NotRatedAnswer) else None

    def _compare(self, question: Question) -> Answer:
        if (unclear := self._unclear(question)) is not None:
            return unclear
        codes = tuple(dict.fromkeys(place.codes[0] for place in question.places))[:MOST_PARTS]
        if len(codes) <= 1:
            return self._tier(question)
        if len(question.years) <= 1:
            return compared(self.report, question, codes)
        each = [compared(self.report, replace(question, years=(year,)), codes) for year in question.years[:MOST_YEARS]]
        return Answer(tuple(part for one in each for part in one.parts))

    def _history(self, question: Question) -> Answer:
        if (unclear := self._unclear(question)) is not None:
            return unclear
        if question.where.groups and not question.places:
            return courses_there(self.report, question, MOST_PARTS)
        parts = []
        for place in question.places[:MOST_PARTS]:
            if (part := history(self.report, question, place.codes[0])) is None:
                return self._tier(_at_its_end(question))
            parts.append(part)
        several = len(parts) == _PAIR or (question.relation in _ALIKE and len(parts) > 1)
        if question.together and question.relation is not None and several:
            return Answer((years_apart(question.relation, parts), *parts))
        if question.together and len(parts) > 1 and not question.direction:
            return Answer((shared_years(parts), *parts))
        so = verdict(question, parts) if question.confirmed is None else question.confirmed
        beside = question.beside and question.relation in _APART and not question.tiers and several
        if beside and question.about in (About.EVER, About.ALWAYS) and so is not None and question.relation is not None:
            return Answer((years_apart(question.relation, parts), *parts), so)
        if question.ranked and len(parts) > 1:
            first = self._by_rank(question, parts)
            among = question.wants_yes_or_no and question.among is not None
            moved = [bool(part.moved) for part in first if isinstance(part, CompareAnswer) and among]
            return Answer((*first, *parts), any(moved) if moved else None)
        if question.among is not None and so:  # those that it holds for first
            parts.sort(key=lambda part: not part.years)
        return Answer(tuple(parts), so)

    def _by_rank(self, question: Question, parts: Sequence[HistoryAnswer]) -> Sequence[Part]:
        """Which of several countries comes first by what was asked, or moved over the years."""
        if question.ranked is not About.MOVED:
            return (ranked(question, parts),)
        years = (min(part.first for part in parts), max(part.last for part in parts))
        return moved_among(self.report, replace(question, years=years, about=question.direction or About.MOVED)).parts

    def _changes(self, question: Question) -> Answer:
        if not question.places:
            return (movers if question.about is About.MOVERS else changed)(self.report, question)
        if (unclear := self._unclear(question)) is not None:
            return unclear
        direction = question.about if question.about in (About.UP, About.DOWN) else question.direction
        if question.span is not None and not question.years:
            about = About.EVER if question.wants_yes_or_no else About.TREND
            return self._history(replace(question, intent=Intent.HISTORY, about=about, direction=direction))
        if not question.years and question.span is None and (question.leaving or question.reaching):
            return self._history(replace(question, intent=Intent.HISTORY, about=About.WHEN, direction=direction))
        answer = self._tier(question)
        rated = [part for part in answer.parts if isinstance(part, TierAnswer)]
        parts = tuple(replace(part, step_first=True) if isinstance(part, TierAnswer) else part for part in answer.parts)
        several_years = len(question.years) > 1
        open_which = question.about in _ANY_WAY and not (question.wants_yes_or_no or several_years)
        if open_which and 1 < len(rated) == len(parts):
            return moved_among(self.report, question)
        if not question.wants_yes_or_no or len(rated) < len(parts):
            return Answer(parts)
        steps = [self.report.change(part.place.code, part.year) for part in rated]
        so = [step is not None and is_asked_for(question, step) for step in steps]
        yes = _have_moved(question, so)
        one_year = len(question.years) <= 1
        if one_year and question.among is not None and question.about in _ANY_WAY and len(parts) > 1:
            parts = moved_among(self.report, question).parts
        elif not question.years and not yes and not question.denied:
            parts = tuple(map(partial(_with_last_move, self.report, question), parts))
        return Answer(parts, yes)

    def _found(self, question: Question) -> Answer:
        if question.places and (unclear := self._unclear(question)) is not None:
            return unclear
        if len(question.places) == 1 and len(question.years) > 1:
            each = [self._found(replace(question, years=(year,))) for year in question.years]
            return Answer(tuple(part for answer in each for part in answer.parts))
        found = self._findings.answer(question)
        return told_if_listed(found, question, self._notes) if found is not None else self._tier(question)

    def _help(self, question: Question) -> Answer:
        newest = self.report.newest_year
        if question.about is not About.DANGER:
            return Answer((HelpAnswer(str(question.about), newest_year=newest),))
        named = dict.fromkeys(code for place in question.places for code in place.codes)
        lines = tuple(line for line in self._hotlines if line.iso3 in named)
        every = dict.fromkeys(line.iso3 for line in self._hotlines)
        without = [code for code in named if code not in every]
        return Answer(
            (
                HelpAnswer(
                    str(question.about),
                    tuple(ShownHotline(self._place(one.iso3), one.name, one.contact, one.address) for one in lines),
                    without_line=tuple(map(self._place, without)),
                    with_line=tuple(sorted(map(self._place, every), key=lambda one: one.name)) if not named else (),
                    newest_year=newest,
                ),
            )
        )

    def _place(self, code: Code) -> Place:
        return place_of(self.report.country(code))

    def _unclear(self, question: Question) -> Answer | None:
        """An answer that asks which country is meant, or says that one is none, where a place is not certain."""
        parts = tuple(self._tiers.unclear(place, question.years) for place in question.places if not _is_certain(place))
        if not parts:
            return None
        certain = tuple(self._certain(question))
        return Answer((*certain, *parts)[:MOST_PARTS])

    def _certain(self, question: Question) -> Iterator[Part]:
        for place in question.places:
            if _is_certain(place):
                yield from self._tiers.about(place, question.years)


def _with_last_move(report: Report, question: Question, part: Part) -> Part:
    """What is told of a country that did not move so with the newest report, with the last time that it did."""
    if not isinstance(part, TierAnswer):
        return part
    kinds = STEPS.get(question.about, ANY_STEP)
    moves = [move for move in report.moves_of(part.place.code) if kind_of_step(move.before, move.after) in kinds]
    return replace(part, moved_last=moves[-1]) if moves and moves[-1].year < part.year else part


def _have_moved(question: Question, so: Sequence[bool]) -> bool | None:
    """Whether countries moved as it is asked, where each did so or not; None if it is so in some of the years alone."""
    if len(question.years) > 1:
        judged = question.about in OPPOSITE_WAY and len(set(so)) == 1 and not question.denied
        return so[0] if judged else None
    if question.denied:
        return not any(so)
    return all(so) if question.among is None else sum(so) in question.among


def _is_certain(place: Resolution) -> bool:
    return len(place.codes) == 1


def _at_its_end(question: Question) -> Question:
    """The question for the last year that it is about, so that nothing newer is told."""
    span = question.span
    if span is None or (span.last is None and span.first is None):
        return question
    year = span.last if span.last is not None else span.first
    return replace(question, years=(year,) if year is not None else (), span=None)
