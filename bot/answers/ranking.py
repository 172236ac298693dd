"""Which of several countries comes first over the years: longest or most often on a tier, first there, most moved."""

from collections.abc import Mapping, Sequence

from bot.answers.kinds import HistoryAnswer
from bot.answers.kinds_of_records import Ranked, RankedAnswer
from bot.questions.intent import About
from bot.questions.question import Question


def ranked(question: Question, parts: Sequence[HistoryAnswer]) -> RankedAnswer:
    """The countries of several histories by what the question ranks them by, the one that comes first in front."""
    by_best = question.ranked is About.BEST
    best = _best_by_year(parts) if by_best else {}
    numbers = _better(best, len(parts)) if by_best else [_number(question.ranked, part) for part in parts]
    found = [Ranked(part.place, number, _running(part)) for part, number in zip(parts, numbers, strict=True)]
    if question.ranked is About.FIRST:
        found.sort(key=lambda one: (not one.number, one.number))
    else:
        found.sort(key=lambda one: (-one.number, -one.running))
    leader, since = _better_since(best)
    return RankedAnswer(
        min(part.first for part in parts),
        max(part.last for part in parts),
        str(question.ranked),
        parts[0].tiers,
        str(question.direction or About.MOVED),
        tuple(found),
        since=since,
        best=parts[leader].place if leader is not None else None,
    )


def _number(ranked_by: About, part: HistoryAnswer) -> int:
    match ranked_by:
        case About.FIRST:
            return part.years[0] if part.years else 0
        case About.MOST_MOVES:
            return len(part.moves)
        case _:
            return len(part.years)


def _running(part: HistoryAnswer) -> int:
    return max((run.last - run.first + 1 for run in part.runs if run.tier in part.tiers), default=0)


def _better(best: Mapping[int, int | None], count: int) -> list[int]:
    """In how many reports each of so many countries stood better than all the others."""
    return [list(best.values()).count(number) for number in range(count)]


def _better_since(best: Mapping[int, int | None]) -> tuple[int | None, int | None]:
    """Which country has stood better than the others up to the last report, and since when."""
    years = list(best)
    leader = best[years[-1]] if years else None
    since = None
    for year in reversed(years):
        if leader is None or best[year] != leader or (since is not None and year < since - 1):
            break
        since = year
    return (leader, since) if since is not None else (None, None)


def _best_by_year(parts: Sequence[HistoryAnswer]) -> Mapping[int, int | None]:
    """The number of the country that stood better than all others in each report in which all had a rank.

    None stands for those in which several did alike.
    """
    ranks = [_ranks(part) for part in parts]
    years = sorted(set[int].intersection(*map(set, ranks)))
    in_each = {year: [one[year] for one in ranks] for year in years}
    return {year: of.index(min(of)) if of.count(min(of)) == 1 else None for year, of in in_each.items()}


def _ranks(part: HistoryAnswer) -> dict[int, int]:
    runs = (run for run in part.runs if run.tier.rank is not None)
    return {year: run.tier.rank or 0 for run in runs for year in range(run.first, run.last + 1)}
