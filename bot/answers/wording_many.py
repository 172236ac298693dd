"""The words of answers about many countries: beside each other, on a list, counted."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from bot.answers.besides import AlsoMoved, AlsoOn
from bot.answers.kinds import (
    CompareAnswer,
    ComparedPlace,
    CountAnswer,
    ListAnswer,
    Listed,
)
from bot.answers.places import Limit, PartCounted
from bot.answers.worded import Worded, both, counted, standing, step_sentence
from bot.places.gazetteer import NEIGHBORHOOD
from bot.questions.limits import FIRST_REPORT
from bot.report.records import Code, Region
from bot.report.tier import Tier

_SINCE_A_YEAR = {
    "still": "still {are}",
    "no longer": "no longer {are}",
    "better since": "{stand} better",
    "worse since": "{stand} worse",
}
_AT_AN_END = {"first": ", the first with any there", "last": ", the last with any there"}
_NEVER_MOVED = {
    "never up": "never upgraded",
    "never down": "never downgraded",
    "never moved": "never on another tier",
}
_ON_OTHERS_NOW = ("no longer", "better since", "worse since")
MOST_IN_HEADLINE = 4
"""Names that a headline tells one by one."""


def worded_comparison(part: CompareAnswer) -> Worded:
    """Countries beside each other."""
    names = {place.place.code: place.place.title for place in part.places}
    every = both(list(names.values())) if len(names) <= MOST_IN_HEADLINE else f"These {len(names)} countries"
    unranked = [place for place in part.places if place.tier is None or place.tier.rank is None]
    notes = ("What has no rank is neither better nor worse than another.",) if 0 < len(unranked) < len(names) else ()
    lines = tuple(_compared(place, part.year, part.then) for place in part.places)
    if part.about:
        return Worded(_moved_among(part, names), (), lines)
    tiers = {place.tier for place in part.places}
    ranked = [(place.tier.rank, place) for place in part.places if place.tier is not None and place.tier.rank]
    if part.best and len(ranked) > len(part.best) + len(part.worst):
        in_order = [place for _, place in sorted(ranked, key=lambda entry: entry[0])]
        order = ", ".join(f"{place.place.title} ({place.tier.word})" for place in in_order if place.tier)
        return Worded(f"From best to worst in the {part.year} report:", (f"{order}.",), lines, notes)
    if part.best:
        better, worse = both([names[code] for code in part.best]), both([names[code] for code in part.worst])
        verb = "stands" if len(part.best) == 1 else "stand"
        return Worded(f"{better} {verb} better than {worse} in the {part.year} report.", (), lines, notes)
    if len(tiers) == 1 and part.places[0].tier is not None:
        all_of_them = "both" if len(part.places) == 2 else "all"
        stand = standing((part.places[0].tier,), len(part.places))
        return Worded(f"{every} are {all_of_them} {stand} in the {part.year} report.", (), lines, notes)
    return Worded(f"{every} in the {part.year} report:", (), lines, notes)


def _moved_among(part: CompareAnswer, names: Mapping[Code, str]) -> str:
    """Which of several countries moved so with the report of the year, or up to it."""
    was = "were" if len(part.moved) > 1 else "was"
    moved = {"up": f"{was} upgraded", "down": f"{was} downgraded"}.get(part.about, "moved to another tier")
    when = f"in the {part.year} report"
    if part.then is not None:
        stands = "stand" if len(part.moved) > 1 else "stands"
        moved = {"up": f"{stands} better", "down": f"{stands} worse"}.get(part.about, f"{stands} elsewhere")
        when = f"{when} than in that of {part.then}"
    every = both(list(names.values())) if len(names) <= MOST_IN_HEADLINE else f"these {len(names)} countries"
    if part.moved:
        return f"Of {every}, {both([names[code] for code in part.moved])} {moved} {when}."
    none = f"Neither {' nor '.join(names.values())}" if len(names) == 2 else f"None of {every}"
    return f"{none} {moved} {when}."


def _compared(place: ComparedPlace, year: int, then: int | None = None) -> str:
    if place.tier is not None and then is not None:
        before = place.step.before if place.step is not None else None
        return (
            f"{place.place.title}: {place.tier.word}; {before.word if before is not None else 'no rating'} in {then}."
        )
    if place.tier is None or place.step is None:
        return f"{place.place.title}: {place.gap or f'no rating in the {year} report.'}"
    since = f" {place.tier.word} since {place.since}." if place.since is not None and place.since < year else ""
    return f"{place.place.title}: {place.tier.word}. {step_sentence(place.step, place.tier, year)}{since}"


def worded_list(part: ListAnswer) -> Worded:
    """The countries on some tiers."""
    moves = ("ever", "never", *_ON_OTHERS_NOW)
    lines = _by_tier(part.members, several=len(part.tiers) > 1 or part.about in moves or part.of is not None)
    notes = []
    if part.tier_since is not None:
        notes.append(f"There is no such rating before the {part.tier_since} report.")
    notes.extend(counted_note(part.where))
    if part.about in _ON_OTHERS_NOW:
        notes.append("Told with the tiers that they have now; those with no rating now are left out.")
    notes.extend(_not_rated_then(part.also))
    if part.about == "always" and not part.each_of:
        notes.append("Some were first rated later than in the first of these reports.")
    headline = and_also(_list_headline(part), part.also, len(part.members))
    return Worded(headline, findings=lines, notes=tuple(notes))


def _not_rated_then(also: Sequence[AlsoOn | AlsoMoved]) -> Iterator[str]:
    """Who is not told of those that were elsewhere in one report: those that it did not rate."""
    for one in also:
        if isinstance(one, AlsoOn) and len(one.years) == 1 and len(one.tiers) == len(Tier) - 1:
            yield f"Those with no rating in the {one.years[0]} report are left out."


def _by_tier(members: Sequence[Listed], *, several: bool) -> tuple[str, ...]:
    """The names on each tier on a line; the tier before them where there may be `several`."""
    lines = []
    for tier, on_it in groupby(members, key=lambda member: member.tier):
        names = [member.place.title for member in on_it]
        lines.append((f"{tier.word} ({len(names)}): " if several else "") + ", ".join(names))
    return tuple(lines)


def and_also(headline: str, also: Sequence[AlsoOn | AlsoMoved], count: int, lead: str = "and") -> str:
    """A headline with where all that it counts stood, or how they moved, besides."""
    for one in also:
        when = _when_else(one)
        of = f"{_how_often(one)} in the reports" if isinstance(one, AlsoOn) and one.stays else "of those"
        if isinstance(one, AlsoOn) and headline.endswith(f" {of} of {one.first} to {one.last}."):
            continue  # the same tier, said already
        headline = f"{headline.removesuffix('.').removesuffix(when)} {_so_besides(one, count, lead)}{when}."
    return headline


def _when_else(also: AlsoOn | AlsoMoved) -> str:
    """In which reports countries stood so, or moved, besides."""
    if isinstance(also, AlsoMoved):
        return f" in the {also.year} report"
    if also.years:
        reports = "reports" if len(also.years) > 1 else "report"
        return f" in the {both([str(year) for year in also.years])} {reports}"
    return " in the reports before" if also.before else f" in the reports of {also.first} to {also.last}"


def _so_besides(also: AlsoOn | AlsoMoved, count: int, lead: str) -> str:
    was = f"{lead if count else 'that'} {'was' if count in (0, 1) else 'were'}"
    if isinstance(also, AlsoMoved):
        return f"{was}{' not' if also.denied else ''} {'upgraded' if also.up else 'downgraded'}"
    often = "" if also.years else f" {_how_often(also)}"
    return f"{was}{often} {standing(also.tiers, count)}"


def _how_often(also: AlsoOn) -> str:
    """In how many reports something was so."""
    if also.stays:
        return f"at {also.least} separate times{' or more' if also.most is None else ''}"
    if also.always:
        return "always"
    if also.most is None:
        return "at some time" if also.least <= 1 else f"in {also.least} reports or more"
    if also.most == 0:
        return "never"
    if also.least == also.most:
        return f"in just {counted(also.most, 'report', 'reports')}"
    return f"in {also.least} to {also.most} reports" if also.least > 0 else f"in at most {also.most} reports"


def _list_headline(part: ListAnswer) -> str:
    where, on = where_of(part.where), standing(part.tiers, len(part.members))
    if part.of is not None:
        return _beside_headline(part, part.of.title)
    one = len(part.members) == 1
    count, was = counted(len(part.members)), "was" if one else "were"
    if part.each_of:
        return f"{count}{where} {was} {on} in each of the reports of {both([str(year) for year in part.each_of])}."
    if part.span is not None:
        return f"{count}{where} {_over_years(part, part.span)}."
    if part.about in _SINCE_A_YEAR:
        so = _SINCE_A_YEAR[part.about].format(are="is" if one else "are", stand="stands" if one else "stand")
        return f"{count}{where} {was} {on} in the {part.year} report and {so} in the newest one."
    if not part.members:
        return f"No country{where} {_verb(part.newest, 1)} {standing(part.tiers, 1)} in the {part.year} report."
    stood = f"{count}{where} {_verb(part.newest, len(part.members))} {on}"
    if part.about in ("best", "worst"):
        return f"{stood}, the {part.about} tier{' there' if part.where else ''}, in the {part.year} report."
    if part.about == "two years":
        return f"{stood} for the second year running, or longer, in {part.year}."
    return f"{stood} in the {part.year} report{_AT_AN_END.get(part.about, '')}."


def _beside_headline(part: ListAnswer, of: str) -> str:
    """How many are on the tier of a country, or stand better or worse than it."""
    where, number, when = where_of(part.where), len(part.members), f"in the {part.year} report"
    if not part.about:
        return f"{counted(number)} {_verb(part.newest, number)} {standing(part.tiers, number)} like {of} {when}{where}."
    if not number:
        return f"No country{where} stands {part.about} {of} {when}."
    return f"{counted(number)}{where} {'stands' if number == 1 else 'stand'} {part.about} {of} {when}."


def _over_years(part: ListAnswer, span: tuple[int, int]) -> str:
    """What was so of the members of a list over the years of a span."""
    one = len(part.members) == 1
    was, on = "was" if one else "were", standing(part.tiers, len(part.members))
    when = f"in the reports of {span[0]} to {span[1]}" if span[0] < span[1] else f"in the {span[0]} report"
    if part.about in _NEVER_MOVED:
        rated = "" if len(part.tiers) == len(Tier) else f"{'is' if one else 'are'} {on} in the newest report and "
        never = _NEVER_MOVED[part.about]
        return f"{rated}{was} {never if span[0] < span[1] else never.replace('never', 'not')} {when}"
    for also in part.also:
        if isinstance(also, AlsoOn) and not also.years and (also.tiers, also.first, also.last) == (part.tiers, *span):
            of = "in the reports" if also.stays else "of those"
            return f"{was} {on} {_how_often(also)} {of} of {span[0]} to {span[1]}"
    throughout = "always" if span[0] == FIRST_REPORT else "throughout"
    often = {"ever": "at some time", "never": "never", "since": throughout, "always": "always"}[part.about]
    return f"{was} {often} {on} {when}"


def worded_count(part: CountAnswer) -> Worded:
    """How many countries are on some tiers."""
    where = where_of(part.where)
    by_tier = f"{'; '.join(f'{tier.word}: {count}' for tier, count in part.by_tier if count)}."
    several = len(part.by_tier) > 1
    if part.every_tier:
        covered = counted(part.count, "country or territory", "countries and territories")
        headline = f"The {part.year} report covers {covered}{where}."
    else:
        verb = _verb(part.newest, part.count)
        many = counted(part.count) if part.total is None else _of_all(part.count, part.total)
        headline = f"{many}{where} {verb} {standing(part.tiers, part.count)} in the {part.year} report."
    if part.of_tier and part.total is not None:
        on = standing(part.tiers, part.total)
        many = f"{_of_all(part.count, part.total)} {on} in the {part.year} report"
        headline = f"{many} {_verb(part.newest, part.count)}{where}."
    notes = []
    if part.official is not None and part.official != part.count:
        notes.append(f"The report itself says {part.official}; the tiers at hand give {part.count}.")
    notes.extend(counted_note(part.where))
    sentences = (by_tier,) if several and not part.members else ()
    return Worded(headline, sentences, _by_tier(part.members, several=several), tuple(notes))


def _of_all(count: int, total: int) -> str:
    """A number of all countries, with its share of them."""
    share = f" ({round(100 * count / total)}%)" if total else ""
    return f"{count} of {counted(total)}{share}"


def _verb(newest: bool, count: int) -> str:  # noqa: FBT001
    if newest:
        return "is" if count == 1 else "are"
    return "was" if count == 1 else "were"


def where_of(limit: Limit) -> str:
    """Where something was counted, as it stands behind what was counted; nothing for everywhere."""
    where = limit.words
    if not where:
        return ""
    return f" {where}" if where.startswith(("outside", "among", "besides", "under ")) else f" in {where}"


def counted_note(limit: Limit) -> tuple[str, ...]:
    """What each part of the world was taken to hold, as a note of its own; none for everywhere."""
    told = "; as ".join(f"{part.name}: {_held(part)}" for part in limit.parts)
    return (f"Counted as {told}.",) if told else ()


def _held(part: PartCounted) -> str:
    """What a part of the world was taken to hold: regions, or so many countries, whose names would seem told."""
    more = counted(len(part.countries))
    if part.name.startswith(NEIGHBORHOOD):
        return f"{more} that share{'s' if len(part.countries) == 1 else ''} a land border with it"
    if not part.regions:
        return more
    regions = f"the report's region{'s' if len(part.regions) > 1 else ''} {_full_names(part.regions)}"
    return f"{regions} with {more} of {_full_names(part.others)}" if part.countries else regions


def _full_names(regions: Sequence[Region]) -> str:
    return ", ".join(region.full_name for region in regions)
