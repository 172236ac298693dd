"""Every sentence of an answer, in English. A front end lays them out; it words nothing itself."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.answers.answer import (
    Answer,
    AreaAnswer,
    Basis,
    CannotAnswer,
    NoRating,
    NotRatedAnswer,
    NotThatYearAnswer,
    Option,
    OutOfRangeAnswer,
    Part,
    TierAnswer,
    UnknownPlaceAnswer,
    WhichAnswer,
)
from bot.answers.kinds import (
    ChangesAnswer,
    CompareAnswer,
    CountAnswer,
    DefineAnswer,
    FindingsAnswer,
    HelpAnswer,
    HistoryAnswer,
    ListAnswer,
    SharedYearsAnswer,
)
from bot.answers.kinds_of_records import (
    MoversAnswer,
    RankedAnswer,
    RecordPartsAnswer,
    RecordYearsAnswer,
    SuperlativeAnswer,
    YearsOfAllAnswer,
)
from bot.answers.worded import Worded, echo, either, finding_line, span_in_words, step_sentence
from bot.answers.wording_changes import worded_changes
from bot.answers.wording_found import worded_definition, worded_findings, worded_help
from bot.answers.wording_history import move_in_words, worded_history, worded_shared_years
from bot.answers.wording_many import worded_comparison, worded_count, worded_list
from bot.answers.wording_ranked import worded_ranked
from bot.answers.wording_records import (
    worded_movers,
    worded_record_parts,
    worded_record_years,
    worded_superlative,
    worded_years_of_all,
)
from bot.report.change import ChangeKind, TierMove, kind_of_step
from bot.report.records import AreaKind
from bot.report.tier import Tier

FOLLOW_UP = "I can tell which tier a country has in a report year: “Which tier is Thailand on?” or “Japan 2019”."


def plain_text(answer: Answer) -> str:
    """The answer in plain words; parts are set apart by an empty line."""
    return "\n\n".join(part.plain() for part in worded_parts(answer))


def worded_parts(answer: Answer) -> tuple[Worded, ...]:
    """Every part of an answer in words, the first with the yes or no in front where there is one."""
    words = tuple(worded(part) for part in answer.parts)
    if answer.verdict is None or not words:
        return words
    headline = words[0].headline
    no = "No:" if headline[:1].isdigit() else "No."  # "No. 1 country" would be another thing
    first = answer.parts[0]
    if isinstance(first, TierAnswer) and first.moved_last is not None:
        no = f"No, not with the {first.year} report."
    return (replace(words[0], headline=f"{'Yes.' if answer.verdict else no} {headline}"), *words[1:])


def worded(part: Part) -> Worded:
    """One part of an answer in words."""
    return _WORDED[type(part)](part)


def _tier(part: TierAnswer) -> Worded:
    notes = []
    whole = f"The report rates {part.place.name} as one, with “{echo(part.asked_part)}”." if part.asked_part else ""
    if part.tier is Tier.SPECIAL_CASE and part.year < _SPECIAL_CASES_ALONE_SINCE:
        notes.append("Before 2009, this may also mean that the report named the country without giving it a tier.")
    sure = f"How sure this is: {_BASIS[part.basis]}."
    if part.basis is not Basis.CONFIRMED and not part.sure_first:
        notes.append(sure)
    if part.report_overdue:
        notes.append(f"The {part.year} report is over 13 months old, so a newer one is probably out by now.")
    notes.append(f"Data {part.data_version}, revision {part.revision}.")
    first = step_sentence(part.step, part.tier, part.year) if part.step_first else ""
    first = f"{first} {_last_move(part.moved_last)}" if first and part.moved_last is not None else first
    label = "the report's chapter" if part.source_is_narrative else "the report's page"
    return Worded(
        headline=" ".join(filter(None, (f"{part.place.title}: {_standing(part)} in the {part.year} report.", first))),
        sentences=tuple(
            filter(
                None, (sure if part.sure_first else "", whole, part.category, _step_and_run(part) if not first else "")
            )
        ),
        findings=tuple(finding_line(finding, part.year) for finding in part.findings),
        notes=tuple(notes),
        source=f"{label}, {part.source_url}",
        citation=part.citation,
    )


def _standing(part: TierAnswer) -> str:
    return "Special Case, not ranked," if part.tier is Tier.SPECIAL_CASE else part.tier.word


def _step_and_run(part: TierAnswer) -> str:
    """The change, and for how long the tier has been the same."""
    step = step_sentence(part.step, part.tier, part.year)
    return f"{step} {part.tier.word} since {part.since}." if part.since < part.year else step


def _last_move(move: TierMove) -> str:
    return f"Last {_MOVED[kind_of_step(move.before, move.after)]} in {move_in_words(move)}."


def _not_rated(part: NotRatedAnswer) -> Worded:
    sentences = ["It is not among the countries and territories that the reports have ranked since 2001."]
    parent = part.administered_by
    if parent is not None and part.administrator_tier is not None:
        standing = part.administrator_tier.word
        sentences.append(
            f"It is administered by another state that is rated: {parent.title}, {standing} in {part.newest_year}; "
            f"that rating is not one of {part.place.name}."
        )
    return Worded(f"{part.place.title}: the report does not rate it.", tuple(sentences))


def _not_that_year(part: NotThatYearAnswer) -> Worded:
    when = {
        NoRating.BEFORE_FIRST: f"Its first rating came in {part.rated[0].first}.",
        NoRating.AFTER_LAST: f"Its last rating came in {part.rated[-1].last}.",
        NoRating.BETWEEN: "It was rated in years before and after.",
        NoRating.GAP: part.gap,
    }[part.reason]
    last = part.rated[-1].last
    stood = f"; {part.last_tier.word} in {last}" if last < part.year else ""  # nothing newer than the year asked about
    rated = ", ".join(span_in_words(run.first, run.last) for run in part.rated)
    years = f"Rated: {rated}{stood}."
    gone = f"It ceased to exist in {part.dissolved}." if part.dissolved else ""
    headline = f"{part.place.title}: no rating in the {part.year} report."
    if part.reason is NoRating.GAP:
        headline = f"{part.place.title}: no tier at hand for the {part.year} report."
    return Worded(headline, tuple(filter(None, (when, years, gone))))


def _out_of_range(part: OutOfRangeAnswer) -> Worded:
    if part.year < part.first_year:
        headline = f"There is no {part.year} report: the first came out in {part.first_year}."
    else:
        headline = f"I have no {part.year} report: the newest here is that of {part.newest_year}."
    return Worded(headline, (f"Ask about a year from {part.first_year} to {part.newest_year}.",))


def _which(part: WhichAnswer) -> Worded:
    return Worded(
        f"“{echo(part.name)}” can be more than one country. Which one do you mean?",
        findings=tuple(option_line(option, part.year) for option in part.options),
    )


def option_line(option: Option, year: int) -> str:
    """A country to choose from, with its tier."""
    return f"{option.place.title}: {option.tier.word if option.tier else 'not rated'} ({year})"


def _unknown_place(part: UnknownPlaceAnswer) -> Worded:
    if not part.suggestions:
        return Worded(f"I know no country or territory called “{echo(part.name)}”.", ("Check the spelling, please.",))
    names = [option.place.title for option in part.suggestions]
    return Worded(f"I know no country called “{echo(part.name)}”. Did you mean {either(names)}?")


def _area(part: AreaAnswer) -> Worded:
    sentences = [part.note] if part.note else []
    if part.place is not None:
        standing = part.tier.word if part.tier else "not rated"
        sentences.append(f"Part of: {part.place.title}, {standing} in {part.year}.")
    return Worded(f"{part.name}: {_AREAS[part.area]}", tuple(sentences))


def _cannot() -> Worded:
    return Worded("That is a question about the report that I can't answer.", (FOLLOW_UP,))


_SPECIAL_CASES_ALONE_SINCE = 2009  # see data/README.md: earlier ones follow academic codings that put both together
_MOVED = {ChangeKind.UPGRADED: "upgraded", ChangeKind.DOWNGRADED: "downgraded", ChangeKind.RECLASSIFIED: "changed"}
_AREAS = {
    AreaKind.CONTINENT: "a continent. The report rates countries and territories.",
    AreaKind.REGION: "a region. The report rates countries and territories.",
    AreaKind.STATE: "a state or province. The report rates countries and territories.",
    AreaKind.CITY: "a city. The report rates countries and territories.",
    AreaKind.FORMER: "a country that no longer exists.",
}
_BASIS = {
    Basis.CONFIRMED: "from an official source, or two that do not depend on each other",
    Basis.ONE_LIST: "from one published list",
    Basis.LISTS: "from secondary lists, not read in the report itself",
    Basis.ELIMINATION: "worked out from the published lists of the other tiers and the report's totals",
    Basis.INFERENCE: "inferred from the years around it and the report's totals, not read anywhere",
}
_WORDED: Mapping[type[Part], Callable[[Any], Worded]] = {
    TierAnswer: _tier,
    NotRatedAnswer: _not_rated,
    NotThatYearAnswer: _not_that_year,
    OutOfRangeAnswer: _out_of_range,
    WhichAnswer: _which,
    UnknownPlaceAnswer: _unknown_place,
    AreaAnswer: _area,
    CompareAnswer: worded_comparison,
    HistoryAnswer: worded_history,
    ListAnswer: worded_list,
    CountAnswer: worded_count,
    ChangesAnswer: worded_changes,
    SuperlativeAnswer: worded_superlative,
    RecordPartsAnswer: worded_record_parts,
    RecordYearsAnswer: worded_record_years,
    MoversAnswer: worded_movers,
    YearsOfAllAnswer: worded_years_of_all,
    SharedYearsAnswer: worded_shared_years,
    RankedAnswer: worded_ranked,
    DefineAnswer: worded_definition,
    FindingsAnswer: worded_findings,
    HelpAnswer: worded_help,
    CannotAnswer: lambda _: _cannot(),
}
