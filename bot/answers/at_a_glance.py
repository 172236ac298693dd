"""A report in short: when it came out, how many are on each tier, and how many moved."""

from collections.abc import Iterator

from bot.answers.kinds import DefineAnswer
from bot.report.change import ChangeKind
from bot.report.snapshot import Report
from bot.report.tier import Tier


def in_short(report: Report, told: DefineAnswer, year: int) -> DefineAnswer:
    """What is `told` of the release of the report of `year`, with its numbers."""
    texts = (*told.texts, *_numbers(report, year)) if year in report.years else told.texts
    return DefineAnswer(told.term, texts, told.sources)


def _numbers(report: Report, year: int) -> Iterator[str]:
    """How many are on each tier, and how many rose and fell since the report before."""
    tiers = [rating.tier for rating in report.in_year(year)]
    counts = [f"{tier.word}: {tiers.count(tier)}" for tier in Tier if tier in tiers]
    yield f"{'; '.join(counts)}."
    if year == report.years[0]:
        return
    steps = [change.kind for _, change in report.changes(year)]
    up, down = steps.count(ChangeKind.UPGRADED), steps.count(ChangeKind.DOWNGRADED)
    yield f"Compared with the {year - 1} report, {up} moved up and {down} moved down."
