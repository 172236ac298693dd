"""The words of answers about one country over the years."""

from collections.abc import Callable, Iterator, Mapping

from bot.answers.kinds import HistoryAnswer, SharedYearsAnswer
from bot.answers.worded import (
    Worded,
    both,
    counted,
    either,
    span_in_words,
    standing,
    years_in_a_row,
    years_in_words,
)
from bot.report.change import TierMove
from bot.report.tier import Tier


def worded_history(part: HistoryAnswer) -> Worded:
    """One country over the years."""
    runs = "; ".join(f"{span_in_words(run.first, run.last)} {run.tier.word}" for run in part.runs)
    notes = (f"No rating is at hand for {years_in_words(part.missing)}.",) if part.missing else ()
    headline = _moves(part) if part.moved else _HEADLINES.get(part.about, _trend)(part)
    return Worded(headline, (f"Year by year: {runs}.",), notes=notes)


def worded_shared_years(part: SharedYearsAnswer) -> Worded:
    """When several countries were on a tier in the same reports, or one stood so to the other."""
    if part.relation:
        return Worded(_apart(part))
    names, on = both([place.title for place in part.places]), standing(part.tiers, len(part.places))
    every = "both" if len(part.places) == 2 else "all"
    if not part.years:
        return Worded(f"{names} were never {every} {on} in the same report.")
    years = counted(len(part.years), "year", "years")
    return Worded(f"{names} were {every} {on} in {years_in_words(part.years)} ({years}).")


def _apart(part: SharedYearsAnswer) -> str:
    """When one of two countries stood better or worse than the other, or several the same, or not."""
    names = [place.title for place in part.places]
    if part.relation in ("better", "worse"):
        so = f"{names[0]} was {{}}on a {part.relation} tier than {names[1]}"
    else:
        every = "all " if len(names) > _TWO and part.relation == "same" else ""
        tier = "the same tier" if part.relation == "same" else "different tiers"
        so = f"{both(names)} were {{}}{every}on {tier}"
    if not part.years:
        return f"{so.format('never ')} in the reports of {span_in_words(part.first, part.last)}."
    return f"{so.format('')} in {years_in_words(part.years)} ({counted(len(part.years), 'year', 'years')})."


_FROM = frozenset({"left", "up from", "down from"})
_TWO = 2


def _moves(part: HistoryAnswer) -> str:
    """The steps that were asked about: when it left a tier, or was downgraded."""
    name = part.place.title
    if part.about == "before" and part.moves:
        move = part.moves[-1]
        spell = next(f" ({span_in_words(run.first, run.last)})" for run in reversed(part.runs) if run.last < move.year)
        moved = f"it moved to {move.after.phrase} in {move.year}"
        return f"{name} was {standing((move.before,), 1)}{spell} before {moved}."
    was_there = any(run.tier in part.tiers for run in part.runs)
    if part.moved in _FROM and part.tiers and not (part.moves or was_there):
        left = either([tier.phrase for tier in part.tiers])
        reports = f"in the reports of {span_in_words(part.first, part.last)}"
        return f"{name} never left {left}, for it was never there, {reports}."
    on = either([tier.phrase for tier in part.tiers]) if part.tiers else ""
    left = either(list(dict.fromkeys(move.before.phrase for move in part.moves))) if part.moves else on
    reached = either(list(dict.fromkeys(move.after.phrase for move in part.moves))) if part.moves else on
    which = "never" if not part.moves else part.about if part.about in ("first", "last") else ""
    done = {
        "left": f"{which} left {left}",
        "up from": f"was {which} upgraded from {left}",
        "down from": f"was {which} downgraded from {left}",
        "reached": f"{which} moved to {reached}",
        "up to": f"was {which} upgraded to {reached}",
        "down to": f"was {which} downgraded to {reached}",
        "changed": f"{which} changed its tier",
        "up": f"was {which} upgraded",
        "down": f"was {which} downgraded",
    }[part.moved]
    said = " ".join(f"{name} {done}".split())
    if not part.moves:
        there = f"; it was there at first, in {part.first}" if part.began_there else ""
        return f"{said} in the reports of {span_in_words(part.first, part.last)}{there}."
    moves = [part.moves[-1]] if part.about == "last" else [part.moves[0]] if part.about == "first" else list(part.moves)
    steps = [move_in_words(move) for move in moves]
    times = f": {len(steps)} times" if part.about == "years" and len(steps) > 1 else ""
    return f"{said} in {both(steps)}{times}."


def move_in_words(move: TierMove) -> str:
    """A step with its year, or the years in one of which it was taken: "2004 (Tier 2 → Tier 2 Watch List)"."""
    when = span_in_words(move.year if move.is_dated else move.since, move.year)
    return f"{when} ({move.before.word} → {move.after.word})"


