"""Which of several countries comes first over the years: longest or most often on a tier, first there, most moved."""

from collections.abc import Sequence

from bot.answers.kinds import HistoryAnswer
from bot.answers.kinds_of_records import Ranked, RankedAnswer
from bot.questions.intent import About
from bot.questions.question import Question


def ranked(question: Question, parts: Sequence[HistoryAnswer]) -> RankedAnswer:
    """The countries of several histories by what the question ranks them by, the one that comes first in front."""
    numbers = _better(parts) if question.ranked is About.BEST else [_number(question.ranked, part) for part in parts]
    found = [Ranked(part.place, number, _running(part)) for part, number in zip(parts, numbers, strict=True)]
    if question.ranked is About.FIRST:
        found.sort(key=lambda one: (not one.number, one.number))
    else:
        found.sort(key=lambda one: (-one.number, -one.running))
    best, since = _better_since(parts) if question.ranked is About.BEST else (None, None)
    return RankedAnswer(
        min(part.first for part in parts),
        max(part.last for part in parts),
        str(question.ranked),
        parts[0].tiers,
        str(question.direction or About.MOVED),
        tuple(found),
        since=since,
        best=parts[best].place if best is not None else None,
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


def _better(parts: Sequence[HistoryAnswer]) -> list[int]:
    """In how many reports each country stood better than all the others."""
    best = [_best_in(parts, year) for year in _shared(parts)]
    return [best.count(number) for number in range(len(parts))]


def _better_since(parts: Sequence[HistoryAnswer]) -> tuple[int | None, int | None]:
    """Which country has stood better than the others up to the last report, and since when."""
    years = _shared(parts)
    best = _best_in(parts, years[-1]) if years else None
    since = None
    for year in reversed(years):
        if best is None or _best_in(parts, year) != best or (since is not None and year < since - 1):
            break
        since = year
    return (best, since) if since is not None else (None, None)


def _shared(parts: Sequence[HistoryAnswer]) -> list[int]:
    """The report years in which all of them had a rank."""
    return sorted(set[int].intersection(*({*_ranks(part)} for part in parts)))


def _best_in(parts: Sequence[HistoryAnswer], year: int) -> int | None:
    """The number of the country that stood better than all others with a report; None where several did alike."""
    ranks = [_ranks(part)[year] for part in parts]
    return ranks.index(min(ranks)) if ranks.count(min(ranks)) == 1 else None


def _ranks(part: HistoryAnswer) -> dict[int, int]:
    runs = (run for run in part.runs if run.tier.rank is not None)
    return {year: run.tier.rank or 0 for run in runs for year in range(run.first, run.last + 1)}
