"""What an import would change, and what an editor should see of it before."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.dataset.faults import FaultyDataError
from bot.editing.change import Change, Key, Kind, Record, RefusedError, Step, after_steps, by_key
from bot.editing.incoming import Incoming, parts_in_order
from bot.editing.making import LONGEST_REASON, Why, one_line
from bot.report.change import ChangeKind, kind_of_step
from bot.report.records import Code, Records
from bot.report.tier import Tier

_BY_YEAR = frozenset({"reports", "ratings", "gaps", "findings", "narratives"})


@dataclass(frozen=True, slots=True)
class PartCounts:
    """How many records of a part an import adds, changes and removes."""

    part: str
    added: int
    changed: int
    removed: int


@dataclass(frozen=True, slots=True)
class YearPreview:
    """A report year as it would be: its tiers counted, beside the published totals, and who moved."""

    year: int
    counted: Mapping[Tier, int]
    published: Mapping[Tier, int | None]
    rated: int
    published_rated: int | None
    upgraded: tuple[Code, ...]
    downgraded: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change would do, in numbers."""

    parts: tuple[PartCounts, ...]
    years: tuple[YearPreview, ...]
    removed: tuple[Step, ...]


def import_change(records: Records, incoming: Incoming, why: Why, *, replace: bool) -> Change:
    """The change that brings records in, and takes out those that are to go.

    What is missing from them stays, unless `replace` takes it out.

    In parts that have report years, `replace` concerns the years that come in alone.

    Raises:
        FaultyDataError: something could not be read.
        RefusedError: the reason or source is missing, or nothing would change.
    """
    if incoming.faults:
        raise FaultyDataError(incoming.faults)
    reason, source = one_line(why.reason), one_line(why.source)
    if not reason or not source:
        raise RefusedError("The reason or the source is missing.")
    if len(reason) > LONGEST_REASON:
        raise RefusedError(f"The reason has {len(reason)} characters, at most {LONGEST_REASON} are taken.")
    steps = import_steps(records, incoming, replace=replace)
    if not steps:
        raise RefusedError("Nothing would change: all of that is in the data already.")
    return Change(Kind.IMPORT, tuple(steps), reason, source, seen=records.revision)


def import_steps(records: Records, incoming: Incoming, *, replace: bool = False) -> Sequence[Step]:
    """What bringing records in does to each."""
    steps: list[Step] = []
    for part in parts_in_order(list({*incoming.records, *incoming.removed})):
        now, gone = by_key(part, getattr(records, part)), incoming.removed.get(part, {})
        found = _steps(part, now, incoming.records.get(part, {}), replace=replace and part in incoming.records)
        done = {step.key for step in found}
        steps += [*found, *(Step(part, key, now[key], None) for key in gone if key in now and key not in done)]
    return [*steps, *_gaps_filled(records, incoming, steps)]


def _steps(part: str, now: Mapping[Key, Record], new: Mapping[Key, Record], *, replace: bool) -> list[Step]:
    steps = [Step(part, key, now.get(key), record) for key, record in new.items() if now.get(key) != record]
    if replace:
        years = {record.year for record in new.values()} if part in _BY_YEAR else None
        steps += [
            Step(part, key, record, None)
            for key, record in now.items()
            if key not in new and (years is None or record.year in years)
        ]
    return steps


def _gaps_filled(records: Records, incoming: Incoming, steps: Sequence[Step]) -> list[Step]:
    """The gaps that ratings fill which come in."""
    gaps = by_key("gaps", records.gaps)
    kept = incoming.records.get("gaps", {})
    done = {step.key for step in steps if step.part == "gaps"}
    filled = [step.key for step in steps if step.part == "ratings" and step.after is not None]
    return [Step("gaps", key, gaps[key], None) for key in filled if key in gaps and key not in kept and key not in done]


def preview(records: Records, change: Change) -> Preview:
    """What a change would do to the records."""
    after = after_steps(records, change.steps)
    counts = Counter((step.part, _what(step)) for step in change.steps)
    parts = parts_in_order(list({step.part for step in change.steps}))
    years = sorted({step.key[1] for step in change.steps if step.part == "ratings"}, key=str)
    return Preview(
        tuple(PartCounts(p, counts[p, "added"], counts[p, "changed"], counts[p, "removed"]) for p in parts),
        tuple(_year(after, int(year)) for year in years),
        tuple(step for step in change.steps if step.after is None),
    )


def _what(step: Step) -> str:
    if step.before is None:
        return "added"
    return "removed" if step.after is None else "changed"


def _year(records: Records, year: int) -> YearPreview:
    now = {rating.iso3: rating.tier for rating in records.ratings if rating.year == year}
    before = {rating.iso3: rating.tier for rating in records.ratings if rating.year == year - 1}
    report = next((report for report in records.reports if report.year == year), None)
    moved = {code: kind_of_step(before[code], tier) for code, tier in now.items() if code in before}
    return YearPreview(
        year,
        Counter(now.values()),
        {tier: report.total(tier) if report is not None else None for tier in Tier},
        len(now),
        report.countries if report is not None else None,
        tuple(code for code, kind in moved.items() if kind is ChangeKind.UPGRADED),
        tuple(code for code, kind in moved.items() if kind is ChangeKind.DOWNGRADED),
    )