def _on(part: HistoryAnswer, since: int = 0, until: int = 9999) -> str:
    """The tiers asked about that it was on in those years, as whoever asks of a better one wants to know which.

    All that were asked about where it was on none of them, where it is asked whether it always was, or whether it was
    on any but one.
    """
    there = {run.tier for run in part.runs if run.first <= until and run.last >= since}
    held = tuple(tier for tier in part.tiers if tier in there)
    all_but_one = len(part.tiers) == len(Tier) - 1
    named = part.about != "always" and held and (len(held) == 1 or not all_but_one)
    return standing(held if named else part.tiers, 1)


def _never(part: HistoryAnswer) -> str:
    return f"{part.place.title} was never {_on(part)} in the reports of {span_in_words(part.first, part.last)}."


def _when(part: HistoryAnswer) -> str:
    if not part.tiers:
        return _trend(part)
    if not part.years:
        return _never(part)
    years = counted(len(part.years), "year", "years")
    return f"{part.place.title} was {_on(part)} in {years_in_words(part.years)} ({years})."


def _longest(part: HistoryAnswer) -> str:
    """The longest stay on the tiers asked about, beside all of them."""
    spells = years_in_a_row(part.years)
    if len(spells) < 2:
        return _when(part)
    length = max(last - first + 1 for first, last in spells)
    longest = both([span_in_words(first, last) for first, last in spells if last - first + 1 == length])
    lasted = "one report at a time" if length == 1 else f"{length} reports in a row"
    return f"{part.place.title} was {_on(part)} longest in {longest}: {lasted}. In all: {years_in_words(part.years)}."


def _last(part: HistoryAnswer) -> str:
    if not part.tiers:
        return _trend(part)
    if part.years:
        last = part.years[-1]
        earlier = [run.last for run in part.runs[:-1] if run.tier in part.tiers]
        still = part.runs[-1].tier in part.tiers and bool(earlier)
        before = f"; before that stay, in {earlier[-1]}" if still else ""
        return f"{part.place.title} was last {_on(part, last, last)} in {last}{before}."
    here = [run.first for run in part.runs if run.tier in part.tiers]
    return f"{part.place.title} was not {_on(part)} before {here[-1]}." if here else _never(part)


def _first(part: HistoryAnswer) -> str:
    if not part.tiers:
        return _at_first(part)
    if not part.years:
        return _never(part)
    first = part.years[0]
    return f"{part.place.title} was first {_on(part, first, first)} in {first}."


def _at_first(part: HistoryAnswer) -> str:
    return f"{part.place.title} was first rated in {part.first}: {part.runs[0].tier.word}."


def _best(part: HistoryAnswer) -> str:
    return f"{part.place.title}, best and worst: {'; '.join(_spells(part))}."


def _spells(part: HistoryAnswer) -> Iterator[str]:
    for tier in part.tiers:
        runs = [span_in_words(run.first, run.last) for run in part.runs if run.tier is tier]
        yield f"{tier.word} in {', '.join(runs)}"


def _how_long(part: HistoryAnswer) -> str:
    name, newest = part.place.title, part.runs[-1]
    if part.stay is not None:
        there, lasted = part.stay, counted(part.stay.last - part.stay.first + 1, "report", "reports")
        spell = f"{standing((there.tier,), 1)} in {span_in_words(there.first, there.last)}"
        return f"{name} was {spell}: {lasted}{' in a row' if there.first < there.last else ''}."
    if newest.tier in part.tiers:
        since, last = years_in_a_row(part.years)[-1]
        reports = counted(last - since + 1, "report", "reports")
        return f"{name} has been {_on(part, since)} since {since}: {reports}{' in a row' if since < last else ''}."
    if not part.years:
        return _never(part)
    reports = counted(len(part.years), "report", "reports")
    elsewhere = f"{standing((newest.tier,), 1)} now; it was {_on(part)}"
    now = f"not {_on(part)} now; it was" if len(part.tiers) == 1 else elsewhere
    return f"{name} is {now} in {years_in_words(part.years)} ({reports})."


def _before(part: HistoryAnswer) -> str:
    name, newest = part.place.title, part.runs[-1]
    if len(part.runs) == 1:
        return f"{name} has been {standing((newest.tier,), 1)} since its first rating in {newest.first}."
    before = part.runs[-2]
    spell = span_in_words(before.first, before.last)
    return f"{name} was {standing((before.tier,), 1)} ({spell}) before {newest.tier.phrase} (since {newest.first})."


def _trend(part: HistoryAnswer) -> str:
    newest, moves = part.runs[-1], len(part.runs) - 1
    if part.first == part.last:
        return f"{part.place.title}: {newest.tier.word} in the {part.last} report."
    lead = f"{part.place.title} from {part.first} to {part.last}:"
    if not moves:
        return f"{lead} {newest.tier.word} throughout."
    return f"{lead} {newest.tier.word} in {part.last}, {counted(moves, 'change', 'changes')} of tier."


_HEADLINES: Mapping[str, Callable[[HistoryAnswer], str]] = {
    **dict.fromkeys(("ever", "always", "years", "when", "until"), _when),
    "longest": _longest,
    "last": _last,
    "first": _first,
    "at first": _at_first,
    "best": _best,
    "how long": _how_long,
    "before": _before,
}
