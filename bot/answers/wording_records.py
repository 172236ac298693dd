"""The words of answers about records: who holds one over the years, and in which years something was at its most."""

from collections.abc import Iterator
from itertools import groupby

from bot.answers.kinds_of_records import (
    CountedPart,
    Holder,
    Mover,
    MoversAnswer,
    RecordPartsAnswer,
    RecordYearsAnswer,
    SuperlativeAnswer,
    YearsOfAllAnswer,
)
from bot.answers.worded import Worded, both, counted, standing, years_in_words
from bot.answers.wording_changes import RUNGS_COUNTED, ways
from bot.answers.wording_many import MOST_IN_HEADLINE, counted_note, where_of
from bot.report.records import Region
from bot.report.tier import Tier

_SPECIAL_CASES = standing([Tier.SPECIAL_CASE], 2)
_REGIONS = {
    Region.AFRICA: "Sub-Saharan Africa",
    Region.EAST_ASIA_PACIFIC: "East Asia and the Pacific",
    Region.EUROPE: "Europe",
    Region.NEAR_EAST: "the Middle East and North Africa",
    Region.SOUTH_CENTRAL_ASIA: "South and Central Asia",
    Region.WESTERN_HEMISPHERE: "the Americas",
}
"""The report's six regions, by the names that questions call them by (`data/groups.csv`)."""
_MOVES = {"up": "upgrades", "down": "downgrades", "moved": "changes of tier"}


def worded_superlative(part: SuperlativeAnswer) -> Worded:
    """Who was on a tier longest or most often, or moved most."""
    on = standing(part.tiers, 1)
    what = {
        "longest": f"Longest {on} without a break",
        "longest now": f"Of those {on} now, longest there without a break",
        "most reports": f"Most reports {on}",
        "most moves": "Most changes of tier",
        "most upgrades": "Most upgrades",
        "most downgrades": "Most downgrades",
    }[part.about]
    when = f"{what}{where_of(part.where)}, in the reports of {part.first} to {part.last}"
    notes = counted_note(part.where)
    if not part.holders:
        return Worded(f"{when}: no country.", notes=notes)
    most = part.holders[0].count
    names = [holder.place.title for holder in part.holders if holder.count == most]
    who = both(names) if len(names) <= MOST_IN_HEADLINE else counted(len(names))
    unit = {"most moves": "change", "most upgrades": "upgrade", "most downgrades": "downgrade"}.get(
        part.about, "report"
    )
    headline = f"{when}: {who}, {counted(most, unit, f'{unit}s')}{' each' if len(names) > 1 else ''}."
    return Worded(headline, findings=tuple(_held(holder) for holder in part.holders), notes=notes)


def _held(holder: Holder) -> str:
    years = [f"{run.first}–{run.last}" if run.last > run.first else str(run.first) for run in holder.runs]
    return f"{holder.place.title}: {holder.count}" + (f" ({', '.join(years)})" if years else "")


def _what_is_counted(part: RecordYearsAnswer | RecordPartsAnswer) -> str:
    """What there were the most or the fewest of: countries on some tiers, or moves."""
    stand = standing(part.tiers, 2)
    what = stand if stand == _SPECIAL_CASES else f"countries {stand}"
    return f"{_MOVES[part.moved]}{ways(part.leaving, part.reaching)}" if part.moved else what


def worded_record_parts(part: RecordPartsAnswer) -> Worded:
    """In which of the report's regions the most countries, or the fewest, were on a tier or moved."""
    most = "Fewest" if part.fewest else "Most"
    if part.by_share:
        most = "Smallest share of" if part.fewest else "Largest share of"
    each = " each" if len(part.parts) > 1 else ""
    where = both([_REGIONS[one.region] for one in part.parts])
    size = _share(part.parts[0]) if part.by_share else str(part.parts[0].count)
    reports = f"the {part.year} report" if part.first is None else f"the reports of {part.first} to {part.year}"
    headline = f"{most} {_what_is_counted(part)} in {reports}: {where}, {size}{each}."
    every = "; ".join(f"{_REGIONS[one.region]}: {_share(one) if part.by_share else one.count}" for one in part.every)
    named = (f"{_REGIONS[one.region]}: {', '.join(place.title for place in one.places)}" for one in part.every)
    lines = tuple(line for line, one in zip(named, part.every, strict=True) if one.places)
    return Worded(headline, (f"By the report's regions: {every}.",), lines)


def _share(part: CountedPart) -> str:
    return f"{part.count} of {part.total} ({round(100 * part.count / part.total)}%)" if part.total else "0 of 0"


