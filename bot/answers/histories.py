"""Answers about one country over the years."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.answers.choosing import tiers_of
from bot.answers.kinds import HistoryAnswer, SharedYearsAnswer, TierRun
from bot.answers.places import place_of
from bot.questions.intent import About, Relation
from bot.questions.limits import Span
from bot.questions.question import Question
from bot.report.change import ChangeKind, TierMove, kind_of_step
from bot.report.records import Code, Rating
from bot.report.snapshot import Report
from bot.report.tier import Tier

_OF_MOVES = frozenset({About.EVER, About.BEFORE, About.WHEN, About.LAST, About.FIRST, About.YEARS})
_OF_EVERY_YEAR = frozenset({About.AT_FIRST, About.BEFORE, About.FIRST, About.HOW_LONG, About.LAST})
"""What is asked of all reports, though a year is named: "was it last there in 2015?"."""


def history(report: Report, question: Question, code: Code) -> HistoryAnswer | None:
    """How a country was rated over the years asked about; None where it was never rated in them."""
    ratings = [rating for rating in report.ratings_of(code) if rating.year in span_of(question)]
    if not ratings:
        return None
    question = _from_the_start(question, ratings[0])
    tiers = tiers_of(question.tiers) if question.tiers else ()
    if question.about is About.HOW_LONG:
        tiers = tiers_of(question.tiers[:1]) if question.tiers else (ratings[-1].tier,)
    about = question.about
    if about is About.BEST and tiers:
        about = About.LONGEST  # the longest stay on one of these tiers
    elif about is About.BEST:
        tiers = _best_and_worst(ratings)
    moved, moves = _moves(report, question, ratings)
    if moved and not moves and question.leaving is not None and question.reaching is not None:
        never_left = moved not in ("reached", f"{question.direction} to")
        tiers = tiers_of((question.leaving if never_left else question.reaching,))
    runs = tuple(_runs(ratings))
    earlier = question.about is About.LAST and question.earlier
    before = runs[-1].first if earlier else ratings[-1].year + 1
    return HistoryAnswer(
        place_of(report.country(code)),
        str(about),
        ratings[0].year,
        ratings[-1].year,
        runs,
        tiers,
        years=tuple(rating.year for rating in ratings if rating.year < before and (not tiers or rating.tier in tiers)),
        missing=tuple(_missing(report, code, ratings)),
        moves=tuple(move for move in moves if move.year < before),
        moved=moved,
        stay=_stay(question, runs, past=ratings[-1].year < report.newest_year),
    )


def _stay(question: Question, runs: Sequence[TierRun], *, past: bool) -> TierRun | None:
    """The earlier years in a row of which it is asked how many they were: "how long was it there in 2016?".

    Those at the end of years that are `past` are earlier ones, too: "how long was it there before 2016?".
    """
    if question.about is not About.HOW_LONG or question.wants_yes_or_no:
        return None
    if len(question.years) == 1:
        there = next((run for run in runs[:-1] if run.first <= question.years[0] <= run.last), None)
    else:
        there = runs[-1] if past else None
    named = there is not None and (not question.tiers or there.tier in tiers_of(question.tiers[:1]))
    return there if named else None


def _from_the_start(question: Question, first: Rating) -> Question:
    """The question of a country that was on a tier from its first rating on, so that it never first moved there."""
    reaching = question.reaching
    there = question.about is About.FIRST and reaching is not None and first.tier in reaching
    if not there or reaching is None or question.leaving is not None or question.direction in (About.UP, About.DOWN):
        return question
    return replace(question, tiers=(reaching,), reaching=None)


def shared_years(parts: Sequence[HistoryAnswer]) -> SharedYearsAnswer:
    """The years in which all of several countries were on the tiers asked about."""
    shared = set(parts[0].years).intersection(*(part.years for part in parts))
    first, last = max(part.first for part in parts), min(part.last for part in parts)
    places = tuple(part.place for part in parts)
    return SharedYearsAnswer(places, parts[0].tiers, tuple(sorted(shared)), first, last)


def years_apart(relation: Relation, parts: Sequence[HistoryAnswer]) -> SharedYearsAnswer:
    """The years in which the first of two countries stood so to the second, or all of several were level, or not."""
    ranks = ranks_by_year(parts)
    years = [year for year, of_all in ranks.items() if _stood_so(relation, of_all)]
    first, last = max(part.first for part in parts), min(part.last for part in parts)
    return SharedYearsAnswer(tuple(part.place for part in parts), (), tuple(years), first, last, str(relation))


def ranks_by_year(parts: Sequence[HistoryAnswer]) -> Mapping[int, Sequence[int]]:
    """The ranks of all of several countries in each year in which every one of them had one, the earliest first."""
    each = [
        {year: run.tier.rank for run in part.runs for year in range(run.first, run.last + 1) if run.tier.rank}
        for part in parts
    ]
    shared = set(each[0]).intersection(*each[1:])
    return {year: [of_one[year] for of_one in each] for year in sorted(shared)}


def _stood_so(relation: Relation, ranks: Sequence[int]) -> bool:
    match relation:
        case Relation.BETTER:
            return ranks[0] < ranks[1]
        case Relation.WORSE:
            return ranks[0] > ranks[1]
        case Relation.SAME:
            return len(set(ranks)) == 1
    return len(set(ranks)) > 1


def span_of(question: Question) -> Span:
    """The report years that a question about the past is about."""
    if question.span is not None:
        until = question.span.last if question.about is About.UNTIL else None
        return Span(question.span.first, until + 1) if until is not None else question.span  # whether it ended then
    if not question.years or question.solely or question.about in _OF_EVERY_YEAR:
        return Span()
    return Span(min(question.years), max(question.years) if len(question.years) > 1 else None)


def _missing(report: Report, code: Code, ratings: Sequence[Rating]) -> Iterator[int]:
    for year in range(ratings[0].year, ratings[-1].year):
        if year in report.years and report.rating(code, year) is None:
            yield year


def _moves(report: Report, question: Question, ratings: Sequence[Rating]) -> tuple[str, list[TierMove]]:
    """Which steps were asked about, and those that were taken."""
    leaving, reaching = question.leaving, question.reaching
    if question.about not in _OF_MOVES or (leaving is None and reaching is None and question.tiers):
        return "", []
    kind = {About.UP: ChangeKind.UPGRADED, About.DOWN: ChangeKind.DOWNGRADED}.get(question.direction)
    if any(one is not None and Tier.SPECIAL_CASE in one.tiers for one in (leaving, reaching)):
        kind = None  # what has no rank is neither above nor below another tier
    first, last = ratings[0].year, ratings[-1].year
    every = [move for move in report.moves_of(ratings[0].iso3) if first <= move.year <= last]
    if reaching is not None and all(rating.tier not in reaching for rating in ratings):
        return "reached" if kind is None else f"{question.direction} to", []
    if leaving is not None:
        every = [move for move in every if move.before in leaving and move.after not in leaving]
        onwards = [
            move
            for move in every
            if (reaching is None or move.after in reaching)
            and (kind is None or kind_of_step(move.before, move.after) is kind)
        ]
        left = "left" if kind is None else f"{question.direction} from"
        if onwards or reaching is None or not every:
            return left, onwards
        never_moved_there = all(move.after not in reaching for move in report.moves_of(ratings[0].iso3))
        return ("reached", []) if never_moved_there else ("", [])  # by way of another tier
    if reaching is not None:
        reached = [move for move in every if move.after in reaching and move.before not in reaching]
        so = [move for move in reached if kind is None or kind_of_step(move.before, move.after) is kind]
        return "reached" if kind is None else f"{question.direction} to", so
    if kind is not None:
        return str(question.direction), [move for move in every if kind_of_step(move.before, move.after) is kind]
    return ("changed", every) if question.direction is About.MOVED else ("", [])


def _best_and_worst(ratings: Sequence[Rating]) -> tuple[Tier, ...]:
    ranked = sorted(
        {rating.tier for rating in ratings if rating.tier.rank is not None}, key=lambda tier: tier.rank or 0
    )
    return tuple(dict.fromkeys((ranked[0], ranked[-1]))) if ranked else ()


def _runs(ratings: Sequence[Rating]) -> Iterator[TierRun]:
    first = ratings[0]
    last = first
    for rating in ratings[1:]:
        if rating.tier is not last.tier or rating.year != last.year + 1:
            yield TierRun(first.tier, first.year, last.year)
            first = rating
        last = rating
    yield TierRun(first.tier, first.year, last.year)
