"""The words of answers about records: who holds one over the years, and in which years something was at its most."""

from bot.answers.kinds_of_records import Holder, RecordPartsAnswer, RecordYearsAnswer, SuperlativeAnswer
from bot.answers.worded import Worded, both, counted, standing
from bot.answers.wording_history import years_in_words
from bot.answers.wording_many import MOST_IN_HEADLINE, counted_note, ways, where_of
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
    each = " each" if len(part.parts) > 1 else ""
    where = both([_REGIONS[one.region] for one in part.parts])
    headline = f"{most} {_what_is_counted(part)} in the {part.year} report: {where}, {part.parts[0].count}{each}."
    every = "; ".join(f"{_REGIONS[one.region]}: {one.count}" for one in part.every)
    return Worded(headline, (f"By the report's regions: {every}.",))


def worded_record_years(part: RecordYearsAnswer) -> Worded:
    """In which report years the most countries, or the fewest, were on a tier or moved."""
    most = "Fewest" if part.fewest else "Most"
    what = _what_is_counted(part)
    notes = counted_note(part.where)
    if not part.every:
        return Worded(f"{most} {what}{where_of(part.where)}: none in these reports.", notes=notes)
    first, last = part.every[0].year, part.every[-1].year
    each = " each" if len(part.years) > 1 else ""
    headline = (
        f"{most} {what}{where_of(part.where)}, in the reports of {first} to {last}: "
        f"{years_in_words(part.years)}, {part.count}{each}."
    )
    years = "; ".join(f"{one.year}: {one.count}" for one in part.every)
    return Worded(headline, (f"Year by year: {years}.",), notes=notes)