def worded_record_years(part: RecordYearsAnswer) -> Worded:
    """In which report years the most countries, or the fewest, were on a tier or moved."""
    most = "Fewest" if part.fewest else "Most"
    what = _what_is_counted(part)
    notes = counted_note(part.where)
    if not part.every:
        return Worded(f"{most} {what}{where_of(part.where)}: none in these reports.", notes=notes)
    first, last = part.every[0].year, part.every[-1].year
    years = "; ".join(f"{one.year}: {one.count}" for one in part.every)
    if part.least is not None or part.most is not None:
        so_many = f"{_so_many(part.least or 0, part.most)} {what}{where_of(part.where)}"
        told = f"in {years_in_words(part.years)}" if part.years else f"in none of the reports of {first} to {last}"
        return Worded(f"{so_many}: {told}.", (f"Year by year: {years}.",), notes)
    each = " each" if len(part.years) > 1 else ""
    apart = last - first + 1 > len(part.every)
    reports = years_in_words([one.year for one in part.every]) if apart else f"{first} to {last}"
    headline = (
        f"{most} {what}{where_of(part.where)}, in the reports of {reports}: "
        f"{years_in_words(part.years)}, {part.count}{each}."
    )
    return Worded(headline, (f"Year by year: {years}.",), notes=notes)


def _so_many(least: int, most: int | None) -> str:
    """A number that is bounded: "51 or more", "29 or fewer", "3 to 5", "12"."""
    if most is None:
        return f"{least} or more"
    if least == most:
        return str(least)
    return f"{most} or fewer" if not least else f"{least} to {most}"


def worded_years_of_all(part: YearsOfAllAnswer) -> Worded:
    """In which report years all of a part of the world were on some tiers."""
    on, where = standing(part.tiers, 2), where_of(part.where)
    notes = (*counted_note(part.where), "In each report, of those that it rated.")
    if not part.years:
        return Worded(f"In no report of {part.first} to {part.last} were all countries{where} {on}.", notes=notes)
    years = counted(len(part.years), "report", "reports")
    return Worded(f"All countries{where} were {on} in {years}: {years_in_words(part.years)}.", notes=notes)


_MOVED = {"up": "upgraded", "down": "downgraded"}


def worded_movers(part: MoversAnswer) -> Worded:
    """Who moved so often, with so many reports in a row, or by so many tiers at once."""
    count, several = len(part.movers), part.first != part.last
    when = f"in the reports of {part.first} to {part.last}" if several else f"in the {part.first} report"
    verb = f"{'was' if count <= 1 else 'were'} {_MOVED[part.about]}" if part.about in _MOVED else "changed tier"
    who = counted(count) if count else "No country"
    so = f"{who}{where_of(part.where)} {verb}{ways(part.leaving, part.reaching)} {_how(part)}"
    furthest = ", the most there was" if part.farthest and count else ""
    notes = counted_note(part.where)
    if part.rungs > 1:
        notes = (*notes, RUNGS_COUNTED)
    return Worded(f"{so} {when}{furthest}.", findings=tuple(_moved(part)), notes=notes)


def _how(part: MoversAnswer) -> str:
    """How often, in how many reports in a row, or by how many tiers at once."""
    if part.running > 1:
        return f"in {part.running} reports in a row, or more,"
    if part.rungs > 1 or part.farthest:
        or_more = "" if part.farthest else " or more"
        return f"by {counted(part.rungs, 'tier', 'tiers')}{or_more} at once"
    if part.most is None:
        return f"{_times(part.least)} or more"
    if part.least == part.most:
        return f"just {_times(part.least)}"
    return f"{_times(part.least)} to {_times(part.most)}" if part.least > 0 else f"{_times(part.most)} at most"


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def _moved(part: MoversAnswer) -> Iterator[str]:
    """Those of the same number of moves on a line; each country with its moves where those were asked for."""
    if part.running > 1 or part.rungs > 1 or part.farthest:
        yield from (_with_moves(mover) for mover in part.movers)
        return
    for number, every in groupby(part.movers, key=lambda mover: len(mover.moves)):
        names = [mover.place.title for mover in every]
        yield f"{_times(number).capitalize()} ({len(names)}): {', '.join(names)}"


def _with_moves(mover: Mover) -> str:
    moves = ", ".join(f"{move.year} ({move.before.word} → {move.after.word})" for move in mover.moves)
    return f"{mover.place.title}: {moves}"
