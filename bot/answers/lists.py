"""Answers about many countries: lists and changes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.answers.answer import Answer, OutOfRangeAnswer
from bot.answers.besides import fits_besides, told_besides
from bot.answers.choosing import lies_in, limit_of, rated_in, tiers_in, tiers_of, year_of
from bot.answers.kinds import ChangesAnswer, ListAnswer, Listed, Moved
from bot.answers.over_years import STEPS, named_years, never_moved, over_years, since_a_year, span_of
from bot.answers.places import place_of
from bot.questions.intent import OUTERMOST, SINCE_A_YEAR, About, Relation
from bot.questions.limits import Span, TierSet
from bot.questions.question import Question
from bot.report.change import Change, ChangeKind, kind_of_step
from bot.report.records import Code, Rating
from bot.report.snapshot import Report
from bot.report.tier import Tier

OVER_YEARS = frozenset({About.EVER, About.NEVER, About.SINCE, About.ALWAYS})
_ABOUT = {
    (About.NO_LONGER, About.UP): "better since",
    (About.NO_LONGER, About.DOWN): "worse since",
    (About.NEVER, About.UP): "never up",
    (About.NEVER, About.DOWN): "never down",
    (About.NEVER, About.MOVED): "never moved",
}
_BEYOND: Mapping[Relation | None, str] = {Relation.BETTER: "better than", Relation.WORSE: "worse than"}
_AT_AN_END = frozenset({About.FIRST, About.LAST})
ANY_STEP = frozenset({ChangeKind.UPGRADED, ChangeKind.DOWNGRADED, ChangeKind.RECLASSIFIED})
_ARRIVALS = ANY_STEP | {ChangeKind.NEWLY_RATED, ChangeKind.RATED_AGAIN}


def listed(report: Report, question: Question) -> Answer:
    """The countries on the tiers asked about, for each year where several are named."""
    if len(question.years) > 1 and question.about not in OVER_YEARS:
        parts = [part for year in question.years for part in listed(report, replace(question, years=(year,))).parts]
        return Answer(tuple(parts))
    if question.span is not None and question.about is About.NOTHING_MORE:
        return listed(report, replace(question, about=About.ALWAYS if question.everyone else About.EVER))
    if question.about in _AT_AN_END:
        return _at_an_end(report, question)
    year = year_of(question, report)
    if (out := out_of_range(report, year)) is not None:
        return Answer((out,))
    tiers = tiers_of(question.tiers)
    if question.everyone and question.about is About.NOTHING_MORE:
        return _of_everyone(report, question, year, tiers)
    of = None
    if question.about is About.LIKE and question.places and question.places[0].codes:
        code = question.places[0].codes[0]
        if (beside := _tiers_beside(report.rating(code, year), question.relation)) is None:
            return Answer()
        of, tiers = place_of(report.country(code)), beside
    tiers, ratings = _asked_for(report, question, year, tiers)
    left_out = of.code if of is not None else None
    kept = [r for r in ratings if r.iso3 != left_out and fits_besides(report, r.iso3, question.also, year)]
    members = members_of(report, kept)
    since = max((report.tier_text(tier).since for tier in tiers), default=0)
    part = ListAnswer(
        year,
        tiers,
        limit_of(report, question.where),
        members,
        about=_BEYOND.get(question.relation, "") if of is not None else _about(question),
        span=span_of(report, question) if question.about in OVER_YEARS else None,
        each_of=named_years(question),
        of=of,
        tier_since=since if since > year else None,
        newest=year == report.newest_year,
        also=tuple(told_besides(report, one) for one in question.also),
    )
    codes = [member.place.code for member in members]
    return Answer((part,), _are_all(report, question, codes) if question.everyone else _are_any(question, codes))


def _at_an_end(report: Report, question: Question) -> Answer:
    """Those of the first or the last report with any on some tiers; that there never were any, if so."""
    first, last = span_of(report, question)
    tiers = tiers_of(question.tiers)
    years = [year for year in report.years if first <= year <= last and rated_in(report, year, tiers, question.where)]
    if not years:
        return listed(report, replace(question, about=About.EVER))
    year = years[0] if question.about is About.FIRST else years[-1]
    answer = listed(report, replace(question, about=About.NOTHING_MORE, years=(year,), span=None))
    told = tuple(
        replace(part, about=str(question.about)) if isinstance(part, ListAnswer) else part for part in answer.parts
    )
    named = {code for place in question.only for code in place.codes}
    among = any(isinstance(part, ListAnswer) and named < {one.place.code for one in part.members} for part in told)
    return Answer(told, None if named and among else answer.verdict)  # the first, but not alone


def _about(question: Question) -> str:
    return _ABOUT.get((question.about, question.direction), str(question.about))


def _tiers_beside(rating: Rating | None, relation: Relation | None) -> tuple[Tier, ...] | None:
    """The tier of a country that others are like, or all that are better or worse; None where it has no rank."""
    if relation not in _BEYOND:
        return (rating.tier,) if rating is not None else ()
    if rating is None or rating.tier.rank is None:
        return None
    return rating.tier.beyond(better=relation is Relation.BETTER)


def _are_all(report: Report, question: Question, codes: Sequence[Code]) -> bool:
    """Whether these are all that were rated in the years asked about."""
    rated = over_years(report, replace(question, about=About.EVER, tiers=()), tiers_of(()))
    return {rating.iso3 for rating in rated} <= set(codes)


def _asked_for(
    report: Report, question: Question, year: int, tiers: tuple[Tier, ...]
) -> tuple[tuple[Tier, ...], Sequence[Rating]]:
    """The ratings of those that a list asks for, and the tiers that it is of."""
    there = rated_in(report, year, tiers, question.where)
    if question.about in OUTERMOST:
        ratings = _outermost(there, best=question.about is About.BEST)
        return tuple({rating.tier for rating in ratings}), ratings
    if question.about is About.NEVER and question.direction:
        return tiers, list(never_moved(report, question, tiers))
    if question.about in SINCE_A_YEAR:
        return tiers, list(since_a_year(report, question, there))
    if question.about in OVER_YEARS:
        return tiers, list(over_years(report, question, tiers))
    if question.about is About.TWO_YEARS:
        tiers = tiers if question.tiers else (Tier.WATCH_LIST,)
        there = rated_in(report, year, tiers, question.where)
        earlier = {rating.iso3 for rating in rated_in(report, year - 1, tiers, question.where)}
        return tiers, [rating for rating in there if rating.iso3 in earlier]
    return tiers, there


def _of_everyone(report: Report, question: Question, year: int, tiers: Sequence[Tier]) -> Answer:
    """Whether all are on these tiers, with those that are not, or else with all."""
    if not question.tiers:  # all on the same, whichever it is
        there = {rating.tier for rating in rated_in(report, year, tiers, question.where)}
        return replace(listed(report, replace(question, everyone=False)), verdict=len(there) == 1)
    others = TierSet(frozenset(tiers_of(question.those)) - set(tiers))
    exceptions = rated_in(report, year, others.tiers, question.where)
    told = replace(question, everyone=False, tiers=(others,) if exceptions else question.tiers)
    return replace(listed(report, told), verdict=not exceptions)


def _outermost(ratings: Sequence[Rating], *, best: bool) -> Sequence[Rating]:
    """The ratings on the best tier, or the worst, that any of these has."""
    ranks = [rating.tier.rank for rating in ratings if rating.tier.rank is not None]
    edge = min(ranks, default=None) if best else max(ranks, default=None)
    return [rating for rating in ratings if rating.tier.rank is not None and rating.tier.rank == edge]


def members_of(report: Report, ratings: Iterable[Rating]) -> tuple[Listed, ...]:
    """The countries of some ratings, each with its tier."""
    return tuple(Listed(place_of(report.country(rating.iso3)), rating.tier) for rating in ratings)


def changed(report: Report, question: Question) -> Answer:
    """The countries that moved, in a year or over several; in each by itself of years that lie apart.

    Those of two parts of the world each by themselves, if they are set beside each other.
    """
    if question.by_part and len(question.where.groups) > 1:
        apart = (replace(question.where, groups=(group,)) for group in question.where.groups)
        told = (changed(report, replace(question, where=where)).parts for where in apart)
        return Answer(tuple(part for parts in told for part in parts))
    if question.at_ends and len(question.years) > 1 and question.span is None:
        return _between(report, question, min(question.years), max(question.years))
    alone = sorted(set(question.years)) if question.paired and question.span is None else []
    if len(alone) > 1 and alone[-1] - alone[0] >= len(alone):
        each = [changed(report, replace(question, years=(year,), paired=False)) for year in alone]
        return Answer(tuple(part for one in each for part in one.parts))
    if question.span is not None:
        span = question.span
    else:
        years = question.years or (report.newest_year,)
        if (out := out_of_range(report, years[0])) is not None:
            return Answer((out,))
        span = Span(min(years), max(years))
    within = [year for year in report.years if year in span]
    if not within:
        return Answer((OutOfRangeAnswer(None, span.first or span.last or 0, report.years[0], report.newest_year),))
    within, moved = _at_the_end(question, within, [one for year in within for one in _moved(report, question, year)])
    part = ChangesAnswer(
        within[0],
        within[-1],
        _direction(question),
        tiers_in(question.leaving),
        tiers_in(question.reaching),
        limit_of(report, question.where),
        tuple(moved),
        counted=question.about is About.MOVES,
        also=tuple(told_besides(report, one) for one in question.also),
        end=_end_of(report, question, moved),
    )
    if question.about is About.MOVED and question.direction in STEPS:
        return Answer((part,), _are_more(question, part))
    verdict = _are_any(question, [one.place.code for one in moved])
    from_to = question.leaving is not None and question.reaching is not None
    if not moved and from_to and not question.years and question.span is None:
        in_any_report = changed(report, replace(question, span=Span()))
        return Answer((part, *in_any_report.parts), verdict)
    return Answer((part,), verdict)


def _at_the_end(question: Question, within: list[int], moved: Sequence[Moved]) -> tuple[list[int], Sequence[Moved]]:
    """The years and moves of a question; of one on who was first or last to move, those of that report alone."""
    if not moved or question.amount not in _AT_AN_END:
        return within, moved
    end = moved[0 if question.amount is About.FIRST else -1].year
    return [end], [one for one in moved if one.year == end]


def _end_of(report: Report, question: Question, moved: Sequence[Moved]) -> str:
    """Whether the moves told are the first or the last of all; of those of the newest report that is plain anyway."""
    newest = bool(moved) and moved[-1].year == report.newest_year
    return "" if not moved or (newest and question.amount is About.LAST) else str(question.amount)


def _between(report: Report, question: Question, first: int, last: int) -> Answer:
    """The countries that stand better, or worse, in the last of two reports than in the first."""
    for year in (first, last):
        if (out := out_of_range(report, year)) is not None:
            return Answer((out,))
    after = {one.iso3: one.tier for one in rated_in(report, last, tuple(Tier), question.where)}
    moved = [
        Moved(place_of(report.country(one.iso3)), one.tier, there, last)
        for one in rated_in(report, first, tuple(Tier), question.where)
        if (there := after.get(one.iso3)) is not None
        and is_asked_for(question, Change(kind_of_step(one.tier, there), last, there, one.tier, first))
    ]
    rungs = 0
    if question.course is not None and question.course.farthest:
        apart = [report.rungs(one.before, one.after, last) if one.before and one.after else 0 for one in moved]
        rungs = max(apart, default=0)
        moved = [one for one, far in zip(moved, apart, strict=True) if far == rungs]
    part = ChangesAnswer(
        first,
        last,
        _direction(question),
        tiers_in(question.leaving),
        tiers_in(question.reaching),
        limit_of(report, question.where),
        tuple(sorted(moved, key=lambda one: one.place.name)),
        counted=question.about is About.MOVES,
        at_ends=True,
        rungs=rungs,
    )
    return Answer((part,), _are_any(question, [one.place.code for one in moved]))


def _are_more(question: Question, part: ChangesAnswer) -> bool | None:
    """Whether more moved the way that was said than the other; None where that was not asked."""
    kinds = [kind_of_step(one.before, one.after) for one in part.moved if one.before and one.after]
    up, down = kinds.count(ChangeKind.UPGRADED), kinds.count(ChangeKind.DOWNGRADED)
    more = up > down if question.direction is About.UP else down > up
    return more if question.wants_yes_or_no else None


def _are_any(question: Question, codes: Sequence[Code]) -> bool | None:
    """Whether there are any, besides those of which it is known, or only those named; None where that is not asked."""
    if question.only:
        named = {code for place in question.only for code in place.codes} - question.where.without
        shared = question.about in OUTERMOST and not question.solely and named < set(codes)  # the worst, but not alone
        return None if shared else set(codes) == named
    if question.denied:
        return not codes
    if question.number is not None:
        return len(codes) in question.number if question.wants_yes_or_no else None
    known = {code for place in question.besides for code in place.codes}
    return any(code not in known for code in codes) if question.wants_yes_or_no else None


def _direction(question: Question) -> str:
    about = question.direction if question.about is About.MOVES else question.about
    return str(about) if about in STEPS else str(About.MOVED)


def _moved(report: Report, question: Question, year: int) -> Iterator[Moved]:
    found = []
    for code, step in report.moves(year):
        country = report.country(code)
        meant = is_asked_for(question, step) and lies_in(country, question.where)
        if meant and fits_besides(report, code, question.also, year):
            before = None if step.kind is ChangeKind.RATED_AGAIN else step.before  # that was an older report's
            found.append(Moved(place_of(country), before, step.after, year))
    yield from sorted(found, key=lambda moved: moved.place.name)


def is_asked_for(question: Question, step: Change) -> bool:
    """Whether a step is one of those that a question on changes is about."""
    leaving, reaching = question.leaving, question.reaching
    about = question.direction if question.about is About.MOVES else question.about
    crossing = leaving is not None and leaving == reaching and len(leaving.tiers) == 1
    arrives = reaching is not None and (leaving is None or crossing)
    allowed = STEPS.get(about, _ARRIVALS if arrives else ANY_STEP)
    if step.kind not in allowed:
        return False
    if leaving is not None and crossing:  # to the tier or away from it
        return (step.before in leaving) is not (step.after in leaving)
    if leaving is not None and leaving == reaching:  # between two tiers, either way
        return step.before in leaving and step.after in leaving
    if leaving is not None and (step.before not in leaving or step.after in leaving):
        return False
    return reaching is None or (step.after in reaching and step.before not in reaching)


def out_of_range(report: Report, year: int) -> OutOfRangeAnswer | None:
    """That there is no report of a year; None where there is one."""
    if report.years[0] <= year <= report.newest_year:
        return None
    return OutOfRangeAnswer(None, year, report.years[0], report.newest_year)
